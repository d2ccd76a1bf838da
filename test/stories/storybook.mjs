import { createReadStream, existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../.scripts/find-browser.mjs';

const STATIC = fileURLToPath(new URL('../../storybook-static', import.meta.url));
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const STORY_TIMEOUT = 60_000;
const SLOWLY = { waitUntil: 'domcontentloaded', timeout: 120_000 };

function serve() {
  const server = createServer((request, response) => {
    const path = join(STATIC, normalize(new URL(request.url, 'http://localhost').pathname));
    if (path.endsWith('favicon.ico')) return response.writeHead(204).end();
    if (!path.startsWith(STATIC) || !existsSync(path) || !statSync(path).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' });
    createReadStream(path).pipe(response);
  });
  return new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Runs in the page: keeps what Storybook tells over its channel. */
function listen() {
  globalThis.stories = { finished: new Map(), errors: [] };
  const wait = setInterval(() => {
    const channel = globalThis.__STORYBOOK_ADDONS_CHANNEL__;
    if (!channel) return;
    clearInterval(wait);
    const fail = error => globalThis.stories.errors.push(error.message ?? error.description ?? String(error));
    for (const name of ['playFunctionThrewException', 'storyThrewException', 'storyErrored']) channel.on(name, fail);
    channel.on('storyMissing', id => fail(`There is no story ${id}.`));
    channel.on('unhandledErrorsWhilePlaying', errors => errors.forEach(fail));
    channel.on('storyFinished', ({ storyId, status, reporters }) =>
      globalThis.stories.finished.set(storyId, { status, reporters }),
    );
  }, 1);
}

/** Runs in the page: on to another story. */
function select(storyId) {
  globalThis.stories.finished.clear();
  globalThis.stories.errors.length = 0;
  globalThis.__STORYBOOK_ADDONS_CHANNEL__.emit('setCurrentStory', { storyId, viewMode: 'story' });
}

/**
 * Opens the built Storybook in a browser.
 * @returns {Promise<{ stories: { id: string, title: string, name: string }[], version: string, newPage: Function, close: Function }>}
 */
export async function openStorybook() {
  if (!existsSync(join(STATIC, 'index.json'))) {
    throw new Error('There is no storybook-static: npm run build-storybook makes it.');
  }
  const server = await serve();
  const base = `http://127.0.0.1:${server.address().port}`;
  const browser = await puppeteer.launch({ executablePath: findBrowser(), args: browserFlags });
  const { entries } = JSON.parse(readFileSync(join(STATIC, 'index.json'), 'utf8'));

  async function newPage(viewport = { width: 800, height: 900 }, { a11y = true } = {}) {
    // A window of its own: of two tabs in one window, the hidden one gets no animation frames
    const page = await (await browser.createBrowserContext()).newPage();
    await page.setViewport(viewport);
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.evaluateOnNewDocument(listen);
    const problems = [];
    page.on('pageerror', error => problems.push(error.message));
    page.on('console', message => {
      const isAskedFor = message.location().url?.endsWith('/no-such-pack.json');
      if (message.type() === 'error' && !isAskedFor) problems.push(message.text());
    });

    /** Shows a story and waits until its play function and axe are through. */
    async function show(id) {
      problems.length = 0;
      const globals = a11y ? '' : '&globals=a11y.manual:!true';
      if (page.url() === 'about:blank')
        await page.goto(`${base}/iframe.html?id=${id}&viewMode=story${globals}`, SLOWLY);
      else await page.evaluate(select, id);
      await page
        .waitForFunction(
          id => globalThis.stories.finished.has(id) || globalThis.stories.errors.length,
          { timeout: STORY_TIMEOUT },
          id,
        )
        .catch(() => problems.push(`not finished after ${STORY_TIMEOUT / 1000} s`));
      const told = await page.evaluate(
        id => ({ ...globalThis.stories.finished.get(id), errors: globalThis.stories.errors }),
        id,
      );
      const violations = (told.reporters ?? [])
        .filter(({ type }) => type === 'a11y')
        .flatMap(({ result }) => result.violations ?? [result.error])
        .map(found => `axe ${found.id}: ${found.nodes?.map(({ html }) => html.slice(0, 160)).join(' | ') ?? found}`);
      return { ...told, problems: [...told.errors, ...problems], violations };
    }
    return { page, show };
  }

  return {
    stories: Object.values(entries).filter(({ type }) => type === 'story'),
    version: await browser.version(),
    newPage,
    close: async () => {
      await browser.close();
      server.close();
    },
  };
}
