import { within } from '../../../article/within.js';
import type { Mention, People } from '../../contract/people.js';
import type { Retelling } from '../../contract/retelling.js';
import { literally } from '../../shared/literally.js';
import { SUBORDINATORS } from '../asking/plain/words.js';
import { MEN, WOMEN } from '../people/given-names.js';
import { functionWords, prepositions } from '../events/words.js';
import type { Reteller } from './stretch.js';
import { isBroken, wordBefore } from './stretch.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Messrs)\.? $/;
const isSmall = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    functionWords.has(lower) ||
    prepositions.has(lower) ||
    SUBORDINATORS.has(lower) ||
    /^\p{Lu}\p{Ll}+(?:day|ly)$/u.test(word)
  );
};

/** Two bear the surname: whom it stands for alone is the one of whom the article tells throughout, if the other isn't near. */
function mainBearer({ text, start, block }: Mention, { people, mentionsOf }: People): Mention | undefined {
  const bearers = people
    .filter(({ name, review }) => !review && name.split(' ').at(-1) === text)
    .map(({ id }) => mentionsOf(id).filter(({ full, ambiguous }) => full && !ambiguous))
    .filter(mentions => mentions.length > 0)
    .sort((a, b) => b.length - a.length);
  if (bearers.length < 2) return undefined;
  const [most, ...others] = bearers as [Mention[], ...Mention[][]];
  const isMain = most.length >= 2 && others.every(({ length }) => length * 2 <= most.length);
  const isNear = others.some(mentions => mentions.some(each => each.start < start && block - each.block <= 1));
  return isMain && !isNear && most[0]!.start < start ? most[0] : undefined;
}

const firstInFull = (id: string, { mentionsOf }: People): number =>
  mentionsOf(id).find(({ full, ambiguous }) => full && !ambiguous)?.start ?? Infinity;

const GIVEN: ReadonlySet<string> = new Set([...MEN, ...WOMEN]);

/** Somebody of the surname who is none of these, as in a quotation. */
function isBorneByOthers(surname: string, names: readonly string[], text: string): boolean {
  const known = names.flatMap(name => name.split(' '));
  const inFull = leanRegExp(`(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?${literally(surname)}(?!\\p{L})`, 'gu');
  return [...text.matchAll(inFull)].some(([, given = '']) => GIVEN.has(given.toLowerCase()) && !known.includes(given));
}

/** Each sentence asks it anew of the same few names. */
const shared = new WeakMap<People, Map<string, boolean>>();

/** Another who bears the surname was introduced first: a surname alone could be theirs. */
function isShared(surname: string, whom: string, people: People, text: string): boolean {
  const known = shared.get(people) ?? new Map<string, boolean>();
  shared.set(people, known);
  const key = `${whom} ${surname}`;
  let is = known.get(key);
  if (is === undefined) {
    const own = people.people.find(({ id }) => id === whom);
    const rivals = people.people.filter(({ id, name }) => id !== whom && name.split(' ').at(-1) === surname);
    const names = [...(own ? [own.name, ...(own.aliases ?? [])] : []), ...rivals.map(({ name }) => name)];
    is =
      rivals.some(({ id }) => firstInFull(id, people) < firstInFull(whom, people)) ||
      isBorneByOthers(surname, names, text);
    known.set(key, is);
  }
  return is;
}

