import { overlap } from '../../../article/overlap.js';
import type { Retelling } from '../../contract/retelling.js';
import type { RetellingLanguage } from '../../language.js';
import { bodies } from './bodies.js';
import { days } from './days.js';
import { introducedBodies } from './introduced-bodies.js';
import { introductions } from './introductions.js';
import { links } from './links.js';
import { fullNames, owners } from './names.js';
import { persons } from './pronouns.js';
import { quotedIn, type Reteller } from './stretch.js';
import { tenses } from './tenses.js';

/** Where two want the same words the first has them. */
const retellers: readonly Reteller[] = [
  days,
  tenses,
  links,
  owners,
  fullNames,
  persons,
  bodies,
  introductions,
  introducedBodies,
];

/** "During Hanna Lind’s speech, Hanna Lind said": the second time the last name is enough. */
function withoutRepeats(told: readonly Retelling[]): Retelling[] {
  const named = new Set<string>();
  return told.map(each => {
    const name = each.text.replace(/[’']s?$/, '');
    const parts = name.split(' ');
    if (parts.length < 2 || parts.some(part => !/^\p{Lu}/u.test(part))) return each;
    if (!named.has(name)) {
      named.add(name);
      return each;
    }
    const last = /^(?:Jr|Sr)\.?$/.test(parts.at(-1)!) ? parts.at(-2)! : parts.at(-1)!;
    return { ...each, text: `${last.replace(/,$/, '')}${each.text.slice(name.length)}` };
  });
}

export const retelling: RetellingLanguage = {
  retellings: (askable, naming) => span => {
    const stretch = { ...span, askable, naming, isQuoted: quotedIn(askable, span) };
    const told: Retelling[] = [];
    for (const reteller of retellers) {
      for (const each of reteller(stretch)) if (!told.some(other => overlap(each, other))) told.push(each);
    }
    return withoutRepeats(told.sort((a, b) => a.start - b.start || a.end - b.end));
  },
};
