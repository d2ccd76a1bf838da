import { expect } from '@open-wc/testing';
import { exportPack } from '../../src/export/index.js';
import { freshPack } from '../support/mount.js';

/** The sample pack with one question of many points. */
function weighed() {
  const pack = freshPack();
  const [first] = pack.questions.filter(({ kind }) => kind === 'choice');
  const questions = pack.questions.map(each => (each === first ? { ...each, points: 2.5 } : each));
  return { pack: { ...pack, questions }, id: first!.id };
}

describe('what a question counts', () => {
  for (const [format, written, usual] of [
    ['moodle-xml', '<defaultgrade>2.5</defaultgrade>', '<defaultgrade>1</defaultgrade>'],
    ['brightspace', 'Points,2.5', 'Points,1\r\n'],
  ] as const)
    it(`goes into ${format}`, () => {
      const { content } = exportPack(weighed().pack, format);
      expect(String(content).split(written)).to.have.length(2);
      expect(String(content)).to.include(usual);
    });

  for (const format of ['gift', 'blackboard', 'common-cartridge'] as const)
    it(`is told to be lost in ${format}, which has no points`, () => {
      const { pack, id } = weighed();
      const lost = exportPack(pack, format).adapted.filter(({ why }) => why.includes('points'));
      expect(lost.map(({ questionId }) => questionId)).to.deep.equal([id]);
    });

  it('is not told to be lost where it is not', () => {
    const { adapted } = exportPack(weighed().pack, 'moodle-xml');
    expect(adapted.filter(({ why }) => why.includes('points'))).to.deep.equal([]);
  });
});
