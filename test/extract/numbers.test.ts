import { expect } from '@open-wc/testing';
import { inTheMannerOf } from '../../src/extract/claims/numbers.js';
import { english } from '../../src/languages/en/index.js';
import { plausibleRange, rangeOf } from '../../src/extract/number-range.js';
import { factsIn } from './facts-in.js';

const read: [text: string, words: string, value: number, unit: string | undefined][] = [
  ['Norlink paid $4.2 billion for the ships.', '$4.2 billion', 4.2e9, 'USD'],
  ['Norlink paid £12.5 million for the ships.', '£12.5 million', 12.5e6, 'GBP'],
  ['Norlink paid 480 million euros for the ships.', '480 million euros', 480e6, 'EUR'],
  ['The club gave away 12,750 chess sets, and most are in use.', '12,750 chess sets', 12750, 'chess sets'],
  ['Norlink bought 75 second-hand carriages.', '75 second-hand carriages', 75, 'second-hand carriages'],
  ['The buses of Larne run 310 kilometres before they stop.', '310 kilometres', 310, 'kilometres'],
  ['The bridge carries 14,000 vehicles.', '14,000 vehicles', 14000, 'vehicles'],
  ['Norway agreed to a 30-day truce with Riga.', '30-day', 30, 'days'],
  ['The work cut the load by 70 percent in Larne.', '70 percent', 70, '%'],
  ['Turnout in Larne reached 61.5% at the vote.', '61.5%', 61.5, '%'],
  ['The park covers 640 km² of moor.', '640 km²', 640, 'km²'],
  ['The hall covers 900 m² of the old market.', '900 m²', 900, 'm²'],
  ['The reservoir above Larne holds 6.4 million litres.', '6.4 million litres', 6.4e6, 'litres'],
  ['The film was watched 90,000 times in a week.', '90,000 times', 90000, 'times'],
  ['The storm tore 40 metres off the quay.', '40 metres', 40, 'metres'],
  ['Buses in Larne run every eight minutes.', 'eight minutes', 8, 'minutes'],
  ['The company hired twenty-five sailors in Larne.', 'twenty-five sailors', 25, 'sailors'],
  ['Larne paid one point two million dollars.', 'one point two million dollars', 1.2e6, 'USD'],
  ['Larne lost two hundred and fifty jobs.', 'two hundred and fifty jobs', 250, 'jobs'],
  ['Larne lost a hundred and twenty jobs.', 'a hundred and twenty jobs', 120, 'jobs'],
  [
    'Larne has twenty-five thousand three hundred sailors.',
    'twenty-five thousand three hundred sailors',
    25300,
    'sailors',
  ],
  ['Larne paid three and a half million dollars.', 'three and a half million dollars', 3.5e6, 'USD'],
  ['Larne paid half a million dollars.', 'half a million dollars', 5e5, 'USD'],
  ['The dock holds 3 × 10⁹ litres.', '3 × 10⁹ litres', 3e9, 'litres'],
  ['The dam cost 12 crore rupees.', '12 crore rupees', 12e7, 'INR'],
  ['Norlink earned EUR 450 million.', 'EUR 450 million', 450e6, 'EUR'],
  ['Norlink spent Rs 2.5 crore.', 'Rs 2.5 crore', 2.5e7, 'INR'],
  ['Norlink has no fewer than 300 sailors.', '300 sailors', 300, 'sailors'],
  ['Not only the crew came: Norlink hired 300 sailors.', '300 sailors', 300, 'sailors'],
  ['Norlink denied the report and hired 300 sailors.', '300 sailors', 300, 'sailors'],
  ['Norlink paid 20 million CHF.', '20 million CHF', 20e6, 'CHF'],
  ['Norlink raised £5m in Larne.', '£5m', 5e6, 'GBP'],
  ['“I have 45 sheep and no dog,” said Clara Novak.', '45 sheep', 45, 'sheep'],
  ['The limit for drivers in Larne is 80 milligrams.', '80 milligrams', 80, 'milligrams'],
  ['The bomb in Larne weighed 250 kilograms.', '250 kilograms', 250, 'kilograms'],
  ['The ferry carried 30 more sailors to Larne.', '30 more sailors', 30, 'sailors'],
];

describe('findNumbers', () => {
  it('reads two sums that “and” joins', () => {
    const { numbers } = factsIn('Norlink paid USD 3 million and 12 million CHF.');
    expect(numbers.map(({ value }) => value)).to.deep.equal([3e6, 12e6]);
  });

  for (const [text, words, value, unit] of read) {
    it(`reads “${words}”`, () => {
      const [number] = factsIn(text).numbers;
      expect([number.text, number.value, number.unit]).to.deep.equal([words, value, unit]);
      expect(number.range!.min).to.be.at.most(value);
      expect(number.range!.max).to.be.above(value);
    });
  }

  it('is sure of what somebody says of herself, where she is named behind it', () => {
    const { numbers } = factsIn('“I have 45 sheep and no dog,” said Clara Novak.');
    expect(numbers.map(({ review }) => review)).to.deep.equal([undefined]);
  });

  it('gives ranges that hold the value on their steps, not always at the same place', () => {
    const places = new Set<number>();
    for (let seed = 0; seed < 40; seed++) {
      for (const value of [8, 30, 650, 14_000, 12.5, 86_000_000]) {
        const { min, max, step } = plausibleRange(value, undefined, seed)!;
        expect(value).to.be.within(min, max);
        const steps = (value - min) / step;
        expect(Math.abs(steps - Math.round(steps)), `${value} on steps of ${step}`).to.be.below(1e-6);
        expect((max - min) / step).to.be.at.most(500);
        places.add(Math.round((10 * (value - min)) / (max - min)));
      }
    }
    expect(places.size).to.be.greaterThan(3);
  });

  it('takes steps as fine as the number is written, and none where they would be too many', () => {
    expect(plausibleRange(17.43, undefined, 3)).to.include({ step: 0.01 });
    expect(plausibleRange(1233, undefined, 3)).to.include({ step: 1 });
    expect(plausibleRange(123_456, undefined, 3)).to.equal(undefined);
  });

  it('has a range for every number that somebody asks for, and it holds the number on its steps', () => {
    for (const value of [0, -7, -0.25, 4.136, 3.1415, 0.0005, 123_456, 17.43, 1822, -123_456.5, 61.5]) {
      const { min, max, step } = rangeOf(value, undefined, 3)!;
      expect(value, `${value} within`).to.be.within(min, max);
      const steps = (value - min) / step;
      expect(Math.abs(steps - Math.round(steps)), `${value} on steps of ${step}`).to.be.below(1e-6);
      expect((max - min) / step, `steps to ${value}`).to.be.at.most(10_000);
    }
    expect(rangeOf(1233, 'ships', 3)).to.deep.equal(plausibleRange(1233, 'ships', 3));
  });

  it('keeps a share within a hundred', () => {
    expect(plausibleRange(70, '%', 3)).to.include({ min: 0, max: 100 });
  });

  it('writes another number as the article writes its own', () => {
    const manner = (numeral: string, value: number) => inTheMannerOf(numeral, value, english.numbers);
    expect(manner('14,000', 5600)).to.equal('5,600');
    expect(manner('650', 1300)).to.equal('1,300');
    expect(manner('12.5', 18.75)).to.equal('18.8');
    expect(manner('Twelve', 18)).to.equal('Eighteen');
    expect(manner('eight', 8.5)).to.equal(undefined);
  });
});
