import { expect } from '@open-wc/testing';
import { readText } from '../../../../src/article/text.js';
import { findFacts } from '../../../../src/extract/find-facts.js';
import type { AskedFor } from '../../../../src/languages/contract/plain.js';
import { plain } from '../../../../src/languages/en/asking/plain/index.js';
import { withAuxiliary } from '../../../../src/languages/en/asking/plain/verbs.js';
import { english } from '../../../../src/languages/en/index.js';
import { ASKED, NOT_ASKED, VERBS } from './plain-table.js';

const LEAD = 'White House spokeswoman Karoline Leavitt met Mayor Nils Lindqvist at sea.';

/** What is asked of a paragraph after the lead, with what each question asks for. */
function askedOf(paragraph: string): string[] {
  const article = readText(`A day in Kent\n\n${LEAD}\n\n${paragraph}`, { datePublished: '2024-06-14' });
  const { known, dates, quantities, placed } = findFacts(article, { language: english, date: '2024-06-14' });
  const answerOf = (answer: AskedFor): string => {
    switch (answer.is) {
      case 'person':
        return known.people.find(({ id }) => id === answer.person)!.name;
      case 'place':
        return answer.place.name;
      case 'number':
        return article.text.slice(answer.number.start, answer.number.end);
      case 'date':
        return answer.edtf;
      case 'body':
        return answer.name;
      case 'phrase':
        return answer.phrase.text;
    }
  };
  const { asked } = plain.questionsOf({ article, people: known, dates, numbers: quantities, places: placed });
  return asked.filter(({ sentence }) => sentence > 1).map(({ prompt, answer }) => `${prompt} → ${answerOf(answer)}`);
}

describe('a plain question in English', () => {
  for (const [sentence, question] of ASKED) {
    it(question, () => expect(askedOf(sentence)).to.include(question));
  }
});

describe('nothing is asked of', () => {
  for (const [sentence, why] of NOT_ASKED) {
    it(`${sentence} (${why})`, () => expect(askedOf(sentence)).to.deep.equal([]));
  }
});

it('asks nobody who does on a day what is only planned', () => {
  expect(askedOf('Leavitt speaks to the harbour board of Geneva on 20 June 2024.').join(' ')).not.to.include(
    'Who speaks',
  );
});

describe('an English verb in a question', () => {
  for (const [finite, auxiliary, base] of VERBS) {
    it(`${finite}: ${auxiliary} … ${base}`, () => expect(withAuxiliary(finite)).to.deep.equal({ auxiliary, base }));
  }
});

describe('an office', () => {
  for (const [role, question] of [
    ['Kremlin spokesperson', undefined],
    ['White House press secretary', 'Which of these people is the White House press secretary?'],
    ['director of the Texas Politics Project', 'Which of these people is the director of the Texas Politics Project?'],
    ['political scientist at Rice University', 'Which of these people is a political scientist at Rice University?'],
    ['chief executive of Norlink', 'Which of these people is the chief executive of Norlink?'],
    ['executive at Norlink', 'Which of these people is an executive at Norlink?'],
    ['former Treasury official', undefined],
    ['Even left-leaning editor at Norlink', undefined],
    ["host of ''The Five", undefined],
    ['senior adviser to Mr', undefined],
    ['Larne media consultant', undefined],
    ['fellow Republican candidate', undefined],
    ['his wife', undefined],
    ['senator', undefined],
  ] as const) {
    it(`${role}: ${question ?? 'not asked'}`, () => expect(plain.whoHas(role)).to.equal(question));
  }
});

it('odd sentences harm nothing', () => {
  for (const words of ['(((', '“', 'Of of of of.', ', , , said.', `${'Ada and '.repeat(300)}went.`, 'X. X. X.'])
    expect(askedOf(words)).to.be.an('array');
});
