import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';

const BODY = `“The rails are worn out and the council has no money for new ones,” said Nora Quill, who runs the depot.

“Passengers wait for an hour on some evenings, and nobody tells them why,” said Tom Reyes, a driver who heads the union.

“A subsidy from the ministry would pay for twelve new cars,” said Ruth Vane, a professor of transport at Larne University.

“Old cars rattle, and the shops along Mill Street hear every one of them,” said Peter Ames, another engineer at the port.

“Buses would do the same for half of it,” said Ada Moss, the former mayor of Larne.`;

/** The prompt above the quotation with these words, under a headline. */
const promptUnder = (headline: string, words: string) => {
  const article = readText(`${headline}\n\n${BODY}`, { datePublished: '2026-03-10' });
  const { questions } = buildPack(article, { language: english });
  return questions.find(({ stimulus }) => stimulus?.text.includes(words))?.prompt;
};

describe('a quotation', () => {
  it('is asked under the headline', () =>
    expect(promptUnder('Wexmouth fears for its trams', 'worn out')).to.equal(
      'From “Wexmouth fears for its trams”: Who said it?',
    ));

  it('has the headline’s own marks as inner ones, and no full stop', () =>
    expect(promptUnder('Wexmouth fears for its “old lady” on wheels.', 'worn out')).to.equal(
      'From “Wexmouth fears for its ‘old lady’ on wheels”: Who said it?',
    ));

  for (const [why, headline] of [
    ['the headline names the speaker', 'Quill fears for the trams of Wexmouth'],
    ['it says what sex the speaker is of', 'Wexmouth waits while she fears for trams'],
    ['it has the words themselves', 'Wexmouth tram rails worn out after winter'],
    ['it is too short to tell anything', 'Tram troubles'],
  ] as const)
    it(`is asked without it where ${why}`, () =>
      expect(['Who said it?', undefined]).to.include(promptUnder(headline, 'worn out')));

  it('is asked without it where that says what the speaker is', () =>
    expect(['Who said it?', undefined]).to.include(
      promptUnder('Professor fears for the trams of Wexmouth', 'subsidy'),
    ));

  it('is asked under it among those whom it doesn’t name', () => {
    const article = readText(`Moss fears for the trams of Wexmouth\n\n${BODY}`, { datePublished: '2026-03-10' });
    const { questions } = buildPack(article, { language: english });
    const asked = questions.find(({ stimulus }) => stimulus?.text.includes('worn out'))!;
    expect(asked.prompt).to.equal('From “Moss fears for the trams of Wexmouth”: Who said it?');
    expect(asked.options!.map(({ text }) => text)).not.to.include('Ada Moss');
  });
});

describe('a number that is to be guessed', () => {
  const FILLER =
    'The council met in the old hall and heard residents, engineers and the owners of shops along the quay. '.repeat(8);
  const STORY = `Each car of Larne Trams costs $48 million, and a works in Genoa builds it, the Harrow Herald reported.

The council voted on Monday for new tracks along the quay.

${FILLER}

${FILLER}`;
  const ofCars = (headline: string) => {
    const article = readText(`${headline}\n\n${STORY}`, { datePublished: '2026-03-10' });
    const { questions } = buildPack(article, { language: english });
    return questions.find(({ kind, stimulus }) => kind === 'number' && stimulus?.text.includes('Genoa'));
  };

  it('stands under the headline, which tells what it belongs to', () => {
    const question = ofCars('Wexmouth fears for the rails of its old town')!;
    expect(question.prompt).to.equal(
      'From “Wexmouth fears for the rails of its old town”: Which number belongs in the gap?',
    );
    expect(question.review).to.equal(undefined);
  });

  for (const [why, headline] of [
    ['the headline tells it', 'Wexmouth pays $48 million for one by ship'],
    ['it has most of its words', 'Genoa builds costly cars of Larne Trams'],
    ['it is too short to tell anything', 'Tram troubles'],
  ] as const)
    it(`stands without it where ${why}`, () => expect(ofCars(headline)?.prompt ?? '').not.to.match(/^From /));
});
