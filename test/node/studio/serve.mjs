// Serves the built studio on loopback, as `explainer preview` does: its files, and its policy.
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { launchBrowser } from '../interop/lms.mjs';
import { importSource } from '../interop/source.mjs';

const { STUDIO, STUDIO_POLICY, studioFile } = await importSource('src/cli/preview/studio.ts', { platform: 'node' });
const FOLDER = new URL('../../../dist/studio/', import.meta.url);

export async function serveStudio() {
  /** Everything that was asked of this server, or of any other by way of the page. */
  const requests = [];
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    requests.push(pathname);
    // As a person does who clears the site's data
    if (pathname === '/forget') return response.writeHead(200, { 'clear-site-data': '"storage"' }).end();
    if (pathname === '/empty.html') return response.writeHead(200, { 'content-type': 'text/html' }).end();
    const file = await studioFile(STUDIO + pathname.slice(1), FOLDER);
    if (!file) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': file.type,
      'content-security-policy': STUDIO_POLICY,
    });
    response.end(file.content);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    close: () => new Promise(done => (server.close(done), server.closeAllConnections())),
  };
}

/** The studio with a browser for the tests of a suite: there once the first of them begins, and gone after the last. */
export function openStudio(launch = launchBrowser) {
  const open = {};
  before(async () => {
    [open.browser, open.studio] = await Promise.all([launch(), serveStudio()]);
  });
  after(async () => {
    await open.browser?.close();
    await open.studio?.close();
  });
  return open;
}

/** The studio in a browser of somebody's own, with an article pasted and its quiz made; `problems` collects what the page throws. */
export async function studioWith({ browser, studio }, article, { width = 1280 } = {}) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.setViewport({ width, height: 900 });
  page.problems = [];
  page.on('pageerror', error => page.problems.push(error.message));
  await page.goto(studio.url);
  await page.waitForSelector('#start-text');
  await page.focus('#start-text');
  await page.evaluate(words => document.execCommand('insertText', false, words), article);
  await page.click('studio-start .primary');
  await page.waitForSelector('studio-play article-explainer[state=ready]', { timeout: 60_000 });
  return page;
}
