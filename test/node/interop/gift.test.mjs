// GIFT, read by gift-pegjs.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parse } from 'gift-pegjs';
import { importSource } from './source.mjs';

const { toGift } = await importSource('src/export/gift.ts');
const { AWKWARD, choice, match, number, order, quiz, quizzes, reworded, trueFalse } =
  await importSource('test/export/fixtures.ts');

const ENTITIES = { amp: '&', lt: '<', gt: '>', quot: '"' };

/** The text that HTML of ours shows. */
function textOf(html) {
  return html
    .replaceAll('<br/>', '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(?:#(\d+)|(\w+));/g, (_, number, name) => (number ? String.fromCodePoint(number) : ENTITIES[name]));
}

/** gift-pegjs leaves its own marks for escaped signs in the right side of a pair. */
function withoutMarks(text) {
  return text.replaceAll('&&010', '\n').replace(/&&(\d{3});/g, (_, number) => String.fromCodePoint(Number(number)));
}

/** GIFT readers take any white space on the right side of a pair for one space. */
const oneSpaced = text => text.replace(/\s+/g, ' ').trim();

const questionsIn = text => parse(text).filter(({ type }) => type !== 'Category');
const read = question => questionsIn(toGift({ ...quiz, questions: [question] }).content)[0];

test('GIFT: gift-pegjs reads every kind of question', () => {
  const types = questionsIn(toGift(quiz).content).map(({ type }) => type);
  assert.deepEqual(types, ['MC', 'MC', 'TF', 'Matching', 'Matching', 'Numerical', 'MC', 'Short']);
});

test('LMS 20: GIFT has no blank line inside a question', () => {
  const awkward = quiz.questions.map(question => reworded(question, () => 'one\n\n\ntwo'));
  const blocks = toGift({ ...quiz, questions: awkward })
    .content.trim()
    .split('\n\n');
  assert.equal(blocks.length, 1 + awkward.length);
  for (const block of blocks) assert.ok(!block.includes('\n'));
});

test('LMS 20: GIFT has TRUE and FALSE in upper case, with one explanation for both, never wrong for right', () => {
  assert.match(toGift({ ...quiz, questions: [trueFalse] }).content, /\{TRUE ####/);
  assert.match(toGift({ ...quiz, questions: [{ ...trueFalse, correct: false }] }).content, /\{FALSE ####/);
});

test('LMS 20: GIFT leaves out a matching question of one pair, and says so', () => {
  const single = { ...match, options: match.options.slice(0, 1), correct: { 'ada-berg': 'mayor' } };
  const { content, omitted } = toGift({ ...quiz, questions: [single] });
  assert.equal(questionsIn(content).length, 0);
  assert.deepEqual(
    omitted.map(({ questionId }) => questionId),
    [match.id],
  );
});

test('GIFT: events of one date belong to one place', () => {
  const pairs = read(order).matchPairs.map(({ subquestion, subanswer }) => [textOf(subquestion.text), subanswer]);
  assert.deepEqual(pairs, [
    ['The bridge opens', '4.'],
    ['The council approves the plan', '1.'],
    ['Workers strike', '2.'],
    ['The river floods', '2.'],
  ]);
});

test('GIFT: a number scores less the further off', () => {
  const bands = read(number).choices.map(({ weight, text }) => [weight, text.number, text.range]);
  assert.deepEqual(bands, [
    [100, 340, 50],
    [75, 340, 100],
    [50, 340, 150],
    [25, 340, 200],
  ]);
});

test('GIFT: every sign of its own survives', () => {
  const { stem, choices, globalFeedback } = read(reworded(choice, () => AWKWARD));
  assert.equal(textOf(stem.text), AWKWARD + AWKWARD);
  for (const { text } of choices) assert.equal(textOf(text.text), AWKWARD);
  assert.equal(textOf(globalFeedback.text), AWKWARD);
});

test('GIFT: any words come through', () => {
  fc.assert(
    fc.property(quizzes, any => {
      const found = questionsIn(toGift(any).content);
      assert.equal(found.length, any.questions.length);
      any.questions.forEach((question, index) => {
        const { stem, choices, matchPairs, globalFeedback } = found[index];
        assert.ok(textOf(stem.text).includes(question.prompt), `${stem.text} / ${question.prompt}`);
        if (question.explanation) assert.equal(textOf(globalFeedback.text), question.explanation);
        if (question.kind === 'choice' || question.kind === 'gap') {
          assert.deepEqual(
            choices.map(({ text }) => textOf(text.text)),
            question.options.map(({ text }) => text),
          );
          assert.deepEqual(
            choices.filter(({ isCorrect }) => isCorrect).map(({ text }) => textOf(text.text)),
            question.options.filter(({ id }) => id === question.correct).map(({ text }) => text),
          );
        }
        if (question.kind === 'several') {
          assert.deepEqual(
            choices.map(({ text, weight }) => [textOf(text.text), weight > 0]),
            question.options.map(({ id, text }) => [text, question.correct.includes(id)]),
          );
        }
        if (question.kind === 'short-answer') {
          // a bare star would stand for anything
          const written = question.options.map(({ text }) => oneSpaced(text.replaceAll('*', '\\*')));
          assert.deepEqual(
            choices.map(({ text }) => oneSpaced(text.text.includes('-&gt;') ? textOf(text.text) : text.text)),
            written,
          );
        }
        if (question.kind === 'match') {
          const targets = new Map(question.targets.map(({ id, text }) => [id, text]));
          assert.deepEqual(
            matchPairs.map(pair => [textOf(pair.subquestion.text), oneSpaced(withoutMarks(pair.subanswer))]),
            question.options.map(({ id, text }) => [text, oneSpaced(targets.get(question.correct[id]))]),
          );
        }
      });
    }),
    { numRuns: 100 },
  );
});
