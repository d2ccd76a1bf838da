import type { PackQuestion } from '../../pack/types.js';
import { __ } from './wordpress.js';

export interface ShownOption {
  text: string;
  isRight: boolean;
}

/** What there is to choose from, and what of it is right, as an author reads it. */
export function shownOptions(
  { kind, options = [], targets = [], correct, unit }: PackQuestion,
  lang: string,
): ShownOption[] {
  switch (kind) {
    case 'true-false':
      return [
        { text: __('True', 'explainer-elements'), isRight: correct === true },
        { text: __('False', 'explainer-elements'), isRight: correct === false },
      ];
    case 'number':
      return [{ text: [Number(correct).toLocaleString(lang), unit].filter(Boolean).join(' '), isRight: true }];
    case 'order':
      return options.map(({ text }, place) => ({ text: `${place + 1}. ${text}`, isRight: true }));
    case 'match':
      return options.map(({ id, text }) => {
        const target = targets.find(each => each.id === (correct as Record<string, string>)[id]);
        return { text: `${text}: ${target?.text ?? ''}`, isRight: true };
      });
    default:
      return options.map(({ id, text }) => ({ text, isRight: [correct].flat().includes(id) }));
  }
}

export function kindLabel({ kind, stimulus }: PackQuestion): string {
  if (kind === 'choice' && stimulus?.type === 'quotation') return __('Who said it', 'explainer-elements');
  return {
    choice: __('Multiple choice', 'explainer-elements'),
    'true-false': __('True or false', 'explainer-elements'),
    number: __('Number', 'explainer-elements'),
    order: __('Order', 'explainer-elements'),
    match: __('Match', 'explainer-elements'),
    gap: __('Fill the gap', 'explainer-elements'),
    several: __('Several are right', 'explainer-elements'),
    'short-answer': __('Short answer', 'explainer-elements'),
  }[kind];
}
