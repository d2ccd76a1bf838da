import '../../../src/widgets/quick-quiz/quick-quiz.js';
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type { PackQuestion } from '../../../src/pack/types.js';
import type { Result } from '../../../src/quiz/types.js';
import { clockWords } from '../../../src/ui/locales/en-clock.js';
import { LOCALES } from '../../../src/ui/locales/locales.js';
import type { QuickQuiz } from '../../../src/widgets/quick-quiz/quick-quiz.js';
import { expectAccessible, listen } from '../../support/accessibility.js';
import { focused, press, tabToNamed } from '../../support/keyboard.js';
import { expectTargets } from '../../support/legible.js';
import { allInside, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';

const own = { evidence: [], origin: 'editor' as const };
const OPTIONS = ['The bridge', 'The school', 'The ferry'].map((text, at) => ({ id: `o${at}`, text }));
const choice: PackQuestion = {
  ...own,
  id: 'own-choice',
  kind: 'choice',
  prompt: 'What has closed?',
  options: OPTIONS,
  correct: 'o0',
  seconds: 30,
};
const kinds: PackQuestion[] = [
  choice,
  { ...choice, id: 'gap', kind: 'gap', stimulus: { type: 'sentence', text: 'It was ____ that closed.' } },
  { ...own, id: 'truth', kind: 'true-false', prompt: 'The bridge has closed.', correct: true, seconds: 30 },
  { ...choice, id: 'several', kind: 'several', correct: ['o0', 'o1'] },
  { ...choice, id: 'words', kind: 'short-answer', options: OPTIONS.slice(0, 1), correct: ['o0'] },
  { ...choice, id: 'order', kind: 'order', correct: ['o0', 'o1', 'o2'] },
  {
    ...own,
    id: 'number',
    kind: 'number',
    prompt: 'How many cars?',
    correct: 40,
    range: { min: 0, max: 100, step: 10 },
    seconds: 30,
  },
  {
    ...choice,
    id: 'match',
    kind: 'match',
    targets: OPTIONS.map(({ id, text }) => ({ id: `t${id}`, text: `${text}!` })),
    correct: { o0: 'to0', o1: 'to1', o2: 'to2' },
  },
];

async function quizOf(...questions: PackQuestion[]): Promise<QuickQuiz> {
  const quiz = await mount<QuickQuiz>('quick-quiz', {
    properties: { pack: freshPack({ questions }), inOrder: true },
  });
  // The quiz asks for what shows its clock by itself, once its controller is there
  if (questions.some(({ seconds }) => seconds))
    await waitUntil(() => 'more' in (quiz as unknown as { views: object }).views);
  await settled(quiz);
  quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
  return quiz;
}

const ANSWERS = '.option, .typed, .slots, select, [role=slider], input, .event';
const buttons = (quiz: QuickQuiz) => allInside(quiz, '.actions button').map(textOf);
const results = (quiz: QuickQuiz) => {
  const all: Result[] = [];
  quiz.addEventListener('explainer-answer', event =>
    all.push((event as CustomEvent<{ result: Result }>).detail.result),
  );
  return all;
};
const pressNamed = async (quiz: QuickQuiz, name: string) => {
  await tabToNamed(name);
  await press('Enter');
  await settled(quiz);
};

describe('<quick-quiz> with a time for a question', () => {
  for (const question of kinds) {
    it(`starts when the reader does, and shows the answers from then on: ${question.kind}`, async () => {
      const quiz = await quizOf(question);
      expect(textOf(inside(quiz, '.task'))).to.include(question.prompt);
      expect(allInside(quiz, ANSWERS)).to.deep.equal([]);
      expect(buttons(quiz)).to.deep.equal(['Start the clock (30 seconds)', 'Without a clock']);
      await expectAccessible(quiz);
      await pressNamed(quiz, 'Start the clock (30 seconds)');
      expect(allInside(quiz, ANSWERS)).not.to.deep.equal([]);
      expect(inside(quiz, '[role=timer]').textContent).to.match(/0:30\s+30 seconds left/);
      expect(focused().matches('.timed'), 'the focus is at the answers').to.equal(true);
      expect(buttons(quiz).slice(-2)).to.deep.equal(['30 seconds more', 'Without a clock']);
      await expectAccessible(quiz);
      expectTargets(quiz);
    });
  }

  it('counts down, takes as long again as often as the reader likes, and is turned off while it runs', async () => {
    const quiz = await quizOf({ ...choice, seconds: 6 });
    await pressNamed(quiz, 'Start the clock (6 seconds)');
    await waitUntil(() => /0:0[45]/.test(inside(quiz, '[role=timer]').textContent!), 'it counts down', {
      timeout: 3000,
    });
    for (let times = 1; times <= 10; times++) await pressNamed(quiz, '6 seconds more');
    expect(inside(quiz, '[role=timer]').textContent).to.match(/1:0\d/);
    await pressNamed(quiz, 'Without a clock');
    expect(allInside(quiz, '[role=timer]')).to.deep.equal([]);
    expect(allInside(quiz, '.option')).to.have.length(3);
    expect(focused().matches('.timed')).to.equal(true);
  });

  it('is off for the questions that follow, once somebody does without it', async () => {
    const quiz = await quizOf(choice, { ...choice, id: 'second', prompt: 'What else?' });
    await pressNamed(quiz, 'Without a clock');
    await pressNamed(quiz, 'The bridge');
    await pressNamed(quiz, 'Next question');
    expect(textOf(inside(quiz, '.prompt'))).to.equal('What else?');
    expect(allInside(quiz, '.option')).to.have.length(3);
    expect(allInside(quiz, '[role=timer]')).to.deep.equal([]);
  });

  it('marks nothing when time is up: the reader is told, and answers without a clock, for the same points', async () => {
    const quiz = await quizOf({ ...choice, seconds: 1 });
    const answered = results(quiz);
    const said = listen(quiz);
    await pressNamed(quiz, 'Start the clock (1 second)');
    // Whoever is elsewhere by then is told, and stays there
    quiz.parentElement!.querySelector<HTMLElement>('.after')!.focus();
    await waitUntil(() => textOf(inside(quiz, '.timed')) === clockWords.timeUp, 'time is up', { timeout: 3000 });
    expect(answered).to.deep.equal([]);
    expect(said).to.deep.equal([clockWords.timeUp]);
    expect(focused().matches('.after')).to.equal(true);
    expect(buttons(quiz)).to.deep.equal(['Without a clock', 'Show the answer']);
    await expectAccessible(quiz);
    quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
    await pressNamed(quiz, 'Without a clock');
    await pressNamed(quiz, 'The bridge');
    expect(answered.map(({ right, score }) => [right, score])).to.deep.equal([[true, 1]]);
  });

  it('keeps what was put together, and the focus, when time is up, and shows the answer to whoever asks for it', async () => {
    const quiz = await quizOf({
      ...choice,
      id: 'words',
      kind: 'short-answer',
      options: OPTIONS.slice(0, 1),
      correct: ['o0'],
      seconds: 2,
    });
    const answered = results(quiz);
    await pressNamed(quiz, 'Start the clock (2 seconds)');
    await press('Tab', 'T', 'h', 'e');
    await waitUntil(() => textOf(inside(quiz, '.timed')) === clockWords.timeUp, 'time is up', { timeout: 4000 });
    await settled(quiz);
    expect(focused().matches('.timed'), 'the field went, the focus didn’t').to.equal(true);
    await pressNamed(quiz, 'Without a clock');
    expect(inside<HTMLInputElement>(quiz, '.typed input').value).to.equal('The');
    expect(answered).to.deep.equal([]);

    const shown = await quizOf({ ...choice, seconds: 1 });
    const given = results(shown);
    await pressNamed(shown, 'Start the clock (1 second)');
    await waitUntil(() => buttons(shown).includes('Show the answer'), 'time is up', { timeout: 3000 });
    shown.parentElement!.querySelector<HTMLElement>('.before')!.focus();
    await pressNamed(shown, 'Show the answer');
    expect(given.map(({ answer, score }) => [answer, score])).to.deep.equal([['', 0]]);
    expect(textOf(inside(shown, '.verdict'))).to.equal('Here is the answer.');
  });

  it('says when ten seconds are left, once', async () => {
    const quiz = await quizOf({ ...choice, seconds: 11 });
    const said = listen(quiz);
    await pressNamed(quiz, 'Start the clock (11 seconds)');
    await waitUntil(() => said.length > 0, 'it is said', { timeout: 4000 });
    await aTimeout(1200);
    expect(said).to.deep.equal(['10 seconds left']);
  });

  it('is no clock where a pack has no time', async () => {
    for (const seconds of [0, -5, 'soon', undefined]) {
      const quiz = await quizOf({ ...choice, seconds: seconds as number });
      expect(allInside(quiz, '.option'), String(seconds)).to.have.length(3);
      expect(buttons(quiz)).to.deep.equal([]);
    }
  });

  it('is said in every language of the interface', async () => {
    for (const [lang, load] of Object.entries(LOCALES)) {
      const strings = (await load()).default;
      for (const [name, english] of Object.entries(clockWords)) {
        const said = strings[name as keyof typeof clockWords];
        expect(said, `${lang} ${name}`).to.match(/\S/).and.not.equal(english);
        expect(said!.includes('{time}'), `${lang} ${name}`).to.equal(english.includes('{time}'));
      }
    }
    const quiz = await quizOf(choice);
    quiz.lang = 'de';
    await waitUntil(() => buttons(quiz)[0] === 'Uhr starten (30 Sekunden)');
  });
});
