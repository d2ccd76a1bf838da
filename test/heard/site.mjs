// The pages that are listened to, and the word that turns from one to the next.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { corrections, packs } from './packs.mjs';

const at = path => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const TURNER = `new EventSource('/turns').onmessage = ({ data }) => location.assign(data);
sessionStorage.clear();
localStorage.clear();
indexedDB.deleteDatabase('explainer-studio');
addEventListener('keydown', ({ key }) => key === 'F8' && fetch('/release'));
addEventListener('load', function tell() {
  const isThere = !globalThis.isPreparing && !document.querySelector('main :not(:defined), main :is([state=loading], [state=waiting])');
  if (isThere) fetch('/there');
  else setTimeout(tell, 50);
});`;

/** The studio, in a state in which a walk finds it. */
const prepared = (studio, prepare) =>
  `${studio}<script src="/turner.js"></script><script>isPreparing = true</script>
  <script type="module">${prepare}; isPreparing = false;</script>`;

const page = ({ lang = 'en', title, markup, isPlain }) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <script src="/turner.js"></script>
    ${isPlain ? '' : '<script type="module" src="/dist/explainer-elements.js"></script>'}
  </head>
  <body>
    <main>
      <h1>The bridge</h1>
      ${markup}
      <p>End of the article.</p>
    </main>
  </body>
</html>`;

/**
 * @param {Record<string, { title: string, markup: string, lang?: string, prepare?: string, hash?: string }>} pages by their name;
 *   `isPlain`: without the library; `prepare`: what is done on a page of the studio before it is read, and `hash` its room
 */
export async function openSite(pages) {
  const listeners = new Set();
  let tellThere, held;
  /** How often a pack that fails at first was asked for. */
  const asked = new Map();
  const server = createServer((request, response) => {
    const { pathname, search } = new URL(request.url, 'http://localhost');
    const send = (text, type) => response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
    if (pathname === '/turns') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
      listeners.add(response);
      return void request.on('close', () => listeners.delete(response));
    }
    if (pathname === '/there') return void (tellThere?.(), response.writeHead(204).end());
    if (pathname === '/turner.js') return send(TURNER, TYPES['.js']);
    const [, room, name] = pathname.split('/');
    const { prepare, hash = '' } = pages[name] ?? {};
    if (room === 'pages' && prepare !== undefined)
      return response.writeHead(302, { location: `/dist/studio/index.html?${name}${hash}` }).end();
    if (pathname === '/dist/studio/index.html')
      return send(prepared(readFileSync(at(pathname), 'utf8'), pages[search.slice(1)].prepare), TYPES['.html']);
    // Something that is late, until F8
    if (room === 'held') return void (held = () => send(corrections, 'text/plain'));
    if (pathname === '/release') return void (held?.(), response.writeHead(204).end());
    if (room === 'pages' && pages[name]) {
      asked.clear();
      return send(page(pages[name]), TYPES['.html']);
    }
    if (room === 'packs' && packs[name]) return send(packs[name], TYPES['.json']);
    if (room === 'fails-first') {
      const times = asked.get(name) ?? 0;
      asked.set(name, times + 1);
      // The loader asks again by itself before it gives up
      if (times >= 3) return send(packs[name], TYPES['.json']);
      return void response.writeHead(404).end();
    }
    try {
      send(readFileSync(at(pathname)), TYPES[extname(pathname)] ?? 'text/plain');
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise(started => server.listen(0, '127.0.0.1', started));
  const origin = `http://127.0.0.1:${server.address().port}`;
  return {
    origin,
    async turnTo(path) {
      // A page that was just turned to may not listen yet
      for (let waits = 0; !listeners.size && waits < 200; waits++) await pause(50);
      if (!listeners.size) throw new Error('The browser shows no page');
      const isThere = new Promise(tell => (tellThere = tell));
      listeners.forEach(listener => listener.write(`data: ${path}\n\n`));
      return { isThere };
    },
    close: () => {
      listeners.forEach(listener => listener.end());
      server.close();
      server.closeAllConnections();
    },
  };
}
