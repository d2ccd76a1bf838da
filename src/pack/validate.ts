import { fieldAt } from './check-fields.js';
import { mapIssues } from './check-map.js';
import { shownIssues } from './check-shown.js';
import { fieldsOf, findIssues, PackError, shapes, type PackIssue } from './parse.js';
import { FACT_KINDS, type ContentPack } from './types.js';

/**
 * As `parsePack`, but strict: an unknown field, a misspelt one say, is an issue too.
 * @throws {PackError}
 */
export function validatePack(value: unknown): ContentPack {
  const issues = findIssues(value);
  if (!issues.length) findUnknownFields('pack', value, '', issues);
  if (!issues.length) {
    findStrayQuestions(value as ContentPack, issues);
    issues.push(...shownIssues(value as ContentPack));
    issues.push(...mapIssues((value as ContentPack).map));
  }
  if (issues.length) throw new PackError(issues.slice(0, 20));
  return value as ContentPack;
}

/** What an editor has decided of a question: nothing that a reader's page looks at. */
const DECIDED = ['edited', 'dropped'] as const;
/** What is looked at by itself. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  question: [...DECIDED, 'picture', 'seconds', 'source'],
  pack: ['map'],
};

/** A question about a fact that isn't there is passed over by a quiz; whoever writes a pack is told. */
function findStrayQuestions(pack: ContentPack, issues: PackIssue[]) {
  const facts = new Set(FACT_KINDS.flatMap(kind => pack[kind].map(({ id }) => id)));
  pack.questions.forEach((question, i) => {
    const { about = [], dropped, review, source } = question;
    if (source !== undefined && !pack.sources[source])
      issues.push({ pointer: `/questions/${i}/source`, message: 'is no source of the pack' });
    for (const name of DECIDED) {
      const value: unknown = question[name];
      if (value !== undefined && value !== !!value)
        issues.push({ pointer: `/questions/${i}/${name}`, message: 'is no flag' });
    }
    if (dropped && !review)
      issues.push({ pointer: `/questions/${i}/review`, message: 'is not set, though it is dropped' });
    const stray = about.find(id => !facts.has(id));
    if (stray) issues.push({ pointer: `/questions/${i}/about`, message: `has ${stray}, which is the id of no fact` });
  });
}

/** @param value of its shape, so that what the shape calls an object or a list is one */
function findUnknownFields(type: string, value: any, pointer: string, issues: PackIssue[]) {
  const fields = new Map(fieldsOf(type).map(([, name, , fieldType, list]) => [name, { fieldType, list }]));
  for (const name of Object.keys(value)) {
    const field = fields.get(name);
    if (BESIDE[type]?.includes(name)) continue;
    const at = fieldAt(pointer, name);
    if (!field) issues.push({ pointer: at, message: 'is no field of a content pack' });
    else if (!shapes[field.fieldType] || value[name] === undefined) continue;
    else if (field.list)
      value[name].forEach((each: unknown, i: number) => findUnknownFields(field.fieldType, each, `${at}/${i}`, issues));
    else findUnknownFields(field.fieldType, value[name], at, issues);
    if (issues.length >= 20) return;
  }
}
