import { wordsMissing } from './words.js';

/** Words that only make a question of what an article says, a language each. */
const ASKING: Readonly<Record<string, string>> = {
  en: `a an and are be become been being by can could did do does for had has have he her his how if in is it its may might much of on
    or she should than that the their there they this to was were what when where whether which who whom whose why will with would`,
  de: `aus darf dürfen gibt hat haben hoch ist kann können muss müssen sieht sind soll sollen sollte sollten übernimmt wann war waren warum
    was welche welchem welchen welcher welches wer werden wie will wird wo wollen wurde wurden`,
  es: `cómo cuál cuáles cuándo cuánto cuántos cuántas cuánta dónde es fue hay por qué quién quiénes será serán son va van a de se`,
  pt: `como de é foi há onde para por porquê qual quais quando quanto quantos quantas quem que são ser será serão vai vão o`,
  fr: `a à combien comment de elle elles est est-ce ils il in où par pour pourquoi quand que quel quelle quelles quels qui quoi se sera sont t va vont y`,
  uk: `де коли куди чи чим чому що як яка яке який які яким якою хто кого кому скільки буде будуть`,
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

/** Whoever is a candidate may win, and stands for a nomination in an election. */
const RACE =
  /(?<!\p{L})(?:races?|elections?|campaigns?|bids?|ticket|debates?|candida\p{L}+|nomin\p{L}+|primar\p{L}+|caucus\p{L}*|front-?runners?|contenders?|hopefuls?|runoff)(?!\p{L})/iu;
const FOLLOWS: Readonly<Record<string, RegExp>> = {
  win: RACE,
  election: RACE,
  nomination: RACE,
  presidential: /(?<!\p{L})(?:president|presidency|White House|nominees?|general election)(?!\p{L})/iu,
  republican: /(?<!\p{L})GOP(?!\p{L})/u,
};

const SHORTEST_PART = 2;

/** A part of one of the words: "stattfindet" ends a clause, and a question asks "findet … statt"; French joins its pronouns. */
const isPart = (word: string, text: string): boolean =>
  word.length >= SHORTEST_PART &&
  (text.toLowerCase().match(/\p{L}+/gu) ?? []).some(
    whole => whole !== word && (whole.startsWith(word) || whole.endsWith(word)),
  );

const known = new Map(Object.entries(ASKING).map(([tag, words]) => [tag, new Set(words.split(/\s+/))] as const));

/**
 * The words of a question that its passages don't have, besides those that turn a statement into one. In a language
 * whose small words aren't known every word must stand there.
 */
export function wordsNotAsked(question: string, passages: string, lang: string): string[] {
  const tag = lang.toLowerCase().split('-', 1)[0]!;
  const asking = known.get(tag);
  const isForm = (word: string) =>
    tag === 'de' ? isPart(word, passages) : FORMS.some(form => wordsMissing(form(word), passages).length === 0);
  return wordsMissing(question, passages).filter(word => {
    const own = word.toLowerCase();
    return !asking?.has(own) && !(asking && isForm(own)) && !(tag === 'en' && FOLLOWS[own]?.test(passages));
  });
}
