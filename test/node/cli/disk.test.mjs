// What becomes of files when the disk is full, or the command is killed: for every command that writes one.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, watch, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { articleText, explainer, file, samplePack, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true, force: true }));

const WATCH = pathToFileURL(resolve('test/node/cli/watch-output.mjs'));
const OLD = 'What stood there before\n'.repeat(400);
const article = file(folder, 'article.txt', articleText);
const pack = file(folder, 'pack.json', samplePack());
const edited = JSON.stringify({ ...samplePack(), title: 'What an editor wrote' }, undefined, 2);
const quiz = join(folder, 'quiz.gift');
const [source] = samplePack().sources;
const sources = [{ ...source, url: 'https://another.example/', digest: `sha256-${'0'.repeat(64)}` }];
const other = file(folder, 'other.json', { ...samplePack(), title: 'Another', sources });
const line = `${JSON.stringify({ text: articleText })}\n`;
const lines = file(folder, 'lines.ndjson', line.repeat(3));
before(async () => {
  const { code, stderr } = await explainer(['export', pack, '--to', 'gift', '-o', quiz]);
  assert.equal(code, 0, stderr);
});

const isPack = text => JSON.parse(text).version === 1;
const isPage = text => /^<!doctype html>[^]*<\/html>\s*$/i.test(text);

/** Every command that writes a file: how, and whether what it wrote is whole. `old`: what it is to find there. */
const COMMANDS = {
  build: { args: out => ['build', article, '-o', out], isWhole: isPack },
  'build --update': { args: out => ['build', article, '--update', out, '-o', out], isWhole: isPack, old: edited },
  'build --ndjson': {
    args: out => ['build', '--ndjson', lines, '--jobs', '1', '-o', out],
    isWhole: text => text.endsWith('\n') && text.split('\n').length === 4,
    keeps: '.part',
  },
  import: { args: out => ['import', quiz, '--article', article, '-o', out], isWhole: isPack },
  'audit --html': {
    args: out => ['audit', quiz, '--article', article, '--html', out],
    isWhole: isPage,
    code: [0, 1, 4],
  },
  collect: { args: out => ['collect', pack, other, '--title', 'The week', '-o', out], isWhole: isPack },
  'export --to html': { args: out => ['export', pack, '--to', 'html', '-o', out], isWhole: isPage },
  'export --to scorm12': {
    args: out => ['export', pack, '--to', 'scorm12', '-o', out],
    isWhole: (_, bytes) => bytes.subarray(-22, -18).toString('latin1') === 'PK\x05\x06',
  },
  render: { args: out => ['render', pack, '-o', out], isWhole: text => text.trim().endsWith('>') },
  'tally --out': { args: out => ['tally', '--packs', pack, '--out', out, '/dev/null'], isWhole: isPack },
  'tally --report': { args: out => ['tally', '--packs', pack, '--report', out, '/dev/null'], isWhole: isPage },
};

function isOldOrNew(path, { isWhole, old = OLD }) {
  const bytes = readFileSync(path);
  const text = bytes.toString();
  if (text === old) return 'old';
  assert.ok(isWhole(text, bytes), `neither old nor new: ${text.slice(0, 80)} … ${text.slice(-40)}`);
  return 'new';
}

const digest = path => createHash('sha256').update(readFileSync(path)).digest('hex');

/** One run of a command, undisturbed: how much it writes, and what stood in its place meanwhile. */
const whole = new Map();
function wholeRun(name) {
  if (!whole.has(name)) whole.set(name, watched(name));
  return whole.get(name);
}

async function watched(name) {
  const { args, old = OLD, code: codes = [0] } = COMMANDS[name];
  const home = join(folder, `watched-${name.replace(/\W+/g, '-')}`);
  mkdirSync(home);
  const out = file(home, 'out', old);
  const before = digest(out);
  const states = join(folder, `${name.replace(/\W+/g, '-')}.states`);
  const env = { WATCHED: out, STATES: states, NODE_OPTIONS: `--import=${WATCH}` };
  const { code, stderr } = await explainer(args(out), { env });
  assert.ok(codes.includes(code), stderr);
  assert.equal(isOldOrNew(out, COMMANDS[name]), 'new');
  const seen = JSON.parse(readFileSync(states, 'utf8'));
  return { size: statSync(out).size, states: seen, expected: [before, digest(out)] };
}

