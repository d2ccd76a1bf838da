import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';

/** What is asked of an article of a race for an office. */
const questionsOf = (...paragraphs: string[]) =>
  buildPack(
    readText(['Candidates quarrel over the Wexmouth tram', ...paragraphs].join('\n\n'), {
      datePublished: '2026-03-10',
    }),
    {
      language: english,
    },
  ).questions;
const optionsOf = (questions: ReturnType<typeof questionsOf>, words: string) =>
  questions.find(({ stimulus }) => stimulus?.text.includes(words))?.options?.map(({ text }) => text);

const candidates = [
  '“The tram to Wexmouth is the best thing that this country has built in forty years,” said presidential candidate Linda Hargrove.',
  '“Trams are loud, and the cities of the coast need buses by the hundred,” said presidential candidate Peter Ames.',
];

describe('one whom every reader knows', () => {
  it('is asked for beside the like of them alone', () => {
    const asked = questionsOf(
      ...candidates,
      '“A tram is a gift to every shop on Mill Street, and to each school in Eastgate,” said presidential candidate Nora Quill.',
      '“The rails of the Wexmouth tram will rust before the decade is out,” said Tom Reyes, head of the port of Larne.',
    );
    expect(optionsOf(asked, 'forty years')).to.have.members(['Linda Hargrove', 'Peter Ames', 'Nora Quill']);
  });

  it('is not asked for where nobody else could have said it', () => {
    const asked = questionsOf(
      candidates[0]!,
      '“The rails of the Wexmouth tram will rust before the decade is out,” said Tom Reyes, head of the port of Larne.',
      '“The ferries of Wexmouth carry more people than any tram,” said Ruth Vane, an engineer at the port of Larne.',
    );
    expect(optionsOf(asked, 'forty years')).to.equal(undefined);
  });

  it('is not asked for by a deed without a year', () => {
    const asked = questionsOf(
      ...candidates,
      'Linda Hargrove vetoed the ferry contract of Quay Lines and the bus contract of the port of Larne.',
      'Linda Hargrove vetoed the tram contract of Harbour Lines in March 2021.',
      '“A tram is a gift to every shop on Mill Street, and to each school in Eastgate,” said presidential candidate Nora Quill.',
    ).map(({ prompt }) => prompt);
    expect(asked.filter(prompt => prompt.startsWith('Who vetoed'))).to.deep.equal([
      'Who vetoed the tram contract of Harbour Lines in March 2021?',
    ]);
  });
});

describe('what a passer-by said', () => {
  const experts = [
    '“The rails of the Wexmouth tram will rust before the decade is out,” said Ines Weber, a professor of engineering at Larne College.',
    '“The ferries of Wexmouth carry more people than any tram,” said Ruth Vane, a professor of history at Larne College.',
    '“A tram is a gift to every shop on Mill Street,” said Hugo Berg, an economist at the Larne Institute.',
  ];

  it('is not asked, whatever they do for a living', () => {
    for (const work of ['a truck driver from Larne', 'a welder at the port of Larne', 'a restaurant owner from Larne'])
      expect(
        optionsOf(
          questionsOf(
            ...experts,
            `“The tram of Wexmouth will be too slow for the people of Eastgate,” said Tom Reyes, ${work}.`,
          ),
          'too slow',
        ),
        work,
      ).to.equal(undefined);
    expect(
      optionsOf(
        questionsOf(
          ...experts,
          '“The tram of Wexmouth will be too slow for the people of Eastgate,” said Tom Reyes, an economist at the Oban Institute.',
        ),
        'too slow',
      ),
    ).to.include('Tom Reyes');
  });
});

describe('words that a speaker puts into another’s mouth', () => {
  it('are not asked', () => {
    const asked = questionsOf(
      ...candidates,
      '“‘Sir, we have decided to leave the trams in Wexmouth,’” said presidential candidate Nora Quill.',
    );
    expect(optionsOf(asked, 'decided to leave')).to.equal(undefined);
  });
});
