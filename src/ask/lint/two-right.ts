import { inEnglish } from '../../findings/finding.js';
import type { PackQuestion, Quote } from '../../pack/types.js';
import { GAP } from '../gap.js';
import { isChoice, plainWords, rightOf, wrongOf } from './shown.js';
import type { LintContext, Rule } from './types.js';

type SaidBy = ReadonlyMap<string, readonly string[]>;

const known = new WeakMap<readonly Quote[], SaidBy>();

/** What each speaker said, in plain words: one question after another is held against the same quotations. */
function saidBy(quotes: readonly Quote[]): SaidBy {
  let all = known.get(quotes);
  if (!all) {
    const by = new Map<string, string[]>();
    for (const { speaker, text } of quotes) {
      if (!speaker) continue;
      const said = plainWords(text).join(' ');
      const before = by.get(speaker);
      if (before) before.push(said);
      else by.set(speaker, [said]);
    }
    known.set(quotes, (all = by));
  }
  return all;
}

/** Somebody else said it, too. */
function alsoSaid(question: PackQuestion, { facts }: LintContext): string | undefined {
  if (question.stimulus?.type !== 'quotation' || !facts?.quotes) return undefined;
  const said = saidBy(facts.quotes);
  const words = plainWords(question.stimulus.text).join(' ');
  const also = wrongOf(question).find(({ id }) =>
    said.get(id)?.some(each => each.includes(words) || words.includes(each)),
  );
  return also && inEnglish('said-too', { option: also.text });
}

/** What is said of one is said of both: "A and B said". */
function alsoJoined(question: PackQuestion, { language }: LintContext): string | undefined {
  const right = rightOf(question);
  const joins = language?.flaws?.joins;
  if (!right || !joins || !(question.stimulus?.type === 'quotation' || question.kind === 'gap')) return undefined;
  const passage = question.evidence.map(({ exact, suffix = '' }) => exact + suffix).join('\n');
  return wrongOf(question)
    .map(({ text }) => text)
    .filter(text => joinedBy(passage, right.text, text, joins) || joinedBy(passage, text, right.text, joins))
    .map(text => inEnglish('named-together', { option: text, right: right.text }))[0];
}

function joinedBy(passage: string, one: string, other: string, joins: RegExp): boolean {
  const first = passage.indexOf(one);
  const second = passage.indexOf(other, first + one.length);
  if (first < 0 || second < 0 || second - first > 120) return false;
  return joins.test(passage.slice(first + one.length, second));
}

/** With another name in its gap the sentence stands in the article, too, whether or not that one is offered. */
function alsoStands(question: PackQuestion, { article, facts }: LintContext): string | undefined {
  const parts = question.stimulus?.text.split(GAP);
  if (!article || question.kind !== 'gap' || parts?.length !== 2) return undefined;
  const [before, after] = [parts[0].slice(-60), parts[1].slice(0, 60).replace(/[.!?]+$/, '')];
  const stands = (name: string) =>
    article.includes(`${before}${name}${after}`) || (before === '' && article.includes(`${name},${after}`));
  const lastOf = (name: string) => name.split(' ').at(-1)!;
  const right = rightOf(question)?.text ?? '';
  const others = (facts?.people ?? []).filter(({ name }) => name !== right && plainWords(after).length > 2);
  const also =
    wrongOf(question).find(({ text }) => stands(text) || stands(lastOf(text)))?.text ??
    others.find(({ name }) => stands(name) || (lastOf(name) !== lastOf(right) && stands(lastOf(name))))?.name;
  return also && inEnglish('stands-too', { option: also });
}

/** A second option that the article bears out. */
export const twoRight: Rule = {
  name: 'two-right',
  flawOf(question, context) {
    if (!isChoice(question)) return undefined;
    return alsoSaid(question, context) ?? alsoJoined(question, context) ?? alsoStands(question, context);
  },
};
