// What our exporters write, read back: the same questions, but for what each export says that it adapts or leaves out.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { samplePack } from '../cli/run.mjs';
import { importSource } from '../interop/source.mjs';
import { dataOf } from './pictures.mjs';

const {
  FORMATS,
  exportPack,
  importQuiz,
  quizAsWritten,
  quizOf,
  toBlackboard,
  toBrightspace,
  toCommonCartridge,
  toGift,
  toMoodleXml,
  toQti12,
  toQti21,
  toQti30,
} = await importSource('test/node/import/exported.ts');
const fixtures = await importSource('test/export/fixtures.ts');

const bridge = JSON.parse(readFileSync('stories/samples/harbour-bridge.pack.json', 'utf8'));
/** They show a question at most, and lead to the page that has the others. */
const POINTING = [
  'link',
  'sheet',
  'iframe',
  'oembed',
  'email',
  'email-html',
  'amp-email',
  'amp',
  'rss',
  'atom',
  'json-feed',
  'apple-news',
  'atoms',
];

const samples = [
  ['the bridge’s pack', quizOf(bridge)],
  ['the ferry’s pack', quizOf(samplePack(), { includeReview: true })],
  ['one question of each kind', fixtures.quiz],
];

const WRITERS = {
  gift: toGift,
  'moodle-xml': toMoodleXml,
  qti12: toQti12,
  qti21: toQti21,
  qti30: toQti30,
  'common-cartridge': toCommonCartridge,
  blackboard: toBlackboard,
  brightspace: toBrightspace,
};
/** Formats that have no place for it. */
const WITHOUT_EXPLANATION = ['blackboard'];

const plain = text => text?.replace(/\s+/g, ' ').trim();
const bytes = content => (typeof content === 'string' ? Buffer.from(content) : content);
const read = ({ fileName, content }) => importQuiz({ name: fileName, content: bytes(content) });

/** Texts by what they are: which is right, in which order, with which. */
function told({ kind, prompt, stimulus, options = [], targets = [], correct, explanation }, placesOf) {
  const textOf = id => plain([...options, ...targets].find(each => each.id === id)?.text);
  const task = {
    kind,
    prompt: plain(prompt),
    stimulus: plain(stimulus?.text ?? stimulus),
    explanation: plain(explanation),
  };
  switch (kind) {
    case 'choice':
    case 'gap':
      return { ...task, right: textOf(correct), options: options.map(({ id }) => textOf(id)).sort() };
    case 'several':
    case 'short-answer':
      return {
        ...task,
        right: correct.map(textOf).sort(),
        ...(kind === 'several' && { options: options.map(({ id }) => textOf(id)).sort() }),
      };
    case 'match':
      return {
        ...task,
        pairs: Object.entries(correct)
          .map(([one, other]) => `${textOf(one)} – ${textOf(other)}`)
          .sort(),
        targets: targets.map(({ id }) => textOf(id)).sort(),
      };
    case 'order':
      return { ...task, order: placesOf(correct.map(textOf)) };
    default:
      return { ...task, correct };
  }
}

/** Options of one date stand in the order of their words. */
function placesOf(question) {
  const dateOf = new Map((question.options ?? []).map(({ text, date }) => [plain(text), date]));
  return texts =>
    texts
      .map(text => ({ text, date: dateOf.get(text) }))
      .map((each, at, all) => ({ ...each, at: all.findIndex(other => other.date === each.date) }))
      .sort((one, other) => one.at - other.at || one.text.localeCompare(other.text))
      .map(({ text }) => text);
}

const numbered = ({ kind, correct, tolerance, min, max, step, range = { min, max, step } }, withRange) =>
  kind === 'number' ? { correct, tolerance, ...(withRange && range) } : {};

