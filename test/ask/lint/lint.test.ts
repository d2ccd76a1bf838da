import { expect } from '@open-wc/testing';
import { LINT_RULES, lintQuestion, lintQuestions, type LintContext } from '../../../src/ask/lint/lint.js';
import { german } from '../../../src/languages/de/index.js';
import { english } from '../../../src/languages/en/index.js';
import type { PackQuestion, Person } from '../../../src/pack/types.js';

const people: Person[] = [
  { id: 'p1', name: 'Hanna Lind', role: 'mayor of Larne', evidence: [] },
  { id: 'p2', name: 'Ivo Brand', role: 'captain of the ferry', evidence: [] },
  { id: 'p3', name: 'Ada Kern', role: 'vet', evidence: [] },
  { id: 'p4', name: 'Tom Harker', role: 'clerk', evidence: [] },
];
const evidence = (exact: string, start = 0) => [{ exact, start, end: start + exact.length }];

const options = (...texts: string[]) => texts.map((text, index) => ({ id: `o${index + 1}`, text }));
const persons = (...ids: string[]) => ids.map(id => ({ id, text: people.find(each => each.id === id)!.name }));

const plain = (prompt: string, ...texts: string[]): PackQuestion => ({
  id: 'q',
  kind: 'choice',
  prompt,
  options: options(...texts),
  correct: 'o1',
  evidence: [],
});
const quotation = (text: string, more: Partial<PackQuestion> = {}): PackQuestion => ({
  id: 'q',
  kind: 'choice',
  prompt: 'Who said it?',
  stimulus: { type: 'quotation', text },
  options: persons('p1', 'p2', 'p3'),
  correct: 'p1',
  evidence: evidence(text),
  ...more,
});
const gap = (text: string, more: Partial<PackQuestion> = {}): PackQuestion => ({
  id: 'q',
  kind: 'gap',
  prompt: 'Which name belongs in the gap?',
  stimulus: { type: 'sentence', text },
  options: persons('p1', 'p2', 'p3'),
  correct: 'p1',
  evidence: evidence(text),
  ...more,
});
const number = (text: string, correct: number, more: Partial<PackQuestion> = {}): PackQuestion => ({
  id: 'q',
  kind: 'number',
  prompt: 'Which number belongs in the gap?',
  stimulus: { type: 'sentence', text },
  correct,
  range: { min: 0, max: 1000, step: 10 },
  tolerance: 10,
  evidence: evidence(text),
  ...more,
});
const truth = (text: string, more: Partial<PackQuestion> = {}): PackQuestion => ({
  id: 'q',
  kind: 'true-false',
  prompt: 'True or false?',
  stimulus: { type: 'sentence', text },
  correct: true,
  evidence: evidence(text),
  ...more,
});
const match = (...roles: string[]): PackQuestion => ({
  id: 'q',
  kind: 'match',
  prompt: 'Who is who?',
  options: persons('p1', 'p2', 'p3').slice(0, roles.length),
  targets: roles.map((text, index) => ({ id: `t${index + 1}`, text })),
  correct: Object.fromEntries(roles.map((_, index) => [`p${index + 1}`, `t${index + 1}`])),
  evidence: [],
});
const order = (...titles: string[]): PackQuestion => ({
  id: 'q',
  kind: 'order',
  prompt: 'Put the events in order.',
  options: titles.map((text, index) => ({ id: `o${index + 1}`, text, date: `201${index}` })),
  correct: titles.map((_, index) => `o${index + 1}`),
  evidence: [],
});

const context: LintContext = { facts: { people, title: 'A bridge for Larne' }, language: english };

