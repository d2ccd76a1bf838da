import { laterList, readCorrections, withoutWithdrawn, type CorrectionList } from '../../pack/correction-list.js';
import type { ContentPack } from '../../pack/types.js';

/** An explainer or a widget that may be given its pack. */
interface Asking extends Element {
  pack?: ContentPack;
}

/** So long the first question waits for the list. */
const PATIENCE = 2000;

/**
 * Has an element ask nothing that its publisher has withdrawn since: `corrections` is where the signed list stands,
 * `corrections-key` with whose key. The pack waits for the list, two seconds at most; one that comes later holds from the next
 * visit on, or at once where nobody keeps a grade. A list that isn't signed with the key, or older than one that was heard, changes nothing.
 */
export async function heedCorrections(element: Asking): Promise<void> {
  const address = element.getAttribute('corrections')!;
  const key = element.getAttribute('corrections-key') ?? '';
  const release = hold(element);
  const kept = await heard(keptText(key), key);
  const coming = fetchText(address).then(text => heard(text, key, kept));
  const settled = await Promise.race([coming, new Promise<'late'>(late => setTimeout(late, PATIENCE, 'late'))]);
  // What is given to an element before it is one, it may not take
  await customElements.whenDefined(element.localName);
  await release(settled === 'late' ? kept : (settled ?? kept));
  if (settled !== 'late' || element.hasAttribute('reporter')) return;
  const late = await coming;
  if (late && element.pack) element.pack = withoutWithdrawn(element.pack, late);
}

/** Takes the pack from an element until the list is there; gives what hands it over. */
function hold(element: Asking): (list: CorrectionList | undefined) => Promise<void> {
  const src = element.getAttribute('src');
  const script = element.querySelector(':scope > script[type="application/json"]');
  const isEarly = !customElements.get(element.localName);
  if (isEarly) element.removeAttribute('src');
  if (isEarly) script?.remove();
  return async list => {
    const pack = list && (element.pack ?? (await packOf(src, script)));
    if (pack) element.pack = withoutWithdrawn(pack, list);
    else if (isEarly && script) element.append(script);
    else if (isEarly && src !== null) element.setAttribute('src', src);
  };
}

/** As it is given to the element; what is wrong with it, that one says. */
async function packOf(src: string | null, script: Element | null): Promise<ContentPack | undefined> {
  try {
    const text = script?.textContent ?? (src === null ? undefined : await fetchText(src));
    const pack = text && (JSON.parse(text) as ContentPack);
    return pack && Array.isArray(pack.questions) && Array.isArray(pack.sources) ? pack : undefined;
  } catch {
    return undefined;
  }
}

async function fetchText(address: string): Promise<string | undefined> {
  try {
    const response = await fetch(address, { cache: 'no-cache', credentials: 'omit' });
    return response.ok ? await response.text() : undefined;
  } catch {
    // No network, or a server that lets no other site read it
    return undefined;
  }
}

/** The list, where it is signed and no older than the one that is known; it is kept for the next visit. */
async function heard(
  text: string | undefined,
  key: string,
  known?: CorrectionList,
): Promise<CorrectionList | undefined> {
  if (!text) return known;
  try {
    const later = laterList(known, await readCorrections(text, key));
    if (later !== known) keepText(key, text);
    return later;
  } catch (error) {
    console.warn(`Corrections are not heard: ${(error as Error).message}.`);
    return known;
  }
}

const place = (key: string) => `explainer-corrections:${key}`;

function keptText(key: string): string | undefined {
  try {
    return localStorage.getItem(place(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepText(key: string, text: string): void {
  try {
    localStorage.setItem(place(key), text);
  } catch {
    // A browser that keeps nothing hears each list anew
  }
}
