import '../../../src/widgets/quick-quiz/quick-quiz.js';
import '../../../src/widgets/score-card/score-card.js';
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { whenFurther } from '../../../src/ui/deferred/further-kinds.js';
import type { PackQuestion } from '../../../src/pack/types.js';
import type { Result } from '../../../src/quiz/types.js';
import type { QuickQuiz } from '../../../src/widgets/quick-quiz/quick-quiz.js';
import type { ScoreCard } from '../../../src/widgets/score-card/score-card.js';
import { expectAccessible, liveTexts, toldByFocus } from '../../support/accessibility.js';
import { focused, press, tabTo, tabToNamed } from '../../support/keyboard.js';
import { expectLegible, expectTargets, READINGS, spaceOut } from '../../support/legible.js';
import { allInside, fired, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';

const several: PackQuestion = {
  id: 'own-several',
  kind: 'several',
  prompt: 'Which two have closed?',
  options: [
    { id: 'bridge', text: 'The bridge' },
    { id: 'school', text: 'The school', feedback: 'The school stays open.' },
    { id: 'ferry', text: 'The ferry' },
    { id: 'market', text: 'The market' },
  ],
  correct: ['bridge', 'ferry'],
  evidence: [],
  origin: 'editor',
};
const short: PackQuestion = {
  id: 'own-short',
  kind: 'short-answer',
  prompt: 'What is the capital of Ukraine called?',
  options: [
    { id: 'o1', text: 'Kyiv' },
    { id: 'o2', text: 'Kiev' },
  ],
  correct: ['o1', 'o2'],
  evidence: [],
  origin: 'editor',
};

const quizOf = (...questions: PackQuestion[]) => mountQuiz(questions);
async function mountQuiz(questions: PackQuestion[], mounting = {}): Promise<QuickQuiz> {
  const quiz = await mount<QuickQuiz>('quick-quiz', { ...mounting, properties: { pack: freshPack({ questions }) } });
  await new Promise<unknown>(whenFurther);
  await settled(quiz);
  quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
  return quiz;
}
const answerOf = (quiz: QuickQuiz) => fired<{ result: Result }>(quiz, 'explainer-answer');
const boxes = (quiz: QuickQuiz) => allInside(quiz, '[role=checkbox]');
const ticked = (quiz: QuickQuiz) =>
  boxes(quiz).flatMap(box => (box.ariaChecked === 'true' ? textOf(box.querySelector('[dir]')) : []));
const tick = async (text: string) => {
  await tabTo(element => element.matches('[role=checkbox]') && textOf(element.querySelector('[dir]')) === text);
  await press('Space');
};

describe('<quick-quiz> with several right options', () => {
  it('is answered by keyboard: ticked, ticked off again, and checked', async () => {
    const quiz = await quizOf(several);
    await expectAccessible(quiz);
    const answered = answerOf(quiz);
    const first = textOf(boxes(quiz)[0]!.querySelector('[dir]'));
    await tick(first);
    expect(ticked(quiz)).to.deep.equal([first]);
    await press('Space');
    expect(ticked(quiz)).to.deep.equal([]);
    for (const box of boxes(quiz)) {
      const text = textOf(box.querySelector('[dir]'));
      if (/bridge|ferry/.test(text)) await tick(text);
    }
    await tabToNamed('Check');
    await press('Enter');
    await settled(quiz);
    expect((await answered).detail.result).to.include({ score: 1, right: true });
    expect(toldByFocus(quiz)).to.match(/^Right\./);
    await expectAccessible(quiz);
  });

  it('says what was missed and what was wrong, on screen and to a screen reader, and scores in part', async () => {
    const quiz = await quizOf(several);
    const answered = answerOf(quiz);
    for (const box of boxes(quiz)) {
      const text = textOf(box.querySelector('[dir]'));
      if (!/market/.test(text)) await tick(text);
    }
    await tabToNamed('Check');
    await press('Enter');
    await settled(quiz);
    expect((await answered).detail.result).to.include({ score: 0.5, right: false });
    expect(textOf(inside(quiz, '.verdict'))).to.equal('Partly right: 50%.');
    const told = Object.fromEntries(boxes(quiz).map(box => [textOf(box.querySelector('[dir]')), box.ariaLabel]));
    expect(told).to.deep.equal({
      'The bridge': 'The bridge (your answer, right answer).',
      'The school': 'The school (your answer). The school stays open.',
      'The ferry': 'The ferry (your answer, right answer).',
      'The market': null,
    });
    expect(textOf(inside(quiz, '.options'))).to.include('The school stays open.');
    await expectAccessible(quiz);
    expect(toldByFocus(quiz)).to.include('Answer: The bridge; The ferry');
    const before = ticked(quiz);
    boxes(quiz)[0]!.click();
    await settled(quiz);
    expect(ticked(quiz), 'what is answered stays').to.deep.equal(before);
  });

  it('can’t be checked before anything is ticked', async () => {
    const quiz = await quizOf(several);
    inside(quiz, 'button.primary').click();
    await settled(quiz);
    expect(quiz.shadowRoot!.querySelector('.verdict')).to.equal(null);
  });

  it('stands in the score card with one’s own answer and the right one', async () => {
    const quiz = await quizOf(several, short);
    const card = document.createElement('score-card') as ScoreCard;
    card.pack = quiz.pack;
    quiz.after(card);
    const answered = answerOf(quiz);
    while (quiz.question!.kind !== 'several') {
      quiz.index += 1;
      await settled(quiz);
    }
    await tick('The bridge');
    await tabToNamed('Check');
    await press('Enter');
    await answered;
    await settled(card);
    expect(textOf(card.shadowRoot!.querySelector('[part=missed]'))).to.include('Your answer: The bridge');
    expect(textOf(card.shadowRoot!.querySelector('[part=missed]'))).to.include('Answer: The bridge; The ferry');
  });
});

describe('<quick-quiz> with a short answer', () => {
  it('takes what is typed and Enter, whatever its capitals and marks', async () => {
    const quiz = await quizOf(short);
    await expectAccessible(quiz);
    const answered = answerOf(quiz);
    await tabTo(element => element.matches('input'));
    await sendKeys({ type: ' kýiv! ' });
    await press('Enter');
    await settled(quiz);
    expect((await answered).detail.result).to.include({ answer: ' kýiv! ', score: 1, right: true });
    expect(textOf(inside(quiz, '.feedback .verdict'))).to.equal('Right.');
    await expectAccessible(quiz);
  });

  it('shows what was written and what is right, and is told both', async () => {
    const quiz = await quizOf(short);
    const answered = answerOf(quiz);
    await tabTo(element => element.matches('input'));
    await sendKeys({ type: 'Lviv' });
    await tabToNamed('Check');
    await press('Enter');
    await settled(quiz);
    expect((await answered).detail.result).to.include({ score: 0, right: false });
    expect(textOf(inside(quiz, '[part=question]')))
      .to.include('Your answer: Lviv')
      .and.include('Answer: Kyiv');
    expect([...(await liveTexts()), toldByFocus(quiz)].join(' ')).to.include('Answer: Kyiv');
    expect(focused().matches('.feedback .verdict'), 'the focus is with the verdict').to.equal(true);
  });

  it('can’t be checked while it is empty, and Enter does nothing then', async () => {
    const quiz = await quizOf(short);
    await tabTo(element => element.matches('input'));
    await press('Space', 'Enter');
    inside(quiz, 'button.primary').click();
    await settled(quiz);
    expect(quiz.shadowRoot!.querySelector('.feedback')).to.equal(null);
  });

  it('comes back whole after it was kept, and marked', async () => {
    const quiz = await quizOf(short);
    const answered = answerOf(quiz);
    await tabTo(element => element.matches('input'));
    await sendKeys({ type: 'Kiev' });
    await press('Enter');
    const { result } = (await answered).detail;
    const other = await mount<QuickQuiz>('quick-quiz', { properties: { pack: freshPack({ questions: [short] }) } });
    other.restore([result]);
    await settled(other);
    expect(textOf(inside(other, '[part=question]'))).to.include('Your answer: Kiev');
  });
});

for (const question of [several, short]) {
  describe(`<quick-quiz> with a question of the kind ${question.kind}`, () => {
    for (const reading of READINGS) {
      it(`is legible at ${reading.name} and can be tapped, asked and answered`, async () => {
        const quiz = await mountQuiz([question], reading);
        if ('isSpaced' in reading) spaceOut(quiz);
        const isSeen = () => (expectLegible(quiz, question.kind), expectTargets(quiz));
        isSeen();
        if (question === several) boxes(quiz)[0]!.click();
        else {
          inside<HTMLInputElement>(quiz, 'input').focus();
          await sendKeys({ type: 'Somewhere else' });
        }
        await settled(quiz);
        isSeen();
        inside<HTMLButtonElement>(quiz, '.primary').click();
        await settled(quiz);
        expect(allInside(quiz, '.feedback')).to.have.length(1);
        isSeen();
      });
    }
  });
}
