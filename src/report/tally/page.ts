import type { Question, Result } from '../../quiz/types.js';
import { optionOf, packIdOf } from '../../tally/answered.js';
import { tallyOf } from '../../tally/tally.js';
import { widgetsIn } from '../widgets-in.js';
import { around } from './around.js';
import { sendAnswer } from './send.js';
import { SHARES_STYLE, sharesOf, type Showing } from './shares.js';

/** A quiz as seen from outside. */
interface Quiz extends HTMLElement {
  shown?: Parameters<typeof packIdOf>[0] & { lang: string };
  strings: Showing['strings'];
  uiLang: string;
  afterAnswer?: (question: Question, result: Result) => unknown;
  requestUpdate(): void;
}

const READY = '[state=ready], [state=finished]';
const files = new Map<string, Promise<unknown>>();

/** Each file is asked for once; one that can't be had is nothing to tell the reader of. */
function fileAt(address: string): Promise<unknown> {
  let file = files.get(address);
  if (!file) {
    file = fetch(address, { credentials: 'omit' })
      .then(response => (response.ok ? response.json() : Promise.reject(new Error(`HTTP status ${response.status}`))))
      .catch(error => console.warn(`Explainer Elements: no tally at ${address}: ${(error as Error).message}`));
    files.set(address, file);
  }
  return file;
}

const sheet = () => {
  const made = new CSSStyleSheet();
  made.replaceSync(SHARES_STYLE);
  return made;
};
let styles: CSSStyleSheet | undefined;
const shown = new WeakSet<Element>();

async function showTally(quiz: Quiz): Promise<void> {
  const by = around(quiz, 'tally');
  if (!by || shown.has(quiz) || !quiz.shadowRoot) return;
  shown.add(quiz);
  const file = await fileAt(new URL(by.getAttribute('tally')!, by.baseURI).href);
  if (!file) return;
  // Each is made once: a widget takes what changes by itself for another's doing
  const made = new Map<string, HTMLElement | undefined>();
  quiz.afterAnswer = question => {
    const { shown: pack, uiLang, strings } = quiz;
    if (!pack) return;
    const name = `${question.id} ${uiLang}`;
    if (!made.has(name)) {
      const tally = tallyOf(file, packIdOf(pack), question.id);
      made.set(name, tally && sharesOf(question, tally, { strings, uiLang, lang: pack.lang }));
    }
    return made.get(name);
  };
  quiz.shadowRoot.adoptedStyleSheets = [...quiz.shadowRoot.adoptedStyleSheets, (styles ??= sheet())];
  quiz.requestUpdate();
}

/** Sends answers from widgets in a `tally-to`, and shows how others answered in those in a `tally`. */
export function tallyPage(): void {
  document.addEventListener('explainer-ready', event => void showTally(event.composedPath()[0] as Quiz));
  document.addEventListener('explainer-answer', event => {
    const quiz = event.composedPath()[0] as Quiz;
    const { question, result } = (event as CustomEvent<{ question: Question; result: Result }>).detail;
    const option = optionOf(question, result);
    if (option && quiz.shown) sendAnswer(quiz, { pack: packIdOf(quiz.shown), question: question.id, option });
  });
  for (const root of document.querySelectorAll('[tally]')) {
    for (const widget of widgetsIn(root)) if (widget.matches(READY)) void showTally(widget as Quiz);
  }
}
