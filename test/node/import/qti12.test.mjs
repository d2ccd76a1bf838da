// QTI 1.2 as Canvas and the examples of its standard write it, read into plain questions.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

const read = (item, before = '') =>
  importQuiz({
    name: 'quiz.xml',
    content: Buffer.from(`<?xml version="1.0"?>${before}<questestinterop>${item}</questestinterop>`),
  });
const text = words => `<material><mattext texttype="text/plain">${words}</mattext></material>`;
const labels = options =>
  Object.entries(options)
    .map(([id, words]) => `<response_label ident="${id}">${text(words)}</response_label>`)
    .join('');
const right = (respident, ...values) =>
  `<respcondition><conditionvar>${values
    .map(value => `<varequal respident="${respident}">${value}</varequal>`)
    .join('')}</conditionvar><setvar varname="SCORE" action="Add">50</setvar></respcondition>`;
const feedback = (id, words) => `<itemfeedback ident="${id}">${text(words)}</itemfeedback>`;
const texts = parts => parts.map(part => part.text);
const PIERS = { a: 'East Pier', b: 'West Quay', c: 'Long Dock' };
const choice = told =>
  `<item ident="q"><presentation>${text('Where did the ferry land?')}<response_lid ident="r" rcardinality="Single">
    <render_choice>${labels(PIERS)}</render_choice></response_lid></presentation>
    <resprocessing>${right('r', 'b')}</resprocessing>${told}</item>`;

describe('QTI 1.2', () => {
  const order = `<item ident="q"><presentation><flow>${text('Where did the ferry call, in order?')}
    <response_lid ident="r" rcardinality="Ordered"><render_extension><ims_render_object><flow_label>${labels(PIERS)}
    </flow_label></ims_render_object></render_extension></response_lid></flow></presentation>
    <resprocessing>${right('r', 'b', 'c', 'a')}</resprocessing></item>`;

  it('takes a list to be ordered as an order', () => {
    const { kind, options, correct } = read(order).questions[0];
    assert.deepEqual(
      [kind, texts(options), correct],
      ['order', ['West Quay', 'Long Dock', 'East Pier'], ['o2', 'o3', 'o1']],
    );
  });

  it('reads a file that declares elements of its own, and refuses one that declares entities', () => {
    const declared = what => `<!DOCTYPE questestinterop SYSTEM "ims_qtiasiv1p2.dtd" [ ${what} ]>`;
    assert.equal(read(order, declared('<!ELEMENT ims_render_object (flow_label+)>')).questions.length, 1);
    assert.throws(() => read(order, declared('<!ENTITY pier "East Pier">')), /entities of its own/);
    assert.throws(() => read(order, declared('%other;')), /entities of its own/);
  });

  it('matches to its box what is sorted into boxes that take more than one', () => {
    const box = (id, words) =>
      `<response_lid ident="${id}" rcardinality="Multiple">${text(words)}<render_choice>${labels({
        p: 'pear',
        l: 'leek',
        f: 'fig',
        s: 'stone',
      })}</render_choice></response_lid>`;
    const { questions, lost } = read(
      `<item ident="q"><presentation>${text('Sort what the market sells.')}${box('x', 'Fruit')}${box('y', 'Vegetable')}
        </presentation><resprocessing>${right('x', 'p', 'f')}${right('y', 'l')}</resprocessing></item>`,
    );
    const [{ kind, options, targets, correct }] = questions;
    assert.deepEqual(
      [kind, texts(options), texts(targets)],
      ['match', ['pear', 'fig', 'leek'], ['Fruit', 'Vegetable']],
    );
    assert.deepEqual(correct, { o1: 't1', o2: 't1', o3: 't2' });
    assert.deepEqual(
      lost.map(({ why }) => why),
      ['what belongs into no box is left out'],
    );
  });

  it('explains with what all are told, and says that what only some are told is left out', () => {
    const told = given => {
      const { questions, lost } = read(choice(given));
      return [questions[0].explanation, lost.map(({ why }) => why)];
    };
    const LEFT_OUT = ['feedback to single answers is left out'];
    assert.deepEqual(told(feedback('general_fb', 'It came at noon.')), ['It came at noon.', []]);
    assert.deepEqual(told(feedback('correct_fb', 'Noon.') + feedback('general_incorrect_fb', 'Noon.')), ['Noon.', []]);
    assert.deepEqual(told(feedback('correct_fb', 'Yes.') + feedback('general_incorrect_fb', 'No.')), [
      undefined,
      LEFT_OUT,
    ]);
    assert.deepEqual(told(feedback('general_incorrect_fb', 'No.')), [undefined, LEFT_OUT]);
    assert.deepEqual(told(feedback('general_fb', 'It came.') + feedback('correct_fb', 'Yes.')), ['It came.', LEFT_OUT]);
    assert.deepEqual(told(feedback('b_fb', 'At noon.')), [undefined, []]);
  });

  it('is read once where Canvas has put a quiz into its cartridge twice', () => {
    const quiz = questions =>
      strToU8(`<questestinterop><assessment title="Ferries">${questions}</assessment></questestinterop>`);
    const resource = href => `<resource><file href="${href}"/></resource>`;
    const { questions } = importQuiz({
      name: 'course.imscc',
      content: zipSync({
        'imsmanifest.xml': strToU8(
          `<manifest><resources>${resource('a1/assessment_qti.xml')}${resource('b2/assessment_qti.xml')}</resources></manifest>`,
        ),
        'a1/assessment_qti.xml': quiz(choice('')),
        'b2/assessment_qti.xml': quiz(choice('')),
        'non_cc_assessments/a1.xml.qti': quiz(choice('') + order),
      }),
    });
    assert.deepEqual(
      questions.map(({ where, kind }) => [where.split(',')[0], kind]),
      [
        ['b2/assessment_qti.xml', 'choice'],
        ['non_cc_assessments/a1.xml.qti', 'choice'],
        ['non_cc_assessments/a1.xml.qti', 'order'],
      ],
    );
  });
});
