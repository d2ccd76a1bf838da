// npm run bench:embed [-- --runs 5] [--only NAME] [--taps] [--no-write] [--json FILE]: this library and its peers, side by side in one run.
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../.scripts/find-browser.mjs';
import { contestants, played } from './contestants.mjs';
import { CONDITIONS, TAP_CONDITIONS, grow, play, tap, visit } from './measure.mjs';
import { report, tapTable } from './report.mjs';
import { serve } from './server.mjs';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '5' },
    only: { type: 'string' },
    json: { type: 'string' },
    // only how long a first tap waits for its verdict
    taps: { type: 'boolean', default: false },
    'no-write': { type: 'boolean', default: false },
  },
});
const runs = Number(values.runs);
const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));

if (!existsSync(`${here}node_modules`)) {
  console.error('Installing the peers …');
  execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], { cwd: here, stdio: 'inherit' });
}

const COUNTS = [1, 10, 100, 1000];
/** A contestant that would take longer for the next count is not asked to. */
const MOST_MS = 20_000;

const median = numbers => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)];

function medians(visits) {
  const names = Object.keys(visits[0]).filter(name => name !== 'sent');
  return Object.fromEntries(names.map(name => [name, median(visits.map(each => each[name]))]));
}

const flags = [...browserFlags, '--disable-extensions', '--enable-precise-memory-info', '--js-flags=--expose-gc'];
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: flags });
const server = await serve();
const results = [];
try {
  const all = await contestants();
  const tapped = all.quiz.filter(({ name }) => !values.only || name.includes(values.only));
  const taps = new Map(tapped.map(each => [each.name, Object.fromEntries(TAP_CONDITIONS.map(c => [c, []]))]));
  for (let run = 0; run < runs; run++) {
    for (const condition of TAP_CONDITIONS) {
      for (const contestant of tapped) {
        taps.get(contestant.name)[condition].push(await tap(browser, server, contestant, CONDITIONS[condition]));
      }
    }
    console.error(`taps: visit ${run + 1} of ${runs} done`);
  }
  const tapsOf = name =>
    taps.has(name) &&
    Object.fromEntries(Object.entries(taps.get(name)).map(([condition, each]) => [condition, medians(each)]));
  if (values.taps) {
    console.log(tapTable(tapped.map(({ name }) => ({ name, taps: tapsOf(name) }))));
  }
  for (const [task, list] of Object.entries(values.taps ? {} : all)) {
    const measured = list.filter(({ name }) => !values.only || name.includes(values.only));
    const visits = new Map(measured.map(each => [each, Object.fromEntries(Object.keys(CONDITIONS).map(c => [c, []]))]));
    // turn and turn about, so that a slow minute of the machine is everybody's
    for (let run = 0; run < runs; run++) {
      for (const [condition, settings] of Object.entries(CONDITIONS)) {
        for (let again = settings.visits ?? 1; again; again--) {
          for (const contestant of measured) {
            visits.get(contestant)[condition].push(await visit(browser, server, contestant, settings));
          }
        }
      }
      console.error(`${task}: visit ${run + 1} of ${runs} done`);
    }
    for (const contestant of measured) {
      const byCondition = visits.get(contestant);
      const growth = {};
      for (const count of contestant.growth ? COUNTS : []) {
        const last = Object.values(growth).at(-1);
        if (last && last.ms * count > MOST_MS) break;
        const tries = [];
        for (let i = 0; i < Math.min(runs, count > 100 ? 2 : 3); i++) {
          tries.push(await grow(browser, server, contestant, count));
        }
        growth[count] = Object.fromEntries(['ms', 'heap'].map(key => [key, median(tries.map(t => t[key]))]));
      }
      results.push({
        task,
        name: contestant.name,
        files: byCondition.plain[0].sent,
        conditions: Object.fromEntries(Object.entries(byCondition).map(([name, all]) => [name, medians(all)])),
        growth,
        taps: tapsOf(contestant.name),
      });
      console.error(`${contestant.name}: ${JSON.stringify(results.at(-1))}`);
    }
  }
  const plays = [];
  for (const contestant of values.taps || values.only ? [] : played()) {
    const visits = [];
    for (let run = 0; run < runs; run++) visits.push(await play(browser, server, contestant, CONDITIONS['slow CPU']));
    const least = Object.fromEntries(
      Object.keys(visits[0]).map(key => [key, Math.min(...visits.map(each => each[key]))]),
    );
    plays.push({ name: contestant.name, ...least });
    console.error(`${contestant.name}, to the end: ${JSON.stringify(least)}`);
  }
  if (values.json) writeFileSync(values.json, JSON.stringify(results, null, 2));
  const { markdown, svg } = report(results, plays, {
    runs,
    browser: await browser.version(),
    cores: availableParallelism(),
    load: loadavg()[2],
    date: new Date().toISOString().slice(0, 10),
  });
  if (!values.taps) console.log(markdown);
  if (!values['no-write'] && !values.only && !values.taps) {
    writeFileSync(`${root}docs/BENCH.md`, markdown);
    writeFileSync(`${root}docs/bench.svg`, svg);
  }
} finally {
  await browser.close();
  server.close();
}
