import { isFurther } from './further.js';
import { FACT_KINDS, type ContentPack, type Evidence, type Fact, type PackQuestion } from './types.js';

/** One thing that is wrong with a pack. */
export interface PackIssue {
  /** JSON pointer (RFC 6901) to the value: `/quotes/0/speaker`. */
  pointer: string;
  message: string;
}

/** Thrown for a value that is no content pack. Names the first 20 issues. */
export class PackError extends Error {
  issues: PackIssue[];

  constructor(issues: PackIssue[]) {
    super(`Not a content pack: ${issues.map(({ pointer, message }) => `${pointer || 'it'} ${message}`).join('; ')}`);
    this.name = 'PackError';
    this.issues = issues;
  }
}

const MAX_ISSUES = 20;
const DATE = '(-?\\d{4}(-(2[1-4]|XX(-XX)?|(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]|XX))?))?|\\d{3}X|\\d\\dXX)[?~%]?';

/** What a value must be, in words that follow "is no"; a pattern asks for a string. */
const rules: Record<string, RegExp | ((value: any) => boolean)> = {
  text: /^[^]{1,10000}$/,
  string: /^[^]{0,10000}$/,
  id: /^\S{1,128}$/u,
  'language tag': /^[a-z]{2,3}(-[a-z]{4})?(-([a-z]{2}|\d{3}))?$/i,
  'web address': /^(https?:\/\/|mailto:)\S{1,2000}$/,
  'ISO date': /^\d{4}-\d\d-\d\d(T\S{1,40})?$/,
  'EDTF date': RegExp(`^(${DATE}(/(${DATE}|\\.\\.)?)?|(\\.\\.)?/${DATE})$`),
  digest: /^sha256-[\da-f]{64}$/,
  kind: /^(person|place|number|date|organisation|deed)$/,
  'kind of question': /^(choice|several|true-false|number|order|match|gap|short-answer)$/,
  'kind of stimulus': /^(quotation|sentence)$/,
  origin: /^(builder|editor|model|import)$/,
  answer: value =>
    typeof value === 'string' ||
    value === !!value ||
    Number.isFinite(value) ||
    (!!value && typeof value === 'object' && Object.values(value).every(each => typeof each === 'string')),
  'share of 1': value => Number.isFinite(value) && value >= 0 && value <= 1,
  'number above 0': value => Number.isFinite(value) && value > 0,
  'kind of place': /^(country|state|city|region)$/,
  editor: value => value === 'editor',
  flag: value => value === !!value,
  number: Number.isFinite,
  offset: value => Number.isSafeInteger(value) && value >= 0,
  latitude: value => Number.isFinite(value) && Math.abs(value) <= 90,
  longitude: value => Number.isFinite(value) && Math.abs(value) <= 180,
  'known version': value => value === 1,
};

const fact = 'id:id,evidence:passage*,review?:flag,reason?:text,addedBy?:editor,';

/** The fields of each object as `name:type`: `?` optional, `*` a list, `+` a list of one or more. */
export const shapes: Record<string, string> = {
  pack:
    '$schema?:text,version:known version,lang:language tag,title:string,sources:source+,people:person*,quotes:quote*,' +
    'events:event*,openQuestions:open question*,claims:claim*,numbers:quantity*,places:place*,terms:term*,' +
    'questions:question*',
  source:
    'url?:web address,headline?:text,publisher?:text,author?:text,authors?:author*,datePublished?:ISO date,corrections?:text*,' +
    'digest?:digest',
  author: 'name:text',
  passage: 'exact:text,prefix?:string,suffix?:string,start:offset,end:offset,source?:offset',
  person: fact + 'name:text,role?:text,affiliation?:text,aliases?:text*',
  quote: fact + 'text:text,speaker?:text,attribution?:text,when?:EDTF date,medium?:text,distractors?:id*',
  event: fact + 'title:text,date?:EDTF date,upcoming?:flag',
  'open question': fact + 'text:text,background?:passage*,outcomes?:text*',
  claim: fact + 'text:text,truth:flag,altered?:change',
  change: 'from:text,to:text,kind:kind',
  quantity: fact + 'text:text,value:number,unit?:text,range?:range',
  range: 'min:number,max:number,step:number',
  place: fact + 'name:text,kind?:kind of place,coordinates?:point',
  point: 'latitude:latitude,longitude:longitude',
  term: fact + 'term:text,definition:text',
  question:
    'id:id,kind:kind of question,about?:id*,prompt:text,stimulus?:stimulus,options?:option*,targets?:target*,' +
    'correct:answer,range?:range,tolerance?:number above 0,unit?:text,explanation?:text,evidence:passage*,' +
    'difficulty?:share of 1,points?:number above 0,origin?:origin,review?:flag,reason?:text',
  stimulus: 'type:kind of stimulus,text:text',
  option: 'id:id,text:text,feedback?:text,date?:EDTF date,evidence?:passage*',
  target: 'id:id,text:text',
};

/** Of each field of a shape: what stands for it above, its name, `?` or `''`, its type, and `*`, `+` or `''`. */
export function fieldsOf(type: string): string[][] {
  return (parsed[type] ??= [...shapes[type].matchAll(/([^,]+?)(\??):([^,*+]+)([*+]?)/g)]);
}
const parsed: Record<string, string[][]> = {};

