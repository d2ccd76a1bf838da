import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';

const HEARD = [
  '“Trams are loud, and the towns on the coast need buses by the hundred,” said Nora Quill, head of the bus company of Larne.',
  '“A tram is a gift to every shop on Mill Street,” said Tom Reyes, head of the merchants’ guild of Wexmouth.',
  '“The rails of the Wexmouth tram will rust before the decade is out,” said Ruth Vane, director of the port of Larne.',
];
const TOLD = [
  'The Wexmouth tram was closed for repairs in the spring of last year, and the rails along the harbour have been empty since.',
  'The council of Larne pays two million pounds a year for the tram, as much as for all of its schools together.',
  'Its members will vote in June on whether the rails are to be torn up or mended, and on what the tram may cost.',
  'The harbour has been without a ferry since the storm, and the buses to Larne are full by seven in the morning.',
  'Engineers looked at the old tracks in April and found that two bridges would have to be built anew before a single car could run.',
  'The museum keeps one of the first cars of the tram, painted in green and cream, which children may climb into on Sundays.',
  'A company from Oban has offered to run the line for ten years if the towns pay for the new tracks and for the shelters at each stop.',
  'Shops on Mill Street have lost a third of their customers since the last car ran, their guild found in a count of its own in May.',
  'Others would rather have a road for bicycles where the tracks are, and a petition for it has been signed by four hundred people.',
  'Neither town has said where it would find the money, which is more than either of them spends on its streets in three years.',
  'Passengers have written three hundred letters to the council, most of them in favour of the tram and its old cars.',
];

/** Too few words to stand above a quotation. */
const NO_NEWS = 'A quarrel grows';

/** What is asked of what the director of the museum said. */
function asked(words: string, told = TOLD, headline = 'Councils quarrel over the Wexmouth tram') {
  const quoted = `“${words},” said Ines Weber, director of the city museum of Larne.`;
  const text = [headline, ...HEARD, ...told, quoted].join('\n\n');
  const pack = buildPack(readText(text, { datePublished: '2026-03-10' }), { language: english });
  return pack.questions.find(({ stimulus }) => stimulus?.text.includes(words));
}

describe('a quotation', () => {
  it('is asked where it speaks of what the article is about', () => {
    expect(asked('The Wexmouth tram has carried nobody for a year, and Larne pays for it')?.review).to.equal(undefined);
    expect(asked('The Wexmouth tram has carried nobody for a year, and Larne pays for it')).to.be.an('object');
  });

  it('waits for an editor where what it is about stands only before it', () => {
    const { review, reason } = asked('Clever people have always found a way to turn ruin into beauty', TOLD, NO_NEWS)!;
    expect(review).to.equal(true);
    expect(reason).to.match(/comes back/);
  });

  it('is asked under the headline, which tells what it is about', () =>
    expect(asked('Clever people have always found a way to turn ruin into beauty')).to.include({
      prompt: 'From “Councils quarrel over the Wexmouth tram”: Who said it?',
    }));

  it('is asked in an article that is too short for words to come back', () => {
    expect(asked('Clever people have always found a way to turn ruin into beauty', [])?.review).to.equal(undefined);
  });
});

describe('a plain question of a long article', () => {
  /** What is asked in plain words of these sentences, among all that is told of the tram. */
  function plain(words: string, ...sentences: string[]) {
    const text = ['Councils quarrel over the Wexmouth tram', ...HEARD, ...sentences, ...TOLD].join('\n\n');
    const { questions } = buildPack(readText(text, { datePublished: '2026-03-10' }), { language: english });
    return questions.find(({ prompt }) => prompt.includes(words));
  }

  it('is asked where it has a word of the headline', () => {
    const asked = plain('How much', 'The port of Wexmouth raised $58 million in 2024 for a new quay.');
    expect(asked).to.be.an('object');
    expect(asked!.review).to.equal(undefined);
  });

  it('waits for an editor where it is of a thing beside the news', () =>
    expect(plain('How much', 'The port of Oban raised $58 million in 2024 for a new quay.')!.reason).to.match(
      /beside the news/,
    ));

  it('waits for an editor where it asks who of many people did a thing', () => {
    const asked = plain(
      'Who opened',
      'White House spokeswoman Karoline Leavitt met Mayor Nils Lindqvist at sea. Governor Ada Okafor of Ohio was late, and Senator Ivo Brand of Utah stayed at home.',
      'Okafor opened the new tram to Wexmouth Bay on 3 February 2026.',
    );
    expect(asked!.reason).to.match(/another of these people/);
  });
});
