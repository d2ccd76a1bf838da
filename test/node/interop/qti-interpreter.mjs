// A reader of QTI 2.1 and 3.0 questions that answers as a learner would, by the words shown, and scores as the question says.
import { DOMParser } from 'linkedom';

/** 3.0's names as 2.1 has them: `qti-simple-choice` is `simpleChoice`. */
const camel = name => name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());
const nameOf = element => camel(element.tagName);
const attribute = (element, name) =>
  element.getAttribute(name) ?? element.getAttribute(name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`));
const all = (element, name) => [...element.querySelectorAll('*')].filter(one => nameOf(one) === name);
const children = element => [...element.children];

/** The template's rules, as the specification's own files write them. */
const TEMPLATES = {
  match_correct: ({ response, correct }) => (same(response, correct) ? 1 : 0),
  map_response({ response, declaration }) {
    const [mapping] = all(declaration, 'mapping');
    const points = new Map(
      all(mapping, 'mapEntry').map(one => [attribute(one, 'mapKey'), Number(attribute(one, 'mappedValue'))]),
    );
    const fallback = Number(attribute(mapping, 'defaultValue') ?? 0);
    const sum = [...new Set(response)].reduce((total, one) => total + (points.get(one) ?? fallback), 0);
    const [low, high] = ['lowerBound', 'upperBound'].map(bound => Number(attribute(mapping, bound)));
    return Math.min(high, Math.max(low, sum));
  },
};

function same(one, other) {
  if (!Array.isArray(one)) return one === other;
  return one.length === other.length && one.every((value, index) => value === other[index]);
}

function evaluate(expression, variables) {
  const parts = children(expression);
  const values = () => parts.map(part => evaluate(part, variables));
  const compare = check => check(...values().map(Number));
  switch (nameOf(expression)) {
    case 'variable':
      return variables.get(attribute(expression, 'identifier'));
    case 'baseValue': {
      const text = expression.textContent.trim();
      return ['float', 'integer'].includes(attribute(expression, 'baseType')) ? Number(text) : text;
    }
    case 'isNull':
      return values()[0] === undefined;
    case 'match':
      return same(...values());
    case 'equal':
      return compare((a, b) => a === b);
    case 'lte':
      return compare((a, b) => a <= b);
    case 'gte':
      return compare((a, b) => a >= b);
    case 'sum':
      return values().reduce((a, b) => a + b, 0);
    case 'product':
      return values().reduce((a, b) => a * b, 1);
    case 'subtract':
      return compare((a, b) => a - b);
    case 'divide':
      return compare((a, b) => a / b);
    case 'round':
      return Math.floor(values()[0] + 0.5);
    case 'containerSize':
      return values()[0].length;
    case 'ordered':
      return values();
    case 'delete': {
      const [value, container] = values();
      return container.filter(one => one !== value);
    }
    case 'mathOperator':
      if (attribute(expression, 'name') === 'abs') return Math.abs(values()[0]);
  }
  throw new Error(`The interpreter knows no ${expression.outerHTML}`);
}

function run(rules, variables) {
  for (const rule of rules) {
    switch (nameOf(rule)) {
      case 'setOutcomeValue':
        variables.set(attribute(rule, 'identifier'), evaluate(rule.children[0], variables));
        break;
      case 'responseCondition': {
        const branch = children(rule).find(
          one => nameOf(one) === 'responseElse' || evaluate(one.children[0], variables) === true,
        );
        if (branch) run(children(branch).slice(nameOf(branch) === 'responseElse' ? 0 : 1), variables);
        break;
      }
      default:
        throw new Error(`The interpreter knows no rule ${rule.outerHTML}`);
    }
  }
}

const parse = xml => new DOMParser().parseFromString(xml, 'text/xml').documentElement;

/** The test of a package, which adds up what each question's outcomes are, by its file. */
export function readTest(xml) {
  const root = parse(xml);
  const sumOf = (variables, outcomes) =>
    all(root, 'assessmentItemRef').reduce((sum, place) => {
      const named = attribute(variables, 'weightIdentifier');
      const weight = all(place, 'weight').find(one => attribute(one, 'identifier') === named);
      const value = outcomes.get(attribute(place, 'href'))[attribute(variables, 'variableIdentifier')];
      return sum + value * Number(weight ? attribute(weight, 'value') : 1);
    }, 0);
  return {
    outcomes(outcomes) {
      const [processing] = all(root, 'outcomeProcessing');
      return Object.fromEntries(
        children(processing).map(set => [attribute(set, 'identifier'), sumOf(all(set, 'testVariables')[0], outcomes)]),
      );
    },
  };
}

/** One question of a package. */
export function readQuestion(xml) {
  const root = parse(xml);
  const [declaration] = all(root, 'responseDeclaration');
  const cardinality = attribute(declaration, 'cardinality');
  const [interaction] = all(root, 'itemBody')
    .flatMap(body => [...body.querySelectorAll('*')])
    .filter(one => nameOf(one).endsWith('Interaction'));
  const idOf = (text, within = interaction) => {
    const named = [...within.querySelectorAll('*')].filter(one => attribute(one, 'identifier'));
    const found = named.filter(one => one.textContent.trim() === text);
    if (found.length !== 1) throw new Error(`${found.length} choices read “${text}”`);
    return attribute(found[0], 'identifier');
  };

  return {
    title: attribute(root, 'title'),
    interaction: nameOf(interaction),
    text: all(root, 'itemBody')[0].textContent,
    /** The response to words: what is chosen, the order of things, or what is put to what. */
    respond(words) {
      if (typeof words === 'number') return words;
      if (typeof words === 'string') return idOf(words);
      if (Array.isArray(words)) return words.map(text => idOf(text));
      const [options, targets] = all(interaction, 'simpleMatchSet');
      return Object.entries(words).map(([option, target]) => `${idOf(option, options)} ${idOf(target, targets)}`);
    },
    score(response) {
      const values = all(all(declaration, 'correctResponse')[0], 'value').map(one => one.textContent.trim());
      const correct = cardinality === 'single' ? values[0] : values;
      const [processing] = all(root, 'responseProcessing');
      const template = attribute(processing, 'template');
      if (template) return TEMPLATES[template.split('/').at(-1)]({ response, correct, declaration });
      const variables = new Map([['RESPONSE', response]]);
      for (const one of all(root, 'outcomeDeclaration')) {
        const text = all(one, 'value')[0]?.textContent.trim();
        const isNumber = attribute(one, 'baseType') === 'float';
        variables.set(attribute(one, 'identifier'), isNumber ? Number(text ?? 0) : text);
      }
      run(children(processing), variables);
      return variables.get('SCORE');
    },
  };
}
