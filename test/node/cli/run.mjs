// Runs the built command as a shell would.
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';

const COMMAND = resolve('dist/cli/explainer.js');

/** A folder of the test's own. */
export const temporaryFolder = () => mkdtempSync(join(tmpdir(), 'explainer-'));

/** Ends with what the command wrote and its exit code. `input`: its standard input. */
export function explainer(args, { input, cwd, env } = {}) {
  return new Promise((done, fail) => {
    const child = spawn(process.execPath, [COMMAND, ...args], { cwd, env: { ...process.env, ...env } });
    const read = { stdout: [], stderr: [] };
    child.stdout.on('data', chunk => read.stdout.push(chunk));
    child.stderr.on('data', chunk => read.stderr.push(chunk));
    // a command that refuses its input may end before it has read all
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    child.on('error', fail);
    child.on('close', code =>
      done({ code, stdout: Buffer.concat(read.stdout).toString(), stderr: Buffer.concat(read.stderr).toString() }),
    );
  });
}

const { outputFiles } = await build({
  entryPoints: ['test/pack/sample.ts'],
  bundle: true,
  format: 'esm',
  write: false,
});
const sample = await import(`data:text/javascript,${encodeURIComponent(outputFiles[0].text)}`);

export const articleText = sample.article.text;

/** A pack of every kind of fact that `articleText` bears out: change it at will. */
export function samplePack() {
  const pack = sample.samplePack();
  pack.sources[0].digest = `sha256-${createHash('sha256').update(articleText).digest('hex')}`;
  return pack;
}

/** Writes what is given, JSON for an object, and gives the path. */
export function file(folder, name, content) {
  const path = join(folder, name);
  const isRaw = typeof content === 'string' || Buffer.isBuffer(content);
  writeFileSync(path, isRaw ? content : JSON.stringify(content));
  return path;
}
