import { expect } from '@open-wc/testing';
import { factsIn } from './facts-in.js';

const cases: [string, string][] = [
  ['a date', 'Norlink ordered the ships on 14 June 2024.'],
  ['a year', 'Norlink ordered the ships in 1998.'],
  ['a time of day', 'Norlink signed the contract at 14:30 GMT.'],
  ['a number in a name', 'Flight 800 landed in Larne.'],
  ['an ordinal', 'It was the 45th ship of the fleet.'],
  ['an age', 'A 68-year-old sailor spoke first.'],
  ['a score', 'Larne won the match 3-2 at home.'],
  ['a small count', 'Two men rowed to the other bank.'],
  ['a number of a lap', 'On lap 30 drivers slowed down in Larne.'],
  ['a model of a telephone', 'Many iPhone 15 buyers stayed at home in Larne.'],
  ['a group with a number in its name', 'The Group of 20 ministers met in Larne on Friday.'],
  ['digits that words go on with', 'Norlink sold 1 thousand four hundred boats in Larne.'],
  ['of how many a share is told', 'The yard lost four out of ten workers in Larne.'],
  ['the crews of an aircraft', 'The 747 pilots met in Larne on Friday.'],
  ['who teaches a year', 'Many year 11 teachers stayed at home in Larne.'],
  ['an index that bears a number', 'Many S&P 500 funds fell on Friday.'],
  ['points of an index', 'The index of ferries rose 300 points in Larne.'],
  ['others', 'In Larne 300 others stayed at the quay.'],
  ['part of a longer number', 'The sailors slept for twenty four hours.'],
  ['what was some time ago', 'The bridge fell 40 years ago in a storm.'],
  ['a child’s age in months', 'A 6-month-old boy slept in the cabin.'],
  ['a part of the calendar', 'In the first nine months Norlink lost money.'],
  ['what is below zero, by its sign', 'It fell to −12 degrees in Larne on Friday.'],
  ['what is below zero, in words', 'It fell to minus twenty degrees in Larne on Friday.'],
  ['a sum below zero', 'Norlink told of a result of −£300 million.'],
  ['what never was', 'Norlink never had 300 sailors in Larne.'],
  ['what is denied', 'Norlink denied that it had lost 300 sailors in Larne.'],
  ['what nobody expected', 'Nobody in Larne expected that 300 sailors would come.'],
  ['what could have been', 'Norlink could have had 300 sailors in Larne.'],
  ['what is only supposed', 'If Norlink had 300 sailors, Larne would be full.'],
  ['what is alleged', 'Norlink allegedly has 300 sailors in Larne.'],
  ['what is claimed', 'Norlink claims to have 300 sailors in Larne.'],
  ['what was planned and not done', 'Norlink had planned 300 cabins but built fewer in Larne.'],
  ['a rumour', 'A rumour that Norlink has 300 sailors in Larne is false.'],
  ['a figure that was wrong', 'The old figure of 300 sailors in Larne was wrong.'],
  ['what a novel tells', 'In the novel, Norlink has 300 sailors in Larne.'],
  ['the end of a number that a blank parts', 'The yard of Larne covers 1 200 hectares.'],
  ['how much somebody had drunk', 'A breath test in Larne showed a blood alcohol level of 0.19 percent.'],
  ['how much somebody weighs', 'The man weighs 190 kilograms, and sailors from Larne had to carry him.'],
  ['what “it” stands for in a quotation', '“It carries 30,000 cars a day,” said Clara Novak.'],
  ['a number that a name is made of', 'He stood on the list of the Ten Most Wanted sailors.'],
];

describe('findNumbers asks for no', () => {
  for (const [name, text] of cases) {
    it(name, () => {
      expect(factsIn(text).numbers.filter(({ review }) => !review)).to.deep.equal([]);
    });
  }

  it('number that somebody speaks of as their own, for who that is stands elsewhere', () => {
    const { numbers } = factsIn('I think 60 sailors are enough to man it.');
    expect(numbers.map(({ review }) => review)).to.deep.equal([true]);
  });

  it('end of a range, nor one that leans on another sentence', () => {
    const texts = ['The work will take 18 to 24 months in Larne.', 'It will take 18 months from the start.'];
    for (const text of texts) for (const { review } of factsIn(text).numbers) expect(review, text).to.equal(true);
  });
});
