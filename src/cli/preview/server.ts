import { readFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { ARTICLE_CSS, RELOAD_JS } from './assets.js';
import { PATHS } from './page.js';
import { STUDIO, STUDIO_POLICY, studioFile } from './studio.js';

const ADDRESS = '127.0.0.1';
const TRIED_PORTS = 20;

const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: https:",
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
  "frame-ancestors 'self'",
].join('; ');

export interface Preview {
  page: string;
  /** The content pack as JSON. */
  pack: string;
}

export interface PreviewServer {
  url: string;
  /** Shows a new page to all who have the old one open. */
  update(preview: Preview): void;
  /** Reloads the page: the library behind it is another. */
  reload(): void;
  close(): Promise<void>;
}

/**
 * Serves a preview on loopback, under the Content-Security-Policy that a careful publisher would set.
 * @param libraryFile the built library, one file; the studio's folder stands beside it
 * @param port the first port to try; 0 for any
 */
export async function servePreview(preview: Preview, libraryFile: URL, port: number): Promise<PreviewServer> {
  const studioFolder = new URL('studio/', libraryFile);
  const open = new Set<ServerResponse>();
  let build = Date.now();
  const tell = (response: ServerResponse) => response.write(`event: build\ndata: ${build}\n\n`);

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    // a page elsewhere whose name was pointed at this machine must not read the article
    const host = request.headers.host?.replace(/:\d+$/, '');
    if (host !== ADDRESS && host !== 'localhost') return send(response, 403, 'text/plain', 'Not for other hosts.');
    if (request.method !== 'GET' && request.method !== 'HEAD') return send(response, 405, 'text/plain', 'GET only.');
    const path = request.url?.split('?')[0];
    // browsers keep the studio's work by host name: there is to be one
    if (host !== ADDRESS && path?.startsWith(STUDIO.slice(0, -1))) {
      const { port } = server.address() as AddressInfo;
      return void response.writeHead(307, { location: `http://${ADDRESS}:${port}${path}` }).end();
    }
    if (path === '/') return send(response, 200, 'text/html', preview.page);
    if (path === PATHS.pack) return send(response, 200, 'application/json', preview.pack);
    if (path === PATHS.style) return send(response, 200, 'text/css', ARTICLE_CSS);
    if (path === PATHS.reload) return send(response, 200, 'text/javascript', RELOAD_JS);
    if (path === PATHS.library) return send(response, 200, 'text/javascript', await readFile(libraryFile));
    if (path === PATHS.further || path === PATHS.picture)
      return send(response, 200, 'text/javascript', await readFile(new URL(path.slice(1), libraryFile)));
    if (path === STUDIO.slice(0, -1)) return void response.writeHead(308, { location: STUDIO }).end();
    if (path?.startsWith(STUDIO)) {
      const file = await studioFile(path, studioFolder);
      if (file) return send(response, 200, file.type, file.content, STUDIO_POLICY);
    }
    if (path !== '/events') return send(response, 404, 'text/plain', 'There is nothing here.');
    response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    tell(response);
    open.add(response);
    response.on('close', () => open.delete(response));
  }

  const server = createServer((request, response) => {
    respond(request, response).catch(error => send(response, 500, 'text/plain', String(error.message)));
  });
  const chosen = await listen(server, port);
  const reload = () => {
    build = Math.max(build + 1, Date.now());
    open.forEach(tell);
  };
  return {
    url: `http://${ADDRESS}:${chosen}/`,
    reload,
    update(next) {
      preview = next;
      reload();
    },
    close() {
      return new Promise(resolve => {
        server.close(() => resolve());
        server.closeAllConnections();
      });
    },
  };
}

function send(
  response: ServerResponse,
  status: number,
  type: string,
  body: string | Buffer<ArrayBufferLike>,
  policy = POLICY,
): void {
  response.writeHead(status, {
    'content-type': `${type}; charset=utf-8`,
    'cache-control': 'no-store',
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
  });
  response.end(body);
}

/** Listens on the port or the next one that is free. */
async function listen(server: Server, first: number): Promise<number> {
  for (let port = first; ; port++) {
    try {
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject);
        server.listen(port, ADDRESS, () => {
          server.off('error', reject);
          resolve();
        });
      });
      return (server.address() as AddressInfo).port;
    } catch (error) {
      const taken = (error as NodeJS.ErrnoException).code === 'EADDRINUSE';
      if (!taken || port >= first + TRIED_PORTS) throw error;
    }
  }
}
