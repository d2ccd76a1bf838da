// Loaded before the command: looks, around each step that it takes on the disk, at what stands under the name WATCHED. What
// a kill leaves at any moment is what stands there between two steps. The states, by their digests, go into the file STATES.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { isMainThread } from 'node:worker_threads';

const { WATCHED, STATES } = process.env;
const { readFileSync, writeFileSync } = fs;
const states = [];
let isLooking = false;

function look() {
  // To look is to open and read, too
  if (isLooking) return;
  isLooking = true;
  let state = 'none';
  try {
    state = createHash('sha256').update(readFileSync(WATCHED)).digest('hex');
  } catch {
    // Nothing stands there.
  }
  isLooking = false;
  if (states.at(-1) !== state) states.push(state);
}

const around = work =>
  function (...parameters) {
    look();
    const result = work.apply(this, parameters);
    if (typeof result?.finally === 'function') return result.finally(look);
    look();
    return result;
  };

function watch(steps, names) {
  for (const name of names) steps[name] = around(steps[name]);
}

watch(fs.promises, ['rename', 'rm', 'writeFile', 'link', 'copyFile', 'truncate', 'unlink']);
watch(fs, ['writeSync', 'writeFileSync', 'renameSync', 'openSync', 'rmSync', 'copyFileSync']);
const { open } = fs.promises;
fs.promises.open = around(async (...parameters) => {
  const file = await open(...parameters);
  watch(file, ['write', 'writeFile', 'appendFile', 'truncate', 'sync', 'chmod', 'close']);
  return file;
});
syncBuiltinESMExports();

process.on('exit', () => {
  if (!isMainThread) return;
  look();
  writeFileSync(STATES, JSON.stringify(states));
});
