// explainer tally: what it reads, what it writes, and what it says of what it can't read.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { addressOf, line, tally } from '../tally/bundled.mjs';
import { explainer, file, samplePack, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
const pack = samplePack();
pack.title = 'Bridge <opens> & closes';
const packFile = file(folder, 'pack.json', pack);
const id = tally.packIdOf(pack);
const choice = pack.questions.find(({ kind }) => kind === 'choice');
const wrong = choice.options.find(option => option.id !== choice.correct);
const lines = Array.from({ length: 200 }, (_, number) =>
  line({ address: addressOf(number), pack: id, question: choice.id, option: number % 10 ? wrong.id : choice.correct }),
);
const halves = [lines.slice(0, 120), lines.slice(80)].map(half => `${half.join('\n')}\n`);
const expected = {
  version: 1,
  packs: { [id]: { [choice.id]: { readers: 200, answers: { [choice.correct]: 20, [wrong.id]: 180 } } } },
};
const counted = async (args, options) => {
  const { code, stdout, stderr } = await explainer(['tally', ...args], options);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
};

describe('explainer tally', () => {
  it('counts logs as they lie, packed with gzip, and from standard input, all alike', async () => {
    const plain = file(folder, 'access.log', halves[0]);
    const packed = file(folder, 'access.log.1.gz', gzipSync(halves[1]));
    // As logs are joined: one gzip behind the other, the last line without an end
    const joined = Buffer.concat([
      gzipSync(halves[0].slice(0, 1000)),
      gzipSync(halves[0].slice(1000) + halves[1].trimEnd()),
    ]);
    assert.deepEqual(await counted([plain, packed, '--packs', packFile]), expected);
    assert.deepEqual(await counted([], { input: halves.join('') }), expected);
    assert.deepEqual(await counted(['-'], { input: joined }), expected);
  });

  it('writes parts that add up to the whole, and are themselves read from a pipe', async () => {
    const parts = [];
    for (const input of halves) parts.push((await explainer(['tally', '--ndjson'], { input })).stdout);
    assert.deepEqual(await counted([], { input: parts.join('') }), expected);
    assert.deepEqual(await counted([], { input: gzipSync(parts.join('') + halves[0]) }), expected);
  });

  it('writes a file for each pack, also for one that nobody has answered', async () => {
    const other = { ...samplePack(), sources: [{ url: 'https://news.example/other' }] };
    const others = file(folder, 'other.json', other);
    const out = join(folder, 'tallies');
    const { code } = await explainer(['tally', '--by-pack', out, '--packs', packFile, others], {
      input: halves.join(''),
    });
    assert.equal(code, 0);
    assert.deepEqual(readdirSync(out).sort(), [id, tally.packIdOf(other)].map(name => `${name}.json`).sort());
    assert.deepEqual(JSON.parse(readFileSync(join(out, `${id}.json`), 'utf8')), expected);
  });

  it('writes a report with plots, in which what the pack says is text', async () => {
    const out = join(folder, 'report.html');
    const { code, stdout } = await explainer(['tally', '--report', out, '--packs', packFile], {
      input: halves.join(''),
    });
    assert.equal(code, 0);
    assert.equal(stdout, '');
    const html = readFileSync(out, 'utf8');
    assert.match(html, /Bridge &lt;opens&gt; &amp; closes/);
    assert.match(html, /90 % of readers chose one wrong option/);
    assert.match(html, /<span class="value">10 %</);
    assert.doesNotMatch(html, /<script|NaN|undefined/);
  });

  for (const [what, args, input, says] of [
    [
      'a gzip that breaks off',
      ['-'],
      gzipSync(halves[0]).subarray(0, 200),
      /standard input breaks off: its gzip has no end/,
    ],
    ['a file that isn’t there', [join(folder, 'no.log')], undefined, /There is no file .*no\.log/],
    ['a folder', [folder], undefined, /is a folder, not a file/],
    ['a report without packs', ['-', '--report', 'r.html'], '', /--report needs --packs/],
    ['a report of a part', ['-', '--report', 'r.html', '--ndjson', '--packs', packFile], '', /--ndjson writes parts/],
  ])
    it(`says what is wrong with ${what}, and writes nothing`, async () => {
      const out = join(folder, 'not.json');
      const { code, stderr } = await explainer(['tally', ...args, '-o', out], { input, cwd: folder });
      assert.equal(code, 2);
      assert.match(stderr, says);
      assert.ok(!existsSync(out));
    });

  it('takes no log for what it writes to', async () => {
    const log = file(folder, 'only.log', halves[0]);
    const { code, stderr } = await explainer(['tally', log, '-o', log]);
    assert.equal(code, 2);
    assert.match(stderr, /is what is read/);
    assert.equal(readFileSync(log, 'utf8'), halves[0]);
  });
});
