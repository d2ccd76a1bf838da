import { overlap } from '../../../article/overlap.js';
import type { Retelling } from '../../contract/retelling.js';
import type { RetellingLanguage } from '../../language.js';
import { bodies } from './bodies.js';
import { days } from './days.js';
import { links } from './links.js';
import { fullNames, owners } from './names.js';
import { persons } from './pronouns.js';
import { quotedIn, type Reteller } from './stretch.js';

/** Where two want the same words the first has them. */
const retellers: readonly Reteller[] = [days, links, owners, fullNames, persons, bodies];

export const retelling: RetellingLanguage = {
  retellings: (askable, naming) => span => {
    const stretch = { ...span, askable, naming, isQuoted: quotedIn(askable, span) };
    const told: Retelling[] = [];
    for (const reteller of retellers) {
      for (const each of reteller(stretch)) if (!told.some(other => overlap(each, other))) told.push(each);
    }
    return told.sort((a, b) => a.start - b.start);
  },
};
