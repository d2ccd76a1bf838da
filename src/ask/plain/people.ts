import { hash } from '../../extract/ids.js';
import type { Asked } from '../../languages/contract/plain.js';
import type { Standing } from '../../languages/contract/standing.js';
import { isOnEveryLine, leads, passesFor, standingsOf } from '../../languages/standings.js';
import type { Person } from '../../pack/types.js';
import { tellsYear } from '../../languages/year.js';
import type { Findings } from '../types.js';
import { elsewhere } from './elsewhere.js';
import type { Choices, Spoken } from './types.js';

const MOST = 3;
/** Whoever is named less often is no one of whom a reader learns. */
const MET = 2;
/** Whoever speaks for a body is no one whose post a reader learns, unless the article is about them. */
const OFTEN = 5;
/** What asks who has an office. */
export const OFFICE = 'who has an office';

/** Of these a land or a state has few, and readers of the news know them. */
const RANKS_KNOWN =
  /^(?:president|premier|chancellor|king|queen|pope|senator|governor|representative|secretary|speaker|justice|mayor)$/;
const isKnownBy = (standing: Standing | undefined): boolean =>
  standing?.position === 'candidate' || (leads(standing) && RANKS_KNOWN.test(standing?.rank ?? ''));

const lastName = (name: string) => name.split(' ').at(-1)!.toLowerCase();
const sameName = (one: string, other: string): boolean => {
  const [ones, others] = [one, other].map(name =>
    name
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter(part => part.length > 1),
  );
  return (
    lastName(one) === lastName(other) ||
    ones!.every(part => others!.includes(part)) ||
    others!.every(part => ones!.includes(part))
  );
};

/** Others of the article who could have done it by what they are, and of whom the article doesn't say so. */
export function wrongPeople(
  found: Findings,
  { plain, words, standing }: Spoken,
): (asked: Asked) => Choices | undefined {
  const { article, facts, known } = found;
  const byId = new Map(facts.people.map(person => [person.id, person]));
  const inBody = (id: string) =>
    known.mentionsOf(id).filter(({ block }) => article.blocks[block]!.kind === 'paragraph');
  const usable = facts.people.filter(({ id, name, review }) => !review && name.includes(' ') && inBody(id).length > 0);
  /** Before a name: "President Obama" */
  const titleOf = (id: string): string => {
    const titled = known.mentionsOf(id).find(({ outerStart, start }) => outerStart < start);
    return titled ? article.text.slice(titled.outerStart, titled.start).trim() : '';
  };
  const groups = new Map(usable.map(({ id, role }) => [id, plain.groupOf(role ?? titleOf(id))]));
  const { mayBeSaidOf, sentenceAt } = elsewhere(found, words);
  const headline = article.metadata.headline?.toLowerCase() ?? '';
  const standingOf = standingsOf(facts.people, article.text, standing);
  const counts = new Map(usable.map(({ id }) => [id, inBody(id).length]));
  const often = (id: string) => counts.get(id) ?? 0;

  return ({ answer, prompt, named, sentence, rule, isOfWords }) => {
    if (answer.is !== 'person') return undefined;
    const person = byId.get(answer.person);
    if (!person) return undefined;
    const group = groups.get(person.id) ?? '';
    const own = standingOf(person.id);
    const isOffice = rule === OFFICE;
    const isDeed = !isOffice && !isOfWords;
    if (standing) {
      // Whoever is on every line did much of the kind, and without a year nobody can tell what is meant.
      if (isDeed && isOnEveryLine(own) && !tellsYear(prompt)) return undefined;
      // Of whom nobody is told who they are, or who is only asked for what they know: not what the article is about.
      if ((!own && !person.role && !headline.includes(lastName(person.name))) || own?.position === 'knows')
        return undefined;
      const isMet = leads(own) || headline.includes(lastName(person.name));
      if (!isMet && often(person.id) < (isOffice && own ? OFTEN : MET)) return undefined;
      // Nobody learns what one did or said of whom a reader hasn't heard, unless the article is about them.
      if (!isOffice && !isKnownBy(own) && !headline.includes(lastName(person.name))) return undefined;
    }
    const gender = known.genderOf(person.id);
    const stems = words.contentStems(prompt);
    const fits = (other: Person): boolean => {
      if (other.id === person.id || named.includes(other.id) || sameName(other.name, person.name)) return false;
      if (
        named.some(id => byId.has(id) && sameName(byId.get(id)!.name, other.name)) ||
        prompt.includes(lastName(other.name))
      )
        return false;
      const theirs = standingOf(other.id);
      if (standing && !passesFor(theirs, own, prompt, standing)) return false;
      if (standing && isDeed && isOnEveryLine(theirs) && !isOnEveryLine(own)) return false;
      // Whoever needs no introduction has none of the offices that a reader has to be told of.
      if (standing && isOffice && (!theirs || leads(theirs) !== leads(own))) return false;
      if (answer.gender && known.genderOf(other.id) !== answer.gender) return false;
      // Nobody believes it of one whose own office the question names.
      const role = words.contentStems(other.role ?? '');
      if (
        [...role].some(stem => stems.has(stem)) &&
        ![...words.contentStems(person.role ?? '')].some(stem => role.has(stem))
      )
        return false;
      return !mayBeSaidOf(
        inBody(other.id),
        stems,
        words.contentStems(`${other.name} ${person.name} ${other.role ?? ''}`),
      );
    };
    // Of one who is on every line a reader knows that the office isn't theirs.
    const limit = Math.max(3, 2 * often(person.id));
    const believed = ({ id }: Person): boolean => {
      const theirs = groups.get(id);
      if (rule !== OFFICE || (group && theirs === group)) return true;
      return often(id) <= limit && !(group && theirs);
    };
    const ranked = usable
      .filter(each => fits(each) && believed(each))
      .map(other => {
        const mentions = inBody(other.id);
        const alike = groups.get(other.id) === group;
        const near = Math.min(...mentions.slice(0, 40).map(({ start }) => Math.abs(sentenceAt(start) - sentence)));
        const weight =
          (alike && group ? 4 : 0) +
          // Whoever is named once and without a role is nobody that a reader has met.
          (mentions.length > 1 || other.role ? 2 : 0) +
          (groups.get(other.id) ? 1 : 0) +
          (known.genderOf(other.id) === gender ? 1 : 0) +
          Math.min(3, mentions.length / 2) -
          Math.min(3, near / 10) -
          (group && groups.get(other.id) && !alike ? 1 : 0);
        return { other, weight, tie: hash(`${prompt} ${other.id}`) };
      })
      .sort((a, b) => b.weight - a.weight || a.tie - b.tie);
    return {
      right: { id: person.id, text: person.name },
      wrong: ranked.slice(0, MOST).map(({ other: { id, name, role } }) => ({
        id,
        text: name,
        ...(role && { feedback: `${name}: ${role}.` }),
      })),
    };
  };
}
