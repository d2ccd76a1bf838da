import { expect } from '@open-wc/testing';
import { alone } from '../../../../src/languages/en/asking/alone/index.js';
import { FRAGMENTS, HANGING, STANDING, WHOLE } from './alone-table.js';

const people = ['Thomas', 'Hanna Lind', 'Ivo Brand', 'Hillary Clinton', 'Donald Trump Jr.'];

describe('words that hang in the air', () => {
  for (const [words, as] of HANGING) {
    it(`${words} (${as ?? 'sentence'})`, () => expect(alone.hangs(words, { as })).to.be.a('string'));
  }

  for (const words of ['The Democratic caucuses were closely divided for Ivo Brand.']) {
    it(`though it names people: ${words}`, () => expect(alone.hangs(words, { people })).to.be.a('string'));
  }

  it('are told with the word that hangs', () => {
    expect(alone.hangs('He sailed to Oban.')).to.equal('“He” needs the name it stands for.');
    expect(alone.hangs('However, Larne has no bridge.')).to.equal('“However” joins to a sentence that isn’t there.');
  });
});

describe('words that stand alone', () => {
  for (const [words, as] of STANDING) {
    it(`${words} (${as ?? 'sentence'})`, () => expect(alone.hangs(words, { as })).to.equal(undefined));
  }
});

describe('a fragment', () => {
  for (const [words, as] of FRAGMENTS) {
    it(`${words} (${as ?? 'sentence'})`, () => expect(alone.fragment(words, { as })).to.be.a('string'));
  }
});

describe('a whole sentence', () => {
  for (const [words, as] of WHOLE) {
    it(`${words} (${as ?? 'sentence'})`, () => expect(alone.fragment(words, { as })).to.equal(undefined));
  }
});

describe('a day without its date', () => {
  for (const words of [
    'Through the end of September, Hanna Lind had raised 40,000 pounds for the ferries of Larne.',
    'Larne voted on Friday.',
    'Hanna Lind is widening her lead in Larne.',
    'Hanna Lind, who came to Larne for a dinner, met Ivo Brand earlier in the day.',
    'Over the weekend, Hanna Lind sailed to Larne.',
    'News of the soon-to-be complete ferry spread in Larne.',
    'Larne votes tomorrow.',
    'Yesterday Larne voted for the bridge.',
    'Larne votes tonight.',
    'Larne voted this morning.',
    'Ivo Brand spoke before Monday’s vote in Larne.',
    'Larne voted for a tunnel two years ago.',
    'Larne built a harbour last summer.',
    'Larne has sold 40 ferries since last year.',
    'Larne recently sold 40 ferries.',
    'The next ferry of Larne is almost complete.',
    'Ivo Brand trails Hanna Lind in the race for Larne.',
    'Ivo Brand told Larne that he knew of the ferry at the time on the 3 May 2024 broadcast.',
  ]) {
    it(words, () => expect(alone.undated(words)).to.be.a('string'));
  }
  for (const words of [
    'Through the end of September 2020, Hanna Lind had raised 40,000 pounds for the ferries of Larne.',
    'Larne voted on Friday, 3 May 2024.',
    'On Tuesday, March 4, Larne voted.',
    'The harbour of Larne is closed on Mondays.',
    'Every Friday the ferry sails to Oban.',
    'Trump won seven states on Super Tuesday.',
    'Larne voted for the bridge this year.',
    'Larne will elect the next president of the harbour.',
    'Larne won the latest vote of 2019 by 40 votes.',
    'Ivo Brand said that Larne builds “the next big ferry”.',
    'Larne voted for a tunnel in the summer of 2019.',
    'The Sunday Times named Larne the best town.',
  ]) {
    it(`not in: ${words}`, () => expect(alone.undated(words)).to.equal(undefined));
  }
  for (const words of [
    'They closed the polls of Larne last night.',
    'Today is a day for Larne to remember.',
    'The Larne council holds its fair next week.',
  ]) {
    it(`said: ${words}`, () => expect(alone.undated(words, { as: 'quotation' })).to.be.a('string'));
  }
  for (const words of [
    'We vote on Friday.',
    'Facts lose their value in today’s world.',
    'The harbours of today are the harbours of Larne.',
    'In the last several weeks, the people of Larne have voted.',
  ]) {
    it(`none of the reader’s: ${words}`, () => expect(alone.undated(words, { as: 'quotation' })).to.equal(undefined));
  }
});

describe('a surname that nobody introduced', () => {
  for (const words of [
    'Lind opened a library.',
    'Larne thanked Mr. Brand.',
    'On Friday, Clinton spoke in Larne.',
    'I would like to see Hanna go the distance.',
    'Hanna is a longtime friend of Larne.',
    'Thomas agreed to talk about the pier of Larne.',
    'The QRTV of Larne paid for 40 nurses.',
  ]) {
    it(words, () => expect(alone.stranger(words, { people })).to.be.a('string'));
  }
  for (const [words, known] of [
    ['Hanna Lind opened a library, and Lind closed a school.'],
    ['Mayor Lind opened a library.'],
    ['Norlink bought the bakery chain Lind & Daughters.'],
    ['Hanna Lind opened a library, and I thanked Hanna.'],
    ['I would like to see Hanna go.', 'Hanna Lind goes'],
    ['President Clinton spoke in Larne.'],
    ['The Brand Museum opened in Larne.'],
    ['Lind opened a library.', 'Hanna Lind opens library'],
    ['Berg opened a library.'],
    ['Thomas agreed to talk about the pier of Larne.', 'Thomas talks'],
    ['The Quay Repair Trust of Verey (QRTV) paid for 40 nurses.'],
    ['The NATO ships left Larne, and Larne needs them NOW.'],
    ['The QRTV of Larne paid for 40 nurses.', 'The QRTV pays'],
  ]) {
    it(`not in: ${words}`, () => expect(alone.stranger(words, { people, known })).to.equal(undefined));
  }
});

describe('a given name alone', () => {
  const words = 'I would like to see Hanna go.';
  it('isn’t known from the headline', () =>
    expect(alone.stranger(words, { people, known: 'Hanna Lind goes', beside: 'Ivo Brand' })).to.be.a('string'));
  it('is known from the options', () =>
    expect(alone.stranger(words, { people, known: 'Ferry sails', beside: 'Hanna Lind' })).to.equal(undefined));
});

describe('odd input', () => {
  const long = `${'He said that it was this and that, and so on, which '.repeat(4000)}.`;
  for (const words of ['', ' ', '____', '…', '“', '🚢', '\u0000', '((((', long]) {
    it(`is read without harm: ${words.slice(0, 10)}`, () => {
      const start = performance.now();
      for (const read of [alone.hangs, alone.fragment, alone.undated, alone.stranger]) read(words, { people });
      expect(performance.now() - start).to.be.lessThan(200);
    });
  }
});

describe('a quotation that could be said of anything', () => {
  for (const words of ['The stock hasn’t done well', 'There’s a lot of new complexity.'])
    it(words, () => expect(alone.saysLittle(words, { as: 'quotation' })).to.be.a('string'));
  for (const words of [
    'If Larne wins, Oban loses',
    'I sold 40 boats.',
    'What were they thinking?',
    'The plan is odd but it is ours',
  ])
    it(`not in: ${words}`, () => expect(alone.saysLittle(words, { as: 'quotation' })).to.equal(undefined));
});
