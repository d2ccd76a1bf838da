import fc from 'fast-check';
import type { Picture } from '../../src/pack/types.js';
import type { Quiz } from '../../src/export/types.js';
import type {
  Answer,
  ChoiceQuestion,
  MatchQuestion,
  NumberQuestion,
  OrderQuestion,
  Question,
  SeveralQuestion,
  ShortAnswerQuestion,
  TrueFalseQuestion,
} from '../../src/quiz/types.js';

/** Text with every sign that one of the formats takes for its own. */
export const AWKWARD = `He said: "50% ~ = #{1} & <b>x</b>" -> it's \\n \\ // ::done:: 日本 👩‍👧 é; [,] [.] ]]>`;

export const choice: ChoiceQuestion = {
  id: 'who-said-it:quote-1',
  widget: 'who-said-it',
  kind: 'choice',
  prompt: 'Who said it?',
  stimulus: 'The bridge will open in spring.\nNot before.',
  explanation: 'Ada Berg, the mayor, said it.',
  evidence: [],
  options: [
    { id: 'ada-berg', text: 'Ada Berg' },
    { id: 'tom-ruiz', text: 'Tom Ruiz' },
    { id: 'li-wen', text: 'Li Wen' },
  ],
  correct: 'ada-berg',
};

export const gap: ChoiceQuestion = {
  ...choice,
  id: 'fill-the-gap:person-2',
  widget: 'fill-the-gap',
  kind: 'gap',
  prompt: 'Which name belongs in the gap?',
  stimulus: 'The engineer ____ checked the cables.',
  correct: 'tom-ruiz',
};

export const trueFalse: TrueFalseQuestion = {
  id: 'true-or-false:claim-1',
  widget: 'true-or-false',
  kind: 'true-false',
  prompt: 'True or false?',
  stimulus: 'The bridge cost four million.',
  explanation: 'The article says so.',
  evidence: [],
  correct: true,
};

const event = (id: string, text: string, date: string) => ({ id, text, date, evidence: [] });

export const order: OrderQuestion = {
  id: 'timeline-quiz:events',
  widget: 'timeline-quiz',
  kind: 'order',
  prompt: 'Put the events in order, earliest first.',
  evidence: [],
  options: [
    event('opening', 'The bridge opens', '2026-04-02'),
    event('plan', 'The council approves the plan', '2024-05'),
    event('strike', 'Workers strike', '2025-08'),
    event('flood', 'The river floods', '2025-08'),
  ],
  correct: ['plan', 'strike', 'flood', 'opening'],
};

export const match: MatchQuestion = {
  id: 'whos-who:people',
  widget: 'whos-who',
  kind: 'match',
  prompt: 'Who is who?',
  evidence: [],
  options: [
    { id: 'ada-berg', text: 'Ada Berg', evidence: [] },
    { id: 'tom-ruiz', text: 'Tom Ruiz', evidence: [] },
    { id: 'li-wen', text: 'Li Wen', evidence: [] },
  ],
  targets: [
    { id: 'engineer', text: 'engineer' },
    { id: 'mayor', text: 'mayor' },
    { id: 'reporter', text: 'reporter' },
  ],
  correct: { 'ada-berg': 'mayor', 'tom-ruiz': 'engineer', 'li-wen': 'reporter' },
};

export const number: NumberQuestion = {
  id: 'guess-the-number:length',
  widget: 'guess-the-number',
  kind: 'number',
  prompt: 'Which number belongs in the gap?',
  stimulus: 'The bridge is ____ long.',
  explanation: 'The article says: 340 metres.',
  evidence: [],
  min: 0,
  max: 1000,
  step: 10,
  unit: 'metres',
  correct: 340,
  tolerance: 50,
};

export const several: SeveralQuestion = {
  id: 'quick-quiz:several-1',
  widget: 'quick-quiz',
  kind: 'several',
  prompt: 'Which two have closed?',
  explanation: 'The bridge and the ferry have.',
  evidence: [],
  options: [
    { id: 'bridge', text: 'The bridge' },
    { id: 'school', text: 'The school' },
    { id: 'ferry', text: 'The ferry' },
    { id: 'market', text: 'The market' },
  ],
  correct: ['bridge', 'ferry'],
};

export const shortAnswer: ShortAnswerQuestion = {
  id: 'quick-quiz:short-1',
  widget: 'quick-quiz',
  kind: 'short-answer',
  prompt: 'What is the capital of Ukraine called?',
  explanation: 'It is Kyiv.',
  evidence: [],
  options: [
    { id: 'o1', text: 'Kyiv' },
    { id: 'o2', text: 'Kiev' },
  ],
  correct: ['o1', 'o2'],
};

export const questions: Question[] = [choice, gap, trueFalse, order, match, number, several, shortAnswer];

/** What a reader answers who knows. */
export const rightAnswer = (question: Question): Answer =>
  question.kind === 'short-answer' ? question.options[0]!.text : question.correct;

export const quiz: Quiz = { id: 'bridge', title: 'The bridge', lang: 'en', questions };

/** The same question with other words. */
export function reworded<T extends Question>(question: T, words: () => string): T {
  const texts = (options: { id: string; text: string }[]) => options.map(option => ({ ...option, text: words() }));
  return {
    ...question,
    prompt: words(),
    stimulus: question.kind === 'gap' ? `${words()} ____ ${words()}` : words(),
    explanation: words(),
    ...('options' in question ? { options: texts(question.options) } : {}),
    ...('targets' in question ? { targets: texts(question.targets) } : {}),
  };
}

const SIGNS = [
  ...'~=#{}:\\&<>"\'%,;/\t\n[]$|*é日👩',
  '->',
  '//',
  '::',
  '%50%',
  '""',
  ']]>',
  '&amp;',
  '<br>',
  '\\n',
  '[.]',
  '[,]',
];

/** Words as a pack may hold them: no control characters, nothing that is only white space, not white space at an end. */
export const words: fc.Arbitrary<string> = fc
  .array(fc.oneof(fc.constantFrom(...SIGNS), fc.string({ unit: 'grapheme', maxLength: 8 })), {
    minLength: 1,
    maxLength: 10,
  })
  .map(parts =>
    parts
      .join('')
      .replace(/[^\P{Cc}\n\t]|[\uFFFE\uFFFF]|_/gu, '')
      .trim(),
  )
  .filter(text => text.length > 0);

/** A quiz of all kinds of question, each with words of its own. */
export const quizzes: fc.Arbitrary<Quiz> = fc
  .tuple(words, fc.infiniteStream(words), fc.subarray(questions, { minLength: 1 }))
  .map(([title, stream, chosen]) => ({
    id: 'quiz',
    title,
    lang: 'en',
    questions: chosen.map(question => reworded(question, () => stream.next().value as string)),
  }));

const picture: Picture = {
  src: 'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAMAAAACCAYAAACddGYaAAAACklEQVR4AWPACQAAGgABAeRxdgAAAABJRU5ErkJggg==',
  alt: AWKWARD,
  width: 320.5,
  height: 180,
};

/** A picture at each question: of the first on the web, of the others the same file. */
export const pictured: Quiz = {
  ...quiz,
  questions: quiz.questions.map((question, at) => ({
    ...question,
    picture: at
      ? { ...picture, ...(at % 2 && { credit: AWKWARD }) }
      : { ...picture, src: 'https://news.example/a.png' },
  })),
};
