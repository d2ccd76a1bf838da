// GIFT as Moodle and others write it, read into plain questions.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

const read = text => importQuiz({ name: 'quiz.gift', content: Buffer.from(text) });
const first = text => read(text).questions[0];

describe('GIFT', () => {
  it('takes the right option, the wrong ones and what each is told', () => {
    const { kind, prompt, options, correct, explanation } = first(
      '::Q1:: Who cut the tape? {=Ada Berg#Yes. ~Tom Ruiz#He was away. ~Li Wen ####The mayor did.}',
    );
    assert.deepEqual([kind, prompt, correct, explanation], ['choice', 'Who cut the tape?', 'o1', 'The mayor did.']);
    assert.deepEqual(options, [
      { id: 'o1', text: 'Ada Berg', feedback: 'Yes.' },
      { id: 'o2', text: 'Tom Ruiz', feedback: 'He was away.' },
      { id: 'o3', text: 'Li Wen' },
    ]);
  });

  it('takes several right options as such', () => {
    const { kind, correct } = first('Which are rivers? {~%50%Elbe ~%50%Oder ~%-100%Harz}');
    assert.deepEqual([kind, correct], ['several', ['o1', 'o2']]);
  });

  it('takes numbers with their tolerance, as a span, too', () => {
    assert.deepEqual([first('How many? {#30:2}').correct, first('How many? {#30:2}').tolerance], [30, 2]);
    assert.deepEqual([first('How many? {#28..32}').correct, first('How many? {#28..32}').tolerance], [30, 2]);
  });

  it('takes pairs, and an order where they are places', () => {
    assert.equal(first('Match. {=Oslo -> Norway =Bern -> Switzerland}').kind, 'match');
    const { kind, options } = first('Order. {=second -> 2. =first -> 1. =third -> 3.}');
    assert.deepEqual([kind, options.map(({ text }) => text)], ['order', ['first', 'second', 'third']]);
  });

  it('takes a gap within the sentence, and words to be written', () => {
    const { kind, prompt, options } = first('The mayor is {=Ada Berg =Berg} of Wexmouth.');
    assert.deepEqual([kind, prompt], ['short-answer', 'The mayor is ____ of Wexmouth.']);
    assert.deepEqual(
      options.map(({ text }) => text),
      ['Ada Berg', 'Berg'],
    );
  });

  it('reads signs that are escaped, and HTML as the text that it shows', () => {
    const { prompt, options } = first('[html]<p>Is 1 \\= 1 &amp; <b>a\\: b</b>?</p> {=a -> b\\: c =d -> e}');
    assert.equal(prompt, 'Is 1 = 1 & a: b?');
    assert.equal(options.length, 2);
    const { questions, lost } = read(
      '[html]<p>Who?</p><script>alert(1)</script><img src\\="x" onerror\\="alert(1)"> {=a ~b}',
    );
    assert.equal(questions[0].prompt, 'Who?');
    assert.deepEqual(lost, [
      { where: 'line 1', why: 'a script is left out' },
      { where: 'line 1', why: 'a picture is left out: x is not in the file' },
    ]);
  });

  it('reads a question with a blank line in its braces, and one after another that is broken', () => {
    const { questions, lost } = read('A? {\n=yes\n\n~no\n}\n\nB? {=yes ~no\n\nC? {=yes ~no}\n');
    assert.deepEqual(
      questions.map(({ prompt, where }) => [prompt, where]),
      [
        ['A?', 'line 1'],
        ['C?', 'line 9'],
      ],
    );
    assert.equal(lost.length, 1);
    assert.match(lost[0].where, /^line 7$/);
  });

  it('tells of written answers that count in part, and of what is told to them', () => {
    const { questions, lost } = read('Which animal? {\n=Frog#Good!\n=%50%Cat\n=%0%*#Wrong\n}');
    assert.deepEqual(
      questions[0].options.map(({ text }) => text),
      ['Frog'],
    );
    assert.deepEqual(lost, [
      { where: 'line 1', why: 'an answer that counts in part is left out' },
      { where: 'line 1', why: 'feedback to written answers is left out' },
    ]);
  });

  it('tells of numbers that count in part, and of what is told to them, in Moodle’s XML, too', () => {
    const why = ({ lost }) => lost.map(each => each.why);
    const expected = ['an answer that counts in part is left out', 'feedback to written answers is left out'];
    const gift = read('How many ships? {# =30:2#Yes. =%50%30:5#Close.}');
    assert.deepEqual([gift.questions[0].correct, gift.questions[0].tolerance], [30, 2]);
    assert.deepEqual(why(gift), expected);
    const xml = importQuiz({
      name: 'quiz.xml',
      content: Buffer.from(`<?xml version="1.0"?><quiz><question type="numerical">
        <name><text>Ships</text></name><questiontext format="html"><text>How many ships?</text></questiontext>
        <answer fraction="100"><text>30</text><tolerance>2</tolerance><feedback format="html"><text>Yes.</text></feedback></answer>
        <answer fraction="50"><text>30</text><tolerance>5</tolerance></answer></question></quiz>`),
    });
    assert.deepEqual([xml.questions[0].correct, xml.questions[0].tolerance], [30, 2]);
    assert.deepEqual(why(xml), expected);
  });

  it('says nothing of comments that stand alone', () => {
    const { questions, lost } = read(
      '// Harbour quiz\n// by a colleague\n\n// === True or false ===\n\nThe pier is open. {T}\n\n// end',
    );
    assert.deepEqual([questions.length, lost], [1, []]);
  });

  it('takes answers that differ in capitals alone for one', () => {
    const { options, correct } = first('The mayor is {=Berg =berg =BERG =Ada Berg}.');
    assert.deepEqual(
      [options.map(({ text }) => text), correct],
      [
        ['Berg', 'Ada Berg'],
        ['o1', 'o2'],
      ],
    );
  });

  it('has no blank between a gap and the end of its sentence', () => {
    const { questions } = read('The ferry came from {=Lerra =Lerra Town}.\n\nIt came {=late}, they said.');
    assert.deepEqual(
      questions.map(({ prompt }) => prompt),
      ['The ferry came from ____.', 'It came ____, they said.'],
    );
  });

  it('tells what can’t be carried over', () => {
    const { lost } = read('Tell us. {}\n\nJust words.\n\nHow many? {=%100%a =%50%b ~c}\n\nTrue? {T#no#yes}');
    assert.deepEqual(
      lost.map(({ where }) => where),
      ['line 1', 'line 3', 'line 5', 'line 7'],
    );
  });

  it('reads 5,000 questions in time that grows with their number', () => {
    const many = count =>
      Array.from({ length: count }, (_, at) => `::n${at}::Question ${at}? {=right ~wrong ~other ####because}`).join(
        '\n\n',
      );
    const time = count => {
      const began = process.cpuUsage().user;
      assert.equal(read(many(count)).questions.length, count);
      return (process.cpuUsage().user - began) / 1000;
    };
    time(500);
    assert.ok(time(5000) < 40 * Math.max(time(500), 100));
  });

  it('takes one whole answer among shares as the right one of a choice', () => {
    const { kind, correct } = first('Who cut the tape? {~%0%Tom Ruiz ~%100%Ada Berg ~%-50%Li Wen}');
    assert.deepEqual([kind, correct], ['choice', 'o2']);
  });

  it('reads colons as they stand in a sentence, a time, an answer and what is told of it', () => {
    const { questions, lost } = read(
      '// Part 1: the harbour\n::Q1: ferry:: The notice said: "Closed". When? {\n=At 12:30: noon#Right: it was.\n~At 9:15\n}\n\nHow many, in words: {=two: the Ada and the Cod =two}\n\nIn which year? {#1998:2}',
    );
    assert.deepEqual(
      questions.map(({ prompt, options }) => [prompt, options?.map(({ text }) => text)]),
      [
        ['The notice said: "Closed". When?', ['At 12:30: noon', 'At 9:15']],
        ['How many, in words:', ['two: the Ada and the Cod', 'two']],
        ['In which year?', undefined],
      ],
    );
    assert.deepEqual([questions[0].options[0].feedback, questions[2].tolerance], ['Right: it was.', 2]);
    assert.deepEqual(lost, []);
  });

  it('reads titled questions that no blank line parts, each at its line', () => {
    const { questions, lost } = read(
      '::A::Who?{\n=Ada\n~Tom\n}\n::B::It rained.{\nTRUE\n}\n::C::When {=?\n::D::How many?{#2}',
    );
    assert.deepEqual(
      questions.map(({ where, prompt }) => [where, prompt]),
      [
        ['line 1', 'Who?'],
        ['line 5', 'It rained.'],
      ],
    );
    assert.deepEqual(
      lost.map(({ where }) => where),
      ['line 8'],
    );
  });

  it('reads untitled questions a line each, and leaves the rest of a sentence with its gap', () => {
    const { questions, lost } = read(
      'Who? {=Ada ~Tom}\n// of the mill\nWhen? {#1931:2}\nIt rained. {T}\nThe {=ferry ~mill}\nsank.\nWhere?{=Here\n~There}',
    );
    assert.deepEqual(lost, []);
    assert.deepEqual(
      questions.map(({ where, kind, prompt }) => [where, kind, prompt]),
      [
        ['line 1', 'choice', 'Who?'],
        ['line 3', 'number', 'When?'],
        ['line 4', 'true-false', 'It rained.'],
        ['line 5', 'choice', 'The ____ sank.'],
        ['line 7', 'choice', 'Where?'],
      ],
    );
  });

  it('keeps an equals sign in an answer or feedback that has its own line', () => {
    const { kind, options } = first('Which?\n{\n=Set open=true\n~Set open=false\n}');
    assert.deepEqual([kind, options.map(({ text }) => text)], ['choice', ['Set open=true', 'Set open=false']]);
    const told = first('Which?\n{\n=One\n~Two\n# Only with open=true.\n}');
    assert.deepEqual([told.kind, told.options.map(({ text }) => text)], ['choice', ['One', 'Two']]);
    assert.deepEqual(first('Which? {=a~b~c}').options.length, 3);
  });

  it('takes off the letters that number the options, unless one speaks of them', () => {
    const texts = question => first(question).options.map(({ text }) => text);
    assert.deepEqual(texts('Which? {~A) Elbe ~C) Oder =B) Weser}'), ['Elbe', 'Oder', 'Weser']);
    assert.deepEqual(texts('Which? {~A) Elbe ~B) Oder =C) Both A and B}'), ['A) Elbe', 'B) Oder', 'C) Both A and B']);
    assert.deepEqual(texts('Who? {~A. Berg =T. Ruiz}'), ['A. Berg', 'T. Ruiz']);
  });
});
