import { inEnglish } from '../findings/finding.js';
import { isSeconds } from '../pack/check-seconds.js';
import { folderOf } from './archive.js';
import { asked, Draft, inWords, LOST_FEEDBACK, LOST_OF_WORDS, type Task } from './draft.js';
import { decodedIdentifier } from './identifiers.js';
import type { PictureFiles } from './pictures.js';
import { truthOf } from './truth.js';
import type { ImportedQuestion } from './types.js';
import { allBelow, childOf, childrenOf, innerHtml, textOf, type XmlElement } from './xml.js';

type Answered = Pick<
  ImportedQuestion,
  'kind' | 'options' | 'targets' | 'correct' | 'tolerance' | 'range' | 'explanation'
>;

const READ = new Set([
  'choiceInteraction',
  'orderInteraction',
  'matchInteraction',
  'inlineChoiceInteraction',
  'sliderInteraction',
  'textEntryInteraction',
]);

/** What stands in an interaction and is no part of the task's own text. */
const WITHIN = new Set([
  'prompt',
  'simpleChoice',
  'simpleMatchSet',
  'feedbackInline',
  'feedbackBlock',
  'rubricBlock',
  'templateBlock',
]);

/** What a test says of a question in it. */
export interface Placed {
  /** How many times it counts. */
  points?: number;
  /** How long there is to answer it. */
  seconds?: number;
}

/** Where a document of questions lies in a package, and its pictures by their paths from there. */
export interface Document {
  file?: string;
  pictures?: PictureFiles;
}

/** One question of QTI 2.0, 2.1, 2.2 or 3.0. */
export function takeQti(
  element: XmlElement,
  draft: Draft,
  { file, pictures, points = 1, seconds }: Placed & Document = {},
): void {
  const where = file ?? `line ${element.line}`;
  const body = childOf(element, 'itemBody');
  const interactions = body ? allBelow(body, ...namesWith(body, 'Interaction')) : [];
  const [interaction] = interactions;
  if (!body || !interaction) return draft.lose(where, inEnglish('lost-nothing-to-answer'));
  if (interactions.length > 1) return draft.lose(where, inEnglish('lost-several-answers'));
  if (!READ.has(interaction.name)) return draft.lose(where, inEnglish('lost-not-read', { thing: interaction.name }));
  const declared = childrenOf(element, 'responseDeclaration').find(
    ({ attributes }) => attributes['identifier'] === interaction.attributes['responseIdentifier'],
  );
  const right = childrenOf(childOf(declared, 'correctResponse'), 'value').map(value => textOf(value).trim());
  const answered = answeredOf(element, interaction, { declared, right }, draft, where);
  if (typeof answered === 'string') return draft.lose(where, answered);
  loseWithin(body, draft, where);
  const feedback = childrenOf(element, 'modalFeedback');
  const told = feedback.map(each => innerHtml(childOf(each, 'contentBody') ?? each));
  const isToldToSome = feedback.length === 1 && isOnlyOnCondition(feedback[0]!, childOf(element, 'responseProcessing'));
  const explanation = draft.toldToAll(isToldToSome ? [...told, ''] : told, where) ?? answered.explanation;
  const { identifier = '' } = element.attributes;
  const worth = Number((points * mostOf(element)).toPrecision(12));
  draft.add({
    id: decodedIdentifier(identifier, 'q') || where,
    where,
    ...answered,
    ...asked(taskOf(body, interaction, draft, { where, pictures }), answered.kind),
    ...(explanation && { explanation }),
    ...(worth > 0 && worth !== 1 && { points: worth }),
    ...(seconds && { seconds }),
  });
}

/** How much a question gives at most, as it says itself. */
function mostOf(element: XmlElement): number {
  const declared = childrenOf(element, 'outcomeDeclaration').find(
    ({ attributes }) => attributes['identifier'] === 'MAXSCORE',
  );
  return Number(textOf(childOf(childOf(declared, 'defaultValue'), 'value'))) || 1;
}

/** Whether it is the answer that brings a feedback up: "Read again." */
function isOnlyOnCondition(feedback: XmlElement, processing: XmlElement | undefined): boolean {
  if (!processing) return false;
  const { outcomeIdentifier } = feedback.attributes;
  const isSetIn = (rules: XmlElement): boolean =>
    childrenOf(rules, 'setOutcomeValue').some(({ attributes }) => attributes['identifier'] === outcomeIdentifier) ||
    childrenOf(rules, 'responseCondition').some(condition => {
      const cases = childrenOf(condition, 'responseIf', 'responseElseIf', 'responseElse');
      return cases.at(-1)?.name === 'responseElse' && cases.every(isSetToIt);
    });
  const isSetToIt = (rules: XmlElement): boolean =>
    isSetIn(rules) &&
    allBelow(rules, 'setOutcomeValue').every(
      ({ attributes, ...each }) =>
        attributes['identifier'] !== outcomeIdentifier ||
        textOf({ attributes, ...each }).trim() === feedback.attributes['identifier'],
    );
  const isSet = allBelow(processing, 'setOutcomeValue').some(
    ({ attributes }) => attributes['identifier'] === outcomeIdentifier,
  );
  return isSet && !isSetIn(processing);
}

