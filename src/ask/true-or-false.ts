import { inEnglish } from '../findings/finding.js';
import type { Claim } from '../pack/types.js';
import { reviewIfLate } from './late.js';
import { ENOUGH_WORDS, sharesNews } from './placed.js';
import { tellsYear } from '../languages/year.js';
import { claimAlone } from './shown-alone.js';
import type { Asker } from './types.js';
import type { Language } from '../languages/language.js';
import type { Wording } from '../languages/contract/asking.js';

/** A sentence of the article as it stands, or with one detail changed. */
export const trueOrFalse: Asker = (grounds, wording, { words, taste, claims } = {}) => {
  const { article } = grounds;
  const shares = article && words && sharesNews(article, words);
  /** Though it stands late: the news again, on a day or by somebody's word. */
  const isNews = (text: string) =>
    shares?.(text, ENOUGH_WORDS) === true && (tellsYear(text) || taste?.attributed(text) === true);

  return grounds.facts.claims
    .filter(({ review }) => !review)
    .map(claim => ({ claim, ...claimAlone(claim, grounds) }))
    .map(({ claim, text, evidence }) => ({
      question: {
        id: `true-or-false:${claim.id}`,
        kind: 'true-false',
        about: [claim.id],
        prompt: wording.trueOrFalse,
        stimulus: { type: 'sentence', text },
        correct: claim.truth,
        explanation: explain(claim, wording),
        evidence,
        ...(!claim.addedBy && reviewIfSwapped(claim, claims)),
        ...(!claim.addedBy &&
          claim.altered?.kind !== 'deed' &&
          !isNews(text) &&
          reviewIfLate(claim.evidence[0], article)),
      },
      answer: claim.altered?.from ?? '',
      rule: claim.altered ? `another ${claim.altered.kind} in a sentence` : 'a sentence as it stands',
    }));
};

/** Who did it, or where, is easily guessed of others, or by nobody; where deeds can be turned round that is asked. */
function reviewIfSwapped(
  { altered }: Claim,
  claims: Language['claims'] | undefined,
): { review: true; reason: string } | undefined {
  const isGuessed = altered?.kind === 'person' || (altered?.kind === 'place' && !claims?.swapsPlaces);
  return claims?.opposites && isGuessed ? { review: true, reason: inEnglish('another-name-in-it') } : undefined;
}

function explain({ altered }: Claim, wording: Wording): string {
  return altered ? wording.instead(altered.from, altered.to) : wording.asStated;
}
