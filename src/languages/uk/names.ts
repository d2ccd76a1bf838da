import type { Gender } from '../contract/people.js';
import { MEN, WOMEN } from './given-names.js';

const plain = (word: string) => word.toLowerCase().replace(/[’ʼ`]/g, "'");

const ENDING = /(?:ові|еві|єві|ого|ому|ьою|ьої|ою|ею|єю|ом|ем|єм|'єм|им|ім|їм|ий|ій|їй|ої|ї|а|я|у|ю|і|и|е|є|о|ь)$/u;

/** What all cases of a name have in common: "Зеленський", "Зеленського" and "Зеленським" the same. */
export function stemOf(word: string): string {
  let stem = plain(word);
  // "Олексія", "Олексієм": behind the ending of a case stands the name's own
  for (let n = 0; n < 2; n++) {
    const cut = stem.replace(ENDING, '');
    if (cut.length < 2) break;
    stem = cut;
  }
  return stem.replace(/ец$/u, 'ц').replace(/'$/u, '');
}

const gendersOfStem = new Map<string, Set<Gender>>();
for (const [names, gender] of [
  [WOMEN, 'female'],
  [MEN, 'male'],
] as const)
  for (const name of names) {
    const stem = stemOf(name);
    gendersOfStem.set(stem, (gendersOfStem.get(stem) ?? new Set()).add(gender));
  }

/** A man's given name with the ending of a genitive: "Олександра" is a woman, or whose he is. */
const isGenitiveOfAMan = (name: string) =>
  MEN.has(name.replace(/а$/u, '')) || MEN.has(name.replace(/я$/u, 'й')) || MEN.has(name.replace(/я$/u, 'ь'));

const MANS_CASE = /(?:ого|ому|[цс]ьким|[^о]вим|їним|іним|енка|енку|енком|енкові|[чкгнтр]ові|ича|ичем|ука|юка)$/u;
const WOMANS_CASE = /(?:[сц]ької|[сц]ькій|[сц]ьку|[сц]ькою|овою|ової|овій|єву|ову|євою|євої|їної|іної|іною|їною)$/u;

/** Whose given name a word is, in whatever case. */
export function givenName(word: string): { gender?: Gender } | undefined {
  const name = plain(word).split('-')[0];
  const isWoman = WOMEN.has(name);
  const isMan = MEN.has(name);
  if (isWoman !== isMan && !(isWoman && isGenitiveOfAMan(name))) return { gender: isWoman ? 'female' : 'male' };
  const genders = gendersOfStem.get(stemOf(name));
  if (!genders || name.length < 3) return isWoman || isMan ? {} : undefined;
  return genders.size === 1 ? { gender: [...genders][0] } : {};
}

/** A man or a woman, by the form of a surname. */
export function genderOfSurname(word: string): Gender | undefined {
  const name = plain(word);
  if (/(?:[сц]ький|[сц]ького|[сц]ькому|[сц]ьким|ний|ного|ному)$/u.test(name) || MANS_CASE.test(name)) return 'male';
  if (/(?:[сц]ька|ова|єва|їна)$/u.test(name) || WOMANS_CASE.test(name)) return 'female';
  return undefined;
}

/** Is a name with its given name in the nominative? Nothing where that can't be told. */
export function isNominative(words: readonly string[]): boolean | undefined {
  const first = plain(words[0]).split('-')[0];
  const last = plain(words.at(-1)!);
  const isWoman = WOMEN.has(first);
  if (isWoman && isGenitiveOfAMan(first)) return !MANS_CASE.test(last) && !/[^в]а$/u.test(last);
  if (isWoman) return !WOMANS_CASE.test(last);
  if (MEN.has(first)) return true;
  if (gendersOfStem.has(stemOf(first))) return false;
  return MANS_CASE.test(last) || WOMANS_CASE.test(last) ? false : undefined;
}