const crowd: Person[] = [
  { id: 'c1', name: 'Hanna Lind', role: 'governor of Ohio', evidence: [] },
  { id: 'c2', name: 'Ivo Brand', role: 'governor of Utah', evidence: [] },
  { id: 'c3', name: 'Ada Kern', role: 'spokeswoman for the port', evidence: [] },
  { id: 'c4', name: 'Tom Harker', role: 'retiree', evidence: [] },
  { id: 'c5', name: 'Nils Okafor', role: 'governor of Maine', evidence: [] },
];
const inCrowd = (...ids: string[]): Partial<PackQuestion> => ({
  options: ids.map(id => ({ id, text: crowd.find(each => each.id === id)!.name })),
  correct: ids[0]!,
});
const swap = (from: string, to: string, kind: 'person' | 'date'): LintContext => ({
  ...context,
  facts: {
    ...context.facts,
    people: crowd,
    claims: [{ id: 'c', text: '', truth: false, altered: { from, to, kind }, evidence: [] }],
  },
});

/** Each rule: what has the flaw, and what is like it and has none. */
const CASES: readonly [rule: string, flawed: PackQuestion, sound: PackQuestion, context?: LintContext][] = [
  [
    'hangs-in-the-air',
    truth('He opened a library in Larne in the spring of 2014.'),
    truth('Hanna Lind opened a library in Larne in the spring of 2014.'),
  ],
  [
    'hangs-in-the-air',
    truth('The firm has 340 workers, and it opened in the spring of 2014.'),
    truth('The orchard has 340 trees, and it opened in the spring of 2014.'),
  ],
  [
    'hangs-in-the-air',
    quotation('This debate is misleading for everybody'),
    quotation('Debates are misleading for everybody in politics'),
  ],
  [
    'hangs-in-the-air',
    plain('Who voted against it in the spring of 2014?', 'Larne', 'Oban', 'Derry'),
    plain('Who voted against a tunnel in the spring of 2014?', 'Larne', 'Oban', 'Derry'),
  ],
  [
    'hangs-in-the-air',
    plain('Which library of Larne is this?', 'Old Library', 'New Library', 'Town Library'),
    {
      ...plain('Which library of Larne is this?', 'Old Library', 'New Library', 'Town Library'),
      picture: { src: 'library.png', alt: 'A library with a tower', width: 320, height: 180 },
    },
  ],
  ['fragment', quotation('is increasing the tax at the top'), quotation('Norway is increasing the tax at the top')],
  [
    'fragment',
    order('Larne sold a ferry to', 'Oban bought a ferry', 'Derry built a school'),
    order('Larne sold a ferry to Oban', 'Oban bought a ferry', 'Derry built a school'),
  ],
  [
    'undated',
    truth('Larne voted for a tunnel under the bay on Friday.'),
    truth('Larne voted for a tunnel under the bay on Friday, 3 May 2014.'),
  ],
  [
    'stranger',
    truth('Larne thanked Harker for a tunnel under the bay.'),
    truth('Larne thanked Tom Harker for a tunnel under the bay.'),
  ],
  [
    'length',
    plain('Who won?', 'Larne', 'Oban', 'Derry'),
    plain('Which town won the cup in 2014?', 'Larne', 'Oban', 'Derry'),
  ],
  [
    'length',
    quotation(Array(70).fill('bridges').join(' ')),
    quotation('Bridges are built by people who want to cross'),
  ],
  [
    'negated',
    plain('Which town did not vote for a tunnel?', 'Larne', 'Oban', 'Derry'),
    plain('Which town voted against a tunnel?', 'Larne', 'Oban', 'Derry'),
  ],
  [
    'negated',
    plain('Who did not say “We need a tunnel”?', 'Larne', 'Oban', 'Derry'),
    plain('Who said “We do not need a tunnel”, and "We will not pay"?', 'Larne', 'Oban', 'Derry'),
  ],
  [
    'sums-up',
    plain('Which town voted for a tunnel?', 'Larne', 'Oban', 'All of the above'),
    plain('Which town voted for a tunnel?', 'Larne', 'Oban', 'All Saints'),
  ],
  [
    'few-options',
    plain('Which town voted for a tunnel?', 'Larne', 'Oban'),
    plain('Which town voted for a tunnel?', 'Larne', 'Oban', 'Derry'),
  ],
  ['few-options', match('mayor of Larne', 'captain'), match('mayor of Larne', 'captain', 'vet')],
  [
    'longest-right',
    plain(
      'What did the council of Larne vote for?',
      'a tunnel under the bay that is open to cars and to bicycles',
      'a new bridge',
      'a school',
    ),
    plain('What did the council of Larne vote for?', 'a tunnel for cars', 'a new bridge', 'a school'),
  ],
  [
    'echo',
    plain('Which body runs the ferries of the Larne Harbour Trust?', 'The Harbour Board', 'The Council', 'The Bank'),
    plain('Which body runs the ferries of Larne?', 'The Harbour Board', 'The Council', 'The Bank'),
  ],
  [
    'mixed-options',
    plain('Which town voted for a tunnel?', 'Larne', 'Oban', '1953'),
    plain('Which town voted for a tunnel?', 'Larne', 'Oban', 'Derry'),
  ],
  [
    'mixed-options',
    plain('What did the council of Larne vote for?', 'a tunnel', 'a school', 'Bridge'),
    plain('What did the council of Larne vote for?', 'a tunnel', 'a school', 'a bridge'),
  ],
  [
    'same-option',
    plain('Which town voted for a tunnel?', 'Larne', 'Oban', 'Oban'),
    plain('Which town voted for a tunnel?', 'Larne', 'Oban', 'Derry'),
  ],
  [
    'overlapping-numbers',
    plain('How many towns voted for a tunnel?', '10 to 20', '15 to 30', '40 to 50'),
    plain('How many towns voted for a tunnel?', '10 to 20', '21 to 30', '40 to 50'),
  ],
  [
    'absurd-option',
    plain('How many towns voted for a tunnel?', '12', '15', '4000'),
    plain('How many towns voted for a tunnel?', '12', '15', '40'),
  ],
  [
    'answer-shown',
    quotation('Lind never said that Larne has a tunnel'),
    quotation('Nobody ever said that Larne has a tunnel'),
  ],
  [
    'answer-shown',
    number('Of 480 pupils of Larne, ____ learn to sail.', 480),
    number('Of 700 pupils of Larne, ____ learn to sail.', 480),
  ],
  ['cue', gap('Former ____ has opened a library in Larne.'), gap('After lunch ____ has opened a library in Larne.')],
  [
    'cue',
    gap('Before the vote ____ himself has opened a library.'),
    gap('Before the vote ____ has opened a library in Larne.'),
  ],
  [
    'cue',
    gap('Larne bought an ____ for its zoo in 2014.', { options: options('elephant', 'lion', 'bear'), correct: 'o1' }),
    gap('Larne bought an ____ for its zoo in 2014.', { options: options('elephant', 'otter', 'ape'), correct: 'o1' }),
  ],
  ['two-roles', match('mayor', 'mayor of Larne', 'vet'), match('mayor of Larne', 'captain of the ferry', 'vet')],
  ['two-roles', match('mayor of Larne', 'Sen.', 'vet'), match('mayor of Larne', 'senator for Ohio', 'vet')],
  [
    'off-step',
    number('The ferry carries ____ from Larne to Oban.', 485),
    number('The ferry carries ____ from Larne to Oban.', 480),
  ],
  [
    'off-step',
    number('The ferry carries ____ from Larne to Oban.', 1200),
    number('The ferry carries ____ from Larne to Oban.', 120),
  ],
  [
    'wide-tolerance',
    number('The ferry carries ____ from Larne to Oban.', 20, { tolerance: 10 }),
    number('The ferry carries ____ from Larne to Oban.', 120, { tolerance: 10 }),
  ],
  [
    'centred',
    number('The ferry carries ____ from Larne to Oban.', 500),
    number('The ferry carries ____ from Larne to Oban.', 360),
  ],
  [
    'conversion',
    number('The hills have seen ____ (127 millimetres) of rain.', 50),
    number('The hills (a park since 1950) have seen ____ of rain.', 50),
  ],
  [
    'conversion',
    number('The quay of Larne is ____, or 6.4 metres, high.', 21),
    number('The ferry carries ____ of wheat and 6.4 tonnes of oats.', 21),
  ],
  [
    'tells-nothing',
    truth('Hanna Lind is scheduled to be in Larne on March 21, 2016.'),
    truth('Hanna Lind is scheduled to sign the treaty in Larne on March 21, 2016.'),
  ],
  [
    'shares-tell',
    number('Of the voters of Larne 52 percent backed the tram and ____ the ferry.', 45, { unit: '%' }),
    number('Of the voters of Larne 32 percent backed the tram and ____ the ferry.', 45, { unit: '%' }),
  ],
  [
    'shares-tell',
    number('In Larne 41 percent backed the tram, ____ the ferry.', 55, { unit: '%' }),
    number('The turnout of Larne rose to ____ from 41 percent.', 55, { unit: '%' }),
  ],
  [
    'shares-tell',
    number('Hanna Lind had 22 percent, Nils Berg ____, and Ruth Vane 18 percent in Larne.', 20, { unit: '%' }),
    number('Hanna Lind had 52 percent, Nils Berg ____, and Ruth Vane 8 percent in Larne.', 20, { unit: '%' }),
  ],
  [
    'tells-nothing',
    truth('Hanna Lind, a baker in Larne, said softly into the phone.'),
    truth('Hanna Lind, a baker in Larne, said softly into the phone that the ferry had left.'),
  ],
  [
    'tells-nothing',
    truth('A lawyer of Larne did not respond to a request for comment.'),
    truth('A lawyer of Larne responded to a letter of the council.'),
  ],
  [
    'tells-nothing',
    truth('Hanna Lind graduated from the college of Larne in 1998.'),
    truth('Hanna Lind gave a talk to graduates of Larne in 1998.'),
  ],
  [
    'tells-nothing',
    truth('Hanna Lind trailed in Larne, and many of her backers think that can be reversed.'),
    truth('Hanna Lind trailed in Larne, and 40 of her backers think that can be reversed.'),
  ],
  [
    'tells-nothing',
    truth('The rule of Larne was “very bold and brave,” said Ivo Brand, a professor of law.'),
    truth('The rule of Larne was “bold” for its day, said Ivo Brand, who wrote it in 2019.'),
  ],
  [
    'tells-nothing',
    truth('Hanna Lind stressed the harbour of Larne and the sea at a talk with Ivo Brand.'),
    truth('Hanna Lind vowed in May 2019 that she would sell the ferries of Larne.'),
  ],
  [
    'tells-nothing',
    truth('The Larne Post asked Hanna Lind several times what she thinks of Ivo Brand.'),
    truth('The Larne Post asked Hanna Lind in 2019 what she thinks of Ivo Brand.'),
  ],
  [
    'tells-nothing',
    truth('Ivo Brand said that Hanna Lind has not replied to his requests.'),
    truth('Ivo Brand said that Hanna Lind has accepted his offer of 40 ferries.'),
  ],
  [
    'stranger',
    truth('Hanna Lind led the E.P.R.P. of Larne in 1998.'),
    truth('Hanna Lind led the F.B.I. of Larne in 1998, and J.R.R. Holm the port.'),
  ],
  [
    'tells-nothing',
    plain('Which news outlet wrote about the ferry of Larne in 2019?', 'Larne Post', 'Oban Post', 'Derry Post'),
    plain('Which news outlet closed its office in Larne in 2019?', 'Larne Post', 'Oban Post', 'Derry Post'),
  ],
  [
    'tells-nothing',
    truth('Hanna Lind is facing attack ads ahead of the vote in Larne.'),
    truth('Hanna Lind is facing Ivo Brand in the vote of 2019 in Larne.'),
  ],
  [
    'tells-nothing',
    truth('Hanna Lind paid £110,684 in June 2019, and £169,758 in July 2019, to the port of Larne.'),
    truth('Hanna Lind paid £110,684 in June 2019, and £169,000 in July 2019, to the port of Larne.'),
  ],
  [
    'garbled',
    number('<post author="lind">A day in Larne is worth ____ years.', 100),
    number('A day in Larne is worth ____ years.', 100),
  ],
  [
    'bare-figure',
    number('Hanna Lind was second with ____.', 18, { unit: '%' }),
    number('Hanna Lind was second in the vote of Larne with ____.', 18, { unit: '%' }),
  ],
  [
    'bare-figure',
    number('Sen. Hanna Lind of Ohio comes in at ____.', 9, { unit: '%' }),
    number('Sen. Hanna Lind of Ohio leads with ____ in a Larne Times poll of 2019.', 9, { unit: '%' }),
  ],
  [
    'bare-figure',
    number('Hanna Lind has ____ delegates, Ivo Brand has 129.', 370),
    number('In May 2019 Hanna Lind had ____ delegates, Ivo Brand 129.', 370),
  ],
  [
    'bare-figure',
    number('In May 2019 Hanna Lind meets a town in which ____ of voters say she is not honest.', 67, { unit: '%' }),
    number('A Larne Times poll of May 2019 found that ____ of voters say she is not honest.', 67, { unit: '%' }),
  ],
  ['says-little', quotation('The stock hasn’t done well.'), quotation('The plan is odd but it is still ours.')],
  [
    'ticker',
    number('Shares of Norling Lines fell to close at ____ in Oslo.', 120),
    number('Norling Lines sold ____ to fishermen in Oslo.', 120),
  ],
  [
    'ticker',
    number('Norling, a bank of Oslo, owns about ____ of Larne Ferries.', 11, { unit: '%' }),
    number('About ____ of Larne works on the ferries.', 11, { unit: '%' }),
  ],
  [
    'unlike-options',
    gap('____ signed the law on ferries in Larne.', inCrowd('c1', 'c2', 'c3')),
    gap('____ signed the law on ferries in Larne.', inCrowd('c1', 'c2', 'c5')),
    { ...context, facts: { ...context.facts, people: crowd } },
  ],
  [
    'unlike-options',
    truth('Ada Kern signed the law on ferries in Larne.', { about: ['c'], correct: false }),
    truth('Hanna Lind signed the law on ferries in Larne.', { about: ['c'], correct: true }),
    swap('Hanna Lind', 'Ada Kern', 'person'),
  ],
  [
    'private-person',
    quotation('We have waited for this bridge for 40 years', inCrowd('c4', 'c1', 'c2')),
    quotation('We have waited for this bridge for 40 years', inCrowd('c1', 'c2', 'c5')),
    { ...context, facts: { ...context.facts, people: crowd } },
  ],
  [
    'private-person',
    truth('Tom Harker voted for the tunnel to Oban in Larne.'),
    truth('Hanna Lind voted for the tunnel to Oban in Larne.'),
    { ...context, facts: { ...context.facts, people: crowd } },
  ],
  [
    'unlikely-year',
    plain('In which year did the Republicans nominate Ada Kern?', '1968', '1965', '1964', '1972'),
    plain('In which year did the Republicans nominate Ada Kern?', '1968', '1960', '1964', '1972'),
  ],
  [
    'unlikely-year',
    truth('Hanna Lind won the presidential election in 2013.', { about: ['c'], correct: false }),
    truth('Hanna Lind opened the port of Larne in 2013.', { about: ['c'], correct: false }),
    swap('2012', '2013', 'date'),
  ],
  [
    'nothing-to-hold',
    truth('Ivo Brand is finding it hard to keep his place among the captains of Larne.'),
    truth('Ivo Brand founded a school for the captains of Larne.'),
  ],
  [
    'nothing-to-hold',
    gap('____ has a style that has not dented the love of Larne.'),
    gap('____ has had 40 ferries painted since the storm of Larne.'),
  ],
  [
    'garbled',
    gap('____ closed the harbour of Larne in 2019.', {
      options: [{ id: 'p1', text: 'Hanna LÃ¸nd' }, ...persons('p2', 'p3')],
    }),
    gap('____ closed the harbour of Larne in 2019.', {
      options: [{ id: 'p1', text: 'Hanna Lønd' }, ...persons('p2', 'p3')],
    }),
  ],
  [
    'bare-figure',
    number('Hanna Lind leads with ____, four points ahead of Ivo Brand among voters.', 44, { unit: '%' }),
    number('A Larne Times poll of 2019 had Hanna Lind at ____ among voters in Ohio.', 44, { unit: '%' }),
  ],
  [
    'bare-figure',
    number('Ivo Brand has 1,061, including ____ from Larne.', 38, { unit: 'delegates' }),
    number('Ivo Brand has 1,061 delegates, including ____ from Larne.', 38, { unit: 'delegates' }),
  ],
  [
    'weekday-swap',
    truth('Larne voted for a tunnel on Sunday.', { about: ['c1'], correct: false }),
    truth('Larne voted for a tunnel on Sunday.', { about: ['c2'], correct: false }),
    {
      ...context,
      facts: {
        ...context.facts,
        claims: [
          { id: 'c1', text: '', truth: false, altered: { from: 'Friday', to: 'Sunday', kind: 'date' }, evidence: [] },
          {
            id: 'c2',
            text: '',
            truth: false,
            altered: { from: 'a bridge', to: 'a tunnel', kind: 'place' },
            evidence: [],
          },
        ],
      },
    },
  ],
  [
    'two-right',
    quotation('We will not pay for a wall'),
    quotation('We will not pay for a bridge'),
    {
      ...context,
      facts: {
        ...context.facts,
        quotes: [{ id: 'x', text: 'We will not pay for a wall!', speaker: 'p2', evidence: [] }],
      },
    },
  ],
  [
    'two-right',
    quotation('Larne is on the way up', {
      evidence: evidence('“Larne is on the way up,” said Hanna Lind and the captain Ivo Brand.'),
    }),
    quotation('Larne is on the way up', {
      evidence: evidence('“Larne is on the way up,” said Hanna Lind. Ivo Brand disagreed.'),
    }),
  ],
  [
    'two-right',
    gap('____ studied law in Larne for six years.'),
    gap('____ studied art in Larne for six years.'),
    {
      ...context,
      article: 'Ivo Brand studied law in Larne for six years. Hanna Lind studied law in Larne for six years.',
    },
  ],
  [
    'two-right',
    gap('____ studied law in Larne for six years.'),
    gap('____ studied art in Larne for six years.'),
    {
      ...context,
      article:
        'Hanna Lind studied law in Larne for six years. The clerk, Tom Harker, studied law in Larne for six years, too.',
    },
  ],
  [
    'byline',
    plain('Who opened the library of Larne in 2014?', 'Nora Feld', 'Hanna Lind', 'Ivo Brand'),
    plain('Who opened the library of Larne in 2014?', 'Ada Kern', 'Hanna Lind', 'Ivo Brand'),
    {
      ...context,
      facts: { ...context.facts, sources: [{ authors: [{ name: 'Nora Feld' }, { name: 'Jon Sopp' }] }] },
    },
  ],
];

