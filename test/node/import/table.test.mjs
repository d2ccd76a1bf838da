// Spreadsheets as Kahoot’s and Blooket’s templates have them, with words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync, strToU8 } from 'fflate';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts', { external: ['stream'] });

/** The template’s first lines, which every file made of it begins with. */
const BLOOKET = `"Blooket
Import Template",,,,,,,
Question #,Question Text,Answer 1,Answer 2,"Answer 3
(Optional)","Answer 4
(Optional)","Time Limit (sec)
(Max: 300 seconds)","Correct Answer(s)
(Only include Answer #)"
`;

const csv = text => importQuiz({ name: 'set.csv', content: Buffer.from(text) });

const asked = ({ kind, prompt, options, correct }) => [
  kind,
  prompt,
  options.map(({ text }) => text),
  [correct].flat().map(id => options.find(each => each.id === id).text),
];

describe('Blooket’s table', () => {
  it('gives all four answers, and the right ones by their number', () => {
    const { questions, lost } = csv(
      `${BLOOKET}1,Who opened the bridge?,The mayor,The minister,A pupil,The bishop,20,3\n2,Which boats passed?,"The Ada, first",The Berg,The Cod,,20,"1,3"\n3,"Was it raining?\nThink twice.",Yes,No,,,300,2\n`,
    );
    assert.deepEqual(questions.slice(0, 2).map(asked), [
      ['choice', 'Who opened the bridge?', ['The mayor', 'The minister', 'A pupil', 'The bishop'], ['A pupil']],
      ['several', 'Which boats passed?', ['The Ada, first', 'The Berg', 'The Cod'], ['The Ada, first', 'The Cod']],
    ]);
    assert.deepEqual([questions[2].kind, questions[2].correct], ['true-false', false]);
    assert.deepEqual(
      questions.map(({ seconds }) => seconds),
      [20, 20, 300],
    );
    assert.deepEqual(lost, []);
  });

  it('is read by those who leave the template’s first line off, and in Windows’ line ends', () => {
    const [, ...header] = BLOOKET.split(',,,,,,,\n');
    const { questions } = csv(`${header.join('')}1,Who opened it?,Ann,Ben,,,20,2\n`.replaceAll('\n', '\r\n'));
    assert.deepEqual(questions.map(asked), [['choice', 'Who opened it?', ['Ann', 'Ben'], ['Ben']]]);
  });

  it('names by their line what is half filled in', () => {
    const { questions, lost } = csv(
      `${BLOOKET}1,Who opened it?,Ann,Ben,,,20,\n2,Who closed it?,Ann,Ben,,,20,4\n3,,,,,,20,\n`,
    );
    assert.deepEqual(questions, []);
    assert.deepEqual(
      lost.map(({ where, why }) => `${where}: ${why}`),
      ['line 8: no right answer is told', 'line 9: “4” is none of its options'],
    );
  });
});

/** A workbook as spreadsheet programs save it: texts in a table of their own, numbers as numbers. */
function workbook(rows) {
  const strings = [];
  const cell = (value, column, row) => {
    if (value === '') return '';
    const at = `${String.fromCharCode(65 + column)}${row}`;
    if (typeof value === 'number') return `<c r="${at}" s="1"><v>${value}</v></c>`;
    strings.push(`<si><t xml:space="preserve">${value}</t></si>`);
    return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`;
  };
  const sheet = rows
    .map(
      (cells, at) => `<row r="${at + 1}">${cells.map((value, column) => cell(value, column, at + 1)).join('')}</row>`,
    )
    .join('');
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  return zipSync({
    'xl/workbook.xml': strToU8(
      `<workbook xmlns="${main}"><sheets><sheet name="Sheet1" sheetId="1"/></sheets></workbook>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet xmlns="${main}"><sheetData>${sheet}</sheetData></worksheet>`),
    'xl/sharedStrings.xml': strToU8(`<sst xmlns="${main}">${strings.join('')}</sst>`),
  });
}

describe('Kahoot’s workbook', () => {
  /** What stands above the questions in Kahoot’s own template, and the names of its columns. */
  const TEMPLATE = [
    [],
    ['', 'Quiz template'],
    ['', 'Add questions, at least two answer alternatives, time limit and choose correct answers (at least one).'],
    [],
    [],
    [],
    [],
    [
      '',
      'Question - max 120 characters',
      'Answer 1 - max 75 characters',
      'Answer 2 - max 75 characters',
      'Answer 3 - max 75 characters',
      'Answer 4 - max 75 characters',
      'Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs',
      'Correct answer(s) - choose at least one',
    ],
  ];

  it('gives the questions below its instructions, with right answers as numbers or lists of them', () => {
    const { questions, lost } = importQuiz({
      name: 'kahoot.xlsx',
      content: workbook([
        ...TEMPLATE,
        [1, 'Who opened the bridge?', 'The mayor', 'The minister', 'A pupil', '', 20, 3],
        [2, 'Which years?', 1998, 2004, 2011, 2020, 240, '2,4'],
        [3, 'It rained.', 'True', 'False', '', '', 10, 1],
        [4, '', '', '', '', '', '', ''],
      ]),
    });
    assert.deepEqual(questions.slice(0, 2).map(asked), [
      ['choice', 'Who opened the bridge?', ['The mayor', 'The minister', 'A pupil'], ['A pupil']],
      ['several', 'Which years?', ['1998', '2004', '2011', '2020'], ['2004', '2020']],
    ]);
    assert.deepEqual([questions[2].kind, questions[2].correct], ['true-false', true]);
    assert.deepEqual(lost, []);
  });
});
