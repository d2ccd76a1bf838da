import { FACT_KINDS, type ContentPack, type Evidence, type Fact } from './types.js';

/** One thing that is wrong with a pack. */
export interface PackIssue {
  /** JSON pointer (RFC 6901) to the value: `/quotes/0/speaker`. */
  pointer: string;
  message: string;
}

/** Thrown for a value that is no content pack. Names the first 20 issues. */
export class PackError extends Error {
  override name = 'PackError';
  issues: PackIssue[];

  constructor(issues: PackIssue[]) {
    const [{ pointer, message }] = issues;
    super(`Not a content pack: ${pointer || 'it'} ${message}` + (issues[1] ? ` (and ${issues.length - 1} more)` : ''));
    this.issues = issues;
  }
}

/** Gives `true`, or in words what the value must be. */
type Rule = (value: any) => true | string;
/** A rule, a list of one shape with its least length, or an object whose optional fields end in `?`. */
type Shape = Rule | readonly [Shape, number] | { readonly [field: string]: Shape };

const MAX_ISSUES = 20;
const MAX_TEXT = 10_000;
const DATE = '(-?\\d{4}(-(2[1-4]|XX(-XX)?|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]|XX))?))?|\\d{3}X|\\d\\dXX)[?~%]?';

const textLike =
  (pattern: RegExp, words: string): Rule =>
  value =>
    (typeof value == 'string' && value.length <= MAX_TEXT && pattern.test(value)) || words;
const numberFrom =
  (min: number, max: number, words = `a number from ${min} to ${max}`): Rule =>
  value =>
    (Number.isFinite(value) && value >= min && value <= max) || words;

const text = textLike(/[^]/, 'text of 1 to 10,000 characters');
const textOrNone = textLike(/^/, 'text of at most 10,000 characters');
const edtf = textLike(
  RegExp(`^(${DATE}(/(${DATE}|\\.\\.)?)?|(\\.\\.)?/${DATE})$`),
  'an EDTF date such as 2025-03-12, 2024-08 or 1990/1995',
);
const flag: Rule = value => typeof value == 'boolean' || 'true or false';
const number = numberFrom(-Infinity, Infinity, 'a number');
const offset: Rule = value => (Number.isSafeInteger(value) && value >= 0) || 'a whole number, 0 or more';

const evidence = { exact: text, 'prefix?': textOrNone, 'suffix?': textOrNone, start: offset, end: offset };
const facts = (fields: Shape & object) =>
  [
    {
      id: textLike(/^\S{1,128}$/u, 'an id of 1 to 128 characters without spaces'),
      evidence: [evidence, 1],
      'review?': flag,
      'reason?': text,
      ...fields,
    },
    0,
  ] as const;

