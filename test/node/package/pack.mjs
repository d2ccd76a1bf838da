// The package as npm would publish it, and a folder that has it installed.
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

export const run = promisify(execFile);

export const manifest = JSON.parse(readFileSync('package.json', 'utf8'));

/** The files that an entry of `exports` leads to. */
export const targetsOf = entry => (typeof entry === 'string' ? [entry] : Object.values(entry));

/** Packs what is built. */
export async function packed(folder) {
  const { stdout } = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder], {
    maxBuffer: 64e6,
  });
  const [{ filename, files: contents, size }] = JSON.parse(stdout);
  return { tarball: join(folder, filename), contents: contents.map(({ path }) => path), size };
}

/** A folder in which somebody has typed `npm install explainer-elements`. */
export async function installed(tarball) {
  const folder = mkdtempSync(join(tmpdir(), 'explainer-app-'));
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name: 'app', private: true, type: 'module' }));
  await run('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], {
    cwd: folder,
  });
  return folder;
}
