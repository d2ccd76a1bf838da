// Spreadsheets as Kahoot’s and Blooket’s templates have them, with words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { zipSync, strToU8 } from 'fflate';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

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

describe('Blooket’s table as people change it', () => {
  it('is read without its header, by the number of the right one at the end', () => {
    const { questions } = csv(
      ',,,,,,,\n1,Who opened it?,Ann,Ben,Cleo,Dan,20,2\n2,How many arches?,1,2,3,4,20,4\n3,Who waved?,Ann,Ben,,,30,1\n',
    );
    assert.deepEqual(questions.map(asked), [
      ['choice', 'Who opened it?', ['Ann', 'Ben', 'Cleo', 'Dan'], ['Ben']],
      ['choice', 'How many arches?', ['1', '2', '3', '4'], ['4']],
      ['choice', 'Who waved?', ['Ann', 'Ben'], ['Ann']],
    ]);
  });

  it('has its options beside the first one, where the others’ names are written over', () => {
    const { questions } = csv(
      'Question #,Question Text,Answer 1,Dory,Berg,Cod,Time Limit (sec),Correct Answer(s)\n1,Which boat?,Ada,Berg,Cod,Dory,20,3\n',
    );
    assert.deepEqual(questions.map(asked), [['choice', 'Which boat?', ['Ada', 'Berg', 'Cod', 'Dory'], ['Cod']]]);
  });

  it('takes all answers of a typing question, and blanks before quotation marks', () => {
    const { questions, lost } = csv(
      `${BLOOKET}1,How many arches?,3,three,,,,,typing\n2, "Who, then, opened it?", "Ann", "Ben", , , 20, 2\n`,
    );
    assert.deepEqual(questions.map(asked), [
      ['short-answer', 'How many arches?', ['3', 'three'], ['3', 'three']],
      ['choice', 'Who, then, opened it?', ['Ann', 'Ben'], ['Ben']],
    ]);
    assert.deepEqual(lost, []);
  });
});

describe('Kahoot’s table in text', () => {
  it('is read below its instructions, parted by semicolons, with a mark before it and an empty first column', () => {
    const { questions, lost } = csv(
      `\uFEFF${';'.repeat(8)}\n;Quiz template${';'.repeat(7)}\n;Add questions, at least two alternatives, and a limit${';'.repeat(7)}\n${`${';'.repeat(8)}\n`.repeat(4)};Question - max 120 characters;Answer 1 - max 75 characters;Answer 2 - max 75 characters;Answer 3 - max 75 characters;Answer 4 - max 75 characters;Time limit (sec);Correct answer(s) - choose at least one;\n1;Who opened it?;Ann, the mayor;Ben;;;20;1;\n2;How many arches?;3;2;1;;20;1,2;\n`,
    );
    assert.deepEqual(questions.map(asked), [
      ['choice', 'Who opened it?', ['Ann, the mayor', 'Ben'], ['Ann, the mayor']],
      ['several', 'How many arches?', ['3', '2', '1'], ['3', '2']],
    ]);
    assert.deepEqual(lost, []);
  });
});

