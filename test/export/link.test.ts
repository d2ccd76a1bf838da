import { expect } from '@open-wc/testing';
import { deflateSync } from 'fflate';
import { linkOf, unpackFragment } from '../../src/export/link/index.js';
import { parsePack } from '../../src/pack/parse.js';
import { questionsOf } from '../../src/quiz/questions.js';
import { freshPack } from '../support/mount.js';

const url = 'https://school.example/studio/play.html';
const fragmentOf = (value: string) =>
  `#quiz=${btoa(String.fromCharCode(...deflateSync(new TextEncoder().encode(value))))
    .replace(/\+/g, '-')
    .replace(/\//g, '_')}`;

async function failure(work: Promise<unknown>): Promise<string> {
  return await work.then(
    () => 'nothing',
    (error: Error) => error.message,
  );
}

describe('a link with a quiz in it', () => {
  it('holds behind its # the same questions, with what is right and what bears it out', async () => {
    const pack = freshPack();
    const link = new URL(linkOf(pack, { url: `${url}#old` }));
    expect(link.href.slice(0, url.length + 1)).to.equal(`${url}#`);
    expect(link.hash).to.match(/^#quiz=[\w-]+$/);
    const opened = parsePack(await unpackFragment(link.hash));
    const told = (of: typeof pack) =>
      questionsOf(of, { seed: 'a' }).map(({ id, prompt, correct, evidence }) => [
        id,
        prompt,
        correct,
        evidence.map(({ exact }) => exact),
      ]);
    expect(told(opened)).to.deep.equal(told(pack));
    expect(opened.people).to.deep.equal([]);
  });

  it('holds only what is asked', async () => {
    const pack = freshPack();
    pack.questions[0]!.review = true;
    const { hash } = new URL(linkOf(pack, { url, widgets: ['who-said-it'], limit: 2 }));
    const opened = parsePack(await unpackFragment(hash));
    expect(opened.questions.map(({ id }) => id)).to.have.members(
      questionsOf(pack, { widgets: ['who-said-it'], limit: 2 }).map(({ id }) => id),
    );
  });

  it('is short enough for a small quiz, and refused for a large one', () => {
    const pack = freshPack();
    expect(linkOf(pack, { url }).length).to.be.below(8000);
    const noise = () => Array.from({ length: 9000 }, () => String.fromCharCode(33 + Math.random() * 90)).join('');
    pack.questions = pack.questions.map(each => ({ ...each, explanation: noise() }));
    expect(() => linkOf(pack, { url })).to.throw(/too large for a link .*take fewer questions/);
  });

  for (const [what, fragment] of [
    ['nothing', ''],
    ['another fragment', '#top'],
    ['no base64', '#quiz=%%%'],
    ['what is no compressed text', '#quiz=aGVsbG8'],
    ['half of one', fragmentOf(JSON.stringify(freshPack())).slice(0, 400)],
    ['compressed text that is no JSON', fragmentOf('{')],
  ] as const)
    it(`takes ${what} for no quiz`, async () =>
      expect(await failure(unpackFragment(fragment))).to.not.equal('nothing'));

  it('unpacks no more than a quiz can be', async () => {
    expect(await failure(unpackFragment(fragmentOf('a'.repeat(3e6))))).to.match(/larger than any quiz/);
  });
});
