// What the command writes, and what becomes of it when the disk is full or the command is killed.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { articleText, explainer, file, samplePack, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
const article = file(folder, 'article.txt', articleText);
const edited = JSON.stringify({ ...samplePack(), title: 'What an editor wrote' }, undefined, 2);
after(() => rmSync(folder, { recursive: true, force: true }));

const noDevFull = existsSync('/dev/full') ? false : 'there is no /dev/full here';

describe('a file that is written', () => {
  it('is not the one that is read, by whatever name', async () => {
    const pack = file(folder, 'input.json', edited);
    const link = join(folder, 'link.json');
    symlinkSync(pack, link);
    const hard = join(folder, 'hard.json');
    linkSync(pack, hard);
    const lines = file(folder, 'lines.ndjson', `${JSON.stringify({ text: articleText })}\n`);
    const text = file(folder, 'own.txt', articleText);
    const runs = [
      ['export', pack, '--to', 'gift', '-o', pack],
      ['export', pack, '--to', 'gift', '-o', link],
      ['render', pack, '-o', hard],
      ['build', text, '-o', text],
      ['build', '--ndjson', lines, '-o', lines],
    ];
    for (const args of runs) {
      const { code, stderr } = await explainer(args);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /is what is read/);
    }
    assert.equal(readFileSync(pack, 'utf8'), edited);
    assert.equal(readFileSync(text, 'utf8'), articleText);
    assert.match(readFileSync(lines, 'utf8'), /^\{"text"/);
  });

  it('may be the pack that is brought up to date; its mode and a link to it stay', async () => {
    const pack = file(folder, 'kept.json', edited);
    spawnSync('chmod', ['640', pack]);
    const link = join(folder, 'kept-link.json');
    symlinkSync(pack, link);
    const { code } = await explainer(['build', article, '--update', link, '-o', link]);
    assert.equal(code, 0);
    assert.ok(lstatSync(link).isSymbolicLink());
    assert.equal(statSync(pack).mode & 0o777, 0o640);
    assert.equal(JSON.parse(readFileSync(pack, 'utf8')).version, 1);
  });

  it('is whole, old or new, at whatever moment the command is killed', { timeout: 120_000 }, async () => {
    const pack = file(folder, 'killed.json', edited);
    const ended = new Set();
    for (let wait = 0; wait < 20; wait += 1) {
      const args = ['dist/cli/explainer.js', 'build', article, '--update', pack, '-o', pack];
      const child = spawn(process.execPath, args, { stdio: 'ignore' });
      await new Promise(resolve => setTimeout(resolve, wait * 40));
      child.kill('SIGKILL');
      const [code] = await once(child, 'close');
      ended.add(code);
      assert.equal(JSON.parse(readFileSync(pack, 'utf8')).version, 1, `after ${wait * 40} ms`);
    }
    assert.ok(ended.has(null), 'some were killed');
  });

  it('goes to a device or a pipe as it is', { skip: noDevFull }, async () => {
    const { code } = await explainer(['build', article, '-o', '/dev/null']);
    assert.equal(code, 0);
    assert.ok(!lstatSync('/dev/null').isFile());
    const full = await explainer(['build', article, '-o', '/dev/full']);
    assert.equal(full.code, 2);
    assert.match(full.stderr, /^explainer: \/dev\/full could not be written: there is no room left\.\n$/);
  });

  it('says why it can’t be written, in a line, without a stack', async () => {
    for (const out of [join(folder, 'none', 'pack.json'), folder]) {
      const { code, stderr } = await explainer(['build', article, '-o', out]);
      assert.equal(code, 2);
      assert.match(stderr, /^explainer: .* could not be written: .*\.\n$/);
    }
  });
});

