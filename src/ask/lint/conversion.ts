import { inEnglish } from '../../findings/finding.js';
import { GAP } from '../gap.js';
import type { Rule } from './types.js';
import { leanRegExp } from '../../article/lean-pattern.js';

/** "5 inches (127 mm)", "a month or six weeks": the other half tells. */
const BESIDE = [
  new RegExp(`${GAP}[^.]{0,12}? ?\\((?:about |some |or |around )?[$£€¥]?\\d[^)]{0,40}\\)`),
  leanRegExp(
    `${GAP}[^.\\d]{0,12}?,? (?:or|that is|equal to|equivalent to|i\\.e\\.)(?: about| some| around| roughly| nearly)? [$£€¥]?\\d[\\d.,]* ?[\\p{L}°%]`,
    'u',
  ),
  leanRegExp(
    `\\d[\\d.,]*[^\\d(.,]{1,24},? (?:or|that is|equal to|equivalent to)(?: about| some| around| roughly| nearly)? [$£€¥]?${GAP}`,
    'u',
  ),
  new RegExp(`\\d[\\d.,]*[^\\d(.]{0,24}\\((?:about |some |or |around )?[$£€¥]?${GAP}`),
];

/** Half of a conversion is asked beside the other. */
export const conversion: Rule = {
  name: 'conversion',
  flawOf: ({ kind, stimulus }) =>
    kind === 'number' && stimulus && BESIDE.some(sign => sign.test(stimulus.text))
      ? inEnglish('conversion')
      : undefined,
};
