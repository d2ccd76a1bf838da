import type { Answer, Question } from '../../quiz/types.js';
import { asWritten, inWords } from './numbers.js';
import type { Strings } from './strings.js';

/** The right answer of a question in words. */
export function solution(question: Question, strings: Strings, lang: string): string {
  switch (question.kind) {
    case 'true-false':
      return [strings[`${question.correct}`], !question.correct && question.explanation].filter(Boolean).join('. ');
    case 'number':
      return asWritten(question, lang);
    default:
      return answerInWords(question, question.correct, strings, lang);
  }
}

/** An answer to a question in words. Empty where it is none that the question allows. */
export function answerInWords(question: Question, answer: Answer, strings: Strings, lang: string): string {
  switch (question.kind) {
    case 'true-false':
      return typeof answer === 'boolean' ? strings[`${answer}`] : '';
    case 'number':
      return typeof answer === 'number' ? inWords(answer, question, lang) : '';
    case 'match':
      return typeof answer === 'object' && !Array.isArray(answer)
        ? question.options.map(({ id, text }) => `${text}: ${textOf(question.targets, answer[id])}`).join('; ')
        : '';
    case 'order':
      return Array.isArray(answer)
        ? answer.map((id, index) => `${index + 1}. ${textOf(question.options, id)}`).join('; ')
        : '';
    case 'several':
    case 'short-answer':
      return Array.isArray(answer) ? answer.map(id => textOf(question.options, id)).join('; ') : `${answer as string}`;
    default:
      return textOf(question.options, answer);
  }
}

const textOf = (options: readonly { id: string; text: string }[], id: Answer | undefined): string =>
  options.find(option => option.id === id)?.text ?? '';
