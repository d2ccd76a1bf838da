import { expect } from '@open-wc/testing';
import { exportPack } from '../../src/export/index.js';
import { freshPack } from '../support/mount.js';

describe('what a question counts', () => {
  for (const [format, written, usual] of [
    ['moodle-xml', '<defaultgrade>2.5</defaultgrade>', '<defaultgrade>1</defaultgrade>'],
    ['brightspace', 'Points,2.5', 'Points,1\r\n'],
  ] as const)
    it(`goes into ${format}`, () => {
      const pack = freshPack();
      const [first] = pack.questions.filter(({ kind }) => kind === 'choice');
      const weighted = pack.questions.map(each => (each === first ? { ...each, points: 2.5 } : each));
      const { content } = exportPack({ ...pack, questions: weighted }, format);
      expect(String(content).split(written)).to.have.length(2);
      expect(String(content)).to.include(usual);
    });
});
