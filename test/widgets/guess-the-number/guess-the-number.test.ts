import { expect } from '@open-wc/testing';
import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/guess-the-number/guess-the-number.js';
import type { NumberQuestion } from '../../../src/quiz/types.js';
import { strideOf } from '../../../src/ui/views/slider.js';
import type { GuessTheNumber } from '../../../src/widgets/guess-the-number/guess-the-number.js';
import { asked } from '../../support/asked.js';
import { MOTIONS, wantMotion } from '../../support/engine.js';
import { press, tabTo, tabToNamed } from '../../support/keyboard.js';
import { allInside, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

/** The answer's pin starts where the guess is. */
async function pinsAtRest(quiz: GuessTheNumber): Promise<number[]> {
  await Promise.all(quiz.shadowRoot!.getAnimations().map(({ finished }) => finished));
  return ['.pin.guess', '.pin.answer'].map(pin => inside(quiz, pin).getBoundingClientRect().x);
}

/** A quiz of one number: what the repair costs, or how many cars cross. */
async function mountQuiz(id: 'n-cost' | 'n-cars', mounting = {}) {
  const pack = freshPack();
  pack.numbers = pack.numbers.filter(number => number.id === id);
  const quiz = await mount<GuessTheNumber>('guess-the-number', { properties: { pack: asked(pack) }, ...mounting });
  quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
  return { quiz, question: quiz.questions[0] as NumberQuestion };
}

const slider = () => tabTo<HTMLInputElement>(element => element.matches('[type=range]'));
const field = () => tabTo<HTMLInputElement>(element => element.matches('[type=number]'));

async function type(text: string): Promise<void> {
  const input = await field();
  input.select();
  // Key by key: WebKit's driver drops the second of two that are alike
  await press(...text);
}

describe('<guess-the-number>', () => {
  behavesLikeAWidget('guess-the-number');
  behavesLikeAQuiz('guess-the-number');

  afterEach(() => wantMotion('no-preference'));

  it('can’t be checked before a guess is made, and shows none', async () => {
    const { quiz } = await mountQuiz('n-cars');
    let answers = 0;
    quiz.addEventListener('explainer-answer', () => (answers += 1));
    expect(textOf(inside(quiz, 'output'))).to.equal('?');
    expect(inside<HTMLInputElement>(quiz, '[type=number]').value).to.equal('');
    await field();
    await press('Enter');
    await tabToNamed('Check');
    await press('Enter');
    await settled(quiz);
    expect(answers).to.equal(0);
    quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
    await slider();
    await press('ArrowRight');
    await tabToNamed('Check');
    await press('Enter');
    await settled(quiz);
    expect(answers).to.equal(1);
  });

  it('takes a press on the slider where it stands for a guess', async () => {
    const { quiz } = await mountQuiz('n-cars');
    inside(quiz, '[type=range]').click();
    await settled(quiz);
    expect(textOf(inside(quiz, 'output'))).to.match(/^[\d,]+ cars$/);
  });

  it('is typed into, and the slider goes along', async () => {
    const { quiz } = await mountQuiz('n-cars');
    await type('20000');
    await press('Tab');
    await settled(quiz);
    expect(inside<HTMLInputElement>(quiz, '[type=range]').value).to.equal('20000');
    expect(textOf(inside(quiz, 'output'))).to.equal('20,000 cars');
  });

  it('answers by Enter in the field', async () => {
    const { quiz } = await mountQuiz('n-cars');
    let answer;
    quiz.addEventListener('explainer-answer', ({ detail }) => (answer = detail.result.answer));
    await type('31000');
    await press('Enter');
    await settled(quiz);
    expect(answer).to.equal(31_000);
    expect(textOf(inside(quiz, '.verdict'))).to.match(/^Right\./);
  });

  it('takes what is typed past an end for that end', async () => {
    const { quiz } = await mountQuiz('n-cars');
    await type('99999999');
    await press('Tab');
    await settled(quiz);
    expect(inside<HTMLInputElement>(quiz, '[type=number]').value).to.equal('80000');
  });

  it('is typed in millions where the number is in millions', async () => {
    const { quiz } = await mountQuiz('n-cost');
    expect(textOf(inside(quiz, '.typed'))).to.include('million USD');
    let answer;
    quiz.addEventListener('explainer-answer', ({ detail }) => (answer = detail.result.answer));
    await type('84');
    await press('Enter');
    expect(answer).to.equal(84_000_000);
  });

  it('tells a screen reader the number with its unit', async () => {
    const { quiz } = await mountQuiz('n-cars');
    expect((await slider()).getAttribute('aria-valuetext')).to.equal('43,000 cars');
    expect(quiz.shadowRoot!.querySelector('output')!.ariaHidden).to.equal('true');
  });

  it('moves by steps that suit the range, from end to end', async () => {
    const { question } = await mountQuiz('n-cars');
    const input = await slider();
    const before = input.valueAsNumber;
    await press('ArrowRight');
    expect(input.valueAsNumber - before).to.equal(strideOf(question));
    await press('Home');
    expect(input.valueAsNumber).to.equal(question.min);
    await press('End');
    expect(input.valueAsNumber).to.equal(question.max);
  });

  for (const [min, max, step, stride] of [
    [0, 100, 1, 1],
    [10_000_000, 200_000_000, 1_000_000, 2_000_000],
    [0, 1000, 1, 10],
    [0, 2, 0.1, 0.1],
    [1900, 2030, 1, 2],
  ] as const) {
    it(`goes from ${min} to ${max} by ${stride}`, () => {
      const question = { min, max, step } as NumberQuestion;
      expect(strideOf(question)).to.be.closeTo(stride, 1e-9);
      expect((max - min) / strideOf(question)).to.be.at.most(100);
    });
  }

  it('scores by nearness, and shows how far off the guess was', async () => {
    const { quiz, question } = await mountQuiz('n-cars');
    let score = NaN;
    quiz.addEventListener('explainer-answer', ({ detail }) => (score = detail.result.score));
    await type(String(question.correct + question.tolerance * 3));
    await press('Enter');
    await settled(quiz);
    expect(score).to.be.closeTo(0.5, 0.01);
    expect(textOf(inside(quiz, '.verdict'))).to.match(/^Partly right: 50%\./);
    const [guess, answer] = await pinsAtRest(quiz);
    expect(guess).to.be.above(answer!);
    expect(textOf(inside(quiz, '.truth'))).to.equal('31,000');
  });

  it('slides from the guess to the number, unless the reader wants no motion', async () => {
    expect(MOTIONS, 'the browser was started so').to.include('reduce');
    for (const motion of MOTIONS) {
      await wantMotion(motion);
      const { quiz } = await mountQuiz('n-cars');
      await type('60000');
      await press('Enter');
      await settled(quiz);
      const moving = inside(quiz, '.pin.answer').getAnimations();
      expect(moving.length, motion).to.equal(motion === 'reduce' ? 0 : 1);
    }
  });

  it('says a number as the language of its unit writes it, and in that language', async () => {
    for (const [lang, written] of [
      ['de', /^\d\d\.\d{3} cars$/],
      ['ar-EG', /^\d\d,\d{3} cars$/],
    ] as const) {
      const pack = freshPack();
      pack.numbers = pack.numbers.filter(({ id }) => id === 'n-cars');
      const quiz = await mount<GuessTheNumber>('guess-the-number', { properties: { pack: { ...asked(pack), lang } } });
      const range = inside(quiz, '[type=range]');
      expect(range.getAttribute('aria-valuetext')).to.match(written);
      expect(range.lang).to.equal(lang);
      expect(inside<HTMLElement>(quiz, '.typed .note').lang).to.equal(lang);
      expect(
        inside<HTMLElement>(quiz, '.typed span').closest<HTMLElement>('[lang]')!.lang,
        'the interface’s words',
      ).to.equal('en');
      quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
      await type('40000');
      await press('Enter');
      await settled(quiz);
      const [guess, truth] = allInside(quiz, '.readings .reading');
      expect(textOf(guess!)).to.match(written);
      for (const reading of [guess!, truth!]) {
        expect(reading.lang).to.equal(lang);
        expect(reading.dir).to.equal('auto');
      }
    }
  });

  it('runs from right to left where the language does', async () => {
    const { quiz, question } = await mountQuiz('n-cars', { direction: 'rtl' });
    await type(String(question.max));
    await press('Enter');
    await settled(quiz);
    const [guess, answer] = await pinsAtRest(quiz);
    expect(guess).to.be.below(answer!);
  });
});