describe('a quiz that was exported and is imported again', () => {
  for (const [format, write] of Object.entries(WRITERS)) {
    for (const [name, quiz] of samples) {
      it(`is the same: ${format}, ${name}`, () => {
        const exported = write(quiz);
        const left = new Set(exported.omitted.map(({ questionId }) => questionId));
        const split = exported.adapted
          .filter(({ why }) => why.includes('one multiple-choice question a pair'))
          .map(({ questionId }) => questionId);
        const given = quizAsWritten(quiz, {
          wholeSteps: format.startsWith('qti2') || format.startsWith('qti3'),
        }).questions;
        const expected = given.filter(({ id }) => !left.has(id) && !split.includes(id));
        const { questions } = read(exported);
        const pairs = given
          .filter(({ id }) => split.includes(id))
          .reduce((sum, { options }) => sum + options.length, 0);
        assert.equal(questions.length, expected.length + pairs);
        const whole = questions.filter(({ id }) => pairs === 0 || !split.some(each => id.startsWith(`${each}/`)));
        expected.forEach((question, at) => {
          const places = placesOf(question);
          const own = told(question, places);
          if (WITHOUT_EXPLANATION.includes(format)) own.explanation = undefined;
          assert.deepEqual(told(whole[at], places), own);
          const withRange = format === 'qti21' || format === 'qti30';
          if (question.kind === 'number' && format !== 'common-cartridge' && format !== 'brightspace')
            assert.deepEqual(numbered(whole[at], withRange), numbered(question, withRange));
        });
      });
    }
  }

  it('counts each question as much as it did, where the format has a place for that', () => {
    const weights = [2.5, undefined, 3, 0.5, undefined, 10, 4, undefined];
    const questions = fixtures.quiz.questions.map((question, at) => ({ ...question, points: weights[at] }));
    for (const write of [toMoodleXml, toQti12, toQti21, toQti30, toBrightspace]) {
      const back = read(write({ ...fixtures.quiz, questions })).questions;
      assert.deepEqual(
        back.map(({ points }) => points),
        weights,
        write.name,
      );
    }
  });

  it('has as long for each question as it had, where the format has a place for that, and says so elsewhere', () => {
    const times = [30, undefined, 90, undefined, undefined, 10, 3600, undefined];
    const questions = fixtures.quiz.questions.map((question, at) => ({ ...question, seconds: times[at] }));
    for (const write of [toQti21, toQti30]) {
      const back = read(write({ ...fixtures.quiz, questions })).questions;
      assert.deepEqual(
        back.map(({ seconds }) => seconds),
        times,
        write.name,
      );
    }
    const asked = bridge.questions.filter(({ review }) => !review);
    const timed = {
      ...bridge,
      questions: bridge.questions.map(each => (each === asked[0] ? { ...each, seconds: 30 } : each)),
    };
    const pages = { library: '/* library */', reporter: '/* reporter */', further: '/* further */' };
    for (const format of ['html', 'scorm12', 'scorm2004', 'cmi5']) {
      const exported = exportPack(timed, format, pages);
      assert.equal(read(exported).questions[0].seconds, 30, format);
      assert.deepEqual(exported.adapted, [], format);
    }
    const untimed = [
      'gift',
      'moodle-xml',
      'qti12',
      'common-cartridge',
      'blackboard',
      'brightspace',
      'sheet',
      'email',
      'rss',
    ];
    for (const format of untimed) {
      const told = exportPack(timed, format, { url: 'https://example.org/quiz.html' }).adapted;
      const of = told.filter(({ why }) => why === 'the time that there is for it is left out');
      assert.deepEqual(
        of.map(({ questionId }) => questionId),
        [asked[0].id],
        format,
      );
    }
  });

  it('is the same with every sign that a format takes for its own', () => {
    const awkward = fixtures.quiz.questions.map(question => fixtures.reworded(question, () => fixtures.AWKWARD));
    for (const write of [toMoodleXml, toQti12, toQti21, toQti30, toBrightspace]) {
      const { questions } = read(write({ ...fixtures.quiz, questions: awkward }));
      const [choice] = questions;
      assert.equal(plain(choice.prompt), plain(fixtures.AWKWARD), write.name);
      assert.equal(plain(choice.options[0].text), plain(fixtures.AWKWARD), write.name);
    }
  });

  it('is the pack’s own where the pack itself is carried: pages and courses', () => {
    const options = { library: '/* library */', reporter: '/* reporter */', url: 'https://example.org/quiz.html' };
    for (const format of ['html', 'scorm12', 'scorm2004', 'cmi5']) {
      const { questions } = read(exportPack(bridge, format, options));
      const asked = bridge.questions.filter(({ review }) => !review);
      assert.deepEqual(
        questions.map(({ id }) => id),
        asked.map(({ id }) => id),
        format,
      );
      questions.forEach((question, at) =>
        assert.deepEqual(
          told(question, texts => texts),
          told(asked[at], texts => texts),
        ),
      );
    }
  });

  it('has its pictures, its difficulty and the dates of an order, where the pack itself is carried', () => {
    const picture = {
      src: dataOf('png'),
      alt: 'The bridge from the harbour',
      width: 320,
      height: 180,
      credit: 'Ada Okafor',
    };
    const asked = bridge.questions.filter(({ review }) => !review);
    const pictured =
      asked.find(({ kind, stimulus }) => kind === 'choice' && stimulus?.type !== 'quotation') ?? asked[0];
    const changed = (at, changes) => ({
      ...bridge,
      questions: bridge.questions.map(each => (each === at ? { ...each, ...changes } : each)),
    });
    const withPicture = changed(pictured, { picture, difficulty: 0.8 });
    const options = { library: '/* library */', reporter: '/* reporter */', further: '/* further */' };
    const files = [
      { fileName: 'pack.json', content: JSON.stringify(withPicture) },
      exportPack(withPicture, 'html', options),
    ];
    for (const file of files) {
      const { questions, lost } = read(file);
      const back = questions.find(({ id }) => id === pictured.id);
      assert.deepEqual([back.picture, back.difficulty], [picture, 0.8], file.fileName);
      assert.ok(!lost.some(({ why }) => /picture/.test(why)));
      const order = asked.find(({ kind }) => kind === 'order');
      const dates = ({ options }) => options.map(({ date }) => date);
      if (order) assert.deepEqual(dates(questions.find(({ id }) => id === order.id)), dates(order));
    }
    const beside = changed(pictured, { picture: { ...picture, src: 'pictures/bridge.png' } });
    const { questions, lost } = read({ fileName: 'pack.json', content: JSON.stringify(beside) });
    assert.equal(questions.find(({ id }) => id === pictured.id).picture, undefined);
    const of = notes => notes.filter(({ why }) => /picture/.test(why));
    assert.deepEqual(of(lost), [
      {
        where: `/questions/${bridge.questions.indexOf(pictured)}`,
        why: 'its picture is left out: bridge.png is not in the file',
      },
    ]);
    assert.equal(of(read(exportPack(withPicture, 'scorm12', options)).lost).length, 0);
  });

  it('is not there in what only points to a page, and that is said', () => {
    const options = { url: 'https://example.org/quiz.html' };
    for (const format of POINTING)
      assert.throws(
        () => read(exportPack(bridge, format, options)),
        /holds no list of questions|page without a content pack|in no format that is read here/,
        format,
      );
  });

  it('is tried for every format that there is', () => {
    const tried = [...Object.keys(WRITERS), 'html', 'scorm12', 'scorm2004', 'cmi5', ...POINTING];
    assert.deepEqual(Object.keys(FORMATS).sort(), tried.sort());
  });
});
