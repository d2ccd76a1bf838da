// JSON as language models and people’s own programs write it, with words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { importQuiz, formatOf } = await importSource('src/import/index.ts');

const read = (value, name = 'quiz.json') =>
  importQuiz({ name, content: Buffer.from(typeof value === 'string' ? value : JSON.stringify(value)) });

const texts = ({ options = [] }) => options.map(({ text }) => text);
const right = ({ options = [], correct }) =>
  [correct].flat().map(id => options.find(each => each.id === id)?.text ?? id);
const answers = value => read(value).questions.map(right);
const lostIn = value => read(value).lost.map(({ where, why }) => `${where}: ${why}`);

const BOATS = ['The Ada', 'The Berg', 'The Cod'];
const ask = rest => ({ question: 'Which boat passed first?', options: BOATS, ...rest });

describe('A question’s right answer in JSON', () => {
  it('is found under each common name, in words, by its letter and by its place', () => {
    for (const told of [
      { answer: 'The Berg' },
      { correctAnswer: 'B' },
      { correct_answer: 'b)' },
      { correct_option: 'Option B' },
      { correctIndex: 1 },
      { 'Correct Answer': 'B. The Berg' },
      { answer_index: 1 },
      { correct: ['The Berg'] },
      { correctOptionIds: [1] },
    ])
      assert.deepEqual(answers([ask(told)]), [['The Berg']], JSON.stringify(told));
  });

  it('is counted as the whole file counts', () => {
    const from0 = [ask({ answer: 0 }), { question: 'How many arches?', options: ['1', '2', '3'], answer: 2 }];
    assert.deepEqual(answers(from0), [['The Ada'], ['3']]);
    const from1 = [ask({ answer: '3' }), { question: 'How many arches?', options: ['2', '3', '1'], answer: '2' }];
    assert.deepEqual(answers(from1), [['The Cod'], ['3']]);
    const inWords = [{ question: 'How many arches?', options: ['1', '2', '3'], answer: 2 }];
    assert.deepEqual(answers(inWords), [['2']]);
    assert.deepEqual(
      answers([{ question: 'How many arches?', options: ['1', '2', '3'], correctIndex: 2 }]),
      [['3']],
      'the name says that it is a place',
    );
  });

  it('counts from 0 where its name says that it is a place, whatever others are told by', () => {
    assert.deepEqual(answers([ask({ correctIndex: 1 }), ask({ answer: 'C' }), ask({ correct: 'The Ada' })]), [
      ['The Berg'],
      ['The Cod'],
      ['The Ada'],
    ]);
    assert.deepEqual(answers([ask({ correct: 1 }), ask({ correct: 'The Ada' })]), [['The Berg'], ['The Ada']]);
  });

  it('belongs to a question that is called q', () => {
    const { questions } = read([{ q: 'Who passed?', choices: { A: 'The Ada', B: 'The Berg' }, answer: 'B' }]);
    assert.deepEqual([questions[0].prompt, questions[0].correct], ['Who passed?', 'o2']);
  });

  it('may be several', () => {
    for (const told of [{ correct_answers: ['A', 'C'] }, { answer: 'A, C' }, { answer: [0, 2] }, { answer: 'AC' }])
      assert.deepEqual(answers([ask(told)]), [['The Ada', 'The Cod']], JSON.stringify(told));
  });

  it('stands at the option itself, with what is told about it', () => {
    const answerOptions = [
      { text: 'The Ada', rationale: 'She came last.', isCorrect: false },
      { text: 'The Berg', rationale: 'She came at nine.', isCorrect: true },
    ];
    const [question] = read({
      title: 'Bridge',
      questions: [{ question: 'Which came first?', answerOptions }],
    }).questions;
    assert.deepEqual(right(question), ['The Berg']);
    assert.deepEqual(
      question.options.map(({ feedback }) => feedback),
      ['She came last.', 'She came at nine.'],
    );
  });

  it('stands apart from the wrong ones', () => {
    const given = { question: 'Which boat passed first?', correct_answer: 'The Berg', incorrect_answers: ['The Ada'] };
    const [question] = read({ results: [given] }).questions;
    assert.deepEqual(
      [question.kind, texts(question), right(question)],
      ['choice', ['The Berg', 'The Ada'], ['The Berg']],
    );
    const apart = [
      { question: 'Which boat passed first?', answers: ['The Ada', 'The Cod'], correctAnswer: 'The Berg' },
      { question: 'Who waved?', answers: ['Ann', 'Ben'], correctAnswer: 'Cleo' },
    ];
    assert.deepEqual(read(apart).questions.map(texts), [
      ['The Berg', 'The Ada', 'The Cod'],
      ['Cleo', 'Ann', 'Ben'],
    ]);
  });

  it('is to be written where nothing is offered, each accepted form being kept', () => {
    const [question] = read([{ question: 'How many arches?', answers: [], correct_answers: ['3', 'three'] }]).questions;
    assert.deepEqual([question.kind, right(question)], ['short-answer', ['3', 'three']]);
  });

  it('that is none of the options is told', () => {
    assert.deepEqual(lostIn([ask({ answer: 'The Dory' }), ask({ answer: 'A' }), ask({})]), [
      '/0: its right answer is none of its options',
      '/2: no right answer is told',
    ]);
  });
});

