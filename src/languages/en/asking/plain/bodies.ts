import { KNOWN_NAME, sortOfKnown } from './known-bodies.js';
import type { Askable, NamedBody } from '../../../contract/plain.js';

/** The words that tell what kind of body a name names; a line a sort. */
const SORTS: readonly (readonly [string, RegExp])[] = [
  [
    'company',
    /^(?:Inc|Corp|Co|Cos|Ltd|LLC|Plc|PLC|N\.V|S\.p\.A|A\.G|S\.A|Company|Corporation|Industries|Motors|Airlines|Airways|Technologies|Systems|Holdings|Pharmaceuticals|Petroleum|Oil|Electronics|Brewing|Stores|Communications|Enterprises|Partners|Brothers|Associates|Securities|Financial|Bank|Bancorp|Insurance|Steel|Energy)\.?$/,
  ],
  [
    'news outlet',
    /^(?:Times|Post|Journal|Herald|Tribune|Globe|Gazette|Chronicle|Guardian|Telegraph|Magazine|Examiner|Inquirer|Observer|Star|Bee|Argus|News)$/,
  ],
  ['university', /^(?:University|College)$/],
  ['court', /^(?:Court)$/],
  [
    'group',
    /^(?:Association|Union|Federation|Coalition|Alliance|League|Society|Foundation|Institute|Center|Centre|Council|Fund|Network|Project|PAC|Club|Initiative|Campaign|Movement|Front)$/,
  ],
  ['agency', /^(?:Agency|Department|Ministry|Bureau|Commission|Administration|Office|Board|Authority|Service)$/],
  ['committee', /^(?:Committee)$/],
  ['party', /^(?:Party)$/],
];

/** Rooms, and what is counted. */
const NO_BODY = /^(?:Oval|Box) Office$/;

const NAME =
  /(?<![\p{L}\p{N}.])(?:\p{Lu}[\p{L}&’'-]*|\p{Lu}\.|\p{Lu}\.\p{Lu}\.)(?: (?:(?:of|for|the|and|&) ){0,3}\p{Lu}[\p{L}&’'.-]*){1,7}/gu;

const sortOf = (name: string): string | undefined => {
  const words = name.replace(/\.$/, '').split(' ');
  const joint = words.findIndex(word => /^(?:of|for)$/.test(word));
  const last = (joint > 0 ? words[joint - 1] : words.at(-1))!;
  return SORTS.find(([, pattern]) => pattern.test(last))?.[0];
};

/** Everything that asks about bodies or tells of them looks through the same article. */
const found = new WeakMap<Askable['people'], { in: Pick<Askable, 'places'> & { text: string }; bodies: NamedBody[] }>();

/** Companies, courts, papers and the like, in the text's order. */
export function bodiesOf(askable: Askable): readonly NamedBody[] {
  const { article, people, places } = askable;
  const known = found.get(people);
  if (known?.in.places === places && known.in.text === article.text) return known.bodies;
  const bodies = findBodies(askable);
  found.set(people, { in: { places, text: article.text }, bodies });
  return bodies;
}

function findBodies({ article: { text, blocks }, people, places }: Askable): NamedBody[] {
  const bodies: NamedBody[] = [];
  const isPlace = new Set(places.map(({ name }) => name));
  for (const block of blocks) {
    if (block.kind === 'title' || block.kind === 'heading') continue;
    for (const match of text.slice(block.start, block.end).matchAll(NAME)) {
      let name = match[0].replace(/[’']s?$/, '').replace(/ (?:and|of|for|the)$/, '');
      let start = block.start + match.index;
      const lead = /^(?:The|In|At|And|But|On|For|By|From|When|While|As|After|Before|Mr|Mrs|Dr|Sen|Rep|President) /.exec(
        name,
      )?.[0];
      if (lead) {
        name = name.slice(lead.length);
        start += lead.length;
      }
      const based = /^\p{Lu}[\p{L}. ]*-based /u.exec(name)?.[0];
      if (based) {
        name = name.slice(based.length);
        start += based.length;
      }
      // the sentence's own full stop
      if (/\p{Ll}{4,}\.$/u.test(name)) name = name.slice(0, -1);
      if (!name.includes(' ') || / and /.test(name) || isPlace.has(name) || NO_BODY.test(name)) continue;
      const sort = sortOfKnown(name) ?? sortOf(name);
      if (!sort || people.personAt(start) !== undefined) continue;
      // The full stop of "Corp." belongs to the name.
      if (/ (?:Inc|Corp|Co|Ltd|Cos)$/.test(name) && text[start + name.length] === '.') name += '.';
      bodies.push({ name, sort, start, end: start + name.length });
    }
  }
  // "Compaq" further on, and who needs no introduction.
  const short = new Map<string, NamedBody>();
  for (const body of bodies) {
    const first = body.name.split(' ')[0]!;
    if (body.sort === 'company' && first.length > 3 && !short.has(first)) short.set(first, body);
  }
  const taken = new Set(bodies.map(({ start }) => start));
  const add = (name: string, sort: string, start: number, end: number): void => {
    if (taken.has(start) || people.personAt(start) !== undefined) return;
    taken.add(start);
    bodies.push({ name, sort, start, end });
  };
  for (const block of blocks) {
    if (block.kind === 'title' || block.kind === 'heading') continue;
    const own = text.slice(block.start, block.end);
    for (const { 0: name, index } of own.matchAll(KNOWN_NAME))
      add(name, sortOfKnown(name)!, block.start + index, block.start + index + name.length);
    for (const { 0: name, index } of own.matchAll(/(?<![\p{L}\p{N}.] ?)\p{Lu}[\p{L}&’'-]{3,}(?! \p{Lu})/gu)) {
      const body = short.get(name);
      if (body) add(body.name, body.sort, block.start + index, block.start + index + name.length);
    }
  }
  return bodies.sort((a, b) => a.start - b.start);
}
