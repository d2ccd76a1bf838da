import type { Claim, Person, Place } from '../pack/types.js';
import type { Wording } from '../languages/contract/asking.js';
import { passesFor, standingsOf } from '../languages/standings.js';
import { GAP } from './gap.js';
import { couldBeTheSame, isNamedIn, nameWords } from './names.js';
import { claimAlone } from './shown-alone.js';
import type { Asker, Findings } from './types.js';

/** More than are offered: those are left out whom nobody takes for the one who is meant. */
const MOST_RIVALS = 15;
const FEWEST_RIVALS = 2;
/** In a longer sentence the name of a place is a detail, and that of a person hard to find. */
const MOST_WORDS = { place: 20, person: 30 };

export interface Gap {
  /** The claim with `____` in place of the answer. */
  sentence: string;
  answer: { id: string; name: string };
  /** Of the answer's kind, and not in the sentence. */
  rivals: { id: string; name: string }[];
}

/** The names under which a fact may stand in a sentence, longest first: a title left beside the gap would tell too much. */
function namesOf(fact: Person | Place): string[] {
  const { name, role, aliases = [] } = fact as Person;
  const names = [name, ...aliases];
  return (role ? [...names.map(one => `${role} ${one}`), ...names] : names).sort((a, b) => b.length - a.length);
}

