import type { NamedPerson } from '../../contract/people.js';
import { nameKey, type NameCandidate } from './candidates.js';
import { areFormsOfOneName } from './given-names.js';

export const keysOf = (candidate: NameCandidate) => candidate.parts.map(nameKey);
export const isInitial = (key: string) => /^\p{L}$/u.test(key);

/** Can two full names be one person's? Same surname, and given names that go together. */
export function sameName(a: readonly string[], b: readonly string[]): boolean {
  if (a[a.length - 1] !== b[b.length - 1]) return false;
  const [x, y] = [a[0], b[0]];
  if (areFormsOfOneName(x, y)) return true;
  return (isInitial(x) && y.startsWith(x)) || (isInitial(y) && x.startsWith(y));
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
