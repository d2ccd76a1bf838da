import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { sceneOf } from '../../../src/ask/taste/scene.js';
import { tasteOf } from '../../../src/ask/taste/taste.js';
import type { Grounds } from '../../../src/ask/types.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { english } from '../../../src/languages/en/index.js';
import type { PackQuestion, Person } from '../../../src/pack/types.js';

const people: Person[] = [
  { id: 'p1', name: 'Hanna Lind', role: 'mayor of Larne', evidence: [] },
  { id: 'p2', name: 'Ivo Brand', role: 'senator for Ohio', evidence: [] },
  { id: 'p3', name: 'Ada Kern', role: 'cook', evidence: [] },
];
const found = { facts: { people } } as unknown as Grounds;

const statement = (text: string, correct = true): PackQuestion => ({
  id: 'q',
  kind: 'true-false',
  prompt: 'True or false?',
  stimulus: { type: 'sentence', text },
  correct,
  evidence: [],
});
const number = (text: string): PackQuestion => ({ ...statement(text), kind: 'number', correct: 12 });
const gap = (text: string): PackQuestion => ({
  ...statement(text),
  kind: 'gap',
  options: people.map(({ id, name }) => ({ id, text: name })),
  correct: 'p1',
});

const said = (text: string): PackQuestion => ({
  ...gap(text),
  kind: 'choice',
  stimulus: { type: 'quotation', text },
});

/** The rule that holds each back. */
const HELD: readonly [rule: string, question: PackQuestion][] = [
  ['tolls', number('The storm killed ____ people in Larne.')],
  ['tolls', number('The blast wounded ____ workers in Larne.')],
  ['tolls', statement('Scores of people were injured in Larne.')],
  ['tolls', number('The storm of May claimed ____ lives in Larne.')],
  ['tolls', number('According to a report, ____ patients of Larne might have survived.')],
  ['tolls', number('Divers recovered ____ bodies from the harbour of Larne.')],
  ['tolls', number('The blast in Larne cost ____ a leg or an arm.')],
  ['private-accused', gap('____ set fire to a barn outside Larne.')],
  ['private-accused', gap('____ pocketed the raffle money of a school in Larne.')],
  ['views-as-facts', statement('Ivo Brand gave a dreary speech in Larne.')],
  ['suicide-and-sexual-violence', number('Soldiers raped ____ women in a village.')],
  ['suicide-and-sexual-violence', statement('The painter of Larne died by suicide.')],
  ['children', statement('A coach in Larne abused children of his club.')],
  ['children', statement('Students at a high school in Larne insulted a team from Oban.')],
  ['private-accused', statement('Ada Kern was arrested in Larne.')],
  ['private-life', statement('Hanna Lind once had an affair with Ivo Brand.')],
  ['private-life', statement('Hanna Lind told her secret lover Ivo Brand of the plan.')],
  ['deaths', statement('The painter of Larne died in a fire.')],
  ['shameful-options', gap('____ cheated in exams at the university of Larne.')],
  ['shameful-options', gap('____ refused to condemn the racist march through Larne.')],
  ['private-life', statement('A guard of Larne lives at 2134 Caldwell Place.')],
  ['private-life', statement('Ada Kern, 41, won the marathon of Larne.')],
  ['views-as-facts', statement('Larne deserves a cleaner harbour than it has.')],
  ['views-as-facts', statement('Hanna Lind has been the linchpin of the council of Larne.')],
  ['views-as-facts', statement('Ivo Brand trounced Hanna Lind in the vote of Larne.')],
  ['views-as-facts', statement('People close to Ivo Brand said he could fume at the name of Larne.')],
  ['views-as-facts', statement('Hanna Lind said no, and Ivo Brand lectured the council of Larne about it.')],
  ['views-as-facts', statement('Ivo Brand minced no words in Larne, Hanna Lind said.')],
  ['views-as-facts', statement('Larne marks the return of Ivo Brand, one longtime friend said.')],
  ['shameful-words', said('Crooked Hanna never told Larne the truth about the ferry')],
  ['shameful-words', said('You almost never see a Muslim here, and now two were radicalized')],
  ['views-as-facts', statement('Hanna Lind claimed that Larne has more ferries than any other town in Ohio.')],
  ['views-as-facts', gap('____ claimed that Larne has more ferries than any other town in Ohio.')],
  ['views-as-facts', statement('Hanna Lind said the ferry was free, but reports show that’s untrue.')],
  ['views-as-facts', statement('Hanna Lind’s vote on the ferry remains a vulnerability.')],
  ['views-as-facts', statement('The ferry, Hanna Lind said, was dear, and it is no longer a vulnerability.')],
  ['views-as-facts', statement('Ivo Brand tapped into a deep river of anger in Larne.')],
  ['views-as-facts', statement('Hanna Lind’s aides were thrilled with the vote of Larne in May 2019.')],
  ['views-as-facts', statement('Noting that the ferry has made Oban rich, Ivo Brand said Larne needs one.')],
  ['views-as-facts', statement('Hanna Lind pulled an Ivo Brand in Larne in May 2019, she said.')],
  ['views-as-facts', statement('Ivo Brand said that Hanna Lind called Tom Ames a “sailor” in May 2019.')],
  ['views-as-facts', statement('Multiple news reports told of a leak in Larne.')],
  ['private-accused', statement('The police of Larne lost the file on gunman Tom Ames, Hanna Lind said.')],
  ['views-as-facts', statement('Perhaps Hanna Lind knew of the leak in Larne.')],
];

