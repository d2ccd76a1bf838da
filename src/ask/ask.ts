import type { Explain } from '../extract/trace.js';
import type { Language } from '../languages/language.js';
import type { AskingLanguage, Wording } from '../languages/contract/asking.js';
import { FACT_KINDS, type Fact, type PackQuestion } from '../pack/types.js';
import { fillTheGap } from './fill-the-gap.js';
import { fitTogether, fitToPrint, type FitOptions } from './fit-to-print.js';
import { givenAwayOf } from './given-away.js';
import { guessTheNumber } from './guess-the-number.js';
import { numberHeaded } from './headed.js';
import { placedOf } from './placed.js';
import { plainQuestions } from './plain/index.js';
import { select } from './select.js';
import { tasteOf, type Objection } from './taste/taste.js';
import { FEWEST_DATES, timeline } from './timeline.js';
import { topicalOf } from './topical.js';
import { trueOrFalse } from './true-or-false.js';
import type { Asker, Candidate, Grounds } from './types.js';
import { whereIsIt } from './where-is-it.js';
import { whoSaidIt } from './who-said-it.js';
import { whosWho } from './whos-who.js';

export interface AskOptions extends FitOptions {
  /** Receives a trace of each question, and of each fact where facts are looked for, too. */
  explain?: Explain;
}

/** What asks. The order is that in which kinds take turns where they are equally good. */
const askers: readonly Asker[] = [whoSaidIt, whereIsIt, fillTheGap, trueOrFalse, guessTheNumber, timeline, whosWho];

/** Everything that could be asked of an article, by all askers. */
function candidatesOf(found: Grounds, language: Language, { wording }: AskingLanguage): Candidate[] {
  const added = new Set(
    FACT_KINDS.flatMap(kind => (found.facts[kind] as Fact[]).filter(fact => fact.addedBy).map(({ id }) => id)),
  );
  const isAdded = ({ about = [], options = [], kind, correct }: PackQuestion) =>
    [...about, ...(isOfAll(kind) ? options.map(({ id }) => id) : [`${correct}`])].some(id => added.has(id));
  return [...plainQuestions(found, language), ...askers.flatMap(ask => ask(found, wording, language))].map(candidate =>
    isAdded(candidate.question) ? withOrigin(candidate, added, wording) : candidate,
  );
}

/** Whether all options are asked about. */
const isOfAll = (kind: PackQuestion['kind']) => kind === 'order' || kind === 'match';

/** Whoever reads the answer is told what of it isn't the article's. */
function withOrigin(candidate: Candidate, added: ReadonlySet<string>, { addedByEditor }: Wording): Candidate {
  const { question } = candidate;
  const { kind, options = [] } = question;
  const own = isOfAll(kind) ? options.filter(({ id }) => added.has(id)) : [];
  const isPart = own.length > 0 && own.length < options.length;
  const origin = isPart ? `${own.map(({ text }) => text).join('; ')}: ${addedByEditor}` : addedByEditor;
  const explanation = [question.explanation, origin].filter(Boolean).join(' ');
  return { ...candidate, question: { ...question, explanation } };
}

/** What a decent editor would look at first waits for one. */
function lookedAt(candidate: Candidate, objection: Objection | undefined): Candidate {
  const { question, rule } = candidate;
  if (!objection || question.review || question.origin === 'editor') return candidate;
  return {
    ...candidate,
    question: { ...question, review: true, reason: objection.reason },
    rule: `${rule}; held back by ${objection.rule}`,
  };
}

/** An order without the events that a decent editor would leave out of it; as it is where too few would be left. */
function withoutIndecent(
  question: PackQuestion,
  objection: (question: PackQuestion) => Objection | undefined,
): PackQuestion {
  if (question.kind !== 'order' || !objection(question)) return question;
  const decent = question.options!.filter(
    option => !objection({ ...question, options: [option], correct: [option.id] }),
  );
  if (new Set(decent.map(({ date }) => date)).size < FEWEST_DATES) return question;
  return { ...question, options: decent, correct: decent.map(({ id }) => id) };
}

/** Writes what is asked of an article, the best first. The same article gives the same questions. */
export function askQuestions(found: Grounds, language: Language, options: AskOptions = {}): PackQuestion[] {
  const { asking } = language;
  if (!asking) return [];
  const { explain } = options;
  const objection = tasteOf(found, language, options.house);
  const unplaced = placedOf(found, language);
  const givenAway = givenAwayOf(found, language);
  const offTopic = topicalOf(found, language);
  const headed = numberHeaded(found, language, asking);
  // What is read under the headline is judged as it is read there
  const candidates = candidatesOf(found, language, asking).map(headed);
  const fit = fitToPrint(candidates, found, language, options).map(candidate => {
    const shown = { ...candidate, question: withoutIndecent(candidate.question, objection) };
    const { question } = shown;
    return lookedAt(
      shown,
      objection(question) ??
        (shown.isHeaded ? undefined : unplaced(question)) ??
        givenAway(question) ??
        offTopic(question, shown.isHeaded),
    );
  });
  const chosen = fitTogether(select(fit, found, language), options);
  for (const { question, rule } of chosen) {
    const { id, prompt, stimulus, reason } = question;
    explain?.({ kind: 'questions', id, text: stimulus?.text ?? prompt, rule, reason });
  }
  return chosen.map(({ question }) => question);
}
