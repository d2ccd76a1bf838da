// Amp-up's QTI 3 player (certified by 1EdTech as one of delivery) in a browser: shows a question, and scores an answer.
import { createRequire } from 'node:module';

const ofOurs = createRequire(import.meta.url);
const PLAYER = ofOurs.resolve('qti3-item-player/dist/qti3Player.umd.min.js');
/** The player's own Vue, which is older than ours. */
const VUE = createRequire(PLAYER).resolve('vue/dist/vue.min.js');
const STYLES = ofOurs.resolve('qti3-item-player/dist/qti3Player.css');
const EVENTS = [
  'notifyQti3PlayerReady',
  'notifyQti3ItemReady',
  'notifyQti3EndAttemptCompleted',
  'notifyQti3ScoreAttemptCompleted',
];

/** The player on a page of its own. */
export async function openPlayer(browser) {
  const page = await browser.newPage();
  const errors = [];
  page.on('pageerror', error => errors.push(String(error)));
  page.on('console', message => {
    if (['error', 'warn'].includes(message.type())) errors.push(message.text());
  });
  await page.setContent('<!doctype html><meta charset="utf-8"><title>Player</title>');
  await page.addScriptTag({ path: VUE });
  await page.addScriptTag({ path: PLAYER });
  await page.addStyleTag({ path: STYLES });

  /** The player shows nothing new when it is given the same question twice, so that each gets one of its own. */
  async function mount() {
    await page.evaluate(names => {
      /* global Vue, qti3Player */
      window.player?.$destroy();
      document.body.replaceChildren(document.createElement('main'));
      window.told = {};
      const on = Object.fromEntries(names.map(name => [name, detail => (window.told[name] = detail ?? true)]));
      window.player = new Vue({ render: create => create(qti3Player, { on }) }).$mount('main');
    }, EVENTS);
  }

  /** Runs `work` on the player, and resolves with the state that it tells by the event. */
  async function until(name, work, ...parameters) {
    await page.evaluate(event => delete window.told[event], name);
    await page.evaluate((method, values) => window.told.notifyQti3PlayerReady[method](...values), work, parameters);
    await page.waitForFunction(event => window.told[event], {}, name);
    return await page.evaluate(event => window.told[event].state, name);
  }

  return {
    page,
    errors,
    close: () => page.close(),
    /** Shows the question, as it is or as it was answered. */
    async show(xml, response) {
      await mount();
      const answered = response === undefined ? {} : { state: stateOf(response) };
      await until('notifyQti3ItemReady', 'loadItemFromXml', xml, {
        guid: 'q',
        status: 'interacting',
        sessionControl: { max_attempts: 0, show_feedback: true, validate_responses: false },
        ...answered,
      });
    },
    /** Hands the learner's answer in; resolves with its score. */
    answered: async () => scoreIn(await until('notifyQti3EndAttemptCompleted', 'endAttempt', 'done')),
    /** The score of the answer that the question was shown with. */
    score: async () => scoreIn(await until('notifyQti3ScoreAttemptCompleted', 'scoreAttempt', 'scored')),
  };
}

const scoreIn = ({ outcomeVariables }) => outcomeVariables.find(({ identifier }) => identifier === 'SCORE').value;

const stateOf = value => ({
  identifier: 'q',
  guid: 'q',
  contextVariables: [],
  responseVariables: [{ identifier: 'RESPONSE', value, state: null }],
  outcomeVariables: [],
  templateVariables: [],
  validationMessages: [],
});
