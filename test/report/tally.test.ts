import { expect } from '@open-wc/testing';
import { tallyPage } from '../../src/report/tally/page.js';
import { draw } from '../../src/quiz/draw.js';
import type { ChoiceQuestion, Widget } from '../../src/quiz/types.js';
import { TALLY_WORDS, tallyWords } from '../../src/report/tally/words.js';
import { packIdOf, type Tally } from '../../src/tally/index.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import '../../src/widgets/guess-the-number/guess-the-number.js';
import '../../src/widgets/true-or-false/true-or-false.js';
import '../../src/widgets/who-said-it/who-said-it.js';
import { answerByKeyboard } from '../support/answering.js';
import { freshPack, inside, mount, settled, textOf } from '../support/mount.js';

tallyPage();

const fetchOfPage = globalThis.fetch;
let sent: { address: URL; init: RequestInit }[] = [];
let files: Record<string, unknown> = {};

beforeEach(() => {
  [sent, files] = [[], {}];
  globalThis.fetch = (input, init) => {
    const address = new URL(String(input), location.href);
    if (address.host === 'publisher.example') {
      sent.push({ address, init: init! });
      return Promise.resolve(new Response(null, { status: 204 }));
    }
    const file = files[address.pathname];
    return file ? Promise.resolve(Response.json(file)) : fetchOfPage(input, init);
  };
});
afterEach(() => void (globalThis.fetch = fetchOfPage));

const TO = { 'tally-to': 'https://publisher.example/t?site=news#top', consent: '' };

describe('tally-to', () => {
  it('sends one request an answered question: pack, question and option, and nothing else', async () => {
    const pack = freshPack();
    const quiz = await mount<QuizElement>('who-said-it', { properties: { pack }, attributes: TO });
    const question = await answerByKeyboard(quiz, true);
    expect(sent).to.have.length(1);
    const [{ address, init }] = sent as [(typeof sent)[0]];
    expect(address.origin + address.pathname).to.equal('https://publisher.example/t');
    expect([...address.searchParams]).to.deep.equal([
      ['site', 'news'],
      ['p', packIdOf(pack)],
      ['q', question.id],
      ['o', (question as { correct: string }).correct],
    ]);
    expect(address.hash).to.equal('');
    expect(init).to.deep.equal({
      method: 'POST',
      mode: 'no-cors',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
      keepalive: true,
    });
  });

  it('sends whether it was right of what has no options', async () => {
    const quiz = await mount<QuizElement>('guess-the-number', { attributes: TO });
    await answerByKeyboard(quiz, true);
    expect(sent.map(({ address }) => address.searchParams.get('o'))).to.deep.equal(['right']);
  });

  it('sends nothing of a quiz that is started over, nor of an answer that was shown', async () => {
    const quiz = await mount<QuizElement>('true-or-false', { attributes: { ...TO, limit: '1' } });
    await answerByKeyboard(quiz, true);
    quiz.reset();
    await settled(quiz);
    await answerByKeyboard(quiz, false);
    expect(sent).to.have.length(1);
    const other = await mount<QuizElement>('true-or-false', { attributes: TO });
    other.reveal();
    await settled(other);
    expect(sent).to.have.length(1);
  });

  for (const value of [undefined, 'false', ' No ', '0', 'denied'])
    it(`sends and keeps nothing where consent is ${value ?? 'not there'}`, async () => {
      const attributes = { 'tally-to': TO['tally-to'], ...(value && { consent: value }) };
      const before = { cookie: document.cookie, kept: localStorage.length };
      const quiz = await mount<QuizElement>('true-or-false', { attributes });
      await answerByKeyboard(quiz, true);
      quiz.setAttribute('consent', '');
      expect(sent).to.be.empty;
      expect({ cookie: document.cookie, kept: localStorage.length }).to.deep.equal(before);
    });

  it('hears of consent on anything around the widget, at the time of the answer', async () => {
    const quiz = await mount<QuizElement>('true-or-false', { attributes: { 'tally-to': TO['tally-to'] } });
    quiz.parentElement!.setAttribute('consent', 'granted');
    await answerByKeyboard(quiz, true);
    expect(sent).to.have.length(1);
  });
});

