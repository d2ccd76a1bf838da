// H5P’s content as its editor saves it: built like that, in words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts', { external: ['stream'] });

const read = (mainLibrary, params) =>
  importQuiz({
    name: 'quiz.h5p',
    content: zipSync({
      'h5p.json': strToU8(JSON.stringify({ title: 'The bridge', language: 'und', mainLibrary, embedTypes: ['div'] })),
      'content/content.json': strToU8(JSON.stringify(params)),
    }),
  });

const reasons = ({ lost }) => lost.map(({ why }) => why);

describe('H5P', () => {
  const answer = (text, correct, help = {}) => ({
    correct,
    text: `<div>${text}</div>\n`,
    tipsAndFeedback: { tip: '', chosenFeedback: '', notChosenFeedback: '', ...help },
  });

  it('gives a choice with what each answer is told, and says that tips and what is told otherwise are left out', () => {
    const plain = { question: '<p>Who opened it?</p>\n', answers: [answer('Ann', true), answer('Ben', false)] };
    assert.deepEqual(reasons(read('H5P.MultiChoice', plain)), []);
    const quiz = read('H5P.MultiChoice', {
      ...plain,
      answers: [
        answer('Ann', true, { chosenFeedback: '<div>Yes.</div>\n', notChosenFeedback: '<div>It was Ann.</div>\n' }),
        answer('Ben', false, { tip: '<p>He was away.</p>\n' }),
      ],
    });
    assert.deepEqual(quiz.questions[0].options, [
      { id: 'o1', text: 'Ann', feedback: 'Yes.' },
      { id: 'o2', text: 'Ben' },
    ]);
    assert.deepEqual(reasons(quiz), ['tips are left out', 'feedback to single answers is left out']);
  });

  it('gives true or false with what both are told, and says where that differs', () => {
    const told = (feedbackOnCorrect, feedbackOnWrong) =>
      read('H5P.TrueFalse', {
        question: '<p>It rained.</p>\n',
        correct: 'false',
        behaviour: { enableRetry: true, feedbackOnCorrect, feedbackOnWrong },
      });
    const same = told('It was dry.', 'It was dry.');
    assert.deepEqual([same.questions[0].correct, same.questions[0].explanation], [false, 'It was dry.']);
    assert.deepEqual(reasons(same), []);
    for (const right of ['Well done.', '']) {
      const other = told(right, 'Look again.');
      assert.equal(other.questions[0].explanation, undefined);
      assert.deepEqual(reasons(other), ['feedback to single answers is left out']);
    }
    assert.deepEqual(reasons(told('', '')), []);
  });

  it('gives gaps with all that may stand there, and says that tips are left out', () => {
    const { questions, lost } = read('H5P.Blanks', {
      text: '<p>Fill in.</p>\n',
      questions: ['<p>The *ferry/boat:It floats.* left at *noon*.</p>\n'],
    });
    assert.deepEqual(
      questions.map(({ stimulus, options }) => [stimulus.text, options.map(({ text }) => text)]),
      [
        ['The ____ left at noon.', ['ferry', 'boat']],
        ['The ferry left at ____.', ['noon']],
      ],
    );
    assert.deepEqual(
      lost.map(({ why }) => why),
      ['tips are left out'],
    );
  });
});
