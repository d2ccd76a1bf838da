// Files as spreadsheets save them in other encodings.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

const TABLE =
  'question;réponse 1;réponse 2;bonne réponse\nQui a traversé le port l’été dernier ?;Zoé Berg;Noël Cod;2\n';
/** In Windows-1252 an apostrophe of typesetting has a byte that Latin-1 has not. */
const western = text => Buffer.from(text.replaceAll('’', '\u0092'), 'latin1');

describe('A file’s letters', () => {
  it('are read in UTF-8 and UTF-16, with a mark before them', () => {
    for (const content of [
      Buffer.from(`\uFEFF${TABLE}`),
      Buffer.from(`\uFEFF${TABLE}`, 'utf16le'),
      Buffer.from(TABLE.replaceAll('\n', '\r\n')),
    ]) {
      const { questions, lost } = importQuiz({ name: 'port.csv', content });
      assert.equal(questions[0].prompt, 'Qui a traversé le port l’été dernier ?');
      assert.deepEqual(lost, []);
    }
  });

  it('are read as a Western spreadsheet saves them, and that is said', () => {
    const { questions, lost } = importQuiz({ name: 'port.csv', content: western(TABLE) });
    assert.equal(questions[0].prompt, 'Qui a traversé le port l’été dernier ?');
    assert.deepEqual(
      questions[0].options.map(({ text }) => text),
      ['Zoé Berg', 'Noël Cod'],
    );
    assert.deepEqual(
      lost.map(({ where, why }) => `${where}: ${why}`),
      ['the file: it isn’t in UTF-8: its accents are read as Windows-1252 has them'],
    );
  });

  it('aren’t guessed where they would be signs, or too many', () => {
    for (const text of ['question;answer\nw³adza?;mi³o\u009c\u00e6\n', 'q;a\n\u00ea\u00f2\u00ee?;\u00ff\n'])
      assert.throws(
        () => importQuiz({ name: 'port.csv', content: Buffer.from(text, 'latin1') }),
        /port\.csv is no text in UTF-8: save it in UTF-8 and try again/,
      );
  });
});
