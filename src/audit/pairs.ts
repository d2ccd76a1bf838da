import { inEnglish } from '../findings/finding.js';
import type { ImportedQuestion } from '../import/types.js';
import type { Evidence, Person } from '../pack/types.js';
import type { Grounds } from './grounds.js';
import { sameToken } from './tokens.js';
import { isNamed } from './speaker.js';
import { standingOf } from './statement.js';
import type { Finding, Verdict } from './types.js';

interface Pair {
  verdict: Verdict;
  why: string;
  evidence: readonly Evidence[];
}

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** Is that somebody's role, by the article? */
export function hasRole({ role = '', affiliation = '' }: Person, told: string): boolean {
  const [own, other] = [plain(role), plain(told)];
  if (!own || !other) return false;
  if (own === other) return true;
  const words = new Set(plain(`${role} ${affiliation}`).split(' '));
  return other.split(' ').every(word => words.has(word)) && other.split(' ').length >= own.split(' ').length;
}

function pairOf(text: string, target: string, others: readonly string[], grounds: Grounds): Pair {
  const { people } = grounds.found.facts;
  const person = people.find(each => isNamed(text, each));
  if (person && hasRole(person, target))
    return { verdict: 'borne-out', why: `${person.name}: ${person.role}.`, evidence: person.evidence.slice(0, 2) };
  const holder = people.find(each => hasRole(each, target));
  if (holder && person && holder !== person && others.some(other => isNamed(other, holder)))
    return {
      verdict: 'refuted',
      why: inEnglish('audit-that-is', { other: holder.name, name: person.name }),
      evidence: holder.evidence.slice(0, 2),
    };
  const statement = `${text} ${target}`;
  const words = grounds.read(statement);
  const own = grounds.read(text).length;
  const standing = standingOf({ text: statement, words, answer: { start: 0, end: own }, isTurned: true }, grounds);
  const evidence = standing.passage ? [grounds.evidence(standing.passage)] : [];
  if (standing.is === 'absent')
    return { verdict: 'not-in-article', why: inEnglish('audit-not-told-of', { words: target }), evidence };
  const isOnlyOne =
    standing.is === 'holds' &&
    !others.some(
      other =>
        standingOf(
          {
            text: other,
            words: [...grounds.read(other), ...grounds.read(target)],
            answer: { start: 0, end: grounds.read(other).length },
            isTurned: true,
          },
          grounds,
        ).is === 'holds',
    );
  return isOnlyOne
    ? { verdict: 'borne-out', why: inEnglish('audit-stand-together', { option: text, words: target }), evidence }
    : { verdict: 'unclear', why: inEnglish('audit-pair-unclear', { option: text, words: target }), evidence };
}

/** Who has an office, where the article tells of somebody who does. */
export function roleFinding(
  role: string,
  right: { text: string },
  wrong: readonly { text: string }[],
  grounds: Grounds,
): Finding | undefined {
  const words = grounds.read(role);
  // "the Stein spokeswoman" is asked for as Jill Stein's
  const isHeld = (each: Person) => {
    const own = grounds.read([each.role, each.affiliation].filter(Boolean).join(' '));
    return (
      own.length > 0 && words.length >= own.length && words.every(word => own.some(other => sameToken(word, other)))
    );
  };
  const holders = grounds.found.facts.people.filter(each => hasRole(each, role) || isHeld(each));
  const holderOf = ({ text }: { text: string }) => {
    // Others may go by the same last name
    const one = grounds.found.facts.people.find(({ name }) => plain(name) === plain(text));
    return holders.find(each => (one ? each === one : isNamed(text, each)));
  };
  const [own, other] = [holderOf(right), wrong.map(holderOf).find(each => each !== undefined)];
  const told = own ?? other;
  if (!told) return undefined;
  const evidence = told.evidence.slice(0, 2);
  if (own && other)
    return {
      verdict: 'two-right',
      why: inEnglish('audit-is-that-too', { name: other.name, role: other.role! }),
      evidence,
    };
  if (own) return { verdict: 'borne-out', why: `${own.name}: ${own.role}.`, evidence };
  return { verdict: 'refuted', why: inEnglish('audit-that-is', { other: other!.name, name: right.text }), evidence };
}

/** Whether somebody has an office that a statement gives to them; undefined where the article doesn't plainly tell. */
export function officeFinding(text: string, grounds: Grounds): Finding | undefined {
  const { people } = grounds.found.facts;
  const { who = '', role = '', only } = grounds.language.audit?.statesRole.exec(text)?.groups ?? {};
  const [person, namesake] = people.filter(each =>
    [each.name, ...(each.aliases ?? []), lastOf(each.name)].includes(who),
  );
  if (!person?.role || namesake) return undefined;
  const others = people.filter(each => each !== person).map(({ name }) => ({ text: name }));
  const found = roleFinding(role, { text: person.name }, others, grounds);
  if (found?.verdict === 'two-right') return { ...found, ...roleFinding(role, { text: person.name }, [], grounds)! };
  return found?.verdict === 'refuted' && !only ? undefined : found;
}

const lastOf = (name: string) => name.split(' ').at(-1)!;

/** Holds each pair against the article: one that is refuted refutes the question. */
export function pairsFinding({ options = [], targets = [], correct }: ImportedQuestion, grounds: Grounds): Finding {
  const textOf = new Map(targets.map(({ id, text }) => [id, text]));
  const pairs = Object.entries(correct as Record<string, string>).flatMap(([id, target]) => {
    const option = options.find(each => each.id === id);
    if (!option) return [];
    const others = options.filter(each => each !== option).map(({ text }) => text);
    return pairOf(option.text, textOf.get(target) ?? '', others, grounds);
  });
  const worst = (verdict: Verdict) => pairs.find(each => each.verdict === verdict);
  const found = worst('refuted') ?? worst('unclear') ?? worst('not-in-article');
  if (found) {
    const isAll = pairs.every(({ verdict }) => verdict === 'not-in-article');
    const verdict = found.verdict === 'not-in-article' && !isAll ? 'unclear' : found.verdict;
    return { verdict, why: found.why, evidence: [...found.evidence] };
  }
  return {
    verdict: pairs.length ? 'borne-out' : 'unclear',
    why: pairs.length ? inEnglish('audit-pairs-so') : inEnglish('audit-no-pairs'),
    evidence: pairs.flatMap(({ evidence }) => evidence.slice(0, 1)),
  };
}
