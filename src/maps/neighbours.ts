import type { PlaceMention } from '../extract/places.js';
import { nameKey, type Atlas } from './atlas.js';
import type { Named } from './named.js';

/** What stands right beside the names of places. */
export interface Neighbours {
  /** States and countries that are named so: "Springfield, Ohio". */
  states: ReadonlySet<string>;
  countries: ReadonlySet<string>;
  /** What the article names after a name, to tell it from others: `US.OH`, `FR`. */
  beside(mentions: readonly PlaceMention[]): string[];
  /** Of what kinds those are that a name is listed with. `within`: it tells where a town lies. */
  of(mentions: readonly PlaceMention[]): ReadonlySet<string>;
  /** Every sentence with the name has that of a state, too. */
  amongStates(mentions: readonly PlaceMention[]): boolean;
}

const AFTER = /^,? ?\(?(?:, )?((?:\p{Lu}[\p{L}.'’-]*)(?: \p{Lu}[\p{L}.'’-]*){0,2})/u;
const LISTED = /^(?:, |,? (?:and|or|und|oder|et|ou|y|o|e|та|й|і) )$/u;

export function neighboursOf(
  { article, mentions }: Named,
  atlas: Atlas,
  countriesCalled: (name: string) => string[],
): Neighbours {
  const states = new Set<string>();
  const countries = new Set<string>();
  const told = new Map<PlaceMention, string[]>();
  for (const mention of mentions) {
    if (mention.kind === 'country' || mention.kind === 'state') continue;
    const region = regionAfter(article.text.slice(mention.end, mention.end + 60), atlas, countriesCalled);
    if (!region) continue;
    told.set(mention, region);
    for (const code of region) {
      if (code.startsWith('US.')) states.add(code.slice(3));
      else countries.add(code);
    }
  }
  const inOrder = [...mentions].sort((one, other) => one.start - other.start);
  return {
    states,
    countries,
    beside: named => [...new Set(named.flatMap(mention => told.get(mention) ?? []))],
    amongStates: named =>
      named.every(mention => {
        const sentence = article.sentences.find(({ start, end }) => start <= mention.start && mention.end <= end);
        return inOrder.some(
          ({ kind, key, start }) =>
            kind === 'state' && key !== mention.key && sentence && start >= sentence.start && start < sentence.end,
        );
      }),
    of(named) {
      const kinds = new Set<string>();
      for (const mention of named) {
        const at = inOrder.indexOf(mention);
        for (const other of [inOrder[at - 1], inOrder[at + 1]]) {
          if (!other || other.block !== mention.block) continue;
          const [first, second] = other.start < mention.start ? [other, mention] : [mention, other];
          if (!LISTED.test(article.text.slice(first.end, second.start))) continue;
          if (told.has(first)) kinds.add('within');
          else kinds.add(other.kind);
        }
      }
      return kinds;
    },
  };
}

/** The state or country right after a name: ", Ohio", ", Ky.", ", France", "(Ontario)". */
function regionAfter(after: string, atlas: Atlas, countriesCalled: (name: string) => string[]): string[] | undefined {
  if (!/^(?:, | \()/.test(after)) return undefined;
  const words = AFTER.exec(after.replace(/^(?:, | \()/, ''))?.[1]?.split(' ') ?? [];
  for (let count = words.length; count > 0; count--) {
    const name = words
      .slice(0, count)
      .join(' ')
      .replace(/[’']s?$/u, '');
    const state = stateCalled(name, atlas);
    if (state) return [`US.${state}`];
    const [country] = countriesCalled(name);
    if (country) return [country];
  }
  return undefined;
}

/** "Ohio", "N.C.", "Ky.", "Calif.", "Fla.". */
function stateCalled(name: string, { states }: Atlas): string | undefined {
  const key = nameKey(name);
  const inFull = states.find(state => nameKey(state.name) === key);
  if (inFull) return inFull.code;
  if (!name.includes('.') && !/^\p{Lu}{2}$/u.test(name)) return undefined;
  const letters = name.replace(/[. ]/g, '').toLowerCase();
  const postal = states.find(({ code }) => code.toLowerCase() === letters);
  if (postal) return postal.code;
  if (letters.length < 3) return undefined;
  const fitting = states.filter(state => isIn(letters, nameKey(state.name)));
  // "Ala." is AL, not AK
  const [only, other] = fitting.length > 1 ? fitting.filter(({ code }) => isIn(code.toLowerCase(), letters)) : fitting;
  return other ? undefined : only?.code;
}

/** The letters stand in the name in their order, the first at its start: "Fla" in "Florida". */
function isIn(letters: string, name: string): boolean {
  let at = -1;
  return name[0] === letters[0] && [...letters].every(letter => (at = name.indexOf(letter, at + 1)) >= 0);
}
