import { rounded } from './adapt.js';
import type { NumberQuestion, Question } from '../quiz/types.js';
import type { Quiz } from './types.js';

const GAP = '____';
/** Digits with what parts thousands and decimals: points, commas, blanks and apostrophes, at most so many. */
const NUMERAL = /\d(?:[\d.,'’\u00a0\u202f\u2009 ]{0,40}\d)?/g;
/** Powers of ten that words stand for, thousandths to trillions: lakh and crore, 万 and 億 among them. */
const POWERS = Array.from({ length: 22 }, (_, index) => index - 3).sort((a, b) => Math.abs(a) - Math.abs(b));

/** What a numeral may mean: its last sign parts decimals, or all of them part thousands. */
function readingsOf(numeral: string): number[] {
  const whole = Number(numeral.replace(/\D/g, ''));
  const parts = /^(.*)[.,](\d+)$/.exec(numeral);
  if (!parts) return [whole];
  const decimals = Number(`${parts[1]!.replace(/\D/g, '')}.${parts[2]!}`);
  return parts[2]!.length === 3 ? [whole, decimals] : [decimals];
}

function scaleOf(numeral: string, value: number): number | undefined {
  for (const power of POWERS) {
    const scale = Number(`1e${power}`);
    const isIt = readingsOf(numeral).some(read => Math.abs(read * scale - Math.abs(value)) <= Math.abs(value) * 1e-9);
    if (isIt) return scale;
  }
  return undefined;
}

/** What stands in the article where the stimulus has its gap. */
function leftOut({ stimulus = '', evidence }: NumberQuestion): string | undefined {
  const [before, after, more] = stimulus.split(GAP);
  const exact = evidence[0]?.exact;
  if (before === undefined || after === undefined || more !== undefined || !exact) return undefined;
  if (exact.length < before.length + after.length || !exact.startsWith(before) || !exact.endsWith(after))
    return undefined;
  return exact.slice(before.length, exact.length - after.length);
}

/** The number in the passage with what it is of, "$64 million", where the rest of the sentence was put otherwise. */
function standingIn({ evidence, correct }: NumberQuestion): string | undefined {
  const { exact = '' } = evidence[0] ?? {};
  const found = [...exact.matchAll(NUMERAL)].flatMap(({ 0: numeral, index }) => {
    const scale = scaleOf(numeral, correct);
    if (scale === undefined) return [];
    const sign = /[$€£¥]$/.exec(exact.slice(0, index))?.[0] ?? '';
    const after = exact.slice(index + numeral.length);
    const word = scale > 1 ? /^[\s-]?\p{L}+/u.exec(after)?.[0].replace('-', ' ') : /^ ?%/.exec(after)?.[0];
    return `${sign}${numeral}${word ?? ''}`;
  });
  return found.length === 1 ? found[0] : undefined;
}

/**
 * The question as the article writes its number: of “€310 million” the gap takes 310, and the stem keeps the rest. A
 * unit that doesn't stand there goes into the prompt.
 */
function numberAsWritten(question: NumberQuestion, wholeSteps: boolean): NumberQuestion {
  const { unit, ...rest } = question;
  const words = leftOut(question) ?? standingIn(question);
  const withUnit = unit ? { ...rest, prompt: `${question.prompt} (${unit})` } : rest;
  const { stimulus } = question;
  if (words === undefined || stimulus === undefined) return withUnit;
  for (const { 0: numeral, index } of words.matchAll(NUMERAL)) {
    const scale = scaleOf(numeral, question.correct);
    if (scale === undefined) continue;
    if (wholeSteps && Number.isInteger(question.step) && !Number.isInteger(rounded(question.step / scale))) break;
    const stem = `${words.slice(0, index)}${GAP}${words.slice(index + numeral.length)}`;
    const scaled = (value: number) => rounded(value / scale);
    return {
      ...(/[^\s.,;:()–-]/.test(stem.replace(GAP, '')) ? rest : withUnit),
      stimulus: stimulus.replace(GAP, () => stem),
      min: scaled(question.min),
      max: scaled(question.max),
      step: scaled(question.step),
      correct: scaled(question.correct),
      tolerance: scaled(question.tolerance),
    };
  }
  return withUnit;
}

/** The quiz with its numbers as the article writes them; with `wholeSteps`, where a slider's steps stay whole. */
export function quizAsWritten(quiz: Quiz, { wholeSteps = false } = {}): Quiz {
  const asWritten = (question: Question) =>
    question.kind === 'number' ? numberAsWritten(question, wholeSteps) : question;
  return { ...quiz, questions: quiz.questions.map(asWritten) };
}
