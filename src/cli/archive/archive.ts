import { availableParallelism } from 'node:os';
import type { ArticleMetadata } from '../../article/types.js';
import type { HouseLine } from '../../ask/fit-to-print.js';
import { Failure } from '../failure.js';
import { linesOf, type Line } from './lines.js';
import { assertSameLine, assertSameText, type EarlierLines } from './output.js';
import { startPool, type Answer } from './pool.js';

export interface ArchiveOptions {
  /** What holds of every article that doesn't say otherwise. */
  defaults?: ArticleMetadata;
  /** What may be asked without an editor. */
  house?: HouseLine;
  /** Says where the places are, and draws a map of them. */
  hasMap?: boolean;
  /** Threads. Default: as many as there are cores. */
  jobs?: number;
  /** Writes `{"id", "pack"}` in place of the bare pack. */
  keyed?: boolean;
  /** What an earlier run wrote of the same lines: they are compared, and passed over. */
  earlier?: EarlierLines;
  /** The longest that one article may take, in milliseconds. Default: a minute. */
  timeout?: number;
  /** Told of each line that no pack could be built of. */
  onBadLine?(line: number, id: string | number | undefined, error: string): void;
}

export interface ArchiveCount {
  built: number;
  bad: number;
  skipped: number;
}

const MAX_LINE_BYTES = 20e6;
/** Articles under way for each thread, so that none waits for the reader. */
const AHEAD = 4;
const MAX_BYTES_AHEAD = 64e6;

/**
 * Builds the pack of each line, in parallel, and writes them in order: one line for each line, `{"id", "line", "error"}`
 * where no pack could be built. Reads no further than a few lines ahead of what was written.
 * @param write resolves when more may be written
 */
export async function buildArchive(
  input: AsyncIterable<Buffer>,
  write: (line: string) => Promise<void>,
  {
    defaults = {},
    house,
    hasMap,
    jobs = availableParallelism(),
    keyed = false,
    earlier,
    timeout = 60_000,
    onBadLine,
  }: ArchiveOptions,
): Promise<ArchiveCount> {
  const pool = startPool(jobs, { defaults, house, hasMap }, timeout);
  const count: ArchiveCount = { built: 0, bad: 0, skipped: 0 };
  /** The lines that are read and not yet written, oldest first. */
  const ahead: Promise<void>[] = [];
  let bytesAhead = 0;

  async function writeAnswer({ number, bytes }: Line, answer: Promise<Answer>, before?: Promise<void>): Promise<void> {
    const [built] = await Promise.all([answer, before]);
    bytesAhead -= bytes.length;
    if ('json' in built) {
      count.built += 1;
      await write(`${built.json}\n`);
    } else {
      count.bad += 1;
      onBadLine?.(number, built.id, built.error);
      await write(`${JSON.stringify({ id: built.id, line: number, error: built.error })}\n`);
    }
  }

  const answerTo = ({ bytes, tooLong }: Line): Promise<Answer> | Answer => {
    if (tooLong) return { error: `it is longer than ${MAX_LINE_BYTES / 1e6} MB` };
    try {
      return pool.run({ line: new TextDecoder('utf-8', { fatal: true }).decode(bytes), keyed });
    } catch {
      return { error: 'it is no text in UTF-8' };
    }
  };

  try {
    for await (const line of linesOf(input, MAX_LINE_BYTES)) {
      if (earlier && count.skipped < earlier.count) {
        count.skipped += 1;
        const { value: before } = await earlier.lines.next();
        assertSameLine(count.skipped, before as Line | undefined, line, keyed);
        // Ids such as 1, 2, 3 stand in many an archive: the texts of the first and the last article tell it apart
        if (count.skipped === 1 || count.skipped === earlier.count)
          assertSameText(count.skipped, before as Line, await answerTo(line));
        continue;
      }
      bytesAhead += line.bytes.length;
      const written = writeAnswer(line, Promise.resolve(answerTo(line)), ahead.at(-1));
      // whoever awaits it next hears of a failure
      written.catch(() => undefined);
      ahead.push(written);
      while (ahead.length >= jobs * AHEAD || (bytesAhead > MAX_BYTES_AHEAD && ahead.length > 1)) await ahead.shift();
    }
    await Promise.all(ahead);
    if (earlier && count.skipped < earlier.count)
      throw new Failure(
        `The earlier run wrote ${earlier.count} lines, and the input has ${count.skipped}: it is another.`,
      );
  } finally {
    await pool.close();
  }
  return count;
}
