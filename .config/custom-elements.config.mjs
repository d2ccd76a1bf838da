import { readFileSync } from 'node:fs';

/** `define('tag-name', Class)` registers an element here, and the analyzer knows only `customElements.define`. */
const namedByDefine = {
  name: 'named-by-define',
  analyzePhase({ ts, node, moduleDoc }) {
    if (!ts.isCallExpression(node) || node.expression.getText() !== 'define' || node.arguments.length !== 2) return;
    const [tag, element] = node.arguments;
    const declared = moduleDoc.declarations?.find(({ name }) => name === element.getText());
    if (!declared) return;
    declared.tagName = tag.text;
    declared.customElement = true;
    moduleDoc.exports.push({
      kind: 'custom-element-definition',
      name: tag.text,
      declaration: { name: declared.name, module: moduleDoc.path },
    });
  },
};

/** What the analyzer hands down of attributes, members and events, handed down of slots, parts and custom properties, too. */
const inherited = {
  name: 'inherited',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    const classes = new Map(modules.flatMap(({ declarations = [] }) => declarations.map(each => [each.name, each])));
    const handDown = (declared, kind) => {
      const own = declared[kind] ?? [];
      const above = classes.get(declared.superclass?.name);
      const rest = (above ? handDown(above, kind) : []).filter(({ name }) => !own.some(each => each.name === name));
      return [...own, ...rest];
    };
    for (const declared of classes.values()) {
      if (!declared.tagName) continue;
      for (const kind of ['slots', 'cssParts', 'cssProperties']) declared[kind] = handDown(declared, kind);
    }
  },
};

const EVENTS = new Map(
  [...readFileSync('src/ui/events.ts', 'utf8').matchAll(/\/\*\* (.+) \*\/\n {2}'(explainer-[\w-]+)': (.+);/g)].map(
    ([, description, name, detail]) => [name, { description, detail }],
  ),
);

/** Events are described in one place, with the type of their detail. */
const typedEvents = {
  name: 'typed-events',
  packageLinkPhase({ customElementsManifest: { modules } }) {
    for (const event of modules.flatMap(({ declarations = [] }) => declarations.flatMap(({ events = [] }) => events))) {
      const known = EVENTS.get(event.name);
      if (!known) throw new Error(`src/ui/events.ts says nothing of ${event.name}.`);
      event.type = { text: `ExplainerEvent<'${event.name}'>` };
      event.description ??= `${known.description} \`detail: ${known.detail}\`.`;
    }
  },
};

/** Properties that are a widget's own state, which the analyzer takes for attributes. */
const states = new Set();

/** Only what a user of the elements can reach. */
const withoutPrivates = {
  name: 'without-privates',
  analyzePhase({ node }) {
    if (node.name?.getText?.() !== 'properties') return;
    for (const property of node.initializer?.properties ?? []) {
      if (/\bstate: true\b/.test(property.initializer?.getText() ?? '')) states.add(property.name.getText());
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declared of declarations) {
        declared.attributes = declared.attributes?.filter(({ name }) => !states.has(name));
        declared.members = declared.members?.filter(
          ({ name, privacy }) =>
            privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#') && !states.has(name),
        );
      }
    }
  },
};

export default {
  globs: ['src/widgets/**/*.ts', 'src/ui/elements/*-element.ts', 'src/ui/elements/quiz-with-more.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [namedByDefine, withoutPrivates, inherited, typedEvents],
};
