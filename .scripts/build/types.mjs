import { execFile } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { promisify } from 'node:util';
import ts from 'typescript';
import { STAMPS } from './stamps.mjs';

const inNode = promisify(execFile).bind(null, process.execPath);
const compiler = join(dirname(createRequire(import.meta.url).resolve('typescript/package.json')), 'bin/tsc');
const TYPES = 'dist/types';

/** The declarations that package.json names, and those that these name. */
function reached(folder) {
  const { exports, types } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [types, ...Object.values(exports).map(target => target.types)].filter(Boolean);
  const found = new Set(named.map(path => join(folder, relative(TYPES, path))));
  for (const path of found) {
    for (const { fileName } of ts.preProcessFile(readFileSync(path, 'utf8')).importedFiles) {
      const imported = join(dirname(path), fileName.replace(/\.js$/, '.d.ts'));
      if (fileName.startsWith('.') && existsSync(imported)) found.add(imported);
    }
  }
  return found;
}

/** Declarations alone: `npm run types` is what finds fault. Without those that nobody could come to. */
export async function writeTypes() {
  const beside = join(STAMPS, 'types');
  await inNode([compiler, '--project', 'src', '--noCheck', '--outDir', beside]);
  const kept = reached(beside);
  for (const path of readdirSync(beside, { recursive: true }).map(name => join(beside, name)))
    if (path.endsWith('.d.ts') && !kept.has(path)) rmSync(path);
  rmSync(TYPES, { recursive: true, force: true });
  renameSync(beside, TYPES);
}
