import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { once } from 'node:events';
import { SingleBar } from 'cli-progress';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { buildArchive } from '../archive/archive.js';
import { lockOutput } from '../archive/lock.js';
import { openArchiveOutput } from '../archive/output.js';
import { Failure } from '../failure.js';
import { STANDARD_INPUT } from '../input.js';
import { refuseInputs } from '../output.js';
import { houseOf, type HouseOptions } from './house-options.js';
import { metadataOf, type MetadataOptions } from './metadata-options.js';

export interface ArchiveCommandOptions extends MetadataOptions, HouseOptions {
  out?: string;
  jobs?: number;
  keyed?: boolean;
  map: boolean;
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
  const { out, resume } = options;
  if (resume && !out) throw new Failure('--resume needs --out: it goes on in the file that an earlier run wrote.');
  const size = path === STANDARD_INPUT ? undefined : await sizeOf(path);
  if (out) await refuseInputs(out, [path]);
  const unlock = out ? await lockOutput(out) : undefined;
  try {
    await build(path, options, size);
  } finally {
    await unlock?.();
  }
}

async function build(path: string, options: ArchiveCommandOptions, size?: number): Promise<void> {
  const { out, resume, jobs, keyed } = options;
  const file = out ? await openArchiveOutput(out, resume) : undefined;
  const bar = startBar(size, file !== undefined);
  const source = path === STANDARD_INPUT ? process.stdin : createReadStream(path);
  let read = 0;
  let written = 0;

  async function* input(): AsyncGenerator<Buffer> {
    for await (const chunk of source) {
      yield chunk as Buffer;
      read += (chunk as Buffer).length;
    }
  }
  const write = async (line: string) => {
    try {
      if (file) await file.write(line);
      else if (!process.stdout.write(line)) await once(process.stdout, 'drain');
    } catch (error) {
      // What is still to come is not waited for.
      source.destroy(error as Error);
      throw error;
    }
    written += 1;
    bar?.update(size === undefined ? written : read, { written });
  };
  const onBadLine = (line: number, id: string | number | undefined, error: string) => {
    if (bar) process.stderr.write('\r\u001b[K');
    console.error(`line ${line}${id === undefined ? '' : ` (id ${id})`}: ${error}`);
  };

  const defaults = metadataOf(options);
  const house = houseOf(options);
  try {
    const counts = await buildArchive(input(), write, {
      defaults,
      house,
      hasMap: options.map,
      jobs,
      keyed,
      earlier: file?.earlier,
      onBadLine,
    });
    bar?.stop();
    const { built, bad, skipped } = counts;
    const parts = [`${built} packs`, `${bad} bad lines`, ...(resume ? [`${skipped} built before`] : [])];
    await file?.close();
    console.error(`${out ?? 'standard output'}: ${parts.join(', ')}.`);
  } catch (error) {
    bar?.stop();
    throw error;
  }
}

async function sizeOf(path: string): Promise<number> {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw new Failure(`There is no file ${path}.`);
  if (found.isDirectory()) throw new Failure(`${path} is a folder, not a file.`);
  return found.size;
}

/** A progress bar, where somebody watches and the packs don't go to the same terminal. */
function startBar(size: number | undefined, toFile: boolean): SingleBar | undefined {
  if (!process.stderr.isTTY || (!toFile && process.stdout.isTTY)) return undefined;
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
