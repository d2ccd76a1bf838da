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

/** Only what a user of the elements can reach. */
const withoutPrivates = {
  name: 'without-privates',
  packageLinkPhase({ customElementsManifest }) {
    for (const { declarations = [] } of customElementsManifest.modules) {
      for (const declared of declarations) {
        declared.members = declared.members?.filter(
          ({ name, privacy }) => privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#'),
        );
      }
    }
  },
};

export default {
  globs: ['src/widgets/**/*.ts', 'src/ui/*-element.ts'],
  outdir: 'dist',
  litelement: true,
  plugins: [namedByDefine, withoutPrivates],
};
