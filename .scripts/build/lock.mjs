// One build at a time: another one waits, and then finds what it wanted built.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { STAMPS } from './stamps.mjs';

const LOCK = join(STAMPS, 'lock');

function take() {
  mkdirSync(STAMPS, { recursive: true });
  try {
    writeFileSync(LOCK, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code !== 'EEXIST') throw error;
    return false;
  }
}

/** Whether the process that took it has ended without giving it back. */
function isLeft() {
  let holder;
  try {
    holder = Number(readFileSync(LOCK, 'utf8'));
  } catch {
    return false;
  }
  // it is written in the moment after it was made
  if (!holder) return false;
  try {
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH';
  }
}

export async function alone(build) {
  for (let told = false; !take(); told = true) {
    if (isLeft()) rmSync(LOCK, { force: true });
    else if (!told) console.log('Another build is running: waiting for it …');
    await pause(100);
  }
  const giveBack = () => rmSync(LOCK, { force: true });
  process.once('exit', giveBack);
  try {
    return await build();
  } finally {
    process.off('exit', giveBack);
    giveBack();
  }
}
