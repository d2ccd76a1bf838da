// Builds the parts of rollup.config.mjs that it is told to, one after another.
import { dirname, join, relative } from 'node:path';
import { parentPort } from 'node:worker_threads';
import { rollup } from 'rollup';
import { PARTS } from '../../rollup.config.mjs';

const OURS = /^(?:src|dist)\//;
const ofPart = file => relative(process.cwd(), file).replaceAll('\\', '/');

async function build(part) {
  const { output, ...input } = PARTS[part];
  const bundle = await rollup(input);
  const makes = [];
  for (const each of [output].flat()) {
    const made = await bundle.write(each);
    makes.push(...made.output.map(({ fileName }) => join(each.dir ?? dirname(each.file), fileName)));
  }
  await bundle.close();
  return { reads: bundle.watchFiles.map(ofPart).filter(file => OURS.test(file)), makes };
}

const inWords = ({ message, loc, frame }) =>
  [message, loc && `${ofPart(loc.file ?? '')}:${loc.line}:${loc.column}`, frame].filter(Boolean).join('\n');

parentPort.on('message', async parts => {
  try {
    const made = [];
    for (const part of parts) made.push(await build(part));
    parentPort.postMessage({ reads: made.flatMap(({ reads }) => reads), makes: made.flatMap(({ makes }) => makes) });
  } catch (error) {
    parentPort.postMessage({ error: inWords(error) });
  }
});
