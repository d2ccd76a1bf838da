import type { ContentPack } from '../../pack/types.js';
import type { StudioWords } from '../words/en.js';
import { words } from '../words/words.js';

/** The explainers' colours that a person may set, by the custom property that takes each. */
export const COLOURS = { accent: '--explainer-accent', paper: '--explainer-paper', ink: '--explainer-ink' } as const;
export type Colour = keyof typeof COLOURS;

/** How the explainer is put together, beside its facts. */
export interface Look {
  /** Tag names, in the order in which they stand. */
  widgets: readonly string[];
  /** At most so many questions of a widget. */
  limit: number;
  /** As `#rrggbb`. Absent: the library's own, which follow light and dark. */
  colours: Readonly<Partial<Record<Colour, string>>>;
}

/** What a person works on: all that undo covers. */
export interface Draft {
  pack: ContentPack;
  look: Look;
}

/** Every widget that an explainer can hold, in its order. */
export const WIDGETS: Readonly<Record<string, { isOn: boolean }>> = {
  'meet-the-people': { isOn: false },
  'story-timeline': { isOn: false },
  'quick-quiz': { isOn: true },
  'who-said-it': { isOn: true },
  'timeline-quiz': { isOn: true },
  'whos-who': { isOn: true },
  'true-or-false': { isOn: true },
  'guess-the-number': { isOn: true },
  'fill-the-gap': { isOn: true },
  'key-questions': { isOn: true },
  'key-terms': { isOn: true },
  'score-card': { isOn: true },
};

/** What a part of the explainer is called, and a line for a person who hasn't seen it. */
export const partInWords = (tag: string): { title: string; about: string } =>
  words().parts[tag as keyof StudioWords['parts']];

export const DEFAULT_LOOK: Look = {
  widgets: Object.keys(WIDGETS).filter(tag => WIDGETS[tag]!.isOn),
  limit: 5,
  colours: {},
};

export const startDraft = (pack: ContentPack): Draft => ({ pack, look: DEFAULT_LOOK });
