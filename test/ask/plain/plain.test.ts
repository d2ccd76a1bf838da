import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { plainQuestions } from '../../../src/ask/plain/index.js';
import type { Candidate } from '../../../src/ask/types.js';
import { findFacts } from '../../../src/extract/find-facts.js';
import { english } from '../../../src/languages/en/index.js';

const DATE = '2024-06-14';

function ask(...paragraphs: string[]): Candidate[] {
  const article = readText(['A day in Kent', ...paragraphs].join('\n\n'), { datePublished: DATE });
  return plainQuestions(findFacts(article, { language: english, date: DATE }), english);
}

const textsOf = ({ question }: Candidate) => (question.options ?? []).map(({ text }) => text);
const asked = (candidates: readonly Candidate[], words: string) =>
  candidates.find(({ question }) => question.prompt.includes(words));

const PEOPLE =
  'White House spokeswoman Karoline Leavitt met Mayor Nils Lindqvist at sea. Governor Ada Okafor of Ohio was late, and Senator Ivo Brand of Utah stayed at home.';

describe('plain questions', () => {
  const story = [
    PEOPLE,
    'Okafor opened the new road to Wexmouth Bay on Monday.',
    'Forty people signed the petition against the closure of Wexmouth Bridge.',
    'The steel of Wexmouth Bridge was made in Italy in 1931. Other steel came from France and Spain.',
  ];

  it('have one right answer and others of its kind', () => {
    const who = asked(ask(...story), 'opened the new road')!;
    expect(who.question.kind).to.equal('choice');
    expect(who.question.stimulus).to.equal(undefined);
    expect(textsOf(who)[0]).to.equal('Ada Okafor');
    expect(textsOf(who).slice(1)).to.have.members(['Nils Lindqvist', 'Ivo Brand']);
    expect(who.question.correct).to.equal(who.question.options![0]!.id);
  });

  it('offer beside whoever holds an office nobody who speaks for one', () => {
    for (const candidate of ask(...story)) expect(textsOf(candidate)).not.to.include('Karoline Leavitt');
  });

  it('say after the answer what the article says, with its passage', () => {
    const { question } = asked(ask(...story), 'opened the new road')!;
    expect(question.explanation).to.equal('Ada Okafor opened the new road to Wexmouth Bay on 10 June 2024.');
    expect(question.evidence[0]!.exact).to.equal('Okafor opened the new road to Wexmouth Bay on Monday.');
    expect(question.about).to.deep.equal([question.correct]);
  });

  it('tell whoever chose somebody else who that is', () => {
    const { question } = asked(ask(...story), 'opened the new road')!;
    expect(question.options!.find(({ text }) => text === 'Nils Lindqvist')!.feedback).to.equal(
      'Nils Lindqvist: Mayor.',
    );
  });

  it('offer numbers some way off, in the manner of the right one', () => {
    const texts = textsOf(asked(ask(...story), 'How many people')!);
    expect(texts[0]).to.equal('Forty');
    expect(new Set(texts).size).to.equal(texts.length);
    expect(texts.length).to.be.greaterThan(2);
  });

  it('offer years that aren’t over yet for none that is past', () => {
    const texts = textsOf(asked(ask(PEOPLE, 'The harbour of Wexmouth Bay was built in 2021.'), 'In which year')!);
    expect(texts[0]).to.equal('2021');
    for (const year of texts) expect(Number(year)).to.be.at.most(2024);
  });

  it('offer places of the same kind', () => {
    expect(textsOf(asked(ask(...story), 'In which country')!)).to.include.members(['Italy', 'France', 'Spain']);
  });

  it('keep their ids when another paragraph is corrected', () => {
    const idsOf = (candidates: readonly Candidate[]) => candidates.map(({ question }) => question.id);
    const before = idsOf(ask(...story));
    const after = idsOf(ask(...story, 'The weather was fine.'));
    expect(after).to.include.members(before);
    for (const id of before) expect(id).to.match(/^quick-quiz:/);
  });
});

describe('a plain question isn’t asked', () => {
  it('where fewer than two others could be right', () => {
    expect(ask('Governor Ada Okafor of Ohio opened the new road to Wexmouth Bay on Monday.')).to.deep.equal([]);
  });

  it('of death, crime and shame', () => {
    for (const sentence of [
      'Okafor was arrested by the police of Wexmouth Bay in May 2020.',
      'Okafor accused the harbour board of Wexmouth Bay of fraud.',
      'Forty people were killed in the storm of May 2020 on the coast of Kent.',
      'Okafor divorced in May 2020 in the town of Wexmouth Bay.',
    ]) {
      const ofIt = ask(PEOPLE, sentence).filter(({ question }) => question.evidence[0]!.exact === sentence);
      expect(ofIt, sentence).to.deep.equal([]);
    }
  });

  it('with somebody for a wrong answer of whom the article says the same', () => {
    const candidates = ask(
      PEOPLE,
      'Okafor praised the new harbour wall of Wexmouth Bay on Monday.',
      'Brand praised the new harbour wall as well.',
    );
    const who = candidates.filter(({ question }) => question.prompt.startsWith('Who praised'));
    for (const candidate of who) expect(textsOf(candidate).slice(1)).not.to.include('Ivo Brand');
  });
});
