import type { PackQuestion } from '../../pack/types.js';
import { absurdOption } from './absurd-option.js';
import { fragment, hangs, saysLittle, stranger, undated } from './alone.js';
import { answerShown } from './answer-shown.js';
import { bareFigure } from './bare-figure.js';
import { byline } from './byline.js';
import { conversion } from './conversion.js';
import { cue } from './cue.js';
import { echo } from './echo.js';
import { fewOptions } from './few-options.js';
import { length } from './length.js';
import { garbled } from './garbled.js';
import { longestRight } from './longest-right.js';
import { mixedOptions } from './mixed-options.js';
import { negated } from './negated.js';
import { nothingToHold } from './nothing-to-hold.js';
import { overlappingNumbers } from './overlapping-numbers.js';
import { privatePerson } from './private-person.js';
import { sameOption } from './same-option.js';
import { askedTwice, givesAway, sameSentence } from './several.js';
import { centred, offStep, wideTolerance } from './slider.js';
import { sharesTell } from './shares.js';
import { sumsUp } from './sums-up.js';
import { tellsNothing } from './tells-nothing.js';
import { ticker } from './ticker.js';
import { twoRight } from './two-right.js';
import { twoRoles } from './two-roles.js';
import type { Flaw, LintContext, Rule, RuleOfSeveral } from './types.js';
import { unlikeOptions } from './unlike-options.js';
import { unlikelyYear } from './unlikely-year.js';
import { weekdaySwap } from './weekday-swap.js';

export type { Flaw, LintContext } from './types.js';

/** Every flaw that a program can see in one question: what makes it wrong or unfair first, then what makes it poor. */
const rules: readonly Rule[] = [
  twoRight,
  twoRoles,
  sameOption,
  fewOptions,
  offStep,
  answerShown,
  garbled,
  hangs,
  fragment,
  undated,
  stranger,
  bareFigure,
  length,
  cue,
  echo,
  longestRight,
  mixedOptions,
  unlikeOptions,
  unlikelyYear,
  privatePerson,
  sumsUp,
  negated,
  overlappingNumbers,
  absurdOption,
  wideTolerance,
  centred,
  conversion,
  sharesTell,
  byline,
  weekdaySwap,
  tellsNothing,
  nothingToHold,
  saysLittle,
  ticker,
];

/** What one question does to another. */
const rulesOfSeveral: readonly RuleOfSeveral[] = [askedTwice, sameSentence, givesAway];

/** The names of all rules, in their order. */
export const LINT_RULES: readonly string[] = [...rules, ...rulesOfSeveral].map(({ name }) => name);

const isOn = ({ rules: switched }: LintContext, name: string): boolean => switched?.[name] !== false;

function* flawsOf(question: PackQuestion, context: LintContext, of?: ReadonlySet<string>): Generator<Flaw> {
  for (const { name, flawOf } of rules) {
    if (!isOn(context, name) || of?.has(name) === false) continue;
    const message = flawOf(question, context);
    if (message) yield { rule: name, message };
  }
}

/** The flaws of a question, the worst first. None: a program sees none. `of`: the rules that it is held against, by name. */
export const lintQuestion = (
  question: PackQuestion,
  context: LintContext = {},
  { of }: { of?: ReadonlySet<string> } = {},
): Flaw[] => [...flawsOf(question, context, of)];

/** The worst flaw of a question; the rules after it are not asked. */
export function worstFlaw(question: PackQuestion, context: LintContext = {}): Flaw | undefined {
  const { value } = flawsOf(question, context).next() as IteratorResult<Flaw, undefined>;
  return value;
}

/** The flaws of each of several questions that are asked together, in their order. */
export function lintQuestions(questions: readonly PackQuestion[], context: LintContext = {}): Flaw[][] {
  const beside = lintBeside(questions, context);
  return questions.map((question, index) => [...lintQuestion(question, context), ...beside[index]!]);
}

/** What each of several questions suffers from the others. */
export function lintBeside(questions: readonly PackQuestion[], context: LintContext = {}): Flaw[][] {
  const flaws: Flaw[][] = questions.map(() => []);
  for (const { name, flawsOf } of rulesOfSeveral) {
    if (!isOn(context, name)) continue;
    for (const [index, message] of flawsOf(questions, context)) flaws[index]!.push({ rule: name, message });
  }
  return flaws;
}
