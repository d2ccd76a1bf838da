import type { VoiceLanguage } from '../languages/contract/voices.js';
import type { Person } from '../pack/types.js';
import { nameWords, surnameOf } from './names.js';
import type { Grounds } from './types.js';

/** So many years back nobody quoted today was in the news. */
const LONG_AGO = 20;
const MOST_MENTIONS = 12;
/** Whoever asks so often is there to ask. */
const TIMES_ASKED = 2;
/** So much beside a name tells who bears it. */
const BEFORE = 60;
const AFTER = 90;
const WORDS_BESIDE = 6;
/** So far from a name a year tells of its time. */
const AROUND = 150;
const YEARS = /(?<![\d$£€,.])(?:1[5-9]|20)\d\d(?!\d|[.,]\d| ?%)/g;

/** What stands on either side of a name, in its clause. */
interface Beside {
  before: string;
  after: string;
}

/** Who says something in an article, who can't have, and who speaks for whom. */
export interface Voices {
  /** Is quoted, or says something in the narrator’s words. */
  isHeard(person: Person): boolean;
  /** Can’t be meant, whatever the words: dead, wanted, of another time, or whoever asks and writes. */
  isOut(person: Person, speaker: Person): boolean;
  /** One of many, who says “we” for no body. */
  isOfTheMany(person: Person): boolean;
  /** Stands for an office, or beside whoever does. */
  stands(person: Person): boolean;
  /** Whose words this one’s are, too. */
  principalsOf(person: Person): readonly Person[];
}

/** The end of what stands before a name, and the beginning of what stands after it, up to the next full stop. */
const clauseBefore = (text: string) => text.split(/[;:“”"\n]|(?<=\p{Ll}{3})[.?!] /u).at(-1)!;
const clauseAfter = (text: string) => text.split(/[;:“”"\n]|(?<=\p{Ll}{3})[.?!](?: |$)/u)[0]!;

/** The last words before a name: "Quay Lines customer" Ann Lund. */
function endsIn(before: string, sign: RegExp): boolean {
  const words = before.trimEnd().split(' ');
  return [1, 2, 3].some(count => {
    const last = words.slice(-count).join(' ');
    return sign.exec(last)?.[0] === last;
  });
}

/** What stands between commas behind a name: ", 44, a customer of Quay Lines,". */
const apposition = (after: string): string =>
  (/^, (?:\d{1,3}, )?([^,]*)/u.exec(after)?.[1] ?? '').split(' ').slice(0, WORDS_BESIDE).join(' ');

/** Each answer is worked out once a person. */
function onceEach<Told>(tell: (person: Person) => Told): (person: Person) => Told {
  const told = new Map<string, Told>();
  return person => {
    if (!told.has(person.id)) told.set(person.id, tell(person));
    return told.get(person.id)!;
  };
}

/** Of an article’s people, by what it tells beside their names. */
export function voicesOf({ article, known, facts }: Grounds, language: VoiceLanguage | undefined): Voices | undefined {
  if (!article || !known || !language) return undefined;
  const { text, metadata } = article;
  const quoted = new Set(facts.quotes.map(({ speaker }) => speaker));
  const placesOf = onceEach((person): readonly Beside[] =>
    known
      .mentionsOf(person.id)
      .slice(0, MOST_MENTIONS)
      .map(({ start, end, outerStart }) => ({
        before: clauseBefore(text.slice(Math.max(0, Math.min(start, outerStart) - BEFORE), start)),
        after: clauseAfter(text.slice(end, end + AFTER)),
      })),
  );
  const isDescribed = (person: Person, sign: RegExp) =>
    sign.test(person.role ?? '') ||
    placesOf(person).some(({ before, after }) => {
      const behind = apposition(after);
      return endsIn(before, sign) || (language.introduces.test(behind) && sign.test(behind));
    });

  const isHeard = onceEach(
    person =>
      quoted.has(person.id) ||
      placesOf(person).some(
        ({ before, after }) => language.speaks.before.test(before) || language.speaks.after.test(after),
      ),
  );
  const year = Number(metadata.datePublished?.slice(0, 4)) || undefined;
  const isOfLongAgo = onceEach(person => {
    const mentions = known.mentionsOf(person.id);
    if (year === undefined || mentions.length === 0 || isHeard(person)) return false;
    return mentions.every(({ start, end, block }) => {
      const { start: from, end: to } = article.blocks[block]!;
      const around = text.slice(Math.max(from, start - AROUND), Math.min(to, end + AROUND));
      const years = around.match(YEARS) ?? [];
      return years.length > 0 && years.every(each => year - Number(each) > LONG_AGO);
    });
  });
  const isDead = onceEach(person => placesOf(person).some(({ before }) => language.late.test(before)));
  const isWanted = onceEach(person => isDescribed(person, language.outlaw));
  const after = (person: Person, sign: RegExp | undefined): number =>
    sign ? placesOf(person).filter(place => sign.test(place.after)).length : 0;
  const reports = onceEach(person => isDescribed(person, language.reports) || after(person, language.isOfThePaper) > 0);
  const asksAgain = onceEach(person => !quoted.has(person.id) && after(person, language.asksAgain) >= TIMES_ASKED);
  const asks = onceEach(
    person => !isHeard(person) && placesOf(person).some(({ before }) => language.asks.test(before)),
  );
  const principalsOf = onceEach((person): readonly Person[] => {
    const own = nameWords(person.name);
    const told = [
      person.role ?? '',
      ...placesOf(person).flatMap(({ before, after }) => [
        before.trimEnd().split(' ').slice(-WORDS_BESIDE).join(' '),
        language.introduces.test(apposition(after)) ? apposition(after) : '',
      ]),
    ].filter(words => language.speaksFor.test(words));
    return facts.people.filter(other => {
      const surname = surnameOf(other);
      return (
        other.id !== person.id &&
        !own.includes(nameWords(surname).at(-1) ?? '') &&
        told.some(words => nameWords(words).includes(nameWords(surname).at(-1) ?? ''))
      );
    });
  });

  return {
    isHeard,
    isOut: (person, speaker) =>
      isDead(person) ||
      isWanted(person) ||
      isOfLongAgo(person) ||
      asks(person) ||
      asksAgain(person) ||
      (reports(person) && !reports(speaker)),
    isOfTheMany: onceEach(person => isDescribed(person, language.ofTheMany)),
    stands: onceEach(
      person =>
        isDescribed(person, language.stands) ||
        placesOf(person).some(
          ({ after }) =>
            (/^[’']s? /u.test(after) && language.stands.test(after.slice(0, 40))) ||
            (/^, /.test(after) && language.stands.test(after.split(',')[1]!)),
        ),
    ),
    principalsOf,
  };
}
