import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { explainer, file, samplePack, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

describe('explainer questions', () => {
  it('lists every question with options and what is right', async () => {
    const { code, stdout } = await explainer(['questions', file(folder, 'pack.json', samplePack())]);
    assert.equal(code, 0);
    assert.match(stdout, /^# true-or-false: \d+$/m);
    assert.match(stdout, /^ {2}✓ (?:true|false)$/m);
  });

  it('says so where nothing can be asked', async () => {
    const pack = samplePack();
    for (const kind of ['people', 'quotes', 'events', 'claims', 'numbers', 'places', 'terms', 'questions']) {
      pack[kind] = [];
    }
    const { code, stdout, stderr } = await explainer(['questions', file(folder, 'bare.json', pack)]);
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /no widget has enough to ask/);
  });

  const text = [
    'Wexmouth votes to close its harbour bridge to cars',
    'The town council of Wexmouth voted on Tuesday to close the Harbour Bridge to private cars from September.',
    'Mayor Helen Okafor said the vote was the hardest of her term. Two cyclists were killed on the Harbour Bridge in March 2024.',
    '"The steel of this old bridge is older than anyone in the room," Okafor said. "It will not carry lorries again."',
    'Daniel Reyes, the county engineer, said the repairs would cost 5 million crowns. Lorries were banned from the bridge in December 2022.',
    '"This is what they have always wanted," said councillor Graham Pell.',
    'The bridge carries 14,000 vehicles a day, engineer Daniel Reyes said on Tuesday.',
  ].join('\n\n');

  it('lists what waits for an editor, and why; with the article what was not asked, by which rule', async () => {
    const article = file(folder, 'bridge.txt', text);
    const { stdout: built } = await explainer(['build', article, '--date', '2025-05-15']);
    const pack = file(folder, 'bridge.json', built);
    const waiting = JSON.parse(built).questions.filter(({ review }) => review);
    const { stdout } = await explainer(['questions', pack]);
    assert.equal(waiting.length > 0, true, built);
    assert.ok(stdout.includes(`# Held back for an editor: ${waiting.length}`), stdout);
    for (const { reason } of waiting) assert.ok(stdout.includes(`→ ${reason}`), reason);
    assert.doesNotMatch(stdout, /Not asked/);

    const explained = await explainer(['questions', pack, '--article', article, '--explain']);
    assert.match(explained.stdout, /# Not asked, for a flaw: \d+/);
    assert.match(
      explained.stdout,
      /Who said it\? This is what they have always wanted\S* – Graham Pell\n {2}→ .+ \(hangs-in-the-air\)/,
    );
    assert.match(explained.stdout, /held back by [a-z-]+\)/);
  });

  it('names rules only where it can ask once more', async () => {
    const { code, stderr } = await explainer(['questions', file(folder, 'p.json', samplePack()), '--explain']);
    assert.equal(code, 2);
    assert.match(stderr, /--explain needs --article/);
  });

  it('leaves a house its own line', async () => {
    const article = file(
      folder,
      'line.txt',
      'Two cyclists killed on Harbour Bridge\n\nTwo cyclists were killed on the Harbour Bridge of Wexmouth in March 2024, Mayor Helen Okafor said on Tuesday.',
    );
    const build = async (...more) => {
      const { code, stdout, stderr } = await explainer(['build', article, '--date', '2025-05-15', ...more]);
      assert.equal(code, 0, stderr);
      return JSON.parse(stdout).questions;
    };
    const isOfTheDead = ({ stimulus, prompt }) => /killed/.test(stimulus?.text ?? prompt);
    const [held] = (await build()).filter(isOfTheDead);
    assert.ok(held.review, JSON.stringify(held));
    const rules = ['tolls', 'deaths', 'grave-article'].join(',');
    assert.ok((await build('--allow', rules)).some(question => isOfTheDead(question) && !question.review));
  });

  it('knows the rules that a house may switch off', async () => {
    const { code, stderr } = await explainer(['build', '-', '--allow', 'manners'], { input: text });
    assert.equal(code, 2);
    assert.match(stderr, /There is no rule “manners”\. Rules: /);
  });

  it('refuses what is no pack', async () => {
    const { code, stderr } = await explainer(['questions', file(folder, 'no.json', '{}')]);
    assert.equal(code, 1);
    assert.match(stderr, /is no content pack/);
  });
});