const rulesIn = (question: PackQuestion, within: LintContext = context) =>
  lintQuestion(question, within).map(({ rule }) => rule);

describe('lintQuestion', () => {
  CASES.forEach(([rule, flawed, sound, within], index) => {
    const shown = ({ prompt, stimulus }: PackQuestion) => stimulus?.text.slice(0, 60) ?? prompt;
    it(`${index + 1}: finds ${rule} in: ${shown(flawed)}`, () => expect(rulesIn(flawed, within)).to.include(rule));
    it(`${index + 1}: finds no ${rule} in: ${shown(sound)}`, () => expect(rulesIn(sound, within)).not.to.include(rule));
  });

  it('has a case for every rule of one question', () => {
    const several = ['asked-twice', 'same-sentence', 'gives-away'];
    expect(LINT_RULES.filter(rule => !several.includes(rule) && !CASES.some(([name]) => name === rule))).to.deep.equal(
      [],
    );
  });

  it('says nothing of a rule that is switched off', () =>
    expect(
      rulesIn(plain('Who won Oban?', 'Larne', 'Oban'), { ...context, rules: { length: false, 'few-options': false } }),
    ).to.deep.equal([]));

  it('reads shares and conversions in the words of the pack’s language', () => {
    const inGerman = (text: string, more?: Partial<PackQuestion>) =>
      rulesIn(number(text, 45, more), { ...context, language: german });
    const share = { unit: '%' };
    expect(inGerman('In Larne stimmten 52 Prozent für die Bahn und ____ für die Fähre.', share)).to.include(
      'shares-tell',
    );
    expect(inGerman('In Larne stieg die Beteiligung von 52 Prozent auf ____.', share)).not.to.include('shares-tell');
    expect(inGerman('Die Strecke von Larne nach Oban ist ____ oder 28 Meilen lang.')).to.include('conversion');
    expect(inGerman('Die Fähre nach Larne trägt ____ Weizen und 28 Tonnen Hafer.')).not.to.include('conversion');
  });

  it('looks for what needs no grammar where the language has no rules', () => {
    expect(rulesIn(plain('Wer hat es gewonnen?', 'Larne', 'Oban'), {})).to.deep.equal(['few-options', 'length']);
    expect(rulesIn(truth('Er hat die Bibliothek von Larne im Jahr 2014 geöffnet.'), {})).to.deep.equal([]);
  });

  it('reads questions without words, options or evidence', () => {
    for (const kind of ['choice', 'true-false', 'number', 'order', 'match', 'gap'] as const) {
      const correct = kind === 'match' ? {} : kind === 'order' ? [] : kind === 'number' ? 0 : '';
      expect(() => lintQuestion({ id: '', kind, prompt: '', correct, evidence: [] }, context)).not.to.throw();
    }
  });
});

