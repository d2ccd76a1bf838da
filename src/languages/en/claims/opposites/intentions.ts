import type { Opposite } from '../../../contract/claims.js';
import { NOT_IN_SPITE, NO_REASON, PAPERS, GATHERING } from './conditions.js';
import { opposite, pair } from './opposite.js';

/** What somebody will do, or won’t, and whether they come. */
export const intentions: readonly Opposite[] = [
  ...pair(
    'agreed to',
    'refused to',
    `${NOT_IN_SPITE}(?! (?:\\p{L}+ ){0,3}on (?:the )?(?:condition|multiple|several|many))`,
  ),
  opposite('promised to', 'refused to', NOT_IN_SPITE),
  opposite('pledged to', 'refused to', NOT_IN_SPITE),
  opposite('vowed to', 'refused to', NOT_IN_SPITE),
  opposite(
    'joined',
    'left',
    '(?= (?:the|his|her|its|\\p{Lu}[\\p{L}’]*) (?:[\\p{L}’]+ ){0,3}(?:board|staff|team|campaign|party|army|union|council|club|company|firm|cabinet|coalition|alliance|committee)\\b)',
  ),
  opposite('decided to', 'decided not to', NO_REASON),
  opposite('chose to', 'chose not to', NO_REASON),
  ...pair('declined to', 'agreed to', '(?= (?!comment|say|be\\b|answer|respond|elaborate|discuss))'),
  ...pair('declines to', 'agrees to', '(?= (?!comment|say|be\\b|answer|respond|elaborate|discuss))'),
  ...pair('agrees to', 'refuses to', NO_REASON),
  opposite('offered to', 'refused to', NO_REASON),
  opposite('wants to', 'refuses to', `(?= (?!be\\b|see\\b|know\\b|become\\b|make sure))${NO_REASON}`),
  opposite('is willing to', 'is unwilling to', NO_REASON),
  opposite('is ready to', 'refuses to', NO_REASON),
  ...pair('failed to', 'managed to', NO_REASON),
  ...pair('was able to', 'was unable to', NO_REASON),
  ...pair('is able to', 'is unable to', NO_REASON),
  opposite('began', 'stopped', `(?= \\p{Ll}{3,}ing\\b)${NO_REASON}`),
  opposite('started', 'stopped', `(?= \\p{Ll}{3,}ing\\b)${NO_REASON}`),
  opposite('stopped', 'started', `(?= \\p{Ll}{3,}ing\\b(?! for))${NO_REASON}`),
  opposite(
    'remains',
    'is no longer',
    `(?= (?:an?|the|in|on|one of|committed|open|popular|opposed|a member|under|active)\\b)${NO_REASON}`,
  ),
  opposite(
    'remained',
    'was no longer',
    `(?= (?:an?|the|in|on|one of|committed|open|popular|opposed|under|active)\\b)${NO_REASON}`,
  ),
  opposite('suspended', 'continued', '(?= (?:his|her|its|their) (?:\\p{L}+ )?campaign\\b)'),
  opposite('ended', 'continued', `(?= (?:his|her) (?:\\p{L}+ )?(?:campaign|bid|candidacy)\\b)`),
  opposite('dropped out of', 'stayed in', NO_REASON),
  opposite(
    'withdrew from',
    'joined',
    `(?= (?:the|an?|its|\\p{Lu})[^.;]{0,60}\\b(?:agreement|treaty|accord|pact|talks|race|contest|alliance|deal|programme|program)\\b)${NO_REASON}`,
  ),
  opposite(
    'pulled out of',
    'joined',
    `(?= (?:the|an?|its|\\p{Lu})[^.;]{0,60}\\b(?:agreement|treaty|accord|pact|talks|alliance|deal|programme|program)\\b)${NO_REASON}`,
  ),
  ...pair('attended', 'skipped', `${GATHERING}${NO_REASON}`),
  opposite('boycotted', 'attended', GATHERING),
  ...pair('will attend', 'will skip', `${GATHERING}${NO_REASON}`),
  opposite(
    'met with',
    'refused to meet with',
    `(?= (?:the|\\p{Lu}))${NO_REASON}(?!.*\\b(?:and (?:discussed|said|told|agreed|talked|spoke)|discuss)\\p{L}*)`,
  ),
  opposite('will meet with', 'has refused to meet with', `(?= (?:the|\\p{Lu}))${NO_REASON}(?!.*\\bdiscuss)`),
  opposite(
    'released',
    'refused to release',
    `${PAPERS}(?= (?!by\\b|on\\b|in\\b))${NO_REASON}(?!.*\\b(?:show|saying|reveal|detail)\\p{L}*)`,
  ),
];
