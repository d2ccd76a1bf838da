// Cards as Quizlet and Anki write them, in words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { formatOf, importQuiz } = await importSource('src/import/index.ts');

const file = text => ({ name: 'cards.txt', content: Buffer.from(text) });
const read = text => importQuiz(file(text));
const asked = ({ prompt, options }) => [prompt, options[0].text];
const told = ({ lost }) => lost.map(({ where, why }) => `${where}: ${why}`);

/** As Anki writes notes with their ids, kinds, decks and tags. */
const ANKI = `#separator:tab
#html:true
#guid column:1
#notetype column:2
#deck column:3
#tags column:6
`;

describe('cards', () => {
  it('ask for their second side', () => {
    const quiz = read('ferry\ta ship for cars\nquay\twhere ships lie\ncrane\t\n');
    assert.equal(formatOf(file('ferry\ta ship\nquay\ta wall\n')), 'cards');
    assert.deepEqual(quiz.questions.map(asked), [
      ['ferry', 'a ship for cars'],
      ['quay', 'where ships lie'],
    ]);
    assert.deepEqual(told(quiz), ['line 3: a card with one side only']);
  });

  it('of Anki are read by the columns that their file names', () => {
    const quiz = read(
      `${ANKI}F[Z4:u]h;f\tBasic\tDefault\tWhere does the <b>ferry</b> lie?\tAt the quay.\tharbour ships\nx1\tBasic\tDefault\t"Say ""quay""<img src=""a.png"">"\t[sound:q.mp3] kee\t\n`,
    );
    assert.deepEqual(quiz.questions.map(asked), [
      ['Where does the ferry lie?', 'At the quay.'],
      ['Say "quay"', 'kee'],
    ]);
    assert.deepEqual(told(quiz), ['line 8: a sound is left out', 'line 8: a picture is left out']);
  });

  it('of Anki ask for each gap, the others filled in, and explain with their back', () => {
    const quiz = read(
      `${ANKI}x\tCloze\tDefault\tThe {{c1::ferry::ship}} left at {{c2::noon}}.\tOn time.\t\ny\tCloze\tDefault\t{{c1::Two}} and {{c1::two}}.\t\t\n`,
    );
    assert.deepEqual(
      quiz.questions.map(({ prompt, options, explanation }) => [prompt, options[0].text, explanation]),
      [
        ['The ____ left at noon.', 'ferry', 'On time.'],
        ['The ferry left at ____.', 'noon', 'On time.'],
      ],
    );
    assert.deepEqual(told(quiz), ['line 7: tips are left out', 'line 8: a text with several gaps at once is not read']);
  });

  it('of Anki may be parted by another sign', () => {
    assert.deepEqual(read('#separator:Semicolon\n#html:false\nfront;back\n"a; b";c\n').questions.map(asked), [
      ['front', 'back'],
      ['a; b', 'c'],
    ]);
  });

  it('are parted by what stands between the sides of nearly every line', () => {
    for (const between of ['---', '/////', ' - ', ' – ', '; ', ' | ']) {
      const text = ['ferry', 'quay', 'crane'].map((term, at) => `${term}${between}meaning, ${at}`).join('\n');
      assert.deepEqual(
        read(text).questions.map(asked),
        [
          ['ferry', 'meaning, 0'],
          ['quay', 'meaning, 1'],
          ['crane', 'meaning, 2'],
        ],
        between,
      );
    }
    const prose = 'The bridge opened; nobody came.\nIt rained.\nThe mayor spoke; then he left.\nThat was all.\n';
    assert.equal(formatOf(file(prose)), undefined);
  });

  it('ask for the term where most of them explain one, but where that would be given away', () => {
    const { questions } = read(
      'ferry\ta ship that carries cars and people over the water\nquay\ta wall at which ships lie and are loaded all day\ncrane\tlifts\nmole\ta wall built into the sea, as a mole digs, to keep waves off\nlock\ta chamber in which ships are lifted from one level to another\n',
    );
    assert.deepEqual(
      questions.map(({ options }) => options[0].text),
      ['ferry', 'quay', 'lifts', 'a wall built into the sea, as a mole digs, to keep waves off', 'lock'],
    );
    assert.equal(questions[0].prompt, 'a ship that carries cars and people over the water');
  });

  it('of Anki in plain text keep what looks like HTML, and quotations', () => {
    const quiz = read(
      '#separator:tab\n#html:false\nWhich tag?\t<main>\nWhat is "ADA"?\t"A Dated Acronym" - nothing more\nWho?\tAnn\n',
    );
    assert.deepEqual(quiz.questions.map(asked), [
      ['Which tag?', '<main>'],
      ['What is "ADA"?', '"A Dated Acronym" - nothing more'],
      ['Who?', 'Ann'],
    ]);
  });

  it('take the first side that says more than the front, and tell the others', () => {
    const quiz = read('#separator:tab\nquay\tquay [sound:q.mp3]\tla banchina\tA ship lies there.\n');
    assert.deepEqual(quiz.questions.map(asked), [['quay', 'la banchina']]);
    assert.deepEqual(told(quiz), [
      'line 2: a sound is left out',
      'line 2: what stands after its second side is left out',
    ]);
    assert.deepEqual(read('**Hotel**\tHotel\n**quay**\tKai\n').questions.map(asked), [
      ['Hotel', 'Hotel'],
      ['quay', 'Kai'],
    ]);
  });

  it('have their sides where a first line names them', () => {
    assert.deepEqual(
      read('ID\tFront\tBack\tTags\nH-1\tquay\tKai\tharbour\nH-2\tferry\tFähre\t\n').questions.map(asked),
      [
        ['quay', 'Kai'],
        ['ferry', 'Fähre'],
      ],
    );
  });

  it('have their sides where Anki’s own file names them, in any order', () => {
    assert.deepEqual(
      read(
        '#separator:tab\n#html:true\n#columns:Back\tTags\tFront\nKai\tharbour\tquay\nFähre\t\tferry\n',
      ).questions.map(asked),
      [
        ['quay', 'Kai'],
        ['ferry', 'Fähre'],
      ],
    );
  });

  it('ask for the term where a few words explain it, and not for a translation', () => {
    const terms = read(
      'ferry\tA boat that carries cars\nquay\tA place where ships load\nmast\tA pole that holds sails\n',
    );
    assert.deepEqual(terms.questions.map(asked)[0], ['A boat that carries cars', 'ferry']);
    const words = read('the old harbour\tder alte Hafen hier\nto load\tbeladen werden\nquay\tder Kai\n');
    assert.deepEqual(words.questions.map(asked)[0], ['the old harbour', 'der alte Hafen hier']);
  });

  it('with thousands of gaps that never end are read at once', () => {
    const began = performance.now();
    assert.equal(read(`${ANKI}x\tCloze\tD\t${'{{c1::'.repeat(30_000)}\tback\t\n`).questions.length, 1);
    assert.ok(performance.now() - began < 3000);
  });
});
