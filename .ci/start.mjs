// Types `npm start` as a newcomer does, opens the page that it names with what the page loads, and ends it.
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';

const LONGEST = 10 * 60_000;
const started = performance.now();

// a group of its own: npm, what it starts, and what that starts end together
const npm = spawn('npm', ['start'], { detached: true, stdio: ['ignore', 'pipe', 'inherit'] });
let said = '';
npm.stdout.setEncoding('utf8').on('data', text => {
  process.stdout.write(text);
  said += text;
});
let hasEnded = false;
const ended = new Promise(done => npm.on('exit', done)).then(() => (hasEnded = true));

async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answers ${response.status}`);
  return response.text();
}

async function firstPage() {
  for (;;) {
    if (hasEnded) throw new Error('npm start has ended before it showed a page');
    if (performance.now() - started > LONGEST) throw new Error('npm start shows no page');
    const address = /with its widgets: (http\S+)/.exec(said)?.[1];
    if (address) return { address, html: await fetched(address) };
    await pause(100);
  }
}

try {
  const { address, html } = await firstPage();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const scripts = [...html.matchAll(/<script[^>]* src="([^"]+)"/g)].map(([, src]) => new URL(src, address).href);
  if (!scripts.length || !/<article-explainer|<who-said-it/.test(html)) throw new Error(`${address} has no widget`);
  for (const script of scripts) await fetched(script);
  console.log(`npm start: the first page stands after ${seconds} s`);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  if (!hasEnded) process.kill(-npm.pid, 'SIGTERM');
  await ended;
}
