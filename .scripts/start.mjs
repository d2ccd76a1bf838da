// npm start [-- ARTICLE] [--date YYYY-MM-DD]: builds what it shows, the article with the widgets, and rebuilds that on change.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { watch } from 'chokidar';

const root = fileURLToPath(new URL('..', import.meta.url));
const SAMPLE = 'stories/samples/harbour-bridge.md';

const options = process.argv.slice(2);
const named = options.findIndex((option, i) => !option.startsWith('-') && !/^-(-\w+|[dp])$/.test(options[i - 1] ?? ''));
const article = named < 0 ? join(root, SAMPLE) : resolve(options.splice(named, 1)[0]);
if (!existsSync(article)) {
  console.error(`There is no file ${article}.`);
  process.exit(2);
}

const run = (...command) => spawn(process.execPath, command, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });

function build() {
  return new Promise(done => run('.scripts/build.mjs', 'preview').on('exit', code => done(code === 0)));
}

let preview;
function show() {
  const started = run('dist/cli/explainer.js', 'preview', article, ...options);
  preview = started;
  started.on('exit', code => {
    // one that was replaced has ended by our own hand
    if (started === preview) process.exit(code ?? 0);
  });
}

async function rebuild() {
  console.log('The source has changed: building …');
  if (!(await build())) return;
  const old = preview;
  preview = undefined;
  old.on('exit', show);
  old.kill();
}

if (!(await build())) process.exit(1);
show();

let waiting;
let building = Promise.resolve();
watch(join(root, 'src'), { ignoreInitial: true }).on('all', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => (building = building.then(rebuild)), 200);
});

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.on(signal, () => {
    preview?.kill(signal);
    process.exit(0);
  });
}
