import { readFileSync } from 'node:fs';
import { SHORTER } from './lit-shorter.mjs';

/**
 * Lit as a page gets it: without what it has for older browsers, for other copies of itself, and for elements and
 * templates of a kind that is not here. That is named below as lit's own files name it; terser drops what hung on it.
 * The packages and the server have lit as it comes.
 */
const LIT =
  /^(.*\/node_modules\/(@lit\/context|@lit\/reactive-element|lit-element|lit-html))\/((?:[\w-]+\/)*[\w-]+\.js)$/;

/** Whose files were read for this. Of others nothing is left out. */
const VERSIONS = {
  '@lit/context': '1.1.6',
  '@lit/reactive-element': '2.1.2',
  'lit-element': '4.2.2',
  'lit-html': '3.3.3',
};

/** Read as undefined, and not written. */
const NEVER = {
  '@lit/context': [],
  '@lit/reactive-element': [
    'ShadyCSS',
    'litNonce',
    'reactiveElementPolyfillSupport',
    // options of a property, and what is kept for them
    'reflect',
    'converter',
    'useDefault',
    'hasChanged',
    'noAccessor',
    'wrapped',
    '_$Eq',
    '_$Ej',
    '_$Em',
    // initializers
    'l',
    'firstUpdated',
    // templates of styles, by which two of one would share a sheet
    't',
  ],
  'lit-element': [
    'litElementPolyfillSupport',
    'litElementHydrateSupport',
    'setConnected',
    'isConnected',
    '_$litElement$',
    '_$Do',
  ],
  'lit-html': [
    'litHtmlPolyfillSupport',
    'creationScope',
    // options of a listener
    'capture',
    'once',
    'passive',
    // for directives that hear whether they are in the page
    '_$AM',
    '_$AN',
    '_$AO',
    '_$AP',
    '_$AU',
    '_$Cv',
  ],
};

/** Methods and properties that nobody takes. */
const UNTAKEN = {
  '@lit/context': [],
  '@lit/reactive-element': ['addInitializer', 'removeController', 'toAttribute', 'shouldUpdate', '_$ET'],
  'lit-element': ['connectedCallback', 'disconnectedCallback'],
  'lit-html': ['setConnected', 'parentNode', 'startNode', 'endNode', 'tagName', 'F'],
};

/** Left for other copies of lit. */
const LEFT = /^(?:(?:reactiveElement|litElement|litHtml)Versions|litPropertyMetadata|metadata)$/;

/** What is done only for properties that had an accessor, and for values in comments and in place of attributes. */
const ONLY_FOR = /\{wrapped:|\btype:[67]\b/;

/** What is left out must not be asked for by these elements. */
const ASKED = [
  [
    /\b(?:reflect|converter|hasChanged|useDefault|noAccessor) *:|\btype: *(?:Object|Array)\b/,
    'an option of a property',
  ],
  [/\b(?:shouldUpdate|firstUpdated)\(/, 'a step of an update'],
  [/\b(?:svg|mathml)`/, 'a template of SVG or MathML'],
  [/<(?:script|style|textarea|title)\b[^>]*>[^<]*\$\{|<!--[^>]*\$\{/, 'a value where a template has text alone'],
  [/@[a-z]+=\$\{ *\{|\bhandleEvent\b/, 'a listener that is no function'],
  [/\s\?[a-z]+="?\$\{/, 'a flag among the attributes'],
  [/<[a-z][^<>`]*=(?:\$\{|'[^'<>`]*\$\{)/, 'a value that is not within double quotes'],
  [
    /["']lit\/(?:async-directive|directive\.js|directives\/(?!keyed\.js|live\.js))/,
    'a directive that was not read for this',
  ],
  [/="[^"]+\$\{live\(/, 'a directive beside other words'],
  [/\$\{[^`}]*\.(?:values|keys|entries)\(\)\}/, 'a list that is no array'],
];

export const litForPages = {
  name: 'lit-for-pages',
  transform(code, id) {
    const [, folder, part, file] = LIT.exec(id) ?? [];
    if (part) {
      const { version } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'));
      if (version === VERSIONS[part]) {
        const shorter = shortened(code, `${part}/${file}`);
        return { code: without(shorter, this.parse(shorter), part), map: null };
      }
      this.warn(
        `${part} is ${version} now: all of it goes to pages until .scripts/build/lit-for-pages.mjs is held against it.`,
      );
    }
    const asked = /\/src\/(?:ui|widgets)\//.test(id) && ASKED.find(([pattern]) => pattern.test(code));
    if (asked) this.error(`This has ${asked[1]}, which .scripts/build/lit-for-pages.mjs leaves out of lit.`);
    return null;
  },
};

function shortened(code, file) {
  return (SHORTER[file] ?? []).reduce((text, [step, shorter]) => {
    const found = text.replace(step, () => shorter);
    if (found === text) throw new Error(`${file} has no ${step}.`);
    return found;
  }, code);
}

