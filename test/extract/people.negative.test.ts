import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { findPeople } from '../../src/extract/people.js';
import { english } from '../../src/languages/en/index.js';

/** Capitalised words that name nobody. */
const nobody = [
  'The Ford Motor Company said no.',
  'Lady Macbride is a film by a newcomer.',
  'The Lady Elswith left on Monday.',
  'The service has films such as “Molly Pepperin” and others.',
  'He was taken to the hospital Walter Reid on Monday.',
  'The town has a street called Peter Olden.',
  'Shares in the fashion chain Harriet Bloom fell. Harriet Bloom closed again.',
  'He was taken to Walter Reid on Monday. Walter Reid has a wing for sailors.',
  'Hanna Lind covers courts for the Courier. Email her at lind@courier.example.',
  '(Reporting by William Dunne; Editing by Tom Brandl)',
  'Translated by Oscar Fehn. Additional research: Judith Pohl.',
  'Hannah Mirren contributed to this report from Lorne.',
  'Morgan Stanley and Goldman Sachs fell. Goldman Sachs said no.',
  'Johns Hopkins University said so.',
  'Anna Bolena, an opera by a newcomer, was sung. They sang Anna Bolena twice.',
  'The mare Lady Gwendolen won by a length.',
  'Harold Finch & Sons opened a yard.',
  'HMS Drake sailed at noon.',
  'Mount Edward Blake is high. They climbed Mount Edward Blake.',
  'Copy editor: William Dunne',
  'She read from Mary Jones, her novel. Mary Jones has 300 pages.',
  'Major Tom Ashby won the cup by a length. The six-year-old gelding was bred in Larne.',
  'Harry Truscott took the Larne Handicap by a short head under jockey Ashby.',
  'Big Jim Harding sold for a record sum. The bull is four years old.',
  'Gertrude Marlow, a pink climbing rose, was flower of the year.',
  'Annie Laurel, ridden by a newcomer, won by a neck.',
  'Lady Susan Dale was best in show. The three-year-old spaniel is from Larne.',
  'The Admiral Benjamin Croft in Larne will open its doors. A quiz was held at the Admiral Benjamin Croft.',
  'The General Henry Stroud ran aground. All on board the General Henry Stroud were saved.',
  'With files from Clara Novak and Peter Ashby',
  '— With assistance by Clara Novak, and Peter Ashby in Larne',
  'Follow Clara Novak and Peter Ashby on social media.',
  'Clara Novak and Peter Ashby are staff writers.',
  'Sir Edgar Bone steamed into Larne on Sunday. The locomotive is ninety years old.',
  'Captain Tom Squid, a squid who is afraid of water, has appeared in 90 cartoons.',
  'Camera: Clara Novak. Editing: Peter Ashby.',
  'They work at the Clara Novak clinic in Larne.',
  'Their son, Milo, 6, sleeps in the wheelhouse.',
  'Mount Rushmore is high.',
  'She flew to San Diego and Los Angeles.',
  'Black Lives Matter said no.',
  'The Wall Street Journal reported it.',
  'The Kennedy Center opened.',
  'They met on Christmas Eve and Good Friday.',
  'The St. Petersburg Times wrote it.',
  'He drives a Mercedes Benz.',
  'World War II ended.',
  'The Nobel Peace Prize went to a group.',
  'The Trump Organization said no.',
  'Ben & Jerry’s said no.',
  '“No,” Amnesty International said.',
  'Human Rights Watch said no.',
  'Saint Louis is a city.',
  'The Lord Mayor said no.',
  'Prime Minister’s Questions began.',
  'Victoria Station was shut.',
  'Washington said no. Paris and Berlin agreed.',
  'Charlotte, North Carolina, is calm.',
  'Microsoft said no. Siemens agreed. Deutsche Bank fell.',
  'Breaking News: Read More',
  'Under U. N. Resolution 2334 the talks go on. The U. N. Council met.',
  'The Del Monte plant closed. Monte said no.',
  'R.D. Werner Co. fell. Metromedia Co said no.',
  'The First Fruits festival began.',
  'The Justice Against Sponsors of Terrorism Act passed.',
  'Polly Peck said no. Kohlberg Kravis Roberts agreed.',
  'The Super PACs raised more.',
  'The Jordan River is dry.',
  'General Mills said no. General Motors agreed.',
  'Martin Reed Corp. said it will close. Martin Reed shares fell. Martin Reed said no.',
  'Savannah Panthers fans left early. Charlotte Falcons fans stayed.',
  'Ohio-based Meridian said no. Boston-based Norlink agreed.',
  'N.V. KLX said no. KLX fell.',
];

describe('findPeople, on what is nobody', () => {
  for (const text of nobody) {
    it(text, () => {
      const article = readText(`The quay in winter\n\nIt was a cold day.\n\n${text}\n\nThe works go on until May.`);
      expect(findPeople(article, english).people.map(({ name }) => name)).to.deep.equal([]);
    });
  }

  it('leaves a headline’s capitals alone', () => {
    const article = readText(
      'New Bridge Opens To Public Amid Great Joy\n\nIt was a cold day by the sea, and many came.',
    );
    expect(findPeople(article, english).people).to.deep.equal([]);
  });
});
