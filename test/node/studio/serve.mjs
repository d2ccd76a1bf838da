// Serves the built studio on loopback, under the policy that a careful host would set.
import { createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const TYPES = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' };
const FOLDER = fileURLToPath(new URL('../../../dist/studio/', import.meta.url));
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "frame-src 'self'",
  'img-src data:',
  "require-trusted-types-for 'script'",
  "base-uri 'none'",
].join('; ');

/** `connect`: a further origin that the page may send to. */
export async function serveStudio({ connect = '' } = {}) {
  /** Everything that was asked of this server, or of any other by way of the page. */
  const requests = [];
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
    requests.push(path);
    const file = join(FOLDER, path === '/' ? 'index.html' : path);
    if (!file.startsWith(FOLDER) || !existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'text/plain',
      'content-security-policy': POLICY.replace("connect-src 'self'", `connect-src 'self' ${connect}`),
    });
    createReadStream(file).pipe(response);
  });
  await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    requests,
    close: () => new Promise(done => (server.close(done), server.closeAllConnections())),
  };
}
