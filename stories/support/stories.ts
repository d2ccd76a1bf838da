import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect, userEvent, waitFor } from 'storybook/test';
import type { ContentPack } from '../../src/pack/types.js';
import { sessionOf } from '../../src/ui/session/session.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import type { WidgetElement } from '../../src/ui/elements/widget-element.js';
import { arabicPack } from './arabic-pack.js';
import { answer, finish, inside, part, ready } from './answer.js';
import { SEED } from './markup.js';
import { emptyPack, longPack, picturedPack, samplePack } from './packs.js';
import { SLOW } from './slow-network.js';

export type Story = StoryObj;

const FALLBACK =
  '<p>The harbour bridge, in short: closed to cars, open to buses, to be strengthened for £12.5 million.</p>';

const shows = (tag: string, state: string): Story['play'] =>
  async function shown({ canvasElement }) {
    const widget = canvasElement.querySelector<WidgetElement>(tag)!;
    await waitFor(() => expect(widget.state).toBe(state));
    await expect(widget.querySelector('p')).toBeVisible();
  };

const fits = (tag: string): Story['play'] =>
  async function fitting({ canvasElement }) {
    const widget = await ready(canvasElement, tag);
    await expect(widget.shadowRoot!.firstElementChild!.scrollWidth).toBeLessThanOrEqual(widget.clientWidth);
  };

/** What all stories of a widget have in common. Each starts without answers. */
export function aboutWidget(tag: string, args: object = {}): Meta {
  return {
    component: tag,
    args: { ...args },
    beforeEach: ({ id, parameters }) => sessionOf((parameters.pack ?? samplePack)(id)).clear(),
  };
}

type PackOf = (story: string) => ContentPack;

/** Packs in place of the sample's: one with long words, and one that is read from right to left. */
export interface OtherPacks {
  long: PackOf;
  arabic: PackOf;
}

const SAMPLES: OtherPacks = { long: longPack, arabic: arabicPack };

/** The states that every widget has. */
export function widgetStories(tag: string, { long, arabic } = SAMPLES) {
  return {
    ready: {
      play: async ({ canvasElement }) => {
        const widget = await ready(canvasElement, tag);
        await expect(inside(widget).getByRole('heading', { level: widget.headingLevel })).toBeVisible();
      },
    },
    loading: { args: { src: SLOW }, parameters: { inside: FALLBACK }, play: shows(tag, 'loading') },
    error: { args: { src: 'samples/no-such-pack.json' }, parameters: { inside: FALLBACK }, play: shows(tag, 'error') },
    empty: { parameters: { inside: FALLBACK, pack: emptyPack }, play: shows(tag, 'empty') },
    longText: { parameters: { pack: long, width: '360px' }, play: fits(tag) },
    rightToLeft: { parameters: { pack: arabic, locale: 'ar' }, play: fits(tag) },
    narrow: { parameters: { width: '280px' }, play: fits(tag) },
  } satisfies Record<string, Story>;
}

/** The states of a widget that unfolds. */
export function explainerStories(tag: string, packs = SAMPLES) {
  return {
    ...widgetStories(tag, packs),
    unfolded: {
      play: async ({ canvasElement }) => {
        const widget = await ready(canvasElement, tag);
        const details = widget.shadowRoot!.querySelector('details')!;
        await userEvent.click(details.querySelector('summary')!);
        await expect(details.open).toBe(true);
        await expect(details.querySelector('blockquote')).toBeVisible();
      },
    },
  } satisfies Record<string, Story>;
}

/** The states of a widget that asks. */
export function quizStories(tag: string, packs = SAMPLES) {
  const answered = (outcome: 'right' | 'wrong'): Story => ({
    play: async ({ canvasElement }) => {
      const quiz = await ready<QuizElement>(canvasElement, tag);
      await answer(quiz, outcome);
      const [feedback] = part(quiz, 'feedback');
      await expect(feedback).toBeVisible();
      await expect(feedback!.part.contains(outcome)).toBe(true);
    },
  });
  return {
    ...widgetStories(tag, packs),
    answeredRight: answered('right'),
    answeredWrong: answered('wrong'),
    finished: {
      play: async ({ canvasElement }) => {
        const quiz = await ready<QuizElement>(canvasElement, tag);
        await finish(quiz, 'wrong');
        await expect(quiz.state).toBe('finished');
        await expect(inside(quiz).getByRole('button', { name: 'Start over' })).toBeVisible();
      },
    },
  } satisfies Record<string, Story>;
}

/** A quiz whose questions have a picture each. */
export const picturedStory = (tag: string): Story => ({
  parameters: { pack: picturedPack },
  play: async ({ canvasElement }) => {
    const quiz = await ready<QuizElement>(canvasElement, tag);
    await waitFor(() => expect(inside(quiz).getByRole('img', { name: /steel bridge/ })).toBeVisible());
    await expect(inside(quiz).getByText('Drawing: Wexmouth Courier')).toBeVisible();
    await answer(quiz, 'wrong');
    await expect(part(quiz, 'picture')[0]).toBeVisible();
  },
});

/** The arguments of every quiz: few questions, the same for everyone. */
export const quizArgs = { seed: SEED, limit: 3 };
