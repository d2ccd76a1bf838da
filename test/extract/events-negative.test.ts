import { expect } from '@open-wc/testing';
import { factsIn } from './facts-in.js';

const cases: [string, string][] = [
  ['a saying without what was said', '“The quay is safe,” Ada Berg declared on Monday in Larne.'],
  ['the plot of a game', 'The video game is set in Larne. In the game, Ada Berg took Riga on 3 March 1805.'],
  ['what came to nothing', 'Ada Berg failed to close the quay of Larne on 3 March 2024.'],
  ['what never was', 'Ada Berg never left Larne on 3 March 2024.'],
  ['the plot of a comedy', 'In the comedy, Ada Berg took Riga on 3 March 1805.'],
  ['what a false report said', 'A false report said that Ada Berg left Larne on 3 March 2024.'],
  ['a scenario', 'In the scenario that crews rehearsed, a tanker struck Larne on 12 September 2023.'],
  ['a clause within a subject', 'An islet Norway grabbed from Riga in 2012 draws visitors.'],
  [
    'a title cut at an adjective',
    'Norlink started distributing its first pro-Norway, pro-Riga leaflets on 3 May 2024.',
  ],
  ['what a “that” points at', 'That bedrock was smashed on 3 May 2024.'],
  ['a duration', 'Norway and Riga agreed to a 30-day truce.'],
  ['a stretch of time', 'Ada Berg has led the council for three years.'],
  ['a state', 'Norlink is the largest ferry company since 2014.'],
  ['a date that only tells which', 'Traders spoke of the 2019 storm at the quay.'],
  ['a condition', 'If Norlink closes the quay on Monday, traders will leave.'],
  ['a denial', 'Norlink did not close the quay on Monday.'],
  ['a supposition', 'Norlink could close the quay on Monday.'],
  ['a saying that leans on another sentence', 'Ada Berg said on Monday that they were wrong about it.'],
  ['a saying of somebody without a name', 'The minister said on Monday that the quay was safe.'],
  [
    'what somebody said of a third one by a pronoun',
    'Riga told Larne of Ada Berg. Norlink said on Monday that she had left.',
  ],
  ['a saying of which a part is quoted', 'Ada Berg said on Monday that the quay was “a disgrace to Larne”.'],
  ['what somebody said was once planned', 'Norlink had planned to close the quay in May 2019.'],
  ['what somebody said of a thing that wasn’t named', 'Norlink said on Monday that the hair was in a packet.'],
  ['the years of what was before', 'After the war between 1998 and 2000, Norway closed the quay of Larne.'],
  ['what is told in a quotation', 'In March 2019, Ada Berg rallied traders by warning that “the quay is in danger”.'],
  ['what is to come on a condition', 'Norlink will open the quay of Larne on Monday if traders agree.'],
  ['a day that was spent', 'Ada Berg spent Monday campaigning in Larne.'],
  ['a time that another clause hangs on', 'The morning Ada Berg opened the quay in May 2019, she spoke to traders.'],
  ['the day of what was done before', 'Cited by police in May 2019, Ada Berg left Larne for good.'],
  ['two that aren’t named', 'The two countries signed a treaty in May 2019.'],
  ['a deadline that has passed', 'Norlink sold four ships by May 2019.'],
  ['what nearly happened', 'Norlink nearly closed the quay in May 2019.'],
  ['a court that may be one of two', 'The High Court met the World Court. The court left Larne on Monday.'],
  ['what is said in a quotation', '“Norlink closed the quay on Monday,” Berg said.'],
  ['a question', 'Will Norlink close the quay on Monday?'],
  ['a habit', 'Norlink closes the quay every Monday.'],
  ['a vague time', 'Norlink recently ordered four ships.'],
  ['a day’s trade', 'Shares rose 3 percent on Monday.'],
  ['a fall in points', 'Norlink dropped 12 points on Monday in Larne.'],
  ['a day’s trade of an index', 'The Nikkei dropped 151.20 points on Monday to 35,527.29.'],
  ['a day’s trade of a company', 'Norlink plunged further on Monday, closing at $40.'],
  ['what somebody was told, without what', 'Berg told Norlink on Monday.'],
  ['a clause whose object was cut off', 'Norlink vowed on Monday to bring to Larne “what it needs”.'],
  ['the end of a list', 'The mayor, the clerk, Berg and Hale met in Larne on Monday.'],
  ['somebody by a role alone', 'The Norway minister left Larne on Monday.'],
  ['what a company earned', 'Norlink earned $4 million in 2019.'],
  ['a plan by its noun', 'Norlink’s plan to close the quay on Monday met with protests.'],
  ['a date that is the object', 'Norlink set Monday as the day of the vote.'],
  ['somebody whom the article never names in full', 'Mr. Hale opened a quay in Larne on Monday. Mr. Hale left.'],
  ['a “he” before whom another is named', 'Elian has lived in Larne since he was found on Monday.'],
  ['what only the sentence before explains', 'On Monday the mayor of Larne raised those worries.'],
];

describe('findEvents finds no sure event in', () => {
  for (const [name, text] of cases) {
    it(`${name}: ${text}`, () => {
      expect(
        factsIn(text)
          .events.filter(({ review }) => !review)
          .map(({ title }) => title),
      ).to.deep.equal([]);
    });
  }
});
