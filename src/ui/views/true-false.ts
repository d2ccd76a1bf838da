import { css, type TemplateResult } from 'lit';
import type { TrueFalseQuestion } from '../../quiz/types.js';
import { options } from './choice.js';
import type { Asking } from './view.js';

/** True or false: a tap answers. */
export function trueFalseView(question: TrueFalseQuestion, asking: Asking<boolean>): TemplateResult {
  const { strings, lang } = asking;
  const both = [true, false].map(id => ({ id, text: id ? strings.true : strings.false }));
  return options(both, question.correct, asking, lang, 'pair');
}

/** Two options stand side by side. */
export const pairStyles = css`
  .options.pair {
    grid-template-columns: repeat(auto-fit, minmax(min(6.5em, 100%), 1fr));
  }
`;
