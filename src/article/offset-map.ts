import type { Span } from './types.js';

/** Maps stretches of a text that was put together from pieces back to the text the pieces came from. */
export interface OffsetMap {
  /** Where the character at `offset` stands in the source. */
  toSource(offset: number): number;
  /** The stretch of the source that became `span`: from its first character to the end of its last. */
  toSourceSpan(span: Span): Span;
}

export interface OffsetMapBuilder {
  /** The next `length` characters come from `sourceLength` characters (default: as many) from `source` on. */
  add(length: number, source: number, sourceLength?: number): void;
  build(): OffsetMap;
}

/** Typed arrays, because a 10 MB article may need millions of pieces. */
export function offsetMapBuilder(): OffsetMapBuilder {
  let starts = new Uint32Array(64);
  let sources = new Uint32Array(64);
  let sourceLengths = new Uint32Array(64);
  let count = 0;
  let total = 0;

  const grow = (array: Uint32Array<ArrayBuffer>) => {
    const larger = new Uint32Array(array.length * 2);
    larger.set(array);
    return larger;
  };

  return {
    add(length, source, sourceLength = length) {
      if (length === 0) return;
      const last = count - 1;
      const isCopy = sourceLength === length;
      if (
        isCopy &&
        last >= 0 &&
        sourceLengths[last] === total - starts[last] &&
        sources[last] + sourceLengths[last] === source
      ) {
        sourceLengths[last] += length;
      } else {
        if (count === starts.length) {
          starts = grow(starts);
          sources = grow(sources);
          sourceLengths = grow(sourceLengths);
        }
        starts[count] = total;
        sources[count] = source;
        sourceLengths[count] = sourceLength;
        count += 1;
      }
      total += length;
    },
    build() {
      const pieceAt = (offset: number) => {
        let low = 0;
        let high = count - 1;
        while (low < high) {
          const middle = (low + high + 1) >> 1;
          if (starts[middle] <= offset) low = middle;
          else high = middle - 1;
        }
        return low;
      };
      const pieceLength = (piece: number) => (piece + 1 < count ? starts[piece + 1] : total) - starts[piece];
      const toSource = (offset: number) => {
        if (count === 0) return 0;
        const piece = pieceAt(offset);
        const within = offset - starts[piece];
        if (within >= pieceLength(piece)) return sources[piece] + sourceLengths[piece];
        return sources[piece] + Math.min(within, sourceLengths[piece]);
      };
      const toSourceEnd = (end: number) => {
        if (count === 0 || end === 0) return toSource(end);
        const piece = pieceAt(end - 1);
        const within = end - starts[piece];
        return within >= pieceLength(piece) ? sources[piece] + sourceLengths[piece] : sources[piece] + within;
      };
      return {
        toSource,
        toSourceSpan: ({ start, end }) => {
          const sourceStart = toSource(start);
          return { start: sourceStart, end: start === end ? sourceStart : toSourceEnd(end) };
        },
      };
    },
  };
}
