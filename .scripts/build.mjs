// npm run build [-- STEP…]: the library, its types, its manifest; of each only what has changed since it was last built.
import { fileURLToPath } from 'node:url';
import { build } from './build/build.mjs';
import { STEPS } from './build/parts.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const asked = process.argv.slice(2);
const unknown = asked.find(step => !(step in STEPS));
if (unknown) {
  console.error(`There is no step ${unknown}; there are ${Object.keys(STEPS).join(', ')}.`);
  process.exit(2);
}

const started = performance.now();
try {
  const made = await build((asked.length ? asked : Object.keys(STEPS)).flatMap(step => STEPS[step]));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(made.length ? `Built in ${seconds} s: ${made.join(', ')}` : 'Nothing to build: nothing has changed.');
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
