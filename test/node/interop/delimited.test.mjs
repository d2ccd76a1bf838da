// Blackboard's and Brightspace's question files, read by papaparse, and their HTML by linkedom.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import Papa from 'papaparse';
import { importSource } from './source.mjs';

const { toBlackboard } = await importSource('src/export/blackboard.ts');
const { toBrightspace } = await importSource('src/export/brightspace.ts');
const { choice, number, order, quiz, quizzes } = await importSource('test/export/fixtures.ts');

/** The text that a reader of the HTML sees. */
function textOf(html) {
  const { body } = new DOMParser().parseFromString(`<html><body>${html}</body></html>`, 'text/html');
  for (const br of body.querySelectorAll('br')) br.replaceWith('\n');
  return body.textContent;
}

// Named, so that papaparse doesn't guess them from the words.
const CONFIG = { skipEmptyLines: true, newline: '\r\n' };
const parseCsv = text => Papa.parse(text.replace(/^\uFEFF/, ''), { ...CONFIG, delimiter: ',' }).data;
// Blackboard's file has no quotation: a field is what stands between two tabs.
const parseTsv = text => Papa.parse(text, { ...CONFIG, delimiter: '\t', quoteChar: '\u0000' }).data;

const textsOf = options => options.map(({ text }) => text);
const targetsOf = ({ options, targets, correct }) =>
  options.map(({ id }) => targets.find(target => target.id === correct[id]).text);

/** A question as a reader of Blackboard's file has it. */
function expectBlackboard(fields, question) {
  const [type, task, ...rest] = fields.map(textOf);
  assert.ok(task.includes(question.prompt), task);
  const [ones, others] = [0, 1].map(side => rest.filter((_, at) => at % 2 === side));
  switch (question.kind) {
    case 'choice':
    case 'gap':
      assert.equal(type, 'MC');
      assert.deepEqual(ones, textsOf(question.options));
      assert.deepEqual(
        others,
        question.options.map(({ id }) => (id === question.correct ? 'correct' : 'incorrect')),
      );
      break;
    case 'several':
      assert.equal(type, 'MA');
      assert.deepEqual(ones, textsOf(question.options));
      assert.deepEqual(
        others,
        question.options.map(({ id }) => (question.correct.includes(id) ? 'correct' : 'incorrect')),
      );
      break;
    case 'short-answer':
      assert.deepEqual([type, ...rest], ['FIB', ...textsOf(question.options)]);
      break;
    case 'true-false':
      assert.deepEqual([type, ...rest], ['TF', String(question.correct)]);
      break;
    case 'match':
      assert.equal(type, 'MAT');
      assert.deepEqual([ones, others], [textsOf(question.options), targetsOf(question)]);
      break;
    case 'number':
      assert.deepEqual([type, ...rest.map(Number)], ['NUM', question.correct, question.tolerance]);
      break;
    case 'order':
      assert.equal(type, 'MAT');
  }
}

const inOrder = ({ options, correct }) => correct.map(id => options.find(option => option.id === id));

/** A question as a reader of Brightspace's file has it: its rows, up to the next question. */
function expectBrightspace(rows, question) {
  const valuesOf = (name, at = 1) => rows.filter(row => row[0] === name).map(row => row[at]);
  const type = valuesOf('NewQuestion')[0];
  assert.ok(textOf(valuesOf('QuestionText')[0]).includes(question.prompt));
  assert.deepEqual(valuesOf('Feedback').map(textOf), question.explanation ? [question.explanation] : []);
  switch (question.kind) {
    case 'choice':
    case 'gap':
      assert.equal(type, 'MC');
      assert.deepEqual(valuesOf('Option', 2).map(textOf), textsOf(question.options));
      assert.deepEqual(
        valuesOf('Option'),
        question.options.map(({ id }) => (id === question.correct ? '100' : '0')),
      );
      break;
    case 'several':
      assert.equal(type, 'MS');
      assert.deepEqual(
        [valuesOf('Option', 2).map(textOf), valuesOf('Option')],
        [textsOf(question.options), question.options.map(({ id }) => (question.correct.includes(id) ? '1' : '0'))],
      );
      break;
    case 'true-false':
      assert.deepEqual([type, valuesOf('TRUE')[0]], ['TF', question.correct ? '100' : '0']);
      break;
    case 'match': {
      const choices = valuesOf('Choice', 2).map(textOf);
      const given = valuesOf('Match').map(number => choices[Number(number) - 1]);
      assert.deepEqual(
        [type, valuesOf('Match', 2).map(textOf), given],
        ['M', textsOf(question.options), targetsOf(question)],
      );
      break;
    }
    case 'order':
      // Events of one date share a place, which only matching can say
      if (type === 'O') assert.deepEqual(valuesOf('Item').map(textOf), textsOf(inOrder(question)));
      else assert.equal(type, 'M');
      break;
    default:
      assert.equal(type, 'SA');
  }
}

