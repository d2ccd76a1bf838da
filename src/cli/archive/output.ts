import { open, rename, stat, type FileHandle } from 'node:fs/promises';
import { Failure } from '../failure.js';
import { settle, targetOf, writeFailure } from '../output.js';
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

const isFile = async (path: string) => (await stat(path).catch(() => undefined))?.isFile() ?? false;

/**
 * Opens the output: empty, or with `resume` after the whole lines of an earlier run, which stay untouched until a line is
 * added. A new archive in place of an old one is written beside it, and takes its place once it is whole.
 */
export async function openArchiveOutput(path: string, resume = false): Promise<ArchiveOutput> {
  const isThere = await isFile(path);
  const target = await targetOf(path);
  const beside = `${target}.part`;
  const isBeside = resume ? await isFile(beside) : isThere && (await stat(path)).size > 0;
  const at = isBeside ? beside : path;
  const goesOn = resume && (isBeside || isThere);
  const file = await open(at, goesOn ? 'r+' : 'w').catch(error => {
    throw writeFailure(at, error);
  });
  if (isBeside && isThere) await file.chmod((await stat(path)).mode & 0o777);
  const { count, end } = goesOn ? await wholeLines(file) : { count: 0, end: 0 };
  // A pipe has no places to write at
  let place = isThere || isBeside || resume ? end : undefined;
  let cut = !goesOn;
  return {
    ...(count > 0 && { earlier: { count, lines: linesOf(chunksOf(file, end), LONGEST_LINE) } }),
    async write(line) {
      const bytes = Buffer.from(line);
      try {
        // The line that the earlier run was at when it stopped.
        if (!cut) await file.truncate(end);
        cut = true;
        for (let done = 0; done < bytes.length;) {
          const { bytesWritten } = await file.write(bytes, done, bytes.length - done, place);
          done += bytesWritten;
          if (place !== undefined) place += bytesWritten;
        }
      } catch (error) {
        throw writeFailure(at, error);
      }
    },
    async close() {
      try {
        if (!cut) await file.truncate(end);
        await settle(file);
        await file.close();
        if (isBeside) await rename(beside, target);
      } catch (error) {
        throw writeFailure(at, error);
      }
    },
  };
}

interface EarlierLine {
  id?: string | number;
  pack?: unknown;
  error?: unknown;
  version?: unknown;
  sources?: Source[];
}

interface Source {
  url?: string;
  digest?: string;
}

function parse(bytes: Buffer): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(bytes.toString());
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}

const HINT = 'Nothing was changed. Name another file with --out, or leave out --resume to begin anew.';

/** Refuses to go on after a line that was written of another text than the one that stands there now. */
export function assertSameText(number: number, written: Line, built: { json: string } | { error: string }): void {
  const digestOf = (json: Buffer) => {
    const line = parse(json) as EarlierLine | undefined;
    return ((line?.pack as EarlierLine | null | undefined) ?? line)?.sources?.[0]?.digest;
  };
  const before = digestOf(written.bytes);
  const now = 'json' in built ? digestOf(Buffer.from(built.json)) : undefined;
  if (before === undefined || now === undefined || before === now) return;
  throw new Failure(
    `line ${number} of the earlier run is of another text than the input’s: it is another archive. ${HINT}`,
  );
}

/** Refuses to go on after a line that this input and these options would not have written. */
export function assertSameLine(number: number, written: Line | undefined, input: Line, keyed: boolean): void {
  const of = `line ${number} of the earlier run`;
  const line = written && (parse(written.bytes) as EarlierLine | undefined);
  const isPack = line !== undefined && typeof line.version === 'number';
  const isKeyed = line !== undefined && typeof line.pack === 'object' && line.pack !== null;
  const isError = typeof line?.error === 'string';
  if (!line || !(isPack || isKeyed || isError)) throw new Failure(`${of} is no pack: this is no archive. ${HINT}`);
  if (!isError && isKeyed !== keyed)
    throw new Failure(
      `${of} is ${isKeyed ? 'keyed' : 'a bare pack'}, and this run is ${keyed ? '' : 'not '}--keyed. ${HINT}`,
    );
  const article = parse(input.bytes);
  const id = article?.['id'] ?? undefined;
  if (!isPack && line.id !== id)
    throw new Failure(
      `${of} has the id ${line.id}, and the input’s has ${id as string}: it is another archive. ${HINT}`,
    );
  const url = article?.['url'];
  const wrote = line.sources?.[0]?.url;
  if (isPack && typeof url === 'string' && wrote !== undefined && wrote !== url)
    throw new Failure(`${of} is of ${wrote}, and the input’s of ${url}: it is another archive. ${HINT}`);
}
