import { expect } from '@open-wc/testing';
import { sendMouse } from '@web/test-runner-commands';
import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/timeline-quiz/timeline-quiz.js';
import { timeSpan } from '../../../src/quiz/edtf.js';
import { mark } from '../../../src/quiz/mark.js';
import type { OrderQuestion, Result } from '../../../src/quiz/types.js';
import type { TimelineQuiz } from '../../../src/widgets/timeline-quiz/timeline-quiz.js';
import { listen, liveTexts } from '../../support/accessibility.js';
import { focused, press, tabToNamed } from '../../support/keyboard.js';
import { allInside, fired, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

const mountQuiz = (mounting = {}) => mount<TimelineQuiz>('timeline-quiz', mounting);
/** What a group is named by. */
const nameOf = (group: Element) =>
  textOf((group.getRootNode() as ShadowRoot).getElementById(group.getAttribute('aria-labelledby')!)!);
const order = (quiz: TimelineQuiz) => allInside(quiz, '.event').map(textOf);
const middleOf = (element: Element): [number, number] => {
  const { x, y, width, height } = element.getBoundingClientRect();
  return [Math.round(x + width / 2), Math.round(y + height / 2)];
};
const check = async (quiz: TimelineQuiz) => {
  inside(quiz, 'button.primary').click();
  await settled(quiz);
};

describe('<timeline-quiz>', () => {
  behavesLikeAWidget('timeline-quiz');
  behavesLikeAQuiz('timeline-quiz');

  for (const [width, size] of [
    ['320px', '150%'],
    ['360px', '200%'],
  ] as const) {
    it(`gives an event the width of its row, and the arrows a line under it, at ${width} with text of ${size}`, async () => {
      const quiz = await mountQuiz({ width, size });
      const { fontSize } = getComputedStyle(quiz);
      for (const row of allInside(quiz, '.row')) {
        const [event, steps] = ['.event', '.steps'].map(part => row.querySelector(part)!.getBoundingClientRect());
        const lines = event!.height / (1.35 * parseFloat(fontSize));
        // No line is but a few letters
        expect(lines, textOf(row)).to.be.at.most(1 + textOf(row.querySelector('.event')).length / 7);
        expect(event!.width / row.clientWidth).to.be.above(0.6);
        expect(steps!.top).to.be.at.least(event!.bottom - 1);
      }
    });
  }

  it('is put in order by dragging, down and up', async () => {
    const quiz = await mountQuiz();
    quiz.scrollIntoView();
    const [first, second, third, ...rest] = order(quiz);
    const drag = async (from: number, to: number) => {
      const rows = allInside(quiz, '.row');
      await sendMouse({ type: 'move', position: middleOf(rows[from]!.querySelector('.grip')!) });
      await sendMouse({ type: 'down' });
      const [x, y] = middleOf(rows[to]!);
      await sendMouse({ type: 'move', position: [x, y + (to > from ? 8 : -8)] });
      await sendMouse({ type: 'up' });
      await settled(quiz);
    };
    await drag(0, 2);
    expect(order(quiz)).to.deep.equal([second, third, first, ...rest]);
    await drag(2, 0);
    expect(order(quiz)).to.deep.equal([first, second, third, ...rest]);
    expect(allInside(quiz, '[data-dragged]')).to.have.length(0);
  });

  it('is put in order by taps on the buttons of a row', async () => {
    const quiz = await mountQuiz();
    quiz.scrollIntoView();
    const [first, second, ...rest] = order(quiz);
    await sendMouse({ type: 'click', position: middleOf(allInside(quiz, '.row')[0]!.querySelectorAll('button')[1]!) });
    await settled(quiz);
    expect(order(quiz)).to.deep.equal([second, first, ...rest]);
  });

  it('is put in order by keyboard; the focus goes along, and each move is said once', async () => {
    const quiz = await mountQuiz();
    const [first, second, third] = order(quiz);
    quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
    await tabToNamed('Move down');
    expect(nameOf(focused().parentElement!)).to.equal(first);
    const button = focused();
    const said = listen(quiz);
    await press('Enter');
    await press('ArrowDown');
    expect(order(quiz).slice(0, 3)).to.deep.equal([second, third, first]);
    expect(focused(), 'the row that was moved stands still; its neighbours move').to.equal(button);
    expect(said).to.deep.equal([`${first}: now 2 of 5.`, `${first}: now 3 of 5.`]);
    expect(await liveTexts()).to.include(`${first}: now 3 of 5.`);
  });

  it('moves nothing past the ends', async () => {
    const quiz = await mountQuiz();
    const before = order(quiz);
    allInside(quiz, '.row')[0]!.querySelector('button')!.click();
    await settled(quiz);
    expect(order(quiz)).to.deep.equal(before);
  });

  it('draws the events to scale, in their order, with dates', async () => {
    const quiz = await mountQuiz();
    await check(quiz);
    const question = quiz.questions[0] as OrderQuestion;
    const ordered = question.correct.map(id => question.options.find(option => option.id === id)!);
    const points = allInside(quiz, '.timeline li');
    expect(points.map(point => textOf(point.querySelector('.date')))).to.deep.equal([
      'June 1961',
      '2019',
      'November 18, 2025',
      'March 4, 2026',
      'Ahead',
    ]);
    const gaps = points.map(point => parseFloat(getComputedStyle(point).paddingBlockStart));
    const starts = ordered.map(({ date }) => (date ? timeSpan(date)!.start : NaN));
    const [toSurvey, toStorm, toVote] = [1, 2, 3].map(index => gaps[index]! - gaps[4]!);
    expect(toSurvey! / toStorm!).to.be.closeTo((starts[1]! - starts[0]!) / (starts[2]! - starts[1]!), 0.3);
    expect(toSurvey).to.be.above(toStorm!);
    expect(toStorm).to.be.above(toVote!);
    expect(textOf(inside(quiz, '.between'))).to.equal('58 years');
  });

  it('shows the passage that bears each event out', async () => {
    const quiz = await mountQuiz();
    await check(quiz);
    const folds = allInside<HTMLDetailsElement>(quiz, '.timeline details');
    expect(folds).to.have.length(5);
    folds[0]!.querySelector('summary')!.click();
    expect(textOf(folds[0]!)).to.include('The bridge opened to traffic in June 1961.');
  });

  it('says of a part that is right of what it is one: of pairs, not of events', async () => {
    const quiz = await mountQuiz();
    const { correct } = quiz.questions[0] as OrderQuestion;
    const [first, second, ...rest] = correct;
    (quiz as any).pending = [second, first, ...rest];
    await settled(quiz);
    const said = listen(quiz);
    await check(quiz);
    const words = 'Partly right: 9 of 10 pairs in the right order.';
    expect(textOf(inside(quiz, '.verdict strong'))).to.equal(words);
    expect([...said, ...(await liveTexts())].join(' ')).to.include(words);
    expect(allInside(quiz, '.timeline [data-mark=right]')).to.have.length(3);
  });

  it('counts events of one date as right either way', async () => {
    const pack = freshPack();
    const order = pack.questions.find(({ kind }) => kind === 'order')!;
    const { date, evidence } = order.options!.find(({ id }) => id === 'e-vote')!;
    order.options!.push({ id: 'e-twin', text: 'Two members walked out', date, evidence });
    (order.correct as string[]).splice((order.correct as string[]).indexOf('e-vote') + 1, 0, 'e-twin');
    const quiz = await mountQuiz({ properties: { pack } });
    const question = quiz.questions[0] as OrderQuestion;
    const [vote, walk] = ['e-vote', 'e-twin'].map(id => question.correct.indexOf(id));
    const swapped = [...question.correct];
    [swapped[vote!], swapped[walk!]] = [swapped[walk!]!, swapped[vote!]!];
    (quiz as any).pending = swapped;
    await settled(quiz);
    await check(quiz);
    expect(textOf(inside(quiz, '.verdict'))).to.equal('Right.');
    expect(allInside(quiz, '.timeline [data-mark=wrong]')).to.have.length(0);
    // a pair that may stand either way is none of those that are counted
    (quiz as any).session.record(mark(question, [...swapped.slice(1), swapped[0]!]));
    await settled(quiz);
    expect(textOf(inside(quiz, '.verdict strong'))).to.equal('Partly right: 9 of 14 pairs in the right order.');
  });

  describe('of what has no dates', () => {
    const undated = () => {
      const pack = freshPack();
      const order = pack.questions.find(({ kind }) => kind === 'order')!;
      for (const option of order.options!) delete option.date;
      return { ...pack, questions: [order] };
    };

    it('marks by the places alone: as it stands it is not right, and each row says so', async () => {
      const quiz = await mountQuiz({ properties: { pack: undated() } });
      const question = quiz.questions[0] as OrderQuestion;
      const wrong = [...question.correct].reverse();
      (quiz as any).pending = wrong;
      await settled(quiz);
      const answered = fired<{ result: Result }>(quiz, 'explainer-answer');
      await check(quiz);
      expect((await answered).detail.result).to.include({ score: 0, right: false });
      expect(allInside(quiz, '.timeline [data-mark=right]')).to.have.length(1);
      expect(allInside(quiz, '.timeline .date'), 'no date, nor that it lies ahead').to.have.length(0);
    });

    it('is right in full where every row was moved to its place by keyboard', async () => {
      const quiz = await mountQuiz({ properties: { pack: undated() } });
      const { correct, options } = quiz.questions[0] as OrderQuestion;
      for (const [place, id] of correct.entries()) {
        const text = options.find(option => option.id === id)!.text;
        for (let at = order(quiz).indexOf(text); at > place; at--) {
          allInside(quiz, '.event')
            .find(event => textOf(event) === text)!
            .parentElement!.querySelector<HTMLElement>('button')!
            .focus();
          await press('ArrowUp');
        }
      }
      await check(quiz);
      expect(textOf(inside(quiz, '.verdict'))).to.equal('Right.');
    });
  });
});