const NOTHING = '(void 0)';

function without(code, ast, part) {
  const edits = [];
  const put = (start, end, text = '') => void edits.push({ start, end, text });
  const replace = ({ start, end }, text) => put(start, end, text);
  /** Leaves of it this alone. */
  const keep = (node, kept) => {
    put(node.start, kept.start);
    put(kept.end, node.end);
    walk(kept);
  };
  const textOf = ({ start, end }) => code.slice(start, end);
  const nameOf = ({ computed, property } = {}) => (computed ? property.property?.name : property?.name);
  const isNever = node => node?.type === 'MemberExpression' && NEVER[part].includes(nameOf(node));
  /** Whether it is a chain of calls and members that starts with what never is. */
  const startsWithNever = node => isNever(node) || (!!node && startsWithNever(node.callee ?? node.object));
  /** By their names: functions that give back what they are given, and expressions. */
  const declared = new Map();
  const isSame = init => !!init?.params?.[0] && init.params[0].name === init.body.name;
  /** Names that a function has for what is never among its options. */
  let unset = [];

  const member = node => {
    const isOut = [...NEVER[part], ...UNTAKEN[part]].includes(node.key.name);
    if (!isOut) return true;
    const before = code[node.start - 1] === ',' && code[node.end] !== ',';
    put(node.start - before, node.end + (code[node.end] === ','));
  };
  /** Each takes a node of its kind; true leaves it to the rules of what it consists of. */
  const RULES = {
    MethodDefinition: member,
    Property: member,
    FunctionExpression({ params }) {
      const options = params.flatMap(({ properties }) => properties ?? []);
      unset = options.flatMap(({ key, value }) => (NEVER[part].includes(key.name) ? value.name : []));
      return true;
    },
    Identifier: node => !unset.includes(node.name) || replace(node, NOTHING),
    VariableDeclarator({ id, init }) {
      if (init?.regex || isSame(init)) declared.set(id.name, init);
      if (!init || !textOf(init).includes('"adoptedStyleSheets"in')) return true;
      replace(init, 'true');
    },
    AssignmentExpression(node) {
      const { left, operator, right } = node;
      if (operator === '??=' && LEFT.test(nameOf(left))) replace(node, '0');
      else if (!isNever(left)) return true;
      else if (operator === '=') keep(node, right);
      else replace(node, NOTHING);
    },
    ChainExpression: node => !startsWithNever(node.expression) || replace(node, NOTHING),
    CallExpression(node) {
      const { callee } = node;
      if (isNever(callee) || LEFT.test(nameOf(callee.object?.left))) replace(node, NOTHING);
      else if (nameOf(callee) === 'shouldUpdate') replace(node, 'true');
      else if (callee.name === 'Error') replace(node, 'Error()');
      else if (declared.get(callee.object?.name)?.regex?.pattern.includes('textarea')) replace(node, 'false');
      else if (isSame(declared.get(callee.name))) keep(node, node.arguments[0]);
      else return true;
    },
    MemberExpression(node) {
      if (isNever(node)) replace(node, NOTHING);
      else if (node.computed && nameOf(node) === 'metadata') replace(node, 'null');
      else return true;
    },
    // which kind of template it is, and of value: none of SVG or MathML, none in place of attributes
    BinaryExpression: node =>
      part !== 'lit-html' || !/^(?:[23]===\w+|6===\w\.type)$/.test(textOf(node)) || replace(node, 'false'),
    // whether the template was not compiled beforehand, and the listener is a function
    ConditionalExpression: node =>
      part !== 'lit-html' || !/^"(?:number|function)"==typeof/.test(textOf(node.test)) || keep(node, node.consequent),
    // an accessor that was there before
    LogicalExpression(node) {
      const { left, operator, right } = node;
      if (operator === '??' && textOf(left).includes('(this.prototype,')) keep(node, right);
      else if (operator === '&&' && textOf(right).includes('.wrapped=')) replace(node, NOTHING);
      else return true;
    },
    SwitchCase: node => !/^(?:Object|Array)$/.test(node.test?.name) || replace(node, ''),
    IfStatement(node) {
      const { test, consequent, alternate } = node;
      const isOnlyFor = each => ONLY_FOR.test(textOf(each)) && !textOf(each).includes('if(');
      if (!alternate) return !isOnlyFor(consequent) || replace(node, ';');
      if (!isOnlyFor(alternate)) return true;
      put(consequent.end, alternate.end);
      walk(test);
      walk(consequent);
    },
  };

  function walk(node) {
    if (RULES[node.type] && !RULES[node.type](node)) return;
    const outer = unset;
    for (const each of Object.values(node).flat()) if (typeof each?.type === 'string') walk(each);
    unset = outer;
  }

  walk(ast);
  let text = '';
  let end = 0;
  for (const edit of edits.sort((one, other) => one.start - other.start)) {
    text += code.slice(end, edit.start) + edit.text;
    ({ end } = edit);
  }
  return text + code.slice(end);
}
