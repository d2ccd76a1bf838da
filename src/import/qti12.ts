import { inEnglish } from '../findings/finding.js';
import { asked, Draft, inWords, LOST_FEEDBACK, paired } from './draft.js';
import { decodedIdentifier } from './identifiers.js';
import { NO_FILES } from './pictures.js';
import type { Document } from './qti.js';
import { truthOf } from './truth.js';
import type { ImportedQuestion } from './types.js';
import { allBelow, below, childOf, childrenOf, startTag, textOf, type XmlElement } from './xml.js';

type Answered = Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct' | 'tolerance'>;

interface Condition {
  respident: string;
  value: string;
  points: number;
}

const INPUTS = ['response_lid', 'response_str', 'response_num', 'response_xy', 'response_grp'];

/** QTI 1.2, as Canvas, Blackboard, D2L and Common Cartridge write it. */
export function takeQti12(root: XmlElement, draft: Draft, document: Document = {}): void {
  for (const question of allBelow(root, 'item')) takeQuestion(question, draft, document);
}

function takeQuestion(element: XmlElement, draft: Draft, { file, pictures = NO_FILES }: Document): void {
  const where = file ? `${file}, line ${element.line}` : `line ${element.line}`;
  const presentation = childOf(element, 'presentation');
  if (!presentation) return draft.lose(where, inEnglish('lost-no-presentation'));
  const task = draft.shown(materialOf(presentation), where, pictures);
  const answered = answeredOf(element, presentation, draft, where);
  if (typeof answered === 'string') return draft.lose(where, answered);
  const feedbacks = childrenOf(element, 'itemfeedback');
  const general = feedbacks.find(
    each => /general|solution/i.test(each.attributes['ident'] ?? '') && !isOfOutcome(each),
  );
  const outcomes = feedbacks.filter(each => each !== general && isOfOutcome(each));
  const isToldAlike = !general && outcomes.length > 1;
  const explanation = draft.toldToAll((isToldAlike ? outcomes : general ? [general] : []).map(allMaterial), where);
  const isKept = answered.options?.some(({ feedback }) => feedback);
  const singles = feedbacks.filter(each => each !== general && !isOfOutcome(each));
  if ((outcomes.length > 0 && !isToldAlike) || (singles.length > 0 && !isKept)) draft.lose(where, LOST_FEEDBACK);
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

/** Told to whoever was right, or wrong, whatever they chose. */
const isOfOutcome = ({ attributes }: XmlElement) => /correct/i.test(attributes['ident'] ?? '');

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
      if (each.name === 'matimage') return startTag('img', { ...each.attributes, src: each.attributes['uri'] });
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
  if (!input) return inEnglish('lost-nothing-to-answer');
  if (inputs.every(({ name }) => name === 'response_lid')) {
    if (inputs.length > 1) return pairs(inputs, conditions, draft, where);
    return input.attributes['rcardinality'] === 'Ordered'
      ? ordered(input, conditions, draft, where)
      : choice(input, conditions, draft, where, element);
  }
  if (inputs.length > 1) return inEnglish('lost-several-gaps');
  if (input.name === 'response_str' || input.name === 'response_num') return written(element, conditions, draft, where);
  return inEnglish('lost-kind-of-answer');
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
  if (right.length === 0) return inEnglish('lost-no-option-marked');
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

function ordered(input: XmlElement, conditions: Condition[], draft: Draft, where: string): Answered | string {
  const labels = labelsOf(input, draft, where);
  const options = labels.map(({ text }, at) => ({ id: `o${at + 1}`, text }));
  const order = conditions.map(({ value }) => labels.findIndex(({ id }) => id === value)).filter(at => at >= 0);
  if (order.length !== labels.length || new Set(order).size !== labels.length) return inEnglish('lost-no-order');
  return { kind: 'order', options: order.map(at => options[at]!), correct: order.map(at => options[at]!.id) };
}

/** Boxes that take more than one: what belongs into a box is matched to it. */
function sorted(boxes: readonly Box[], texts: ReadonlyMap<string, string>, draft: Draft, where: string): Answered {
  const found = boxes.flatMap(({ text: target, right }) =>
    right.flatMap(id => (texts.has(id) ? [{ text: texts.get(id)!, target }] : [])),
  );
  const belongs = new Set(boxes.flatMap(({ right }) => right));
  if ([...texts.keys()].some(id => !belongs.has(id))) draft.lose(where, 'what belongs into no box is left out');
  return paired(found);
}

interface Box {
  text: string;
  right: readonly string[];
}

function pairs(inputs: readonly XmlElement[], conditions: Condition[], draft: Draft, where: string): Answered | string {
  const targets = new Map(inputs.flatMap(input => labelsOf(input, draft, where).map(({ id, text }) => [id, text])));
  const boxes = inputs.map(input => ({
    text: draft.text(childrenOf(input, 'material').map(htmlOf).join(''), where),
    right: conditions.filter(({ respident }) => respident === input.attributes['ident']).map(({ value }) => value),
  }));
  if (
    inputs.every(({ attributes }) => attributes['rcardinality'] === 'Multiple') &&
    boxes.every(({ right }) => right[0])
  )
    return sorted(boxes, targets, draft, where);
  const found = boxes.flatMap(({ text, right: [right] }) => {
    const target = targets.get(right ?? '');
    return target === undefined ? [] : [{ text, target }];
  });
  if (found.length < inputs.length) return inEnglish('lost-pair-side');
  const used = new Set(found.map(({ target }) => target));
  const { tied, ...answered } = paired(
    found,
    [...new Set(targets.values())].filter(target => !used.has(target)),
  );
  if (tied) draft.lose(where, inEnglish('lost-tied'));
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
  if (answers.length === 0) return inEnglish('lost-text-to-write');
  const numbers = answers.map(Number).sort((one, other) => one - other);
  if (numbers.every(Number.isFinite)) return listed(numbers, draft, where);
  return inWords(answers);
}

/** Numbers that are right one by one: the middle one, give or take the rest. */
export function listed(numbers: readonly number[], draft: Draft, where: string): Answered {
  const correct = numbers[Math.floor(numbers.length / 2)]!;
  const tolerance = Math.max(correct - numbers[0]!, numbers.at(-1)! - correct);
  if (tolerance > 0) draft.lose(where, inEnglish('lost-numbers-taken', { value: correct, tolerance }));
  return { kind: 'number', correct, ...(tolerance > 0 && { tolerance }) };
}
