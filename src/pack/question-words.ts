import { wordsMissing } from './words.js';

/** Words that only make a question of what an article says, a language each. */
const ASKING: Readonly<Record<string, string>> = {
  en: `a an and are be become been being by can could did do does for had has have he her his how if in is it its may might much of on
    or she should than that the their there they this to was were what when where whether which who whom whose why will with would`,
};

/** "considers buying" asks whether somebody will buy, "has not released" whether it will release, "the cause of" what caused it. */
const FORMS: readonly ((word: string) => string)[] = [
  word => `${word}ing`,
  word => `${word.replace(/e$/, '')}ing`,
  word => `${word}${word.at(-1)}ing`,
  word => `${word.replace(/e$/, '')}ed`,
  word => `${word.replace(/y$/, 'i')}ed`,
  word => `${word}${word.at(-1)}ed`,
  word => word.replace(/d$/, ''),
];

const known = new Map(Object.entries(ASKING).map(([tag, words]) => [tag, new Set(words.split(/\s+/))] as const));

/**
 * The words of a question that its passages don't have, besides those that turn a statement into one. In a language
 * whose small words aren't known every word must stand there.
 */
export function wordsNotAsked(question: string, passages: string, lang: string): string[] {
  const asking = known.get(lang.toLowerCase().split('-', 1)[0]!);
  return wordsMissing(question, passages).filter(word => {
    const own = word.toLowerCase();
    return !asking?.has(own) && !(asking && FORMS.some(form => wordsMissing(form(own), passages).length === 0));
  });
}
