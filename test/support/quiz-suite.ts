import { expect, waitUntil } from '@open-wc/testing';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import { expectAccessible, listen, liveTexts, toldByFocus } from './accessibility.js';
import { MOTIONS, wantMotion } from './engine.js';
import { answerByKeyboard, goOnByKeyboard, holdsFocus, shownQuestion } from './answering.js';
import { caretIn, press, tabToNamed } from './keyboard.js';
import { expectLegible, expectTargets, READINGS, spaceOut } from './legible.js';
import { allInside, freshPack, inside, mount, settled, textOf } from './mount.js';

/** What every widget that asks has in common. */
export function behavesLikeAQuiz(tag: string): void {
  const mountQuiz = (mounting = {}) => mount<QuizElement>(tag, mounting);
  const start = (quiz: QuizElement) => quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();

  async function answerAll(quiz: QuizElement, right: boolean, afterEach: () => void | Promise<void> = () => {}) {
    for (let asked = 0; asked < quiz.questions.length; asked++) {
      await answerByKeyboard(quiz, right);
      await afterEach();
      // One question has no result of its own
      if (quiz.questions.length > 1) await goOnByKeyboard(quiz);
    }
  }

  describe('as a quiz', () => {
    afterEach(() => wantMotion('no-preference'));

    for (const right of [true, false]) {
      it(`is accessible once answered ${right ? 'right' : 'wrong'}`, async () => {
        const quiz = await mountQuiz();
        start(quiz);
        await answerByKeyboard(quiz, right);
        expect(!!inside(quiz, '.feedback')).to.be.true;
        await expectAccessible(quiz);
      });
    }

    it('is accessible when finished, also in the dark and from right to left', async () => {
      const quiz = await mountQuiz({ direction: 'rtl' });
      start(quiz);
      await answerAll(quiz, false);
      expect(quiz.state).to.equal('finished');
      quiz.style.colorScheme = 'dark';
      await expectAccessible(quiz);
    });

    it('is answered right to the end by keyboard alone, and started over', async () => {
      const quiz = await mountQuiz();
      const count = quiz.questions.length;
      start(quiz);
      await answerAll(quiz, true, () => {
        expect(holdsFocus(quiz), 'focus after the answer').to.be.true;
      });
      if (count > 1) expect(textOf(inside(quiz, '.total'))).to.equal(`You got ${count} of ${count} right.`);
      else expect(allInside(quiz, '.total, .figure, .squares'), 'a result of one question').to.deep.equal([]);
      expect(quiz.state).to.equal('finished');
      expect(holdsFocus(quiz), 'focus at the end').to.be.true;
      await tabToNamed('Start over');
      await press('Enter');
      await settled(quiz);
      expect(quiz.state).to.equal('ready');
      expect(shownQuestion(quiz)).to.equal(quiz.questions[0]);
      expect(holdsFocus(quiz), 'focus after starting over').to.be.true;
      await answerByKeyboard(quiz, true);
    });

    it('is answered wrong to the end by keyboard alone', async () => {
      const quiz = await mountQuiz();
      start(quiz);
      await answerAll(quiz, false, () => {
        expect(holdsFocus(quiz), 'focus after the answer').to.be.true;
        expect(allInside(quiz, '.passage, .timeline li, .pair-row').length, 'what is right').to.be.above(0);
      });
      if (quiz.questions.length > 1)
        expect(textOf(inside(quiz, '.total'))).to.match(new RegExp(`^You got [\\d.]+ of ${quiz.questions.length} `));
    });

    it('asks in another order each time it is started over, and in the same after a reload', async () => {
      const pack = freshPack();
      const quiz = await mountQuiz({ properties: { pack }, attributes: { seed: 'a' } });
      const order = () =>
        quiz.questions.map(question => [question.id, 'options' in question ? question.options.map(({ id }) => id) : 0]);
      const orders = new Set([JSON.stringify(order())]);
      for (let starts = 0; starts < 6; starts++) {
        quiz.reset();
        await settled(quiz);
        orders.add(JSON.stringify(order()));
      }
      const { length } = quiz.questions;
      if (length > 1 || 'options' in quiz.questions[0]!) expect(orders.size).to.be.above(1);
      const again = await mountQuiz({ properties: { pack: structuredClone(pack) }, attributes: { seed: 'a' } });
      expect(again.questions.map(({ id }) => id)).to.deep.equal(quiz.questions.map(({ id }) => id));
    });

    for (const right of [true, false]) {
      it(`has a screen reader say once that the answer is ${right ? 'right' : 'wrong'}`, async () => {
        const quiz = await mountQuiz();
        start(quiz);
        const said = listen(quiz);
        await answerByKeyboard(quiz, right);
        const verdict = right
          ? /^Right\./
          : /^(Not quite|Partly right: (?:\d+%|\d+ of \d+ pairs(?: in the right order)?))\./;
        const told = [...said, toldByFocus(quiz)].filter(text => verdict.test(text));
        expect(told).to.have.length(1);
        const isHeld = [...(await liveTexts()), toldByFocus(quiz)].includes(told[0]!);
        expect(isHeld, 'it stays').to.be.true;
        // What the article says is a part of it
        expect(told[0]!.length).to.be.above(right ? 5 : 25);
      });
    }

    it('has a screen reader say each further question and the result once, whole, with how far the reader is', async () => {
      const quiz = await mountQuiz();
      const { questions } = quiz;
      start(quiz);
      const said = listen(quiz);
      for (let asked = 0; asked < questions.length; asked++) {
        await answerByKeyboard(quiz, false);
        said.length = 0;
        if (questions.length === 1) return;
        await goOnByKeyboard(quiz);
        const next = questions[asked + 1];
        const words = next
          ? [`Question ${asked + 2} of ${questions.length}.`, next.prompt, ...(next.stimulus ?? '').split('____')]
          : [`You got `, ` of ${questions.length} `];
        for (const each of words) expect(toldByFocus(quiz)).to.include(each);
        expect(toldByFocus(quiz)).to.not.include('_');
        expect(said).to.deep.equal([]);
      }
      inside(quiz, 'button').focus();
      // Orca would take the loss of it for a place that it has to find anew, and say nothing of where the focus goes
      expect(allInside(quiz, '.task[role=group]'), 'while the focus goes').to.have.length(1);
      // It has no name of its own for who reads on, and would hear its words twice
      await waitUntil(() => !allInside(quiz, '.task[role=group]').length, 'it has a name still');
    });

    it('leads who is at a question to the one that comes into its place, and says it; nobody else', async () => {
      const pack = freshPack();
      const quiz = await mountQuiz({ properties: { pack } });
      const [first, second] = quiz.questions;
      if (!second) return;
      const without = (id: string) => ({ ...pack, questions: pack.questions.filter(each => each.id !== id) });
      inside(quiz, 'button').focus();
      quiz.pack = without(first!.id);
      await settled(quiz);
      const next = shownQuestion(quiz);
      expect(next.id).to.not.equal(first!.id);
      expect(toldByFocus(quiz)).to.include(next.prompt);
      start(quiz);
      quiz.pack = pack;
      await settled(quiz);
      expect(holdsFocus(quiz), 'who is elsewhere stays there').to.be.false;
    });

    it('has whoever reads by arrow keys go on from what was said, not from where the button was', async () => {
      const quiz = await mountQuiz();
      const stands = async (selector: string) => (await caretIn(quiz)).closest(selector) !== null;
      start(quiz);
      const { kind } = await answerByKeyboard(quiz, false);
      if (/^(order|number|match)$/.test(kind)) expect(await stands('.verdict'), 'after the verdict').to.be.true;
      if (quiz.questions.length > 1) await goOnByKeyboard(quiz);
      else {
        await tabToNamed('Start over');
        await press('Enter');
        await settled(quiz);
      }
      expect(await stands('.task p'), 'after the question').to.be.true;
    });

    for (const right of [true, false]) {
      it(`leads from an answer that is ${right ? 'right' : 'wrong'} straight on, past the options`, async () => {
        const quiz = await mountQuiz();
        start(quiz);
        await answerByKeyboard(quiz, right);
        for (const option of allInside(quiz, '.option')) expect(option.tabIndex).to.equal(-1);
      });
    }

    it('fires an event for each answer and one for the result, which leave shadow trees', async () => {
      const quiz = await mountQuiz();
      const answers: CustomEvent[] = [];
      const results: CustomEvent[] = [];
      const around = quiz.parentElement!;
      around.addEventListener('explainer-answer', event => answers.push(event));
      around.addEventListener('explainer-result', event => results.push(event));
      start(quiz);
      const asked = [...quiz.questions];
      await answerAll(quiz, true);
      expect(answers.map(event => event.detail.question.id)).to.deep.equal(asked.map(({ id }) => id));
      for (const { detail, bubbles, composed } of answers) {
        expect({ bubbles, composed, widget: detail.widget }).to.deep.equal({
          bubbles: true,
          composed: true,
          widget: tag,
        });
        expect(detail.result).to.include({ questionId: detail.question.id, right: true, score: 1 });
        expect(detail.result.latency).to.be.a('number').that.is.at.least(0);
      }
      expect(results).to.have.length(1);
      expect(results[0]!.detail.score).to.deep.equal({
        score: asked.length,
        max: asked.length,
        asked: asked.length,
        answered: asked.length,
        right: asked.length,
        scaled: 1,
      });
      expect(results[0]!.detail.results).to.have.length(asked.length);
    });

    it('answers a question once: what is pressed later changes nothing', async () => {
      const quiz = await mountQuiz();
      start(quiz);
      await answerByKeyboard(quiz, false);
      let answers = 0;
      quiz.addEventListener('explainer-answer', () => (answers += 1));
      for (const option of allInside<HTMLElement>(quiz, '.option, .row button')) option.click();
      await settled(quiz);
      expect(answers).to.equal(0);
    });

    it('goes on where the reader was when it is put into the page again', async () => {
      const pack = freshPack();
      const first = await mountQuiz({ properties: { pack } });
      start(first);
      await answerByKeyboard(first, true);
      const { questions } = first;
      first.remove();
      const second = await mountQuiz({ properties: { pack: structuredClone(pack) } });
      expect(second.questions.map(({ id }) => id)).to.deep.equal(questions.map(({ id }) => id));
      if (questions.length > 1) expect(shownQuestion(second).id).to.equal(questions[1]!.id);
      else expect(second.state).to.equal('finished');
    });

    it('keeps its place when it is moved in the page', async () => {
      const quiz = await mountQuiz();
      start(quiz);
      const { id } = await answerByKeyboard(quiz, false);
      quiz.parentElement!.prepend(quiz);
      await settled(quiz);
      expect(shownQuestion(quiz).id).to.equal(id);
      expect(!!inside(quiz, '.feedback')).to.be.true;
    });

    it('starts over when told to, and says so', async () => {
      const quiz = await mountQuiz();
      start(quiz);
      await answerAll(quiz, true);
      let resets = 0;
      quiz.addEventListener('explainer-reset', () => (resets += 1));
      quiz.reset();
      await settled(quiz);
      expect(quiz.state).to.equal('ready');
      expect(resets).to.equal(1);
      expect(allInside(quiz, '.feedback')).to.have.length(0);
    });

    it('reveals the right answer without crediting it or naming an answer of the reader', async () => {
      const quiz = await mountQuiz();
      let result;
      quiz.addEventListener('explainer-answer', event => (result = event.detail.result));
      quiz.reveal();
      await settled(quiz);
      expect(result).to.include({ score: 0, right: false });
      expect(!!inside(quiz, '.feedback')).to.be.true;
      expect(quiz.shadowRoot!.textContent).to.not.match(/your answer|Your guess/);
      await expectAccessible(quiz);
    });

    it('asks in the same order for the same seed, and no more than its limit', async () => {
      const pack = freshPack();
      const ids = async (attributes: Record<string, string>) =>
        (await mountQuiz({ properties: { pack }, attributes })).questions.map(({ id }) => id);
      expect(await ids({ seed: 'a' })).to.deep.equal(await ids({ seed: 'a' }));
      expect(await ids({ limit: '1' })).to.have.length(1);
    });

    it('moves nothing where the reader wants no motion', async () => {
      expect(MOTIONS, 'the browser was started so').to.include('reduce');
      await wantMotion('reduce');
      const quiz = await mountQuiz();
      start(quiz);
      await answerByKeyboard(quiz, true);
      expect(quiz.shadowRoot!.getAnimations()).to.have.length(0);
    });

    it('fits 280 and 320 px, asked and answered', async () => {
      for (const width of ['280px', '320px']) {
        const quiz = await mountQuiz({ width });
        expectNoOverflow(quiz);
        start(quiz);
        await answerByKeyboard(quiz, false);
        expectNoOverflow(quiz);
        quiz.parentElement!.remove();
      }
    });

    for (const reading of READINGS) {
      it(`is legible at ${reading.name}, answered and at its end`, async () => {
        const quiz = await mountQuiz({ ...reading, attributes: { limit: '2' } });
        if ('isSpaced' in reading) spaceOut(quiz);
        start(quiz);
        await answerAll(quiz, false, () => {
          expectLegible(quiz, 'answered');
          expectTargets(quiz);
        });
        expectLegible(quiz, 'at its end');
        expectTargets(quiz);
      });
    }
  });
}

function expectNoOverflow(quiz: QuizElement): void {
  const box = inside(quiz, '.box');
  expect(box.scrollWidth, `width in ${quiz.clientWidth} px`).to.be.at.most(quiz.clientWidth);
  const edge = quiz.getBoundingClientRect().right + 0.5;
  for (const element of allInside(quiz, '.box *:not(.hidden, .hidden *)')) {
    expect(element.getBoundingClientRect().right, element.outerHTML.slice(0, 80)).to.be.at.most(edge);
  }
}
