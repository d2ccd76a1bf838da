import { expect } from '@open-wc/testing';
import { askedOf, of, passage } from './facts.js';

const asked = (text: string, value: number, range: { min: number; max: number; step: number }) =>
  of(
    askedOf(facts => {
      facts.numbers = [
        { id: 'n', text, value, range, evidence: passage(`The price of tin rose to ${text} in spring.`) },
      ];
    }),
    'guess-the-number:n',
  );

describe('guess the number', () => {
  it('leaves the number out of its sentence, with its unit', () => {
    expect(asked('$17.43', 17.43, { min: 3, max: 26, step: 0.01 })?.stimulus?.text).to.equal(
      'The price of tin rose to ____ in spring.',
    );
  });

  it('takes no guess in full that is off by more than a sixth of the number', () => {
    const { tolerance } = asked('1.5 degrees', 1.5, { min: 0, max: 10, step: 0.05 })!;
    expect(tolerance).to.be.within(0.05, 0.25);
  });

  it('asks for nothing finer than readers can know', () => {
    expect(asked('7.1254 points', 7.1254, { min: 0, max: 20, step: 0.0001 })).to.equal(undefined);
  });

  it('asks for no number of how many more or fewer', () => {
    expect(asked('7 million fewer people', 7_000_000, { min: 1_000_000, max: 9_000_000, step: 1_000_000 })).to.equal(
      undefined,
    );
  });

  for (const [why, sentence] of [
    ['what notes are of', 'The mayor showed a picture of tin beside $40 notes in the market of Larne.'],
    [
      'what two figures beside it give away',
      'Tin, which stood at $40 in May 2026, is well ahead of zinc at $46 to $39 in Larne.',
    ],
    ['what nobody is named to expect', 'The price of tin will be up to $40 in the market of Larne.'],
  ] as const)
    it(`asks for nothing of ${why}`, () => {
      const of40 = (text: string) =>
        of(
          askedOf(facts => {
            facts.numbers = [
              { id: 'n', text: '$40', value: 40, range: { min: 0, max: 90, step: 1 }, evidence: passage(text) },
            ];
          }),
          'guess-the-number:n',
        );
      expect(of40(sentence)).to.equal(undefined);
      expect(of40('The price of tin in Larne rose to $40 in May 2026.')).to.not.equal(undefined);
    });

  it('leaves beside the gap what is measured, where a hyphen joins it', () => {
    const debate = (rest: string) =>
      of(
        askedOf(facts => {
          facts.numbers = [
            {
              id: 'n',
              text: '39-hour',
              value: 39,
              unit: 'hours',
              range: { min: 0, max: 90, step: 1 },
              evidence: passage(`After a 39-hour ${rest} in May 2026.`),
            },
          ];
        }),
        'guess-the-number:n',
      );
    expect(debate('debate the council of Larne bought the pier')?.stimulus?.text).to.include('a ____-hour debate');
  });

  for (const [why, sentence] of [
    ['of how much more', 'A tin of Larne can cost $40 more.'],
    ['of the hours of a week', 'The tin makers of Larne are paid for more than $40 hours a week.'],
    ['of the weather', 'Temperatures hovered near $40 in the market.'],
    ['behind somebody’s words', '“Tin is dear in Larne,” said Ada Okafor, who worked there for $40 years.'],
  ] as const)
    it(`asks for nothing ${why}`, () =>
      expect(
        of(
          askedOf(facts => {
            facts.numbers = [
              { id: 'n', text: '$40', value: 40, range: { min: 0, max: 90, step: 1 }, evidence: passage(sentence) },
            ];
          }),
          'guess-the-number:n',
        ),
      ).to.equal(undefined));

  it('leaves no gap after what belongs to it', () => {
    const inHer = (before: string) =>
      of(
        askedOf(facts => {
          facts.numbers = [
            {
              id: 'n',
              text: '340 members',
              value: 340,
              range: { min: 60, max: 800, step: 10 },
              evidence: passage(`Ada Okafor spoke to ${before} 340 members in spring.`),
            },
          ];
        }),
        'guess-the-number:n',
      );
    expect(inHer('her')).to.equal(undefined);
    expect(inHer('about')?.stimulus?.text).to.include('about ____');
  });
});
