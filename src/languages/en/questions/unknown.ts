import type { Clause, Word } from '../events/clauses.js';
import { namesUsed } from '../events/naming.js';
import { faultOfSubject, isComplete, join } from '../events/title.js';
import { RANKS, type Raised } from './types.js';

const IS_UNKNOWN =
  /^(?:(?:is|are|was|were|remains?|remained)(?: still| also| as yet| as-yet| currently| now)? (?:unknown|unclear|uncertain|undetermined|undecided|in doubt|a mystery|under investigation|being investigated|not (?:yet )?(?:known|clear|been determined))|(?:has|have) not (?:yet )?been (?:determined|established|explained|disclosed|announced))\b/;

/** What is unknown of something, and how that is asked. */
const ASKED: readonly [of: RegExp, asks: (what: string) => string][] = [
  [/^the (?:exact |precise )?(?:cause|causes) of$/, what => `What caused ${what}?`],
  [/^the fate of$/, what => `What will become of ${what}?`],
  [/^the (?:final )?outcome of$/, what => `How will ${what} end?`],
  [/^the identity of$/, what => `Who is ${what}?`],
  [/^the (?:exact )?motive (?:for|behind)$/, what => `What was the motive for ${what}?`],
  [/^the (?:exact )?reasons? (?:for|behind)$/, what => `What was the reason for ${what}?`],
  [/^the (?:future|prospects) of$/, what => `What will become of ${what}?`],
  [/^the (?:exact )?cost of$/, what => `How much will ${what} cost?`],
  [/^the whereabouts of$/, what => `Where is ${what}?`],
];

const statement = (subject: readonly Word[], told: readonly Word[], text: string): Raised['title'] => {
  const fault = faultOfSubject(subject, text);
  return {
    text: join(subject, text),
    subject,
    predicate: told,
    names: namesUsed(subject),
    ...(fault && { fault }),
  };
};

/** "The cause of the fire is still unknown": What caused the fire? "Berg's whereabouts are unknown": Where is Berg? */
export function unknownClause(clauses: readonly Clause[], at: number, text: string): Raised | undefined {
  const { words, verb } = clauses[at];
  const from = words.findIndex(
    ({ lower }, index) => index > 0 && /^(?:is|are|was|were|remains?|remained|has|have)$/.test(lower),
  );
  if (from < 2) return undefined;
  const told = words.slice(from);
  if (!IS_UNKNOWN.test(told.map(({ lower }) => lower).join(' ')) || (verb >= 0 && verb < from)) return undefined;
  const subject = words.slice(0, from);
  const base = { rule: 'said to be unknown', rank: RANKS.open };
  const last = subject.at(-1)!;
  if (last.lower === 'whereabouts' && subject.length > 1) {
    const owner = subject.slice(0, -1);
    const name = owner.at(-1)!;
    const bare = { ...name, text: name.text.replace(/[’']s?$/, ''), lower: name.lower.replace(/[’']s?$/, '') };
    if (bare.text === name.text) return undefined;
    const whom = [...owner.slice(0, -1), bare];
    return { ...base, text: `Where is ${join(whom, text)}?`, title: statement(whom, told, text) };
  }
  for (let split = 2; split <= Math.min(4, from - 1); split++) {
    const head = subject
      .slice(0, split)
      .map(({ lower }) => lower)
      .join(' ');
    const asked = ASKED.find(([of]) => of.test(head));
    const what = subject.slice(split);
    if (!asked || what.length === 0 || !isComplete(what)) continue;
    return { ...base, text: asked[1](join(what, text)), title: statement(what, told, text) };
  }
  return undefined;
}
