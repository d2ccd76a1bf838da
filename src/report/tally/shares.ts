import type { Question } from '../../quiz/types.js';
import { isChosen, rightOption } from '../../tally/answered.js';
import type { QuestionTally } from '../../tally/tally.js';
import { tallyWords } from './words.js';

/** What it takes of the widget that shows it. */
export interface Showing {
  strings: { true: string; false: string };
  /** BCP 47 tag of the interface. */
  uiLang: string;
  /** Of the pack. */
  lang: string;
}

function numbersIn(lang: string): { whole: (count: number) => string; percent: (share: number) => string } {
  const format = (options?: Intl.NumberFormatOptions) => {
    try {
      return new Intl.NumberFormat(lang, options);
    } catch {
      return new Intl.NumberFormat('en', options);
    }
  };
  const whole = format();
  const percent = format({ style: 'percent' });
  return { whole: count => whole.format(count), percent: share => percent.format(share) };
}

function make<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]>,
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

/** How readers answered, as it stands under the feedback: the share that was right, and each option's. */
export function sharesOf(question: Question, { readers, answers }: QuestionTally, showing: Showing): HTMLElement {
  const { whole, percent } = numbersIn(showing.uiLang);
  const words = tallyWords(showing.uiLang);
  const shareOf = (option: string) => (answers[option] ?? 0) / readers;
  const right = rightOption(question);
  const said = make('p', { className: 'tally-right' }, words.gotRight(percent(shareOf(right)), whole(readers)));
  const box = make('div', { className: 'tally', lang: showing.uiLang, dir: 'auto' }, said);
  box.setAttribute('part', 'tally');
  if (!isChosen(question.kind)) return box;
  const options =
    'options' in question
      ? question.options
      : (['true', 'false'] as const).map(id => ({ id, text: showing.strings[id], isOurs: true }));
  const rows = options.map(option => {
    const text = make('span', { className: 'tally-option', dir: 'auto' }, option.text);
    if (!('isOurs' in option)) text.lang = showing.lang;
    const share = shareOf(option.id);
    const bar = make('span', { className: 'tally-bar' }, make('span', {}));
    bar.setAttribute('aria-hidden', 'true');
    // By script, not by attribute: a strict style-src has nothing against it
    (bar.firstChild as HTMLElement).style.inlineSize = `${Math.round(share * 1000) / 10}%`;
    return make(
      'li',
      { className: option.id === right ? 'tally-is-right' : '' },
      text,
      ' ',
      make('span', { className: 'tally-share' }, percent(share)),
      bar,
    );
  });
  const list = make('ul', {}, ...rows);
  list.setAttribute('aria-label', words.answers);
  box.append(list);
  return box;
}

export const SHARES_STYLE = `
.tally { margin-block-start: 0.75em; font-size: 0.9375em; }
.tally-right { margin: 0 0 0.5em; font-weight: 600; }
.tally ul { display: grid; gap: 0.5em; margin: 0; padding: 0; list-style: none; }
.tally li { display: grid; grid-template-columns: 1fr auto; gap: 0.125em 1em; }
.tally-share { font-variant-numeric: tabular-nums; }
.tally-bar { grid-column: 1 / -1; block-size: 0.375em; background: var(--line); border-radius: 1em; overflow: hidden; }
.tally-bar > span { display: block; block-size: 100%; background: var(--muted); border-radius: inherit; }
.tally-is-right .tally-bar > span { background: var(--right); }
.tally-is-right .tally-option { font-weight: 600; }
@media (forced-colors: active) {
  .tally-bar { outline: 1px solid; }
  .tally .tally-bar > span { background: CanvasText; forced-color-adjust: none; }
}`;
