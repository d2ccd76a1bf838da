import type { ContentPack } from '../pack/types.js';
import type { Question } from '../quiz/types.js';

type JsonLd = Record<string, unknown>;

const answer = (text: string): JsonLd => ({ '@type': 'Answer', text });

/** A quiz in schema.org's words, for search engines: its questions with what is offered and what is right. */
export function quizJsonLd(pack: ContentPack, questions: readonly Question[]): JsonLd {
  const { title, lang, sources } = pack;
  const [source] = sources;
  return {
    '@context': 'https://schema.org',
    '@type': 'Quiz',
    name: title,
    inLanguage: lang,
    ...(source?.url && { isBasedOn: { '@type': 'NewsArticle', url: source.url, headline: source.headline } }),
    hasPart: questions.map(question => ({
      '@type': 'Question',
      '@id': `#${question.id}`,
      name: question.prompt,
      text: question.stimulus ?? question.prompt,
      ...answersTo(question),
    })),
  };
}

function answersTo(question: Question): JsonLd {
  const textOf = (options: readonly { id: string; text: string }[], id: string) =>
    options.find(option => option.id === id)?.text ?? '';
  switch (question.kind) {
    case 'choice':
    case 'gap':
      return {
        eduQuestionType: 'Multiple choice',
        suggestedAnswer: question.options.filter(({ id }) => id !== question.correct).map(({ text }) => answer(text)),
        acceptedAnswer: answer(textOf(question.options, question.correct)),
      };
    case 'several':
      return {
        eduQuestionType: 'Multiple choice',
        suggestedAnswer: question.options
          .filter(({ id }) => !question.correct.includes(id))
          .map(({ text }) => answer(text)),
        acceptedAnswer: question.correct.map(id => answer(textOf(question.options, id))),
      };
    case 'short-answer':
      return { acceptedAnswer: question.options.map(({ text }) => answer(text)) };
    case 'true-false':
      return {
        eduQuestionType: 'Multiple choice',
        suggestedAnswer: [answer(String(!question.correct))],
        acceptedAnswer: answer(String(question.correct)),
      };
    case 'number':
      return { acceptedAnswer: answer([question.correct, question.unit].filter(Boolean).join(' ')) };
    case 'order':
      return { acceptedAnswer: answer(question.correct.map(id => textOf(question.options, id)).join('; ')) };
    case 'match':
      return {
        acceptedAnswer: answer(
          question.options
            .map(({ id, text }) => `${text}: ${textOf(question.targets, question.correct[id]!)}`)
            .join('; '),
        ),
      };
  }
}

/** JSON that may stand in a script: nothing in it ends the script. */
export function scriptJson(value: unknown): string {
  return JSON.stringify(value).replace(/</g, '\\u003c');
}
