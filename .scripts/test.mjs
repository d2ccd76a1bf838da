// npm test [-- FILES…] [--coverage]: every test, in a real browser (*.test.ts) and, for the command, in Node (*.test.mjs).
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { run } from 'node:test';
import { spec } from 'node:test/reporters';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './find-browser.mjs';
import { findFirefox } from './find-engines.mjs';
import { findNginx } from './find-nginx.mjs';
import { findWordPress } from './find-wordpress.mjs';
import { findXmllint } from './find-xmllint.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const NODE_TESTS = 'test/node';
const named = process.argv.slice(2).filter(argument => !argument.startsWith('-'));
const flags = process.argv.slice(2).filter(argument => argument.startsWith('-'));

function allNodeTests() {
  if (!existsSync(NODE_TESTS)) return [];
  const paths = readdirSync(NODE_TESTS, { recursive: true }).filter(path => path.endsWith('.test.mjs'));
  return paths.map(path => join(NODE_TESTS, path)).sort();
}

function npmRun(...command) {
  return spawnSync('npx', ['--no-install', ...command], { stdio: 'inherit' }).status === 0;
}

function testInBrowser() {
  const files = named.filter(path => path.endsWith('.ts'));
  if (named.length && !files.length) return true;
  return npmRun(
    'web-test-runner',
    '--config',
    'test/web-test-runner.config.mjs',
    ...(files.length ? ['--files', ...files] : []),
    ...flags,
  );
}

/** What tests find, or install: a package that is being unpacked for one test looks to another as if it were there. */
function haveNeeded() {
  for (const find of [findBrowser, findFirefox, findNginx, findXmllint, findWordPress]) {
    try {
      find();
    } catch {
      // the test that needs it says what is missing
    }
  }
}

async function testInNode() {
  const files = named.length ? named.filter(path => path.endsWith('.mjs')) : allNodeTests();
  if (!files.length) return true;
  // For all of them at once: whoever names some files is not made to install what none of these needs
  if (!named.length) haveNeeded();
  const totals = { passed: 0, failed: 0, skipped: 0 };
  const count = outcome => test => {
    if (test.details?.type === 'suite') return;
    totals[test.skip !== undefined || test.todo !== undefined ? 'skipped' : outcome] += 1;
  };
  const tests = run({ files: files.map(path => join(process.cwd(), path)), concurrency: 2 });
  tests.on('test:pass', count('passed')).on('test:fail', count('failed'));
  const report = tests.compose(new spec());
  for await (const text of report) process.stdout.write(text);
  console.log(`\nNode: ${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped\n`);
  return totals.failed === 0;
}

// Tests in Node run what is built, as a user does, and none of them builds: another one reads it meanwhile
const takesBuilt = !named.length || named.some(path => path.endsWith('.mjs'));
if (takesBuilt && spawnSync(process.execPath, ['.scripts/build.mjs'], { stdio: 'inherit' }).status !== 0) {
  process.exit(1);
}
const inBrowser = testInBrowser();
const inNode = await testInNode();
process.exitCode = inBrowser && inNode ? 0 : 1;
