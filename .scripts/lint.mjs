// npm run lint: code, the import table and format, side by side; what one finds is told in one piece.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const CHECKS = [
  ['eslint', '--config', '.config/eslint.config.js', '.'],
  ['depcruise', 'src', '--config', '.config/dependency-cruiser.cjs', '--output-type', 'err'],
  ['prettier', '--check', '.'],
];

function check([tool, ...options]) {
  const started = performance.now();
  return new Promise(done => {
    execFile('npx', ['--no-install', tool, ...options], { maxBuffer: 64e6 }, (error, stdout, stderr) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      console.log(`${stdout}${stderr}${tool}: ${error ? 'failed' : 'holds'}, in ${seconds} s`);
      if (error) process.exitCode = 1;
      done();
    });
  });
}

await Promise.all(CHECKS.map(check));