/** Politics, sport and idioms, which are asked as before. */
const FREE: readonly PackQuestion[] = [
  statement('Hanna Lind said Ivo Brand had “lectured the council” of Larne.'),
  said('Muslims and Christians of Larne have built this library together'),
  statement('Hanna Lind said Ivo Brand had been the linchpin of the council of Larne.'),
  statement('The senate of Ohio killed the bill by 40 votes to 3.'),
  statement('Hanna Lind fired up the crowd in Larne with a song.'),
  statement('Ivo Brand shot down the proposal of Larne.'),
  statement('The vote in Larne ended in a dead heat.'),
  statement('Ivo Brand paid for attack ads in Ohio.'),
  statement('Norway beat Sweden by 3 goals to 1 in Oslo.'),
  statement('Larne Rovers won the cup in Oslo, beating Oban Town 3-2 after extra time.'),
  statement('Hanna Lind opened a library in Larne in May 2014.'),
  number('The ferry carries ____ passengers from Larne to Oban.'),
  gap('____ opened a library in Larne in May 2014.'),
  statement('Larne deserves a cleaner harbour, Hanna Lind said.'),
  statement('Hanna Lind said she had misspoken when she claimed that the ferry was free.'),
  statement('Hanna Lind said she called Tom Ames “a sailor of the old school” in May 2019.'),
  statement('Ivo Brand claimed the nomination of Ohio in June 2014.'),
];

describe('tasteOf', () => {
  const objection = tasteOf(found, english);
  for (const [rule, question] of HELD)
    it(`holds back by ${rule}: ${question.stimulus!.text}`, () => expect(objection(question)?.rule).to.equal(rule));
  for (const question of FREE)
    it(`lets be asked: ${question.stimulus!.text}`, () => expect(objection(question)).to.equal(undefined));

  it('does not hold back by a rule that the house has switched off', () =>
    expect(tasteOf(found, english, { tolls: false, deaths: false })(HELD[0]![1])).to.equal(undefined));

  it('asks nothing about a theft that the headline and the first sentence tell, unless of whoever holds an office', () => {
    const isGrave = (headline: string, lead: string) => {
      const article = readText(`${headline}\n\n${lead}\n\nThe collar was found in a bog in 2021 by Ivo Brand.`);
      const facts = buildPack(article, { language: english });
      return sceneOf({ facts, article }, english).isGrave;
    };
    const lead = 'A former guard pleaded guilty on Monday to stealing a collar of gold from Larne.';
    expect(isGrave('Man admits stealing gold from museum', lead)).to.equal(true);
    expect(isGrave('Museum of Larne shows its gold again', lead)).to.equal(false);
    expect(isGrave('Governor admits stealing gold', 'Governor Ada Berg pleaded guilty to theft.')).to.equal(false);
  });

  it('objects to nothing in a language whose words it does not know', () =>
    expect(tasteOf(found, { ...english, taste: undefined })(HELD[0]![1])).to.equal(undefined));
});
