import type { Opposite } from '../../../contract/claims.js';
import { NO_CONTRAST, NO_MOUTHPIECE } from './conditions.js';
import { denial, opposite } from './opposite.js';

/** What is said not to be so. */
export const denials: readonly Opposite[] = [
  ...['has', 'have', 'is', 'was', 'were', 'are', 'will', 'had'].flatMap(word => [
    denial(`${word} not`, word),
    denial(`${word === 'will' ? 'wo' : word}n[’']t`, word),
  ]),
  denial('has never', 'has'),
  ...(
    [
      ['support', 'supported', 'supports'],
      ['endorse', 'endorsed', 'endorses'],
      ['attend', 'attended', 'attends'],
      ['want', 'wanted', 'wants'],
      ['cooperate', 'cooperated', 'cooperates'],
      ['plan', 'planned', 'plans'],
      ['agree', 'agreed', 'agrees'],
      ['recommend', 'recommended', 'recommends'],
      ['vote', 'voted', 'votes'],
      ['believe', 'believed', 'believes'],
      ['expect', 'expected', 'expects'],
      ['apply', 'applied', 'applies'],
      ['require', 'required', 'requires'],
      ['include', 'included', 'includes'],
      ['violate', 'violated', 'violates'],
    ] as const
  ).flatMap(([plain, past, present]) => [
    opposite(`did not ${plain}`, past, NO_CONTRAST, NO_MOUTHPIECE),
    opposite(`didn[’']t ${plain}`, past, NO_CONTRAST, NO_MOUTHPIECE),
    opposite(`does not ${plain}`, present, NO_CONTRAST, NO_MOUTHPIECE),
    opposite(`doesn[’']t ${plain}`, present, NO_CONTRAST, NO_MOUTHPIECE),
    opposite(`do not ${plain}`, plain, NO_CONTRAST, NO_MOUTHPIECE),
    opposite(`don[’']t ${plain}`, plain, NO_CONTRAST, NO_MOUTHPIECE),
  ]),
];
