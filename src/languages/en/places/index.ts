import type { PlaceLanguage, PlaceName } from '../../language.js';
import { MONTHS, WEEKDAYS } from '../claims/words.js';
import { ambiguousPlaces, demonyms, gazetteer, type KnownPlace } from './gazetteer.js';
import { KIND_AFTER, KIND_OF, NOT_PLACES, PLACE_LIST, PLACE_PREPOSITION, SURE_PREPOSITION } from './words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

// A name: up to five capitalised words, with the small words that names hold. Bounded, so linear.
const NAME =
  /(?<![\p{L}\p{N}])(?:\p{Lu}\.){2,4}|(?<![\p{L}\p{N}])(?:St\. |Ft\. |Mt\. |N\. |S\. )?\p{Lu}[\p{L}’'-]{0,40}(?: (?:(?:of|and|de|del|la|the|da|do|al|on|es|des|du|upon) ){0,2}\p{Lu}[\p{L}’'-]{0,40}){0,4}/gu;

const withoutPossessive = (name: string) => name.replace(/[’']s?$/u, '');

/** "Iraq-Kuwait", "Lebanese-Israeli": between two places is a third, or none. */
const isBetweenPlaces = (name: string) =>
  name.includes('-') && name.split('-').some(half => gazetteer.has(half) || demonyms.has(half));

/** All namings of places in a block, in order. */
function placesIn(text: string, people: ReadonlySet<string>, surnames: ReadonlySet<string>): PlaceName[] {
  const places: PlaceName[] = [];
  let listEnd = -1;
  for (const match of namesIn(text)) {
    const before = text.slice(Math.max(0, match.index - 60), match.index);
    const after = text.slice(match.index + match[0].length, match.index + match[0].length + 40);
    const inList =
      PLACE_LIST.test(before) ||
      (match.index - listEnd <= 6 && /^(?:,? and |, |,? or )$/.test(text.slice(listEnd, match.index)));
    const found = judge(match[0], before, after, inList, people, surnames);
    if (!found) continue;
    const start = match.index + found.offset;
    const end = start + found.name.length;
    if (inList) listEnd = end;
    places.push({ ...found.mention, name: found.name, start, end });
  }
  return places;
}

/** "Larne on Monday": no Larne-on-sea. */
const ON_A_DAY = leanRegExp(` on (?:${[...WEEKDAYS, ...MONTHS].join('|')})(?!\\p{L}).*$`, 'u');

/** Names in a block, in order; "Lerra and Vikholm" are two, unless both are known as one. */
function* namesIn(text: string): Generator<{ 0: string; index: number }> {
  for (const { 0: matched, index } of text.matchAll(NAME)) {
    const name = matched.replace(ON_A_DAY, '');
    const joint = name.indexOf(' and ');
    if (joint < 0 || longestKnown(name) || / (?:of|de|del|la|the|da|do|al|on|es|des|du|upon) /.test(name))
      yield { 0: name, index };
    else {
      yield { 0: name.slice(0, joint), index };
      yield { 0: name.slice(joint + 5), index: index + joint + 5 };
    }
  }
}

interface Judged {
  name: string;
  /** Where the name begins in the matched words. */
  offset: number;
  mention: Pick<PlaceName, 'key' | 'kind' | 'sure' | 'rule'>;
}

function judge(
  matched: string,
  before: string,
  after: string,
  inList: boolean,
  people: ReadonlySet<string>,
  surnames: ReadonlySet<string>,
): Judged | undefined {
  // "US-Russia talks", "Paris-based": half a compound is no place to ask for.
  if (/^[-–]\p{L}/u.test(after) || /\p{L}-$/u.test(before)) return;
  const known = longestKnown(matched);
  if (known) {
    const { name, offset, place } = known;
    const alone = offset === 0 && withoutPossessive(matched) === name;
    const lead = before + matched.slice(0, offset);
    const leadWord = /(\p{Lu}[\p{L}.’'-]*) $/u.exec(lead)?.[1];
    const restWord = matched.slice(offset + name.length).replace(/^[’']s?/u, '');
    if (restWord.trim() !== '' && !/^ and \p{Lu}/u.test(restWord)) return;
    if (people.has(name) || (surnames.has(name) && !SURE_PREPOSITION.test(lead))) return;
    // "Michael Jordan", "Bank of England": a capital before it makes it part of another name.
    const partOfName = leadWord !== undefined && !/^(?:The|In|From|At|And|But|For|To|Of|Near)$/.test(leadWord);
    if (partOfName && !(inList || demonyms.has(leadWord))) return;
    if (/\bof (?:the )?$/.test(lead) && /\p{Lu}[\p{L}]+ of (?:the )?$/u.test(lead)) return;
    const mention = { key: place.key, kind: place.kind };
    if (ambiguousPlaces.has(name)) {
      if (inList || SURE_PREPOSITION.test(lead))
        return { name, offset, mention: { ...mention, sure: true, rule: 'gazetteer, after a preposition' } };
      if (!alone) return;
      const sure = PLACE_PREPOSITION.test(lead);
      return { name, offset, mention: { ...mention, sure, rule: 'gazetteer, also a name of others' } };
    }
    return { name, offset, mention: { ...mention, sure: true, rule: 'gazetteer' } };
  }

  const name = withoutPossessive(matched);
  const firstWord = name.split(' ')[0];
  if (name.length < 3 || NOT_PLACES.test(firstWord) || demonyms.has(name) || demonyms.has(firstWord)) return;
  if (isBetweenPlaces(name)) return;
  if (people.has(name) || surnames.has(name) || surnames.has(name.split(' ').at(-1)!)) return;
  if (/ (?:of|and|the) /.test(name) || matched !== name || /^\p{Lu}+$/u.test(name)) return;
  const mention = { key: name, kind: 'unknown' as const };
  if (inList) return { name, offset: 0, mention: { ...mention, sure: true, rule: 'list of places' } };
  if (KIND_OF.test(before))
    return { name, offset: 0, mention: { ...mention, sure: true, rule: 'kind of place before it' } };
  if (SURE_PREPOSITION.test(before)) {
    const country = /^, ((?:\p{Lu}[\p{L}.]*)(?: \p{Lu}[\p{L}.]*){0,2})/u.exec(after)?.[1];
    if (country && (gazetteer.has(country) || /^(?:[A-Z][a-z]{1,4}\.|[A-Z]\.[A-Z]\.)/.test(country)))
      return { name, offset: 0, mention: { ...mention, sure: true, rule: 'country or state after it' } };
  }
  if (/\bthe $/.test(before) && KIND_AFTER.test(after))
    return { name, offset: 0, mention: { ...mention, sure: true, rule: 'kind of place after it' } };
  if (/(?:^|\s)in $/.test(before) && !/^ \p{Lu}/u.test(after))
    return { name, offset: 0, mention: { ...mention, sure: false, rule: 'after “in”' } };
  return;
}

/** The longest place name of the gazetteer in a run of capitalised words, first come first. */
function longestKnown(matched: string): { name: string; offset: number; place: KnownPlace } | undefined {
  const words = matched.split(' ');
  for (let from = 0, offset = 0; from < words.length; offset += words[from].length + 1, from++) {
    for (let to = words.length; to > from; to--) {
      const name = withoutPossessive(words.slice(from, to).join(' '));
      const place = gazetteer.get(name.replace(/’/g, "'"));
      if (place) return { name, offset, place };
    }
  }
  return;
}

export const places: PlaceLanguage = {
  placesIn,
  otherCountryNames: {
    CD: 'Congo|Democratic Republic of Congo',
    CG: 'Congo',
    GB: 'Britain',
    KP: 'N. Korea',
    KR: 'S. Korea',
    MM: 'Burma',
    NL: 'Holland',
  },
};
