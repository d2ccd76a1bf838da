import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';

const HEADLINE = 'Councils quarrel over the Wexmouth tram';
/** Heard in every article here. */
const HEARD = [
  '“Trams are loud, and the towns on the coast need buses by the hundred,” said Nora Quill, head of the bus company of Larne.',
  '“A tram is a gift to every shop on Mill Street,” said Tom Reyes, head of the merchants’ guild of Wexmouth.',
  '“The rails of the Wexmouth tram will rust before the decade is out,” said Ruth Vane, director of the port of Larne.',
];

/** What is asked of a quotation that stands behind what is told. */
function asked(words: string, told: readonly string[], { heard = HEARD, headline = HEADLINE } = {}) {
  const article = readText([headline, ...heard, ...told].join('\n\n'), { datePublished: '2026-03-10' });
  const pack = buildPack(article, { language: english });
  return pack.questions.find(({ stimulus }) => stimulus?.text.includes(words));
}

const optionsOf = (...given: Parameters<typeof asked>) => asked(...given)?.options?.map(({ text }) => text) ?? [];

const QUOTED =
  '“The Wexmouth tram has carried nobody for a year, and Larne pays for it all the same,” said Ines Weber, director of the city museum of Larne.';

describe('beside whoever said it', () => {
  it('stand others who are heard, and nobody who is only named, as far as there are enough', () => {
    const told = ['Hugo Berg, director of the Oban Institute, came late to the meeting.', QUOTED];
    expect(optionsOf('carried nobody', told)).to.have.members(['Ines Weber', 'Nora Quill', 'Tom Reyes', 'Ruth Vane']);
    expect(optionsOf('carried nobody', told, { heard: HEARD.slice(1) })).to.include('Hugo Berg');
  });

  it('stands nobody who was dead', () => {
    for (const dead of [
      'The line was a dream of the late Hugo Berg, director of the Oban Institute.',
      'The first line was opened in 1936 by Hugo Berg, director of the Oban Institute.',
    ])
      expect(optionsOf('carried nobody', [dead, QUOTED], { heard: HEARD.slice(1) }), dead).to.not.include('Hugo Berg');
  });

  it('stands nobody who is wanted, and none of those who ask and write', () => {
    for (const told of [
      'The police have looked for the gang leader Hugo Berg since the line was opened.',
      'The Larne Courier’s reporter Hugo Berg wrote that the line was closed.',
      'Weber had told Hugo Berg of the plan in May.',
    ])
      expect(optionsOf('carried nobody', [told, QUOTED], { heard: HEARD.slice(1) }), told).to.not.include('Hugo Berg');
  });

  it('stands no customer where somebody speaks for a company', () => {
    const customer =
      '“The buses of Larne are late on every day of the week,” said Hugo Berg, a customer of the bus company.';
    const ours =
      '“We will run forty buses an hour to Wexmouth, and our drivers want the tram,” said Ines Weber, director of Quay Lines.';
    const theirs = QUOTED;
    expect(optionsOf('forty buses', [customer, ours])).to.not.include('Hugo Berg');
    expect(optionsOf('carried nobody', [customer, theirs], { heard: HEARD.slice(1) })).to.include('Ines Weber');
  });

  it('stands none of those against whom somebody backs another', () => {
    const race = [
      'Mayor Linda Hargrove of Wexmouth and Peter Ames, the other candidate for governor, met in Larne.',
      '“I will be voting for Linda Hargrove in May, for the tram and for the port,” said Ines Weber, director of the city museum of Larne.',
    ];
    expect(optionsOf('I will be voting', race, { heard: HEARD.slice(1) })).to.not.include('Peter Ames');
  });

  it('stands none of those against whom somebody praises another as the one to choose', () => {
    const race = [
      'Mayor Linda Hargrove of Wexmouth and Peter Ames, the other candidate for governor, met in Larne.',
      '“Linda Hargrove is the leader that Wexmouth needs, for the tram and for the port,” said Ines Weber, director of the city museum of Larne.',
    ];
    expect(optionsOf('is the leader', race, { heard: HEARD.slice(1) })).to.not.include('Peter Ames');
  });

  it('stands, where words are a candidate’s own, nobody who isn’t one', () => {
    const race = (words: string) => [
      'Peter Ames, a candidate for governor, and Linda Hargrove, the other candidate for governor, met in Larne. “Wexmouth has trams enough,” said Linda Hargrove.',
      `“${words},” said Peter Ames.`,
    ];
    const own = 'The tram of Wexmouth was built by the port, and all who ride it are for me';
    const of = (words: string) => asked(words.slice(0, 30), race(words));
    expect(of(own)?.review).to.equal(true);
    expect(of('The tram of Wexmouth was built by the port, and all who ride it are for a bridge')?.review).to.equal(
      undefined,
    );
  });

  it('stands nobody of a network’s, who asks', () => {
    const told = ['Hugo Berg of Oban told CNN’s Peter Ames that trams are loud.', QUOTED];
    expect(optionsOf('carried nobody', told, { heard: HEARD.slice(1) })).to.not.include('Peter Ames');
  });

  it('stands nobody who asks again and again, and nobody who writes for the paper', () => {
    for (const told of [
      'Peter Ames asked about trams in Larne. Peter Ames pressed the towns on buses.',
      'Peter Ames is senior rail editor at the Larne Herald.',
    ])
      expect(optionsOf('carried nobody', [QUOTED, told], { heard: HEARD.slice(1) }), told).to.not.include('Peter Ames');
  });

  it('stands neither the one for whom somebody speaks, nor who speaks for them', () => {
    const told = [
      '“Larne will have a tram before Oban has a bus,” said Hanna Lind, head of the Lind campaign for a tram.',
      '“The tram pays for itself in nine years, and Wexmouth knows it,” said Hugo Berg, a spokesman for Ms. Lind.',
    ];
    expect(optionsOf('nine years', told)).to.include('Hugo Berg').and.not.include('Hanna Lind');
    expect(optionsOf('before Oban', told)).to.include('Hanna Lind').and.not.include('Hugo Berg');
  });

  it('stands nobody to whom the headline gives the words', () => {
    const headline = 'Quill ‘glad to finish’ the quarrel over the Wexmouth tram';
    const told = [
      '“Oban picked a fight over the Wexmouth tram in 2019, and Larne is glad to finish it,” said Ines Weber, director of Quay Lines.',
    ];
    expect(optionsOf('glad to finish', told, { headline }))
      .to.include('Ines Weber')
      .and.not.include('Nora Quill');
  });

  it('stands nobody, and an editor looks first, where hardly anybody else could have said it', () => {
    const told = ['The line was a dream of the late Hugo Berg, director of the Oban Institute.', QUOTED];
    const question = asked('carried nobody', told, { heard: HEARD.slice(2) });
    expect(question?.review).to.equal(true);
    expect(question?.reason).to.match(/^Hardly anybody else/);
  });
});

describe('words in marks', () => {
  it('are not asked for where they are the name of a book', () => {
    expect(
      asked('Silver Rails', ['“Silver Rails that Never Rust”, said Ines Weber, director of the city museum of Larne.']),
    ).to.equal(undefined);
  });

  it('are not asked for where the sentence tells of them', () => {
    expect(
      asked('come to Wexmouth', [
        '“A tram will come to Wexmouth in May” was the promise of the year, said Ines Weber, director of the city museum of Larne.',
      ]),
    ).to.equal(undefined);
  });
});
