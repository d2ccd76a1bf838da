import { queryOf, type Answered } from '../../tally/answered.js';
import { around } from './around.js';

/** The page says by an attribute that the reader has agreed. A value that says no is none. */
function hasConsent(widget: Element): boolean {
  const value = around(widget, 'consent')?.getAttribute('consent');
  return value !== undefined && !/^\s*(?:false|no|0|denied)\s*$/i.test(value!);
}

const sent = new Set<string>();

/**
 * Tells a server that a question was answered: one request, which outlives the page, with nothing in it but the pack, the
 * question and the option. No cookie goes along, no address of the page, and nothing is kept.
 */
export function sendAnswer(widget: Element, answered: Answered): void {
  const to = around(widget, 'tally-to');
  if (!to || !hasConsent(widget)) return;
  const query = queryOf(answered);
  const name = `${answered.pack} ${answered.question}`;
  // Who starts a quiz over is the same reader
  if (sent.has(name)) return;
  sent.add(name);
  const address = new URL(to.getAttribute('tally-to')!, to.baseURI);
  address.hash = '';
  address.search += `${address.search ? '&' : '?'}${query}`;
  void fetch(address, {
    method: 'POST',
    mode: 'no-cors',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    keepalive: true,
  }).catch(() => undefined);
}
