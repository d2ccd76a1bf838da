// A hundred thousand readers answer, Debian's nginx writes what they asked into its log, and the built command counts.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import { findNginx } from '../../../.scripts/find-nginx.mjs';
import { explainer, file, samplePack, temporaryFolder } from '../cli/run.mjs';
import { addressOf, IPHONE, tally } from './bundled.mjs';

const command = findNginx();
const skip = command ? false : 'nginx is not there and can’t be installed: its logs are not counted';

const READERS = 100_000;
const pack = samplePack();
const id = tally.packIdOf(pack);
const choice = pack.questions.find(({ kind }) => kind === 'choice');
const wrong = choice.options.find(option => option.id !== choice.correct);
const target = option => `/t?${tally.queryOf({ pack: id, question: choice.id, option })}`;
const AGENTS = ['Windows NT 10.0', 'Macintosh', 'Android 15', 'iPhone'].map(system => `Mozilla/5.0 (${system})`);

const crowd = Array.from({ length: READERS }, (_, number) => ({
  from: addressOf(number),
  agent: AGENTS[number % 4],
  headers: 'Cookie: visitor=reader-cookie\r\nReferer: https://news.example/what-they-read\r\n',
  target: target(number % 25 < 18 ? choice.correct : wrong.id),
}));
const flood = Array.from({ length: 20_000 }, (_, number) => ({
  from: '203.0.113.9',
  agent: `${IPHONE} ${number}`,
  target: target(wrong.id),
}));
const absurd = Array.from({ length: 2000 }, (_, number) => ({
  from: addressOf(number),
  agent: AGENTS[0],
  target: `/t?${tally.queryOf({ pack: id, question: choice.id, option: `made-up-${number}` })}`,
}));

describe('nginx', { skip }, () => {
  let nginx, statuses;
  const folder = temporaryFolder();
  const packFile = file(folder, 'pack.json', pack);
  before(async () => {
    const { startNginx } = await import('./nginx.mjs');
    nginx = await startNginx(command);
    statuses = { crowd: await nginx.send(crowd), flood: await nginx.send(flood), absurd: await nginx.send(absurd) };
    // As a log that says who asked: the same server at another address
    await nginx.send(
      [...crowd, ...flood].map(request => ({ ...request, target: request.target.replace('/t?', '/u?') })),
    );
    await nginx.stop();
  });
  after(() => nginx?.stop());

  const countedIn = async log => {
    const { code, stdout, stderr } = await explainer(['tally', nginx.log(log), '--packs', packFile]);
    assert.equal(code, 0, stderr);
    return { ...JSON.parse(stdout).packs[id][choice.id], said: stderr };
  };

  it('takes every reader’s answer, and of a flood from one address what a class would send', () => {
    assert.deepEqual(statuses.crowd, { 204: READERS });
    assert.ok(statuses.flood[204] >= 31 && statuses.flood[204] <= 33, JSON.stringify(statuses.flood));
    assert.equal(statuses.flood[429], flood.length - statuses.flood[204]);
  });

  it('writes a log that tells of no reader', () => {
    const log = readFileSync(nginx.log('tally.log'), 'utf8');
    assert.equal(log.split('\n').length - 1, READERS + flood.length + absurd.length);
    for (const word of [
      /\b10\.\d+\.\d+\.\d+\b/,
      /203\.0\.113/,
      /127\.0\.0\.1/,
      /Mozilla|Windows|iPhone|Android/,
      /cookie/i,
      /what-they-read/,
    ])
      assert.ok(!word.test(log), `${word}`);
    assert.equal(readFileSync(nginx.log('error.log'), 'utf8'), '');
  });

  it('writes what is counted to the reader, flood and all', async () => {
    const { readers, answers, said } = await countedIn('tally.log');
    const taken = statuses.flood[204];
    assert.equal(readers, READERS + taken);
    assert.equal(answers[choice.correct], 72_000);
    assert.equal(answers[wrong.id], 28_000 + taken);
    assert.match(said, /122,000 lines, 122,000 of them answers, 19,9\d\d of programs or refused .* 2,000 to nothing/);
  });

  it('writes in its own format what is counted to within the error that is told', async () => {
    const { readers, answers } = await countedIn('access.log');
    // Three standard errors
    assert.ok(Math.abs(readers / READERS - 1) < 0.048, `${readers}`);
    assert.ok(Math.abs(answers[choice.correct] / readers - 0.72) < 0.022, `${answers[choice.correct] / readers}`);
  });
});
