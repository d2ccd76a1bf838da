import { asked, Draft, paired } from './draft.js';
import { decodedIdentifier } from './identifiers.js';
import { truthOf } from './truth.js';
import type { ImportedQuestion } from './types.js';
import { allBelow, below, childOf, childrenOf, textOf, type XmlElement } from './xml.js';

type Answered = Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct' | 'tolerance'>;

interface Condition {
  respident: string;
  value: string;
  points: number;
}

const INPUTS = ['response_lid', 'response_str', 'response_num', 'response_xy', 'response_grp'];

/** QTI 1.2, as Canvas, Blackboard, D2L and Common Cartridge write it. */
export function takeQti12(root: XmlElement, draft: Draft, file?: string): void {
  for (const question of allBelow(root, 'item')) takeQuestion(question, draft, file);
}

function takeQuestion(element: XmlElement, draft: Draft, file: string | undefined): void {
  const where = file ? `${file}, line ${element.line}` : `line ${element.line}`;
  const presentation = childOf(element, 'presentation');
  if (!presentation) return draft.lose(where, 'a question without a presentation');
  const task = draft.shown(materialOf(presentation), where);
  const answered = answeredOf(element, presentation, draft, where);
  if (typeof answered === 'string') return draft.lose(where, answered);
  const feedbacks = childrenOf(element, 'itemfeedback');
  const general = feedbacks.find(({ attributes }) => /general|solution/i.test(attributes['ident'] ?? '')) ?? undefined;
  const explanation = general && draft.text(allMaterial(general), where);
  const points = pointsOf(element);
  const { ident = '' } = element.attributes;
  draft.add({
    id: decodedIdentifier(ident, 'q') || `line-${element.line}`,
    where,
    ...answered,
    ...asked(task, answered.kind),
    ...(explanation && { explanation }),
    ...(points > 0 && points !== 1 && { points }),
  });
}

/** How much Canvas has a question count. */
function pointsOf(element: XmlElement): number {
  const field = allBelow(element, 'qtimetadatafield').find(
    each => textOf(childOf(each, 'fieldlabel')).trim() === 'points_possible',
  );
  return Number(textOf(childOf(field, 'fieldentry')));
}

/** The task's own material: what stands beside the inputs, not in them. */
function materialOf(presentation: XmlElement): string {
  return below(presentation, 'material', ...INPUTS)
    .filter(({ name }) => name === 'material')
    .map(htmlOf)
    .join(' ');
}

const allMaterial = (element: XmlElement) => below(element, 'material').map(htmlOf).join('<br>');

