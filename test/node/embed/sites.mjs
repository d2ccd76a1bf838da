// Sites on loopback, each an origin of its own, and a browser to read them in.
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../../../.scripts/find-browser.mjs';

export const root = fileURLToPath(new URL('../../../', import.meta.url));

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.json': 'application/json', '.css': 'text/css' };

/**
 * Serves on a port of its own. `answer` gets the request and the response; where it returns a string or an object, that
 * is sent as the page or the JSON that it is.
 */
export async function startSite(answer) {
  const requests = [];
  const server = createServer(async (request, response) => {
    requests.push(request.url);
    try {
      const body = await answer(request, response);
      if (body === undefined || response.writableEnded) return;
      const isPage = typeof body === 'string';
      if (!response.hasHeader('content-type')) {
        response.setHeader('content-type', isPage ? 'text/html; charset=utf-8' : 'application/json');
      }
      response.end(isPage ? body : JSON.stringify(body));
    } catch (error) {
      response.writeHead(500).end(String(error));
    }
  });
  await new Promise(started => server.listen(0, '127.0.0.1', started));
  const close = () => {
    server.closeAllConnections();
    return new Promise(closed => (server.close(closed), server.closeAllConnections()));
  };
  return { origin: `http://127.0.0.1:${server.address().port}`, requests, close };
}

/** Serves dist/ to any origin, as a CDN does; after so many milliseconds, which may depend on the path. */
export const startCdn = ({ delay = 0 } = {}) =>
  startSite(async (request, response) => {
    const path = normalize(new URL(request.url, 'http://cdn').pathname);
    await pause(typeof delay === 'function' ? delay(path) : delay);
    response.setHeader('access-control-allow-origin', '*');
    response.setHeader('cross-origin-resource-policy', 'cross-origin');
    const file = await readFile(join(root, 'dist', path)).catch(() => undefined);
    response.writeHead(file ? 200 : 404, { 'content-type': TYPES[extname(path)] ?? 'text/plain' }).end(file);
  });

export const openBrowser = (options = {}) =>
  puppeteer.launch({ executablePath: findBrowser(), headless: true, args: browserFlags, ...options });

/** A tab that keeps what goes wrong in it: exceptions, rejections, console errors, violations of its policy. */
export async function openTab(browser) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', error => faults.push(`uncaught: ${error}`));
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  await page.evaluateOnNewDocument(() => {
    document.addEventListener('securitypolicyviolation', event =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  return { page, faults, close: () => context.close() };
}

/** Waits until a widget is in a state. */
export const reaches = (page, selector, state, timeout = 10_000) =>
  page.waitForFunction(
    (wanted, name) => document.querySelector(wanted)?.getAttribute('state') === name,
    { timeout },
    selector,
    state,
  );

/** The words that a widget shows. */
export const wordsOf = (page, selector) =>
  page.$eval(selector, widget => widget.shadowRoot.querySelector('.box').innerText.replace(/\s+/g, ' ').trim());
