import type { Article, Sentence, Span } from '../../../article/types.js';
import { dateProblem } from '../../../pack/check-date.js';
import type { EventCandidate, EventLanguage, KnownOfSentence } from '../../contract/events.js';
import { gazetteer } from '../places/gazetteer.js';
import { clausesOf, isWord, wordsOf, type Clause, type Word } from './clauses.js';
import { join } from './title.js';
import { clauseAt, eventOf, upcomingOf, type Draft } from './happenings.js';
import { namesUsed, withNames } from './naming.js';
import { whenOf, type When } from './when.js';
import { prepositions } from './words.js';

/** Longer sentences are lists or not prose. */
const LONGEST_SENTENCE = 1000;

/** Offsets of a block between marks of quotation. */
function quotedAt(text: string, from: number, offset: number): boolean {
  let open = 0;
  for (const [mark] of text.slice(Math.max(from, offset - 4000), offset).matchAll(/[“”"«»„]|``|''/g)) {
    if (mark === '"') open = open ? 0 : 1;
    else open = /[“«„]|``/.test(mark) ? 1 : 0;
  }
  return open === 1;
}

const needs = (dated: When, text: string): string =>
  `“${text.slice(dated.mention.start, dated.mention.end)}” can't be placed without the article's date.`;

/** Why an event that the text tells is not to be shown unread. */
function doubtOf(
  draft: Draft,
  dated: When,
  attributed: boolean,
  date: string | undefined,
  text: string,
): string | undefined {
  const { edtf, sure } = dated.mention;
  if (!edtf) return date ? 'The date can’t be read off the words.' : needs(dated, text);
  if (draft.fault) return draft.fault;
  if (attributed) return 'The article gives this on someone’s word.';
  if (!sure) return `“${text.slice(dated.mention.start, dated.mention.end)}” may be another date.`;
  if (date && edtf.slice(0, 10) > date.slice(0, 10) !== draft.upcoming) {
    return draft.upcoming
      ? 'The date of something to come lies before the article’s.'
      : 'The date lies after the article’s.';
  }
  return undefined;
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
      const closing = after?.text === ',' && words[at + 3] && /^\p{Ll}/u.test(words[at + 3].text) ? 1 : 0;
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

interface Source {
  /** ", police said"; empty where the article gives it on its own word. */
  text: string;
  names: Span[];
}

const NO_SOURCE: Source = { text: '', names: [] };
/** Verbs of those who are in a position to tell. */
const TELLS = /^(?:said|says|reported|reports|announced|confirmed)$/;
const COMMON =
  /^(?:The|A|An|Two|Three|Some|Several|Officials|Police|Authorities|Investigators|Prosecutors|Lawyers|Aides|Witnesses|Analysts|Doctors|Scientists|Researchers|Experts|Economists|Organizers|Organisers|Residents)$/;

const SAYS = /^(?:said|says|reported|reports|announced|confirmed|claimed|wrote|added|alleged|alleges|testified|told)$/;

/** The words after a sentence that tell on whose word the article gives it: "police said", "according to Berg". */
function tailOf(words: readonly Word[]): readonly Word[] {
  const according = words.findIndex(({ lower }, index) => lower === 'according' && words[index + 1]?.lower === 'to');
  if (according >= 0) return words.slice(according);
  let from = words.length;
  while (from > 0 && words[from - 1].text !== ',' && words.length - from < 16) from -= 1;
  if (from === 0 || words[from - 1].text !== ',') return [];
  const says = words.findIndex(({ lower }, index) => index > from && index < from + 8 && SAYS.test(lower));
  return says < 0 ? [] : words.slice(from, says + 1);
}

/** On whose word the article gives a clause; `undefined` where that is not to be relied on, or can't be said in few words. */
function sourceOf(
  clause: Clause,
  before: Clause | undefined,
  words: readonly Word[],
  start: number,
  text: string,
): Source | undefined {
  let told: readonly Word[];
  if (/^(?:that|said)$/.test(clause.opener)) {
    if (!before || before.verb < 1 || before.verb !== before.words.length - 1) return undefined;
    told = before.words;
  } else {
    const tail = tailOf(words);
    if (tail.length === 0) return NO_SOURCE;
    told = tail;
  }
  const verb = told.at(-1);
  const [first] = told;
  if (!verb || !TELLS.test(verb.lower) || told.length > 8 || told.length < 2) return undefined;
  if (!told.every(isWord)) return undefined;
  const isName = /^\p{Lu}/u.test(first.text);
  if (told.some(word => word.unknown || word.standsFor || /^(?:he|she|it|they|who|which)$/.test(word.lower)))
    return undefined;
  if (isName && first.start === start && !first.named && !COMMON.test(first.text)) return undefined;
  const source = join(told, text);
  const plain = COMMON.test(first.text) ? source[0].toLowerCase() + source.slice(1) : source;
  return { text: `, ${plain}`, names: namesUsed(told) };
}

function eventsIn(article: Article, sentence: Sentence, { mentions, date, naming }: KnownOfSentence): EventCandidate[] {
  const { text, blocks } = article;
  const block = blocks[sentence.block];
  const whole = text.slice(sentence.start, sentence.end);
  const start = sentence.start + (DATELINE.exec(whole)?.[0].length ?? 0);
  const passage = text.slice(start, sentence.end);
  if (passage.length > LONGEST_SENTENCE || /\?["”’']?\s*$/.test(passage)) return [];
  const dates = mentions.flatMap(mention => whenOf(mention, text) ?? []);
  const allWords = withNames(withoutAsides(wordsOf(passage, start)), naming, { start, end: sentence.end });
  const words = allWords.filter(word => !dates.some(({ start, end }) => word.start >= start && word.end <= end));
  const clauses = clausesOf(words);
  const base = { sentence };
  if (mentions.every(({ type, edtf }) => type !== 'DATE' || !edtf)) {
    const draft = quotedAt(text, block.start, sentence.start) ? undefined : upcomingOf(clauses, text);
    const dated = mentions.some(({ type, value }) => type === 'DATE' && !/_REF$/.test(value));
    if (draft && !dated) {
      const reason =
        draft.fault ??
        (tailOf(allWords).length > 0 || /["“”]/.test(passage)
          ? 'The article gives this on someone’s word.'
          : undefined);
      return [
        { ...base, title: draft.text, names: draft.names, upcoming: true, rule: 'to come, without a day', reason },
      ];
    }
  }
  const clauseOfDate = dates.map(dated => {
    const index = words.findIndex(word => word.start >= dated.end);
    return clauseAt(clauses, words, index < 0 ? words.length : index, dated);
  });
  return dates.flatMap((dated, position) => {
    if (quotedAt(text, block.start, dated.mention.start)) return [];
    const at = clauseOfDate[position];
    const draft = eventOf(clauses, at, dated, text);
    if (!draft) return [];
    const { edtf } = dated.mention;
    // Another month in the sentence would refute it to whoever checks.
    if (edtf && dateProblem(edtf, passage, 'en')) return [];
    const shared = clauseOfDate.filter(other => other === at).length > 1;
    const source = sourceOf(clauses[at], clauses[at - 1], allWords, start, text);
    const reason =
      doubtOf(draft, dated, source === undefined, date, text) ??
      (shared ? 'The clause tells more than one date.' : undefined);
    return [
      {
        ...base,
        title: draft.text + (source?.text ?? ''),
        names: [...draft.names, ...(source?.names ?? [])],
        ...(edtf && { date: edtf }),
        upcoming: draft.upcoming,
        rule: `clause with ${dated.mention.rule}`,
        reason,
      },
    ];
  });
}

export const events: EventLanguage = { eventsIn };
