import type { ContentPack } from '../pack/types.js';
import { inWords } from '../quiz/in-words.js';
import type { Question } from '../quiz/types.js';

type JsonLd = Record<string, unknown>;

/**
 * A quiz in schema.org's words (https://schema.org/Quiz) as search engines read them now. Google's guidelines for education Q&A
 * (https://developers.google.com/search/docs/appearance/structured-data/education-qa, as they stood in November 2026 in
 * public copies) say: "All questions must use the `Flashcard` value for the `eduQuestionType` property. Pages that contain
 * other question types are not eligible for the education Q&A carousel", and "There must only be one `acceptedAnswer`
 * property per `Question` type". So each question stands with its one right answer, and no wrong ones.
 */
export function quizJsonLd(pack: ContentPack, questions: readonly Question[]): JsonLd {
  const { title, lang, sources } = pack;
  const articles = sources.flatMap(({ url, headline }) =>
    url ? [{ '@type': 'NewsArticle', url, ...(headline && { headline }) }] : [],
  );
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: title,
    about: { '@type': 'Thing', name: title },
    inLanguage: lang,
    ...(articles.length > 0 && { isBasedOn: articles.length === 1 ? articles[0] : articles }),
    hasPart: questions.map(question => ({
      '@type': 'Question',
      '@id': `#${question.id}`,
      eduQuestionType: 'Flashcard',
      text: [question.prompt, question.stimulus].filter(Boolean).join(' '),
      acceptedAnswer: { '@type': 'Answer', text: answerTo(question, lang) },
    })),
  };
}

/** What is right, in words that are understood without the options. */
function answerTo(question: Question, lang: string): string {
  const textOf = (options: readonly { id: string; text: string }[], id: string) =>
    options.find(option => option.id === id)?.text ?? '';
  switch (question.kind) {
    case 'choice':
    case 'gap':
      return textOf(question.options, question.correct);
    case 'several':
    case 'order':
      return question.correct.map(id => textOf(question.options, id)).join('; ');
    case 'short-answer':
      return textOf(question.options, question.correct[0]!);
    case 'true-false':
      return question.explanation ?? String(question.correct);
    case 'number':
      return inWords(question.correct, question, lang);
    case 'match':
      return question.options
        .map(({ id, text }) => `${text}: ${textOf(question.targets, question.correct[id]!)}`)
        .join('; ');
  }
}

/** JSON that may stand in a script: nothing in it ends the script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
