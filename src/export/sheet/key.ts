import type { Evidence } from '../../pack/types.js';
import type { NumberQuestion, OrderQuestion, Question } from '../../quiz/types.js';
import { numberFormat } from '../../quiz/formats.js';
import { accepted, guessesInFull, inOrder } from '../adapt.js';
import { escapeXml } from '../xml.js';
import type { SheetWords } from './words.js';

/** a, b, c …: what stands before the options of a question on paper. */
export const letterOf = (place: number): string => String.fromCharCode(97 + (place % 26));

/** What is right, by the letters and lines of the sheet. */
export function rightAnswer(question: Question, words: SheetWords, lang: string): string {
  switch (question.kind) {
    case 'true-false':
      return question.correct ? words.true : words.false;
    case 'number':
      return numberAnswer(question, words, lang);
    case 'order':
      return orderAnswer(question);
    case 'several':
      return question.options
        .flatMap(({ id, text }, place) => (question.correct.includes(id) ? `${letterOf(place)} ${text}` : []))
        .join(' · ');
    case 'short-answer':
      return accepted(question).join(' / ');
    case 'match':
      return question.options
        .map(({ id }) => letterOf(question.targets.findIndex(target => target.id === question.correct[id])))
        .join(' · ');
    default: {
      const place = question.options.findIndex(({ id }) => id === question.correct);
      return `${letterOf(place)} ${question.options[place]?.text ?? ''}`;
    }
  }
}

/** From here on digits are grouped: below it may be a year. */
const GROUPED = 10_000;

function numberAnswer(question: NumberQuestion, { inFull }: SheetWords, lang: string): string {
  const { correct, tolerance, unit } = question;
  const written = (value: number) =>
    numberFormat(lang, { maximumFractionDigits: 6, useGrouping: Math.abs(correct) >= GROUPED }).format(value);
  const right = [written(correct), unit].filter(Boolean).join(' ');
  const others = guessesInFull(question, 1) !== undefined && tolerance < question.step;
  return others ? right : `${right} (${inFull}: ${written(correct - tolerance)}–${written(correct + tolerance)})`;
}

/** The numbers to write on the lines, from the first line to the last, then the order itself. */
function orderAnswer(question: OrderQuestion): string {
  const ordered = inOrder(question);
  const placeOf = new Map(ordered.map(({ id, place }) => [id, place]));
  const lines = question.options.map(({ id }) => placeOf.get(id)).join(' · ');
  return `${lines} (${ordered.map(({ text }) => text).join(' → ')})`;
}

/** Where a question is borne out: the number of the passage, where the article is printed, and its words. */
export function passagesOf(question: Question, numberOf: (passage: Evidence) => number | undefined): string {
  const options = 'options' in question ? question.options.flatMap(option => evidenceOf(option).slice(0, 1)) : [];
  const [first, second] = question.evidence;
  // A name alone bears nothing out
  const more = second && second.exact.length > SHORT ? [second] : [];
  const passages = first ? [first, ...more] : options;
  // Two events of one sentence
  const each = [...new Map(passages.map(passage => [`${passage.source ?? 0} ${passage.start}`, passage])).values()];
  return each
    .map(passage => {
      const number = numberOf(passage);
      const place = number ? `[${number}] ` : '';
      return `<p class="passage">${place}${escapeXml(passage.exact.replace(/\s+/g, ' ').trim())}</p>`;
    })
    .join('');
}

const SHORT = 40;

const evidenceOf = (option: object): Evidence[] => (option as { evidence?: Evidence[] }).evidence ?? [];
