import { timeSpan } from '../quiz/edtf.js';
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

/** Outcome variables that an order question's scoring needs: the rank of the event that stands at each place. */
export function rankVariables(question: Question): string[] {
  return question.kind === 'order' ? question.correct.map((_, index) => `RANK_${index + 1}`) : [];
}

/** The share of pairs that stand the right way round; pairs of one date don't count. */
function orderScoring(question: OrderQuestion, qti: Dialect): Xml[] {
  const { options, correct } = question;
  const startOf = new Map(options.map(({ id, date }) => [id, date ? timeSpan(date)?.start : Infinity]));
  const starts = correct.map(id => startOf.get(id));
  const rankOf = (index: number) => starts.indexOf(starts[index]);
  const pairs = correct.flatMap((_, index) =>
    correct.slice(index + 1).filter((_, further) => rankOf(index) !== rankOf(index + 1 + further)),
  ).length;
  const ranks = rankVariables(question);
  const whole = qti.element(
    'equal',
    { toleranceMode: 'exact' },
    qti.element('containerSize', {}, variable(qti, 'RESPONSE')),
    value(qti, 'integer', String(correct.length)),
  );
  const findRanks = ranks.flatMap((rank, place) =>
    correct.map((id, index) =>
      when(
        qti,
        qti.element(
          'match',
          {},
          qti.element('index', { n: place + 1 }, variable(qti, 'RESPONSE')),
          value(qti, 'identifier', identifier('o', id)),
        ),
        setOutcome(qti, rank, value(qti, 'float', String(rankOf(index)))),
      ),
    ),
  );
  const addPairs = ranks.flatMap((earlier, index) =>
    ranks
      .slice(index + 1)
      .map(later =>
        when(
          qti,
          qti.element('lt', {}, variable(qti, earlier), variable(qti, later)),
          setOutcome(qti, 'SCORE', qti.element('sum', {}, variable(qti, 'SCORE'), value(qti, 'float', '1'))),
        ),
      ),
  );
  const share =
    pairs === 0
      ? value(qti, 'float', '1')
      : qti.element('divide', {}, variable(qti, 'SCORE'), value(qti, 'float', String(pairs)));
  return [when(qti, whole, ...findRanks, ...addPairs, setOutcome(qti, 'SCORE', share))];
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
