import { withSigns } from './html.js';
import { plainName } from './names.js';

export type Json = Record<string, unknown>;
export type Fields = ReadonlyMap<string, unknown>;

export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What has a question by one of its names, under its names in one form. */
export function fieldsOf(value: unknown): Fields | undefined {
  if (!isObject(value)) return undefined;
  const fields = new Map<string, unknown>();
  for (const [name, each] of Object.entries(value))
    if (each !== null && each !== undefined && !fields.has(plainName(name))) fields.set(plainName(name), each);
  return fields;
}

export const textOf = (value: unknown): string =>
  typeof value === 'string'
    ? withSigns(value.trim())
    : typeof value === 'number' || typeof value === 'boolean'
      ? String(value)
      : '';