describe('a full disk', () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=96k', 'tmpfs', disk]);
  const skip = status === 0 ? false : 'no small disk can be mounted here: that takes root';
  after(() => status === 0 && spawnSync('umount', [disk]));

  it('leaves the pack that was to be brought up to date as it was, and nothing beside it', { skip }, async () => {
    const pack = file(disk, 'pack.json', edited);
    const room = Number(spawnSync('stat', ['-f', '-c', '%a', disk], { encoding: 'utf8' }).stdout) * 4096;
    writeFileSync(join(disk, 'filler'), Buffer.alloc(room - 4096));
    const { code, stderr } = await explainer(['build', article, '--update', pack, '-o', pack]);
    assert.equal(code, 2);
    assert.match(stderr, /there is no room left/);
    assert.equal(readFileSync(pack, 'utf8'), edited);
    assert.deepEqual(readdirSync(disk).sort(), ['filler', 'pack.json']);
    rmSync(join(disk, 'filler'));
    rmSync(pack);
  });

  it('ends an archive while its input still waits', { skip: noDevFull, timeout: 60_000 }, async () => {
    const child = spawn(process.execPath, ['dist/cli/explainer.js', 'build', '--ndjson', '-o', '/dev/full']);
    child.stdin.on('error', () => undefined);
    let stderr = '';
    child.stderr.on('data', chunk => (stderr += chunk));
    // Standard input stays open, as a queue's does.
    for (let line = 0; line < 12; line += 1) child.stdin.write('{"text": "A mill opens."}\n');
    const [code] = await once(child, 'close');
    assert.equal(code, 2);
    assert.match(stderr, /there is no room left/);
  });
});

describe('--resume', () => {
  const ndjson = lines => lines.map(line => `${JSON.stringify(line)}\n`).join('');
  const lines = Array.from({ length: 4 }, (_, id) => ({
    id: `a${id}`,
    url: `https://news.example/${id}`,
    text: `Mill ${id} opens.`,
  }));
  const input = file(folder, 'archive.ndjson', ndjson(lines));
  let keyed;
  let bare;
  before(async () => {
    keyed = (await explainer(['build', '--ndjson', '--keyed', input])).stdout;
    bare = (await explainer(['build', '--ndjson', input])).stdout;
  });
  const resume = async (content, ...options) => {
    const out = file(folder, 'resumed.ndjson', content);
    const run = await explainer(['build', '--ndjson', '--resume', '-o', out, ...options, input]);
    return { ...run, after: readFileSync(out, 'utf8') };
  };

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
      if (!/wrote 5/.test(String(why))) assert.equal(after, content);
    }
  });

  it(
    'waits for nobody: a second run of the same file is refused, a dead run’s lock is not',
    { timeout: 60_000 },
    async () => {
      const out = join(folder, 'locked.ndjson');
      const first = spawn(process.execPath, ['dist/cli/explainer.js', 'build', '--ndjson', '-o', out]);
      first.stdin.write(`${JSON.stringify(lines[0])}\n`);
      while (!existsSync(`${out}.lock`)) await new Promise(resolve => setTimeout(resolve, 20));
      const second = await explainer(['build', '--ndjson', '--resume', '-o', out, input]);
      assert.equal(second.code, 2);
      assert.match(second.stderr, /another run/);
      first.kill('SIGKILL');
      await once(first, 'close');
      const third = await explainer(['build', '--ndjson', '--resume', '-o', out, input]);
      assert.equal(third.code, 0);
      assert.equal(readFileSync(out, 'utf8'), bare);
      assert.ok(!existsSync(`${out}.lock`));
    },
  );
});

describe('the command', () => {
  it('says that a pack is no article', async () => {
    const pack = file(folder, 'pack.json', edited);
    const { code, stderr, stdout } = await explainer(['build', pack]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /is a content pack, not an article/);
  });

  it('ends with a line and 2 where standard output takes nothing', { skip: noDevFull }, async () => {
    const pack = file(folder, 'pack.json', edited);
    const lines = file(folder, 'lines-2.ndjson', `${JSON.stringify({ text: articleText })}\n`);
    for (const args of [
      `build ${article}`,
      `questions ${pack}`,
      `build --ndjson ${lines}`,
      `export ${pack} --to gift -o -`,
    ]) {
      const { status, stderr } = spawnSync(
        'sh',
        ['-c', `exec ${process.execPath} dist/cli/explainer.js ${args} > /dev/full`],
        {
          encoding: 'utf8',
        },
      );
      assert.equal(status, 2, args);
      assert.match(stderr, /standard output could not be written: there is no room left/);
      assert.doesNotMatch(stderr, /\n\s+at /);
    }
  });

  it('never tells the password that stands in an address', async () => {
    const url = 'http://editor:s3cret@127.0.0.1:9/v1';
    const { code, stderr } = await explainer(['build', article, '--draft-with', url, '--model', 'm']);
    assert.equal(code, 2);
    assert.doesNotMatch(stderr, /s3cret/);
  });
});