const pack: Shape = {
  $schema: text,
  version: value => value === 1 || '1, the version that this library reads',
  lang: textLike(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en or pt-BR'),
  title: textOrNone,
  source: {
    'url?': textLike(/^(https?:\/\/|mailto:)\S+$/, 'an http, https or mailto address'),
    'headline?': text,
    'publisher?': text,
    'author?': text,
    'datePublished?': textLike(/^\d{4}-\d\d-\d\d(T\S+)?$/, 'an ISO 8601 date such as 2025-03-13'),
    'digest?': textLike(/^sha256-[0-9a-f]{64}$/, 'sha256- and 64 hexadecimal digits'),
  },
  people: facts({ name: text, 'role?': text, 'affiliation?': text, 'aliases?': [text, 0] }),
  quotes: facts({ text, 'speaker?': text, 'attribution?': text, 'when?': edtf, 'medium?': text }),
  events: facts({ title: text, 'date?': edtf, 'upcoming?': flag }),
  questions: facts({ text, 'background?': [evidence, 0], 'outcomes?': [text, 0] }),
  claims: facts({
    text,
    truth: flag,
    'altered?': {
      from: text,
      to: text,
      kind: textLike(/^(person|place|number|date|organisation)$/, 'person, place, number, date or organisation'),
    },
  }),
  numbers: facts({ text, value: number, 'unit?': text, 'range?': { min: number, max: number, step: number } }),
  places: facts({
    name: text,
    'coordinates?': { latitude: numberFrom(-90, 90), longitude: numberFrom(-180, 180) },
  }),
  terms: facts({ term: text, definition: text }),
};

/**
 * What is wrong with a pack: at most 20 issues, none for a good one.
 * @param strict also names unknown fields, which a reader's page passes over so that it can read a newer pack
 */
export function findIssues(value: unknown, strict = false): PackIssue[] {
  const issues: PackIssue[] = [];
  const report = (pointer: string, message: string) => {
    if (issues.length < MAX_ISSUES) issues.push({ pointer, message });
  };

  const walk = (shape: Shape, value: any, pointer: string) => {
    if (typeof shape == 'function') {
      const verdict = shape(value);
      if (verdict !== true) report(pointer, 'must be ' + verdict);
    } else if (shape instanceof Array) {
      if (!Array.isArray(value) || value.length < shape[1])
        report(pointer, `must be a list${shape[1] ? ' of 1 or more' : ''}`);
      else
        for (let i = 0; i < value.length && issues.length < MAX_ISSUES; i++)
          walk(shape[0], value[i], `${pointer}/${i}`);
    } else if (!value || typeof value != 'object' || Array.isArray(value)) {
      report(pointer, 'must be an object');
    } else {
      for (const key in shape) {
        const field = key.replace('?', '');
        if (value[field] !== undefined) walk(shape[key], value[field], `${pointer}/${field}`);
        else if (field == key) report(`${pointer}/${field}`, 'is missing');
      }
      if (strict) {
        for (const field of Object.keys(value)) {
          if (Object.hasOwn(shape, field) || Object.hasOwn(shape, field + '?')) continue;
          report(
            `${pointer}/${field.slice(0, 100).replace(/~/g, '~0').replace(/\//g, '~1')}`,
            'is no field of a content pack',
          );
        }
      }
    }
  };
  walk(pack, value, '');
  if (!issues.length) findContradictions(value as ContentPack, report);
  return issues;
}

/** What the shape of each value can't tell: how one value stands to another. */
function findContradictions(pack: ContentPack, report: (pointer: string, message: string) => void) {
  const ids = new Set<string>();
  const people = new Set(pack.people.map(person => person.id));
  for (const kind of FACT_KINDS) {
    pack[kind].forEach((fact: Fact & Partial<ContentPack[keyof ContentPack] & object> & Record<string, any>, i) => {
      const pointer = `/${kind}/${i}`;
      if (ids.has(fact.id)) report(pointer + '/id', 'is the id of another fact too');
      ids.add(fact.id);
      for (const field of ['evidence', 'background']) {
        fact[field]?.forEach(({ start, end }: Evidence, n: number) => {
          if (start >= end) report(`${pointer}/${field}/${n}/end`, 'must be greater than start');
        });
      }
    });
  }
  pack.quotes.forEach(({ speaker }, i) => {
    if (speaker && !people.has(speaker)) report(`/quotes/${i}/speaker`, 'is the id of no person in this pack');
  });
  pack.numbers.forEach(({ value, range }, i) => {
    if (range && !(range.min < range.max && range.min <= value && value <= range.max && range.step > 0)) {
      report(`/numbers/${i}/range`, 'must hold the value, with min below max and a step above 0');
    }
  });
}

/**
 * Takes a value that came as JSON for a content pack, passing over fields that it doesn't know.
 * @throws {PackError} where it is none
 */
export function parsePack(value: unknown): ContentPack {
  const issues = findIssues(value);
  if (issues.length) throw new PackError(issues);
  return value as ContentPack;
}

/** The facts that may be shown to readers: those that no editor has still to review. */
export function usableFacts<T extends Fact>(facts: readonly T[]): T[] {
  return facts.filter(fact => !fact.review);
}
