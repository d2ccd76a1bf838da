import type { PackIssue } from './parse.js';

/** Whether a field may be absent, what it must be, and that in words. */
export type Field = [isOptional: boolean, isRight: (value: unknown) => boolean, what: string];

/** The JSON Pointer (RFC 6901) of a field, whose name may be anything. */
export const fieldAt = (pointer: string, name: string): string =>
  `${pointer}/${name.slice(0, 100).replace(/~/g, '~0').replace(/\//g, '~1')}`;

/** What is wrong with the fields of an object. */
export function fieldIssues(value: unknown, fields: Readonly<Record<string, Field>>, at: string): PackIssue[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    return [{ pointer: at, message: 'is no object' }];
  const given = value as Record<string, unknown>;
  const wrong = Object.entries(fields).flatMap(([name, [isOptional, isRight, what]]) => {
    if (given[name] === undefined) return isOptional ? [] : [{ pointer: `${at}/${name}`, message: 'is missing' }];
    return isRight(given[name]) ? [] : [{ pointer: `${at}/${name}`, message: `is no ${what}` }];
  });
  const unknown = Object.keys(given).filter(name => !Object.hasOwn(fields, name));
  return [...wrong, ...unknown.map(name => ({ pointer: fieldAt(at, name), message: 'is no field of a content pack' }))];
}
