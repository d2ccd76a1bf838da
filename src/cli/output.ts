import { constants, fstatSync, writeSync, type Stats } from 'node:fs';
import { lstat, open, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure.js';
import { STANDARD_INPUT } from './input.js';

export const STANDARD_OUTPUT = '-';

const REASONS: Record<string, string> = {
  ENOSPC: 'there is no room left',
  EDQUOT: 'there is no room left',
  EFBIG: 'it would be larger than may be',
  ENOENT: 'there is no such folder',
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
  EROFS: 'what it lies on can’t be written',
  EISDIR: 'it is a folder',
  EBUSY: 'it is mounted by itself, and nothing can take its place: write to another folder',
};

/** The file that `--out` names; `-` is standard output, as if it named none. */
export const fileUnlessOutput = (path: string): string | undefined => (path === STANDARD_OUTPUT ? undefined : path);

/** Why writing failed, in words. */
export function writeFailure(path: string, error: unknown): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Failure(`${path} could not be written: ${REASONS[code] ?? message}.`);
}

const found = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

/** The number of an open file that a path stands for, as `/dev/stdout` does. */
function descriptorOf(path: string): number | undefined {
  const [, name] = /^\/(?:dev\/(?:fd\/)?|proc\/self\/fd\/)(\d{1,6}|stdin|stdout|stderr)$/.exec(path) ?? [];
  if (name === undefined) return undefined;
  const number = ['stdin', 'stdout', 'stderr'].indexOf(name);
  return number < 0 ? Number(name) : number;
}

/** The file that standard input is redirected from, if any. */
function foundInput(): Stats | undefined {
  try {
    return fstatSync(0);
  } catch {
    return undefined;
  }
}

/** Refuses to write over what is read: by whatever name or link. */
export async function refuseInputs(out: string, inputs: readonly string[]): Promise<void> {
  const there = await found(out);
  if (!there?.isFile()) return;
  for (const input of inputs) {
    const read = input === STANDARD_INPUT ? foundInput() : await found(input);
    if (read && read.dev === there.dev && read.ino === there.ino)
      throw new Failure(`${out} is what is read: name another file to write to.`);
  }
}

/**
 * Writes a file whole or not at all: beside its place, then renamed, so that what was there stays until the last moment
 * and a full disk, or an end in the middle, leaves it as it was.
 */
export async function writeOutput(path: string, content: string | Uint8Array): Promise<void> {
  const there = await found(path);
  try {
    const descriptor = descriptorOf(path);
    if (descriptor !== undefined) return writeWhole(descriptor, content);
    // Devices and pipes take no renaming.
    if (there && !there.isFile()) return await writeInto(await open(path, constants.O_WRONLY), content);
    const target = await targetOf(path);
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    // One that stands there is of a run that was killed, when this number was its.
    await rm(beside, { force: true });
    try {
      const file = await open(beside, 'wx');
      // Beyond what the umask would leave of it
      if (there) await file.chmod(there.mode & 0o777);
      await writeInto(file, content);
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw writeFailure(path, error);
  }
}

/** What is to be replaced: of a link, what it points to. */
export async function targetOf(path: string): Promise<string> {
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink();
  return isLink && (await found(path)) ? await realpath(path) : path;
}

/** To an open file, after what stands in it already. */
function writeWhole(descriptor: number, content: string | Uint8Array): void {
  const bytes = Buffer.from(content);
  for (let done = 0; done < bytes.length;) {
    try {
      done += writeSync(descriptor, bytes, done);
    } catch (error) {
      // A pipe whose reader is slow
      if ((error as NodeJS.ErrnoException).code !== 'EAGAIN') throw error;
    }
  }
}

async function writeInto(file: FileHandle, content: string | Uint8Array): Promise<void> {
  try {
    await file.writeFile(content);
    await settle(file);
  } finally {
    await file.close();
  }
}

/** Before the new name stands: a machine that goes down then has one or the other. */
export async function settle(file: FileHandle): Promise<void> {
  await file.sync().catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error;
  });
}
