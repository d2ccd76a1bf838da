// The example apps of docs/examples, each built by its own tools and used as a reader would.
import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { after, before, describe, test } from 'node:test';
import { build } from 'vite';
import { pack } from './interop/pack.mjs';
import { openBrowser, openTab, reaches, root, startSite } from './embed/sites.mjs';

const run = promisify(execFile);
const EXAMPLES = join(root, 'docs/examples');
const APPS = ['react', 'preact', 'vue', 'svelte'];
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css' };

// As if each app had been copied and installed: the package is this repository
const work = mkdtempSync(join(tmpdir(), 'explainer-examples-'));
const install = app => {
  const folder = join(work, app);
  cpSync(join(EXAMPLES, app), folder, { recursive: true });
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(pack));
  return folder;
};
let browser, site;

before(async () => {
  symlinkSync(join(root, 'node_modules'), join(work, 'node_modules'), 'dir');
  browser = await openBrowser();
  site = await startSite(async ({ url }, response) => {
    const path = normalize(new URL(url, 'http://site').pathname);
    if (path.endsWith('pack.json')) return pack;
    const file = [join(work, path), join(root, 'dist', path.split('/').at(-1))].find(existsSync);
    if (!file) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream');
    response.end(await readFile(file));
  });
});
after(async () => {
  await browser?.close();
  await site?.close();
  rmSync(work, { recursive: true, force: true });
});

/** The package by its own `exports`, as a bundler would find it in node_modules. */
const ourselves = {
  name: 'ourselves',
  enforce: 'pre',
  resolveId(id) {
    if (!/^explainer-elements(\/|$)/.test(id)) return null;
    const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    const entry = exports[id.replace('explainer-elements', '.')];
    assert.ok(entry?.default, `the package has an entry ${id}`);
    return join(root, entry.default);
  },
};

/** Opens the page, waits for the quiz, answers one question; gives what the page has counted. */
async function answerOne(path) {
  const { page, faults, close } = await openTab(browser);
  await page.goto(site.origin + path);
  await reaches(page, 'who-said-it', 'ready');
  const option = await page.waitForSelector('who-said-it >>> .option');
  await option.click();
  await page.waitForSelector('who-said-it >>> .feedback');
  const count = await page.$eval('#count', output => output.textContent.trim());
  const level = await page.$eval('who-said-it', quiz => quiz.headingLevel);
  await close();
  assert.deepEqual(faults, []);
  return { count, level };
}

describe('example apps', () => {
  for (const app of APPS) {
    test(`${app}: builds, shows a quiz, hears of an answer`, async () => {
      const folder = install(app);
      await build({
        root: folder,
        base: './',
        logLevel: 'error',
        ...(app === 'preact' && { oxc: { jsx: { importSource: 'preact' } } }),
        plugins: [ourselves],
      });
      assert.deepEqual(await answerOne(`/${app}/dist/index.html`), { count: '1', level: 3 });
    });
  }

  for (const app of ['react', 'preact']) {
    test(`${app}: the tags are typed in JSX`, async () => {
      const folder = install(app);
      const paths = { 'explainer-elements': ['./dist/types/index.d.ts'] };
      const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
      for (const [name, entry] of Object.entries(exports)) {
        if (entry.types) paths[name.replace('.', 'explainer-elements')] = [join(root, entry.types)];
      }
      const wrong = `import type {} from 'explainer-elements/${app === 'react' ? 'react/jsx' : 'preact'}';
        export const wrong = <who-said-it limit="many" />;
        export const right = <who-said-it limit={3} onexplainer-answer={({ detail }) => detail.result.right.valueOf()} />;`;
      writeFileSync(join(folder, 'typed.tsx'), wrong);
      const config = JSON.parse(readFileSync(join(folder, 'tsconfig.json'), 'utf8'));
      writeFileSync(
        join(folder, 'tsconfig.json'),
        JSON.stringify({ ...config, compilerOptions: { ...config.compilerOptions, paths } }),
      );
      const tsc = join(root, 'node_modules/typescript/bin/tsc');
      const { stdout } = await run(process.execPath, [tsc, '--project', folder], { cwd: work }).catch(error => error);
      const problems = stdout.split('\n').filter(line => line.includes('error'));
      assert.equal(problems.length, 1, stdout);
      assert.match(problems[0], /typed\.tsx.*'string' is not assignable to type 'number'/);
    });
  }

  test('html: one script tag, no build', async () => {
    install('html');
    assert.deepEqual(await answerOne('/html/index.html'), { count: '1', level: 2 });
  });

  test('wordpress: the block as it is pasted, between paragraphs of a post', async () => {
    const folder = install('wordpress');
    const block = readFileSync(join(folder, 'custom-html-block.html'), 'utf8');
    writeFileSync(
      join(folder, 'index.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Post</title><link rel="icon" href="data:,">
      <div class="entry-content"><p>Before.</p>\n${block}\n<p>After: <output id="count">1</output></p></div>`,
    );
    assert.deepEqual(await answerOne('/wordpress/index.html'), { count: '1', level: 2 });
  });

  test('eleventy: the quiz stands in the built page, readable without script, and answers with it', async () => {
    const folder = install('eleventy');
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(root, join(folder, 'node_modules/explainer-elements'), 'dir');
    symlinkSync(join(root, 'node_modules/@11ty'), join(folder, 'node_modules/@11ty'), 'dir');
    await run(process.execPath, ['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], { cwd: folder });
    const html = readFileSync(join(folder, '_site/index.html'), 'utf8');
    assert.match(
      html,
      /<who-said-it[\s\S]*<template shadowroot[\s\S]*The bridge will open in spring|tested each of the cables|asked the ferry crews/,
    );
    assert.match(html, /"@type":\s*"Quiz"/);
    assert.equal((await answerOne('/eleventy/_site/index.html')).count, '1');
  });
});
