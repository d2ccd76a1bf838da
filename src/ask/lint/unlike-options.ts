import { inEnglish } from '../../findings/finding.js';
import { passesFor, standingsOf } from '../../languages/standings.js';
import type { Person, PackQuestion } from '../../pack/types.js';
import { GAP } from '../gap.js';
import { isChoice, rightOf, wrongOf } from './shown.js';
import type { LintContext, Rule } from './types.js';

/** Who bears a name, or ends in it: "Sen. Hanna Lind", "Lind". */
function personCalled(name: string, people: readonly Person[]): Person | undefined {
  const bare = name.replace(/[’']s?$/, '');
  const exact = people.find(person => person.name === bare || person.aliases?.includes(bare));
  if (exact) return exact;
  const fitting = people.filter(person => bare.endsWith(person.name) || person.name.endsWith(` ${bare}`));
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** A false statement puts one in the place of another whom nobody takes for them. */
function unlikeSwap({ about = [], kind, correct }: PackQuestion, context: LintContext): string | undefined {
  const { facts, article = '', language: { standing } = {} } = context;
  if (kind !== 'true-false' || correct !== false || !standing) return undefined;
  const claim = facts?.claims?.find(({ id }) => about.includes(id));
  const altered = claim?.altered;
  const { people = [] } = facts ?? {};
  if (!claim || altered?.kind !== 'person') return undefined;
  const [from, to] = [altered.from, altered.to].map(name => personCalled(name, people));
  if (!from || !to) return undefined;
  const of = standingsOf(people, article, standing);
  const [right, other] = [of(from.id), of(to.id)];
  return right?.position === other?.position && passesFor(other, right, claim.text, standing)
    ? undefined
    : inEnglish('unlike-swap', { other: altered.to, right: altered.from });
}

/** Somebody is offered who can't be meant, by what they are: a president beside spokesmen. */
export const unlikeOptions: Rule = {
  name: 'unlike-options',
  flawOf(question, context) {
    const swap = unlikeSwap(question, context);
    if (swap) return swap;
    const { facts, article = '', language: { standing } = {} } = context;
    const right = rightOf(question);
    const { people } = facts ?? {};
    if (!standing || !isChoice(question) || !right || question.stimulus?.type === 'quotation') return undefined;
    if (!people?.some(({ id }) => id === right.id)) return undefined;
    const of = standingsOf(people, article, standing);
    const asked = `${question.prompt} ${question.stimulus?.text.replace(GAP, ' ') ?? ''}`;
    const odd = wrongOf(question).find(
      ({ id }) => people.some(person => person.id === id) && !passesFor(of(id), of(right.id), asked, standing),
    );
    return odd && inEnglish('unlike-option', { option: odd.text, right: right.text });
  },
};