/** Text that isn't said to be HTML may hold signs that HTML takes for its own. */
function htmlOf(material: XmlElement): string {
  return below(material, 'mattext', 'mat_formattedtext', 'matimage')
    .map(each => {
      if (each.name === 'matimage') return '<img>';
      const text = textOf(each);
      const isPlain =
        /plain/i.test(each.attributes['texttype'] ?? '') && !/<\/?[a-z][^>]*>|&[a-z#\d]{2,8};/i.test(text);
      return isPlain ? text.replaceAll('&', '&amp;').replaceAll('<', '&lt;') : text;
    })
    .join('');
}

/** What scores, without what is told and what must not be chosen. */
function conditionsOf(element: XmlElement): Condition[] {
  return allBelow(element, 'respcondition').flatMap(condition => {
    const set = childrenOf(condition, 'setvar').find(
      ({ attributes }) => !/feedback/i.test(attributes['varname'] ?? ''),
    );
    const points = set ? Number(textOf(set)) : 0;
    const variable = childOf(condition, 'conditionvar');
    if (!variable || !(points > 0)) return [];
    return positive(variable).map(equal => ({
      respident: equal.attributes['respident'] ?? '',
      value: textOf(equal).trim(),
      points,
    }));
  });
}

const positive = (element: XmlElement): XmlElement[] =>
  element.children.flatMap(child =>
    typeof child === 'string' || child.name === 'not' ? [] : child.name === 'varequal' ? [child] : positive(child),
  );

function answeredOf(element: XmlElement, presentation: XmlElement, draft: Draft, where: string): Answered | string {
  const inputs = below(presentation, ...INPUTS);
  const conditions = conditionsOf(element);
  const [input] = inputs;
  if (!input) return 'a question without an answer to give';
  if (inputs.every(({ name }) => name === 'response_lid'))
    return inputs.length > 1
      ? pairs(inputs, conditions, draft, where)
      : choice(input, conditions, draft, where, element);
  if (inputs.length > 1) return 'a text with several gaps is not read';
  if (input.name === 'response_str' || input.name === 'response_num') return written(element, conditions, draft, where);
  return 'its kind of answer is not read';
}

function labelsOf(input: XmlElement, draft: Draft, where: string) {
  return allBelow(input, 'response_label').map(label => ({
    id: label.attributes['ident'] ?? '',
    text: draft.text(allMaterial(label), where),
  }));
}

function choice(
  input: XmlElement,
  conditions: Condition[],
  draft: Draft,
  where: string,
  element: XmlElement,
): Answered | string {
  const labels = labelsOf(input, draft, where);
  const most = Math.max(0, ...conditions.map(({ points }) => points));
  const isMultiple = input.attributes['rcardinality'] === 'Multiple';
  const right = [
    ...new Set(conditions.filter(({ points }) => isMultiple || points === most).map(({ value }) => value)),
  ].filter(value => labels.some(({ id }) => id === value));
  if (right.length === 0) return 'no option is marked as right';
  const truth = isMultiple ? undefined : truthOf(labels, right[0]!);
  if (truth !== undefined) return { kind: 'true-false', correct: truth };
  const told = new Map(childrenOf(element, 'itemfeedback').map(each => [each.attributes['ident'], each]));
  const options = labels.map(({ id, text }, at) => {
    const feedback = told.get(`${id}_fb`);
    const words = feedback ? draft.text(allMaterial(feedback), where) : '';
    return { id: `o${at + 1}`, text, ...(words && { feedback: words }) };
  });
  const idOf = (value: string) => options[labels.findIndex(({ id }) => id === value)]!.id;
  return right.length === 1
    ? { kind: 'choice', options, correct: idOf(right[0]!) }
    : { kind: 'several', options, correct: right.map(idOf) };
}

function pairs(inputs: readonly XmlElement[], conditions: Condition[], draft: Draft, where: string): Answered | string {
  const targets = new Map(inputs.flatMap(input => labelsOf(input, draft, where).map(({ id, text }) => [id, text])));
  const found = inputs.flatMap(input => {
    const text = draft.text(childrenOf(input, 'material').map(htmlOf).join(''), where);
    const right = conditions.find(({ respident }) => respident === input.attributes['ident']);
    const target = right && targets.get(right.value);
    return target === undefined ? [] : [{ text, target }];
  });
  if (found.length < inputs.length) return 'a pair without its other side';
  const used = new Set(found.map(({ target }) => target));
  const { tied, ...answered } = paired(
    found,
    [...new Set(targets.values())].filter(target => !used.has(target)),
  );
  if (tied) draft.lose(where, 'two of one place: any order of them is right there, here only theirs');
  return answered;
}

function written(element: XmlElement, conditions: Condition[], draft: Draft, where: string): Answered | string {
  const bound = (...names: string[]) => Number(textOf(allBelow(element, ...names)[0]).trim() || NaN);
  const [low, high] = [bound('vargte', 'vargt'), bound('varlte', 'varlt')];
  const answers = [...new Set(conditions.map(({ value }) => value))];
  if (low <= high) {
    const given = Number(answers[0] ?? NaN);
    const correct = given >= low && given <= high ? given : (low + high) / 2;
    const tolerance = Math.max(high - correct, correct - low);
    return { kind: 'number', correct, ...(tolerance > 0 && { tolerance: Number(tolerance.toPrecision(12)) }) };
  }
  if (answers.length === 0) return 'a text to write has no right answer to hold against anything';
  const numbers = answers.map(Number).sort((one, other) => one - other);
  if (numbers.every(Number.isFinite)) return listed(numbers, draft, where);
  const options = answers.map((text, at) => ({ id: `o${at + 1}`, text }));
  return { kind: 'short-answer', options, correct: options.map(({ id }) => id) };
}

/** Numbers that are right one by one: the middle one, give or take the rest. */
export function listed(numbers: readonly number[], draft: Draft, where: string): Answered {
  const correct = numbers[Math.floor(numbers.length / 2)]!;
  const tolerance = Math.max(correct - numbers[0]!, numbers.at(-1)! - correct);
  if (tolerance > 0) draft.lose(where, `its right numbers are taken as ${correct}, give or take ${tolerance}`);
  return { kind: 'number', correct, ...(tolerance > 0 && { tolerance }) };
}
