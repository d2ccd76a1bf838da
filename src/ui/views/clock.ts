import type { html as litHtml, TemplateResult } from 'lit';
import { REVEALED } from '../../quiz/result.js';
import type { Answer, Question } from '../../quiz/types.js';
import type { QuizHost } from '../controllers/hosts.js';
import { clockWords } from '../locales/en-clock.js';
import type { ClockStrings } from '../words/strings.js';
import type { Asking } from './view.js';

/** So many seconds before the end a screen reader says it. */
const WARNING = 10;
const SECOND = 1000;

/** "30 seconds", "2 minutes" */
const inWords = (seconds: number, lang: string): string => {
  const isWhole = seconds >= 120 && seconds % 60 === 0;
  return new Intl.NumberFormat(lang, {
    style: 'unit',
    unit: isWhole ? 'minute' : 'second',
    unitDisplay: 'long',
  }).format(isWhole ? seconds / 60 : seconds);
};

/** "1:05" */
const inFigures = (seconds: number, lang: string): string => {
  const two = new Intl.NumberFormat(lang, { minimumIntegerDigits: 2 });
  return `${new Intl.NumberFormat(lang).format(Math.floor(seconds / 60))}:${two.format(seconds % 60)}`;
};

/** What a language says; what its words lack, as English has it. */
const wordsIn =
  (strings: Partial<ClockStrings>, lang: string) =>
  (name: keyof ClockStrings, seconds = 0): string =>
    (strings[name] ?? clockWords[name]).replace('{time}', () => inWords(seconds, lang));

/**
 * Puts a clock around the answers of a question that there is a time for. Readers start it themselves, take as long again as
 * often as they like, and do without it, from the start or later. Once it is run out nothing is marked, and nothing lost.
 */
export function clockOf({ html }: { html: typeof litHtml }, host: QuizHost) {
  /** By the id of a question: when its time is up, in milliseconds; 0 once that is told. */
  const ends = new Map<string, number>();
  let isOff = false;
  let ticking: ReturnType<typeof setInterval> | undefined;

  const leftOf = (id: string) => Math.max(0, Math.ceil((ends.get(id)! - performance.now()) / SECOND));
  const draw = (focus?: string) => {
    host.requestUpdate();
    if (focus) void host.updateComplete.then(() => host.renderRoot.querySelector<HTMLElement>(focus)?.focus());
  };

  const tick = () => {
    const { question } = host;
    const id = question?.id ?? '';
    if (!host.isConnected || isOff || !ends.get(id)) {
      clearInterval(ticking);
      ticking = undefined;
      return;
    }
    const left = leftOf(id);
    const say = wordsIn(host.strings, host.uiLang);
    if (left === WARNING && Number(question!.seconds) > WARNING) host.announcement = say('timeLeft', left);
    if (left) return draw();
    ends.set(id, 0);
    // What has the focus goes with the answers
    const isIn = host.shadowRoot?.activeElement?.closest('.timed');
    if (!isIn) host.announcement = say('timeUp');
    draw(isIn ? '.timed' : undefined);
  };

  return <A extends Answer>(question: Question, asking: Asking<A>, answers: TemplateResult): TemplateResult => {
    const { id } = question;
    const limit = Math.round(Number(question.seconds));
    if (!(limit > 0)) return answers;
    if (asking.result) ends.delete(id);
    if (asking.result || isOff) return html`<div class="timed" tabindex="-1">${answers}</div>`;
    const { uiLang } = host;
    const say = wordsIn(asking.strings, uiLang);
    const turnOff = () => {
      isOff = true;
      draw('.timed');
    };
    const off = html`<button part="button" @click=${turnOff}>${say('noClock')}</button>`;
    const end = ends.get(id);
    if (end === undefined) {
      const start = () => {
        ends.set(id, performance.now() + limit * SECOND);
        ticking ??= setInterval(tick, SECOND);
        draw('.timed');
      };
      return html`<div class="actions" part="actions clock">
        <button part="button primary" class="primary" @click=${start}>${say('startClock', limit)}</button>
        ${off}
      </div>`;
    }
    if (!end)
      return html`<div class="timed" tabindex="-1"><p class="verdict">${say('timeUp')}</p></div>
        <div class="actions" part="actions">
          ${off}
          <button part="button" @click=${() => asking.submit(REVEALED as A)}>${say('showAnswer')}</button>
        </div>`;
    const left = leftOf(id);
    const more = () => {
      ends.set(id, end + limit * SECOND);
      draw();
    };
    return html`<div class="timed" tabindex="-1">${answers}</div>
      <div class="actions" part="actions clock">
        <span role="timer" .style=${'font-variant-numeric: tabular-nums; align-self: center'}>
          <span aria-hidden="true">${inFigures(left, uiLang)}</span>
          <span class="hidden">${say('timeLeft', left)}</span>
        </span>
        <button part="button" @click=${more}>${say('moreTime', limit)}</button>
        ${off}
      </div>`;
  };
}
