// The pages that are listened to, and the word that turns from one to the next.
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const at = path => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json' };
const TURNER = `new EventSource('/turns').onmessage = ({ data }) => location.assign(data);
sessionStorage.clear();
localStorage.clear();
addEventListener('load', function tell() {
  const isThere = !document.querySelector('main :not(:defined), main :is([state=loading], [state=waiting])');
  if (isThere) fetch('/there');
  else setTimeout(tell, 50);
});`;

/** The studio begins with an article to paste. */
const PASTE = `<script src="/turner.js"></script>
<script type="module">
  await customElements.whenDefined('studio-start');
  const article = await (await fetch('/stories/samples/harbour-bridge.md')).text();
  const field = document.querySelector('#start-text');
  field.value = article;
  field.dispatchEvent(new InputEvent('input'));
  document.querySelector('studio-start form').requestSubmit();
</script>`;

const page = ({ lang = 'en', title, markup }) => `<!doctype html>
<html lang="${lang}">
  <head>
    <meta charset="utf-8" />
    <title>${title}</title>
    <link rel="icon" href="data:," />
    <script src="/turner.js"></script>
    <script type="module" src="/dist/explainer-elements.js"></script>
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
 * @param {Record<string, { title: string, markup: string, lang?: string }>} pages by their name
 * @param {Record<string, string>} packs JSON by file name
 */
export async function openSite(pages, packs) {
  const listeners = new Set();
  let tellThere;
  /** How often a pack that fails at first was asked for. */
  const asked = new Map();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const send = (text, type) => response.setHeader('content-type', `${type}; charset=utf-8`).end(text);
    if (pathname === '/turns') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' }).write('\n');
      listeners.add(response);
      return void request.on('close', () => listeners.delete(response));
    }
    if (pathname === '/there') return void (tellThere?.(), response.writeHead(204).end());
    if (pathname === '/turner.js') return send(TURNER, TYPES['.js']);
    const [, room, name] = pathname.split('/');
    if (pathname === '/pages/studio') return response.writeHead(302, { location: '/dist/studio/index.html' }).end();
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
      const file = readFileSync(at(pathname.endsWith('/') ? `${pathname}index.html` : pathname));
      const type = TYPES[extname(pathname)] ?? TYPES['.html'];
      send(type === TYPES['.html'] ? `${file}${PASTE}` : file, type);
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
