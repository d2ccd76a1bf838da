import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { test } from 'node:test';

const REPORT = 'docs/ACCESSIBILITY.md';
const report = readFileSync(REPORT, 'utf8');

test('the accessibility report names only tests and pages that are there', () => {
  const named = [...report.matchAll(/`(test\/[\w./-]+)`/g)].map(match => match[1]);
  const linked = [...report.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(match => join(dirname(REPORT), match[1]));
  assert.ok(named.length > 5 && linked.length > 1);
  assert.deepEqual(
    [...named, ...linked].filter(path => !existsSync(path)),
    [],
  );
});

test('the accessibility report speaks of every criterion of WCAG 2.2, A and AA', () => {
  const A =
    '1.1.1 1.2.1 1.2.2 1.2.3 1.3.1 1.3.2 1.3.3 1.4.1 1.4.2 2.1.1 2.1.2 2.1.4 2.2.1 2.2.2 2.3.1 2.4.1 2.4.2 2.4.3 2.4.4 2.5.1 2.5.2 2.5.3 2.5.4 3.1.1 3.2.1 3.2.2 3.2.6 3.3.1 3.3.2 3.3.7 4.1.2';
  const AA =
    '1.2.4 1.2.5 1.3.4 1.3.5 1.4.3 1.4.4 1.4.5 1.4.10 1.4.11 1.4.12 1.4.13 2.4.5 2.4.6 2.4.7 2.4.11 2.5.7 2.5.8 3.1.2 3.2.3 3.2.4 3.3.3 3.3.4 3.3.8 4.1.3';
  const spoken = report.replace(/(\d\.\d\.)(\d)–\d\.\d\.(\d)/g, (_, group, from, to) =>
    Array.from({ length: to - from + 1 }, (_, i) => `${group}${+from + i}`).join(' '),
  );
  const rows = spoken
    .split('\n')
    .filter(line => line.startsWith('| '))
    .map(line => line.split('|')[1])
    .join(' ');
  assert.deepEqual(
    `${A} ${AA}`.split(' ').filter(criterion => !rows.includes(`${criterion} `) && !rows.includes(`${criterion},`)),
    [],
  );
});
