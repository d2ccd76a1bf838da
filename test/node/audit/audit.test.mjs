// What the audit says of questions that somebody else wrote, kind by kind: true ones and ones with an error in them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { verdictOf, verdictOfNamesakes, verdictOfPort, verdictOfTower } from './quarry.mjs';

const trueOrFalse = (text, correct = true) => ({ kind: 'true-false', prompt: text, correct });
const choice = (prompt, right, ...wrong) => ({
  kind: 'choice',
  prompt,
  options: [right, ...wrong].map((text, at) => ({ id: `o${at}`, text })),
  correct: 'o0',
});
const saying = (words, ...options) => ({
  ...choice('Who said it?', ...options),
  stimulus: { type: 'quotation', text: words },
});
const gap = (text, ...options) => ({
  ...choice('Which words belong in the gap?', ...options),
  kind: 'gap',
  stimulus: { type: 'sentence', text },
});
const number = (text, correct) => ({
  kind: 'number',
  prompt: 'Which number belongs in the gap?',
  stimulus: { type: 'sentence', text },
  correct,
});

const cases = [
  ['a true statement', trueOrFalse('The quarry employs 212 people.'), 'borne-out'],
  ['a number changed', trueOrFalse('The quarry employs 312 people.'), 'refuted'],
  ['a false statement that is marked as false', trueOrFalse('The quarry employs 312 people.', false), 'borne-out'],
  ['a true statement that is marked as false', trueOrFalse('The quarry employs 212 people.', false), 'refuted'],
  ['a year changed', trueOrFalse('The first slate was cut at Penwyn in 1888.'), 'refuted'],
  ['a day counted from the article’s', trueOrFalse('Okafor did not attend the meeting on Wednesday.'), 'borne-out'],
  ['a denial left out', trueOrFalse('Okafor did attend the meeting on Wednesday.'), 'refuted'],
  [
    'a denial put in',
    trueOrFalse('Trade union leader Mina Okafor never demanded talks with the ministry in Cardiff.'),
    'refuted',
  ],
  ['another place', trueOrFalse('Holm met Okafor in London on 8 March.'), 'refuted'],
  ['another subject altogether', trueOrFalse('The museum of toys opened a café in its garden.'), 'not-in-article'],
  [
    'who said it',
    saying('We have lost money on every tonne since 2019', 'Paul Reyes', 'Edda Holm', 'Mina Okafor'),
    'borne-out',
  ],
  [
    'who said it, with speakers swapped',
    saying('We have lost money on every tonne since 2019', 'Edda Holm', 'Paul Reyes', 'Mina Okafor'),
    'refuted',
  ],
  [
    'who said it, with words left out',
    saying('We have lost money … since 2019', 'Paul Reyes', 'Edda Holm', 'Mina Okafor'),
    'borne-out',
  ],
  [
    'who said it, with words in another order',
    saying('since 2019 … We have lost money', 'Paul Reyes', 'Edda Holm', 'Mina Okafor'),
    'refuted',
  ],
  [
    'who said it, under the article’s headline, with speakers swapped',
    {
      ...saying('We have lost money on every tonne since 2019', 'Edda Holm', 'Paul Reyes', 'Mina Okafor'),
      prompt: 'From “Slate quarry at Penwyn to close after 140 years”: Who said it?',
    },
    'refuted',
  ],
  [
    'who said it, with the words in the question, before the name of a broadcast',
    choice(
      'Who said “We have lost money on every tonne since 2019” in the “Valley Evening” broadcast?',
      'Paul Reyes',
      'Edda Holm',
      'Mina Okafor',
    ),
    'borne-out',
  ],
  [
    'who said it, with the words in the question, behind the article’s headline',
    choice(
      'From “Slate quarry at Penwyn to close after 140 years”: Who said “We have lost money on every tonne since 2019”?',
      'Paul Reyes',
      'Edda Holm',
      'Mina Okafor',
    ),
    'borne-out',
  ],
  [
    'words that nobody says',
    saying('The valley never needed slate in the first place', 'Edda Holm', 'Paul Reyes'),
    'not-in-article',
  ],
  [
    'words that were changed',
    saying('We have earned money on every single tonne since 2019', 'Paul Reyes', 'Edda Holm'),
    'refuted',
  ],
  ['a gap', gap('The council approved a fund of ____ for the village.', '£2.5 million', '£18 million'), 'borne-out'],
  [
    'a gap with another’s number',
    gap('The council approved a fund of ____ for the village.', '£18 million', '£2.5 million'),
    'refuted',
  ],
  [
    'a plain question',
    choice('Who demanded talks with the ministry in Cardiff?', 'Mina Okafor', 'Edda Holm', 'Paul Reyes'),
    'borne-out',
  ],
  [
    'a plain question with the wrong one marked',
    choice('Who demanded talks with the ministry in Cardiff?', 'Edda Holm', 'Mina Okafor', 'Paul Reyes'),
    'refuted',
  ],
  ['an office', choice('Who is the mayor?', 'Edda Holm', 'Paul Reyes'), 'borne-out'],
  ['another’s office', choice('Who is the mayor?', 'Paul Reyes', 'Edda Holm'), 'refuted'],
  ['an office, stated', trueOrFalse('Edda Holm is the mayor.'), 'borne-out'],
  ['an office, stated of another', trueOrFalse('Paul Reyes is the mayor.'), 'refuted'],
  ['an office, stated of another and marked as false', trueOrFalse('Paul Reyes is the mayor.', false), 'borne-out'],
  ['an office that more than one may have', trueOrFalse('Paul Reyes is a mayor.'), 'unclear'],
  ['an office that is denied', trueOrFalse('Paul Reyes is not the mayor.'), 'unclear'],
  ['an office that never was', trueOrFalse('Edda Holm is never the mayor.'), 'unclear'],
  ['somebody against who has an office', trueOrFalse('Edda Holm is against the mayor.'), 'unclear'],
  ['an office of whom the article doesn’t know', trueOrFalse('Ana Flood is the mayor.'), 'not-in-article'],
  [
    'what the article tells the other way round',
    trueOrFalse('In Cardiff, with the ministry, talks were demanded by Okafor.'),
    'unclear',
  ],
  ['two of whom it is true', choice('In which year was the quarry sold to Norsten?', '2011', 'in 2011'), 'two-right'],
  ['a number to guess', number('The quarry employs ____ people.', 212), 'borne-out'],
  ['a number to guess that is another', number('The quarry employs ____ people.', 221), 'refuted'],
  ['what is not so', choice('Which of these is not in the article?', 'Norsten', 'Penwyn'), 'unclear'],
];

