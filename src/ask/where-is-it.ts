import type { Claim, Evidence } from '../pack/types.js';
import { countWords } from './lint/shown.js';
import { GAP } from './gap.js';
import { reviewIfLate } from './late.js';
import { claimAlone, passageAlone, type ShownAlone } from './shown-alone.js';
import type { Asker, Grounds } from './types.js';

const FEWEST_RIVALS = 2;
/** In a longer sentence the name of a place is a detail. */
const MOST_WORDS = 40;

/** "Harrow Tower in ____": a name has its place with it, and nothing happened there. */
const AFTER_NAME = /\s\p{Lu}\p{L}*\s\p{Ll}+\s$/u;

/** A sentence with the name of a place left out. */
interface Left {
  before: string;
  after: string;
  evidence: Evidence[];
}

/** A sentence parted at words that stand in it once. */
function parted({ text, evidence }: ShownAlone, words: string): Left | undefined {
  const [before = '', after, more] = text.split(words);
  return after === undefined || more !== undefined ? undefined : { before, after, evidence };
}

/** What the article itself says, also where a claim has another place in it. */
function withoutPlace(claim: Claim, name: string, grounds: Grounds): Left | undefined {
  if (claim.truth) return parted(claimAlone(claim, grounds), name);
  const [passage] = claim.evidence;
  if (!passage || claim.altered?.kind !== 'place' || claim.altered.from !== name) return undefined;
  const alone = passageAlone(passage, name, GAP, grounds);
  return alone && parted(alone, GAP);
}

/** A sentence of the article without the place where it happened, to be found on the map among others of its kind. */
export const whereIsIt: Asker = (grounds, wording, { flaws, claims } = {}) => {
  const { nearby, facts } = grounds;
  const { besidePlace, whereIsIt: prompt } = wording;
  if (!nearby || !besidePlace || !claims) return [];
  const headline = grounds.article?.metadata.headline?.toLowerCase() ?? '';
  // What the headline names, everybody knows who has seen the page
  const located = facts.places.filter(
    ({ coordinates, review, name }) => coordinates && !review && !headline.includes(name.toLowerCase()),
  );
  return facts.claims.flatMap(claim => {
    if (claim.review) return [];
    for (const place of located) {
      const { before = '', after = '', evidence } = withoutPlace(claim, place.name, grounds) ?? {};
      if (!evidence || !claims.where.test(before) || !besidePlace.after.test(after)) continue;
      if (AFTER_NAME.test(before)) continue;
      const sentence = `${before}${GAP}${after}`;
      if ((countWords(sentence) ?? 0) > MOST_WORDS) continue;
      // "in ____, Michigan": the others lie elsewhere
      if (/^, \p{Lu}/u.test(after) || flaws?.gapTells?.test(sentence)) continue;
      const rivals = nearby.of(place).filter(({ name }) => !sentence.includes(name));
      if (rivals.length < FEWEST_RIVALS) continue;
      return {
        question: {
          id: `where-is-it:${claim.id}`,
          kind: 'choice' as const,
          about: [claim.id],
          prompt,
          stimulus: { type: 'sentence' as const, text: sentence },
          options: [place, ...rivals].map(({ id, name }) => ({ id, text: name })),
          correct: place.id,
          explanation: wording.articleSays(place.name),
          evidence,
          ...(!claim.addedBy && reviewIfLate(claim.evidence[0], grounds.article)),
        },
        answer: place.name,
        rule: 'a place left out of its sentence, on the map',
      };
    }
    return [];
  });
};
