import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { alterDeed } from '../../src/extract/claims/deeds.js';
import type { Named } from '../../src/extract/claims/types.js';
import { english } from '../../src/languages/en/index.js';

/** What the article's only sentence, or the first of several, is turned into. */
function turned(text: string, ...more: string[]): string | undefined {
  const article = readText([text, ...more].join('\n\n'));
  const sentence = article.sentences[0]!;
  const statement = { ...sentence, index: 0, sentence, text, isState: false, stems: english.words.contentStems(text) };
  const found = alterDeed(statement, { article, language: english } as Named);
  return found && article.text.slice(0, found.at.start) + found.to + text.slice(found.at.end);
}

const TURNED: [text: string, other: string][] = [
  [
    'The council of Larne approved the plan by 40 votes to 3.',
    'The council of Larne rejected the plan by 40 votes to 3.',
  ],
  ['The council voted to close the pool in Mill Street.', 'The council voted not to close the pool in Mill Street.'],
  ['Fares on the ferry rose by 12 percent in a year.', 'Fares on the ferry fell by 12 percent in a year.'],
  ['Hanna Lind won the election by 120 votes.', 'Hanna Lind lost the election by 120 votes.'],
  ['Mayor Hanna Lind vetoed the parking bill on Monday.', 'Mayor Hanna Lind signed the parking bill on Monday.'],
  ['Norlink supports a new quay for Larne.', 'Norlink opposes a new quay for Larne.'],
  ['Ivo Brand has not endorsed Hanna Lind.', 'Ivo Brand has endorsed Hanna Lind.'],
  ['The ferry union does not support the merger of 2019.', 'The ferry union supports the merger of 2019.'],
  ['More than half of the shops in Larne open on Sundays.', 'Less than half of the shops in Larne open on Sundays.'],
  [
    'Hanna Lind believes the harbour of Larne will pay for itself.',
    'Hanna Lind doubts the harbour of Larne will pay for itself.',
  ],
  ['Norlink opened three offices in Oban in 2019.', 'Norlink closed three offices in Oban in 2019.'],
  [
    'Hanna Lind leads Ivo Brand in the latest poll of Harrow County.',
    'Hanna Lind trails Ivo Brand in the latest poll of Harrow County.',
  ],
  ['Two-thirds of the shops in Larne open on Sundays.', 'One-third of the shops in Larne open on Sundays.'],
  ['Hanna Lind praised the new quay of Larne on Monday.', 'Hanna Lind faulted the new quay of Larne on Monday.'],
  ['Ivo Brand said that he would support Hanna Lind.', 'Ivo Brand said that he would not support Hanna Lind.'],
  [
    'A judge ordered the port of Larne to open its books.',
    'A judge refused to order the port of Larne to open its books.',
  ],
];

const LEFT: [why: string, text: string, ...more: string[]][] = [
  [
    'what it was the end of is told',
    'Hanna Lind agreed to close the quay of Larne on Monday, the end of a long quarrel with Oban.',
  ],
  ['the other outcome is told, too', 'The council of Larne approved the plan that the mayor had rejected in May.'],
  ['a ruling upholds a law', 'The judge of Larne overturned the ban on ferries and sided with Oban to uphold its law.'],
  [
    'by what it was done tells that it can be',
    'By closing the pool, the town of Larne is able to open a school in 2019.',
  ],
  ['it is a thing', 'Hanna Lind took some shots at his plan to close the quay of Larne.'],
  ['shares tell who is for whom', 'In Larne 28 percent supported Hanna Lind, while 23 percent backed Ivo Brand.'],
  ['what it is called tells how it was meant', 'Hanna Lind hailed the vote of Larne as “fantastic” on Monday.'],
  ['two figures show which way', 'Fares on the ferry rose by 12 percent and are 14 pounds in Larne.'],
  ['without “not” nobody would say so', 'Hanna Lind is not without friends in Larne.'],
  ['a spokesman denies it', 'A spokesman for Norlink said the quay in Larne was not closed.'],
  ['it was not done', 'The council of Larne has not yet approved the plan for the pool.'],
  ['it is only thought of', 'The pool would close if the council of Larne approved the plan.'],
  ['it leads up to what is told', 'After the council approved the plan, Larne hired 40 masons.'],
  ['somebody else’s words hold it', 'Lind said “the council approved the plan” on Monday in Larne.'],
  ['nothing says how much', 'The sun rose over Larne and the ferries left.'],
  ['it is no contest', 'Hanna Lind won the hearts of the town with her songs.'],
  ['the figures tell which way', 'Fares on the ferry rose from 12 to 14 pounds in a year.'],
  ['the rest tells how it came out', 'Hanna Lind failed to win the vote, becoming the third to lose it in Larne.'],
  ['the rest says why', 'The council of Larne has not built the pool because the money is short.'],
  ['it belongs to one who was spoken of', 'Ivo Brand recalled the harbour bill that she opposed in 2019.'],
  ['the words are a thing', 'Hanna Lind and Ivo Brand have double-digit leads in Larne and Oban.'],
  ['a year is no figure', 'The council of Larne dropped a plan for the wall in 2024.'],
  ['so many at least are so few as well', 'More than two-thirds of the shops in Larne open on Sundays.'],
  ['about so many may be few', 'Nearly three-quarters of the shops in Larne open on Sundays.'],
  ['neither more nor less may be meant', 'The ferries of Larne are no higher than those of Oban in fares.'],
  ['the figures show who is ahead', 'Hanna Lind trails Ivo Brand 47 to 41 in the latest poll of Harrow County.'],
  ['the rest holds as much of it', 'Hanna Lind praised the old rules, which she said leave Larne without a voice.'],
  ['the rest calls it so', 'Norlink endorsed Hanna Lind, another example of trade standing by the harbour.'],
  ['the rest tells why', 'Hanna Lind praised the quay of Larne, calling it the pride of the coast.'],
  ['it only tells which is meant', 'Larne met the target Norlink refused to reach by 2019.'],
  ['it stands in a clause of another', 'Larne met the target that Norlink refused to reach by 2019.'],
  ['it is a day that it comes before', 'Ivo Brand visits Larne ahead of the March primary in the polls.'],
  [
    'the article tells of the other outcome',
    'The council of Larne approved the plan for the pool.',
    'The council of Larne rejected the plan for the pool in 2019.',
  ],
];

describe('a deed turned round', () => {
  for (const [text, other] of TURNED)
    it(`makes “${text}” false by its outcome`, () => expect(turned(text)).to.equal(other));
  for (const [why, ...text] of LEFT)
    it(`is none where ${why}`, () => expect(turned(...(text as [string]))).to.equal(undefined));
});
