import type { ContentPack } from '../../pack/types.js';
import type { Result } from '../../quiz/types.js';

/** What a visit that starts here has, as `storage.ts` reads it. */
interface Visit {
  seed: string;
  results: Record<string, Result>;
}
const visits: Record<string, Visit> = {};

const visit = (key: string): Visit => (visits[key] ??= { seed: newSeed(), results: {} });

/** What the reader's progress in a pack is kept by. A corrected pack of the same address or title goes on with it. */
export const sessionKey = ({ sources: [source], title }: ContentPack): string => `explainer:${source!.url ?? title}`;

/** Decides the order of questions and options: another for each visit. */
export const seedFor = (key: string): string => visit(key).seed;

export const newSeed = (): string => Math.random().toString(36).slice(2, 10);

/** Keeps the first answers in this tab, one of each widget, before there is a session. */
export function keepFirst(key: string, result: Result): void {
  visit(key).results[result.questionId] = result;
  try {
    sessionStorage.setItem(key, JSON.stringify(visit(key)));
  } catch {
    // No storage: nothing is kept there
  }
}

/**
 * Whether an earlier visit left something, on the device or in this tab. Not by `in`: the build drops that where the look
 * alone is wanted.
 * @throws {DOMException} where there is no storage
 */
export const hasSaved = (key: string, onDevice?: boolean): boolean =>
  sessionStorage.getItem(key) !== null || (!!onDevice && localStorage.getItem(key) !== null);