/** What is wrong with a pack: at most 20 issues, none for a good one. Unknown fields are passed over. */
export function findIssues(pack: any): PackIssue[] {
  const issues: PackIssue[] = [];
  const report = (pointer: string, message: string) => issues[MAX_ISSUES - 1] || issues.push({ pointer, message });

  const walk = (type: string, value: any, at: string) => {
    const rule = rules[type];
    if (rule) {
      const holds = rule instanceof RegExp ? typeof value === 'string' && rule.test(value) : rule(value);
      if (!holds) report(at, 'is no ' + type);
    } else if (!value || typeof value !== 'object' || Array.isArray(value)) report(at, 'is no object');
    else {
      for (const [, name, optional, fieldType, list] of fieldsOf(type)) {
        const field = value[name];
        const pointer = `${at}/${name}`;
        if (field === undefined) optional || report(pointer, 'is missing');
        else if (!list) walk(fieldType, field, pointer);
        else if (!Array.isArray(field)) report(pointer, 'is no list');
        else if (list === '+' && !field.length) report(pointer, 'is empty');
        else field.every((each, i) => (walk(fieldType, each, `${pointer}/${i}`), !issues[MAX_ISSUES - 1]));
      }
    }
  };
  walk('pack', pack, '');
  if (issues[0]) return issues;

  // every value is of its shape: now how they stand to one another
  const ids = new Set<string>();
  const people = new Set(pack.people.map((person: Fact) => person.id));
  const use = (at: string, id: string) => {
    if (ids.has(id)) report(at + 'id', 'is another fact’s id too');
    ids.add(id);
  };
  const hold = (at: string, passages: Evidence[]) => {
    for (const { start, end, exact, source = 0 } of passages) {
      if (start >= end) report(at, `“${exact.slice(0, 40)}” ends before it starts`);
      if (!pack.sources[source]) report(at, `“${exact.slice(0, 40)}” is of no source of the pack`);
    }
  };
  for (const kind of FACT_KINDS) {
    pack[kind].forEach(({ id, speaker, range, value, evidence, addedBy, background = [] }: any, i: number) => {
      const at = `/${kind}/${i}/`;
      use(at, id);
      // what someone said is never an editor's to make up
      if (!evidence.length && (!addedBy || kind === 'quotes')) report(at + 'evidence', 'is empty');
      if (speaker && kind === 'quotes' && !people.has(speaker)) report(at + 'speaker', 'is the id of no person');
      if (range && kind === 'numbers' && !holds(range, value)) {
        report(at + 'range', 'does not hold the value in steps above 0');
      }
      hold(at + 'evidence', kind === 'openQuestions' ? [...evidence, ...background] : evidence);
    });
  }
  pack.questions.forEach((question: PackQuestion, i: number) => {
    const at = `/questions/${i}/`;
    use(at, question.id);
    hold(at + 'evidence', [...question.evidence, ...(question.options ?? []).flatMap(each => each.evidence ?? [])]);
    // Only a choice asks who said it
    if (isFurther(question) && question.stimulus?.type === 'quotation') report(at + 'stimulus/type', 'is a quotation');
    if (!isAnswerable(question)) report(at + 'correct', 'is nothing that its kind and its options allow');
  });
  return issues;
}

const holds = ({ min, max, step }: { min: number; max: number; step: number }, value: number) =>
  min <= value && value <= max && min < max && step > 0;

/** Whether the question can be answered in its way, and what is right is among what can be answered. */
function isAnswerable({ kind, options = [], targets = [], correct, range }: PackQuestion): boolean {
  if (kind === 'true-false') return correct === !!correct;
  if (kind === 'number') return !!range && typeof correct === 'number' && holds(range, correct);
  const ids = new Set(options.map(({ id }) => id));
  const targetIds = new Set(targets.map(({ id }) => id));
  const isWritten = kind === 'short-answer';
  if (ids.size < (isWritten ? 1 : 2) || ids.size < options.length || targetIds.size < targets.length) return false;
  if (kind === 'several')
    return Array.isArray(correct) && !!correct[0] && new Set(correct.filter(id => ids.has(id))).size === correct.length;
  if (isWritten || kind === 'order') {
    return (
      Array.isArray(correct) &&
      correct.length === ids.size &&
      new Set(correct.filter(id => ids.has(id))).size === ids.size
    );
  }
  if (kind === 'match') {
    const pairs = Object.entries(correct as Record<string, string>);
    return pairs.length === ids.size && pairs.every(([id, target]) => ids.has(id) && targetIds.has(target));
  }
  return ids.has(correct as string);
}

/**
 * Takes a value that came as JSON for a content pack, passing over fields that it doesn't know.
 * @throws {PackError} where it is none
 */
export function parsePack(value: unknown): ContentPack {
  const issues = findIssues(value);
  if (issues[0]) throw new PackError(issues);
  return value as ContentPack;
}

/** The facts that may be shown to readers: those that no editor has still to review. */
export function usableFacts<T extends Fact>(facts: readonly T[]): T[] {
  return facts.filter(fact => !fact.review);
}
