// Debian's nginx in a folder of its own.
import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** Tells whether somebody listens at a port of this machine. */
const isListening = port =>
  new Promise(resolve => {
    const socket = connect(port, '127.0.0.1', () => resolve(true) || socket.destroy());
    socket.on('error', () => resolve(false));
  });

/**
 * Starts nginx with these words in the `http` part of its configuration; `html` and `logs` of the folder are there for it.
 * Ends once it listens at the port, with what stops it.
 */
export async function runNginx(command, { folder, port, http }) {
  for (const name of ['logs', 'html']) mkdirSync(join(folder, name), { recursive: true });
  writeFileSync(
    join(folder, 'nginx.conf'),
    `daemon off; master_process off; pid nginx.pid; error_log logs/error.log;
events { worker_connections 256; }
http {
  client_body_temp_path t1; proxy_temp_path t2; fastcgi_temp_path t3; uwsgi_temp_path t4; scgi_temp_path t5;
  ${http}
}`,
  );
  const server = spawn(command, ['-p', folder, '-c', 'nginx.conf'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  server.stderr.on('data', chunk => (said += chunk));
  const ended = new Promise(resolve => server.once('exit', resolve));
  for (let tries = 0; !(await isListening(port)); tries += 1) {
    if (tries > 200 || server.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await new Promise(resolve => setTimeout(resolve, 25));
  }
  return async () => {
    server.kill('SIGQUIT');
    await ended;
  };
}
