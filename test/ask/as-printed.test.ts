import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { copyEdited } from '../../src/ask/copy-edited.js';
import { buildPack } from '../../src/build/build-pack.js';
import { flaws } from '../../src/languages/en/asking/flaws.js';
import { english } from '../../src/languages/en/index.js';
import { checkPack } from '../../src/pack/check.js';

const ARTICLE = [
  'Councils quarrel over the Wexmouth tram',
  'Mayor Hanna Lind of Wexmouth met Ivo Brand, the owner of Quay Lines, and Tom Reyes, the owner of Reyes Trams.',
  '“Trams are loud, and the towns on the coast need buses by the hundred,” said Nora Quill, head of the bus company of Larne.',
  '“A tram is a gift to every shop on Mill Street,” said Grace Holm, head of the merchants’ guild of Wexmouth.',
  '“The rails of the Wexmouth tram will rust before the decade is out,” said Ruth Vane, director of the port of Larne.',
];

function asked(words: string, ...told: string[]) {
  const article = readText([...ARTICLE, ...told].join('\n\n'), { datePublished: '2026-03-10' });
  const pack = buildPack(article, { language: english });
  const question = pack.questions.find(({ stimulus }) => stimulus?.text.includes(words));
  return { shown: question?.stimulus?.text, pack, article };
}

const BY_INES = 'said Ines Weber, director of the city museum of Larne.';

describe('somebody whom a quotation calls by a part of the name', () => {
  it('has the rest of it in brackets, and the pack bears that out', () => {
    const { shown, pack, article } = asked(
      'promised Larne',
      `“Brand has promised Larne forty buses by the end of the year,” ${BY_INES}`,
    );
    expect(shown).to.equal('[Ivo] Brand has promised Larne forty buses by the end of the year.');
    expect(checkPack(pack, article)).to.deep.equal([]);
  });

  it('has the surname, where only the given name is there', () => {
    const { shown, pack, article } = asked(
      'trams since',
      `“We know that Ivo has talked of trams since 1981, and of buses,” ${BY_INES}`,
    );
    expect(shown).to.contain('Ivo [Brand] has');
    expect(checkPack(pack, article)).to.deep.equal([]);
  });

  it('is left as they are where two bear the name, and where it is a part of another', () => {
    const sister = 'His sister Greta Brand is a lawyer in Oban.';
    const words = `“Brand has promised Larne forty buses by the end of the year,” ${BY_INES}`;
    expect(asked('promised Larne', sister, words).shown ?? '').to.not.contain('[');
    const firm = `“In Larne the Reyes Trams depot will stand empty until 2031,” ${BY_INES}`;
    expect(asked('stand empty', firm).shown).to.equal('In Larne the Reyes Trams depot will stand empty until 2031.');
  });

  it('is nobody whom the pack does not know by that name', () => {
    const { pack, article } = asked(
      'promised Larne',
      `“Brand has promised Larne forty buses by the end of the year,” ${BY_INES}`,
    );
    const questions = pack.questions.map(question =>
      question.stimulus?.text.includes('promised Larne')
        ? { ...question, stimulus: { ...question.stimulus, text: question.stimulus.text.replace('Ivo', 'Peter') } }
        : question,
    );
    expect(checkPack({ ...pack, questions }, article).map(({ message }) => message)[0]).to.contain('word for word');
  });
});

describe('a quotation as it is printed', () => {
  const rows: readonly (readonly [said: string, printed: string])[] = [
    ['Trams are loud', 'Trams are loud.'],
    ['Trams are loud!', 'Trams are loud!'],
    ['trams are loud', 'trams are loud'],
    ['Trams and and buses are loud.', 'Trams and buses are loud.'],
    ['Larne had had enough of trams.', 'Larne had had enough of trams.'],
    ['(T)hose who build trams are loud.', 'Those who build trams are loud.'],
    ['We know thatU.S. trams are loud.', 'We know that U.S. trams are loud.'],
    ["Trams are loud.'", 'Trams are loud.'],
    ['Larne says ‘Trams are loud.’', 'Larne says ‘Trams are loud.’'],
  ];
  for (const [said, printed] of rows) it(`is “${printed}”`, () => expect(copyEdited(said, flaws)).to.equal(printed));

  it('stands against the article', () => {
    const { shown, pack, article } = asked(
      'carried nobody',
      `“The Wexmouth tram and and the ferry have carried nobody since thatU.S. storm of 2019,” ${BY_INES}`,
    );
    expect(shown).to.equal('The Wexmouth tram and the ferry have carried nobody since that U.S. storm of 2019.');
    expect(checkPack(pack, article)).to.deep.equal([]);
  });
});
