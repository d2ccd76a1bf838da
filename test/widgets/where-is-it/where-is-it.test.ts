import { expect } from '@open-wc/testing';
import '../../../src/widgets/content-pack/content-pack.js';
import '../../../src/widgets/where-is-it/where-is-it.js';
import type { ContentPack, PackQuestion } from '../../../src/pack/types.js';
import type { WhereIsIt } from '../../../src/widgets/where-is-it/where-is-it.js';
import { bridgePack } from '../../fixtures/bridge-pack.js';
import { expectAccessible } from '../../support/accessibility.js';
import { expectLegible, expectTargets, READINGS, spaceOut } from '../../support/legible.js';
import { press, tabToNamed } from '../../support/keyboard.js';
import { allInside, freshPack, inside, mount, settled, textOf } from '../../support/mount.js';

const question = (changes: Partial<PackQuestion> = {}): PackQuestion => ({
  id: 'where-is-it:c-ferries',
  kind: 'choice',
  prompt: 'Which place belongs in the gap?',
  stimulus: { type: 'sentence', text: 'The ferries will leave from ____.' },
  options: [
    { id: 'l-quay', text: 'Salt Quay' },
    { id: 'l-alder', text: 'Port Alder' },
    { id: 'l-north', text: 'Northgate' },
  ],
  correct: 'l-quay',
  explanation: 'The article says: Salt Quay.',
  evidence: bridgePack.places.find(({ id }) => id === 'l-quay')!.evidence,
  ...changes,
});

const mountWith = (questions: PackQuestion[], changes: Partial<ContentPack> = {}, mounting = {}) =>
  mount<WhereIsIt>('where-is-it', {
    properties: { pack: freshPack({ questions, ...changes }), seed: 'a' },
    ...mounting,
  });

const listed = (widget: WhereIsIt) => allInside(widget, '.option').map(textOf);
const marks = (widget: WhereIsIt) => allInside(widget, '.map .mark');

describe('<where-is-it>', () => {
  it('shows each place of the list as a mark of the same number on the map', async () => {
    const widget = await mountWith([question()], {}, { width: '480px' });
    expect(listed(widget)).to.have.members(['Salt Quay', 'Port Alder', 'Northgate']);
    expect(marks(widget).map(textOf)).to.deep.equal(['1', '2', '3']);
    const map = inside(widget, '.map').getBoundingClientRect();
    for (const [place, option] of widget.questions[0]!.kind === 'choice' ? widget.questions[0].options.entries() : []) {
      const { x } = bridgePack.map!.points.find(({ id }) => id === option.id)!;
      const mark = marks(widget)[place]!.getBoundingClientRect();
      expect((mark.left + mark.width / 2 - map.left) / map.width).to.be.closeTo(x / 480, 0.01);
    }
  });

  it('takes a tap on the map for an answer, and shows there what is right', async () => {
    const widget = await mountWith([question()]);
    const wrong = listed(widget).indexOf('Northgate');
    marks(widget)[wrong]!.click();
    await settled(widget);
    const { answer, right } = widget.resultOf('where-is-it:c-ferries')!;
    expect([answer, right]).to.deep.equal(['l-north', false]);
    expect(marks(widget)[wrong]!.dataset.mark).to.equal('wrong');
    expect(marks(widget)[listed(widget).indexOf('Salt Quay')]!.dataset.mark).to.equal('right');
    marks(widget)[listed(widget).indexOf('Salt Quay')]!.click();
    await settled(widget);
    expect(widget.resultOf('where-is-it:c-ferries')!.answer, 'answered once').to.equal('l-north');
    await expectAccessible(widget);
  });

  it('is answered by keys in the list, and points at the map meanwhile', async () => {
    const widget = await mountWith([question()]);
    widget.parentElement!.querySelector<HTMLElement>('.before')!.focus();
    await tabToNamed('Salt Quay');
    await settled(widget);
    const pointed = marks(widget).map(({ dataset }) => dataset.pointed === 'true');
    expect(pointed).to.deep.equal(listed(widget).map(name => name === 'Salt Quay'));
    await press('Enter');
    await settled(widget);
    expect(widget.resultOf('where-is-it:c-ferries')!.right).to.be.true;
  });

  it('has marks that a finger hits, apart from one another, in 320 px', async () => {
    const widget = await mountWith([question()], {}, { width: '320px' });
    const boxes = marks(widget).map(mark => mark.getBoundingClientRect());
    for (const { width, height } of boxes) expect(Math.min(width, height)).to.be.at.least(24);
    for (const [at, one] of boxes.entries())
      for (const other of boxes.slice(at + 1))
        expect(one.right <= other.left || other.right <= one.left || one.bottom <= other.top || other.bottom <= one.top)
          .to.be.true;
    await expectAccessible(widget);
  });

  for (const reading of READINGS)
    it(`is legible at ${reading.name}, asked and answered`, async () => {
      const widget = await mountWith([question()], {}, reading);
      if ('isSpaced' in reading) spaceOut(widget);
      for (const state of ['asked', 'answered']) {
        expectLegible(widget, state);
        expectTargets(widget);
        allInside(widget, '.option')[0]!.click();
        await settled(widget);
      }
    });

  it('is accessible in the dark and from right to left', async () => {
    const widget = await mountWith([question()], {}, { direction: 'rtl' });
    widget.style.colorScheme = 'dark';
    await expectAccessible(widget);
  });

  it('asks plain questions and gaps, too, where all their places are on the map', async () => {
    const plain = question({ id: 'plain', stimulus: undefined, prompt: 'Where will the ferries leave from?' });
    const gap = question({ id: 'gap', kind: 'gap' });
    const widget = await mountWith([plain, gap]);
    expect(widget.questions.map(({ id }) => id)).to.have.members(['plain', 'gap']);
  });

  it('asks nothing where a place isn’t on the map, two lie too near, or there is no map', async () => {
    const stray = question({ options: [...question().options!, { id: 'l-far', text: 'Farhaven' }] });
    expect((await mountWith([stray])).state).to.equal('empty');
    const points = bridgePack.map!.points.map(point => ({
      ...point,
      x: point.id === 'l-quay' ? 190 : point.x,
      y: 150,
    }));
    expect((await mountWith([question()], { map: { ...bridgePack.map!, points } })).state).to.equal('empty');
    expect((await mountWith([question()], { map: undefined })).state).to.equal('empty');
    expect((await mountWith([question({ review: true })])).state).to.equal('empty');
  });
});
