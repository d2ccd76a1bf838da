import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';

/** The names of an interface's members, one a line, at two spaces. */
const members = (file, name) => {
  const source = readFileSync(file, 'utf8');
  const start = source.indexOf(`interface ${name}`);
  const body = source.slice(start, source.indexOf('\n}', start));
  return [...body.matchAll(/^ {2}(\w+)[?(:]/gm)].map(match => match[1]);
};

const sources = readdirSync('src', { recursive: true })
  .filter(path => path.endsWith('.ts') && !path.includes('locales/'))
  .map(path => readFileSync(join('src', path), 'utf8'))
  .join('\n');

/** `strings.next`, `wording.said`, `this.strings.next`, or taken apart: `const { next } = strings`. */
const isUsed = name =>
  new RegExp(
    `(?:[sS]trings|wording|asking\\.strings)\\??\\.${name}\\b|\\{[^}]*\\b${name}\\b[^}]*\\} = (?:this\\.)?(?:strings|wording)`,
  ).test(sources);

test('every string of the interface is shown somewhere', () => {
  const names = [
    ...members('src/ui/words/strings.ts', 'Strings'),
    ...members('src/languages/contract/asking.ts', 'Wording'),
  ];
  assert.ok(names.length > 60, 'the strings are found');
  assert.deepEqual(
    names.filter(name => !isUsed(name)),
    [],
  );
});
