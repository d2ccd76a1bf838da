// Serves one contestant's page as a good host would: brotli, one origin, caching forbidden. Counts what it sends.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const TYPES = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html',
  svg: 'image/svg+xml',
};
const compressed = new Map();

function compress(body) {
  const key = body.toString('latin1');
  if (!compressed.has(key)) compressed.set(key, brotliCompressSync(body));
  return compressed.get(key);
}

function find(contestant, path) {
  if (path === '/') return contestant.html;
  if (path === '/growth')
    return `<!doctype html><title>Growth</title><link rel="icon" href="data:,">${contestant.growth.head}`;
  if (contestant.files[path]) return contestant.files[path];
  for (const [prefix, folder] of Object.entries(contestant.folders ?? {})) {
    const file = join(folder, normalize(path.slice(prefix.length)));
    if (file.startsWith(folder) && existsSync(file) && statSync(file).isFile()) return readFileSync(file);
  }
  return undefined;
}

export async function serve() {
  let contestant;
  let sent = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url, 'http://bench').pathname;
    const body = find(contestant, path);
    if (body === undefined) {
      sent.push({ path, bytes: 0, missing: true });
      response.writeHead(404).end();
      return;
    }
    const type = TYPES[path === '/' || path === '/growth' ? 'html' : extname(path).slice(1)];
    const bytes = type ? compress(Buffer.from(body)) : Buffer.from(body);
    sent.push({ path, bytes: bytes.length });
    response.writeHead(200, {
      'content-type': type ? `${type}; charset=utf-8` : 'application/octet-stream',
      'cache-control': 'no-store',
      ...(type && { 'content-encoding': 'br' }),
    });
    response.end(bytes);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    show(next) {
      contestant = next;
      sent = [];
    },
    /** What was sent since `show`. */
    get sent() {
      return sent;
    },
    close: () => server.close(),
  };
}
