// An archive that is gone on with, begun anew, and written by one run at a time.
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { explainer, file, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

const ndjson = lines => lines.map(line => `${JSON.stringify(line)}\n`).join('');
const lines = Array.from({ length: 4 }, (_, id) => ({
  id: `a${id}`,
  url: `https://news.example/${id}`,
  text: `Mill ${id} opens.`,
}));
const input = file(folder, 'archive.ndjson', ndjson(lines));
/** For so few lines more threads than one only load more. */
const BUILD = ['build', '--ndjson', '--jobs', '1'];
/** What a keyed archive is where it is bare. */
const bareOf = archive =>
  ndjson(
    archive
      .trimEnd()
      .split('\n')
      .map(line => JSON.parse(line).pack),
  );
let keyed;
let bare;
before(async () => {
  keyed = (await explainer([...BUILD, '--keyed', input])).stdout;
  bare = bareOf(keyed);
});
const resume = async (content, ...options) => {
  const out = file(folder, 'resumed.ndjson', content);
  const run = await explainer([...BUILD, '--resume', '-o', out, ...options, input]);
  return { ...run, after: readFileSync(out, 'utf8') };
};

describe('--resume', () => {
  it('goes on after the lines of the same archive, keyed or bare', async () => {
    for (const [whole, options] of [
      [keyed, ['--keyed']],
      [bare, []],
    ]) {
      const cut = `${whole.split('\n').slice(0, 2).join('\n')}\n{"half`;
      const { code, after } = await resume(cut, ...options);
      assert.equal(code, 0);
      assert.equal(after, whole);
    }
  });

  it('tells an archive of other texts by its first and its last line, where ids and addresses don’t', async () => {
    const texts = ['The mill opens.', 'The bridge closes.', 'The school burns.'];
    const other = file(folder, 'texts.ndjson', ndjson(texts.map((text, id) => ({ id: id + 1, text }))));
    // Each text as the first of an archive, and as the second
    const each = texts.flatMap(text => [1, 2].map(id => ({ id, text })));
    const built = (await explainer([...BUILD, '--keyed', file(folder, 'each.ndjson', ndjson(each))])).stdout.split(
      '\n',
    );
    const wrote = (number, id) => `${built[2 * number + id - 1]}\n`;
    for (const options of [[], ['--keyed']]) {
      for (const [[first, second], refused] of [
        [[1, 1], /line 1 .* another text/],
        [[0, 2], /line 2 .* another text/],
        [[0, 1], undefined],
      ]) {
        const earlier = wrote(first, 1) + wrote(second, 2);
        const before = options.length ? earlier : bareOf(earlier);
        const out = file(folder, 'texts-packs.ndjson', before);
        const { code, stderr } = await explainer([...BUILD, ...options, '--resume', '-o', out, other]);
        assert.equal(code, refused ? 2 : 0, stderr);
        if (refused) assert.match(stderr, refused);
        assert.equal(readFileSync(out, 'utf8').startsWith(before), true);
        assert.equal(readFileSync(out, 'utf8').split('\n').length, refused ? 3 : 4);
      }
    }
  });

  it('changes nothing of what is another archive, another form or none at all', async () => {
    const [first, second] = keyed.split('\n');
    const cases = [
      [`${second}\n${first}\n{"half`, ['--keyed'], /has the id a1/],
      [`${first}\n`, [], /is keyed, and this run is not --keyed/],
      [bare.split('\n')[0] + '\n', ['--keyed'], /is a bare pack, and this run is --keyed/],
      [bare.split('\n')[1] + '\n', [], /it is another archive/],
      ['Shopping\nmilk\n', [], /this is no archive/],
      [`${keyed}${first}\n`, ['--keyed'], /wrote 5 lines, and the input has 4/],
    ];
    for (const [content, options, why] of cases) {
      const { code, stderr, after } = await resume(content, ...options);
      assert.equal(code, 2);
      assert.match(stderr, why);
      assert.equal(after, content);
    }
  });
});

describe('a new archive in place of an old one', () => {
  it(
    'is written beside it: killed, it leaves the old one whole, and --resume goes on with the new',
    { timeout: 300_000 },
    async () => {
      const out = file(folder, 'old.ndjson', 'the old one\n');
      const run = spawn(process.execPath, ['dist/cli/explainer.js', ...BUILD, '-o', out]);
      run.stdin.write(ndjson(lines.slice(0, 2)));
      const part = () => (existsSync(`${out}.part`) ? readFileSync(`${out}.part`, 'utf8') : '');
      while (part().split('\n').length < 3) await new Promise(resolve => setTimeout(resolve, 20));
      run.kill('SIGKILL');
      await once(run, 'close');
      assert.equal(readFileSync(out, 'utf8'), 'the old one\n');
      const { code, stderr } = await explainer([...BUILD, '--resume', '-o', out, input]);
      assert.equal(code, 0);
      assert.match(stderr, /2 built before/);
      assert.equal(readFileSync(out, 'utf8'), bare);
      assert.equal(existsSync(`${out}.part`), false);
    },
  );

  it('takes its place once it is whole', async () => {
    const out = file(folder, 'old-2.ndjson', 'the old one\n');
    const { code } = await explainer([...BUILD, '-o', out, input]);
    assert.equal(code, 0);
    assert.equal(readFileSync(out, 'utf8'), bare);
    assert.deepEqual(
      readdirSync(folder).filter(name => name.startsWith('old-2')),
      ['old-2.ndjson'],
    );
  });
});

describe('the lock of an archive', () => {
  it(
    'waits for nobody: a second run of the same file is refused, a dead run’s lock is not',
    { timeout: 300_000 },
    async () => {
      const out = join(folder, 'locked.ndjson');
      const first = spawn(process.execPath, ['dist/cli/explainer.js', ...BUILD, '-o', out]);
      first.stdin.write(`${JSON.stringify(lines[0])}\n`);
      while (!existsSync(`${out}.lock`)) await new Promise(resolve => setTimeout(resolve, 20));
      const second = await explainer([...BUILD, '--resume', '-o', out, input]);
      assert.equal(second.code, 2);
      assert.match(second.stderr, /another run/);
      first.kill('SIGKILL');
      await once(first, 'close');
      const third = await explainer([...BUILD, '--resume', '-o', out, input]);
      assert.equal(third.code, 0);
      assert.equal(readFileSync(out, 'utf8'), bare);
      assert.ok(!existsSync(`${out}.lock`));
    },
  );

  it('is nobody’s where whoever had it is gone, by all that can be told of it', async () => {
    const out = join(folder, 'held.ndjson');
    const lock = `${out}.lock`;
    const anHourAgo = new Date(Date.now() - 3_600_000);
    const other = spawn('sleep', ['60']);
    const cases = [
      // A number that no process has; one that is none; half a name
      [`4194999 ${hostname()}`, new Date(), true],
      ['', new Date(), true],
      ['none', new Date(), true],
      [`${other.pid} ${hostname()}`, anHourAgo, false],
      [`${other.pid}`, anHourAgo, false],
      // On another machine, or in another container, it gives a sign of life now and then
      [`${other.pid} elsewhere`, new Date(), false],
      [`${other.pid} elsewhere`, anHourAgo, true],
    ];
    for (const [holder, seen, isFree] of cases) {
      rmSync(out, { force: true });
      writeFileSync(lock, holder);
      utimesSync(lock, seen, seen);
      const { code, stderr } = await explainer([...BUILD, '-o', out, input]);
      assert.equal(code, isFree ? 0 : 2, `${holder}: ${stderr}`);
      if (!isFree) assert.match(stderr, /is being written by another run \(process \d+/);
      assert.equal(existsSync(lock), !isFree);
      rmSync(lock, { force: true });
    }
    other.kill();
    assert.deepEqual(
      readdirSync(folder).filter(name => /^held.*lock/.test(name)),
      [],
    );
  });

  it('goes to one of many that begin at once, also where a dead run’s stands there', { timeout: 300_000 }, async () => {
    const out = join(folder, 'crowd.ndjson');
    for (const stale of [undefined, `4194999 ${hostname()}`]) {
      rmSync(out, { force: true });
      if (stale) writeFileSync(`${out}.lock`, stale);
      const runs = Array.from({ length: 6 }, () =>
        spawn(process.execPath, ['dist/cli/explainer.js', ...BUILD, '-o', out]),
      );
      const codes = [];
      await Promise.all(
        runs.map(async run => {
          run.stdin.on('error', () => undefined);
          run.stdin.write(ndjson(lines));
          const [code] = await once(run, 'close');
          // Whoever has it holds on to it until the others have been turned away
          if (codes.push(code) === runs.length - 1) for (const other of runs) other.stdin.end();
        }),
      );
      assert.deepEqual(codes.sort(), [0, 2, 2, 2, 2, 2]);
      assert.equal(readFileSync(out, 'utf8'), bare);
    }
  });
});
