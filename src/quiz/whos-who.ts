import type { ContentPack, Person } from '../pack/types.js';
import { couldBeTheSame, isNamedIn, nameWords } from './names.js';
import type { Prompts } from './prompts.js';
import { shuffled } from './random.js';
import type { MatchQuestion } from './types.js';

const FEWEST = 3;
const MOST = 5;

/** Two roles that one person could hold: "president" and "Russian president". */
function interchangeable(one: string, other: string): boolean {
  const [ones, others] = [nameWords(one), nameWords(other)];
  return ones.every(word => others.includes(word)) || others.every(word => ones.includes(word));
}

/** One question: people and their roles. A role that names its holder, or fits two people, is not asked. */
export function whosWho(pack: ContentPack, seed: string, prompts: Prompts): MatchQuestion[] {
  const chosen: (Person & { role: string })[] = [];
  for (const person of pack.people) {
    const { role } = person;
    if (!role || isNamedIn(person, role)) continue;
    const clash = chosen.some(
      other => interchangeable(other.role, role) || couldBeTheSame(other.name, person.name) || isNamedIn(other, role),
    );
    if (!clash) chosen.push({ ...person, role });
    if (chosen.length === MOST) break;
  }
  if (chosen.length < FEWEST) return [];
  return [
    {
      id: 'whos-who:people',
      widget: 'whos-who',
      kind: 'match',
      prompt: prompts.whosWho,
      options: shuffled(chosen, seed).map(({ id, name, evidence }) => ({ id, text: name, evidence })),
      targets: shuffled(chosen, `${seed} roles`).map(({ id, role }) => ({ id: `role-${id}`, text: role })),
      correct: Object.fromEntries(chosen.map(({ id }) => [id, `role-${id}`])),
      evidence: [],
    },
  ];
}
