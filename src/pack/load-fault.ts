/** What is only needed once a pack can't be had: loaded then, so that readers who meet no fault don't pay for it. */
import { MAX_BYTES } from './limits.js';
import { TIMEOUT, type LoadError } from './load-error.js';

const FIRST_PAUSE = 500;
/** A server that asks for more is asked again by the reader. */
const LONGEST_PAUSE = 8_000;

/** A fault of that address in words that a person can act on. */
export function inWords({ code, cause, found }: LoadError, url: string): string {
  switch (code) {
    case 'timeout':
      return `${url} took longer than ${TIMEOUT / 1000} seconds.`;
    case 'too-large':
      return `${url} is larger than ${MAX_BYTES / 1e6} MB.`;
    case 'http':
      return `The server answered ${(found as Response).status} for ${url}.`;
    case 'invalid':
      return `${url}: ${(cause as Error).message}`;
    case 'not-json':
      return `${url} ${notJson(found as string | undefined)}.`;
    default:
      return `${url} could not be reached: the connection is down, or that server doesn’t let this page read it (CORS).`;
  }
}

function notJson(text?: string): string {
  if (text === undefined) return 'is not text in UTF-8';
  const trimmed = text.trim();
  if (!trimmed) return 'is empty';
  if (trimmed[0] === '<') return 'is a web page, not a content pack';
  return trimmed[0] === '{' && !trimmed.endsWith('}') ? 'was cut off: its end is missing' : 'is not JSON';
}

/** Milliseconds to the next try, each later than the one before; undefined where another try would change nothing. */
export function pauseAfter(fault: LoadError, asked: number): number | undefined {
  const least = mayPass(fault);
  // Readers who were turned away at once come back one by one
  const pause = Math.max(least ?? Infinity, FIRST_PAUSE * asked * (1 + Math.random()));
  return pause <= LONGEST_PAUSE ? pause : undefined;
}

/** Milliseconds that the server asks to be left alone, mostly 0; undefined where the fault won't pass by itself. */
function mayPass({ code, found }: LoadError): number | undefined {
  // Without a connection there is nothing to ask
  if (code === 'network') return globalThis.navigator?.onLine === false ? undefined : 0;
  if (!(found instanceof Response) || (found.status !== 429 && found.status < 500)) return;
  const when = found.headers.get('retry-after') ?? '0';
  return Number.isNaN(+when) ? Date.parse(when) - Date.now() || 0 : +when * 1000;
}
