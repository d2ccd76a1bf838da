import { expect } from '@open-wc/testing';
import { themeCss } from '../../src/ui/tokens/theme-css.js';
import { THEMES } from '../../src/ui/tokens/themes.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import '../../src/widgets/who-said-it/who-said-it.js';
import { answerByKeyboard } from '../support/answering.js';
import { allInside, inside, mount } from '../support/mount.js';

const LOOKS = [
  'color',
  'background-color',
  'border-top-color',
  'border-top-width',
  'border-radius',
  'font-size',
  'font-weight',
  'font-family',
  'padding',
  'min-height',
];

/** A mixed colour is told as `color(srgb …)`, and may be off by a rounding. */
const inBytes = (value: string) =>
  value.replace(/color\(srgb ([\d.]+) ([\d.]+) ([\d.]+)\)/, (_, ...parts: string[]) => {
    return `rgb(${parts
      .slice(0, 3)
      .map(part => Math.round(Number(part) * 255))
      .join(', ')})`;
  });

/** How all that a widget shows looks, element by element. */
function looks(widget: Element): string[] {
  return allInside(widget, '*').map(element => {
    const style = getComputedStyle(element);
    const values = LOOKS.map(name => inBytes(style.getPropertyValue(name)));
    return `${element.localName}.${element.className}: ${values.join('; ')}`;
  });
}

const NUMBER = /\d[\d.]*/g;
const numbersOf = (look: string) => look.match(NUMBER)!.map(Number);

/** Whether two looks are the same, but for the roundings of mixed colours. */
const isSame = (one: string, other: string) =>
  one.replace(NUMBER, '') === other.replace(NUMBER, '') &&
  numbersOf(one).every((number, index) => Math.abs(number - numbersOf(other)[index]!) <= 1);

describe('a theme', () => {
  const sheet = document.createElement('style');
  const wear = (name: string) => (sheet.textContent = themeCss(THEMES.find(theme => theme.name === name)!));
  before(() => document.head.append(sheet));
  beforeEach(() => (sheet.textContent = ''));
  after(() => sheet.remove());

  for (const scheme of ['light', 'dark']) {
    it(`quiet is what a widget looks like without a theme, in ${scheme}`, async () => {
      const quiz = await mount<QuizElement>('who-said-it');
      quiz.style.colorScheme = scheme;
      quiz.parentElement!.querySelector<HTMLElement>('.before')!.focus();
      await answerByKeyboard(quiz, false);
      await Promise.all(quiz.shadowRoot!.getAnimations().map(({ finished }) => finished));
      const bare = looks(quiz);
      wear('quiet');
      expect(looks(quiz).filter((look, index) => !isSame(look, bare[index]!))).to.deep.equal([]);
      wear('broadsheet');
      expect(looks(quiz).filter((look, index) => !isSame(look, bare[index]!))).not.to.deep.equal([]);
    });
  }

  it('may be worn by a part of the page alone', async () => {
    wear('quiet');
    const own = await mount<QuizElement>('who-said-it');
    const other = await mount<QuizElement>('who-said-it');
    sheet.textContent += themeCss(THEMES.find(({ name }) => name === 'tabloid')!).replace(':root,', '');
    own.dataset.explainerTheme = 'tabloid';
    expect(getComputedStyle(inside(own, '.box')).borderTopWidth).to.equal('8px');
    expect(getComputedStyle(inside(other, '.box')).borderTopWidth).to.equal('4px');
  });

  it('that is dark in every scheme has its form controls dark, too', async () => {
    wear('dark-studio');
    const quiz = await mount<QuizElement>('who-said-it');
    expect(getComputedStyle(inside(quiz, '.box')).colorScheme).to.equal('dark');
    expect(getComputedStyle(inside(quiz, '.box')).backgroundColor).to.equal('rgb(18, 21, 27)');
  });

  it('gives way to a property that the page sets on the widget', async () => {
    wear('tabloid');
    const quiz = await mount<QuizElement>('who-said-it');
    quiz.style.setProperty('--explainer-paper', 'rgb(1, 2, 3)');
    expect(getComputedStyle(inside(quiz, '.box')).backgroundColor).to.equal('rgb(1, 2, 3)');
  });
});
