import { laterList, readCorrections, withoutWithdrawn, type CorrectionList } from '../../pack/correction-list.js';
import { MAX_BYTES, MAX_LIST_BYTES } from '../../pack/limits.js';
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
  const place = placeOf(address, key);
  const kept = await heard(keptText(place), key, place);
  // A list is anybody’s to read, and says nothing else to whoever is logged in
  const coming = fetchText(address, MAX_LIST_BYTES, { cache: 'no-cache', credentials: 'omit' }).then(text =>
    heard(text, key, place, kept),
  );
  const settled = await Promise.race([coming, new Promise<'late'>(late => setTimeout(late, PATIENCE, 'late'))]);
  // What is given to an element before it is one, it may not take
  await customElements.whenDefined(element.localName);
  await release(settled === 'late' ? kept : (settled ?? kept));
  if (settled !== 'late' || element.hasAttribute('reporter')) return;
  const late = await coming;
  if (late !== kept) await release(late);
}

/** Takes the pack from an element until the list is there; gives what hands it over, and takes out what a later list withdraws. */
function hold(element: Asking): (list: CorrectionList | undefined) => Promise<void> {
  const src = element.getAttribute('src');
  const script = element.querySelector(':scope > script[type="application/json"]');
  let isHeld = !customElements.get(element.localName);
  if (isHeld) element.removeAttribute('src');
  if (isHeld) script?.remove();
  return async list => {
    const pack = list && (element.pack ?? (await packOf(element.getAttribute('src') ?? src, script)));
    const rest = pack && withoutWithdrawn(pack, list);
    if (rest && (isHeld || rest !== pack)) element.pack = rest;
    else if (isHeld && script) element.append(script);
    else if (isHeld && src !== null) element.setAttribute('src', src);
    isHeld = false;
  };
}

/** As it is given to the element; what is wrong with it, that one says. */
async function packOf(src: string | null, script: Element | null): Promise<ContentPack | undefined> {
  try {
    const text = script?.textContent ?? (src === null ? undefined : await fetchText(src, MAX_BYTES));
    const pack = text && (JSON.parse(text) as ContentPack);
    return pack && Array.isArray(pack.questions) && Array.isArray(pack.sources) ? pack : undefined;
  } catch {
    return undefined;
  }
}

async function fetchText(address: string, most: number, request?: RequestInit): Promise<string | undefined> {
  try {
    const { ok, body } = await fetch(address, request);
    const reader = body?.getReader();
    const decoder = new TextDecoder();
    let text = '';
    let size = 0;
    while (ok && reader && size <= most) {
      const { done, value } = await reader.read();
      if (done) return text + decoder.decode();
      size += value.length;
      text += decoder.decode(value, { stream: true });
    }
    if (size > most) console.warn(`${address} is longer than ${most} bytes: it isn’t read.`);
    await reader?.cancel();
    return undefined;
  } catch {
    // No network, or a server that lets no other site read it
    return undefined;
  }
}

/** The list, where it is signed and no older than the one that is known; it is kept for the next visit. */
async function heard(
  text: string | undefined,
  key: string,
  place: string,
  known?: CorrectionList,
): Promise<CorrectionList | undefined> {
  if (!text) return known;
  try {
    const later = laterList(known, await readCorrections(text, key));
    if (later !== known) keepText(place, text);
    return later;
  } catch (error) {
    console.warn(`Corrections are not heard: ${(error as Error).message}.`);
    return known;
  }
}

/** One key may sign several lists. */
const placeOf = (address: string, key: string) =>
  `explainer-corrections:${key}:${Object.assign(document.createElement('a'), { href: address }).href}`;

function keptText(place: string): string | undefined {
  try {
    return localStorage.getItem(place) ?? undefined;
  } catch {
    return undefined;
  }
}

function keepText(place: string, text: string): void {
  try {
    localStorage.setItem(place, text);
  } catch {
    // A browser that keeps nothing hears each list anew
  }
}
