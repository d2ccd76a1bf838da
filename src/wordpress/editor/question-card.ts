import type { ContentPack, PackQuestion } from '../../pack/types.js';
import { FACT_KINDS, type Fact } from '../../pack/types.js';
import { passagesOf, type Withdrawal } from '../held.js';
import { isNamed, type Wording } from '../chosen.js';
import { kindLabel, shownOptions } from './answer.js';
import { __, Fragment, h, sprintf, useState, wp } from './wordpress.js';

const { Button, TextControl, TextareaControl } = wp.components;

interface CardProperties {
  question: PackQuestion;
  pack: ContentPack;
  /** Buttons below it. */
  children?: unknown;
}

/** A question as an author judges it: what is asked, what is right, and the words of the post that bear it out. */
export function QuestionView({ question, pack }: CardProperties) {
  const facts = new Map(FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).map(fact => [fact.id, fact])));
  const own = question.evidence.length ? question.evidence : passagesOf(question, facts);
  const passages = [...new Set(own.map(({ exact }) => exact))];
  return h(
    Fragment,
    null,
    h('p', { className: 'explainer-question__kind' }, kindLabel(question)),
    h('p', { className: 'explainer-question__prompt' }, question.prompt),
    question.stimulus && h('blockquote', { className: 'explainer-question__stimulus' }, question.stimulus.text),
    h(
      'ul',
      { className: 'explainer-question__options' },
      shownOptions(question, pack.lang).map(({ text, isRight }, place) =>
        h(
          'li',
          { key: place, className: isRight ? 'is-right' : undefined },
          isRight && h('span', { 'aria-hidden': true }, '✓ '),
          isRight && h('span', { className: 'screen-reader-text' }, `${__('Right:', 'explainer-elements')} `),
          text,
        ),
      ),
    ),
    passages.length > 0 &&
      h(
        'details',
        { className: 'explainer-question__passages', open: true },
        h('summary', null, __('In the post', 'explainer-elements')),
        passages.map(exact => h('blockquote', { key: exact }, exact)),
      ),
  );
}

/** Why readers don't get it. */
export function WithdrawalNotice({ gone, message }: Withdrawal) {
  return h(
    'p',
    { className: 'explainer-question__withdrawn', role: 'status' },
    h('strong', null, __('Readers are no longer asked this.', 'explainer-elements'), ' '),
    gone
      ? /* translators: %s: words that stood in the post. */
        sprintf(__('These words are gone from the post: %s', 'explainer-elements'), gone)
      : /* translators: %s: what is wrong, in English. */
        sprintf(__('The post doesn’t bear it out: %s', 'explainer-elements'), message ?? ''),
  );
}

interface FormProperties {
  question: PackQuestion;
  pack: ContentPack;
  onSave(wording: Wording): void;
  onCancel(): void;
}

/** Puts a question in other words. */
export function RewordForm({ question, pack, onSave, onCancel }: FormProperties) {
  const [prompt, setPrompt] = useState(question.prompt);
  const [explanation, setExplanation] = useState(question.explanation ?? '');
  const [options, setOptions] = useState((question.options ?? []).map(({ text }) => text));
  return h(
    'div',
    { className: 'explainer-question__form' },
    h(TextareaControl, { label: __('Question', 'explainer-elements'), value: prompt, rows: 2, onChange: setPrompt }),
    options.map(
      (text, place) =>
        !isNamed(pack, question.options![place]!.id) &&
        h(TextControl, {
          key: place,
          /* translators: %d: which of the options. */
          label: sprintf(__('Option %d', 'explainer-elements'), place + 1),
          value: text,
          onChange: (value: string) => setOptions(options.map((each, at) => (at === place ? value : each))),
        }),
    ),
    h(TextareaControl, {
      label: __('Explanation after the answer', 'explainer-elements'),
      value: explanation,
      rows: 2,
      onChange: setExplanation,
    }),
    h(
      'div',
      { className: 'explainer-question__buttons' },
      h(
        Button,
        { variant: 'primary', onClick: () => onSave({ prompt, explanation, options }) },
        __('Keep these words', 'explainer-elements'),
      ),
      h(Button, { variant: 'tertiary', onClick: onCancel }, __('Cancel', 'explainer-elements')),
    ),
  );
}
