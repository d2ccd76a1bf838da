import type { AloneLanguage, ShownAs } from '../../languages/contract/alone.js';
import { withNamesOpened } from '../../pack/as-printed.js';
import type { PackQuestion } from '../../pack/types.js';
import { namesOf } from '../names.js';
import { closed } from './shown.js';
import type { Rule } from './types.js';

/** Passages of a question that have to be understood alone, and as what each is shown. */
function passagesOf(question: PackQuestion): [string, ShownAs][] {
  const { kind, prompt, stimulus, options = [] } = question;
  if (kind === 'order') return options.map(({ text }) => [text, 'title']);
  if (kind === 'match') return [];
  if (stimulus) return [[withNamesOpened(closed(question)), stimulus.type]];
  return [[prompt, prompt.trimEnd().endsWith('?') ? 'prompt' : 'sentence']];
}

/** Names of the question's people need no introduction where all options are. */
const namedBy = ({ options = [], kind }: PackQuestion): string =>
  kind === 'order' || kind === 'match' ? '' : options.map(({ text }) => text).join(' | ');

const rule = (name: string, of: keyof AloneLanguage): Rule => ({
  name,
  flawOf(question, context) {
    const { alone } = context.language ?? {};
    // “Which bridge is this?”, above a picture of it
    if (!alone || (of === 'hangs' && question.picture)) return undefined;
    const people = namesOf(context.facts?.people ?? []);
    const beside = namedBy(question);
    // whom the headline names is not whom a quotation speaks of
    const prompt = question.prompt.replace(/[“„«].*[”“»]/u, '');
    const isUnderHeadline = prompt !== question.prompt;
    const known = `${context.facts?.title ?? ''} | ${beside}`;
    for (const [text, as] of passagesOf(question)) {
      const isToldOfWhom = as === 'quotation' && people.some(name => prompt.includes(name));
      const reason = alone[of](text, { as, people, known, beside, isToldOfWhom, isUnderHeadline });
      if (reason) return reason;
    }
    return undefined;
  },
});

/** What the question shows can’t be understood without the article beside it. */
export const hangs = rule('hangs-in-the-air', 'hangs');
/** A quotation, a sentence or a title that is none. */
export const fragment = rule('fragment', 'fragment');
/** “on Friday”, and no date. */
export const undated = rule('undated', 'undated');
/** A surname that nobody introduced. */
export const stranger = rule('stranger', 'stranger');
/** A quotation so short that nobody could tell whose it is. */
export const saysLittle = rule('says-little', 'saysLittle');
