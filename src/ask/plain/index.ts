import { inEnglish } from '../../findings/finding.js';
import type { Span } from '../../article/types.js';
import { evidenceOf } from '../../extract/evidence.js';
import { stableIds } from '../../extract/ids.js';
import type { Askable, Asked } from '../../languages/contract/plain.js';
import type { Language } from '../../languages/language.js';
import type { PackQuestion, QuestionOption } from '../../pack/types.js';
import { reviewIfLate, WHAT_COUNTS } from '../late.js';
import { countWords } from '../lint/shown.js';
import { tellsYear } from '../../languages/year.js';
import type { Candidate, Findings, Grounds } from '../types.js';
import { factsAbout } from './about.js';
import { choicesFor } from './choices.js';
import { officesAsked } from './offices.js';
import { OFFICE } from './people.js';
import type { Choices } from './types.js';

/** How hard an answer is to know, roughly. */
const DIFFICULTY: Readonly<Record<Asked['answer']['is'], number>> = {
  person: 0.4,
  place: 0.45,
  body: 0.5,
  date: 0.6,
  number: 0.6,
  phrase: 0.5,
};

const askableOf = ({ article, known, dates, quantities, placed, retellings }: Findings): Askable => ({
  article,
  people: known,
  dates,
  numbers: quantities,
  places: placed,
  retellings,
});

/** What a short question waits for: an editor, who sees whether a reader can tell on what occasion. */
const reviewIfShort = (prompt: string, fewest = 0) =>
  (countWords(prompt) ?? fewest) < fewest && !tellsYear(prompt)
    ? {
        review: true as const,
        reason: inEnglish('short-without-year', { count: fewest }),
      }
    : undefined;

/** Only with the article at hand can its sentences be turned. */
const isWhole = (grounds: Grounds): grounds is Findings =>
  grounds.article !== undefined &&
  grounds.known !== undefined &&
  grounds.dates !== undefined &&
  grounds.quantities !== undefined &&
  grounds.placed !== undefined;

/** Where the article has the name that the sentence only has a pronoun or a shorter name for. */
function named({ article: { text }, known }: Findings, { answer }: Asked, sentence: Span): Span[] {
  if (answer.is === 'person') {
    const before = known.mentionsOf(answer.person).filter(({ start }) => start < sentence.end);
    const last = before.at(-1);
    return last && last.start < sentence.start ? [last] : [];
  }
  if (answer.is !== 'body' || text.slice(sentence.start, sentence.end).includes(answer.name)) return [];
  const start = text.indexOf(answer.name);
  return start < 0 ? [] : [{ start, end: start + answer.name.length }];
}

/** Whole questions with a few answers to choose from: who, what, which, where, when, how many. */
export function plainQuestions(grounds: Grounds, language: Language): Candidate[] {
  const plain = language.asking?.plain;
  if (!plain || !isWhole(grounds)) return [];
  const found = grounds;
  const askable = askableOf(found);
  const idFor = stableIds();
  const { article } = found;
  const candidates: Candidate[] = [];
  const write = (asked: Asked, { right, wrong }: Choices): void => {
    const sentence = article.sentences[asked.sentence]!;
    const words = article.text.slice(sentence.start, sentence.end);
    const own = named(found, asked, sentence);
    const where = [...own, ...(found.retell?.(sentence).where ?? [])].filter(
      (each, index, all) =>
        (each.end <= sentence.start || each.start >= sentence.end) &&
        all.findIndex(other => other.start <= each.start && each.end <= other.end) === index,
    );
    const options: QuestionOption[] = [right, ...wrong];
    const question: PackQuestion = {
      id: `quick-quiz:${idFor(asked.answer.is, `${words} ${right.text} ${asked.rule}`)}`,
      kind: 'choice',
      about: factsAbout(asked, found, sentence),
      prompt: asked.prompt,
      options,
      correct: right.id,
      explanation: asked.says,
      difficulty: DIFFICULTY[asked.answer.is],
      evidence: [sentence, ...where].map(({ start, end }) => evidenceOf(article, start, end)),
      ...reviewIfShort(asked.prompt, plain.fewestWords),
      ...(asked.answer.is === 'person' && asked.rule !== OFFICE && reviewIfLate(sentence, article, WHAT_COUNTS)),
    };
    candidates.push({ question, answer: right.text, rule: asked.rule });
  };
  const { asked: all, phrases } = plain.questionsOf(askable);
  const choose = choicesFor(found, phrases, { plain, words: language.words, standing: language.standing });
  for (const asked of [...all, ...officesAsked(found, plain)]) {
    if (plain.grave.test(asked.prompt) || plain.grave.test(asked.says)) continue;
    const choices = choose(asked);
    if (choices) write(asked, choices);
  }
  return candidates;
}
