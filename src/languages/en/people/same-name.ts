import type { NamedPerson } from '../../contract/people.js';
import { nameKey, type NameCandidate } from './candidates.js';
import { areFormsOfOneName } from './given-names.js';

export const keysOf = (candidate: NameCandidate) => candidate.parts.map(nameKey);
export const isInitial = (key: string) => /^\p{L}$/u.test(key);

/** Can two full names be one person's? Same surname, and given names that go together. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  const [x, y] = [a[0], b[0]];
  if (!middlesAgree(a.slice(1, -1), b.slice(1, -1))) return false;
  if (areFormsOfOneName(x, y)) return true;
  return (isInitial(x) && y.startsWith(x)) || (isInitial(y) && x.startsWith(y));
}

/** "George W. Harker" is not "George H. W. Harker"; one may go without any. */
function middlesAgree(a: readonly string[], b: readonly string[]): boolean {
  if (a.length === 0 || b.length === 0) return true;
  const agree = (x: string, y: string) =>
    x === y || (isInitial(x) && y.startsWith(x)) || (isInitial(y) && x.startsWith(y));
  if (a.length === b.length) return a.every((part, i) => agree(part, b[i]));
  // Initials are given all or none; of several names one may be left out.
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (short.every(isInitial) && long.every(isInitial)) return false;
  return short.every(part => long.some(other => agree(part, other)));
}

/** "Jr." tells a son from his father; but who is "Joe" here and "Joseph … Jr." there is one man. */
export function sameGeneration(person: NamedPerson, generation: string | undefined, keys: readonly string[]): boolean {
  if ((person.generation ?? '') === (generation ?? '')) return true;
  return person.keys[0] !== keys[0] && !(person.generation && generation);
}

export function push<K, V>(map: Map<K, V[]>, key: K, value: V): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

export const spelling = (candidate: NameCandidate) =>
  candidate.parts.join(' ') + (candidate.generation ? ` ${generationText(candidate.generation)}` : '');

export function generationText(generation: string): string {
  return /^[iv]+$/.test(generation)
    ? generation.toUpperCase()
    : `${generation[0].toUpperCase()}${generation.slice(1)}.`;
}
