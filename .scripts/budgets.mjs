// npm run budgets: fails where a built file is larger than its budget, in bytes as brotli sends them.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';

const BUDGETS = {
  loader: 1_500,
  // the hashes in the files' names alone move it by 20 from one build to the next
  answerable: 10_850,
  // raised by 300 for what keeps words and marks together under a page's translator, and tells of a press that waits,
  // by 500 for what a screen reader says of a verdict, the next question and the result, by 200 for what it reads by
  // arrow keys after them, by 100 for the height that a quiz keeps and the door to pictures, and by 50 for the names of the
  // two maps' files, of which nothing else is loaded
  first: 24_450,
  further: 2_500,
  // raised by 600 for that, and for the door to kinds of question that few packs have, and by 100 for a result that waits
  // for a quiz that is still to come
  oneFile: 29_700,
};

const IMPORT = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g;

function withImports(file, seen = new Map()) {
  if (seen.has(file)) return seen;
  const text = readFileSync(file, 'utf8');
  seen.set(file, brotliCompressSync(text).length);
  for (const [, path] of text.matchAll(IMPORT)) {
    withImports(new URL(path, `file://${process.cwd()}/${file}`).pathname.slice(process.cwd().length + 1), seen);
  }
  return seen;
}

const WIDGETS = 'dist/widgets';
const ONE_FILE = 'dist/explainer-elements.js';
for (const path of [WIDGETS, ONE_FILE, 'dist/loader.js']) {
  if (existsSync(path)) continue;
  console.error(`${path} is not there: npm run build makes it.`);
  process.exit(1);
}

const total = files => [...files.values()].reduce((sum, bytes) => sum + bytes, 0);
const loader = total(withImports('dist/loader.js'));
// A page asks for the first widget by its own file, or by the loader, which does without that
const OWN = `${WIDGETS}/who-said-it.js`;
const byOwnFile = withImports(OWN);
const byLoader = loader + total(byOwnFile) - byOwnFile.get(OWN);
const [, laterFile] = /import\(\s*["']\.\/(later-[^"']+)["']/.exec(firstText()) ?? [];
const first = new Map([...byOwnFile, ...withImports(`${WIDGETS}/shared/${laterFile}`)]);
const further = readdirSync(WIDGETS)
  .filter(file => file.endsWith('.js') && file !== 'who-said-it.js' && file !== 'interface.js')
  .map(file => total(new Map([...withImports(`${WIDGETS}/${file}`)].filter(([path]) => !first.has(path)))))
  .sort((one, other) => one - other);

function firstText() {
  const file = [...byOwnFile.keys()].find(path => path.includes('/shared/first-'));
  return readFileSync(file, 'utf8');
}

const MEASURED = [
  ['the loader', loader, BUDGETS.loader],
  [
    'the first question can be answered: the loader, <who-said-it> and lit',
    Math.max(byLoader, total(byOwnFile)),
    BUDGETS.answerable,
  ],
  [
    'the first widget with all that it ever loads, languages apart',
    loader + total(first) - first.get(OWN),
    BUDGETS.first,
  ],
  ['each further widget, at the median', further[further.length >> 1], BUDGETS.further],
  ['the whole library in one file', total(withImports(ONE_FILE)), BUDGETS.oneFile],
];
for (const [what, size, budget] of MEASURED) {
  const isOver = size > budget;
  if (isOver) process.exitCode = 1;
  console.log(
    `${(isOver ? 'OVER' : 'ok').padEnd(5)}${String(size).padStart(7)} of ${String(budget).padStart(7)} B  ${what}`,
  );
}
