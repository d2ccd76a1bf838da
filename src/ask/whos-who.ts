import type { Matter } from '../languages/contract/taste.js';
import type { Person } from '../pack/types.js';
import { couldBeTheSame, isNamedIn, nameWords, surnameOf } from './names.js';
import { leadsCountry, standingsOf } from '../languages/standings.js';
import { roleShown } from './role-shown.js';
import type { Asker } from './types.js';

const FEWEST = 3;
const MOST = 5;
/** What nobody is to be matched with, and praise or blame, which is none. */
const NO_ROLE: readonly Matter[] = ['crime', 'shame', 'death', 'harm', 'judgement'];

/** Two roles that one person could hold: "president" and "Russian president". */
function interchangeable(one: string, other: string): boolean {
  const [ones, others] = [nameWords(one), nameWords(other)];
  return ones.every(word => others.includes(word)) || others.every(word => ones.includes(word));
}

/** One question: people and their roles. A role that names its holder, or fits two people, is not asked. */
export const whosWho: Asker = ({ facts: { people }, article }, wording, { flaws, standing, taste } = {}) => {
  const standingOf = standingsOf(people, article?.text ?? '', standing);
  const sentences = article?.sentences.map(({ start, end }) => article.text.slice(start, end)) ?? [];
  const tellsOfDeath = (person: Person) =>
    sentences.some(
      sentence =>
        isNamedIn(person, sentence) &&
        taste?.touches(sentence).has('death') &&
        !taste.speaks(sentence, surnameOf(person)),
    );
  const sure = people.filter((person): person is Person & { role: string } => !person.review && !!person.role);
  const chosen: typeof sure = [];
  for (const person of sure) {
    const { role } = person;
    const fits = (other: Person) => other !== person && !!other.role && interchangeable(other.role, role);
    if (isNamedIn(person, role) || !roleShown(person, article?.text, flaws) || sure.some(fits)) continue;
    if (flaws?.partyTag?.test(role)) continue;
    const touched = taste?.touches(role);
    if (touched && NO_ROLE.some(matter => touched.has(matter))) continue;
    // "ambassador for women’s issues Jane Doe" is what she is
    if (people.some(other => other !== person && role.endsWith(` ${other.name}`))) continue;
    // whom everybody knows, and nobody should: neither is to be found out
    const own = standingOf(person.id);
    if (own?.position === 'private' || own?.position === 'candidate' || leadsCountry(own)) continue;
    // whose death it tells of is nobody's to be matched
    if (tellsOfDeath(person)) continue;
    const clash = chosen.some(other => couldBeTheSame(other.name, person.name) || isNamedIn(other, role));
    if (!clash) chosen.push(person);
    if (chosen.length === MOST) break;
  }
  if (chosen.length < FEWEST) return [];
  return [
    {
      question: {
        id: 'whos-who:people',
        kind: 'match',
        prompt: wording.whosWho,
        options: chosen.map(({ id, name, evidence }) => ({ id, text: name, evidence })),
        targets: chosen.map(({ id, role }) => ({ id: `role-${id}`, text: role })),
        correct: Object.fromEntries(chosen.map(({ id }) => [id, `role-${id}`])),
        evidence: [],
      },
      answer: '',
      rule: 'people and their roles',
    },
  ];
};
