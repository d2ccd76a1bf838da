import { expect } from '@open-wc/testing';
import { articleOf, readText } from '../../src/article/text.js';
import type { Article } from '../../src/article/types.js';
import { buildPack } from '../../src/build/build-pack.js';
import { english } from '../../src/languages/en/index.js';
import { checkPack } from '../../src/pack/check.js';

/** What is said in an article, by whom, and whether that is sure. Fails where the article doesn't bear the pack out. */
function saidIn(article: Article): [words: string, by: string | undefined, sure: boolean][] {
  const pack = buildPack(article, { language: english });
  expect(checkPack(pack, article)).to.deep.equal([]);
  const names = new Map(pack.people.map(({ id, name }) => [id, name]));
  return pack.quotes.map(({ text, speaker, attribution, review }) => [
    text,
    speaker ? names.get(speaker) : attribution,
    !review,
  ]);
}

const OPENING = 'Mayor Clara Novak spoke to councillor Peter Ashby on the radio on Monday.';

describe('findQuotes, where no quotation marks stand', () => {
  it('takes the turns of a transcript for utterances of whoever their label names', () => {
    const text = `A talk about the wall

${OPENING}

NOVAK: The wall will stand for a hundred years.

ASHBY: Nobody believes that any more, with respect.

NOVAK: Then come down to the quay and look at it.

ASHBY: I did. The engineer called it "a sieve", word for word.

The works go on until May.`;
    expect(saidIn(readText(text))).to.deep.equal([
      ['The wall will stand for a hundred years.', 'Clara Novak', true],
      ['Nobody believes that any more, with respect.', 'Peter Ashby', true],
      ['Then come down to the quay and look at it.', 'Clara Novak', true],
      ['I did. The engineer called it "a sieve", word for word.', 'Peter Ashby', true],
    ]);
  });

  it('leaves to an editor who answers where turns are only marked Q and A', () => {
    const text = `Ten questions for the engineer

Samuel Otieno has looked after the wall for twenty years. Otieno met us on the quay.

Q: Will the wall stand another winter like the last?

A: It will stand for a hundred years.

Q: And if nobody at all pays for it?

A: Then it will leak, as everybody can see.`;
    expect(saidIn(readText(text))).to.deep.equal([
      ['Will the wall stand another winter like the last?', 'Q', false],
      ['It will stand for a hundred years.', 'Samuel Otieno', false],
      ['And if nobody at all pays for it?', 'Q', false],
      ['Then it will leak, as everybody can see.', 'Samuel Otieno', false],
    ]);
  });

  it('takes a block quotation for an utterance: by its lead-in, or by who signed it', () => {
    const article = articleOf(
      [
        { kind: 'title', text: 'The wall' },
        { kind: 'paragraph', text: `${OPENING} Novak wrote in a post on Facebook:` },
        { kind: 'quotation', text: 'We will pay for the wall, and for the quay behind it.' },
        { kind: 'paragraph', text: 'Not everybody was convinced of that.' },
        {
          kind: 'quotation',
          text: 'The town has no money for such a wall — Peter Ashby (@ashby) 3 March 2025',
        },
        { kind: 'paragraph', text: 'The works go on until May.' },
        { kind: 'quotation', text: 'Here stood the old wall of the harbour.' },
      ],
      {},
    );
    expect(saidIn(article)).to.deep.equal([
      ['We will pay for the wall, and for the quay behind it.', 'Clara Novak', true],
      ['The town has no money for such a wall', 'Peter Ashby', true],
      ['Here stood the old wall of the harbour.', undefined, false],
    ]);
  });

  const none: [what: string, text: string][] = [
    ['a list of where and when', 'Where: the quay in Larne.\n\nWhen: at nine.\n\nWhere: the hall.\n\nWhen: at ten.'],
    ['labels that stand once each', 'Clara Novak: mayor of the town.\n\nPeter Ashby: councillor, retired since May.'],
    [
      'one label again and again',
      'UPDATE: The wall has a crack.\n\nUPDATE: The quay is shut now.\n\nUPDATE: Divers are there.\n\nUPDATE: All is well.',
    ],
  ];
  for (const [what, text] of none) {
    it(`takes for no utterance ${what}`, () => {
      expect(saidIn(readText(`The quay in winter\n\n${OPENING}\n\n${text}`))).to.deep.equal([]);
    });
  }
});
