import type { ChoiceQuestion, MatchQuestion, OrderQuestion, Question, ShortAnswerQuestion } from '../quiz/types.js';
import { accepted, decimal } from './adapt.js';
import { questionName } from './html.js';
import { identifier } from './identifiers.js';
import { CREDIT_CLASS } from './pictures.js';
import type { Dialect } from './qti-dialect.js';
import { PAIR, responseProcessing } from './qti-scoring.js';
import type { Labels } from './types.js';
import { element, type Attributes, type Xml } from './xml.js';

const GAP = '____';
const XSI = 'http://www.w3.org/2001/XMLSchema-instance';

/** Text with its line breaks as elements. */
function lines(text: string): (string | Xml)[] {
  return text.split(/\r\n|\r|\n/).flatMap((line, index) => (index ? [element('br'), line] : [line]));
}

const paragraph = (text: string) => element('p', {}, ...lines(text));

interface Response {
  cardinality: 'single' | 'multiple' | 'ordered';
  baseType: 'identifier' | 'directedPair' | 'float' | 'string';
  correct: string[];
  mapping?: Xml;
}

function responseOf(question: Question, qti: Dialect): Response {
  switch (question.kind) {
    case 'choice':
    case 'gap':
      return { cardinality: 'single', baseType: 'identifier', correct: [identifier('o', question.correct)] };
    case 'true-false':
      return { cardinality: 'single', baseType: 'identifier', correct: [identifier('o', String(question.correct))] };
    case 'several': {
      const share = 1 / question.correct.length;
      const mapping = qti.element(
        'mapping',
        { lowerBound: '0', upperBound: '1', defaultValue: '0' },
        ...question.options.map(({ id }) =>
          qti.element('mapEntry', {
            mapKey: identifier('o', id),
            mappedValue: decimal(question.correct.includes(id) ? share : -share),
          }),
        ),
      );
      const correct = question.correct.map(id => identifier('o', id));
      return { cardinality: 'multiple', baseType: 'identifier', correct, mapping };
    }
    case 'short-answer': {
      const texts = accepted(question);
      const mapping = qti.element(
        'mapping',
        { defaultValue: '0' },
        ...texts.map(mapKey => qti.element('mapEntry', { mapKey, mappedValue: '1', caseSensitive: false })),
      );
      return { cardinality: 'single', baseType: 'string', correct: texts.slice(0, 1), mapping };
    }
    case 'order':
      return {
        cardinality: 'ordered',
        baseType: 'identifier',
        correct: question.correct.map(id => identifier('o', id)),
      };
    case 'match': {
      const correct = Object.entries(question.correct).map(
        ([option, target]) => `${identifier('o', option)} ${identifier('t', target)}`,
      );
      const mappedValue = decimal(1 / correct.length);
      const mapping = qti.element(
        'mapping',
        { lowerBound: '0', upperBound: '1', defaultValue: '0' },
        ...correct.map(mapKey => qti.element('mapEntry', { mapKey, mappedValue })),
      );
      return { cardinality: 'multiple', baseType: 'directedPair', correct, mapping };
    }
    case 'number':
      return { cardinality: 'single', baseType: 'float', correct: [decimal(question.correct)] };
  }
}

function responseDeclaration(question: Question, qti: Dialect): Xml {
  const { cardinality, baseType, correct, mapping } = responseOf(question, qti);
  return qti.element(
    'responseDeclaration',
    { identifier: 'RESPONSE', cardinality, baseType },
    qti.element('correctResponse', {}, ...correct.map(text => qti.element('value', {}, text))),
    mapping,
  );
}

function outcomeDeclaration(
  qti: Dialect,
  name: string,
  baseType: string,
  defaultValue: string,
  normalMaximum?: string,
) {
  return qti.element(
    'outcomeDeclaration',
    { identifier: name, cardinality: 'single', baseType, normalMaximum },
    qti.element('defaultValue', {}, qti.element('value', {}, defaultValue)),
  );
}

function choices(
  qti: Dialect,
  name: 'choiceInteraction' | 'orderInteraction',
  prompt: string,
  options: { id: string; text: string }[],
  attributes: Attributes,
): Xml {
  return qti.element(
    name,
    { responseIdentifier: 'RESPONSE', shuffle: false, ...attributes },
    qti.element('prompt', {}, ...lines(prompt)),
    ...options.map(({ id, text }) => qti.element('simpleChoice', { identifier: identifier('o', id) }, ...lines(text))),
  );
}

const choiceInteraction = (qti: Dialect, prompt: string, options: { id: string; text: string }[], maxChoices = 1) =>
  choices(qti, 'choiceInteraction', prompt, options, { maxChoices });

/** Events stand one under another, which 3.0 says with a class of its shared vocabulary. */
const orderInteraction = (qti: Dialect, { prompt, options }: OrderQuestion) =>
  choices(
    qti,
    'orderInteraction',
    prompt,
    options,
    qti.version === '3.0' ? { class: 'qti-orientation-vertical' } : { orientation: 'vertical' },
  );

/** The stimulus with a list of options in the place of its gap. */
function inlineChoice(qti: Dialect, { prompt, stimulus = '', options }: ChoiceQuestion): Xml[] {
  const gap = stimulus.indexOf(GAP);
  const interaction = qti.element(
    'inlineChoiceInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: false },
    ...options.map(({ id, text }) => qti.element('inlineChoice', { identifier: identifier('o', id) }, text)),
  );
  const before = lines(stimulus.slice(0, gap));
  const after = lines(stimulus.slice(gap + GAP.length));
  return [paragraph(prompt), element('p', {}, ...before, interaction, ...after)];
}