describe('Options in JSON', () => {
  it('have keys, names of their own, or stand in one text', () => {
    for (const given of [
      { options: { A: 'The Ada', B: 'The Berg' }, answer: 'B' },
      {
        options: [
          { key: 'A', value: 'The Ada' },
          { key: 'B', value: 'The Berg' },
        ],
        answer: 'B',
      },
      {
        options: [
          { id: 'x1', text: 'The Ada' },
          { id: 'x2', text: 'The Berg' },
        ],
        answer: 'x2',
      },
      {
        options: [
          { label: 'The Ada', value: 'a' },
          { label: 'The Berg', value: 'b' },
        ],
        answer: 'b',
      },
      { option_a: 'The Ada', option_b: 'The Berg', answer: 'B' },
      { optionA: 'The Ada', optionB: 'The Berg', correctOption: 'optionB' },
      { options: 'A) The Ada\nB) The Berg', answer: 'B' },
    ]) {
      const [question] = read([{ question: 'Which boat passed first?', ...given }]).questions;
      assert.deepEqual(
        [right(question), texts(question)],
        [['The Berg'], ['The Ada', 'The Berg']],
        JSON.stringify(given),
      );
    }
  });

  it('lose letters that only number them, and keep what letters mean', () => {
    const lettered = ask({ options: ['A. The Ada', 'B. The Berg', 'C. Both A and B'], answer: 'C' });
    assert.deepEqual(texts(read([lettered]).questions[0]), lettered.options);
    const initials = ask({ options: ['A. Okafor', 'T. Berg'], answer: 'A. Okafor' });
    assert.deepEqual(texts(read([initials]).questions[0]), initials.options);
  });

  it('are plain text, signs written as in HTML being read', () => {
    const given = ask({
      question: 'Ann&#039;s boat?',
      options: ['<b>Ada</b>', 'Cod &amp; Berg'],
      answer: 'Cod &amp; Berg',
    });
    const [question] = read([given]).questions;
    assert.deepEqual([question.prompt, ...texts(question)], ["Ann's boat?", '<b>Ada</b>', 'Cod & Berg']);
  });
});

