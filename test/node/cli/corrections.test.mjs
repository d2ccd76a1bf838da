import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { explainer, file, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

const FIRST = `Library moves to the mill

Mayor Ada Brook opened the new library on 12 March 2025. “We have room for every child now,” Brook said.

“The roof will hold for a hundred years and more,” said engineer Bela Stone, who drew the plans.

The library cost $3.2 million. The new building holds 40,000 books.
`;
/** The same with a paragraph before it, and one word of Stone's corrected. */
const CORRECTED = FIRST.replace('\n\n', '\n\nThe reading room is open on Sundays, too.\n\n').replace(
  'a hundred',
  'fifty',
);
/** Without what Stone said. */
const SHORTENED = FIRST.replace(/“The roof.*\n\n/, '');

const old = file(folder, 'first.txt', FIRST);
const corrected = file(folder, 'corrected.txt', CORRECTED);
const shortened = file(folder, 'shortened.txt', SHORTENED);

let edited;
let packPath;
before(async () => {
  edited = JSON.parse((await explainer(['build', old])).stdout);
  // what an editor does: another role, another title, a fact of their own less
  Object.assign(
    edited.people.find(({ name }) => name === 'Ada Brook'),
    { role: 'Mayor' },
  );
  edited.title = 'What is known of the library';
  edited.numbers = edited.numbers.filter(({ value }) => value !== 40_000);
  packPath = file(folder, 'edited.json', edited);
});

const quoteOf = (pack, words) => pack.quotes.find(({ text }) => text.includes(words));

async function update(article) {
  const { code, stdout, stderr } = await explainer(['build', article, '--update', packPath]);
  assert.equal(code, 0, stderr);
  const path = file(folder, `updated-${Math.random()}.json`, stdout);
  return { pack: JSON.parse(stdout), stderr, path };
}

describe('a newer version of the article', { concurrency: 4 }, () => {
  it('leaves a pack standing that it still bears out, wherever the words have moved', async () => {
    const longer = file(folder, 'longer.txt', FIRST.replace('\n\n', '\n\nIt rained.\n\n'));
    const { code, stdout, stderr } = await explainer(['check', packPath, '--article', longer]);
    assert.match(stdout, /^\/quotes\/0: moved: stands at \d+, not at \d+ \(fact \S+\)$/m);
    assert.doesNotMatch(stdout, /stale|refuted/);
    assert.match(
      stderr,
      /the article has changed since the pack was built: \d+ facts hold, \d+ moved, 0 stale, 0 refuted\.\n$/,
    );
    assert.equal(code, 0);
  });

  it('makes stale what it no longer says: exit code 3, and the fact is named', async () => {
    const { code, stdout, stderr } = await explainer(['check', packPath, '--article', corrected]);
    const { id } = quoteOf(edited, 'a hundred years');
    assert.match(stdout, new RegExp(`^/quotes/\\d+: stale: .* no longer stands in the article \\(fact ${id}\\)$`, 'm'));
    assert.match(stderr, /[1-9]\d* stale, 0 refuted\.\n$/);
    assert.equal(code, 3);
  });

  it('refutes what its words are still there for and never bore out: exit code 1', async () => {
    const wrong = structuredClone(edited);
    const place = wrong.numbers.findIndex(({ value }) => value === 3_200_000);
    wrong.numbers[place].value = 4_200_000;
    const path = file(folder, 'wrong.json', wrong);
    const { code, stdout } = await explainer(['check', path, '--article', corrected]);
    assert.match(stdout, new RegExp(`^/numbers/${place}: refuted: 4200000 is not what “\\$3\\.2 million” says`, 'm'));
    assert.equal(code, 1);
  });

  it('gives a pack that keeps ids and what an editor changed, and has a correction under the old id to review', async () => {
    const { pack, stderr, path } = await update(corrected);
    assert.equal(pack.title, edited.title);
    assert.equal(pack.people.find(({ name }) => name === 'Ada Brook').role, 'Mayor');
    const kept = quoteOf(pack, 'room for every child');
    assert.equal(kept.id, quoteOf(edited, 'room for every child').id);
    assert.equal(kept.review, quoteOf(edited, 'room for every child').review);
    const changed = quoteOf(pack, 'fifty years');
    assert.equal(changed.id, quoteOf(edited, 'a hundred years').id);
    assert.equal(changed.review, true);
    assert.ok(changed.reason);
    const people = new Set(pack.people.map(({ id }) => id));
    for (const { speaker } of pack.quotes) assert.ok(!speaker || people.has(speaker));
    // the hundred years are no longer a number of the article
    assert.match(stderr, /\d+ facts kept, \d+ moved, [1-9]\d* corrected, \d+ new, 1 dropped \(number-/);
    const checked = await explainer(['check', path, '--article', corrected]);
    assert.equal(checked.code, 0, checked.stdout);
  });

  it('does not bring back on the quiet what an editor left out', async () => {
    const { pack } = await update(corrected);
    const back = pack.numbers.find(({ value }) => value === 40_000);
    assert.equal(back?.review, true);
    assert.match(back.reason, /an editor had left it out/);
  });

  it('drops what is gone from the article, and says which', async () => {
    const { pack, stderr, path } = await update(shortened);
    const { id } = quoteOf(edited, 'a hundred years');
    assert.equal(quoteOf(pack, 'hundred'), undefined);
    assert.match(stderr, new RegExp(`dropped \\([^)]*${id}`));
    const checked = await explainer(['check', path, '--article', shortened]);
    assert.equal(checked.code, 0, checked.stdout);
  });

  it('changes nothing where the article is the same', async () => {
    const { pack, stderr } = await update(old);
    for (const kind of ['people', 'quotes', 'events']) assert.deepEqual(pack[kind], edited[kind]);
    assert.match(stderr, / 0 moved, 0 corrected, \d+ new, 0 dropped\./);
  });
});