describe('tally', () => {
  /** A quiz whose readers have answered its first question so. */
  async function answered(
    tag: Widget,
    tell: (question: QuizElement['question']) => Record<string, number>,
    lang = 'en',
  ) {
    const pack = freshPack();
    const tally: Tally = { version: 1, packs: {} };
    const path = `/${packIdOf(pack)}.json`;
    const [question] = draw(tag, pack, { seed: 'seed', limit: 10 });
    const answers = tell(question);
    const readers = Object.values(answers).reduce((sum, count) => sum + count, 0);
    tally.packs[packIdOf(pack)] = { [question!.id]: { readers, answers } };
    files[path] = tally;
    const quiz = await mount<QuizElement>(tag, { properties: { pack }, attributes: { tally: path, lang } });
    await new Promise(resolve => setTimeout(resolve));
    if (lang === 'en') await answerByKeyboard(quiz, true);
    else inside(quiz, '.option').click();
    while (quiz.uiLang !== lang) await new Promise(resolve => setTimeout(resolve, 10));
    await settled(quiz);
    return quiz;
  }
  const choice = (right: number, wrong: number) => (question: QuizElement['question']) => {
    const { correct, options } = question as ChoiceQuestion;
    return { [correct]: right, [options.find(({ id }) => id !== correct)!.id]: wrong };
  };

  it('shows after the answer how many got it right, and the share of each option', async () => {
    const quiz = await answered('who-said-it', choice(867, 337));
    expect(textOf(inside(quiz, '.tally-right'))).to.equal('72% of 1,204 readers got this right');
    const rows = [...inside(quiz, '.tally ul').children].map(textOf);
    expect(rows).to.have.length((quiz.question as ChoiceQuestion).options.length);
    expect(rows.filter(row => /\b(?:72|28)%$/.test(row))).to.have.length(2);
    expect(inside(quiz, '.feedback').contains(inside(quiz, '.tally'))).to.be.true;
    await expect(quiz).to.be.accessible();
  });

  it('stays as it is when the widget renders again, which takes it for nobody else’s doing', async () => {
    const quiz = await answered('who-said-it', choice(867, 337));
    const [box, feedback] = [inside(quiz, '.tally'), inside(quiz, '.feedback')];
    quiz.requestUpdate();
    await settled(quiz);
    quiz.heading = 'Another';
    await settled(quiz);
    expect(inside(quiz, '.tally')).to.equal(box);
    expect(inside(quiz, '.feedback')).to.equal(feedback);
  });

  it('says it in the interface’s language and its numbers', async () => {
    const quiz = await answered('who-said-it', choice(867, 337), 'de');
    expect(textOf(inside(quiz, '.tally-right'))).to.match(
      /Von 1\.204 Leserinnen und Lesern antworteten 72\s?% richtig/,
    );
  });

  it('shows only what share was right where there are no options', async () => {
    const quiz = await answered('guess-the-number', () => ({ right: 30, partly: 50, wrong: 20 }));
    expect(textOf(inside(quiz, '.tally'))).to.equal('30% of 100 readers got this right');
  });

  for (const [what, tell] of [
    ['fewer than 20 readers answered', choice(10, 9)],
    ['the figures don’t add up', () => ({ right: -5, wrong: 50 })],
    ['the figures are none', () => ({ right: Infinity })],
  ] as const)
    it(`shows no share where ${what}`, async () => {
      const quiz = await answered('who-said-it', tell as never);
      expect(quiz.shadowRoot!.querySelector('.tally')).to.be.null;
      expect(inside(quiz, '.feedback')).to.exist;
    });

  for (const file of [
    undefined,
    [],
    'text',
    { version: 2 },
    { version: 1, packs: null },
    { version: 1, packs: { __proto__: 1 } },
  ])
    it(`leaves the widget as it is where the file is ${JSON.stringify(file) ?? 'not there'}`, async () => {
      const path = `/odd-${JSON.stringify(file)?.length ?? 'none'}.json`;
      files[path] = file;
      const quiz = await mount<QuizElement>('true-or-false', { attributes: { tally: path } });
      await new Promise(resolve => setTimeout(resolve, 50));
      await answerByKeyboard(quiz, true);
      expect(quiz.shadowRoot!.querySelector('.tally')).to.be.null;
    });

  it('has words in every language of the interface, each with both numbers', () => {
    const languages = ['ar', 'de', 'en', 'es', 'fr', 'he', 'hi', 'ja', 'pl', 'pt', 'ru', 'uk', 'zh'];
    expect(Object.keys(TALLY_WORDS).sort()).to.deep.equal(languages);
    for (const lang of languages) {
      const { gotRight, answers } = tallyWords(`${lang}-XX`);
      expect(gotRight('72 %', '1204')).to.include('72 %').and.include('1204');
      expect(answers).to.not.equal(lang === 'en' ? '' : tallyWords('en').answers);
    }
  });
});
