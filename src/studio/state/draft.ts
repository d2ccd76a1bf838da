import type { ContentPack } from '../../pack/types.js';

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

/** Every widget that an explainer can hold, in its order, with a line for a person who hasn't seen it. */
export const WIDGETS: Readonly<Record<string, { title: string; about: string; isOn: boolean }>> = {
  'meet-the-people': { title: 'Meet the people', about: 'Who is named, and what they do', isOn: false },
  'story-timeline': { title: 'How it unfolded', about: 'The events, drawn on a line', isOn: false },
  'quick-quiz': { title: 'Quick quiz', about: 'Plain questions, each with answers to choose from', isOn: true },
  'who-said-it': { title: 'Who said it?', about: 'Quotations and their speakers', isOn: true },
  'timeline-quiz': { title: 'What came first?', about: 'Events to put in order', isOn: true },
  'whos-who': { title: 'Who is who?', about: 'People and their roles', isOn: true },
  'true-or-false': { title: 'True or false?', about: 'Statements, some with one detail changed', isOn: true },
  'guess-the-number': { title: 'Guess the number', about: 'A slider for each number', isOn: true },
  'fill-the-gap': { title: 'Fill the gap', about: 'Sentences with a name left out', isOn: true },
  'key-questions': { title: 'The open questions', about: 'What the article leaves open', isOn: true },
  'key-terms': { title: 'Key terms', about: 'Words that the article explains', isOn: true },
  'score-card': { title: 'Your score', about: 'The result, and a sheet to print', isOn: true },
};

export const DEFAULT_LOOK: Look = {
  widgets: Object.keys(WIDGETS).filter(tag => WIDGETS[tag]!.isOn),
  limit: 5,
  colours: {},
};

export const startDraft = (pack: ContentPack): Draft => ({ pack, look: DEFAULT_LOOK });
