// Every text and outline in every theme, light and dark; npm run contrast:update writes the table of docs/THEMES.md.
import assert from 'node:assert/strict';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { contrasts } from './contrast.mjs';
import { openStorybook } from './storybook.mjs';

const THEMES = new URL('../../dist/themes/', import.meta.url);
const PAGE = new URL('../../docs/THEMES.md', import.meta.url);
/** WCAG 2.2: 1.4.3 for text, whatever its size, and 1.4.11 for what is pressed. */
const LEAST = { text: 4.5, outline: 3 };
const FIRST = ['quiet', 'broadsheet', 'tabloid', 'classroom', 'high-contrast', 'dark-studio'];

const sheets = new Map(FIRST.map(name => [name, readFileSync(new URL(`${name}.css`, THEMES), 'utf8')]));
/** By theme and scheme, then by kind: the least that was found, and where. */
const least = new Map();
let pairs = 0;

/** States that have the colours of another one; before there is content, one widget looks like the other. */
const SAME_COLOURS =
  /--(long-text|right-to-left|narrow)$|^(quizzes-(?!quick-quiz)|explainers-(?!key-terms)).*--(loading|load-error|empty)$/;

function table() {
  const rows = [...least].map(([key, { text, outline }]) => {
    const [theme, scheme] = key.split(' ');
    const where = text.where.replaceAll('|', '\\|').trim();
    return `| ${theme} | ${scheme} | ${text.ratio.toFixed(2)} | \`${where}\` | ${outline.ratio.toFixed(2)} |`;
  });
  return [
    '| theme | scheme | least for text | where | least for outlines |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

describe('the themes', async () => {
  const storybook = await openStorybook();
  after(() => storybook.close());
  let page, show;
  before(async () => ({ page, show } = await storybook.newPage({ width: 700, height: 900 }, { a11y: false })));

  it('are all measured', () => assert.deepEqual(readdirSync(THEMES).sort(), FIRST.map(name => `${name}.css`).sort()));

  it('keep text at 4.5:1 and outlines at 3:1, in every state of every widget', async () => {
    const short = new Set();
    for (const { id } of storybook.stories.filter(({ id }) => !SAME_COLOURS.test(id))) {
      const { problems } = await show(id);
      assert.deepEqual(problems, [], id);
      for (const { theme, scheme, found } of await page.evaluate(contrasts, [...sheets])) {
        pairs += found.length;
        const key = `${theme} ${scheme}`;
        const kinds = least.get(key) ?? {};
        least.set(key, kinds);
        for (const pair of found) {
          if (!(pair.ratio >= (kinds[pair.kind]?.ratio ?? Infinity))) kinds[pair.kind] = pair;
          if (pair.ratio < LEAST[pair.kind]) {
            short.add(`${key}: ${pair.kind} ${pair.ratio.toFixed(2)} ${pair.where} ${pair.front} on ${pair.back}`);
          }
        }
      }
    }
    console.log(`${pairs} pairs measured\n${table()}`);
    assert.deepEqual([...short], []);
    assert.equal(least.size, 2 * FIRST.length);
    assert.ok(pairs > 10_000);
  });

  it('are told of in docs/THEMES.md as measured', () => {
    const text = readFileSync(PAGE, 'utf8');
    const [before, , rest] = text.split(/(<!-- contrast -->\n)/);
    const [, behind] = rest.split('<!-- /contrast -->');
    const now = `${before}<!-- contrast -->\n\n${table()}\n\n<!-- /contrast -->${behind}`;
    if (process.env.UPDATE) writeFileSync(PAGE, now);
    else
      assert.equal(
        text.replace(/ +/g, ' ').replace(/-+/g, '-'),
        now.replace(/ +/g, ' ').replace(/-+/g, '-'),
        'npm run contrast:update writes the table anew',
      );
  });
});
