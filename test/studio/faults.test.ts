import { expect } from '@open-wc/testing';
import { render } from 'lit';
import { renderFaults } from '../../src/studio/studio-question/faults.js';
import type { PackQuestion } from '../../src/pack/types.js';

function faultsOf(...issues: [pointer: string, message: string][]): (string | undefined)[] {
  const place = document.createElement('div');
  const given = issues.map(([pointer, message]) => ({ pointer, message, level: 'error' as const }));
  render(renderFaults({ kind: 'choice' } as PackQuestion, given, []), place);
  return [...place.querySelectorAll('li')].map(({ textContent }) => textContent?.trim());
}

describe('what keeps a question with a picture from readers', () => {
  it('is told as a lacking description only where that is lacking', () => {
    expect(faultsOf(['/questions/0/picture/alt', 'this is no text'])).to.deep.equal([
      'Describe the picture for those who can’t see it; readers get the question then.',
    ]);
  });

  it('is told by the name of its field, apart from what is unwritten', () => {
    expect(
      faultsOf(
        ['/questions/0/picture/width', 'this is no number above 0'],
        ['/questions/0/picture/src', 'this is missing'],
        ['/questions/0/picture', 'this is no object'],
      ),
    ).to.deep.equal([
      'The picture’s width is no number above 0.',
      'The picture’s address is missing.',
      'The picture is no object.',
    ]);
    expect(faultsOf(['/questions/0/prompt', 'this is no text'])[0]).to.match(/^Write the question and every answer/);
  });
});
