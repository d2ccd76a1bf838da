import { expect } from '@open-wc/testing';
import { checkPack } from '../../src/pack/check.js';
import { article, passage, samplePack } from './sample.js';
import type { ContentPack } from '../../src/pack/types.js';

function linesOf(
  change: (pack: ContentPack) => unknown = () => undefined,
  text = article.text,
  digest = article.digest,
) {
  const pack = samplePack();
  change(pack);
  return checkPack(pack, { text, digest }).map(({ level, pointer, message }) => `${level} ${pointer}: ${message}`);
}

describe('checkPack', () => {
  it('finds nothing wrong with a pack that its article bears out', () => {
    expect(linesOf()).to.deep.equal([]);
  });

  const corruptions: [string, (pack: ContentPack) => unknown, RegExp][] = [
    [
      'a changed word in a quote',
      ({ quotes }) => (quotes[1].text = 'It was worth any crown,'),
      /^error \/quotes\/1\/text: “It was worth any crown,” does not stand word for word/,
    ],
    [
      'parts of a quote in another order',
      ({ quotes }) => (quotes[0].text = 'We checked every bolt. … The quay is safe,'),
      /^error \/quotes\/0\/text/,
    ],
    [
      'narration given as a quote',
      ({ quotes }) =>
        Object.assign(quotes[1], {
          text: 'Reed was elected last autumn',
          evidence: [passage('Reed was elected last autumn')],
        }),
      /^warning \/quotes\/1\/text: .* no quotation marks/,
    ],
    [
      'another speaker',
      ({ quotes }) => (quotes[1].speaker = 'p1'),
      /^error \/quotes\/1\/speaker: its evidence does not name “Ingrid Dahl”/,
    ],
    [
      'a speaker who is only “he” in the evidence',
      ({ quotes }) => quotes[1].evidence.shift(),
      /^error \/quotes\/1\/speaker/,
    ],
    [
      'a wrong offset',
      ({ places }) => (places[0].evidence[0].start += 3),
      /^error \/places\/0\/evidence\/0: “the island of Lerra” stands at \d+, not at \d+/,
    ],
    [
      'evidence that is made up',
      ({ places }) => (places[0].evidence[0].exact = 'the isle of Lerra!!'),
      /^error \/places\/0\/evidence\/0: .* does not stand in the article/,
    ],
    [
      'a wrong prefix',
      ({ places }) => (places[0].evidence[0].prefix = 'nowhere '),
      /^error \/places\/0\/evidence\/0\/prefix/,
    ],
    [
      'made-up background',
      ({ openQuestions }) => (openQuestions[0].background![0].exact = 'It will.'),
      /^error \/openQuestions\/0\/background\/0/,
    ],
    [
      'a changed question',
      ({ openQuestions }) => (openQuestions[0].text = 'Will the day ferry return?'),
      /^error \/openQuestions\/0\/text/,
    ],
    [
      'another value',
      ({ numbers }) => (numbers[0].value = 3_200),
      /^error \/numbers\/0\/value: 3200 is not what “\$3.2 million” says/,
    ],
    ['another value of a number word', ({ numbers }) => (numbers[1].value = 10), /^error \/numbers\/1\/value/],
    [
      'another number',
      ({ numbers }) => Object.assign(numbers[1], { text: 'ten weeks', value: 10 }),
      /^error \/numbers\/1\/text/,
    ],
    [
      'a name that is not in the evidence',
      ({ people }) => (people[0].name = 'Astrid Dahl'),
      /^error \/people\/0\/name/,
    ],
    [
      'a role that is not in the evidence',
      ({ people }) => (people[1].role = 'Minister'),
      /^error \/people\/1\/role: its evidence does not have “Minister”/,
    ],
    [
      'an alias that the article does not use',
      ({ people }) => (people[0].aliases = ['Inga']),
      /^error \/people\/0\/aliases\/0/,
    ],
    [
      'a true claim that was changed',
      ({ claims }) => (claims[0].text = 'Repairs took nine weeks.'),
      /^error \/claims\/0\/text/,
    ],
    [
      'a false claim that is true',
      ({ claims }) => (claims[1].text = claims[0].text),
      /^error \/claims\/1\/text: .* said to be false and stands/,
    ],
    [
      'a false claim with two details changed',
      ({ claims }) => (claims[1].text = 'Repairs cost $3.3 million and took six weeks.'),
      /^error \/claims\/1\/text: with “nine” for “six”/,
    ],
    ['a false claim without its detail', ({ claims }) => delete claims[1].altered, /^error \/claims\/1\/text/],
    [
      'another month',
      ({ events }) => (events[0].date = '2024-02-09'),
      /^error \/events\/0\/date: 2024-02-09: its evidence names january instead/,
    ],
    ['another year', ({ events }) => Object.assign(events[0], { date: '2019' }), /^error \/events\/0\/date/],
    [
      'a day that is on no calendar',
      ({ events }) => (events[0].date = '2024-02-30'),
      /^error \/events\/0\/date: .* on no calendar/,
    ],
    [
      'a date without words for it',
      ({ events }) => (events[2].date = '2024-04-01'),
      /^error \/events\/2\/date: .* no words for a date/,
    ],
    [
      'a title with another actor',
      ({ events }) => (events[1].title = 'Dahl was elected'),
      /^error \/events\/1\/title: its evidence does not have “Dahl”/,
    ],
    ['another place', ({ places }) => (places[0].name = 'Ostby'), /^error \/places\/0\/name/],
    [
      'a definition in other words',
      ({ terms }) => (terms[0].definition = 'a pillow'),
      /^error \/terms\/0\/definition: .*“pillow”/,
    ],
  ];
  for (const [title, change, line] of corruptions) {
    it(`refutes ${title}`, () => {
      const lines = linesOf(change);
      expect(lines, lines.join('\n')).to.have.length(1);
      expect(lines[0]).to.match(line);
    });
  }

  it('names the fact of an issue', () => {
    const pack = samplePack();
    pack.terms[0].definition = 'a pillow';
    expect(checkPack(pack, article)[0].fact).to.equal('t1');
  });

  it('finds evidence again in an article that changed elsewhere', () => {
    const lines = linesOf(
      undefined,
      'Correction: the ferry sails daily.\n\n' + article.text,
      'sha256-' + '6'.repeat(64),
    );
    expect(lines[0]).to.equal('warning /sources/0/digest: the article has changed since the pack was built from it');
    expect(lines.filter(line => !line.startsWith('warning'))).to.deep.equal([]);
  });

  it('refutes what a changed article no longer bears out', () => {
    const lines = linesOf(undefined, article.text.replace('nine weeks', 'ten weeks'), 'sha256-' + '6'.repeat(64));
    const errors = lines.filter(line => line.startsWith('error'));
    expect(errors.filter(line => !line.includes('/questions/'))).to.have.length(3);
    expect(errors.join())
      .to.include('/numbers/1/evidence/0')
      .and.match(/\/questions\/\d\/evidence\/0/);
  });

  const doubted: [what: string, text: string, pointer: RegExp][] = [
    ['words that were never said', 'Jane Reed never said “The quay is gone.”', /^warning \/quotes\/0\/text/],
    ['words that are only supposed', 'If Jane Reed says “The quay is gone.” we leave.', /^warning \/quotes\/0\/text/],
    [
      'words of a doctored video',
      'A doctored video shows Jane Reed saying “The quay is gone.”',
      /^warning \/quotes\/0\/text/,
    ],
    [
      'words with a verdict',
      'The claim: Jane Reed said “The quay is gone.” The verdict: False.',
      /^warning \/quotes\/0\/text/,
    ],
    ['words in a question', 'Did Jane Reed say “The quay is gone.”?', /^warning \/quotes\/0\/text/],
    ['another’s words', '“The quay is gone.” said Tom Hale. Jane Reed listened.', /^warning \/quotes\/0\/speaker/],
  ];
  const packOf = (text: string): ContentPack => ({
    ...samplePack(),
    sources: [{}],
    people: [
      { id: 'jane', name: 'Jane Reed', evidence: [at(text, 'Jane Reed')] },
      ...(text.includes('Tom Hale') ? [{ id: 'tom', name: 'Tom Hale', evidence: [at(text, 'Tom Hale')] }] : []),
    ],
    quotes: [{ id: 'q', text: 'The quay is gone.', speaker: 'jane', evidence: [at(text, text)] }],
    events: [],
    openQuestions: [],
    claims: [],
    numbers: [],
    places: [],
    terms: [],
    questions: [],
  });
  const at = (text: string, exact: string) => ({
    exact,
    start: text.indexOf(exact),
    end: text.indexOf(exact) + exact.length,
  });
  for (const [what, text, pointer] of doubted) {
    it(`doubts ${what}`, () => {
      const lines = checkPack(packOf(text), { text, digest: '' }).map(issue => `${issue.level} ${issue.pointer}`);
      expect(
        lines.some(line => pointer.test(line)),
        lines.join('\n'),
      ).to.equal(true);
    });
  }

  for (const text of [
    'Jane Reed did not hesitate to say “The quay is gone.”',
    'Jane Reed, who never married, said “The quay is gone.”',
    'Asked about the doctored video, Jane Reed said “The quay is gone.”',
    '“The quay is gone.” Jane Reed told Tom Hale.',
  ]) {
    it(`doubts nothing of: ${text}`, () => {
      expect(checkPack(packOf(text), { text, digest: '' })).to.deep.equal([]);
    });
  }

  it('doubts a number of a note that takes it back, and refutes a part of a number', () => {
    const text = 'Correction: An earlier version of this article said that it cost £12 million.';
    const pack = { ...packOf('Jane Reed said “The quay is gone.”'), people: [], quotes: [] };
    pack.numbers = [{ id: 'n', text: '£12 million', value: 12e6, unit: 'GBP', evidence: [at(text, text)] }];
    expect(checkPack(pack, { text, digest: '' }).map(({ message }) => message)).to.deep.equal([
      'it stands in a note that takes something back',
    ]);
    const words = 'The town lost two hundred and fifty jobs.';
    pack.numbers = [{ id: 'n', text: 'fifty jobs', value: 50, unit: 'jobs', evidence: [at(words, words)] }];
    expect(checkPack(pack, { text: words, digest: '' }).map(({ level }) => level)).to.deep.equal(['error']);
  });

  const dated: [text: string, date: string, found: string[]][] = [
    ['The quay fell in April.', '2023-04', ['by the article’s own date its evidence tells of another year']],
    ['The quay fell in April.', '2024-04', []],
    ['The quay fell three months ago.', '2023-06', ['by the article’s own date its evidence tells of another']],
    ['The quay fell three months ago.', '2024-03', []],
    ['The quay fell two years ago.', '2020', ['by the article’s own date its evidence tells of another']],
    ['The quay fell two years ago.', '2022', []],
    ['They left after the quay fell in 2014.', '2015', ['its evidence names 2014 instead']],
    ['They left after the quay fell in 2014.', '2014', []],
  ];
  for (const [text, date, found] of dated) {
    it(`holds ${date} against “${text}”`, () => {
      const pack = { ...packOf(text), sources: [{ datePublished: '2024-06-14' }], people: [], quotes: [] };
      pack.events = [{ id: 'e', title: 'the quay fell', date, evidence: [at(text, text)] }];
      const messages = checkPack(pack, { text, digest: '' }).map(({ message }) => message);
      expect(messages).to.deep.equal(found.map(message => `${date}: ${message}`));
    });
  }
});
