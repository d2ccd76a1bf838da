import { findDates } from '../extract/dates.js';
import type { Span } from '../article/types.js';
import type { Language, ReadNumber } from '../languages/language.js';
import { timeSpan, type TimeSpan } from '../pack/edtf.js';
import type { Person } from '../pack/types.js';

export type TokenKind = 'person' | 'place' | 'date' | 'number' | 'name' | 'word' | 'gap';

/** A word that says something, or several that name one thing. */
export interface Token {
  kind: TokenKind;
  /** The same for what means the same. */
  key: string;
  /** Ids of the people who may be meant. */
  people?: readonly string[];
  value?: number;
  /** Of a sum: ISO 4217. It stands as a word of its own behind the number, whatever it was written as. */
  currency?: string;
  span?: TimeSpan;
  text: string;
  start: number;
  end: number;
}

const WORD = /_{4,}|[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}’'.-]|(?<=\d),(?=\d{3}))*[\p{L}\p{M}\p{N}]|[\p{L}\p{N}]/gu;
const NUMERAL = /^(\d[\d,]{0,30}(?:\.\d{1,12})?)(?:-.*)?$/;

const folded = (word: string) =>
  word
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/[’']s$/u, '')
    .toLowerCase();

interface Words {
  words: readonly string[];
  people: string[];
}

/** Everybody's names by their first word, the longest first. */
function namesOf(people: readonly Person[]): Map<string, Words[]> {
  const byName = new Map<string, Words>();
  const take = (name: string, id: string) => {
    const words = name.split(/\s+/).map(folded).filter(Boolean);
    const key = words.join(' ');
    if (!key) return;
    const known = byName.get(key);
    if (!known) byName.set(key, { words, people: [id] });
    else if (!known.people.includes(id)) known.people.push(id);
  };
  for (const { id, name, aliases = [] } of people) {
    for (const each of [name, ...aliases]) take(each, id);
    const last = name
      .replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')
      .split(' ')
      .at(-1)!;
    take(last, id);
  }
  const names = new Map<string, Words[]>();
  for (const each of byName.values()) {
    const first = each.words[0]!;
    const list = names.get(first);
    if (list) list.push(each);
    else names.set(first, [each]);
  }
  for (const list of names.values()) list.sort((one, other) => other.words.length - one.words.length);
  return names;
}

export type Read = (text: string) => Token[];

/** Reads texts of one article, and questions about it, in the same way: people, places, dates and numbers by what they mean. */
export function tokenReader(
  people: readonly Person[],
  { language, date }: { language: Language; date: string | undefined },
): Read {
  const names = namesOf(people);
  const fullNames = new Set(people.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
  const surnames = new Set(people.map(({ name }) => name.split(' ').at(-1)!));

  const peopleIn = (text: string, words: readonly RegExpExecArray[]): Token[] => {
    const found: Token[] = [];
    for (let at = 0; at < words.length; at++) {
      const list = names.get(folded(words[at]![0]));
      if (!list || !/^\p{Lu}|^\p{Lo}/u.test(words[at]![0])) continue;
      const named = list.find(each => each.words.every((word, n) => folded(words[at + n]?.[0] ?? '') === word));
      if (!named) continue;
      const last = words[at + named.words.length - 1]!;
      const [start, end] = [words[at]!.index, last.index + last[0].length];
      const key = `person:${named.people.join(',')}`;
      found.push({ kind: 'person', key, people: named.people, text: text.slice(start, end), start, end });
      at += named.words.length - 1;
    }
    return found;
  };

  const datesIn = (text: string): Token[] =>
    findDates(text, { reference: date, language: language.dates }).flatMap(({ start, end, type, edtf }): Token[] => {
      const span = type === 'DATE' && edtf ? timeSpan(edtf) : undefined;
      return span ? [{ kind: 'date', key: `date:${edtf}`, span, text: text.slice(start, end), start, end }] : [];
    });

  const numbersIn = (text: string): Token[] =>
    language.numbers.numbersIn(text).map((number): Token => {
      const currency = currencyOf(number, language);
      const { start, end } = currency ? number : numeralOf(number, text);
      const { value } = number;
      return { kind: 'number', key: `number:${value}`, value, currency, text: text.slice(start, end), start, end };
    });

  const placesIn = (text: string): Token[] =>
    language.places.placesIn(text, fullNames, surnames).map(({ start, end, key }): Token => {
      return { kind: 'place', key: `place:${key}`, text: text.slice(start, end), start, end };
    });

  return text => {
    const words = [...text.matchAll(WORD)];
    const taken: Token[] = [];
    const isFree = ({ start, end }: Token) => taken.every(each => each.end <= start || each.start >= end);
    for (const list of [peopleIn(text, words), datesIn(text), numbersIn(text), placesIn(text)])
      taken.push(...list.filter(isFree));
    for (const { 0: word, index: start } of words) {
      for (const token of wordTokens(word, start, text, language)) if (isFree(token)) taken.push(token);
    }
    return taken
      .sort((one, other) => one.start - other.start)
      .flatMap(({ currency, ...token }) => (currency ? [token, currencyToken(currency, token)] : [token]));
  };
}

/** ISO 4217: the unit of a sum. */
function currencyOf({ unit = '' }: ReadNumber, { audit }: Language): string | undefined {
  const code = audit?.currencies[unit] ?? unit;
  return /^[A-Z]{3}$/.test(code) ? code : undefined;
}

const currencyToken = (code: string, { start, end }: Span): Token => ({
  kind: 'word',
  key: `currency:${code}`,
  text: code,
  start,
  end,
});

/** A numeral with the word that multiplies it: “18 million”. */
function numeralOf({ numeral: { start, end }, scale }: ReadNumber, text: string): Span {
  const word = scale > 1 && /\d$/.test(text.slice(start, end)) ? /^ ?\p{L}+/u.exec(text.slice(end, end + 24)) : null;
  return { start, end: end + (word?.[0].length ?? 0) };
}

/** What a company's name goes without. */
const LEGAL_FORM = /^(?:Inc|Corp|Co|Ltd|LLC|PLC|plc|AG|GmbH|SE|SA|NV|Cos)\.?$/;

/** "US-backed" is two words; a numeral has its value. */
function wordTokens(word: string, start: number, text: string, language: Language): Token[] {
  const { words, numbers } = language;
  const end = start + word.length;
  if (word.startsWith('__')) return [{ kind: 'gap', key: '____', text: word, start, end }];
  const [, numeral] = NUMERAL.exec(word) ?? [];
  if (numeral) {
    const value = Number(numeral.replaceAll(',', ''));
    const own: Token = {
      kind: 'number',
      key: `number:${value}`,
      value,
      text: numeral,
      start,
      end: start + numeral.length,
    };
    // "30-day"
    const rest = word.slice(numeral.length + 1);
    return rest ? [own, ...wordTokens(rest, start + numeral.length + 1, text, language)] : [own];
  }
  const spelt = numbers.numberWords.get(word.toLowerCase());
  if (spelt !== undefined && spelt > 1)
    return [{ kind: 'number', key: `number:${spelt}`, value: spelt, text: word, start, end }];
  if (LEGAL_FORM.test(word)) return [];
  const tokens: Token[] = [];
  const opens = !/[\p{L}\p{N}][^.!?:“"]*$/u.test(text.slice(Math.max(0, start - 60), start));
  let at = start;
  for (const part of word.split('-')) {
    const bare = part.replace(/[’']s?$/u, '').replace(/\.$/, '');
    const stem = bare && words.stemOf(bare);
    if (stem) {
      const isName = /^\p{Lu}/u.test(bare) && (!opens || /^\p{Lu}{2}/u.test(bare));
      tokens.push({
        kind: isName ? 'name' : 'word',
        key: `word:${stem.toLowerCase()}`,
        text: bare,
        start: at,
        end: at + part.length,
      });
    }
    at += part.length + 1;
  }
  return tokens;
}

const near = (one: number, other: number) => Math.abs(one - other) <= 1e-9 * Math.max(Math.abs(one), Math.abs(other));

/** Do both dates name a time that can be one and the same? */
export const meets = (one: TimeSpan, other: TimeSpan): boolean => one.start < other.end && other.start < one.end;

const NAMED: ReadonlySet<TokenKind> = new Set(['person', 'place', 'name', 'word']);

/** May both mean the same? */
export function sameToken(one: Token, other: Token): boolean {
  if (one.key === other.key) return true;
  if (one.people && other.people) return one.people.some(id => other.people!.includes(id));
  if (one.span && other.span) return meets(one.span, other.span);
  if (one.value !== undefined && other.value !== undefined) return near(one.value, other.value);
  // a name that is known as a place's in one text and not in the other
  return (
    one.kind !== other.kind && NAMED.has(one.kind) && NAMED.has(other.kind) && folded(one.text) === folded(other.text)
  );
}
