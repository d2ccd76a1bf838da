import type { Question } from '../quiz/types.js';
import { accepted, ADAPTED, decimal, guessesInFull, hasTies, inOrder, placesOf } from './adapt.js';
import { quizAsWritten } from './as-written.js';
import { htmlCell, textCell } from './delimited.js';
import { explanationAsHtml, questionAsHtml, questionName, textAsHtml } from './html.js';
import { fileStem } from './identifiers.js';
import { ENGLISH_LABELS, type Exported, type Labels, type Note, type QuestionFileOptions, type Quiz } from './types.js';

type Row = string[];

function csvField(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Matching rows: numbered choices, and what is to be matched to each. */
function matching(choices: string[], matches: { choice: number; text: string }[]): Row[] {
  return [
    ['Scoring', 'EquallyWeighted'],
    ...choices.map((text, index) => ['Choice', String(index + 1), htmlCell(textAsHtml(text)), 'HTML']),
    ...matches.map(({ choice, text }) => ['Match', String(choice), htmlCell(textAsHtml(text)), 'HTML']),
  ];
}

function typeAndAnswers(
  question: Question,
  labels: Labels,
  adapted: Note[],
): { type: string; rows: Row[] } | { why: string } {
  switch (question.kind) {
    case 'choice':
    case 'gap':
      return {
        type: 'MC',
        rows: question.options.map(({ id, text }) => [
          'Option',
          id === question.correct ? '100' : '0',
          htmlCell(textAsHtml(text)),
          'HTML',
        ]),
      };
    case 'several':
      return {
        type: 'MS',
        rows: [
          ['Scoring', 'RightAnswersLimitedSelections'],
          ...question.options.map(({ id, text }) => [
            'Option',
            question.correct.includes(id) ? '1' : '0',
            htmlCell(textAsHtml(text)),
            'HTML',
          ]),
        ],
      };
    case 'short-answer':
      adapted.push({ questionId: question.id, why: ADAPTED.words });
      return {
        type: 'SA',
        rows: [['InputBox', '1', '40'], ...accepted(question).map(text => ['Answer', '100', textCell(text)])],
      };
    case 'true-false':
      return {
        type: 'TF',
        rows: [
          ['TRUE', question.correct ? '100' : '0'],
          ['FALSE', question.correct ? '0' : '100'],
        ],
      };
    case 'match': {
      const numberOf = new Map(question.targets.map(({ id }, index) => [id, index + 1]));
      const matches = question.options.map(({ id, text }) => ({ choice: numberOf.get(question.correct[id]!)!, text }));
      return {
        type: 'M',
        rows: matching(
          question.targets.map(({ text }) => text),
          matches,
        ),
      };
    }
    case 'order': {
      const places = inOrder(question);
      if (!hasTies(question)) {
        adapted.push({ questionId: question.id, why: ADAPTED.orderPlaces });
        const items = places.map(({ text }) => ['Item', htmlCell(textAsHtml(text)), 'HTML']);
        return { type: 'O', rows: [['Scoring', 'EquallyWeighted'], ...items] };
      }
      // Brightspace's ordering knows one right order only
      adapted.push({ questionId: question.id, why: ADAPTED.order });
      const distinct = [...new Set(places.map(({ place }) => place))];
      const matches = placesOf(question).map(({ text, place }) => ({ choice: distinct.indexOf(place) + 1, text }));
      return { type: 'M', rows: matching(distinct.map(labels.place), matches) };
    }
    case 'number': {
      const guesses = guessesInFull(question);
      if (!guesses) return { why: 'the file knows no range of numbers, and there are too many right ones to list' };
      adapted.push({ questionId: question.id, why: ADAPTED.numberFull });
      return {
        type: 'SA',
        rows: [['InputBox', '1', '20'], ...guesses.map(guess => ['Answer', '100', decimal(guess)])],
      };
    }
  }
}

/** Brightspace's question CSV (Question Library › Import › Upload a File). */
export function toBrightspace(quiz: Quiz, { labels = ENGLISH_LABELS }: QuestionFileOptions = {}): Exported {
  const omitted = [...(quiz.omitted ?? [])];
  const adapted: Note[] = [];
  const rows: Row[] = [];
  for (const question of quizAsWritten(quiz).questions) {
    const answers = typeAndAnswers(question, labels, adapted);
    if ('why' in answers) {
      omitted.push({ questionId: question.id, why: answers.why });
      continue;
    }
    const explanation = explanationAsHtml(question);
    rows.push(
      ['NewQuestion', answers.type],
      ['ID', textCell(question.id)],
      ['Title', textCell(questionName(question))],
      ['QuestionText', questionAsHtml(question), 'HTML'],
      ['Points', String(question.points ?? 1)],
      ...answers.rows,
      ...(explanation ? [['Feedback', explanation, 'HTML']] : []),
    );
  }
  return {
    fileName: `${fileStem(quiz.title)}.brightspace.csv`,
    mediaType: 'text/csv;charset=utf-8',
    // The byte-order mark makes spreadsheets read it as UTF-8, too.
    content: `\uFEFF${rows.map(row => `${row.map(csvField).join(',')}\r\n`).join('')}`,
    omitted,
    adapted,
  };
}
