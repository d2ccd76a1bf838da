import { expect } from '@open-wc/testing';
import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/key-questions/key-questions.js';
import { sessionOf } from '../../../src/ui/session/session.js';
import type { KeyQuestions } from '../../../src/widgets/key-questions/key-questions.js';
import { expectAccessible, liveTexts } from '../../support/accessibility.js';
import { press, tabTo } from '../../support/keyboard.js';
import { allInside, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';
import { behavesLikeAWidget } from '../../support/widget-suite.js';

async function unfolded(mounting = {}) {
  const widget = await mount<KeyQuestions>('key-questions', mounting);
  widget.parentElement!.querySelector<HTMLElement>('.before')!.focus();
  await tabTo(element => element.localName === 'summary');
  await press('Enter');
  return widget;
}
const outcomes = (widget: KeyQuestions) => allInside<HTMLInputElement>(widget, 'input');

describe('<key-questions>', () => {
  behavesLikeAWidget('key-questions');

  it('unfolds a question by keyboard into what the article says', async () => {
    const widget = await unfolded();
    const [first, second] = allInside<HTMLDetailsElement>(widget, 'details');
    expect([first!.open, second!.open]).to.deep.equal([true, false]);
    expect(textOf(first!)).to.include('The city counts on the state for half of the cost.');
    await expectAccessible(widget);
  });

  it('keeps a guess on the device: no event tells of it, and nothing is right or wrong', async () => {
    const pack = freshPack();
    const widget = await unfolded({ properties: { pack } });
    const told: Event[] = [];
    for (const name of ['explainer-answer', 'explainer-result'])
      document.addEventListener(name, event => told.push(event));
    await tabTo(element => element.matches('input'));
    await press(' ');
    await settled(widget);
    expect(sessionOf(pack).guess('o-money')).to.equal('Yes');
    expect(told).to.have.length(0);
    expect(sessionOf(pack).results).to.have.length(0);
    expect(await liveTexts()).to.include('Kept on this device only. Nobody knows yet.');
    expect(allInside(widget, '[data-mark]')).to.have.length(0);
    await expectAccessible(widget);
  });

  it('shows an earlier guess, and forgets it when started over', async () => {
    const pack = freshPack();
    sessionOf(pack).recordGuess('o-money', 'No');
    const widget = await unfolded({ properties: { pack } });
    expect(outcomes(widget).map(({ checked }) => checked)).to.deep.equal([false, true]);
    widget.reset();
    await settled(widget);
    expect(sessionOf(pack).guess('o-money')).to.equal(undefined);
    expect(outcomes(widget).some(({ checked }) => checked)).to.be.false;
    expect(allInside<HTMLDetailsElement>(widget, 'details').some(({ open }) => open)).to.be.false;
  });

  it('asks for no guess where the article names no outcomes', async () => {
    const widget = await mount<KeyQuestions>('key-questions');
    expect(allInside(widget, 'details')[1]!.querySelector('fieldset')).to.equal(null);
  });

  it('says so where the article leaves it at the question', async () => {
    const pack = freshPack();
    pack.openQuestions = [{ ...pack.openQuestions[0]!, background: [] }];
    const widget = await unfolded({ properties: { pack } });
    expect(textOf(inside(widget, 'details'))).to.include('The article leaves it at the question.');
  });
});
