import type { Span } from './types.js';

/** What lies in a span; `list` stands in the text's order. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle].start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < list.length && list[index].start < end; index++) {
    if (list[index].end <= end) found.push(list[index]);
  }
  return found;
}
