import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';

const PEOPLE = `Mayor Linda Hargrove wants a tram to the harbour.

Hargrove, a Democrat, told the council on Monday that the line would open in 2027. Hargrove said it would carry 9,000 people a day.

“The harbour needs a tram, and so do the schools in Eastgate,” said Tom Reyes, who runs the port.

“A tram is a gift to the shops on Mill Street,” said Nora Quill, who heads the merchants’ guild.

“Trams are loud, and buses cost the city half as much,” said Councilman Peter Ames.`;

/** What is asked of a quotation in the paragraphs that follow, under the headline. */
function asked(paragraphs: string, words: string, headline = 'Mayor Hargrove wants a tram to the harbour') {
  const article = readText(`${headline}\n\n${PEOPLE}\n\n${paragraphs}`, { datePublished: '2026-03-10' });
  const pack = buildPack(article, { language: english });
  return pack.questions.find(({ stimulus }) => stimulus?.text.includes(words));
}

describe('a quotation that speaks of somebody', () => {
  it('is asked with the name of the only one whom it can speak of, and with the words that name her', () => {
    const question = asked(
      'The council votes on Hargrove’s plan in May.\n\n“She has fought for the harbour since the flood of 2019,” said Grace Lindqvist, who chairs the planning board.',
      'since the flood',
    );
    expect(question?.prompt).to.equal('Who said this of Linda Hargrove?');
    expect(question?.options?.map(({ text }) => text)).to.not.include('Linda Hargrove');
    expect(question?.evidence?.map(({ exact }) => exact)).to.include('Hargrove');
  });

  it('is asked with the name that stands beside it', () => {
    const question = asked(
      'Ames voted against the plan, and Reyes for it.\n\n“He has counted every bus on Mill Street since 2011,” Grace Lindqvist, who chairs the planning board, said of Peter Ames.',
      'every bus',
    );
    expect(question?.prompt).to.equal('Who said this of Peter Ames?');
  });

  it('is not asked where it may speak of two', () => {
    const question = asked(
      'Peter Ames met Tom Reyes, the mayor’s ally.\n\n“He has fought for the harbour since the flood of 2019,” said Grace Lindqvist, who chairs the planning board.',
      'since the flood',
      'Peter Ames fights the tram to the harbour',
    );
    expect(question).to.equal(undefined);
  });

  it('is not asked where somebody else is named by what bears the name', () => {
    const question = asked(
      'Hargrove spoke to the Diana Moss Foundation, which Diana Moss set up.\n\n“She has fought for the harbour since the flood of 2019,” said Grace Lindqvist, who chairs the planning board.',
      'since the flood',
    );
    expect(question).to.equal(undefined);
  });

  it('is not asked of somebody who is named only after it, in another sentence', () => {
    const question = asked(
      'The council votes in May.\n\n“He has counted every bus on Mill Street since 2011,” said Grace Lindqvist, who chairs the planning board. Lindqvist said she is partial to Mayor Peter Ames.',
      'every bus',
    );
    expect(question).to.equal(undefined);
  });

  it('is asked of whom its own sentence names before it', () => {
    const question = asked(
      'Grace Lindqvist, who chairs the planning board, said of Linda Hargrove that “she has fought for the harbour since the flood of 2019.”',
      'since the flood',
    );
    expect(question?.prompt).to.equal('Who said this of Linda Hargrove?');
  });

  it('is not asked of somebody whom the article hardly names', () => {
    const question = asked(
      'Diana Moss, a teacher, came to the meeting.\n\n“She has fought for the harbour since the flood of 2019,” said Grace Lindqvist, who chairs the planning board.',
      'since the flood',
    );
    expect(question).to.equal(undefined);
  });

  it('is asked as before where it can be understood alone', () => {
    expect(asked('', 'gift to the shops')?.prompt).to.match(/: Who said it\?$/);
  });
});
