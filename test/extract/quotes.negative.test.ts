import { expect } from '@open-wc/testing';
import { saidIn } from './quoted.js';

const OPENING = 'Mayor Clara Novak met councillor Peter Ashby on the quay.';
const articleOf = (text: string) => `The quay in winter\n\n${OPENING}\n\n${text}\n\nThe works go on until May.`;

/** What stands in quotation marks and is nobody's utterance, or too little of one to ask about. */
const nothing: [what: string, text: string][] = [
  ['a scare quote', 'Novak said the “reform” was over.'],
  ['a fragment', 'Novak spoke of “very good signs” on the quay.'],
  ['the title of a book', 'Ashby has read “The Old Man and the Sea” twice.'],
  ['the title of a programme', 'Ashby spoke on “Good Morning, Harbour People” last week.'],
  ['the title of an essay in small letters', 'Novak’s essay, “Sailor, mend your own old nets,” is well worth reading.'],
  ['what the page says of itself', '“Follow Clara Novak on Twitter @claranovak.”'],
  ['an apostrophe', "It was the '80s, and the sailors' pub was full."],
  ['a lone mark', 'Novak left the “quay.'],
  ['feet and inches', 'The wall is 6\' 3" high and 4\' 2" wide.'],
  ['a nickname', 'Robert “Bob” Delaney left.'],
  [
    'turns of a transcript that open with lone marks',
    '"NOVAK: We shall see about that.\n\n"ASHBY: We shall indeed see.',
  ],
  ['an empty pair of marks', 'Novak left “” the quay.'],
  ['single marks where double ones are in use', '“No,” Novak said. The ‘home of the free sailors’ closed.'],
];

/** Utterances whose speaker has no name: no person may be given for them. */
const unnamed: [what: string, text: string][] = [
  ['a senior official', '“The bridge is not safe at all,” a senior official said.'],
  ['a source close to somebody', '“She will not stand again,” said a source close to Novak.'],
  ['somebody’s spokeswoman', '“She will not stand again,” Novak’s spokeswoman said.'],
  ['somebody’s lawyers', 'Ashby’s lawyers called it “a gross and wilful error.”'],
  ['people of the city', '“We have waited far too long,” residents said.'],
  ['an organisation named after somebody', '“We have waited far too long,” the Novak Foundation said.'],
  ['a plural pronoun', 'Two divers came up. “There is nothing down there,” they said.'],
  ['the writer', 'Novak grew so angry at the wheel that I gave in: “Of course I believe in it.”'],
  ['a report', 'The report on Novak calls the bridge “rotten to the very core.”'],
];

describe('findQuotes, on what nobody said', () => {
  for (const [what, text] of nothing) {
    it(`leaves out ${what}`, () => {
      expect(saidIn(articleOf(text)).map(said => said.text)).to.deep.equal([]);
    });
  }

  for (const [what, text] of unnamed) {
    it(`names nobody for ${what}`, () => {
      const [said] = saidIn(articleOf(text));
      expect(said.sure).to.equal(false);
      expect(said.by).not.to.be.oneOf(['Clara Novak', 'Peter Ashby']);
    });
  }

  it('gives no title of the article', () => {
    expect(saidIn('Novak: ‘The bridge is safe to cross’\n\nMayor Clara Novak left the quay early.')).to.deep.equal([]);
  });
});
