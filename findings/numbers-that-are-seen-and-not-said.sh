#!/usr/bin/env bash
# Browsers    Chromium 156 and Firefox 153 (Debian's)
# Guess       The name of a button, heading or control holds the text that is seen in it or in its label: the computation of names takes every
#             child that is not hidden, whatever its role (step 2H), and what ::before and ::after show.
#             https://www.w3.org/TR/accname-1.2/#computation-steps
# Behaviour   Both engines leave out <output> and MathML: "You got right", "How many?" without the value beside the slider, and an answer
#             that is a formula has no name at all. Chromium leaves out a CSS counter, too: ". Berlin" where "1. Berlin" is seen.
# With us     Options and headings are plain text; a slider's value is its aria-valuetext, and its <output> is seen only (src/ui/views/number.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >> npm.log

cat > see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

const counted = '<style>button { counter-increment: n } button::before { content: counter(n) ". " }</style>';
const pages = {
  text: ['<h2>You got <b>3</b> right</h2>', 'heading', ['You got 3 right', 'You got right']],
  output: ['<h2>You got <output>3</output> right</h2>', 'heading', ['You got 3 right', 'You got right']],
  'output in a label': ['<label>How many? <input type="range"> <output>50</output></label>', 'slider', ['How many? 50', 'How many?']],
  'text in a label': ['<label>How many? <input type="range"> <b>50</b></label>', 'slider', ['How many? 50', 'How many?']],
  formula: ['<h2>Solve <math><mn>12</mn></math> first</h2>', 'heading', ['Solve 12 first', 'Solve first']],
  'formula alone': ['<label><input type="radio"> <math><mn>12</mn></math></label>', 'radio', ['12']],
  counter: [`${counted}<button>Berlin</button>`, 'button', ['1. Berlin', '. Berlin', 'Berlin']],
};
const where = name => execFileSync('which', [name], { encoding: 'utf8' }).trim();
const root = process.getuid?.() === 0;
for (const [browser, name] of [['chrome', 'chromium'], ['firefox', 'firefox-esr']]) {
  const args = browser === 'chrome' && root ? ['--no-sandbox'] : [];
  const running = await puppeteer.launch({ browser, executablePath: where(name), args });
  const page = await running.newPage();
  console.log(name);
  for (const [what, [html, role, names]] of Object.entries(pages)) {
    await page.setContent(`<!doctype html><html lang="en"><title>Names</title><body>${html}</body></html>`);
    const found = [];
    for (const words of names) if ((await page.$$(`aria/${words}[role="${role}"]`)).length) found.push(JSON.stringify(words));
    console.log(`  ${what}: ${found[0] ?? 'no name'}`);
  }
  await running.close();
}
JS
node see.mjs 2> browsers.log | tee seen.txt
diff seen.txt - <<'SEEN'
chromium
  text: "You got 3 right"
  output: "You got right"
  output in a label: "How many?"
  text in a label: "How many? 50"
  formula: "Solve first"
  formula alone: no name
  counter: ". Berlin"
firefox-esr
  text: "You got 3 right"
  output: "You got right"
  output in a label: "How many?"
  text in a label: "How many? 50"
  formula: "Solve first"
  formula alone: no name
  counter: "1. Berlin"
SEEN
echo 'As it was.'