/** The sentence with a gap for the name, if it stands there once and as a word of its own. */
function withoutName(text: string, names: readonly string[]): { sentence: string; name: string } | undefined {
  for (const name of names) {
    const parts = text.split(name);
    if (parts.length === 1) continue;
    const isWhole =
      parts.length === 2 &&
      // a capital after it makes it part of another name: "the Lindqvist Center"
      !/^(?:[\p{L}\p{N}-]|[’']s? | \p{Lu})/u.test(parts[1]!) &&
      !/[\p{L}\p{N}-]$/u.test(parts[0]!);
    return isWhole ? { sentence: parts.join(GAP), name } : undefined;
  }
  return undefined;
}

/** Could a part of a name stand for this one as well? */
const bears = ({ name }: { name: string }, part: string): boolean => {
  const words = nameWords(name);
  return nameWords(part).every(word => words.includes(word));
};

/** Ends with a word of somebody's name. */
function isPartOfName(before: string, people: readonly Person[]): boolean {
  const last = /(\p{Lu}[\p{L}’'-]*) $/u.exec(before)?.[1];
  return last !== undefined && people.some(({ name }) => name.split(' ').includes(last));
}

/** The name in a claim that can be asked for, with others of its kind. Undefined where there is none, or it gives itself away. */
export function gapIn(
  claim: Claim,
  { people, places }: Findings['facts'],
  wording: Pick<Wording, 'gendered' | 'besidePlace'>,
): Gap | undefined {
  const { gendered, besidePlace } = wording;
  if (!claim.truth || claim.review) return;
  for (const kind of [people, places]) {
    for (const answer of kind) {
      const { name, aliases = [] } = answer as Person;
      if (answer.review || ![name, ...aliases].some(one => claim.text.includes(one))) continue;
      const found = withoutName(claim.text, namesOf(answer));
      const sentence = found?.sentence;
      if (!found || sentence === undefined || (kind === people && gendered.test(sentence))) continue;
      const [before = '', after = ''] = sentence.split(GAP);
      if (found.name !== answer.name && kind.some(other => other !== answer && bears(other, found.name))) continue;
      // "Elian ____" asks for half a name; "the ____ office" for no place.
      if (kind === people && isPartOfName(before, people)) continue;
      // "in ____, Michigan": the others lie elsewhere
      if (kind === places && /^, \p{Lu}/u.test(after)) continue;
      if (kind === places && besidePlace && !(besidePlace.before.test(before) && besidePlace.after.test(after)))
        continue;
      const words = nameWords(sentence);
      const appears = (name: string) => nameWords(name).some(word => word.length > 2 && words.includes(word));
      if (appears(answer.name)) continue;
      const rivals: Gap['rivals'] = [];
      for (const other of kind) {
        const fits = !other.review && (other as Place).kind === (answer as Place).kind && !appears(other.name);
        if (!fits || [answer, ...rivals].some(known => couldBeTheSame(known.name, other.name))) continue;
        rivals.push({ id: other.id, name: other.name });
        if (rivals.length === MOST_RIVALS) break;
      }
      if (rivals.length >= FEWEST_RIVALS) return { sentence, answer, rivals };
    }
  }
}

/** Without what was put in behind the name to tell who that is. */
const bare = (gap: Gap | undefined, told: readonly string[]): Gap | undefined =>
  gap && {
    ...gap,
    sentence: told
      .filter(words => words.startsWith(','))
      .reduce((sentence, words) => sentence.replace(`${GAP}${words}`, () => GAP), gap.sentence),
  };

/** In what is one party's, nobody of the other is meant. */
const isOfParty = (own: string | undefined, told: string | undefined): boolean => !own || !told || own === told;

/** A sentence of the article with a name left out. */
export const fillTheGap: Asker = (grounds, wording, { standing, flaws } = {}) => {
  const { people, claims } = grounds.facts;
  const standingOf = standingsOf(people, grounds.article?.text ?? '', standing);
  const byId = new Map(people.map(person => [person.id, person]));
  /** By what they are, those who could have done what the sentence tells. */
  const fair = ({ sentence, answer, rivals }: Gap): Gap['rivals'] =>
    standing && byId.has(answer.id)
      ? rivals.filter(
          ({ id }) =>
            passesFor(standingOf(id), standingOf(answer.id), sentence, standing) &&
            isOfParty(standingOf(id)?.party, standing.partyIn(sentence)),
        )
      : rivals;
  const headline = grounds.article?.metadata.headline ?? '';
  /** Nobody is more than a name there: one can be asked for like any other. */
  const areAlike = people.every(({ id, role }) => role === undefined && !standingOf(id));
  /** Somebody whom the article introduces; who is asked for what they know not beside their calling, which nobody else has. */
  const isAskedFor = ({ sentence, answer }: Gap): boolean => {
    const person = byId.get(answer.id);
    if (!standing || !person) return true;
    const own = standingOf(answer.id);
    if (!own) return person.role !== undefined || isNamedIn(person, headline) || areAlike;
    const words = nameWords(sentence);
    return own.position !== 'knows' || !nameWords(person.role ?? '').some(word => words.includes(word));
  };
  const isShort = ({ sentence, answer }: Gap) =>
    sentence.split(/\s+/).length <= MOST_WORDS[byId.has(answer.id) ? 'person' : 'place'];
  /** "monetary ____": the role went with the name, and left a word of it. */
  const isTorn = ({ sentence, answer }: Gap): boolean => {
    const last = /(?:^|\s)(\p{Ll}+) $/u.exec(sentence.split(GAP)[0]!)?.[1];
    const role = byId.get(answer.id)?.role;
    return Boolean(flaws && role && last && !flaws.isFunctionWord(last) && role.split(' ').length === 1);
  };
  return claims.flatMap(claim => {
    const { text, evidence, told = [] } = claimAlone(claim, grounds);
    const gap = bare(gapIn({ ...claim, text }, grounds.facts, wording), told);
    const rivals = gap && isAskedFor(gap) && isShort(gap) && !isTorn(gap) ? fair(gap) : [];
    if (!gap || rivals.length < FEWEST_RIVALS || flaws?.gapTells?.test(gap.sentence)) return [];
    return {
      question: {
        id: `fill-the-gap:${claim.id}`,
        kind: 'gap',
        about: [claim.id],
        prompt: wording.fillTheGap,
        stimulus: { type: 'sentence', text: gap.sentence },
        options: [gap.answer, ...rivals].map(({ id, name }) => ({ id, text: name })),
        correct: gap.answer.id,
        explanation: wording.articleSays(gap.answer.name),
        evidence,
      },
      answer: gap.answer.name,
      rule: 'a name left out of its sentence',
    };
  });
};
