import type { FactKind } from '../../pack/types.js';
import { words } from '../words/words.js';

/** One field of a fact's form. `name` may lead into an object: `range.min`. */
interface FieldOfKind {
  name: string;
  as: 'text' | 'long' | 'date' | 'number' | 'flag' | 'lines' | 'speaker' | 'distractors' | 'fixed';
  /** Shorter fields stand side by side. */
  isShort?: boolean;
}

/** What can be changed of each kind of fact. The words of a quotation never can. */
const FIELDS: Readonly<Record<FactKind, readonly FieldOfKind[]>> = {
  quotes: [
    { name: 'text', as: 'fixed' },
    { name: 'speaker', as: 'speaker' },
    { name: 'attribution', as: 'text' },
    { name: 'when', as: 'date', isShort: true },
    { name: 'medium', as: 'text', isShort: true },
    { name: 'distractors', as: 'distractors' },
  ],
  people: [
    { name: 'name', as: 'text' },
    { name: 'role', as: 'text' },
    { name: 'affiliation', as: 'text' },
    { name: 'aliases', as: 'lines' },
  ],
  events: [
    { name: 'title', as: 'text' },
    { name: 'date', as: 'date', isShort: true },
    { name: 'upcoming', as: 'flag' },
  ],
  openQuestions: [
    { name: 'text', as: 'long' },
    { name: 'outcomes', as: 'lines' },
  ],
  claims: [
    { name: 'truth', as: 'flag' },
    { name: 'text', as: 'long' },
  ],
  numbers: [
    { name: 'text', as: 'text' },
    { name: 'value', as: 'number', isShort: true },
    { name: 'unit', as: 'text', isShort: true },
    { name: 'range.min', as: 'number', isShort: true },
    { name: 'range.max', as: 'number', isShort: true },
    { name: 'range.step', as: 'number', isShort: true },
  ],
  terms: [
    { name: 'term', as: 'text' },
    { name: 'definition', as: 'long' },
  ],
  places: [{ name: 'name', as: 'text' }],
};

/** A field with what it is called, and what helps to fill it. */
export interface Field extends FieldOfKind {
  label: string;
  hint?: string;
}

/** The fields of a fact's form, in the language that the studio speaks. */
export function fieldsOf(kind: FactKind): Field[] {
  const called: Readonly<Record<string, { label: string; hint?: string }>> = words().fact.fields[kind];
  return FIELDS[kind].map(field => ({ ...field, ...called[field.name]! }));
}

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
