import type { Question } from '../quiz/types.js';
import type { Strings } from './strings.js';
import { asWritten } from './views/number-start.js';

/** The right answer of a question in words. */
export function solution(question: Question, strings: Strings, lang: string): string {
  switch (question.kind) {
    case 'true-false':
      return [question.correct ? strings.true : strings.false, !question.correct && question.explanation]
        .filter(Boolean)
        .join('. ');
    case 'number':
      return asWritten(question, lang);
    case 'order':
      return question.correct.map((id, index) => `${index + 1}. ${textOf(question.options, id)}`).join(' ');
    case 'match':
      return question.options
        .map(({ id, text }) => `${text}: ${textOf(question.targets, question.correct[id]!)}`)
        .join('; ');
    default:
      return textOf(question.options, question.correct);
  }
}

function textOf(options: readonly { id: string; text: string }[], id: string): string {
  return options.find(option => option.id === id)?.text ?? '';
}
