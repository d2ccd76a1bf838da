// H5P’s content as its editor saves it: built like that, in words of our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { importSource } from '../interop/source.mjs';

const { importQuiz } = await importSource('src/import/index.ts');

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

  it('drags each word whole, with its tip and what is told to it left out', () => {
    const { questions, lost } = read('H5P.DragText', {
      taskDescription: '<p>Drag the words.</p>',
      textField: 'The ferry left at *6/7 o’clock:Early!\\+Right.\\-No.*.\nIt was *full\\+Yes.*.',
      distractors: '*empty*\n*1/2*',
    });
    assert.deepEqual(
      questions.map(({ stimulus, options }) => [stimulus.text, options.map(({ text }) => text)]),
      [
        ['The ferry left at ____.\nIt was full.', ['6/7 o’clock', 'full', 'empty', '1/2']],
        ['The ferry left at 6/7 o’clock.\nIt was ____.', ['full', '6/7 o’clock', 'empty', '1/2']],
      ],
    );
    assert.deepEqual(reasons({ lost }), ['tips are left out', 'feedback to single answers is left out']);
  });

  it('orders the events of a timeline, those before Christ first, and names what it leaves out', () => {
    const event = (headline, startDate, more = {}) => ({ headline, startDate, endDate: '', asset: {}, ...more });
    const { questions, lost } = read('H5P.Timeline', {
      timeline: {
        headline: 'The harbour',
        date: [
          event('A quay', '0120'),
          event('A fort', '-44,3,15'),
          event('A camp', '-234'),
          event('A crane', '1899,12', { text: '<p>It lifted ten tonnes.</p>' }),
          event('A plan', 'soon'),
        ],
      },
    });
    assert.deepEqual(
      questions[0].options.map(({ text }) => text),
      ['A camp', 'A fort', 'A quay', 'A crane'],
    );
    assert.deepEqual(reasons({ lost }), [
      'an event without a headline or a date is left out',
      'what a timeline shows and tells of its events is left out',
    ]);
  });

  it('says what stands around questions and has no place here, each at its own', () => {
    const picture = { type: { library: 'H5P.Image 1.1', params: { alt: 'A map', file: { path: 'images/map.png' } } } };
    const truth = (media, more = {}) => ({
      library: 'H5P.TrueFalse 1.8',
      params: { question: '<p>It rained.</p>', correct: 'true', media, ...more },
    });
    const { questions, lost } = read('H5P.QuestionSet', {
      introPage: { showIntroPage: true, introduction: '<p>Read the page first.</p>' },
      poolSize: 2,
      questions: [
        truth(picture),
        truth({ disableImageZooming: true }, { overallFeedback: [{ from: 0, to: 100 }] }),
        truth({ params: {} }, { overallFeedback: [{ from: 0, to: 50, feedback: 'Look again.' }] }),
      ],
    });
    assert.equal(questions.length, 3);
    assert.deepEqual(
      lost.map(({ where, why }) => `${where.split(' › ')[1] ?? 'set'}: ${why}`),
      [
        'set: the words before the first question are left out',
        'set: that only 2 of its questions are asked each time is left out',
        '1: a picture is left out: map.png is not in the file',
        '3: what is told by the score is left out',
      ],
    );
  });

  it('takes the first statement of each group as right, and says that tips are left out', () => {
    const { questions, lost } = read('H5P.Summary', {
      intro: 'Choose.',
      summaries: [{ summary: ['<p>It sails.</p>', '<p>It sank.</p>'], tip: '<p>Look up.</p>' }, { tip: '' }],
    });
    assert.deepEqual(
      questions.map(({ options, correct }) => [options.map(({ text }) => text), correct]),
      [[['It sails.', 'It sank.'], 'o1']],
    );
    assert.deepEqual(reasons({ lost }), ['tips are left out']);
  });

  const choice = (question, ...rights) => ({
    library: 'H5P.MultiChoice 1.16',
    params: {
      question: `<p>${question}</p>`,
      answers: [answer('Ann', true), ...rights.map(each => answer(each, false))],
    },
  });
  const text = { library: 'H5P.AdvancedText 1.1', params: { text: '<p>Welcome aboard.</p>' } };
  const places = ({ questions }) =>
    questions.map(({ where, prompt }) => [where.replace('content/content.json › ', ''), prompt]);

  it('finds the questions of a presentation, a book and a film, each by its place', () => {
    const shape = { library: 'H5P.Shape 1.0', params: { type: 'rectangle' } };
    const slides = [
      { elements: [{ action: text }, { action: shape }] },
      { elements: [{ action: choice('Who?', 'Ben') }] },
    ];
    const presentation = read('H5P.CoursePresentation', { presentation: { slides } });
    assert.deepEqual(places(presentation), [['2, 1', 'Who?']]);
    assert.deepEqual(presentation.lost, []);

    const column = (...content) => ({ params: { content: content.map(each => ({ content: each })) } });
    const book = read('H5P.InteractiveBook', { chapters: [column(text), column(text, choice('When?', 'Ben'))] });
    assert.deepEqual(places(book), [['2 › 2', 'When?']]);

    const statements = {
      library: 'H5P.Summary 1.10',
      params: { intro: 'Choose.', summaries: [{ summary: ['It sailed.', 'It sank.'] }] },
    };
    const film = read('H5P.InteractiveVideo', {
      interactiveVideo: {
        assets: {
          interactions: [
            { action: choice('Where?', 'Ben') },
            { action: { library: 'H5P.MarkTheWords 1.11', params: {} } },
          ],
        },
        summary: { task: statements },
      },
    });
    assert.deepEqual(places(film), [
      ['1', 'Where?'],
      ['summary', 'Choose.'],
    ]);
    assert.deepEqual(reasons(film), ['H5P.MarkTheWords is not read']);
  });

  it('explains with what is told of the only right answer, chosen or not', () => {
    const told = { chosenFeedback: '<div>She cut the tape.</div>', notChosenFeedback: '<div>She cut the tape.</div>' };
    const { questions, lost } = read('H5P.MultiChoice', {
      question: '<p>Who opened it?</p>',
      answers: [answer('Ann', true, told), answer('Ben', false, { chosenFeedback: 'He was away.' })],
    });
    assert.equal(questions[0].explanation, 'She cut the tape.');
    assert.deepEqual(
      questions[0].options.map(({ feedback }) => feedback),
      [undefined, 'He was away.'],
    );
    assert.deepEqual(lost, []);
  });

  it('says of a player that plays nothing that nothing is lost', () => {
    const media = { type: { library: 'H5P.Audio 1.5', params: { controls: true, contentName: 'Audio' } } };
    assert.deepEqual(read('H5P.MultiChoice', { ...choice('Who?', 'Ben').params, media }).lost, []);
  });

  it('is read out of a course that plays it, too', () => {
    const { title, questions } = importQuiz({
      name: 'course.zip',
      content: zipSync({
        'imsmanifest.xml': strToU8('<manifest><resources/></manifest>'),
        'workspace/h5p.json': strToU8(JSON.stringify({ title: 'The bridge', mainLibrary: 'H5P.MultiChoice' })),
        'workspace/content/content.json': strToU8(JSON.stringify(choice('Who?', 'Ben').params)),
      }),
    });
    assert.deepEqual(
      [title, questions[0].prompt, questions[0].where],
      ['The bridge', 'Who?', 'workspace/content/content.json'],
    );
  });
});