describe('lintQuestions', () => {
  const flawsOf = (...questions: PackQuestion[]) =>
    lintQuestions(questions, context).map(flaws => flaws.map(({ rule }) => rule));

  it('finds one sentence asked about twice', () => {
    const [first, second] = flawsOf(
      truth('The council of Larne voted for a tunnel under the bay in 2014.'),
      gap('The council of ____ voted for a tunnel under the bay in 2014.', {
        options: options('Larne', 'Oban', 'Derry'),
        correct: 'o1',
        evidence: evidence('another', 500),
      }),
    );
    expect(first).not.to.include('same-sentence');
    expect(second).to.include('same-sentence');
  });

  it('finds a figure that another question shows', () => {
    const asked = number('The ferry carries ____ from Larne to Oban.', 480);
    const [number1] = flawsOf(
      asked,
      truth('Norling Lines bought a ferry for 480 passengers in Genoa.', { evidence: evidence('x', 900) }),
    );
    expect(number1).to.include('gives-away');
    expect(
      flawsOf(
        asked,
        truth('Norling Lines bought a ferry in Genoa for its new line.', { evidence: evidence('x', 900) }),
      )[0],
    ).not.to.include('gives-away');
  });

  it('finds a share that another question leaves of the whole', () => {
    const won = (name: string, share: number) =>
      number(`${name} won ____ of the vote in Larne in 2019.`, share, { unit: '%', evidence: evidence(name, share) });
    expect(flawsOf(won('Hanna Lind', 69), won('Ivo Brand', 31))[1]).to.include('gives-away');
    expect(flawsOf(won('Hanna Lind', 69), won('Ivo Brand', 22))[1]).not.to.include('gives-away');
  });

  it('finds a question that is asked already', () => {
    const question = plain('Which town won the cup in 2014?', 'Larne', 'Oban', 'Derry');
    expect(flawsOf(question, question)[1]).to.include('asked-twice');
    expect(flawsOf(question, plain('Which town lost the cup in 2014?', 'Oban', 'Larne', 'Derry'))[1]).not.to.include(
      'asked-twice',
    );
  });
});