describe('A table of one’s own', () => {
  const answers = text =>
    csv(text)
      .questions.map(asked)
      .map(([, , , right]) => right);

  it('counts from 0 where one of its rows does', () => {
    assert.deepEqual(answers('question,optionA,optionB,correct\nWho?,Ann,Ben,0\nHow many?,1,2,1\n'), [['Ann'], ['2']]);
    assert.deepEqual(answers('question,answer1,answer2,correct_index\nWho?,Ann,Ben,1\n'), [['Ben']]);
    assert.deepEqual(answers('question,answer1,answer2,correct\nWho?,Ann,Ben,2\nHow many?,2,1,1\n'), [['Ben'], ['2']]);
  });

  it('has names with underscores, in capitals and in other languages', () => {
    for (const header of [
      'ID,QUESTION,OPTION_A,OPTION_B,CORRECT_ANSWER',
      'id,questionText,option_1,option_2,correctAnswer',
      'no,pregunta,respuesta 1,respuesta 2,respuesta correcta',
      'n,question,réponse 1,réponse 2,bonne réponse',
      'id,вопрос,вариант 1,вариант 2,правильный ответ',
    ])
      assert.deepEqual(answers(`${header}\n1,Who?,Ann,Ben,Ben\n`), [['Ben']], header);
  });

  it('tells the right one by its letter or number, in whatever order the columns stand', () => {
    const byLetter = csv(
      'Time;Correct;Answer B;Answer A;Question;Answer C\n15;B;The Berg;The Ada;Who passed?;The Cod\n',
    );
    assert.deepEqual(byLetter.questions.map(asked), [
      ['choice', 'Who passed?', ['The Ada', 'The Berg', 'The Cod'], ['The Berg']],
    ]);
    const byNumber = csv(
      'Question,Option 2,Option 10,Option 1,Correct option\nWho passed?,The Berg,The Cod,The Ada,2\n',
    );
    assert.deepEqual(byNumber.questions.map(asked), [
      ['choice', 'Who passed?', ['The Ada', 'The Berg', 'The Cod'], ['The Berg']],
    ]);
  });

  it('has all options in one column', () => {
    for (const options of [
      'a-> Ann || b-> Ben',
      'a : Ann | b : Ben',
      'Ann;Ben',
      '"A) Ann\nB) Ben"',
      `"['Ann', 'Ben']"`,
    ])
      assert.deepEqual(answers(`,MCQ,Choices,Correct\n0,Who?,${options},b\n`), [['Ben']], options);
  });

  it('offers only wrong ones where no row tells one of them', () => {
    assert.deepEqual(
      csv('question,optionA,optionB,answer\nWho?,Ann,Ben,Cleo\nWhich?,Ada,Berg,Cod\n').questions.map(asked),
      [
        ['choice', 'Who?', ['Cleo', 'Ann', 'Ben'], ['Cleo']],
        ['choice', 'Which?', ['Cod', 'Ada', 'Berg'], ['Cod']],
      ],
    );
  });

  it('without names has a letter behind its options, a counter before its questions, or a subject between', () => {
    assert.deepEqual(
      answers('Who?;Ann;Ben;Cleo;C;people\nWhich?;Ada;Berg;Cod;A;boats\nWhere?;Here;There;Nowhere;B;places\n'),
      [['Cleo'], ['Ada'], ['There']],
    );
    assert.deepEqual(answers('1,Who?,Ann\n2,Which?,Ada\n3,Where?,Here\n'), [['Ann'], ['Ada'], ['Here']]);
    const subjects = ['boats', 'boats', 'boats', 'people', 'people', 'people'];
    const rows = subjects.map((subject, at) => `Question ${at}?,${subject},Answer ${at}`).join('\n');
    assert.deepEqual(
      answers(rows),
      subjects.map((_, at) => [`Answer ${at}`]),
    );
  });

  it('keeps a quotation that a cell only begins with', () => {
    const { questions } = csv('question;answer\n"Ada" is what?;a boat\nWho said "no"?;"Ben"\n');
    assert.deepEqual(
      questions.map(({ prompt }) => prompt),
      ['"Ada" is what?', 'Who said "no"?'],
    );
    assert.deepEqual(
      questions.map(asked).map(([, , texts]) => texts),
      [['a boat'], ['Ben']],
    );
  });

  it('has points, tells a picture, and reads signs written as in HTML', () => {
    const { questions, lost } = csv('question,answer,points,image\nAnn&#39;s boat?,Ada,3,https://example.org/a.png\n');
    assert.deepEqual([questions[0].prompt, questions[0].points], ["Ann's boat?", 3]);
    assert.deepEqual(lost, [{ where: 'line 2', why: 'a picture is left out' }]);
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
