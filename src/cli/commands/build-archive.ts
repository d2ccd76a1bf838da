import { createReadStream, createWriteStream } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { SingleBar } from 'cli-progress';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { buildArchive } from '../archive/archive.js';
import { Failure } from '../failure.js';
import { STANDARD_INPUT } from '../input.js';
import { metadataOf, type MetadataOptions } from './metadata-options.js';

export interface ArchiveCommandOptions extends MetadataOptions {
  out?: string;
  jobs?: number;
  keyed?: boolean;
  resume?: boolean;
}

/** Options of `explainer build --ndjson`. */
export function archiveOptions(command: Command): Command {
  return command
    .addOption(
      new Option('--ndjson', 'read articles as lines of JSON and write packs as lines, in order').conflicts('explain'),
    )
    .option('--jobs <number>', 'with --ndjson: threads. Default: one a core', readCount)
    .option('--keyed', 'with --ndjson: write {"id", "pack"} in place of the bare pack')
    .option('--resume', 'with --ndjson and --out: go on where an earlier run stopped');
}

/** Builds the packs of an archive: a file of lines, or standard input. */
export async function buildArchiveFile(path: string, options: ArchiveCommandOptions): Promise<void> {
  const { out, resume, jobs, keyed } = options;
  if (resume && !out) throw new Failure('--resume needs --out: it goes on in the file that an earlier run wrote.');
  const size = path === STANDARD_INPUT ? undefined : await sizeOf(path);
  const skip = out && resume ? await wholeLines(out) : 0;
  const output = out ? await openOutput(out, resume) : process.stdout;
  const bar = startBar(size, output);
  let read = 0;
  let written = 0;

  async function* input(): AsyncGenerator<Buffer> {
    for await (const chunk of path === STANDARD_INPUT ? process.stdin : createReadStream(path)) {
      yield chunk as Buffer;
      read += (chunk as Buffer).length;
    }
  }
  let failure: Error | undefined;
  if (out) output.on('error', error => (failure = error));
  const write = async (line: string) => {
    if (failure) throw new Failure(`${out} could not be written: ${failure.message}`);
    const hasRoom = output.write(line);
    written += 1;
    bar?.update(size === undefined ? written : read, { written });
    if (!hasRoom && !failure) await once(output, 'drain').catch(() => undefined);
  };
  const onBadLine = (line: number, id: string | number | undefined, error: string) => {
    if (bar) process.stderr.write('\r\u001b[K');
    console.error(`line ${line}${id === undefined ? '' : ` (id ${id})`}: ${error}`);
  };

  const defaults = metadataOf(options);
  const { built, bad, skipped } = await buildArchive(input(), write, { defaults, jobs, keyed, skip, onBadLine });
  bar?.stop();
  if (output !== process.stdout) {
    output.end();
    await once(output, 'finish');
  }
  const parts = [`${built} packs`, `${bad} bad lines`, ...(resume ? [`${skipped} built before`] : [])];
  console.error(`${out ?? 'standard output'}: ${parts.join(', ')}.`);
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Failure(`There is no file ${path}.`);
  if (found.isDirectory()) throw new Failure(`${path} is a folder, not a file.`);
  return found.size;
}

async function openOutput(path: string, append = false): Promise<Writable> {
  const output = createWriteStream(path, { flags: append ? 'a' : 'w' });
  await once(output, 'open').catch(error => {
    throw new Failure(`${path} could not be written: ${error.message}`);
  });
  return output;
}

/** How many lines an earlier run wrote; the one that it was at when it stopped is cut off. */
async function wholeLines(path: string): Promise<number> {
  const file = await open(path, 'r+').catch(() => undefined);
  if (!file) return 0;
  try {
    let lines = 0;
    let end = 0;
    let at = 0;
    for await (const chunk of file.createReadStream({ autoClose: false, start: 0 })) {
      const bytes = chunk as Buffer;
      for (let i = bytes.indexOf(0x0a); i >= 0; i = bytes.indexOf(0x0a, i + 1)) {
        lines += 1;
        end = at + i + 1;
      }
      at += bytes.length;
    }
    if (end < at) await file.truncate(end);
    return lines;
  } finally {
    await file.close();
  }
}

/** A progress bar, where somebody watches and the packs don't go to the same terminal. */
function startBar(size: number | undefined, output: Writable): SingleBar | undefined {
  if (!process.stderr.isTTY || (output === process.stdout && process.stdout.isTTY)) return undefined;
  const known = '{bar} {percentage} % · {written} packs · {eta_formatted} left';
  const bar = new SingleBar({
    format: size === undefined ? '{written} packs in {duration_formatted}' : known,
    stream: process.stderr,
    clearOnComplete: true,
    hideCursor: true,
  });
  bar.start(size ?? 0, 0, { written: 0 });
  return bar;
}

function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1 || count > 256)
    throw new InvalidArgumentError('It is no whole number from 1 to 256.');
  return count;
}
