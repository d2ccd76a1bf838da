import { expect, fixture } from '@open-wc/testing';
import { render } from 'lit';
import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/timeline-quiz/timeline-quiz.js';
import '../../../src/widgets/true-or-false/true-or-false.js';
import '../../../src/widgets/who-said-it/who-said-it.js';
import '../../../src/widgets/score-card/score-card.js';
import type { ContentPack } from '../../../src/pack/types.js';
import { mark } from '../../../src/quiz/mark.js';
import { questionsOf } from '../../../src/quiz/questions.js';
import type { ChoiceQuestion, Question } from '../../../src/quiz/types.js';
import type { QuizElement } from '../../../src/ui/elements/quiz-element.js';
import { sessionOf } from '../../../src/ui/session/session.js';
import { en } from '../../../src/ui/locales/en.js';
import { sheetOf } from '../../../src/widgets/score-card/print-sheet.js';
import type { ScoreCard } from '../../../src/widgets/score-card/score-card.js';
import { shareText } from '../../../src/widgets/score-card/share-text.js';
import { expectAccessible, listen, liveTexts } from '../../support/accessibility.js';
import { caretIn, press, tabToNamed } from '../../support/keyboard.js';
import { allInside, fired, freshPack, inside, settled, textOf } from '../../support/mount.js';

async function page(pack = freshPack()) {
  const around = await fixture<HTMLElement & { pack?: ContentPack }>(
    `<content-pack>
      <button class="before">Before</button>
      <who-said-it seed="a"></who-said-it><true-or-false seed="a"></true-or-false><score-card></score-card>
    </content-pack>`,
  );
  around.pack = pack;
  const card = around.querySelector<ScoreCard>('score-card')!;
  const quizzes = [...around.querySelectorAll<QuizElement>('who-said-it, true-or-false')];
  for (const widget of [around as unknown as ScoreCard, ...quizzes, card]) await settled(widget);
  await settled(card);
  const questions = quizzes.flatMap(quiz => quiz.questions);
  return { around, card, quizzes, questions, session: sessionOf(pack) };
}

const rightly = (question: Question) => mark(question, (question as { correct: string }).correct);
const wrongly = (question: Question) => mark(question, 'something else');

/** Replaces what the browser has of it until the test ends. */
function stub(name: 'share' | 'clipboard', value: unknown): void {
  Object.defineProperty(navigator, name, { configurable: true, value });
}

