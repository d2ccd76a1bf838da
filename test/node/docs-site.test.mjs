// What editors and readers learn of the elements: the manifest, the completion data, and the site of the docs.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, extname, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { readElements, tablesOf } from '../../.scripts/site/elements.mjs';
import { openBrowser, openTab, reaches, root, startSite } from './embed/sites.mjs';

const run = (...command) => execFileSync(process.execPath, command, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
};
const readJson = path => JSON.parse(readFileSync(join(root, path), 'utf8'));

let browser, site, elements;
before(async () => {
  run('.scripts/site/build.mjs');
  elements = readElements();
  site = await startSite(({ url }, response) => {
    const file = join(root, '.site', new URL(url, 'http://site').pathname);
    if (!existsSync(file)) return void response.writeHead(404).end();
    response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream').end(readFileSync(file));
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), site?.close()]));

describe('custom-elements.json', () => {
  test('has every element by its tag', () => {
    assert.deepEqual(
      elements.map(({ tagName }) => tagName),
      readdirSync(join(root, 'src/widgets')).sort(),
    );
  });

  test('describes every element, attribute, property, method, event, slot, part and custom property', () => {
    const bare = elements.flatMap(element => [
      ...(element.description && element.summary ? [] : [element.tagName]),
      ...tablesOf(element).flatMap(({ title, rows }) =>
        rows.filter(row => !row.at(-1)).map(([name]) => `${element.tagName}: ${title}: ${name}`),
      ),
    ]);
    assert.deepEqual(bare, []);
  });

  test('gives every event its type', () => {
    for (const { tagName, events = [] } of elements) {
      for (const { name, type } of events) assert.match(type?.text ?? '', /^ExplainerEvent/, `${tagName}: ${name}`);
    }
  });
});

describe('completion data', () => {
  test('for VS Code names every tag and its attributes', () => {
    const { tags } = readJson('dist/vscode.html-custom-data.json');
    const attributes = Object.fromEntries(tags.map(tag => [tag.name, tag.attributes.map(({ name }) => name)]));
    for (const { tagName } of elements) assert.ok(attributes[tagName], tagName);
    assert.ok(attributes['who-said-it'].includes('heading-level'));
  });

  test('for JetBrains names every tag', () => {
    const { contributions } = readJson('dist/web-types.json');
    assert.deepEqual(
      contributions.html.elements.map(({ name }) => name).sort(),
      elements.map(({ tagName }) => tagName),
    );
  });
});

describe('the site of the docs', () => {
  test('has no link that leads nowhere', () => {
    const pages = readdirSync(join(root, '.site'), { recursive: true }).filter(path => path.endsWith('.html'));
    assert.ok(pages.length > elements.length);
    const broken = pages.flatMap(page => {
      const html = readFileSync(join(root, '.site', page), 'utf8');
      return [...html.matchAll(/(?:href|src)="(?!https?:|data:|mailto:|#)([^"#]+)/g)]
        .map(([, target]) => join(dirname(page), target))
        .filter(target => !existsSync(join(root, '.site', target)))
        .map(target => `${page} → ${target}`);
    });
    assert.deepEqual(broken, []);
  });

  test('shows an element alive beside its tables, and finds it by an attribute', async () => {
    const { page, faults, close } = await openTab(browser);
    await page.goto(`${site.origin}/elements/who-said-it.html`);
    await reaches(page, 'who-said-it', 'ready');
    await page.type('#query', 'heading-level');
    await page.waitForFunction(() => /\d+ found/.test(document.querySelector('#found').textContent));
    const found = await page.$$eval('#found a', links => links.map(link => link.textContent));
    assert.ok(found.includes('<true-or-false>'), found.join());
    await page.$eval('#query', field => (field.value = ''));
    await page.type('#query', 'zzzzqqq');
    await page.waitForFunction(() => document.querySelector('#found').textContent === 'Nothing found');
    assert.deepEqual(faults, []);
    await close();
  });

  test('passes axe', async () => {
    const { page, close } = await openTab(browser);
    for (const path of ['index.html', 'elements/timeline-quiz.html', 'guides/LANGUAGES.html']) {
      await page.goto(`${site.origin}/${path}`);
      await page.addScriptTag({ path: join(root, 'node_modules/axe-core/axe.min.js') });
      const { violations } = await page.evaluate(() => window.axe.run());
      assert.deepEqual(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join('; ')}`),
        [],
        path,
      );
    }
    await close();
  });
});
