import { fieldIssues, type Field } from './check-fields.js';
import type { PackIssue } from './parse.js';
import type { StoryMap } from './types.js';

/** More isn't drawn, so that a pack that is made to be slow isn't. */
const MOST = { names: 30, points: 100 } as const;
const LARGEST = 2_000;
/** Numbers, and what lies between them: nothing else becomes part of a page. */
const PATH = /^(?:M[-\d]|$)[Mlz\d -]{0,20000}$/;

const isSize = (value: unknown): boolean =>
  Number.isInteger(value) && (value as number) > 0 && (value as number) <= LARGEST;
const isPlace = (value: unknown): boolean => Number.isFinite(value) && Math.abs(value as number) <= LARGEST;
const isPath = (value: unknown): boolean => typeof value === 'string' && PATH.test(value);

const FIELDS: Readonly<Record<string, Field>> = {
  width: [false, isSize, `whole number from 1 to ${LARGEST}`],
  height: [false, isSize, `whole number from 1 to ${LARGEST}`],
  land: [false, isPath, 'path of whole numbers with M, l and z'],
  borders: [false, isPath, 'path of whole numbers with M, l and z'],
  states: [true, isPath, 'path of whole numbers with M, l and z'],
  names: [false, value => Array.isArray(value) && value.length <= MOST.names, `list of ${MOST.names} at most`],
  points: [false, value => Array.isArray(value) && value.length <= MOST.points, `list of ${MOST.points} at most`],
};

const PLACED: Readonly<Record<string, Field>> = {
  x: [false, isPlace, 'number on the map'],
  y: [false, isPlace, 'number on the map'],
};
const NAME: Readonly<Record<string, Field>> = {
  text: [false, value => typeof value === 'string' && /^[^]{1,200}$/.test(value), 'text of 200 characters at most'],
  ...PLACED,
};
const POINT: Readonly<Record<string, Field>> = {
  id: [false, value => typeof value === 'string' && /^\S{1,128}$/u.test(value), 'id'],
  ...PLACED,
};

/** What is wrong with the map of a pack. */
export function mapIssues(map: unknown, at = '/map'): PackIssue[] {
  if (map === undefined) return [];
  const issues = fieldIssues(map, FIELDS, at);
  if (issues.length) return issues;
  const { names, points } = map as StoryMap;
  return [
    ...names.flatMap((name, i) => fieldIssues(name, NAME, `${at}/names/${i}`)),
    ...points.flatMap((point, i) => fieldIssues(point, POINT, `${at}/points/${i}`)),
  ];
}

/** The map of a pack, where it is one that may be drawn. */
export const mapOf = ({ map }: { map?: StoryMap }): StoryMap | undefined =>
  map !== undefined && !mapIssues(map).length ? map : undefined;
