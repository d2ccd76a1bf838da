import { inEnglish } from '../../findings/finding.js';
import type { QuestionOption } from '../../pack/types.js';
import { isChoice } from './shown.js';
import type { LintContext, Rule } from './types.js';

type Kind = 'person' | 'place' | 'date' | 'number' | 'words';

function kindOf({ id, text, date }: QuestionOption, { facts }: LintContext): Kind {
  if (facts?.people?.some(person => person.id === id)) return 'person';
  // Another place on the map is none of the article's
  if (/^near-/.test(id) || facts?.places?.some(place => place.id === id)) return 'place';
  if (date) return 'date';
  return /^[$£€¥]?\d|^(?:about|over|under|more than|nearly) [$£€¥]?\d/i.test(text) ? 'number' : 'words';
}

const words = (text: string) => text.split(/\s+/).length;

/** Options of several kinds, forms or lengths: the odd one out is right, or wrong, without reading. */
export const mixedOptions: Rule = {
  name: 'mixed-options',
  flawOf(question, context) {
    const { options = [] } = question;
    if (!isChoice(question) || options.length < 2) return undefined;
    const kinds = new Set(options.map(option => kindOf(option, context)));
    if (kinds.size > 1) return inEnglish('several-kinds', { kinds: [...kinds].join(', ') });
    const odd = (is: (text: string) => boolean) => {
      const some = options.filter(({ text }) => is(text));
      return some.length === 1 ? some[0].text : undefined;
    };
    const lower =
      odd(text => /^\p{Ll}/u.test(text)) ?? (options.length > 2 ? odd(text => !/^\p{Ll}/u.test(text)) : undefined);
    if (lower && !/^\d/.test(lower) && options.some(({ text }) => /^\p{Ll}/u.test(text)))
      return inEnglish(/^\p{Ll}/u.test(lower) ? 'alone-small-letter' : 'alone-capital', { option: lower });
    const lengths = options.map(({ text }) => words(text));
    const [least, most] = [Math.min(...lengths), Math.max(...lengths)];
    if (most > 4 * least && most > least + 5) return inEnglish('uneven-lengths', { least, most });
    if (kinds.has('person') && least === 1 && most > 1) {
      const [short] = options.filter(({ text }) => words(text) === 1);
      return inEnglish('one-name', { option: short.text });
    }
    return undefined;
  },
};
