import { inEnglish } from '../../findings/finding.js';
import type { FlawLanguage } from '../../languages/contract/flaws.js';
import { GAP } from '../gap.js';
import type { Rule } from './types.js';
import { leanRegExp } from '../../article/lean-pattern.js';

const MONEY = '[$£€¥]?';

/** "5 inches (127 mm)", "a month or six weeks": the other half tells. */
const besides = ({ or, about }: NonNullable<FlawLanguage['conversion']>): RegExp[] => [
  new RegExp(`${GAP}[^.]{0,12}? ?\\((?:(?:${about}) )?${MONEY}\\d[^)]{0,40}\\)`),
  leanRegExp(`${GAP}[^.\\d]{0,12}?,? (?:${or})(?: (?:${about}))? ${MONEY}\\d[\\d.,]* ?[\\p{L}°%]`, 'u'),
  leanRegExp(`\\d[\\d.,]*[^\\d(.,]{1,24},? (?:${or})(?: (?:${about}))? ${MONEY}${GAP}`, 'u'),
  new RegExp(`\\d[\\d.,]*[^\\d(.]{0,24}\\((?:(?:${about}) )?${MONEY}${GAP}`),
];
const signs = new Map<FlawLanguage['conversion'], RegExp[]>();

/** Half of a conversion is asked beside the other. */
export const conversion: Rule = {
  name: 'conversion',
  flawOf({ kind, stimulus }, { language }) {
    const words = language?.flaws?.conversion;
    if (kind !== 'number' || !stimulus || !words) return undefined;
    if (!signs.has(words)) signs.set(words, besides(words));
    return signs.get(words)!.some(sign => sign.test(stimulus.text)) ? inEnglish('conversion') : undefined;
  },
};
