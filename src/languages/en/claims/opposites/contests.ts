import type { Opposite } from '../../../contract/claims.js';
import { CONTEST, NO_REASON, OF_LEAD, IS_VERB, NO_SCORE } from './conditions.js';
import { opposite, pair } from './opposite.js';

/** Who wins, and who is ahead. */
export const contests: readonly Opposite[] = [
  opposite('won', 'lost', CONTEST, NO_SCORE),
  opposite('lost', 'won', CONTEST, NO_SCORE, /(?![^.;]*\bto\b)/uy),
  opposite('wins', 'loses', CONTEST, NO_SCORE),
  ...pair('beat', 'lost to', /(?= \p{Lu})(?!.*\band\b)/uy, NO_SCORE),
  opposite('defeated', 'lost to', /(?= \p{Lu})(?!.*\band\b)/uy, NO_SCORE),
  ...pair('leads', 'trails', /(?= \p{Lu}[^.;]{0,80}\d)/uy, NO_SCORE, IS_VERB),
  opposite('qualified for', 'failed to qualify for'),
  ...pair('unanimously', 'narrowly', /(?= \p{Ll}+ed\b)(?!.*\d)/uy),
  opposite('narrowly', 'easily', /(?= (?:won|beat|defeated|lost|passed|approved|avoided|escaped|carried)\b)(?!.*\d)/uy),
  opposite(
    'overwhelmingly',
    'narrowly',
    /(?= (?:won|voted|passed|approved|rejected|backed|supported|elected|re-elected)\b)(?!.*\d)/uy,
  ),
  opposite('leads', 'trails', OF_LEAD, NO_SCORE, IS_VERB),
  opposite('trails', 'leads', OF_LEAD, NO_SCORE, IS_VERB),
  ...pair('led', 'trailed', /(?= \p{Lu}[^.;]{0,80}\d)/uy, NO_SCORE),
  ...pair('is leading', 'is trailing', OF_LEAD, NO_REASON, NO_SCORE),
  ...pair(
    'ahead of',
    'behind',
    /(?= \p{Lu}(?![^.;]{0,30}\b(?:primary|caucus|election|vote)))(?=[^.;]*\b(?:polls?|race|primary|caucus(?:es)?|delegates|points?|percent|vote)\b|.*%)(?!.*\b(?:lead|trail|far|schedule|of the (?:primary|caucus))\p{L}*)/uy,
    NO_SCORE,
  ),
  opposite('edged out', 'narrowly lost to', NO_REASON, NO_SCORE),
  opposite('trounced', 'lost to', /(?= \p{Lu})(?!.*\band\b)/uy, NO_SCORE),
  opposite('prevailed in', 'lost in', NO_REASON, NO_SCORE),
  opposite('outraised', 'raised less than', NO_REASON, NO_SCORE),
  opposite('outspent', 'spent less than', NO_REASON, NO_SCORE),
  opposite('overtook', 'fell behind', NO_REASON, NO_SCORE),
  opposite('has overtaken', 'has fallen behind', /(?= (?:\p{L}+ )?\p{Lu})(?! [^.;]* to become)/uy, NO_SCORE),
  opposite(
    'carried',
    'lost',
    /(?= (?:the )?(?:\p{L}+[- ]){0,4}(?:voters|votes?|states?|count(?:y|ies)))/uy,
    NO_SCORE,
    NO_REASON,
  ),
  opposite('scored a big win', 'suffered a big loss', NO_SCORE),
];