describe('Blackboard’s question file', () => {
  const linesOf = text => text.split('\r\n').slice(0, -1);

  test('has one line a question, and brings all words through', () => {
    fc.assert(
      fc.property(quizzes, any => {
        const { content, omitted } = toBlackboard(any);
        const lines = parseTsv(content);
        const left = new Set(omitted.map(({ questionId }) => questionId));
        const kept = any.questions.filter(({ id }) => !left.has(id));
        assert.equal(lines.length, kept.length);
        kept.forEach((question, index) => expectBlackboard(lines[index], question));
      }),
      { numRuns: 60 },
    );
  });

  test('writes each kind as Blackboard names it', () => {
    assert.deepEqual(
      linesOf(toBlackboard(quiz).content).map(line => line.split('\t')[0]),
      ['MC', 'MC', 'TF', 'MAT', 'NUM', 'MA', 'FIB'],
    );
  });

  test('leaves out an order with two events of one date, and says so', () => {
    assert.deepEqual(
      toBlackboard(quiz).omitted.map(({ questionId }) => questionId),
      [order.id],
    );
  });
});

describe('Brightspace’s CSV', () => {
  test('brings all words through', () => {
    fc.assert(
      fc.property(quizzes, any => {
        const rows = parseCsv(toBrightspace(any).content);
        const starts = rows.flatMap(([name], at) => (name === 'NewQuestion' ? [at] : []));
        assert.equal(starts.length, any.questions.length);
        any.questions.forEach((question, index) =>
          expectBrightspace(rows.slice(starts[index], starts[index + 1]), question),
        );
      }),
      { numRuns: 60 },
    );
  });

  test('gives the right option all points and the others none', () => {
    const rows = parseCsv(toBrightspace({ ...quiz, questions: [choice] }).content);
    assert.deepEqual(
      rows.filter(([name]) => name === 'Option').map(([, points]) => points),
      ['100', '0', '0'],
    );
  });

  test('asks for an order where there is but one', () => {
    const options = order.options.map((option, index) => ({ ...option, date: `202${index}-01-01` }));
    const alone = { ...order, options, correct: options.map(({ id }) => id) };
    const rows = parseCsv(toBrightspace({ ...quiz, questions: [alone] }).content);
    assert.deepEqual(
      rows.filter(([name]) => name === 'NewQuestion').map(([, type]) => type),
      ['O'],
    );
    assert.deepEqual(
      rows.filter(([name]) => name === 'Item').map(([, text]) => text),
      textsOf(options),
    );
  });

  test('lets events of one date share their place', () => {
    const rows = parseCsv(toBrightspace({ ...quiz, questions: [order] }).content);
    assert.deepEqual(
      rows.filter(([name]) => name === 'Choice').map(([, , text]) => text),
      ['1.', '2.', '4.'],
    );
    assert.deepEqual(
      rows.filter(([name]) => name === 'Match').map(([, place]) => place),
      ['3', '1', '2', '2'],
    );
  });

  test('lists every guess that scores in full', () => {
    const rows = parseCsv(toBrightspace({ ...quiz, questions: [number] }).content);
    const answers = rows.filter(([name]) => name === 'Answer').map(([, , guess]) => Number(guess));
    assert.deepEqual(answers, [290, 300, 310, 320, 330, 340, 350, 360, 370, 380, 390]);
  });
});
