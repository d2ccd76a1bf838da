import { hostname } from 'node:os';
import { link, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { Failure } from '../failure.js';
import { writeFailure } from '../output.js';

const MOST_TRIES = 20;
const BEAT = 10_000;
/** A run elsewhere that gave no sign of life for so long has ended. */
const LONGEST_SILENCE = 120_000;

/** Keeps other runs from writing to the same file; returns what lets them again. */
export async function lockOutput(path: string): Promise<() => Promise<void>> {
  const there = await stat(path).catch(() => undefined);
  if (there && !there.isFile()) return async () => undefined;
  const lock = `${path}.lock`;
  const own = `${lock}.${process.pid}`;
  const name = `${process.pid} ${hostname()}`;
  try {
    await writeFile(own, name);
    for (let tries = 0; tries < MOST_TRIES; tries += 1) {
      // Either there is none and this is it, with its name in it, or there is one: nobody finds half a lock.
      if (await isLinked(own, lock)) return hold(lock, name);
      const holder = await readFile(lock, 'utf8').catch(() => undefined);
      if (holder === undefined) continue;
      if (await mayRun(holder, lock)) throw held(path, lock, holder);
      await clear(lock, holder, own);
    }
  } catch (error) {
    throw error instanceof Failure ? error : writeFailure(path, error);
  } finally {
    await rm(own, { force: true });
  }
  throw new Failure(`${path} is being written by another run.`);
}

async function isLinked(own: string, lock: string): Promise<boolean> {
  try {
    await link(own, lock);
    return true;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'EEXIST') return false;
    if (code !== 'EPERM' && code !== 'ENOTSUP' && code !== 'EOPNOTSUPP') throw error;
    // What it lies on knows no links, as FAT: then the first to write has it.
    return await writeFile(lock, await readFile(own), { flag: 'wx' }).then(
      () => true,
      (failure: NodeJS.ErrnoException) => {
        if (failure.code === 'EEXIST') return false;
        throw failure;
      },
    );
  }
}

/** Gives a sign of life now and then, for those who can't see this process. */
function hold(lock: string, name: string): () => Promise<void> {
  const beat = setInterval(() => void utimes(lock, new Date(), new Date()).catch(() => undefined), BEAT);
  beat.unref();
  return async () => {
    clearInterval(beat);
    if ((await readFile(lock, 'utf8').catch(() => '')) === name) await rm(lock, { force: true });
  };
}

/** Takes away the lock of a run that was ended before it could: that lock, and not the next run's. */
async function clear(lock: string, holder: string, own: string): Promise<void> {
  const aside = `${own}.old`;
  await rename(lock, aside).catch(() => undefined);
  const taken = await readFile(aside, 'utf8').catch(() => undefined);
  if (taken !== undefined && taken !== holder) await link(aside, lock).catch(() => undefined);
  await rm(aside, { force: true });
}

const held = (path: string, lock: string, holder: string): Failure => {
  const [number, host] = holder.split(' ');
  const where = host === undefined || host === hostname() ? '' : ` of ${host}: if that has ended, remove ${lock}`;
  return new Failure(`${path} is being written by another run (process ${number}${where}).`);
};

/** Whether the run of that name may still be at it. */
async function mayRun(holder: string, lock: string): Promise<boolean> {
  const [number = '', host] = holder.split(' ');
  const pid = Number(number);
  if (!Number.isSafeInteger(pid) || pid <= 0) return false;
  if (host !== undefined && host !== hostname()) {
    const there = await stat(lock).catch(() => undefined);
    return there !== undefined && Date.now() - there.mtimeMs < LONGEST_SILENCE;
  }
  // In a container the next run has the number of the one that was killed: this one.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
