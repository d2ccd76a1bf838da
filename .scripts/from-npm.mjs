// What tests need of packages that are too large to be installed with the others: fetched once by npm, kept under node_modules/.cache.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * The folder that has these files and folders of a package, which `finish` may change before it is kept. Undefined, with
 * the reason on standard error, where they can't be had.
 */
export function folderFromNpm(spec, paths, finish = () => {}) {
  const place = resolve('node_modules/.cache/from-npm', spec.replaceAll('/', '-'));
  if (existsSync(place)) return place;
  const beside = `${place}-${process.pid}`;
  mkdirSync(beside, { recursive: true });
  console.log(`Fetching ${spec} …`);
  try {
    const quiet = { cwd: beside, stdio: ['ignore', 'ignore', 'pipe'], shell: process.platform === 'win32' };
    execFileSync('npm', ['pack', spec, '--loglevel=error'], quiet);
    const [archive] = readdirSync(beside);
    execFileSync('tar', ['-xzf', archive, '--strip-components=1', ...paths.map(path => `package/${path}`)], quiet);
    rmSync(join(beside, archive));
    finish(beside);
    // Another test may have been quicker
    if (!existsSync(place)) renameSync(beside, place);
    return place;
  } catch (error) {
    console.error(`npm could not fetch ${spec}: ${error.stderr ?? error.message}`);
    return undefined;
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}
