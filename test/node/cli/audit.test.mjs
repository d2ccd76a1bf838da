// `explainer audit` as a newsroom's pipeline runs it.
import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { QUARRY } from '../audit/quarry-text.mjs';
import { explainer, file, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
const article = file(folder, 'quarry.txt', QUARRY);
after(() => rmSync(folder, { recursive: true }));

const audit = (gift, ...more) =>
  explainer(['audit', '-', '--article', article, '--date', '2024-03-12', ...more], { input: gift });

const TRUE = 'The quarry employs 212 people. {T}';
const FALSE = 'The quarry employs 312 people. {T}';
const ELSEWHERE = 'The museum of toys opened a café in its garden. {T}';

describe('explainer audit', { concurrency: 4 }, () => {
  it('ends with 0 where all is borne out, and shows the passage', async () => {
    const { code, stdout, stderr } = await audit(TRUE);
    assert.match(stdout, /^line 1: borne out: The quarry employs 212 people\.\n {2}= true\n/);
    assert.match(stdout, /“The quarry employs 212 people\.”/);
    assert.match(stderr, /1 question: 1 borne out\.\n$/);
    assert.equal(code, 0);
  });

  it('ends with 1 where one is refuted, and says what the article has', async () => {
    const { code, stdout } = await audit(`${TRUE}\n\n${FALSE}`);
    assert.match(stdout, /^line 3: refuted: .*\n {2}= true\n {2}→ The passage has “212”, not “312”\.$/m);
    assert.equal(code, 1);
  });

  it('ends with 4 where one is left open', async () => {
    const { code, stdout } = await audit(`${TRUE}\n\n${ELSEWHERE}`);
    assert.match(stdout, /^line 3: not in the article/m);
    assert.equal(code, 4);
  });

  it('ends with 4 where there is nothing to audit', async () => {
    const { code, stderr } = await audit('Tell us. {}', '--format', 'gift');
    assert.match(stderr, /0 questions: none to audit/);
    assert.equal(code, 4);
  });

  it('tells the same as JSON, and what is lost on standard error', async () => {
    const { stdout, stderr } = await audit(`${TRUE}\n\nTell us. {}`, '--json');
    const { questions, lost } = JSON.parse(stdout);
    assert.deepEqual(
      questions.map(({ verdict }) => verdict),
      ['borne-out'],
    );
    assert.equal(questions[0].evidence[0].exact, 'The quarry employs 212 people.');
    assert.equal(lost[0].where, 'line 3');
    assert.match(stderr, /line 3: an essay has no right answer/);
  });

  it('ends with 2 for what is no question file', async () => {
    for (const input of ['', 'Dear all, here is the quiz.', '\0\0\0']) {
      const { code, stderr } = await audit(input);
      assert.equal(code, 2, input);
      assert.match(stderr, /standard input (is|may)/);
    }
  });
});
