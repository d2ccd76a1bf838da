import { createReadStream } from 'node:fs';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { Failure } from '../failure.js';
import { STANDARD_INPUT } from '../input.js';

/** A longer line is nothing that a server writes of an answer. */
const LONGEST_LINE = 8e6;
const CHUNK = 1 << 18;

const isGzip = (start: Buffer) => start[0] === 0x1f && start[1] === 0x8b;

/** What its first bytes say that it is packed with is unpacked. */
async function* unpacked(source: Readable): AsyncGenerator<Buffer> {
  const chunks = source[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
  const first = await chunks.next();
  if (first.done) return;
  async function* all() {
    yield first.value as Buffer;
    yield* { [Symbol.asyncIterator]: () => chunks };
  }
  if (!isGzip(first.value)) return yield* all();
  const gunzip = createGunzip({ chunkSize: CHUNK });
  const { pipeline } = await import('node:stream');
  pipeline(all(), gunzip, () => undefined);
  yield* gunzip as AsyncIterable<Buffer>;
}

/**
 * Calls back with each line of a log: a file, packed with gzip or not, or standard input. No more than a line is held.
 * @throws {Failure} where it can't be read to its end
 */
export async function eachLine(path: string, take: (line: string) => void): Promise<void> {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  const source = path === STANDARD_INPUT ? process.stdin : createReadStream(path, { highWaterMark: CHUNK });
  const decoder = new TextDecoder();
  let rest = '';
  let isTooLong = false;
  const takeAll = (text: string) => {
    let start = 0;
    for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
      const line = rest + text.slice(start, end);
      if (line && !isTooLong) take(line);
      rest = '';
      isTooLong = false;
      start = end + 1;
    }
    rest += text.slice(start);
    if (rest.length <= LONGEST_LINE) return;
    rest = '';
    isTooLong = true;
  };
  let isRead = false;
  try {
    for await (const chunk of unpacked(source)) {
      const text = decoder.decode(chunk, { stream: true });
      isRead = true;
      takeAll(text);
      isRead = false;
    }
    isRead = true;
    takeAll(`${decoder.decode()}\n`);
  } catch (error) {
    if (isRead) throw error;
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new Failure(`There is no file ${path}.`);
    if (code === 'EISDIR') throw new Failure(`${path} is a folder, not a file.`);
    if (code === 'Z_BUF_ERROR') throw new Failure(`${name} breaks off: its gzip has no end. Nothing was written.`);
    throw new Failure(`${name} could not be read: ${message}. Nothing was written.`);
  }
}
