import type { Question } from '../quiz/types.js';
import { accepted, ADAPTED, decimal, placesOf, shareOf } from './adapt.js';
import { quizAsWritten } from './as-written.js';
import { explanationAsHtml, questionAsHtml, questionName, textAsHtml } from './html.js';
import { fileStem } from './identifiers.js';
import { ENGLISH_LABELS, type Exported, type Labels, type Note, type QuestionFileOptions, type Quiz } from './types.js';

/** What GIFT reads as its own signs. A line break would end the question if a second one followed. */
function escapeGift(text: string): string {
  return text
    .replace(/[\\~=#{}:]/g, sign => `\\${sign}`)
    .replace(/\r\n?/g, '\n')
    .replaceAll('\n', '\\n');
}

const html = (text: string) => escapeGift(textAsHtml(text));

function feedback(question: Question): string {
  const explanation = explanationAsHtml(question);
  return explanation ? ` ####${escapeGift(explanation)}` : '';
}

/** The points for a guess that is off by so many tolerances; the steps are percentages that Moodle knows. */
export const NUMBER_STEPS = [
  { tolerances: 1, percent: 100 },
  { tolerances: 2, percent: 75 },
  { tolerances: 3, percent: 50 },
  { tolerances: 4, percent: 25 },
] as const;

function answers(question: Question, labels: Labels, adapted: Note[]): string | undefined {
  switch (question.kind) {
    case 'true-false':
      return question.correct ? 'TRUE' : 'FALSE';
    case 'choice':
    case 'gap':
      // The weight keeps an option that starts with a per cent sign from being read as one.
      return question.options
        .map(({ id, text }) =>
          id === question.correct
            ? `=${text.startsWith('%') ? '%100%' : ''}${html(text)}`
            : `~${text.startsWith('%') ? '%0%' : ''}${html(text)}`,
        )
        .join(' ');
    case 'several': {
      const share = shareOf(question.correct.length);
      return question.options
        .map(({ id, text }) => `~%${question.correct.includes(id) ? share : -share}%${html(text)}`)
        .join(' ');
    }
    case 'short-answer':
      adapted.push({ questionId: question.id, why: ADAPTED.words });
      // Moodle takes a bare star for anything
      return (
        accepted(question)
          .map(text => text.replaceAll('*', '\\*'))
          // an arrow would make a pair of it
          .map(text => `=%100%${text.includes('->') ? html(text) : escapeGift(text)}`)
          .join(' ')
      );
    case 'match': {
      const targets = new Map(question.targets.map(({ id, text }) => [id, text]));
      const used = new Set(Object.values(question.correct));
      const pairs = question.options.map(
        ({ id, text }) => `=${html(text)} -> ${escapeGift(targets.get(question.correct[id]!) ?? '')}`,
      );
      const unused = question.targets.filter(({ id }) => !used.has(id)).map(({ text }) => `= -> ${escapeGift(text)}`);
      return pairs.length < 2 ? undefined : [...pairs, ...unused].join(' ');
    }
    case 'order': {
      adapted.push({ questionId: question.id, why: ADAPTED.order });
      const pairs = placesOf(question).map(({ text, place }) => `=${html(text)} -> ${escapeGift(labels.place(place))}`);
      return pairs.length < 2 ? undefined : pairs.join(' ');
    }
    case 'number':
      adapted.push({ questionId: question.id, why: ADAPTED.numberSteps });
      return `#${NUMBER_STEPS.map(
        ({ tolerances, percent }) =>
          `=%${percent}%${decimal(question.correct)}:${decimal(question.tolerance * tolerances)}`,
      ).join(' ')}`;
  }
}

/** Moodle's GIFT: one question a line, HTML as its text. */
export function toGift(quiz: Quiz, { labels = ENGLISH_LABELS }: QuestionFileOptions = {}): Exported {
  const omitted = [...(quiz.omitted ?? [])];
  const adapted: Note[] = [];
  const category = quiz.title.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
  const blocks = [`$CATEGORY: $course$/top/${category}`];
  for (const question of quizAsWritten(quiz).questions) {
    const body = answers(question, labels, adapted);
    if (body === undefined) {
      omitted.push({ questionId: question.id, why: 'GIFT asks for two pairs at least' });
      continue;
    }
    const title = escapeGift(questionName(question));
    blocks.push(`::${title}::[html]${escapeGift(questionAsHtml(question))} {${body}${feedback(question)}}`);
  }
  return {
    fileName: `${fileStem(quiz.title)}.gift.txt`,
    mediaType: 'text/plain;charset=utf-8',
    content: `${blocks.join('\n\n')}\n`,
    omitted,
    adapted,
  };
}