/** "the Clinton campaign": hers. */
const OWNED =
  /(?<![a-z])the ([a-zÀ-ỿ][a-zÀ-ỿ’'-]+)(?= (?:campaign|administration|presidency|government|team|camp|family|cabinet|era)(?![a-z]))/gi;

/** "a senior Harker administration official", "the former Harker aide": the surname tells whose, and a title would stand askew. */
const BEFORE_OWNED =
  /(?<!\p{L})(?:an?|the|senior|former|top|longtime|veteran|one|another|several|some|many|other|two|three) $/iu;
const OWNED_OFFICE =
  /^ (?:administration|campaign|White House|government|presidency|transition|cabinet|press|policy)?[ ]?(?:officials?|aides?|advis[eo]rs?|spokes\p{L}+|appointees?|staff(?:ers?)?|allies|ally|supporters?|surrogates?|strategists?|operatives?|lawyers?|donors?|managers?|administration|nominees?|voters?|loyalists?)(?!\p{L})/u;
const TITLED =
  /^(?:President|Prime Minister|Premier|Chancellor|Vice President|Secretary|Senator|Sen\.|Representative|Rep\.|Governor|Gov\.|Mayor|Judge|Justice|Speaker|General|Gen\.|King|Queen|Pope|Prince|Princess) /;
/** By an office: the article never gives the first name. */
export const isTitled = (name: string): boolean => TITLED.test(name);

/** "Sen." and "Senator". */
const officeIn = (title: string) => TITLED.exec(title.replace(/^(?:former|late) /i, ''))?.[0].slice(0, 3);

/** "Secretary Harker" where the one Harker in full is "President Elian Harker": another of the surname, whom the article never introduces. */
function isOfAnotherOffice(title: string, whom: string | undefined, { mentionsOf }: People, text: string): boolean {
  const office = officeIn(title);
  if (!office || whom === undefined) return false;
  const offices = mentionsOf(whom)
    .filter(({ full }) => full)
    .flatMap(({ outerStart, start }) => officeIn(text.slice(outerStart, start)) ?? []);
  return offices.length > 0 && !offices.includes(office);
}

/** Everybody whom the stretch names before an offset. */
export const namedBefore = (mentions: readonly Mention[], offset: number): ReadonlySet<string> =>
  new Set(mentions.filter(({ start }) => start < offset).flatMap(({ person }) => person ?? []));

/** "Harker" by the full name that the article gives elsewhere, where it stands for the first time. */
export const fullNames: Reteller = ({ start, end, askable: { article, people }, naming, isQuoted }) => {
  const { text } = article;
  const mentions = within(people.mentions, { start, end });
  const full = new Map(naming.inPart({ start, end }).map(each => [each.start, each]));
  const named = new Set<string>();
  const told: Retelling[] = [];
  for (const mention of mentions) {
    const { person, outerStart } = mention;
    if (isQuoted(mention.start)) continue;
    const main =
      mention.ambiguous && !mention.full && mention.outerStart === mention.start
        ? mainBearer(mention, people)
        : undefined;
    const renamed = main ? { name: main.text, where: { start: main.start, end: main.end } } : full.get(mention.start);
    const whom = main?.person ?? person;
    const isNamed = whom !== undefined && named.has(whom);
    if (whom !== undefined) named.add(whom);
    // "Kim": Kim Dong-su as well, whose surname stands first
    const another = people.people.some(
      ({ id, name }) => id !== person && name.split(' ').slice(0, -1).includes(mention.text),
    );
    if (!renamed || another || isNamed || isBroken(renamed.name)) continue;
    if (whom !== undefined && !mention.full && isShared(mention.text, whom, people, text)) continue;
    const after = text.slice(mention.end, mention.end + 24);
    const title = text.slice(outerStart, mention.start);
    const before = text.slice(Math.max(start, outerStart - 40), outerStart);
    // "Clinton Street", "Harker-led", "Weil & Harker"
    if (/^(?:[-‐–/&]| \p{Lu}| & )/u.test(after) || /[-‐–/&] ?$/.test(before)) continue;
    // "Elian Harker": part of another's name
    const previous = /[.,;:] $/.test(before) ? '' : wordBefore(text, outerStart, start);
    if (title === '' && /(?:^|[-‐–])\p{Lu}/u.test(previous) && !isSmall(previous)) continue;
    if (title === '' && /\b(?:the|a) $/i.test(before)) continue;
    if (OWNED_OFFICE.test(after) && BEFORE_OWNED.test(before) && isTitled(renamed.name)) continue;
    if (title !== '' && !ADDRESS.test(title)) {
      if (isOfAnotherOffice(title, whom, people, text)) continue;
      if (renamed.name.startsWith(title) || !mention.text) continue;
      told.push({ start: mention.start, end: mention.end, text: renamed.name, where: [renamed.where] });
    } else {
      // "Harker officials said"
      const isOwner = outerStart === start && OWNED_OFFICE.test(after);
      const name = isOwner ? `${renamed.name}’s` : renamed.name;
      told.push({ start: outerStart, end: mention.end, text: name, where: [renamed.where] });
    }
  }
  return told;
};

/** "the Harker campaign" by the name of whose it is, where one alone of that surname is named. */
export const owners: Reteller = ({ start, end, askable: { article, people }, isQuoted }) => {
  const { text } = article;
  return [...text.slice(start, end).matchAll(OWNED)].flatMap(({ 0: words, 1: surname, index }) => {
    const at = start + index;
    const fitting = people.people.filter(({ name }) => name.split(' ').includes(surname!));
    const [owner] = fitting;
    if (fitting.length !== 1 || owner!.review || isQuoted(at)) return [];
    if (isShared(surname!, owner!.id, people, text)) return [];
    const full = people.mentionsOf(owner!.id).find(mention => mention.full && !mention.ambiguous);
    if (!full || (full.start >= start && full.start < at)) return [];
    const where = { start: full.start, end: full.end };
    return { start: at, end: at + words.length, text: `${text.slice(where.start, where.end)}’s`, where: [where] };
  });
};
