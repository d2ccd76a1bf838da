import type { Question } from '../quiz/types.js';
import { accepted, ADAPTED, decimal, hasTies, placesOf } from './adapt.js';
import { quizAsWritten } from './as-written.js';
import { htmlCell } from './delimited.js';
import { questionAsHtml, textAsHtml } from './html.js';
import { fileStem } from './identifiers.js';
import { ENGLISH_LABELS, type Exported, type Labels, type Note, type QuestionFileOptions, type Quiz } from './types.js';

/** One question a line, its fields parted by tabs; a field is HTML, which holds no tab or line break of its own. */
function line(question: Question, labels: Labels, adapted: Note[]): string[] | { why: string } {
  const task = questionAsHtml(question);
  switch (question.kind) {
    case 'several':
      adapted.push({ questionId: question.id, why: ADAPTED.wholeSeveral });
      return [
        'MA',
        task,
        ...question.options.flatMap(({ id, text }) => [
          htmlCell(textAsHtml(text)),
          question.correct.includes(id) ? 'correct' : 'incorrect',
        ]),
      ];
    case 'short-answer':
      adapted.push({ questionId: question.id, why: ADAPTED.words });
      return ['FIB', task, ...accepted(question).map(text => htmlCell(textAsHtml(text)))];
    case 'choice':
    case 'gap':
      return [
        'MC',
        task,
        ...question.options.flatMap(({ id, text }) => [
          htmlCell(textAsHtml(text)),
          id === question.correct ? 'correct' : 'incorrect',
        ]),
      ];
    case 'true-false':
      return ['TF', task, String(question.correct)];
    case 'match': {
      const targets = new Map(question.targets.map(({ id, text }) => [id, text]));
      if (question.targets.length > question.options.length) {
        adapted.push({ questionId: question.id, why: ADAPTED.unusedTargets });
      }
      return [
        'MAT',
        task,
        ...question.options.flatMap(({ id, text }) => [
          htmlCell(textAsHtml(text)),
          htmlCell(textAsHtml(targets.get(question.correct[id]!) ?? '')),
        ]),
      ];
    }
    case 'order':
      if (hasTies(question)) {
        return { why: 'two events fall on one date, and a matching question here needs a place for each' };
      }
      adapted.push({ questionId: question.id, why: ADAPTED.order });
      return [
        'MAT',
        task,
        ...placesOf(question).flatMap(({ text, place }) => [
          htmlCell(textAsHtml(text)),
          htmlCell(textAsHtml(labels.place(place))),
        ]),
      ];
    case 'number':
      adapted.push({ questionId: question.id, why: ADAPTED.numberFull });
      return ['NUM', task, decimal(question.correct), decimal(question.tolerance)];
  }
}

/** Blackboard's question file: tab-separated, as Original's and Ultra's «Upload questions» take it. */
export function toBlackboard(quiz: Quiz, { labels = ENGLISH_LABELS }: QuestionFileOptions = {}): Exported {
  const omitted = [...(quiz.omitted ?? [])];
  const adapted: Note[] = [];
  const lines: string[] = [];
  for (const question of quizAsWritten(quiz).questions) {
    const fields = line(question, labels, adapted);
    if (Array.isArray(fields)) lines.push(fields.join('\t'));
    else omitted.push({ questionId: question.id, ...fields });
  }
  return {
    fileName: `${fileStem(quiz.title)}.blackboard.txt`,
    mediaType: 'text/tab-separated-values;charset=utf-8',
    content: lines.map(text => `${text}\r\n`).join(''),
    omitted,
    adapted,
  };
}