describe('<score-card>', () => {
  afterEach(() => {
    delete (navigator as any).share;
    delete (navigator as any).clipboard;
    for (const frame of document.querySelectorAll('iframe')) frame.remove();
  });

  it('takes no room where nothing on the page asks anything, and says so', async () => {
    const card = document.createElement('score-card') as ScoreCard;
    const empty = fired<{ widget: string }>(card, 'explainer-empty');
    card.pack = freshPack();
    (await fixture('<div></div>')).append(card);
    expect((await empty).detail.widget).to.equal('score-card');
    expect(card.offsetHeight).to.equal(0);
  });

  it('is accessible before, during and after, and counts over all widgets', async () => {
    const { card, questions, session } = await page();
    expect(textOf(inside(card, '.total'))).to.equal(`${questions.length} questions to answer.`);
    await expectAccessible(card);
    session.record(rightly(questions[0]!));
    session.record(wrongly(questions[1]!));
    await settled(card);
    expect(textOf(inside(card, '.total'))).to.equal(`You got 1 of ${questions.length} right.`);
    await expectAccessible(card);
    for (const question of questions.slice(2)) session.record(rightly(question));
    await settled(card);
    expect(card.state).to.equal('finished');
    await expectAccessible(card);
    card.parentElement!.style.colorScheme = 'dark';
    card.parentElement!.dir = 'rtl';
    await expectAccessible(card);
  });

  it('gives nothing away of what is not answered yet', async () => {
    const { card, questions, session } = await page();
    session.record(wrongly(questions[0]!));
    await settled(card);
    const shown = textOf(card.shadowRoot as unknown as Element);
    for (const { stimulus } of questions.slice(1)) expect(shown).to.not.include(stimulus);
  });

  it('lists what was missed, with the answer and the way to the passage', async () => {
    const { card, questions, session } = await page();
    for (const [index, question] of questions.entries()) session.record((index ? rightly : wrongly)(question));
    await settled(card);
    const missed = allInside(card, '[part=missed] > li');
    expect(missed).to.have.length(1);
    expect(textOf(missed[0]!)).to.include(questions[0]!.stimulus).and.include(questions[0]!.prompt);
    const { options, correct } = questions[0] as ChoiceQuestion;
    const seen = [...missed[0]!.querySelectorAll<HTMLElement>('.seen li')];
    expect(seen.map(textOf).map(text => text.replace(/ \(.*/, ''))).to.deep.equal(options.map(({ text }) => text));
    const right = seen.find(({ dataset }) => dataset['mark'] === 'right');
    expect(textOf(right!)).to.equal(`${options.find(({ id }) => id === correct)!.text} (right answer)`);
    expect(missed[0]!.querySelector<HTMLAnchorElement>('a')!.href).to.include('#:~:text=');
  });

  it('shows of what was missed one’s own answer and the right one, whatever the kind, and what it scored in part', async () => {
    const pack = freshPack();
    const card = await fixture<ScoreCard>('<score-card></score-card>');
    const questions = questionsOf(pack, { seed: 'a' });
    const session = sessionOf(pack);
    session.asks(card, questions);
    const order = questions.find(question => question.kind === 'order')!;
    const number = questions.find(question => question.kind === 'number')!;
    const swapped = [order.correct[1]!, order.correct[0]!, ...order.correct.slice(2)];
    session.record(mark(order, swapped));
    session.record(mark(number, number.max));
    card.pack = pack;
    await settled(card);
    const missed = allInside(card, '[part=missed] > li').map(textOf);
    const titles = (ids: string[]) =>
      ids.map((id, at) => `${at + 1}. ${order.options.find(each => each.id === id)!.text}`);
    const ofOrder = missed.find(text => text.includes(order.prompt))!;
    expect(ofOrder).to.include(`Your answer: ${titles(swapped).join('; ')}`);
    expect(ofOrder).to.include(`Answer: ${titles(order.correct).join('; ')}`);
    expect(ofOrder).to.include('Partly right: 9 of 10 pairs in the right order.');
    expect(
      missed.find(text => text.includes('Your answer: $')),
      'the guess',
    ).to.match(/Answer: \S+/);
    expect(textOf(inside(card, '.total'))).to.match(/^You got 0\.\d+ of \d+ points \([\d.]+%\)\.$/);
    await expectAccessible(card);
  });

  it('fits 280 px', async () => {
    const { around, card, questions, session } = await page();
    around.style.cssText = 'display: block; inline-size: 280px';
    for (const question of questions) session.record(wrongly(question));
    await settled(card);
    expect(inside(card, '.box').scrollWidth).to.be.at.most(card.clientWidth);
  });

  describe('shares', () => {
    async function answered() {
      const everything = await page();
      for (const [index, question] of everything.questions.entries()) {
        everything.session.record((index === 1 ? wrongly : rightly)(question));
      }
      await settled(everything.card);
      everything.around.querySelector<HTMLElement>('.before')!.focus();
      return everything;
    }
    const share = async () => {
      await tabToNamed('Share your result');
      await press('Enter');
      await new Promise(done => setTimeout(done, 20));
    };

    it('by the device where it can, in text that gives no answer away', async () => {
      const shared: ShareData[] = [];
      stub('share', async (data: ShareData) => shared.push(data));
      const { card, questions } = await answered();
      await share();
      expect(shared).to.have.length(1);
      expect(shared[0]!.text!.split('\n')).to.deep.equal([
        'Harbour bridge to close for two years',
        `You got ${questions.length - 1} of ${questions.length} right.`,
        questions.map((_, index) => (index === 1 ? '⬜' : '🟩')).join(''),
      ]);
      expect(shared[0]!.url).to.match(/^https:\/\/news\.example\//);
      expect(textOf(inside(card, '[aria-live]'))).to.equal('');
    });

    it('by the clipboard elsewhere, and says so once', async () => {
      const copied: string[] = [];
      stub('share', undefined);
      stub('clipboard', { writeText: async (text: string) => copied.push(text) });
      const { card } = await answered();
      const said = listen(card);
      await share();
      expect(copied).to.have.length(1);
      expect(copied[0])
        .to.include('🟩')
        .and.match(/https:\/\/news\.example\/\S+$/);
      expect(said).to.deep.equal(['Copied to the clipboard.']);
      expect(await liveTexts()).to.include('Copied to the clipboard.');
    });

    it('nothing where the reader thinks better of it, and says so where it fails', async () => {
      stub('share', async () => {
        throw new DOMException('', 'AbortError');
      });
      const { card } = await answered();
      await share();
      expect(textOf(inside(card, '[aria-live]'))).to.equal('');
      stub('share', async () => {
        throw new DOMException('', 'NotAllowedError');
      });
      inside(card, 'button.primary').click();
      await new Promise(done => setTimeout(done, 20));
      expect(textOf(inside(card, '[aria-live]'))).to.equal('That could not be shared here.');
    });

    it('ten squares a line, yellow for what is partly right', () => {
      const questions = questionsOf(freshPack());
      const order = questions.find(({ kind }) => kind === 'order')!;
      const half = { questionId: order.id, answer: [], score: 0.5, right: false };
      expect(shareText('T', [order], [half], en, 'en')).to.equal('T\nYou got 0.5 of 1 points (50%).\n🟨');
      const many = Array.from({ length: 12 }, (_, index) => ({ ...order, id: `${index}` }));
      const all = many.map(({ id }) => ({ ...half, questionId: id, score: 1, right: true }));
      expect(shareText('T', many, all, en, 'en').split('\n').slice(2)).to.deep.equal(['🟩'.repeat(10), '🟩'.repeat(2)]);
    });
  });

  it('clears every widget’s answers by keyboard, and says so once', async () => {
    const { around, card, quizzes, questions, session } = await page();
    for (const question of questions) session.record(rightly(question));
    await settled(card);
    const said = listen(card);
    const reset = fired<{ widget: string }>(around, 'explainer-reset');
    around.querySelector<HTMLElement>('.before')!.focus();
    await tabToNamed('Clear my answers');
    await press('Enter');
    expect((await reset).detail).to.deep.equal({ widget: 'score-card' });
    await settled(card);
    for (const quiz of quizzes) await settled(quiz);
    expect(session.results).to.have.length(0);
    expect(quizzes.map(({ state }) => state)).to.deep.equal(['ready', 'ready']);
    expect(said).to.deep.equal(['Your answers are cleared.']);
    expect(document.activeElement?.localName, 'the focus stays').to.equal('score-card');
    expect((await caretIn(card)).matches('.box'), 'who reads on begins with the card').to.be.true;
  });

  describe('prints', () => {
    it('in a frame of its own, which goes when it is printed', async () => {
      const { card, questions } = await page();
      card.print();
      const frame = document.querySelector<HTMLIFrameElement>('iframe')!;
      const sheet = frame.contentDocument!;
      expect(sheet.querySelectorAll('.questions > li')).to.have.length(questions.length);
      const answers = sheet.querySelector('.answers')!;
      expect(frame.contentWindow!.getComputedStyle(answers).breakBefore).to.equal('page');
      frame.contentWindow!.dispatchEvent(new Event('afterprint'));
      expect(document.querySelector('iframe')).to.equal(null);
    });

    it('questions without answers first, then the answers in the same order', async () => {
      const pack = freshPack();
      const questions = questionsOf(pack, { seed: 'a' });
      const sheet = await fixture<HTMLElement>('<div></div>');
      render(sheetOf(pack, questions, en), sheet);
      const [asked, answered] = sheet.querySelectorAll('section');
      expect(asked!.querySelectorAll('.questions > li')).to.have.length(questions.length);
      expect(answered!.querySelectorAll('ol > li')).to.have.length(questions.length);
      const gap = questions.findIndex(({ kind }) => kind === 'gap');
      expect(textOf(asked!.querySelectorAll('.questions > li')[gap]!)).to.include('______');
      const said = questions.findIndex(({ id }) => id === 'who-said-it:q-cables');
      expect(textOf(answered!.querySelectorAll('ol > li')[said]!)).to.equal('Ada Okafor');
      const cost = questions.findIndex(({ id }) => id === 'guess-the-number:n-cost');
      expect(textOf(asked!.querySelectorAll('.questions > li')[cost]!)).to.not.include('84');
      expect(textOf(answered!.querySelectorAll('ol > li')[cost]!)).to.equal('$84 million');
    });
  });
});