/** What stands in the body and is not shown to whoever answers, or only later. */
function loseWithin(body: XmlElement, draft: Draft, where: string): void {
  const later = [body, ...allBelow(body, 'div')].flatMap(each => childrenOf(each, 'feedbackBlock', 'feedbackInline'));
  if (later.length) draft.lose(where, LOST_FEEDBACK);
  for (const { attributes } of allBelow(body, 'rubricBlock')) {
    const isShown = attributes['view']?.split(/\s+/).includes('candidate');
    draft.lose(where, isShown ? 'what stands above the task is left out' : inEnglish('lost-notes'));
  }
}

/** What a test says of its questions, by the paths of their files. */
export function placedIn(test: XmlElement, path: string): Map<string, Placed> {
  // Of several weights it is told elsewhere which one is meant
  const summed = new Set(
    allBelow(test, 'testVariables').flatMap(({ attributes }) => attributes['weightIdentifier'] ?? []),
  );
  const folder = folderOf(path);
  return new Map(
    allBelow(test, 'assessmentItemRef').map(reference => {
      const weight = childrenOf(reference, 'weight').find(
        ({ attributes: { identifier } }) => identifier && summed.has(identifier),
      );
      const points = Number(weight?.attributes['value'] ?? NaN);
      const seconds = Math.round(Number(childOf(reference, 'timeLimits')?.attributes['maxTime'] ?? NaN));
      return [
        folder + (reference.attributes['href'] ?? ''),
        {
          ...(Number.isFinite(points) && { points }),
          ...(isSeconds(seconds) && { seconds }),
        },
      ];
    }),
  );
}

function namesWith(element: XmlElement, end: string): string[] {
  const names = new Set<string>();
  const look = ({ name, children }: XmlElement) => {
    if (name.endsWith(end)) names.add(name);
    for (const child of children) if (typeof child !== 'string') look(child);
  };
  look(element);
  return [...names];
}

function taskOf(
  body: XmlElement,
  interaction: XmlElement,
  draft: Draft,
  { where, pictures }: { where: string; pictures: PictureFiles | undefined },
): Task {
  const isInline = interaction.name === 'inlineChoiceInteraction' || interaction.name === 'textEntryInteraction';
  const own = { ...interaction };
  // what is to be filled in shows as a gap
  if (isInline) Object.assign(interaction, { name: 'span', children: ['____'] });
  const { prompt, quotation, picture: above } = draft.shown(innerHtml(body, WITHIN), where, pictures);
  const asks = draft.shown(innerHtml(childOf(own, 'prompt')), where, pictures);
  if (above && asks.picture) draft.lose(where, 'a further picture is left out');
  const picture = above ?? asks.picture;
  if (isInline) {
    // the last paragraph has the gap, those before it say what to do
    const lines = prompt.split('\n');
    const at = lines.findIndex(line => line.includes('____'));
    // a field alone is no sentence with a gap
    if (at > 0 && lines.length === at + 1 && lines[at]!.trim() === '____')
      return { prompt: lines.slice(0, at).join('\n'), quotation, picture };
    return at > 0
      ? { prompt: lines.slice(0, at).join('\n'), quotation: lines.slice(at).join('\n'), picture }
      : { prompt, quotation, picture };
  }
  return { prompt: [prompt, asks.prompt, asks.quotation].filter(Boolean).join('\n'), quotation, picture };
}

interface Response {
  declared: XmlElement | undefined;
  right: readonly string[];
}

function answeredOf(
  element: XmlElement,
  interaction: XmlElement,
  { declared, right }: Response,
  draft: Draft,
  where: string,
): Answered | string {
  switch (interaction.name) {
    case 'choiceInteraction':
    case 'inlineChoiceInteraction':
      return choice(interaction, marked(declared, right), draft, where);
    case 'orderInteraction': {
      const choices = choicesOf(interaction, draft, where);
      const options = choices.map(({ text }, at) => ({ id: `o${at + 1}`, text }));
      const order = right.map(value => choices.findIndex(({ id }) => id === value)).filter(at => at >= 0);
      if (order.length !== choices.length) return inEnglish('lost-no-order');
      return { kind: 'order', options: order.map(at => options[at]!), correct: order.map(at => options[at]!.id) };
    }
    case 'matchInteraction':
      return match(interaction, marked(declared, right), draft, where);
    case 'sliderInteraction': {
      const number = (name: string) => Number(interaction.attributes[name] ?? NaN);
      const [min, max, step] = [number('lowerBound'), number('upperBound'), number('step') || 1];
      const correct = Number(right[0] ?? NaN);
      if (!Number.isFinite(correct)) return inEnglish('lost-no-right-number');
      const tolerance = toleranceOf(element, correct);
      return {
        kind: 'number',
        correct,
        ...(min < max && { range: { min, max, step } }),
        ...(tolerance && { tolerance }),
      };
    }
    default: {
      const mapped = mappedOf(declared);
      const most = Math.max(...mapped.map(({ points }) => points));
      const whole = mapped.filter(({ points }) => points === most).map(({ key }) => key);
      const answers = [...new Set([...right, ...whole])];
      if (mapped.some(({ key }) => !answers.includes(key))) draft.lose(where, LOST_OF_WORDS.share);
      if (answers.length === 0) return inEnglish('lost-text-to-write');
      const type = declared?.attributes['baseType'];
      if ((type === 'float' || type === 'integer') && Number.isFinite(Number(answers[0]))) {
        const correct = Number(answers[0]);
        const tolerance = toleranceOf(element, correct);
        return { kind: 'number', correct, ...(tolerance && { tolerance }) };
      }
      return inWords(answers);
    }
  }
}

