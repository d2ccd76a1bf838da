import '../../../src/widgets/quick-quiz/quick-quiz.js';
import { expect, waitUntil } from '@open-wc/testing';
import { whenFurther } from '../../../src/ui/deferred/further-kinds.js';
import type { PackQuestion } from '../../../src/pack/types.js';
import type { QuickQuiz } from '../../../src/widgets/quick-quiz/quick-quiz.js';
import { expectAccessible, toldByFocus } from '../../support/accessibility.js';
import { answerByKeyboard, goOnByKeyboard } from '../../support/answering.js';
import { press, tabTo } from '../../support/keyboard.js';
import { allInside, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';

/** One pixel, shown 320 by 180. */
const PIXEL =
  'data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const picture = { src: PIXEL, alt: 'A bridge over a harbour', width: 320, height: 180, credit: 'Photo: Ada Berg' };

const choice: PackQuestion = {
  id: 'own-choice',
  kind: 'choice',
  prompt: 'Which bridge is this?',
  options: ['Harbour Bridge', 'Mill Bridge', 'New Bridge'].map((text, at) => ({ id: `o${at}`, text })),
  correct: 'o0',
  picture,
  evidence: [],
  origin: 'editor',
};
const several: PackQuestion = { ...choice, id: 'own-several', kind: 'several', correct: ['o0', 'o1'] };
const short: PackQuestion = {
  ...choice,
  id: 'own-short',
  kind: 'short-answer',
  options: [{ id: 'o0', text: 'Harbour Bridge' }],
  correct: ['o0'],
};

async function quizOf(...questions: PackQuestion[]): Promise<QuickQuiz> {
  const quiz = await mount<QuickQuiz>('quick-quiz', { properties: { pack: freshPack({ questions }) } });
  await new Promise<unknown>(whenFurther);
  await waitUntil(() => quiz.shadowRoot!.querySelector('.option, input'));
  await settled(quiz);
  return quiz;
}

describe('<quick-quiz> with a picture', () => {
  for (const question of [choice, several, short]) {
    it(`shows it above the answers, with its description and its credit: ${question.kind}`, async () => {
      const quiz = await quizOf(question);
      const image = inside<HTMLImageElement>(quiz, 'figure img');
      expect(image.alt).to.equal(picture.alt);
      expect(textOf(inside(quiz, 'figure .note'))).to.equal(picture.credit);
      const answers = inside(quiz, '.options, .typed');
      expect(image.getBoundingClientRect().bottom).to.be.at.most(answers.getBoundingClientRect().top);
      await expectAccessible(quiz);
    });
  }

  /** The words of what names the answers. */
  const namesOf = (quiz: QuickQuiz) =>
    inside(quiz, '.options')
      .getAttribute('aria-labelledby')!
      .split(' ')
      .map(id => inside(quiz, `#${id}`))
      .map(element => (element instanceof HTMLImageElement ? element.alt : textOf(element)));
  const ofPicture = [picture.alt, picture.credit];

  for (const question of [choice, several])
    it(`names the answers, for who comes to them by Tab: ${question.kind}`, async () =>
      expect(namesOf(await quizOf(question))).to.deep.equal([question.prompt, ...ofPicture]));

  it('describes the field to write into', async () => {
    const input = inside(await quizOf(short), 'input');
    expect(input.getAttribute('aria-describedby')).to.equal('prompt picture credit');
  });

  it('names the answers alone where the focus told what is asked', async () => {
    const quiz = await quizOf(choice, { ...choice, id: 'next' });
    await answerByKeyboard(quiz, true);
    await goOnByKeyboard(quiz);
    expect(toldByFocus(quiz)).to.include(choice.prompt);
    expect(namesOf(quiz)).to.deep.equal(ofPicture);
  });

  it('keeps its room before it is there, and never more than there is', async () => {
    const quiz = await quizOf({
      ...choice,
      picture: { ...picture, src: 'nowhere/never.png', width: 4000, height: 2000 },
    });
    const { width, height } = inside(quiz, 'img').getBoundingClientRect();
    expect(width).to.be.at.most(inside(quiz, '.box').clientWidth);
    expect(height).to.be.closeTo(width / 2, 1);
  });

  it('takes no style from a pack: what is no size is no picture', async () => {
    const quiz = await quizOf({
      ...choice,
      picture: { ...picture, width: '1; position: fixed; inset: 0' as unknown as number },
    });
    expect(allInside(quiz, 'figure')).to.deep.equal([]);
    expect(allInside(quiz, '.option')).to.have.length(3);
  });

  it('asks as ever: it is answered by keyboard, and the picture stays with the verdict', async () => {
    const quiz = await quizOf(choice);
    await tabTo(element => textOf(element) === 'Harbour Bridge');
    await press('Enter');
    await settled(quiz);
    expect(inside(quiz, '.feedback')).to.exist;
    expect(allInside(quiz, 'figure')).to.have.length(1);
  });

  it('shows none where there is none, one of each question', async () => {
    const { picture: _, ...plain } = choice;
    const quiz = await quizOf({ ...plain, id: 'plain' }, choice);
    while (quiz.question!.id !== 'plain') {
      allInside<HTMLButtonElement>(quiz, '.option')[0]!.click();
      await settled(quiz);
      inside<HTMLButtonElement>(quiz, '.primary').click();
      await settled(quiz);
    }
    expect(allInside(quiz, 'figure')).to.have.length(0);
  });
});
