// Moodle’s Aiken as people and language models write it, in words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { formatOf, importQuiz } = await importSource('src/import/index.ts');

const file = text => ({ name: 'bridge.txt', content: Buffer.from(text) });
const read = text => importQuiz(file(text));
const asked = ({ prompt, options, correct }) => [
  prompt,
  options.map(({ text }) => text),
  [correct].flat().map(id => options.find(each => each.id === id).text),
];

describe('Aiken', () => {
  it('has a question, options by letters, and the letter of the right one', () => {
    const text =
      'Who opened the bridge?\nA. The mayor\nB. A pupil\nANSWER: B\n\nWhich boat passed?\nA) The Ada\nB) The Berg\nANSWER: A\n';
    assert.equal(formatOf(file(text)), 'aiken');
    assert.deepEqual(read(text).questions.map(asked), [
      ['Who opened the bridge?', ['The mayor', 'A pupil'], ['A pupil']],
      ['Which boat passed?', ['The Ada', 'The Berg'], ['The Ada']],
    ]);
  });

  it('is read as a language model writes it: numbered, in bold, with what explains it', () => {
    const { questions, lost } = read(
      '**1.** Who opened the bridge?\n\na) The mayor\nb) A pupil\n\n**Answer:** b) A pupil\n**Explanation:** She was ten.\n\nQuestion 2: Which boats passed,\nand when?\n\nA) The Ada,\n at noon\nB) The Berg\nC) The Cod\n\nCorrect answers: A, C\n',
    );
    assert.deepEqual(questions.map(asked), [
      ['Who opened the bridge?', ['The mayor', 'A pupil'], ['A pupil']],
      ['Which boats passed,\nand when?', ['The Ada, at noon', 'The Berg', 'The Cod'], ['The Ada, at noon', 'The Cod']],
    ]);
    assert.equal(questions[0].explanation, 'She was ten.');
    assert.deepEqual(lost, []);
  });

  it('is read in Markdown, below a heading, with colons behind the letters', () => {
    const { questions, lost } = read(
      '# Bridge quiz\n\n1) Who opened it?\n\n- A) Ann\n- B) Ben\n\nAnswer: A\n\nExplanation: She cut\nthe ribbon.\n\n---\n\nQuestion: Which boat?\nOptions:\nA: Ada\nB: Berg\nAnswer: B\n',
    );
    assert.deepEqual(questions.map(asked), [
      ['Who opened it?', ['Ann', 'Ben'], ['Ann']],
      ['Which boat?', ['Ada', 'Berg'], ['Berg']],
    ]);
    assert.equal(questions[0].explanation, 'She cut the ribbon.');
    assert.deepEqual(
      lost.map(({ where, why }) => `${where}: ${why}`),
      ['line 1: a text that asks nothing'],
    );
  });

  it('tells by its line what has no right answer, or none of its options', () => {
    const { questions, lost } = read(
      'The bridge\n\nWho?\nA. Ann\nB. Ben\n\nWhich?\nA. Ada\nB. Berg\nANSWER: D\n\nWhere?\nA. Here\nB. There\nANSWER: A\n',
    );
    assert.deepEqual(
      questions.map(({ prompt }) => prompt),
      ['Where?'],
    );
    assert.deepEqual(
      lost.map(({ where, why }) => `${where}: ${why}`),
      ['line 1: no right answer is told', 'line 7: “D” is none of its options'],
    );
  });
});