describe('the audit', () => {
  for (const [name, question, verdict] of cases) {
    it(`tells of ${name}: ${verdict}`, async () => {
      const found = await verdictOf(question);
      assert.equal(found.verdict, verdict, found.why);
      if (verdict === 'borne-out' || verdict === 'refuted') assert.ok(found.evidence.length > 0, 'no passage');
    });
  }
});

const ofNamesakes = [
  ['the one', trueOrFalse('Bruno Kell is the mayor.'), 'borne-out'],
  ['the other', trueOrFalse('Ada Kell is the mayor.'), 'refuted'],
  ['the other, asked for', choice('Who is the mayor?', 'Ada Kell', 'Bruno Kell'), 'refuted'],
];

describe('the audit, of an office that one of two people of the same last name has,', () => {
  for (const [name, question, verdict] of ofNamesakes) {
    it(`tells of ${name}: ${verdict}`, async () => {
      const found = await verdictOfNamesakes(question);
      assert.equal(found.verdict, verdict, found.why);
    });
  }
});

describe('what is left open', () => {
  it('shows the passage that has the answer beside the nearest one, which lacks it', async () => {
    const { verdict, why, evidence } = await verdictOf(
      choice('How many jobs will be lost at the slate quarry of Penwyn?', '212', '312', '140'),
    );
    assert.equal(verdict, 'unclear');
    assert.match(why, /^The nearest passage doesn’t have .*“212”.*; “212” stands in another\.$/);
    assert.match(evidence[0].exact, /^Slate quarry at Penwyn/);
    assert.equal(evidence[1].exact, 'The quarry employs 212 people.');
  });

  it('says nothing of another where none has the answer', async () => {
    const { why, evidence } = await verdictOf(
      choice('How many jobs will be lost at the slate quarry of Penwyn?', '350', '312', '140'),
    );
    assert.doesNotMatch(why, /another/);
    assert.equal(evidence.length, 1);
  });
});

