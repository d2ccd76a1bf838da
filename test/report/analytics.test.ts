import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { beaconSink, connectAnalytics, dataLayerSink, plausibleSink } from '../../src/report/analytics/index.js';
import type { AnalyticsEvent } from '../../src/report/analytics/index.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import '../../src/widgets/true-or-false/true-or-false.js';
import { inside, mount, settled } from '../support/mount.js';

async function answerOne(): Promise<QuizElement> {
  const quiz = await mount<QuizElement>('true-or-false');
  inside(quiz, 'button').focus();
  await sendKeys({ press: 'Enter' });
  await settled(quiz);
  return quiz;
}

describe('analytics', () => {
  it('tells how a question went, by ids and numbers alone', async () => {
    const told: AnalyticsEvent[] = [];
    const analytics = connectAnalytics(event => told.push(event), { consent: true });
    const quiz = await answerOne();
    analytics.disconnect();
    const [ready, answer] = told;
    expect(ready).to.deep.equal({ name: 'explainer-ready', widget: 'true-or-false', questions: quiz.questions.length });
    expect(answer).to.include({ name: 'explainer-answer', widget: 'true-or-false', kind: 'true-false' });
    expect(Object.keys(answer!).sort()).to.deep.equal(['kind', 'name', 'question', 'right', 'score', 'widget']);
  });

  it('tells nothing before the reader agrees, nor afterwards of what was before', async () => {
    const told: AnalyticsEvent[] = [];
    const analytics = connectAnalytics(event => told.push(event));
    const quiz = await answerOne();
    expect(told).to.be.empty;
    analytics.grant();
    quiz.reset();
    expect(told.map(({ name }) => name)).to.deep.equal(['explainer-reset']);
    analytics.revoke();
    quiz.reset();
    expect(told).to.have.length(1);
    analytics.disconnect();
  });

  it('sets no cookie and stores nothing of its own', async () => {
    const before = { cookie: document.cookie, kept: localStorage.length };
    const analytics = connectAnalytics(dataLayerSink({}), { consent: true });
    await answerOne();
    analytics.disconnect();
    expect({ cookie: document.cookie, kept: localStorage.length }).to.deep.equal(before);
  });

  it('pushes to Tag Manager’s dataLayer, made where it is not there yet', () => {
    const page: { dataLayer?: object[] } = {};
    const sink = dataLayerSink(page);
    sink({ name: 'explainer-answer', widget: 'who-said-it', right: true });
    sink({ name: 'explainer-reset', widget: 'who-said-it' });
    expect(page.dataLayer).to.deep.equal([
      { event: 'explainer_answer', explainer_widget: 'who-said-it', explainer_right: true },
      { event: 'explainer_reset', explainer_widget: 'who-said-it' },
    ]);
  });

  it('calls Plausible with a custom event, and does without Plausible', () => {
    const calls: unknown[][] = [];
    plausibleSink({})({ name: 'explainer-answer', widget: 'who-said-it' });
    plausibleSink({ plausible: (...call: unknown[]) => calls.push(call) })({
      name: 'explainer-answer',
      widget: 'who-said-it',
      score: 0.5,
    });
    expect(calls).to.deep.equal([['Explainer answer', { props: { widget: 'who-said-it', score: '0.5' } }]]);
  });

  describe('by beacon', () => {
    const sendBeacon = navigator.sendBeacon;
    let sent: [string, unknown][] = [];
    let takes = true;

    beforeEach(() => {
      sent = [];
      takes = true;
      navigator.sendBeacon = (url, body) => takes && !!sent.push([String(url), JSON.parse(body as string)]);
    });
    afterEach(() => {
      navigator.sendBeacon = sendBeacon;
    });
    const event = (number: number) => ({ name: 'explainer-answer', widget: 'who-said-it', number });

    it('sends events in batches, and the rest when the page goes', () => {
      const sink = beaconSink('https://stats.example/in', { batch: 2 });
      [1, 2, 3].map(event).forEach(sink);
      expect(sent).to.deep.equal([['https://stats.example/in', [event(1), event(2)]]]);
      dispatchEvent(new Event('pagehide'));
      expect(sent[1]).to.deep.equal(['https://stats.example/in', [event(3)]]);
    });

    it('keeps what the browser would not take, and sends it with the next', () => {
      const sink = beaconSink('https://stats.example/in', { batch: 1 });
      takes = false;
      sink(event(1));
      takes = true;
      sink(event(2));
      expect(sent).to.deep.equal([['https://stats.example/in', [event(1), event(2)]]]);
    });

    it('drops what still waits when the reader takes the consent back', () => {
      const target = new EventTarget();
      const analytics = connectAnalytics(beaconSink('https://stats.example/in'), { consent: true, target });
      target.dispatchEvent(new CustomEvent('explainer-reset', { detail: { widget: 'who-said-it' } }));
      analytics.revoke();
      dispatchEvent(new Event('pagehide'));
      expect(sent).to.be.empty;
    });
  });
});
