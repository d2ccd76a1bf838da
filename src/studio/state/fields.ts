import type { FactKind } from '../../pack/types.js';

/** One field of a fact's form. `name` may lead into an object: `range.min`. */
export interface Field {
  name: string;
  label: string;
  as: 'text' | 'long' | 'date' | 'number' | 'flag' | 'lines' | 'speaker' | 'distractors' | 'fixed';
  hint?: string;
  /** Shorter fields stand side by side. */
  isShort?: boolean;
}

/** What can be changed of each kind of fact. The words of a quotation never can. */
export const FIELDS: Readonly<Record<FactKind, readonly Field[]>> = {
  quotes: [
    { name: 'text', label: 'What was said', as: 'fixed', hint: 'Quotations stay word for word.' },
    { name: 'speaker', label: 'Who said it', as: 'speaker' },
    {
      name: 'attribution',
      label: 'If it is no named person',
      as: 'text',
      hint: 'In the article’s words: “a spokesperson”.',
    },
    { name: 'when', label: 'When', as: 'date', isShort: true },
    { name: 'medium', label: 'Where', as: 'text', isShort: true },
    { name: 'distractors', label: 'Wrong answers to choose from', as: 'distractors' },
  ],
  people: [
    { name: 'name', label: 'Name', as: 'text' },
    { name: 'role', label: 'Role', as: 'text', hint: 'In the article’s words, without the name.' },
    { name: 'affiliation', label: 'Organisation', as: 'text' },
    { name: 'aliases', label: 'Other names in the article', as: 'lines', hint: 'One a line.' },
  ],
  events: [
    { name: 'title', label: 'What happened', as: 'text', hint: 'In few words of the article.' },
    { name: 'date', label: 'When', as: 'date', isShort: true },
    { name: 'upcoming', label: 'It still lay ahead when the article appeared', as: 'flag' },
  ],
  openQuestions: [
    { name: 'text', label: 'The question', as: 'long' },
    { name: 'outcomes', label: 'What readers may guess', as: 'lines', hint: 'One a line, or nothing for no guess.' },
  ],
  claims: [
    { name: 'truth', label: 'The statement is true', as: 'flag' },
    { name: 'text', label: 'The statement', as: 'long', hint: 'For a false one, change exactly one detail.' },
  ],
  numbers: [
    { name: 'text', label: 'As the article writes it', as: 'text' },
    { name: 'value', label: 'Value', as: 'number', isShort: true },
    { name: 'unit', label: 'Unit', as: 'text', isShort: true },
    { name: 'range.min', label: 'Slider from', as: 'number', isShort: true },
    { name: 'range.max', label: 'Slider to', as: 'number', isShort: true },
    { name: 'range.step', label: 'In steps of', as: 'number', isShort: true },
  ],
  terms: [
    { name: 'term', label: 'Term', as: 'text' },
    { name: 'definition', label: 'What it means', as: 'long', hint: 'In the article’s words.' },
  ],
  places: [{ name: 'name', label: 'Name', as: 'text' }],
};

/** The value of a field. */
export function valueOf(fact: object, { name }: Pick<Field, 'name'>): unknown {
  return name.split('.').reduce<unknown>((value, key) => (value as Record<string, unknown> | undefined)?.[key], fact);
}

/** The change that gives a field a value. */
export function changeOf(fact: object, { name }: Pick<Field, 'name'>, value: unknown): Record<string, unknown> {
  const [outer, inner] = name.split('.') as [string, string?];
  if (!inner) return { [outer]: value };
  return { [outer]: { ...((fact as Record<string, object>)[outer] ?? {}), [inner]: value } };
}