/** Values that a mapping gives points for. */
function mappedOf(declared: XmlElement | undefined): { key: string; points: number }[] {
  return childrenOf(childOf(declared, 'mapping'), 'mapEntry').flatMap(({ attributes }) => {
    const [key, points] = [attributes['mapKey'], Number(attributes['mappedValue'])];
    return key && points > 0 ? [{ key, points }] : [];
  });
}

const marked = (declared: XmlElement | undefined, right: readonly string[]) =>
  right.length ? right : mappedOf(declared).map(({ key }) => key);

const choicesOf = (interaction: XmlElement, draft: Draft, where: string) =>
  childrenOf(interaction, 'simpleChoice', 'inlineChoice').map(each => ({
    id: each.attributes['identifier'] ?? '',
    text: draft.text(innerHtml(each, new Set(['feedbackInline', 'feedbackBlock'])), where),
    told: childrenOf(each, 'feedbackInline', 'feedbackBlock')
      .map(told => draft.text(innerHtml(told), where))
      .join(' '),
  }));

function choice(interaction: XmlElement, right: readonly string[], draft: Draft, where: string): Answered | string {
  const choices = choicesOf(interaction, draft, where);
  const correct = choices.flatMap(({ id }, at) => (right.includes(id) ? [`o${at + 1}`] : []));
  if (correct.length === 0) return inEnglish('lost-no-option-marked');
  const truth = correct.length === 1 ? truthOf(choices, right[0]!) : undefined;
  if (truth !== undefined) {
    const explanation = draft.toldToAll(
      choices.map(({ told }) => told),
      where,
    );
    return { kind: 'true-false', correct: truth, ...(explanation && { explanation }) };
  }
  const options = choices.map(({ text, told }, at) => ({ id: `o${at + 1}`, text, ...(told && { feedback: told }) }));
  return correct.length === 1
    ? { kind: 'choice', options, correct: correct[0]! }
    : { kind: 'several', options, correct };
}

function match(interaction: XmlElement, right: readonly string[], draft: Draft, where: string): Answered | string {
  const [sources = [], targets = []] = childrenOf(interaction, 'simpleMatchSet').map(set =>
    childrenOf(set, 'simpleAssociableChoice').map(({ attributes, ...each }) => ({
      id: attributes['identifier'] ?? '',
      text: draft.text(innerHtml({ attributes, ...each }), where),
    })),
  );
  const options = sources.map(({ text }, at) => ({ id: `o${at + 1}`, text }));
  const others = targets.map(({ text }, at) => ({ id: `t${at + 1}`, text }));
  const correct: Record<string, string> = {};
  for (const value of right) {
    const [one, other] = value.split(/\s+/);
    const [from, to] = [sources.findIndex(({ id }) => id === one), targets.findIndex(({ id }) => id === other)];
    if (from >= 0 && to >= 0) correct[options[from]!.id] = others[to]!.id;
  }
  if (Object.keys(correct).length < options.length) return inEnglish('lost-pair-side');
  return { kind: 'match', options, targets: others, correct };
}

/** How far off a guess scores in full: what its distance is divided by, or an equal’s own tolerance. */
function toleranceOf(element: XmlElement, correct: number): number | undefined {
  const processing = childOf(element, 'responseProcessing');
  if (!processing) return undefined;
  for (const divide of allBelow(processing, 'divide')) {
    const [distance, by] = divide.children.filter(child => typeof child !== 'string');
    if (distance?.name === 'mathOperator' && distance.attributes['name'] === 'abs' && by?.name === 'baseValue')
      return Number(textOf(by)) || undefined;
  }
  for (const { attributes } of allBelow(processing, 'equal')) {
    const given = Number((attributes['tolerance'] ?? '').trim().split(/\s+/)[0]) || undefined;
    if (given === undefined) continue;
    if (attributes['toleranceMode'] === 'absolute') return given;
    // In percent of the right number
    if (attributes['toleranceMode'] === 'relative') return Number(Math.abs((correct * given) / 100).toPrecision(12));
  }
  return undefined;
}