describe('a full disk', () => {
  const disk = join(folder, 'disk');
  mkdirSync(disk);
  const { status } = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=192k', 'tmpfs', disk]);
  const skip = status === 0 ? false : 'no small disk can be mounted here: that takes root';
  after(() => status === 0 && spawnSync('umount', [disk]));

  /** Leaves so many bytes of room. */
  function fill(left) {
    const room = Number(spawnSync('stat', ['-f', '-c', '%a', disk], { encoding: 'utf8' }).stdout) * 4096;
    writeFileSync(join(disk, 'filler'), Buffer.alloc(room - left));
  }

  for (const [name, command] of Object.entries(COMMANDS)) {
    it(`leaves what ${name} was to write over as it was, and nothing beside it`, { skip }, async () => {
      const { args, old = OLD, keeps } = command;
      const out = join(disk, 'out');
      const { size } = await wholeRun(name);
      // No room at all, and room for a part
      for (const left of new Set([0, Math.max(0, Math.floor((size - 1) / 8192)) * 4096])) {
        writeFileSync(out, old);
        fill(left);
        const { code, stderr } = await explainer(args(out));
        assert.equal(code, 2, `${left} of ${size} bytes left: ${stderr}`);
        assert.match(stderr, /could not be written: there is no room left\.\n/);
        assert.doesNotMatch(stderr, /\n\s+at /);
        assert.equal(readFileSync(out, 'utf8'), old);
        assert.deepEqual(
          readdirSync(disk).filter(each => !(keeps && each === `out${keeps}`)),
          ['filler', 'out'],
        );
        for (const each of readdirSync(disk)) rmSync(join(disk, each));
      }
    });
  }

  it('keeps what an archive has, and --resume goes on with it once there is room', { skip }, async () => {
    const many = file(folder, 'many.ndjson', line.repeat(12));
    const whole = (await explainer(['build', '--ndjson', '--jobs', '1', many])).stdout;
    const out = join(disk, 'archive.ndjson');
    fill(Math.floor(whole.length / 8192) * 4096);
    const run = await explainer(['build', '--ndjson', '--jobs', '1', many, '-o', out]);
    assert.equal(run.code, 2);
    const written = readFileSync(out, 'utf8');
    assert.ok(written.length > 0 && whole.startsWith(written));
    rmSync(join(disk, 'filler'));
    const again = await explainer(['build', '--ndjson', '--jobs', '1', many, '--resume', '-o', out]);
    assert.equal(again.code, 0, again.stderr);
    assert.doesNotMatch(again.stderr, /, 0 built before/);
    assert.equal(readFileSync(out, 'utf8'), whole);
  });

  it(
    'ends an archive while its input still waits',
    { skip: existsSync('/dev/full') ? false : 'there is no /dev/full here', timeout: 300_000 },
    async () => {
      const child = spawn(process.execPath, [
        'dist/cli/explainer.js',
        'build',
        '--ndjson',
        '--jobs',
        '1',
        '-o',
        '/dev/full',
      ]);
      child.stdin.on('error', () => undefined);
      let stderr = '';
      child.stderr.on('data', chunk => (stderr += chunk));
      // Standard input stays open, as a queue's does.
      for (let each = 0; each < 12; each += 1) child.stdin.write('{"text": "A mill opens."}\n');
      const [code] = await once(child, 'close');
      assert.equal(code, 2);
      assert.match(stderr, /there is no room left/);
    },
  );
});

describe('a kill', () => {
  for (const name of Object.keys(COMMANDS)) {
    it(`finds what ${name} writes old or new, whichever step it comes between`, async () => {
      const { states, expected } = await wholeRun(name);
      assert.deepEqual(states, expected);
    });
  }

  /** Milliseconds after the first sign of writing; before it: a share of what the whole run takes. */
  const MOMENTS = [
    { share: 0.3 },
    { share: 0.8 },
    { after: 0 },
    { after: 0 },
    { after: 1 },
    { after: 3 },
    { after: 10 },
  ];

  // What writes a file whole is the same for every command but the archive's.
  for (const name of ['build --update', 'build --ndjson']) {
    it(`leaves what ${name} writes whole, old or new, at whatever moment it comes`, async () => {
      const command = COMMANDS[name];
      const { args, old = OLD } = command;
      const home = join(folder, `killed-${name.replace(/\W+/g, '-')}`);
      mkdirSync(home);
      const out = join(home, 'out');
      const begin = () => {
        writeFileSync(out, old);
        return spawn(process.execPath, ['dist/cli/explainer.js', ...args(out)], { stdio: 'ignore' });
      };
      const started = performance.now();
      await once(begin(), 'close');
      const takes = performance.now() - started;
      assert.equal(isOldOrNew(out, command), 'new');
      const ends = [];
      for (const { share, after: wait } of MOMENTS) {
        const child = begin();
        const closed = once(child, 'close');
        const kill = milliseconds => setTimeout(() => child.kill('SIGKILL'), milliseconds);
        const watcher = watch(home, (_, changed) => changed !== 'out' && wait !== undefined && kill(wait));
        if (share !== undefined) kill(takes * share);
        const [code] = await closed;
        watcher.close();
        ends.push(`${code === null ? 'killed' : 'ended'}, ${isOldOrNew(out, command)}`);
      }
      assert.ok(ends.includes('killed, old'), ends.join('; '));
      // What the killed ones left beside it hinders none that comes after.
      await once(begin(), 'close');
      assert.equal(isOldOrNew(out, command), 'new');
    });
  }
});
