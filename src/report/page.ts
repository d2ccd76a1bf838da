import { connectReporter } from './connect.js';
import { createReporter, isReporterName, REPORTER_NAMES, type ReporterName } from './index.js';
import type { ReporterStatus, Resume } from './reporter.js';
import { widgetsIn, type Widget } from './widgets-in.js';
import { reportWords } from './words.js';

/** How long a widget that no script defines is waited for. */
const LONGEST_WAIT = 5000;
const READY = '[state=ready], [state=finished]';

/** The widgets of an explainer, once each of them knows what it asks. */
async function settledWidgets(root: Element): Promise<Widget[]> {
  const widgets = widgetsIn(root);
  await Promise.all(
    widgets.map(async widget => {
      const late = new Promise(resolve => setTimeout(resolve, LONGEST_WAIT));
      await Promise.race([customElements.whenDefined(widget.localName), late]);
      await widget.updateComplete;
    }),
  );
  const now = widgetsIn(root);
  return now.length === widgets.length ? now : settledWidgets(root);
}

/** A line before the explainer that says when answers are not being recorded. */
function statusNote(root: Element, lang: string): (status: ReporterStatus) => void {
  const note = document.createElement('p');
  note.className = 'explainer-report';
  note.setAttribute('role', 'status');
  note.hidden = true;
  root.before(note);
  return status => {
    const told = new CustomEvent('explainer-report', {
      detail: { status },
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    const isPrevented = !root.dispatchEvent(told);
    note.dataset.status = status;
    note.hidden = isPrevented || status === 'recording';
    note.textContent = note.hidden || status === 'recording' ? '' : reportWords(lang)[status];
  };
}

/** A way back to where the LMS wants the learner to go: leaving by it ends the session, as leaving does. */
function wayBack(root: Element, address: string, lang: string): void {
  const line = document.createElement('p');
  line.className = 'explainer-return';
  const link = document.createElement('a');
  link.href = address;
  link.textContent = reportWords(lang).back;
  line.append(link);
  root.after(line);
}

/** Puts the learner where an earlier session left off: the LMS's word goes before what this browser remembers. */
function restore(widgets: readonly Widget[], { results, location }: Resume): void {
  // An answer that found no room in the LMS is marked, but not shown.
  const saved = results.map(result => ({ answer: '', ...result }));
  for (const widget of widgets) widget.restore?.(saved);
  if (results.length > 0) widgets.find(({ localName }) => localName === location)?.scrollIntoView();
}

async function begin(root: HTMLElement, name: ReporterName): Promise<void> {
  const widgets = await settledWidgets(root);
  const byId = new Map(widgets.flatMap(({ questions = [] }) => questions).map(question => [question.id, question]));
  const lang = root.closest<HTMLElement>('[lang]')?.lang || 'en';
  const passMark = Number(root.getAttribute('pass-mark') ?? NaN);
  const reporter = createReporter(name);
  const tell = statusNote(root, lang);
  let isOpen = true;
  connectReporter(root, reporter, {
    questions: [...byId.values()],
    title: document.title,
    lang,
    passMark: passMark >= 0 && passMark <= 1 ? passMark : undefined,
    onStart(resume) {
      // On the web at large a page without a launch is nothing to tell the reader of.
      if (reporter.status !== 'off' || name !== 'xapi') tell(reporter.status);
      if (reporter.status !== 'off' || resume) restore(widgets, resume ?? { results: [] });
      reporter.onStatus(status => isOpen && tell(status));
      if (reporter.returnUrl) wayBack(root, reporter.returnUrl, lang);
    },
  });
  addEventListener('pagehide', () => (isOpen = false));
  // Back from the browser's cache the session is over: a new one begins.
  addEventListener('pageshow', ({ persisted }) => persisted && location.reload());
}

/** Connects the page's explainers that have a `reporter` attribute, each as soon as it is ready. */
export function reportPage(): void {
  const begun = new Set<Element>();

  function consider(root: Element): void {
    if (begun.has(root)) return;
    const name = root.getAttribute('reporter') ?? '';
    if (!isReporterName(name)) {
      console.error(`There is no reporter “${name}”. There are: ${REPORTER_NAMES.join(', ')}.`, root);
    } else if (name !== 'xapi' && begun.size > 0) {
      console.error('An LMS takes the answers of one explainer a page: this one is not reported.', root);
    } else {
      void begin(root as HTMLElement, name);
    }
    begun.add(root);
  }

  document.addEventListener('explainer-ready', event => {
    for (const target of event.composedPath()) {
      if (target instanceof Element && target.hasAttribute('reporter')) consider(target);
    }
  });
  for (const root of document.querySelectorAll('[reporter]')) {
    if (root.matches(READY) || root.querySelector(READY)) consider(root);
  }
  // What a package's page would say if this script had not come so far
  document.getElementById('unreported')?.remove();
}
