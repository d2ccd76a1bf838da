import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';

const article = readText(
  `Governors quarrel over the Wexmouth tram

“The tram to Wexmouth is the best thing that Iowa has built in forty years,” said Gov. Terry Brand of Iowa.

“Trams are loud, and the cities of Iowa need buses by the hundred,” said Nora Quill, the former mayor of Larne.

“A tram is a gift to every shop on Mill Street, and to each school in Eastgate,” said Tom Reyes, a Republican strategist who runs the port.

“The Eastgate tunnel of Wexmouth will be dry by the time the tram is paid for,” said Ruth Vane, who was to write to Mr. Brand in May.

“The rails of the Wexmouth tram will rust before the decade is out,” said Peter Ames, another engineer at the port.

“No rail of Wexmouth was ever laid by a town that had the money for it,” said Ada Kern, president of QRT, a club of rowers in Larne.

“Wexmouth has had three trams in a hundred years, and none of them ran in the winter,” said Jan Roos, a former press official in Mr. Brand’s port office.

“The Wexmouth tram will bring more people to Eastgate than three new roads,” said former Iowa Gov. Lena Holt.`,
  { datePublished: '2026-03-10' },
);

/** What is told after the question on these words. */
const told = (words: string) =>
  buildPack(article, { language: english }).questions.find(({ stimulus }) => stimulus?.text.includes(words))
    ?.explanation;

describe('whoever has answered who said it is told who that is', () => {
  it('by the title and the place that the article gives', () =>
    expect(told('forty years')).to.equal('Gov. Terry Brand of Iowa said it.'));

  it('and is not asked where nothing whole is told of them', () => expect(told('Eastgate tunnel')).to.equal(undefined));

  it('by what stands behind the name', () => {
    expect(told('by the hundred')).to.equal('Nora Quill, former mayor of Larne, said it.');
    expect(told('the money for it')).to.equal('Ada Kern, president of QRT, a club of rowers in Larne, said it.');
    expect(told('in the winter')).to.equal('Jan Roos, a former press official in Mr. Brand’s port office, said it.');
    expect(told('three new roads')).to.equal('Former Iowa Gov. Lena Holt said it.');
    expect(told('Mill Street')).to.equal('Tom Reyes, a Republican strategist who runs the port, said it.');
  });
});
