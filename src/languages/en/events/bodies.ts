import type { Article } from '../../../article/types.js';
import type { Renaming } from '../../contract/naming.js';
import type { Word } from './clauses.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const HEADS =
  'Court|Council|Committee|Commission|Party|Union|Agency|Ministry|Department|Bank|Board|University|College|Church|Association|Federation|League|Assembly|Tribunal|Foundation|Institute|Authority|Alliance|Coalition|Bureau|Museum|Hospital|Administration|Company|Corporation|Airline|Airlines|Airways|Organization|Organisation';
const COMPANY = 'Inc|Corp|Co|Ltd|PLC|Plc|LLC';

const COMPANY_MARK = new RegExp(`^(?:${COMPANY})$`);

const CAPITAL = "(?:\\p{Lu}\\.){2,5}|\\p{Lu}[\\p{L}&’'-]*";
/** "the World Court", "Norlink Holdings Inc.", "the Organization of African Unity". */
const NAME = leanRegExp(
  `(?<![\\p{L}\\p{N}.’'-])(?:(?:(?:${CAPITAL}) ){1,5}(?<head>${HEADS}|${COMPANY})\\b|(?<first>${HEADS}) (?:of|for) (?:(?:the|${CAPITAL}) ){0,3}(?:${CAPITAL}))(?! \\p{Lu})`,
  'gu',
);
/** Opens a sentence and is no part of a name. */
const NO_NAME =
  /^(?:The|A|An|In|On|At|But|And|For|By|From|When|While|As|After|Before|Since|Last|This|That|Both|Also|If|Under|With|His|Her|Its|Their|President|Mr|Mrs|Ms|Dr|Sen|Rep|Gov)$/;

const SHORT = new RegExp(`^(?:${HEADS.toLowerCase()}|firm)(?:['’]s)?$`);
const headOf = (word: string): string => {
  const bare = word.toLowerCase().replace(/['’]s$/, '');
  return /^(?:inc|corp|co|ltd|plc|llc|company|corporation|firm)$/.test(bare)
    ? 'company'
    : /^air(?:line|lines|ways)$/.test(bare)
      ? 'airline'
      : bare;
};

type Bodies = ReadonlyMap<string, Renaming>;

/** The bodies of an article of which it names but one of a kind, by that kind: "court" -> the World Court. */
function bodiesOf({ text, blocks }: Article): Bodies {
  const found = new Map<string, Renaming[]>();
  for (const block of blocks) {
    if (block.kind !== 'paragraph' && block.kind !== 'list') continue;
    for (const match of text.slice(block.start, block.end).matchAll(NAME)) {
      const words = match[0].split(' ');
      let start = block.start + match.index;
      while (words.length > 1 && NO_NAME.test(words[0])) start += words.shift()!.length + 1;
      const head = headOf(match.groups!.head ?? match.groups!.first);
      if (words.length < 2) continue;
      const isShort = COMPANY_MARK.test(words.at(-1)!);
      const end = start + words.join(' ').length + (isShort && text[start + words.join(' ').length] === '.' ? 1 : 0);
      const where = { start, end };
      const names = found.get(head) ?? [];
      names.push({ ...where, where, name: text.slice(start, end) });
      found.set(head, names);
    }
  }
  const single = new Map<string, Renaming>();
  for (const [head, names] of found) {
    const longest = names.reduce((one, other) => (other.name.length > one.name.length ? other : one));
    // "a Libyan World Court case": the name as the article first gives it.
    if (names.every(({ name }) => longest.name.endsWith(name))) single.set(head, names[0]);
  }
  return single;
}

const known = new WeakMap<Article, Bodies>();

/** "the court" with its name, where the article names but one. */
export function withBodies(words: readonly Word[], article: Article): readonly Word[] {
  if (!words.some(({ text }) => SHORT.test(text))) return words;
  let bodies = known.get(article);
  if (!bodies) known.set(article, (bodies = bodiesOf(article)));
  if (bodies.size === 0) return words;
  const named: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const short = words[at + 1];
    const body = word.lower === 'the' && short && SHORT.test(short.text) ? bodies.get(headOf(short.text)) : undefined;
    const after = words[at + 2];
    if (!body || body.start > word.start || (after && /^(?:of|for|\p{Lu}.*)$/u.test(after.text))) {
      named.push(word);
      continue;
    }
    const company = headOf(short.text) === 'company';
    const ending = /['’]s$/.exec(short.text)?.[0] ?? '';
    const text = `${company ? '' : `${word.text} `}${body.name}${ending}`;
    named.push({ text, lower: text.toLowerCase(), start: word.start, end: short.end, named: body });
    at += 1;
  }
  return named;
}
