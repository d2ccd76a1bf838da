import type { Claim, ContentPack, Person, Place } from '../pack/types.js';
import { GAP } from './gap.js';
import { couldBeTheSame, nameWords } from './names.js';
import type { Prompts } from './prompts.js';
import { hash, shuffled } from './random.js';
import type { ChoiceQuestion } from './types.js';

const OPTIONS = 4;
const FEWEST_RIVALS = 2;

export interface Gap {
  /** The claim with `____` in place of the answer. */
  sentence: string;
  answer: { id: string; name: string };
  /** Of the answer's kind, and not in the sentence. */
  rivals: { id: string; name: string }[];
}

/** Every other claim is left to true-or-false, since a sentence that was read as true gives its gap away. */
const isForGap = (claim: Claim) => claim.truth && hash(claim.id) % 2 === 0;

/** In English "her pupils" tells that it was a woman. */
const GENDERED = /\b(?:s?he|his|hers?|him)\b/i;

/** The names under which a fact may stand in a sentence, longest first: a title left beside the gap would tell too much. */
function namesOf(fact: Person | Place): string[] {
  const { name, role, aliases = [] } = fact as Person;
  const names = [name, ...aliases];
  return (role ? [...names.map(one => `${role} ${one}`), ...names] : names).sort((a, b) => b.length - a.length);
}

/** The sentence with a gap for the name, if it stands there once and as a word of its own. */
function withoutName(text: string, names: readonly string[]): string | undefined {
  for (const name of names) {
    const parts = text.split(name);
    if (parts.length === 1) continue;
    const isWhole =
      parts.length === 2 && !/^[\p{L}\p{N}-]|^[’']s? /u.test(parts[1]!) && !/[\p{L}\p{N}-]$/u.test(parts[0]!);
    return isWhole ? parts.join(GAP) : undefined;
  }
  return undefined;
}

/** The name in a claim that can be asked for, with others of its kind. Undefined where there is none, or it gives itself away. */
export function gapIn(claim: Claim, pack: ContentPack): Gap | undefined {
  if (!isForGap(claim)) return;
  for (const kind of [pack.people, pack.places]) {
    for (const answer of kind) {
      const { name, aliases = [] } = answer as Person;
      if (![name, ...aliases].some(one => claim.text.includes(one))) continue;
      const sentence = withoutName(claim.text, namesOf(answer));
      if (sentence === undefined || (kind === pack.people && GENDERED.test(sentence))) continue;
      const words = nameWords(sentence);
      const appears = (name: string) => nameWords(name).some(word => word.length > 2 && words.includes(word));
      if (appears(answer.name)) continue;
      const rivals = kind.filter(
        other =>
          (other as Place).kind === (answer as Place).kind &&
          !couldBeTheSame(other.name, answer.name) &&
          !appears(other.name),
      );
      if (rivals.length >= FEWEST_RIVALS) return { sentence, answer, rivals };
    }
  }
}

/** A sentence of the article with a name left out. */
export function fillTheGap(pack: ContentPack, seed: string, prompts: Prompts): ChoiceQuestion[] {
  return pack.claims.flatMap(claim => {
    const gap = gapIn(claim, pack);
    if (!gap) return [];
    const rivals: Gap['rivals'] = [];
    for (const rival of shuffled(gap.rivals, seed + claim.id)) {
      if (rivals.length === OPTIONS - 1) break;
      if (!rivals.some(other => couldBeTheSame(other.name, rival.name))) rivals.push(rival);
    }
    return {
      id: `fill-the-gap:${claim.id}`,
      widget: 'fill-the-gap',
      kind: 'gap',
      prompt: prompts.fillTheGap,
      stimulus: gap.sentence,
      options: shuffled([gap.answer, ...rivals], seed + claim.id).map(({ id, name }) => ({ id, text: name })),
      correct: gap.answer.id,
      explanation: prompts.articleSays(gap.answer.name),
      evidence: claim.evidence,
    };
  });
}
