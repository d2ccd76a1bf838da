import type { Article, Sentence } from '../../../article/types.js';
import type { Naming } from '../../contract/naming.js';
import { gazetteer } from '../places/gazetteer.js';
import { withBodies } from './bodies.js';
import { wordsOf, type Word } from './clauses.js';
import { withNames } from './naming.js';
import { prepositions } from './words.js';

/** Does an offset stand between the quotation marks of its block, which begins at `from`? */
export function quotedAt(text: string, from: number, offset: number): boolean {
  let open = 0;
  for (const [mark] of text.slice(Math.max(from, offset - 4000), offset).matchAll(/[“”"«»„]|``|''/g)) {
    if (mark === '"') open = open ? 0 : 1;
    else open = /[“«„]|``/.test(mark) ? 1 : 0;
  }
  return open === 1;
}

/** "RIGA, Latvia (AP) -- ": where and when an agency wrote. */
const DATELINE = /^\p{Lu}{2}[\p{L} .'’-]{1,30}(?:,[^—–―()_]{2,30})?(?: ?\([^()]{2,20}\))? ?(?:—|–|―|--|_) ?/u;

/** Without what stands in parentheses, and with the commas around a state or a country as part of the place's name. */
function withoutAsides(words: readonly Word[]): Word[] {
  let depth = 0;
  const kept = words.filter(({ text }) => {
    if (text === '(' || text === '[') depth += 1;
    const inside = depth > 0;
    if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    return !inside;
  });
  return depth > 0 ? [...words] : joinPlaces(kept);
}

/** "Newark, N.J., airport", "Nairobi, Kenya": no clause ends at these commas. */
function joinPlaces(words: readonly Word[]): Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    const place = words[at + 1];
    const city = joined.at(-1);
    const after = words[at + 2];
    const closes = !after || /^[,.;]$/.test(after.text) || prepositions.has(after.lower) || after.lower === 'and';
    if (word.text === ',' && city && place && closes && /^\p{Lu}/u.test(city.text) && isRegion(place.text)) {
      joined.pop();
      // "Kopp, 44, of St. Albans, Vt., became": the last comma ends what stands beside the name.
      let lead = joined.length - 1;
      while (lead > 0 && /^\p{Lu}/u.test(joined[lead].text)) lead -= 1;
      const isBeside = /^(?:of|from|in|at)$/.test(joined[lead]?.lower ?? '') && joined[lead - 1]?.text === ',';
      const closing = after?.text === ',' && !isBeside && words[at + 3] && /^\p{Ll}/u.test(words[at + 3].text) ? 1 : 0;
      const last = words[at + 1 + closing];
      joined.push({
        text: `${city.text}, ${place.text}${closing && !prepositions.has(words[at + 3].lower) ? ',' : ''}`,
        lower: `${city.lower}, ${place.lower}`,
        start: city.start,
        end: last.end,
      });
      at += 1 + closing;
    } else joined.push(word);
  }
  return joined;
}

const STATES =
  /^(?:Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|N\.C|N\.D|N\.H|N\.J|N\.M|N\.Y|Okla|Ore|Pa|R\.I|S\.C|S\.D|Tenn|Va|Vt|Wash|Wis|W\.Va|Wyo|D\.C)\.?$/;
const isRegion = (name: string): boolean =>
  STATES.test(name) ||
  (/\p{Ll}/u.test(name) && /^(?:country|state)$/.test(gazetteer.get(name.replace(/[’']s$/, ''))?.kind ?? ''));

/** A sentence is read for what happened and for what it leaves open. */
const sentencesRead = new WeakMap<Naming, Map<Sentence, SentenceRead>>();

/** The words of a sentence: without its dateline and what stands in parentheses, and with names in full. */
export function readSentence(article: Article, sentence: Sentence, naming: Naming): SentenceRead {
  let known = sentencesRead.get(naming);
  if (!known) sentencesRead.set(naming, (known = new Map()));
  let words = known.get(sentence);
  if (!words) known.set(sentence, (words = wordsIn(article, sentence, naming)));
  return words;
}

interface SentenceRead {
  words: readonly Word[];
  start: number;
}

function wordsIn(article: Article, sentence: Sentence, naming: Naming): SentenceRead {
  const { text } = article;
  const whole = text.slice(sentence.start, sentence.end);
  const start = sentence.start + (DATELINE.exec(whole)?.[0].length ?? 0);
  const words = withBodies(wordsOf(text.slice(start, sentence.end), start), article);
  return { words: withNames(withoutAsides(words), naming, { start, end: sentence.end }), start };
}
