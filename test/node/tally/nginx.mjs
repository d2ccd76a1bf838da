// Debian's nginx with the configuration that docs/TALLY.md tells publishers, and readers that answer as fast as it takes them.
import { readFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { temporaryFolder } from '../cli/run.mjs';
import { freePort } from '../free-port.mjs';
import { runNginx } from '../nginx.mjs';

const [inHttp, inServer] = [...readFileSync('docs/TALLY.md', 'utf8').matchAll(/```nginx\n([^]*?)```/g)].map(
  ([, text]) => text,
);

/** Behind a network that tells in a header who asks, as publishers' servers stand. */
export async function startNginx(command) {
  const folder = temporaryFolder();
  const port = await freePort();
  const stop = await runNginx(command, {
    folder,
    port,
    http: `${inHttp}
  server {
    listen 127.0.0.1:${port};
    root html;
    keepalive_requests 10000000;
    set_real_ip_from 127.0.0.1;
    real_ip_header X-Forwarded-For;
    access_log logs/access.log combined;
    location = /u { return 204; }
    ${inServer}
  }`,
  });
  return {
    log: name => join(folder, 'logs', name),
    address: `http://127.0.0.1:${port}`,
    send: requests => sendAll(port, requests),
    stop,
  };
}

/** Many requests one behind the other on one connection; ends with how many were answered with each status. */
function sendAll(port, requests, together = 500) {
  return new Promise((resolve, reject) => {
    const statuses = {};
    let sent = 0;
    let answered = 0;
    const socket = connect(port, '127.0.0.1', more);
    function more() {
      const batch = requests.slice(sent, (sent += together));
      if (!batch.length) return socket.end(() => resolve(statuses));
      socket.write(
        batch
          .map(
            ({ target, from, agent, headers = '', method = 'POST' }) =>
              `${method} ${target} HTTP/1.1\r\nHost: news.example\r\nX-Forwarded-For: ${from}\r\nUser-Agent: ${agent}\r\n${headers}Content-Length: 0\r\n\r\n`,
          )
          .join(''),
      );
    }
    let rest = '';
    socket.setEncoding('latin1');
    socket.on('data', chunk => {
      rest += chunk;
      const lines = rest.split('\r\n');
      rest = lines.pop();
      for (const line of lines) {
        const [, status] = /^HTTP\/1\.1 (\d{3}) /.exec(line) ?? [];
        if (!status) continue;
        statuses[status] = (statuses[status] ?? 0) + 1;
        answered += 1;
      }
      if (answered === Math.min(sent, requests.length)) more();
    });
    socket.on('error', reject);
    socket.on('close', () => reject(new Error(`nginx hung up after ${answered} answers`)));
  });
}
