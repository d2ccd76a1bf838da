// `explainer collect`: the quiz of several articles, as a newsroom's cron would make it.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { explainer, file, temporaryFolder } from './run.mjs';
import { ARTICLES } from './week.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

const paths = {};
const packs = {};
const out = join(folder, 'week.json');
let collected;
let told;

describe('explainer collect', () => {
  before(async () => {
    for (const [name, [date, text]] of Object.entries(ARTICLES)) {
      const url = `https://courier.example/${name}`;
      paths[name] = file(folder, `${name}.md`, `---\ndate: ${date}\nlang: en\nurl: ${url}\n---\n\n# ${text}`);
      packs[name] = join(folder, `${name}.json`);
      const { code, stderr } = await explainer(['build', paths[name], '-o', packs[name]]);
      assert.equal(code, 0, stderr);
    }
    const run = await explainer([
      'collect',
      ...Object.values(packs),
      '--title',
      'The week',
      '--questions',
      '5',
      '-o',
      out,
    ]);
    assert.equal(run.code, 0, run.stderr);
    told = run.stderr;
    collected = JSON.parse(readFileSync(out, 'utf8'));
  });

  const asked = () => collected.questions.filter(({ review }) => !review);
  const sourceOf = ({ evidence: [passage] }) => passage.source ?? 0;
  /** Pairs show the passages of the people themselves. */
  const withPassage = () => asked().filter(({ evidence }) => evidence.length > 0);

  it('makes one pack with a source for each article, of as many questions as are wanted', () => {
    assert.equal(collected.title, 'The week');
    assert.deepEqual(
      collected.sources.map(({ headline }) => headline),
      Object.values(ARTICLES).map(([, text]) => text.split('\n')[0]),
    );
    assert.equal(asked().length, 5);
  });

  it('takes them from all articles by turns, and shows each passage in its own', () => {
    assert.deepEqual([...new Set(withPassage().map(sourceOf))].sort(), [0, 1, 2]);
    const texts = Object.values(ARTICLES).map(([, text]) => text);
    for (const question of withPassage())
      for (const { exact } of question.evidence) assert.ok(texts[sourceOf(question)].includes(exact), exact);
  });

  it('names somebody whom two articles name once', () => {
    const names = collected.people.map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
  });

  it('holds back what a later article goes on with, and shows both passages', () => {
    const held = collected.questions.filter(({ review }) => review);
    const missing = held.find(({ evidence: [{ exact }] }) => exact.startsWith('Twelve people are missing'));
    assert.match(missing.reason, /a later article goes on with it/);
    assert.match(missing.evidence.at(-1).exact, /^All of the missing people/);
    assert.equal(missing.evidence.at(-1).source, 1);
    assert.match(told, /Held back: .*All of the missing people/);
  });

  it('is borne out by its articles, each by its own', async () => {
    const of = Object.values(paths).flatMap(path => ['--article', path]);
    const proved = await explainer(['check', out, ...of]);
    assert.equal(proved.code, 0, proved.stdout);
    const refuted = JSON.parse(readFileSync(out, 'utf8'));
    refuted.questions.find(
      question => !question.review && question.evidence.length > 0 && sourceOf(question) === 2,
    ).evidence[0].exact = 'Norlink sank.';
    const wrong = await explainer(['check', file(folder, 'wrong.json', refuted), ...of]);
    assert.equal(wrong.code, 1);
    assert.match(wrong.stdout, /“Norlink sank\.” does not stand in the article/);
    const stray = await explainer(['check', out, '--article', file(folder, 'stray.md', 'Another article altogether.')]);
    assert.equal(stray.code, 2);
    assert.match(stray.stderr, /stray\.md is none of the articles/);
  });

  const refused = [
    ['the same article twice', () => [packs.ships, packs.ships], /is of the same article/],
    ['a file that is no pack', () => [packs.ships, paths.ships], /is no JSON/],
    ['no number of questions', () => [packs.ships, '--questions', 'many'], /--questions takes a number/],
  ];
  for (const [what, given, words] of refused) {
    it(`refuses ${what}`, async () => {
      const { code, stderr } = await explainer(['collect', ...given(), '--title', 'The week']);
      assert.notEqual(code, 0);
      assert.match(stderr, words);
    });
  }
});
