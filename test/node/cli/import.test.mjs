// `explainer import`: a pack of what the article bears out.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { QUARRY } from '../audit/quarry-text.mjs';
import { explainer, file, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
const article = file(folder, 'quarry.txt', QUARRY);
after(() => rmSync(folder, { recursive: true }));

const QUIZ = `::A:: The quarry employs 212 people. {T}

Who demanded talks with the ministry in Cardiff? {=Mina Okafor ~Edda Holm ~Paul Reyes ####She leads the union.}

Who demanded talks with the ministry in Cardiff? {~Mina Okafor =Edda Holm ~Paul Reyes}

The quarry employs {#212:5} people.

Which were there? {~%50%Mina Okafor ~%50%Edda Holm}
`;
const quiz = file(folder, 'quiz.gift', QUIZ);
const run = (command, ...more) => explainer([command, quiz, '--article', article, '--date', '2024-03-12', ...more]);

describe('explainer import', () => {
  it('has pairs ready that the article bears out, by the passages of the whole question', async () => {
    const pairs = file(
      folder,
      'pairs.gift',
      'Who is who? {=Edda Holm -> Mayor =Mina Okafor -> Trade union leader =Paul Reyes -> chief executive}',
    );
    const out = join(folder, 'pairs.json');
    const { code, stderr } = await explainer(['import', pairs, '--article', article, '--out', out]);
    assert.equal(code, 0, stderr);
    const [{ kind, review, reason, evidence }] = JSON.parse(readFileSync(out, 'utf8')).questions;
    assert.deepEqual([kind, review, reason], ['match', undefined, undefined]);
    assert.ok(evidence.length >= 3);
  });

  it('writes a pack that check proves, with what the article bears out ready and the rest to review', async () => {
    const out = join(folder, 'pack.json');
    const { code, stderr } = await run('import', '--out', out);
    assert.equal(code, 0, stderr);
    const { questions, people } = JSON.parse(readFileSync(out, 'utf8'));
    assert.deepEqual(
      questions.map(({ id, review = false }) => [id, review]),
      [
        ['import:line-1', false],
        ['import:line-3', false],
        ['import:line-5', true],
        ['import:line-7', false],
        ['import:line-9', true],
      ],
    );
    const [statement, choice, refuted, number, several] = questions;
    assert.equal(statement.evidence[0].exact, 'The quarry employs 212 people.');
    const okafor = people.find(({ name }) => name === 'Mina Okafor');
    assert.equal(choice.correct, okafor.id);
    assert.equal(choice.explanation, 'She leads the union.');
    assert.match(refuted.reason, /refuted. The article has “Mina Okafor”, not “Edda Holm”/);
    assert.ok(number.range.min < 212 && number.range.max > 212);
    assert.deepEqual([several.kind, several.correct], ['several', ['o1', 'o2']]);
    assert.match(several.reason, /its evidence does not have “Edda Holm”/);
    const checked = await explainer(['check', out, '--article', article]);
    assert.doesNotMatch(checked.stdout, /: error: /);
    assert.equal(checked.code, 0);
    const asked = await explainer(['questions', out]);
    assert.match(asked.stdout, /Who demanded talks/);
  });

  it('leaves its inputs as they are', async () => {
    const { code } = await run('import', '--out', quiz);
    assert.equal(code, 2);
    assert.equal(readFileSync(quiz, 'utf8'), QUIZ);
  });

  it('is held against an article as a page to hand on, in which nothing runs', async () => {
    const out = join(folder, 'audit.html');
    const hostile = file(
      folder,
      'x.csv',
      'Question,Correct answer,Wrong 1\n<img src=x onerror=alert(1)>,<script>alert(1)</script>,"""><b>"\n',
    );
    const { code } = await explainer(['audit', hostile, '--article', article, '--html', out]);
    assert.equal(code, 4);
    const page = readFileSync(out, 'utf8');
    assert.doesNotMatch(page, /<script|<img|<b>/);
    assert.match(page, /&lt;script&gt;alert\(1\)&lt;\/script&gt; \(marked as right\)/);
    await run('audit', '--html', out);
    assert.match(
      readFileSync(out, 'utf8'),
      /class="verdict" data-sign="✗">refuted<\/span>: The article has “Mina Okafor”/,
    );
  });
});
