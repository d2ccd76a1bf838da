import { countWords } from './lint/shown.js';
import { GAP } from './gap.js';
import { claimAlone } from './shown-alone.js';
import type { Asker } from './types.js';

const FEWEST_RIVALS = 2;
/** In a longer sentence the name of a place is a detail. */
const MOST_WORDS = 40;

/** A sentence of the article without the place where it happened, to be found on the map among others of its kind. */
export const whereIsIt: Asker = (grounds, wording, { flaws, claims } = {}) => {
  const { nearby, facts } = grounds;
  const { besidePlace, whereIsIt: prompt } = wording;
  if (!nearby || !besidePlace || !claims) return [];
  const located = facts.places.filter(({ coordinates, review }) => coordinates && !review);
  return facts.claims.flatMap(claim => {
    if (!claim.truth || claim.review) return [];
    const { text, evidence } = claimAlone(claim, grounds);
    if ((countWords(text) ?? 0) > MOST_WORDS) return [];
    for (const place of located) {
      const parts = text.split(place.name);
      const [before = '', after = ''] = parts;
      if (parts.length !== 2 || !claims.where.test(before) || !besidePlace.after.test(after)) continue;
      // "in ____, Michigan": the others lie elsewhere
      if (/^, \p{Lu}/u.test(after) || flaws?.gapTells?.test(parts.join(GAP))) continue;
      const rivals = nearby.of(place).filter(({ name }) => !text.includes(name));
      if (rivals.length < FEWEST_RIVALS) continue;
      return {
        question: {
          id: `where-is-it:${claim.id}`,
          kind: 'choice' as const,
          about: [claim.id],
          prompt,
          stimulus: { type: 'sentence' as const, text: parts.join(GAP) },
          options: [place, ...rivals].map(({ id, name }) => ({ id, text: name })),
          correct: place.id,
          explanation: wording.articleSays(place.name),
          evidence,
        },
        answer: place.name,
        rule: 'a place left out of its sentence, on the map',
      };
    }
    return [];
  });
};
