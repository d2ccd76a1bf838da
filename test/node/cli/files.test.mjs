// What the command writes, and where it does not.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  linkSync,
  lstatSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { articleText, explainer, file, samplePack, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
const article = file(folder, 'article.txt', articleText);
const edited = JSON.stringify({ ...samplePack(), title: 'What an editor wrote' }, undefined, 2);
after(() => rmSync(folder, { recursive: true, force: true }));

const shell = words =>
  spawnSync('sh', ['-c', `exec ${process.execPath} dist/cli/explainer.js ${words}`], { encoding: 'utf8' });

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

  it('is not what standard input is redirected from, nor one of many that a folder gets', async () => {
    const pack = file(folder, 'redirected.json', edited);
    const lines = file(folder, 'redirected.ndjson', `${JSON.stringify({ text: articleText })}\n`);
    const counted = join(folder, 'by-pack');
    await explainer(['tally', '--packs', pack, '--by-pack', counted]);
    const [id] = readdirSync(counted);
    const named = join(counted, id);
    writeFileSync(named, edited);
    const runs = [
      [`export - --to gift -o ${pack} < ${pack}`, pack],
      [`build --ndjson -o ${lines} < ${lines}`, lines],
      [`tally --packs ${named} --by-pack ${counted} < /dev/null`, named],
    ];
    for (const [words, input] of runs) {
      const before = readFileSync(input, 'utf8');
      const { status, stderr } = shell(words);
      assert.equal(status, 2, words);
      assert.match(stderr, /is what is read/);
      assert.equal(readFileSync(input, 'utf8'), before);
    }
  });

  it('may be the pack that is brought up to date; its mode and a link to it stay', async () => {
    const pack = file(folder, 'kept.json', edited);
    const link = join(folder, 'kept-link.json');
    symlinkSync(pack, link);
    // The second is more than the umask would leave of it
    for (const mode of [0o640, 0o666]) {
      chmodSync(pack, mode);
      const { code } = await explainer(['build', article, '--update', link, '-o', link]);
      assert.equal(code, 0);
      assert.ok(lstatSync(link).isSymbolicLink());
      assert.equal(statSync(pack).mode & 0o777, mode);
      assert.equal(JSON.parse(readFileSync(pack, 'utf8')).version, 1);
    }
  });

  it('goes to a device or a pipe as it is', { skip: noDevFull }, async () => {
    const { code } = await explainer(['build', article, '-o', '/dev/null']);
    assert.equal(code, 0);
    assert.ok(!lstatSync('/dev/null').isFile());
    const full = await explainer(['build', article, '-o', '/dev/full']);
    assert.equal(full.code, 2);
    assert.match(full.stderr, /^explainer: \/dev\/full could not be written: there is no room left\.\n$/);
  });

  it('goes after what an open file holds already', () => {
    const packs = file(folder, 'packs.ndjson', 'earlier\n');
    const { status } = shell(`build ${article} -o /dev/stdout >> ${packs}`);
    assert.equal(status, 0);
    assert.match(readFileSync(packs, 'utf8'), /^earlier\n\{/);
  });

  it('is whole where it goes to a pipe that is slow to take it', () => {
    const { stdout } = spawnSync(
      'sh',
      [
        '-c',
        `${process.execPath} dist/cli/explainer.js export ${file(folder, 'slow.json', edited)} --to html -o /dev/stdout | (sleep 1; cat)`,
      ],
      { encoding: 'utf8', maxBuffer: 1e8 },
    );
    assert.match(stdout, /^<!doctype html>[^]*<\/html>\n$/);
  });

  it('takes the place of no file that is mounted by itself: a line says so', t => {
    const pack = file(folder, 'mounted.json', edited);
    if (spawnSync('mount', ['--bind', pack, pack]).status !== 0)
      return t.skip('nothing can be mounted here: that takes root');
    try {
      const { status, stderr } = shell(`build ${article} -o ${pack}`);
      assert.equal(status, 2);
      assert.match(stderr, /could not be written: it is mounted by itself/);
      assert.equal(readFileSync(pack, 'utf8'), edited);
    } finally {
      spawnSync('umount', [pack]);
    }
  });

  it('says why it can’t be written, in a line, without a stack', async () => {
    for (const out of [join(folder, 'none', 'pack.json'), folder]) {
      const { code, stderr } = await explainer(['build', article, '-o', out]);
      assert.equal(code, 2);
      assert.match(stderr, /^explainer: .* could not be written: .*\.\n$/);
    }
  });
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
      const { status, stderr } = shell(`${args} > /dev/full`);
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
