// Moodle XML as Moodle and older versions of it write it, in words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

const read = (beside = '', text = 'What language is spoken?', inText = '') =>
  importQuiz({
    name: 'bank.xml',
    content: Buffer.from(`<?xml version="1.0" encoding="UTF-8"?>
<quiz>
<!-- question: 2295  -->
  <question type="multichoice">
    <name><text>Greeting</text></name>
    <questiontext format="html"><text><![CDATA[<p>${text}</p>]]></text>${inText}</questiontext>
    <defaultgrade>1.0000000</defaultgrade>
    <single>true</single>
    <answer fraction="100" format="html"><text><![CDATA[<p>French</p>]]></text><feedback format="html"><text></text></feedback></answer>
    <answer fraction="0" format="html"><text>
      Spanish
    </text><feedback format="html"><text></text></feedback></answer>
    ${beside}
  </question>
</quiz>`),
  });

const told = ({ lost }) => lost.map(({ where, why }) => `${where}: ${why}`);
const EMPTY = ['correct', 'partiallycorrect', 'incorrect']
  .map(name => `<${name}feedback format="html"><text> </text></${name}feedback>`)
  .join('');

const number = units =>
  importQuiz({
    name: 'bank.xml',
    content:
      Buffer.from(`<quiz><question type="numerical"><questiontext format="markdown"><text>How **far** is the *old* mill \`by road\` from ____, or 2 * 3 * 4?</text></questiontext>
      <answer fraction="100"><text>12,5</text><tolerance>0.5</tolerance></answer>${units}</question></quiz>`),
  });

describe('Moodle XML', () => {
  it('keeps a number’s unit, tells of others, and shows Markdown without its signs', () => {
    const unit = (name, by) => `<unit><multiplier>${by}</multiplier><unit_name>${name}</unit_name></unit>`;
    const { questions, lost } = number(`<units>${unit('km', 1)}</units>`);
    assert.deepEqual(
      [questions[0].correct, questions[0].tolerance, questions[0].unit, questions[0].prompt],
      [12.5, 0.5, 'km', 'How far is the old mill by road from ____, or 2 * 3 * 4?'],
    );
    assert.deepEqual(lost, []);
    const two = number(`<units>${unit('km', 1)}${unit('m', 1000)}</units>`);
    assert.deepEqual([two.questions[0].unit, told(two)], ['km', ['line 1: other units than the first are left out']]);
  });

  it('gives the question and its answers, and says nothing of what is empty', () => {
    const { questions, lost } = read(`${EMPTY}<hint format="html"><text></text></hint>`);
    assert.deepEqual(
      questions.map(({ prompt, options, correct }) => [prompt, options.map(({ text }) => text), correct]),
      [['What language is spoken?', ['French', 'Spanish'], 'o1']],
    );
    assert.deepEqual(lost, []);
  });

  const beside = [
    ['hints', '<hint format="html"><text>It is not Spanish.</text></hint>', 'hints are left out'],
    [
      'what is told by how right an answer is',
      `${EMPTY}<incorrectfeedback format="html"><text>Hmm.</text></incorrectfeedback>`,
      'feedback to right and wrong answers is left out',
    ],
    [
      'a picture of Moodle 1.9',
      '<image>flag.png</image><image_base64>iVBORw0KGgo=</image_base64>',
      'a picture is left out',
    ],
  ];
  for (const [what, markup, why] of beside) {
    it(`says that it leaves out ${what}`, () => assert.deepEqual(told(read(markup)), [`line 4: ${why}`]));
  }

  it('names a file that the text leads to, and a picture that is none, once', () => {
    const sound = read(
      '',
      '<a href="@@PLUGINFILE@@/bonjour.mp3">Listen.</a> What language is spoken?',
      '<file name="bonjour.mp3" encoding="base64">SUQzAwAA</file>',
    );
    assert.equal(sound.questions[0].prompt, 'Listen. What language is spoken?');
    assert.deepEqual(told(sound), ['line 4: the file bonjour.mp3 is left out']);
    const picture = read(
      '',
      '<img src="@@PLUGINFILE@@/flag.png" alt=""> Whose flag is it?',
      '<file name="flag.png" encoding="base64">iVBORw0KGgo=</file>',
    );
    assert.deepEqual(told(picture), [
      'line 4: a picture is left out: flag.png is no whole PNG, JPEG, GIF, WebP or AVIF',
    ]);
  });
});