/** The stimulus with a field in the place of its gap; without one, the field on a line of its own. */
function textEntry(qti: Dialect, question: ShortAnswerQuestion): Xml[] {
  const { prompt, stimulus } = question;
  const [before = '', after = ''] = stimulus?.split(GAP) ?? [];
  const expectedLength = Math.max(15, ...accepted(question).map(({ length }) => length));
  const field = qti.element('textEntryInteraction', { responseIdentifier: 'RESPONSE', expectedLength });
  const isInline = stimulus?.includes(GAP);
  const quotation = stimulus && !isInline ? [element('blockquote', {}, paragraph(stimulus))] : [];
  const line = isInline ? [...lines(before), field, ...lines(after)] : [field];
  return [paragraph(prompt), ...quotation, element('p', {}, ...line)];
}

function matchInteraction(qti: Dialect, { prompt, options, targets }: MatchQuestion): Xml {
  const set = (prefix: string, choices: { id: string; text: string }[]) =>
    qti.element(
      'simpleMatchSet',
      {},
      ...choices.map(({ id, text }) =>
        qti.element('simpleAssociableChoice', { identifier: identifier(prefix, id), matchMax: 1 }, ...lines(text)),
      ),
    );
  return qti.element(
    'matchInteraction',
    { responseIdentifier: 'RESPONSE', shuffle: false, maxAssociations: options.length },
    qti.element('prompt', {}, ...lines(prompt)),
    set('o', options),
    set('t', targets),
  );
}

/** The picture above the task, and who made it. */
function figure({ picture }: Question): Xml[] {
  if (!picture) return [];
  const { src, alt, width, height, credit } = picture;
  const size = { width: Math.max(1, Math.round(width)), height: Math.max(1, Math.round(height)) };
  return [
    element('p', {}, element('img', { src, alt, ...size })),
    ...(credit ? [element('p', { class: CREDIT_CLASS }, credit)] : []),
  ];
}

function task(question: Question, qti: Dialect, labels: Labels): Xml[] {
  const { prompt, stimulus } = question;
  const quotation = stimulus ? [element('blockquote', {}, paragraph(stimulus))] : [];
  switch (question.kind) {
    case 'gap':
      // Canvas's New Quizzes reads 2.1 and knows no list in a line.
      if (qti.version === '3.0' && stimulus?.includes(GAP)) return inlineChoice(qti, question);
      return [...quotation, choiceInteraction(qti, prompt, question.options)];
    case 'choice':
      return [...quotation, choiceInteraction(qti, prompt, question.options)];
    case 'several':
      return [...quotation, choiceInteraction(qti, prompt, question.options, 0)];
    case 'short-answer':
      return textEntry(qti, question);
    case 'true-false': {
      const options = [
        { id: 'true', text: labels.true },
        { id: 'false', text: labels.false },
      ];
      return [...quotation, choiceInteraction(qti, prompt, options)];
    }
    case 'order':
      return [...quotation, orderInteraction(qti, question)];
    case 'match':
      return [...quotation, matchInteraction(qti, question)];
    case 'number': {
      const { min, max, step } = question;
      const slider = qti.element(
        'sliderInteraction',
        {
          responseIdentifier: 'RESPONSE',
          lowerBound: decimal(min),
          upperBound: decimal(max),
          // QTI's step is a whole number.
          step: Number.isInteger(step) && step > 0 ? step : undefined,
          stepLabel: false,
        },
        qti.element('prompt', {}, ...lines(prompt)),
      );
      return [...quotation, slider];
    }
  }
}

function feedback({ explanation }: Question, qti: Dialect): Xml | undefined {
  if (!explanation) return undefined;
  const text = paragraph(explanation);
  return qti.element(
    'modalFeedback',
    { outcomeIdentifier: 'FEEDBACK', identifier: 'explanation', showHide: 'show' },
    qti.version === '3.0' ? qti.element('contentBody', {}, text) : text,
  );
}

/** One question as a QTI assessment item. */
export function questionDocument(question: Question, qti: Dialect, labels: Labels, lang: string): Xml {
  return qti.element(
    'assessmentItem',
    {
      xmlns: qti.namespace,
      'xmlns:xsi': XSI,
      identifier: identifier('q', question.id),
      title: questionName(question),
      adaptive: false,
      timeDependent: false,
      'xml:lang': lang,
    },
    responseDeclaration(question, qti),
    outcomeDeclaration(qti, 'SCORE', 'float', '0', '1'),
    outcomeDeclaration(qti, 'MAXSCORE', 'float', '1'),
    question.kind === 'order'
      ? qti.element('outcomeDeclaration', { identifier: PAIR, cardinality: 'ordered', baseType: 'identifier' })
      : undefined,
    // Shown whatever was answered: the standard templates set no outcome but SCORE.
    question.explanation ? outcomeDeclaration(qti, 'FEEDBACK', 'identifier', 'explanation') : undefined,
    qti.element('itemBody', {}, ...figure(question), ...task(question, qti, labels)),
    responseProcessing(question, qti),
    feedback(question, qti),
  );
}
