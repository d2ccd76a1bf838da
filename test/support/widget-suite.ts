import { aTimeout, expect, fixture } from '@open-wc/testing';
import type { ContentPack } from '../../src/pack/types.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import type { WidgetElement } from '../../src/ui/elements/widget-element.js';
import { expectAccessible, liveTexts } from './accessibility.js';
import { HOSTILE, hostilePack } from './hostile.js';
import { expectLegible, expectTargets, READINGS, spaceOut } from './legible.js';
import { caretIn, press, tabToNamed } from './keyboard.js';
import { allInside, emptyPack, fired, freshPack, inside, mount, settled, textOf } from './mount.js';
import { answerRequests, failure, freshAddress, never, packResponse } from './network.js';

const FALLBACK = '<p>What stands inside the tag.</p>';

/** What every widget has in common, whether it asks or explains. */
export function behavesLikeAWidget(tag: string): void {
  const mountWidget = (mounting = {}) => mount<WidgetElement>(tag, mounting);

  /** Mounts a widget of an address, and counts its own events of a name. */
  async function mountFrom(address: string, mounting = {}) {
    return mountWidget({ properties: { src: address }, inside: FALLBACK, ...mounting });
  }

  async function reach(widget: WidgetElement, state: string) {
    for (let waits = 0; widget.state !== state && waits < 100; waits++) await aTimeout(5);
    expect(widget.state).to.equal(state);
    await settled(widget);
  }

  describe('as a widget', () => {
    it('is accessible when ready', async () => {
      const widget = await mountWidget();
      expect(widget.state).to.equal('ready');
      await expectAccessible(widget);
    });

    it('takes the page’s typeface and size, not its weight, slant or height of lines', async () => {
      const widget = await mountWidget({ attributes: { style: 'font: italic bold 20px/3 Courier' } });
      const { fontFamily, fontSize, fontStyle, fontWeight, lineHeight } = getComputedStyle(inside(widget, '.box'));
      expect([fontFamily, fontSize, fontStyle, fontWeight, lineHeight]).to.deep.equal([
        'Courier',
        '20px',
        'normal',
        '400',
        '30px',
      ]);
    });

    it('is accessible in the dark and from right to left', async () => {
      const widget = await mountWidget({ direction: 'rtl' });
      widget.style.colorScheme = 'dark';
      await expectAccessible(widget);
    });

    it('is accessible while loading, shows what stands inside its tag, and keeps its place', async () => {
      answerRequests(never);
      const widget = await mountFrom(freshAddress());
      expect(widget.state).to.equal('loading');
      expect(widget.querySelector('p')!.checkVisibility()).to.be.true;
      expect(inside(widget, '.box').getAttribute('aria-busy')).to.equal('true');
      expect(widget.clientHeight, 'room for what comes').to.be.above(200);
      await expectAccessible(widget);
    });

    it('is accessible when the pack can’t be loaded, and is loaded again by keyboard', async () => {
      let isDown = true;
      const asked = answerRequests(() => (isDown ? failure() : packResponse(freshPack())));
      const address = freshAddress();
      const widget = await mountFrom(address);
      await reach(widget, 'error');
      expect(widget.querySelector('p')!.checkVisibility(), 'fallback').to.be.true;
      expect(await liveTexts()).to.include('This explainer could not be loaded.');
      await expectAccessible(widget);
      isDown = false;
      widget.parentElement!.querySelector<HTMLElement>('.before')!.focus();
      await tabToNamed('Try again');
      await press('Enter');
      await reach(widget, 'ready');
      expect(asked).to.deep.equal([address, address]);
      expect(widget.contains(document.activeElement), 'focus after the retry').to.be.true;
      expect((await caretIn(widget)).matches('.box'), 'who reads on begins with what came').to.be.true;
      const heading = textOf(inside(widget, '[role=heading]'));
      const isTold = (text: string) =>
        text === heading || text.includes((widget as Partial<QuizElement>).question!.prompt);
      expect((await liveTexts()).filter(isTold), 'what came is said').to.have.length(1);
    });

    it('tells once that the pack can’t be loaded, and why', async () => {
      answerRequests(failure);
      const errors: CustomEvent[] = [];
      const listener = (event: Event) => errors.push(event as CustomEvent);
      document.addEventListener('explainer-error', listener);
      const widget = await mountFrom(freshAddress());
      await reach(widget, 'error');
      await aTimeout(10);
      document.removeEventListener('explainer-error', listener);
      expect(errors).to.have.length(1);
      expect(errors[0]!.composed).to.be.true;
      expect(errors[0]!.detail).to.include({ widget: tag, code: 'http' });
      expect(errors[0]!.detail.message).to.include('404');
    });

    it('says of an answer without a body that it is empty, and asks once', async () => {
      const asked = answerRequests(() => new Response(null, { status: 204 }));
      const element = document.createElement(tag) as WidgetElement;
      const error = fired<{ code: string; message: string }>(element, 'explainer-error');
      element.src = freshAddress();
      (await fixture('<div></div>')).append(element);
      const { code, message } = (await error).detail;
      expect(code).to.equal('not-json');
      expect(message).to.include('is empty');
      expect(asked).to.deep.equal([element.src]);
    });

    it('shows in each widget that a pack can’t be loaded, and tells it once', async () => {
      answerRequests(failure);
      const address = freshAddress();
      const widgets = await Promise.all([mountFrom(address), mountFrom(address), mountFrom(address)]);
      for (const widget of widgets) await reach(widget, 'error');
      const told = 'This explainer could not be loaded.';
      for (const widget of widgets) {
        const shown = allInside(widget, '[part~=status]').filter(each => textOf(each) === told);
        expect(shown).to.have.length(1);
        expect(shown[0]!.checkVisibility()).to.be.true;
      }
      expect((await liveTexts()).filter(text => text === told)).to.have.length(1);
      await expectAccessible(widgets[1]!);
    });

    it('says of a broken pack that it is broken', async () => {
      const broken = { ...freshPack(), people: 'none' } as unknown as ContentPack;
      const widget = await mountWidget({ properties: { pack: broken }, inside: FALLBACK });
      expect(widget.state).to.equal('error');
      expect(widget.querySelector('p')!.checkVisibility()).to.be.true;
    });

    it('shows its fallback, and says so, where the pack has too little', async () => {
      const element = document.createElement(tag) as WidgetElement;
      element.innerHTML = FALLBACK;
      const empty = fired<{ widget: string }>(element, 'explainer-empty');
      element.pack = emptyPack();
      (await fixture('<div></div>')).append(element);
      expect((await empty).detail.widget).to.equal(tag);
      await settled(element);
      expect(element.state).to.equal('empty');
      expect(element.querySelector('p')!.checkVisibility()).to.be.true;
      await expectAccessible(element);
    });

    it('takes no room where the pack has too little and nothing stands inside its tag', async () => {
      const widget = await mountWidget({ properties: { pack: emptyPack() } });
      expect(widget.state).to.equal('empty');
      expect(widget.offsetHeight).to.equal(0);
    });

    it('bears being revealed and started over where it stands empty, or nowhere', async () => {
      const nowhere = document.createElement(tag) as WidgetElement;
      const empty = await mountWidget({ properties: { pack: emptyPack() } });
      for (const widget of [nowhere, empty]) {
        widget.reveal();
        widget.reset();
      }
      await settled(empty);
      expect(empty.state).to.equal('empty');
    });

    it('tells once that it is ready, by an event that leaves shadow trees', async () => {
      const ready: CustomEvent[] = [];
      const listener = (event: CustomEvent) => event.detail.widget === tag && ready.push(event);
      document.addEventListener('explainer-ready', listener);
      const widget = await mountWidget();
      widget.requestUpdate();
      await settled(widget);
      document.removeEventListener('explainer-ready', listener);
      expect(ready).to.have.length(1);
      expect(ready[0]).to.include({ bubbles: true, composed: true });
      expect(ready[0]!.detail.questions).to.be.a('number');
    });

    it('loads its pack from an address, once for two widgets of one address', async () => {
      const pack = freshPack();
      const asked = answerRequests(() => packResponse(pack));
      const address = freshAddress();
      const widgets = await Promise.all([mountFrom(address), mountFrom(address)]);
      await Promise.all(widgets.map(widget => reach(widget, 'ready')));
      expect(asked).to.deep.equal([address]);
    });

    it('takes its pack from inside its tag', async () => {
      const script = document.createElement('script');
      script.type = 'application/json';
      script.textContent = JSON.stringify(freshPack());
      const widget = await mountWidget({ properties: {}, inside: script.outerHTML });
      expect(widget.state).to.equal('ready');
    });

    it('shows another pack in place of the first', async () => {
      const widget = await mountWidget({ properties: { pack: emptyPack() } });
      widget.pack = freshPack();
      await settled(widget);
      expect(widget.state).to.equal('ready');
      widget.pack = emptyPack();
      await settled(widget);
      expect(widget.state).to.equal('empty');
    });

    it('takes the pack of a <content-pack> around it, also one that gets it later', async () => {
      const around = await fixture<HTMLElement & { pack?: ContentPack }>(
        `<content-pack><${tag}></${tag}></content-pack>`,
      );
      const widget = around.querySelector<WidgetElement>(tag)!;
      await settled(widget);
      expect(widget.state).to.equal('waiting');
      around.pack = freshPack();
      await reach(widget, 'ready');
    });

    it('takes the pack of a <content-pack> that it is moved into', async () => {
      const widget = await mountWidget({ properties: {} });
      expect(widget.state).to.equal('waiting');
      const around = await fixture<HTMLElement & { pack?: ContentPack }>('<content-pack></content-pack>');
      around.pack = freshPack();
      around.append(widget);
      await reach(widget, 'ready');
    });

    it('shows markup in a pack as the text that it is', async () => {
      const widget = await mountWidget({ properties: { pack: hostilePack() } });
      expect(widget.state).to.equal('ready');
      widget.reveal();
      await settled(widget);
      const texts = [widget, ...allInside(widget, '*')].map(element => element.shadowRoot?.textContent ?? '');
      expect(texts.join(' ')).to.include(HOSTILE);
      expect(allInside(widget, 'img, script')).to.have.length(0);
      expect('hacked' in globalThis).to.be.false;
    });

    it('has a heading of the level and with the words it is given', async () => {
      const widget = await mountWidget({ attributes: { heading: 'What do you know?', 'heading-level': '4' } });
      const heading = inside(widget, '[role=heading]');
      expect(heading.ariaLevel ?? heading.getAttribute('aria-level')).to.equal('4');
      expect(textOf(heading)).to.equal('What do you know?');
    });

    it('fits 280 px, also with words that don’t break', async () => {
      const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
      const pack = JSON.parse(JSON.stringify(freshPack()).replaceAll(/\b(Okafor|Lindqvist|bridge)\b/g, long));
      const widget = await mountWidget({ properties: { pack }, width: '280px' });
      const box = inside(widget, '.box');
      expect(box.scrollWidth).to.be.at.most(widget.clientWidth);
    });

    for (const reading of READINGS) {
      it(`is legible at ${reading.name}, as it comes and unfolded`, async () => {
        const widget = await mountWidget(reading);
        if ('isSpaced' in reading) spaceOut(widget);
        expectLegible(widget, 'ready');
        expectTargets(widget);
        for (const details of allInside<HTMLDetailsElement>(widget, 'details')) details.open = true;
        expectLegible(widget, 'unfolded');
        expectTargets(widget);
      });
    }
  });
}
