import { open, stat, type FileHandle } from 'node:fs/promises';
import { Failure } from '../failure.js';
import { writeFailure } from '../output.js';
import { linesOf, type Line } from './lines.js';

/** The lines that an earlier run wrote to this file. */
export interface EarlierLines {
  count: number;
  lines: AsyncGenerator<Line>;
}

/** The file that packs are written to, line by line. */
export interface ArchiveOutput {
  earlier?: EarlierLines;
  write(line: string): Promise<void>;
  close(): Promise<void>;
}

const LONGEST_LINE = 64e6;

async function* chunksOf(file: FileHandle, end: number): AsyncGenerator<Buffer> {
  let at = 0;
  while (at < end) {
    const { bytesRead, buffer } = await file.read(Buffer.alloc(65_536), 0, Math.min(65_536, end - at), at);
    if (bytesRead === 0) return;
    at += bytesRead;
    yield buffer.subarray(0, bytesRead);
  }
}

/** How many whole lines there are, and where the last of them ends. */
async function wholeLines(file: FileHandle): Promise<{ count: number; end: number }> {
  let count = 0;
  let end = 0;
  let at = 0;
  for await (const bytes of chunksOf(file, Infinity)) {
    for (let i = bytes.indexOf(0x0a); i >= 0; i = bytes.indexOf(0x0a, i + 1)) {
      count += 1;
      end = at + i + 1;
    }
    at += bytes.length;
  }
  return { count, end };
}

/** Opens the output: empty, or with `resume` after the whole lines of an earlier run, which stay untouched until a line is added. */
export async function openArchiveOutput(path: string, resume = false): Promise<ArchiveOutput> {
  const isThere = (await stat(path).catch(() => undefined))?.isFile() ?? false;
  const file = await open(path, resume && isThere ? 'r+' : 'w').catch(error => {
    throw writeFailure(path, error);
  });
  const { count, end } = resume && isThere ? await wholeLines(file) : { count: 0, end: 0 };
  let at = end;
  let cut = !(resume && isThere);
  return {
    ...(count > 0 && { earlier: { count, lines: linesOf(chunksOf(file, end), LONGEST_LINE) } }),
    async write(line) {
      const bytes = Buffer.from(line);
      try {
        // The line that the earlier run was at when it stopped.
        if (!cut) await file.truncate(end);
        cut = true;
        for (let done = 0; done < bytes.length;) {
          const { bytesWritten } = await file.write(
            bytes,
            done,
            bytes.length - done,
            isThere || resume ? at : undefined,
          );
          done += bytesWritten;
          at += bytesWritten;
        }
      } catch (error) {
        throw writeFailure(path, error);
      }
    },
    async close() {
      if (!cut) await file.truncate(end).catch(() => undefined);
      await file.close().catch(error => {
        throw writeFailure(path, error);
      });
    },
  };
}

interface EarlierLine {
  id?: string | number;
  pack?: unknown;
  error?: unknown;
  version?: unknown;
  sources?: { url?: string }[];
}

function parse(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

/** Refuses to go on after a line that this input and these options would not have written. */
export function assertSameLine(number: number, written: Line | undefined, input: Line, keyed: boolean): void {
  const of = `line ${number} of the earlier run`;
  const hint = 'Nothing was changed. Name another file with --out, or leave out --resume to begin anew.';
  const line = written && (parse(written.bytes) as EarlierLine | undefined);
  const isPack = line !== undefined && typeof line.version === 'number';
  const isKeyed = line !== undefined && typeof line.pack === 'object' && line.pack !== null;
  const isError = typeof line?.error === 'string';
  if (!line || !(isPack || isKeyed || isError)) throw new Failure(`${of} is no pack: this is no archive. ${hint}`);
  if (!isError && isKeyed !== keyed)
    throw new Failure(
      `${of} is ${isKeyed ? 'keyed' : 'a bare pack'}, and this run is ${keyed ? '' : 'not '}--keyed. ${hint}`,
    );
  const article = parse(input.bytes);
  const id = article?.['id'] ?? undefined;
  if (!isPack && line.id !== id)
    throw new Failure(
      `${of} has the id ${line.id}, and the input’s has ${id as string}: it is another archive. ${hint}`,
    );
  const url = article?.['url'];
  const wrote = line.sources?.[0]?.url;
  if (isPack && typeof url === 'string' && wrote !== undefined && wrote !== url)
    throw new Failure(`${of} is of ${wrote}, and the input’s of ${url}: it is another archive. ${hint}`);
}
