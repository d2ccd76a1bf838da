import { pairsOf } from '../quiz/pairs.js';
import type { NumberQuestion, OrderQuestion, Question } from '../quiz/types.js';
import type { Dialect } from './qti-dialect.js';
import { decimal } from './adapt.js';
import { identifier } from './identifiers.js';
import type { Xml } from './xml.js';

/** How the answer is scored: the standard templates where they say what `quiz/mark.ts` does, else spelt out. */
export function responseProcessing(question: Question, qti: Dialect): Xml {
  switch (question.kind) {
    case 'choice':
    case 'gap':
    case 'true-false':
      return qti.element('responseProcessing', { template: `${qti.templates}match_correct` });
    case 'match':
    case 'several':
    case 'short-answer':
      return qti.element('responseProcessing', { template: `${qti.templates}map_response` });
    case 'order':
      return qti.element('responseProcessing', {}, ...orderScoring(question, qti));
    case 'number':
      return qti.element('responseProcessing', {}, numberScoring(question, qti));
  }
}

const variable = (qti: Dialect, name: string) => qti.element('variable', { identifier: name });
const value = (qti: Dialect, baseType: string, text: string) => qti.element('baseValue', { baseType }, text);
const setOutcome = (qti: Dialect, name: string, expression: Xml) =>
  qti.element('setOutcomeValue', { identifier: name }, expression);
const when = (qti: Dialect, condition: Xml, ...then: Xml[]) =>
  qti.element('responseCondition', {}, qti.element('responseIf', {}, condition, ...then));

/** The outcome variable of an order question that holds two events at a time, the others being left out. */
export const PAIR = 'PAIR';

/**
 * The share of pairs that stand the right way round; pairs of one date don't count. Readers differ in what they can
 * work out: one has no `index`, another no operator of a list inside another. So one list is left after the other.
 */
function orderScoring(question: OrderQuestion, qti: Dialect): Xml[] {
  const { correct } = question;
  const event = (id: string) => value(qti, 'identifier', identifier('o', id));
  const pairs = pairsOf(question);
  const addPairs = pairs.flatMap(pair => {
    const others = correct.filter(id => !pair.includes(id));
    const from = (index: number) => variable(qti, index === 0 ? 'RESPONSE' : PAIR);
    return [
      ...others.map((id, index) => setOutcome(qti, PAIR, qti.element('delete', {}, event(id), from(index)))),
      when(
        qti,
        qti.element('match', {}, from(others.length), qti.element('ordered', {}, ...pair.map(event))),
        setOutcome(qti, 'SCORE', qti.element('sum', {}, variable(qti, 'SCORE'), value(qti, 'float', '1'))),
      ),
    ];
  });
  const whole = qti.element(
    'equal',
    { toleranceMode: 'exact' },
    qti.element('containerSize', {}, variable(qti, 'RESPONSE')),
    value(qti, 'integer', String(correct.length)),
  );
  const share =
    pairs.length === 0
      ? value(qti, 'float', '1')
      : qti.element('divide', {}, variable(qti, 'SCORE'), value(qti, 'float', String(pairs.length)));
  return [when(qti, whole, ...addPairs, setOutcome(qti, 'SCORE', share))];
}

/** Full within the tolerance, then less by the distance, to two decimals; nothing from five times the tolerance on. */
function numberScoring({ correct, tolerance }: NumberQuestion, qti: Dialect): Xml {
  const float = (number: number) => value(qti, 'float', decimal(number));
  const off = qti.element(
    'divide',
    {},
    qti.element(
      'mathOperator',
      { name: 'abs' },
      qti.element('subtract', {}, variable(qti, 'RESPONSE'), float(correct)),
    ),
    float(tolerance),
  );
  // 1 - (off - 1) / 4 = (5 - off) / 4
  const hundredths = qti.element(
    'round',
    {},
    qti.element('product', {}, qti.element('subtract', {}, float(5), off), float(25)),
  );
  const branch = (name: string, condition: Xml | undefined, score: Xml) =>
    qti.element(name, {}, ...(condition ? [condition] : []), setOutcome(qti, 'SCORE', score));
  return qti.element(
    'responseCondition',
    {},
    branch('responseIf', qti.element('isNull', {}, variable(qti, 'RESPONSE')), float(0)),
    branch('responseElseIf', qti.element('lte', {}, off, float(1)), float(1)),
    branch('responseElseIf', qti.element('gte', {}, off, float(5)), float(0)),
    branch('responseElse', undefined, qti.element('divide', {}, hundredths, float(100))),
  );
}
