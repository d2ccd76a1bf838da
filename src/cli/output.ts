import { constants, type Stats } from 'node:fs';
import { lstat, open, readFile, realpath, rename, rm, stat, type FileHandle } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Failure } from './failure.js';
import { STANDARD_INPUT } from './input.js';

const REASONS: Record<string, string> = {
  ENOSPC: 'there is no room left',
  EDQUOT: 'there is no room left',
  EFBIG: 'it would be larger than may be',
  ENOENT: 'there is no such folder',
  EACCES: 'its permissions forbid it',
  EPERM: 'its permissions forbid it',
  EROFS: 'what it lies on can’t be written',
  EISDIR: 'it is a folder',
};

/** Why writing failed, in words. */
export function writeFailure(path: string, error: unknown): Failure {
  const { code = '', message } = error as NodeJS.ErrnoException;
  return new Failure(`${path} could not be written: ${REASONS[code] ?? message}.`);
}

const found = (path: string): Promise<Stats | undefined> => stat(path).catch(() => undefined);

/** Refuses to write over what is read: by whatever name or link. */
export async function refuseInputs(out: string, inputs: readonly string[]): Promise<void> {
  const there = await found(out);
  if (!there?.isFile()) return;
  for (const input of inputs) {
    const read = input === STANDARD_INPUT ? undefined : await found(input);
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
    // Devices and pipes take no renaming.
    if (there && !there.isFile()) return await writeInto(await open(path, constants.O_WRONLY), content);
    // Of a link, what it points to is replaced.
    const target = (await lstat(path).catch(() => undefined))?.isSymbolicLink() && there ? await realpath(path) : path;
    const beside = join(dirname(target), `.${basename(target)}.${process.pid}.part`);
    try {
      await writeInto(await open(beside, 'wx', there ? there.mode & 0o777 : 0o666), content);
      await rename(beside, target);
    } catch (error) {
      await rm(beside, { force: true });
      throw error;
    }
  } catch (error) {
    throw writeFailure(path, error);
  }
}

async function writeInto(file: FileHandle, content: string | Uint8Array): Promise<void> {
  try {
    await file.writeFile(content);
    // Before the new name stands: a machine that goes down now has one or the other.
    await file.sync().catch((error: NodeJS.ErrnoException) => {
      if (error.code !== 'EINVAL' && error.code !== 'ENOTSUP') throw error;
    });
  } finally {
    await file.close();
  }
}

/** Keeps other runs from writing to the same file; returns what lets them again. */
export async function lockOutput(path: string): Promise<() => Promise<void>> {
  const lock = `${path}.lock`;
  const there = await found(path);
  if (there && !there.isFile()) return async () => undefined;
  for (let tries = 0; tries < 2; tries += 1) {
    try {
      const file = await open(lock, 'wx');
      await file.writeFile(String(process.pid));
      await file.close();
      return () => rm(lock, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw writeFailure(path, error);
      const holder = Number(await readFile(lock, 'utf8').catch(() => '0'));
      if (holder > 0 && isRunning(holder))
        throw new Failure(`${path} is being written by another run (process ${holder}).`);
      // That run was ended before it could clear up.
      await rm(lock, { force: true });
    }
  }
  throw new Failure(`${path} is being written by another run.`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
