import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { otherwise, versionsOf, withVersions, withWritten, writtenOf } from '../heard/transcript.mjs';
import { WALKS } from '../heard/walks.mjs';

const page = readFileSync('docs/HEARD.md', 'utf8');
const report = readFileSync('docs/ACCESSIBILITY.md', 'utf8');

test('every walk stands on the page of what was heard, and no other', () => {
  const titles = [...page.matchAll(/^### (.*): firefox$/gm)].map(([, title]) => title);
  assert.deepEqual(titles.sort(), WALKS.map(({ title }) => title).sort());
});

test('what is written of a walk was pressed as the walk has it', () => {
  for (const walk of WALKS) {
    const pressed = walk.keys.flatMap(key => {
      const [name, times = 1] = key.split('*');
      return Array.from({ length: Number(times) }, () => name);
    });
    for (const browser of ['firefox', 'chromium']) {
      const written = writtenOf(page, walk, browser);
      if (written)
        assert.deepEqual(
          written.split('\n').map(line => line.split(' ')[0]),
          pressed,
          `${walk.name}, ${browser}`,
        );
    }
  }
});

test('the accessibility report names the versions that were heard', () => {
  const [orca, firefox] = versionsOf(page, 'firefox');
  assert.ok(report.includes(`Orca ${orca}`));
  assert.ok(report.includes(`Firefox ESR ${firefox.split('.')[0]}`));
});

const walk = { title: 'A walk' };

test('a walk and its versions are written where they belong', () => {
  const empty = '# Heard\n\n<!-- versions -->\n';
  const first = withWritten(withVersions(empty, 'firefox', ['43.1', '1.2']), walk, 'firefox', 'Tab  button');
  assert.equal(writtenOf(first, walk, 'firefox'), 'Tab  button');
  assert.equal(writtenOf(first, walk, 'chromium'), undefined);
  const again = withVersions(withWritten(first, walk, 'firefox', 'Tab  $& other'), 'firefox', ['43.1', '2.0']);
  assert.equal(writtenOf(again, walk, 'firefox'), 'Tab  $& other');
  assert.deepEqual(versionsOf(again, 'firefox'), ['43.1', '2.0']);
});

const judged = [
  ['the same as written', 'a\nb', ['a\nb'], []],
  ['the same as written the second time', 'a\nb', ['a\nx', 'a\nb'], []],
  ['each key as written at some time', 'a\nb', ['a\nx', 'y\nb'], []],
  ['heard otherwise once', 'a\nb', ['a\nx'], [['b', 'x', false]]],
  ['heard otherwise twice, and twice the same', 'a\nb', ['a\nx', 'a\nx'], [['b', 'x', true]]],
  ['heard otherwise twice, in two ways', 'a\nb', ['a\nx', 'a\ny'], [['b', 'y', false]]],
  ['what was left told or not', 'leaving list. | a\nleaving figure. b', ['a\nleaving panel. | b'], []],
  [
    'other words after what was left',
    'leaving list. | a',
    ['leaving list. | b', 'leaving list. | b'],
    [['leaving list. | a', 'leaving list. | b', true]],
  ],
  ['a key more', 'a', ['a\nb', 'a\nb'], [['', 'b', true]]],
  ['not written yet', undefined, ['a', 'a'], [['', 'a', true]]],
];
for (const [name, written, plays, others] of judged)
  test(`of a walk: ${name}`, () =>
    assert.deepEqual(
      otherwise(written, plays).map(({ was, now, isSure }) => [was, now, isSure]),
      others,
    ));
