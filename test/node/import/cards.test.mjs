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

  it('with thousands of gaps that never end are read at once', () => {
    const began = performance.now();
    assert.equal(read(`${ANKI}x\tCloze\tD\t${'{{c1::'.repeat(30_000)}\tback\t\n`).questions.length, 1);
    assert.ok(performance.now() - began < 3000);
  });
});
