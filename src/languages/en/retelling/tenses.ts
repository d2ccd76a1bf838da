import { overlap } from '../../../article/overlap.js';
import { within } from '../../../article/within.js';
import type { Retelling } from '../../contract/retelling.js';
import { dateInWords } from '../asking/plain/dates.js';
import { isParticiple, isPast, pastOfParticiple } from '../asking/plain/verbs.js';
import { clausesOf, wordsOf } from '../events/clauses.js';
import { days } from './days.js';
import type { Reteller, Stretch } from './stretch.js';
import { wordBefore } from './stretch.js';

const PERFECT =
  /(?<![\p{L}’'-])(?<!(?:to|would|could|should|may|might|must|will|not|n[’']t|ever) )(has|have) ((?:(?:\p{Ll}{3,}ly|also|since|already|now|just|recently|once|even|still|both|all) )?)(been|\p{Ll}{3,})(?![\p{L}’'-])/gu;
/** Another clause begins, or what was told of is cut off. */
const CLAUSE_ENDS =
  /[,;:—–()“”"]|(?<!\p{L})(?:that|who|which|whose|when|where|after|before|as|because|while|if|since|until|and|but|than|whether|to)(?!\p{L})/u;
/** Before a date that no single deed has: "since 2012", "by Friday". */
const NOT_WHEN =
  /^(?:since|by|until|till|from|before|after|of|for|the|through|to|than|between|and|or|his|her|its|their)$/i;
const DAY_MONTH_OR_YEAR = /^\d{4}(?:-\d\d){0,2}$/;
const PLUPERFECT = /(?<![\p{L}’'-])had ((?:(?:\p{Ll}{3,}ly|also|once|even|both|all) )?)(\p{Ll}{3,})(?![\p{L}’'-])/gu;
/** What was over by then: the time that it is told of stands there. */
const AT_A_TIME = /(?<!\p{L})(?:by|before|until|when|after|since|if|already|as)(?!\p{L})/iu;
const YEAR = /(?<!\d)(?:1[5-9]|20)\d\d(?!\d)/;
const OF_NOW = /^(?:now|already|just|recently) $/;
const FIGURE = /[$£€]\s?\d|\d[\d.,]*(?: ?%| (?:percent|million|billion|points?))/u;

/** The past of a perfect: "has begun" -> "began", "have been" -> "were". */
function pastOf(auxiliary: string, participle: string): string | undefined {
  if (participle === 'been') return auxiliary === 'has' ? 'was' : 'were';
  return isParticiple(participle) ? pastOfParticiple(participle) : undefined;
}

/** Where the article itself is the day: "this year" isn't over. */
const isOver = (edtf: string, published: string): boolean => edtf <= published.slice(0, edtf.length);

/** "has begun building … in March": a day that is over goes with the past. */
function perfects(stretch: Stretch): Retelling[] {
  const { start, end, askable, isQuoted } = stretch;
  const { text, metadata } = askable.article;
  const published = metadata.datePublished;
  const own = text.slice(start, end);
  if (!published || !/(?<!\p{L})ha(?:s|ve)(?!\p{L})/u.test(own)) return [];
  const put = days(stretch);
  const dates = within(askable.dates, { start, end }).filter(
    mention =>
      DAY_MONTH_OR_YEAR.test(mention.edtf ?? '') &&
      isOver(mention.edtf!, published) &&
      (YEAR.test(text.slice(mention.start, mention.end)) || put.some(each => overlap(each, mention))) &&
      !NOT_WHEN.test(wordBefore(text, mention.start, start)) &&
      !isQuoted(mention.start),
  );
  return [...own.matchAll(PERFECT)].flatMap(({ 0: words, 1: auxiliary, 2: adverb = '', 3: participle, index }) => {
    const at = { start: start + index, end: start + index + words.length };
    const past = pastOf(auxiliary!, participle!);
    if (!past || isQuoted(at.start)) return [];
    const isDated = dates.some(date => {
      const [from, to] = date.end <= at.start ? [date.end, at.start] : [at.end, date.start];
      const opens = /^(?:\p{Lu}\p{Ll}+ )?$/u.test(text.slice(start, date.start));
      const between = text.slice(from, to).replace(opens ? /^,/ : '', '');
      // What adds up goes on: "has raised 40 million this year"
      const addsUp = date.edtf!.length === 4 && date.edtf === published.slice(0, 4) && FIGURE.test(own);
      return from <= to && !CLAUSE_ENDS.test(between) && !addsUp;
    });
    const kept = OF_NOW.test(adverb) ? '' : adverb;
    return isDated ? { ...at, text: `${kept}${past}`, where: [] } : [];
  });
}

/** "had given three million", and nothing else that happened: before what, nobody is told. */
function pluperfects({ start, end, askable, isQuoted }: Stretch): Retelling[] {
  const own = askable.article.text.slice(start, end);
  const [only, ...others] = [...own.matchAll(PLUPERFECT)];
  if (!only || others.length > 0 || isQuoted(start + only.index)) return [];
  const finite = clausesOf(wordsOf(own, 0)).filter(({ verb }) => verb >= 0);
  const { 0: words, 1: adverb = '', 2: participle, index } = only;
  const isAlone = finite.length === 1 && finite[0]!.words[finite[0]!.verb]!.start === index;
  const past = participle === 'been' ? undefined : pastOf('had', participle!);
  if (!isAlone || !past || AT_A_TIME.test(own)) return [];
  return [{ start: start + index, end: start + index + words.length, text: `${adverb}${past}`, where: [] }];
}

const SAID: Readonly<Record<string, string>> = {
  says: 'said',
  argues: 'argued',
  claims: 'claimed',
  insists: 'insisted',
  contends: 'contended',
  acknowledges: 'acknowledged',
  admits: 'admitted',
  concedes: 'conceded',
  maintains: 'maintained',
};
const NOW_SAYS = new RegExp(`(?<![\\p{L}])now (${Object.keys(SAID).join('|')})(?![\\p{L}])`, 'gu');

/** "now says": when that was is told by the month in which it appeared. */
function nowSays({ start, end, askable, isQuoted }: Stretch): Retelling[] {
  const { text, metadata } = askable.article;
  const month = dateInWords(metadata.datePublished?.slice(0, 7) ?? '', true);
  const own = text.slice(start, end);
  return [...own.matchAll(NOW_SAYS)].flatMap(({ 0: words, 1: verb, index }) => {
    const at = start + index;
    if (!month || isQuoted(at)) return [];
    const when = YEAR.test(own) ? '' : ` in ${month}`;
    return { start: at, end: at + words.length, text: `${SAID[verb!]}${when}`, where: [] };
  });
}

const RECENTLY = /(?<!\p{L})(?:(?:just|only|more|most) )?(?:recently|just) (?=(\p{Ll}+))/gu;

/** "recently revealed": from the article alone nobody knows when, and it says as much without. */
function recently({ start, end, askable: { article }, isQuoted }: Stretch): Retelling[] {
  const own = article.text.slice(start, end);
  return [...own.matchAll(RECENTLY)].flatMap(({ 0: words, 1: next, index }) => {
    const at = start + index;
    const isOfVerb = isPast(next!) || /(?<!\p{L})(?:has|have|had) $/u.test(own.slice(0, index));
    // "a recently built pier", "for just won seats": of a noun
    if (!isOfVerb || isQuoted(at) || /^(?:an?|the|his|her|its|their|for|of|with)$/i.test(wordBefore(own, index, 0)))
      return [];
    if (/^just /.test(words) && !/(?<!\p{L})(?:has|have|had) $/u.test(own.slice(0, index))) return [];
    return { start: at, end: at + words.length, text: '', where: [] };
  });
}

/** Times that only the day on which it appeared makes plain. */
export const tenses: Reteller = stretch => [
  ...perfects(stretch),
  ...pluperfects(stretch),
  ...nowSays(stretch),
  ...recently(stretch),
];
