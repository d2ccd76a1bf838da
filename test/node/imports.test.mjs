// The graph that the modules of src/ draw by what they import, types and what is loaded on demand included.
import assert from 'node:assert/strict';
import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { after, before, describe, it } from 'node:test';
import { cruise } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { forbidden, options } = createRequire(import.meta.url)('../../.config/dependency-cruiser.cjs');

/** The table of rooms, as the rules have it: each with what it may import. */
const mayImport = Object.fromEntries(
  forbidden
    .filter(({ name }) => name.endsWith('-imports'))
    .map(({ to }) => /\((.*)\)/.exec(to.pathNot)[1].split('|'))
    .map(([room, ...rooms]) => [room, rooms]),
);

/** What the rules of `npm run lint` find in the src/ of a folder, and the graph. */
async function drawn(folder) {
  const { output } = await cruise(
    ['src'],
    { ...options, baseDir: folder, ruleSet: { forbidden }, validate: true },
    undefined,
    { tsConfig: extractTSConfig(join(root, options.tsConfig.fileName)) },
  );
  const faults = output.summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`);
  return { faults, modules: output.modules };
}

describe('the imports of src/', () => {
  let faults, modules;

  before(async () => {
    ({ faults, modules } = await drawn(root));
  });

  const importsOf = file => modules.find(({ source }) => source === file)?.dependencies ?? [];

  it('make no circle, not of types either, and keep to the table of rooms', () => {
    assert.deepEqual(faults, []);
  });

  it('are all seen: of values, of types, and what is loaded on demand', () => {
    const kinds = (file, to) => importsOf(file).find(({ resolved }) => resolved === to)?.dependencyTypes ?? [];
    assert.ok(modules.length > 500);
    assert.ok(kinds('src/ui/words/registry.ts', 'src/ui/words/strings.ts').includes('type-only'));
    assert.ok(kinds('src/ui/deferred/controllers.ts', 'src/ui/controllers/index.ts').includes('dynamic-import'));
  });

  it('lead to what a page loads later by one way', () => {
    const ways = modules.flatMap(({ source, dependencies }) =>
      dependencies
        .filter(({ resolved, dynamic }) => dynamic && resolved.startsWith('src/ui/') && !/\/locales\//.test(resolved))
        .map(({ resolved }) => `${source} → ${resolved}`),
    );
    assert.deepEqual(ways.sort(), [
      'src/ui/deferred/controllers.ts → src/ui/controllers/index.ts',
      'src/ui/deferred/further-kinds.ts → src/ui/views/further.ts',
    ]);
  });

  it('are those that CONTRIBUTING allows', () => {
    const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8');
    const told = Object.fromEntries(
      [...text.matchAll(/^\| `(\w+)\/` +\|.*\| ([^|]+?) +\|$/gm)].map(([, room, rooms]) => [room, rooms]),
    );
    const all = Object.keys(mayImport).length;
    assert.equal(Object.keys(told).length, all, 'a row a room');
    for (const [room, rooms] of Object.entries(mayImport)) {
      // In words where a list would be longer than the page
      if (/all/.test(told[room])) continue;
      const listed = told[room] === 'nothing of ours' ? [] : told[room].split(', ');
      assert.deepEqual(listed.sort(), [...rooms].sort(), room);
    }
  });
});

describe('a fault in the imports is found', () => {
  const folder = mkdtempSync(join(tmpdir(), 'imports-'));
  after(() => rmSync(folder, { recursive: true }));

  const found = async files => {
    rmSync(join(folder, 'src'), { recursive: true, force: true });
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(join(folder, file, '..'), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    return (await drawn(folder)).faults;
  };

  it('where two files know each other by their types alone', async () => {
    const faults = await found({
      'src/quiz/one.ts': "import type { Two } from './two.js';\nexport type One = Two[];\n",
      'src/quiz/two.ts': "import type { One } from './one.js';\nexport type Two = { one: One };\n",
    });
    assert.match(faults.join(), /no-circles: src\/quiz\/one\.ts/);
  });

  it('where a room takes what is not for it', async () => {
    const faults = await found({
      'src/pack/pack.ts': "import { play } from '../quiz/play.js';\nexport const pack = play;\n",
      'src/quiz/play.ts': 'export const play = 1;\n',
    });
    assert.match(faults.join(), /pack-imports: src\/pack\/pack\.ts → src\/quiz\/play\.ts/);
  });

  it('where what comes at first brings along what comes later', async () => {
    const faults = await found({
      'src/ui/elements/quiz.ts': "import { quiz } from '../controllers/quiz.js';\nexport const element = quiz;\n",
      'src/ui/controllers/quiz.ts': 'export const quiz = 1;\n',
    });
    assert.match(faults.join(), /what-comes-later: src\/ui\/elements\/quiz\.ts/);
  });
});