describe('Questions in JSON', () => {
  it('are found by subject and level, by number, a line each, or alone', () => {
    const one = ask({ answer: 'The Berg' });
    for (const value of [
      { Boats: { Easy: [one] } },
      { 1: one },
      { quiz: { questions: [one] } },
      one,
      [{ topic: 'Boats', questions: [one] }],
      '```json\n' + JSON.stringify([one]) + '\n```\nGood luck!',
    ])
      assert.deepEqual(answers(value), [['The Berg']], JSON.stringify(value));
    const lines = `${JSON.stringify(one)}\n${JSON.stringify(one)}\n`;
    assert.equal(formatOf({ name: 'quiz.jsonl', content: Buffer.from(lines) }), 'json');
    assert.equal(read(lines, 'quiz.jsonl').questions.length, 2);
  });

  it('match pairs, in a list or by name', () => {
    for (const given of [
      {
        pairs: [
          { left: 'Ann', right: 'mayor' },
          { left: 'Ben', right: 'pilot' },
          { left: 'Cem', right: 'cook' },
        ],
      },
      {
        pairs: [
          ['Ann', 'mayor'],
          ['Ben', 'pilot'],
          ['Cem', 'cook'],
        ],
      },
      { type: 'matching', answer: { Ann: 'mayor', Ben: 'pilot', Cem: 'cook' } },
      {
        matches: [
          { person: 'Ann', role: 'mayor' },
          { person: 'Ben', role: 'pilot' },
          { person: 'Cem', role: 'cook' },
        ],
      },
    ]) {
      const [{ kind, options, targets, correct }] = read([{ question: 'Who is who?', ...given }]).questions;
      const textOf = id => targets.find(each => each.id === id).text;
      assert.deepEqual(
        [kind, options.map(({ id, text }) => [text, textOf(correct[id])])],
        [
          'match',
          [
            ['Ann', 'mayor'],
            ['Ben', 'pilot'],
            ['Cem', 'cook'],
          ],
        ],
        JSON.stringify(given),
      );
    }
  });

  it('ask for an order that is told in texts or by places, and tell where none is', () => {
    const items = ['Second', 'Third', 'First'];
    for (const given of [
      { items, correct_order: ['First', 'Second', 'Third'] },
      { items, correct_order: [3, 1, 2] },
      { type: 'ordering', events: items, answer: [2, 0, 1] },
      { type: 'sequence', answer: ['First', 'Second', 'Third'] },
    ]) {
      const [{ kind, options, correct }] = read([{ question: 'In which order?', ...given }]).questions;
      assert.deepEqual(
        [kind, correct.map(id => options.find(each => each.id === id).text)],
        ['order', ['First', 'Second', 'Third']],
        JSON.stringify(given),
      );
    }
    const untold = { question: 'In which order?', type: 'ordering', items };
    assert.deepEqual(lostIn([untold, { ...untold, correct_order: ['First', 'Fourth', 'Third'] }]), [
      '/0: its right order is not told',
      '/1: its right order is none of what is to be ordered',
    ]);
  });

  it('ask for a number, with how far off counts, and what it is of', () => {
    const [far, many] = read([
      { question: 'How far?', answer: 12.5, tolerance: 0.5, unit: 'km' },
      { question: 'How many?', type: 'numeric', answer: '30' },
    ]).questions;
    assert.deepEqual([far.kind, far.correct, far.tolerance, far.unit], ['number', 12.5, 0.5, 'km']);
    assert.deepEqual([many.kind, many.correct], ['number', 30]);
  });

  it('are asked in other languages’ names', () => {
    const italian = { domanda: 'Quale barca?', opzioni: BOATS, corretta: 'The Cod', spiegazione: 'Alle dieci.' };
    const [question] = read({ Porto: [italian] }).questions;
    assert.deepEqual([right(question), question.explanation], [['The Cod'], 'Alle dieci.']);
  });

  it('tell pictures and tips that are left out', () => {
    assert.deepEqual(lostIn([ask({ answer: 'A', image: 'https://example.org/a.png', hint: 'Early.' })]), [
      '/0: a picture is left out',
      '/0: tips are left out',
    ]);
  });

  it('are looked for no further where a file breaks off, and its line is said', () => {
    assert.throws(() => read('[\n{"question": "Who?",\n"answer": "Ann}\n]'), /is no whole JSON: it breaks at line 3/);
    assert.throws(() => read({ 1: 'Who opened it?' }), /holds no list of questions/);
  });
});
