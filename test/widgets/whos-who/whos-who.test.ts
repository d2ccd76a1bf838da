import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/whos-who/whos-who.js';
import { expect } from '@open-wc/testing';
import type { MatchQuestion } from '../../../src/quiz/types.js';
import type { WhosWho } from '../../../src/widgets/whos-who/whos-who.js';
import { allInside, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';
import { behavesLikeAQuiz } from '../../support/quiz-suite.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

describe('<whos-who>', () => {
  behavesLikeAWidget('whos-who');
  behavesLikeAQuiz('whos-who');

  it('says how many of its pairs are right', async () => {
    const quiz = await mount<WhosWho>('whos-who');
    const { correct } = quiz.questions[0] as MatchQuestion;
    const [[one, first], [other, second], ...rest] = Object.entries(correct) as [string, string][];
    (quiz as any).pending = Object.fromEntries([[one, second], [other, first], ...rest]);
    await settled(quiz);
    inside(quiz, 'button.primary').click();
    await settled(quiz);
    const count = rest.length + 2;
    expect(textOf(inside(quiz, '.verdict strong'))).to.equal(`Partly right: ${count - 2} of ${count} pairs.`);
    expect(allInside(quiz, '.match [data-mark=right]')).to.have.length(count - 2);
  });

  it('shows the whole of a long role that was chosen, on a phone with text of 200 %', async () => {
    const pack = freshPack();
    const role = 'deputy head of the department for bridges, quays and inland waterways';
    for (const question of pack.questions) if (question.kind === 'match') question.targets![0]!.text = role;
    const quiz = await mount<WhosWho>('whos-who', { properties: { pack }, width: '360px', size: '200%' });
    const select = allInside<HTMLSelectElement>(quiz, 'select')[0]!;
    select.value = [...select.options].find(({ textContent }) => textContent!.trim() === role)!.value;
    select.dispatchEvent(new Event('change'));
    await settled(quiz);
    const shown = document.createRange();
    shown.selectNodeContents(allInside(quiz, '.picked')[0]!);
    const [text, field] = [shown.getBoundingClientRect(), select.getBoundingClientRect()];
    expect(shown.toString()).to.equal(role);
    expect(text.height, 'lines').to.be.above(100);
    for (const edge of ['left', 'top'] as const) expect(text[edge], edge).to.be.above(field[edge]);
    for (const edge of ['right', 'bottom'] as const) expect(text[edge], edge).to.be.below(field[edge]);
  });
});