const REPAIR = 'How much did the repair of the tower of Lerra cost the county?';
const SEARCH = 'How much did the search of the tower of Lerra cost the county?';
const ofTower = [
  ['a sum in figures and with a code', choice(REPAIR, '2400000 EUR', '3000000 EUR'), 'borne-out'],
  ['a sum with its sign', choice(REPAIR, '€2,400,000', '€3m'), 'borne-out'],
  ['another sum', choice(REPAIR, '3400000 EUR', '1200000 EUR'), 'refuted'],
  ['a sum in another currency', choice(REPAIR, '$2.4 million', '$3 million'), 'unclear'],
  ['pounds by their sign', trueOrFalse('The new bell cost 90000 GBP.'), 'borne-out'],
  ['the sum of another thing', choice(SEARCH, '2.4 million euros', '1 million euros'), 'unclear'],
  ['a sum that another thing has not', choice(SEARCH, '1 million euros', '2.4 million euros'), 'unclear'],
  ['what the rest of a sentence tells', choice('How much did the search cost?', '£90,000', '£50,000'), 'unclear'],
  ['what the rest of a sentence doesn’t tell', trueOrFalse('The search cost £80,000.'), 'unclear'],
  ['what that rest is about', choice('How much did the new bell cost?', '90,000 pounds', '50,000 pounds'), 'borne-out'],
  ['a colour', choice('What colour is the tower?', 'White', 'Red', 'Blue'), 'borne-out'],
  ['another thing’s colour', choice('What colour is the tower?', 'Red', 'White', 'Blue'), 'refuted'],
  ['a colour before its thing', choice('What is the colour of the buoy?', 'blue', 'white'), 'borne-out'],
  ['a colour beside the thing', choice('What colour is the bell?', 'blue', 'white'), 'unclear'],
];

describe('the audit, of sums and colours,', () => {
  for (const [name, question, verdict] of ofTower) {
    it(`tells of ${name}: ${verdict}`, async () => {
      const found = await verdictOfTower(question);
      assert.equal(found.verdict, verdict, found.why);
    });
  }
});

const order = (...texts) => ({
  kind: 'order',
  prompt: 'Put the events in order, earliest first.',
  options: texts.map((text, at) => ({ id: `o${at}`, text })),
  correct: texts.map((_, at) => `o${at}`),
});

const ofPort = [
  [
    'a deed with the other outcome',
    trueOrFalse('Harbour master Jonas Vale refused to release the report on the Aurora on 5 March 2024.'),
    'refuted',
  ],
  [
    'one that is marked as false',
    trueOrFalse('Harbour master Jonas Vale refused to release the report on the Aurora on 5 March 2024.', false),
    'borne-out',
  ],
  [
    'the deed as it was',
    trueOrFalse('Harbour master Jonas Vale released the report on the Aurora on 5 March 2024.'),
    'borne-out',
  ],
  [
    'a sentence of the article, word for word',
    trueOrFalse('From Novy Hrad to Old Hrad, and from Old Hrad to Novy Hrad, 40 buses carried the crew.'),
    'borne-out',
  ],
  [
    'a gap in such a sentence',
    gap('From Novy Hrad to Old Hrad, and from Old Hrad to ____, 40 buses carried the crew.', 'Novy Hrad', 'Dravik'),
    'borne-out',
  ],
  [
    'an order of which the article dates one event by another’s day',
    order('Marta Lindqvist bought the shipyard', 'The port of Dravik released the ferry Aurora'),
    'unclear',
  ],
  ['an order within one month', order('The engine of the Aurora failed', 'The pilots went on strike'), 'unclear'],
  [
    'an order that the dates have',
    order('The engine of the Aurora failed', 'The port of Dravik released the ferry Aurora'),
    'borne-out',
  ],
];

describe('the audit, of the studio’s own questions,', () => {
  for (const [name, question, verdict] of ofPort) {
    it(`tells of ${name}: ${verdict}`, async () => {
      const found = await verdictOfPort(question);
      assert.equal(found.verdict, verdict, found.why);
    });
  }
});
