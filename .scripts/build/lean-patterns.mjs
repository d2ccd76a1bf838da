import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import MagicString from 'magic-string';
import ts from 'typescript';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { outputFiles } = await build({
  entryPoints: [join(root, 'src/article/lean-pattern.ts')],
  format: 'esm',
  write: false,
});
const { leanPattern } = await import(
  `data:text/javascript;base64,${Buffer.from(outputFiles[0].contents).toString('base64')}`
);

/** The rooms that read articles, by thousands of patterns. */
const READS = /\/src\/(?:article|languages|extract|ask)\/.*\.ts$/;
const PATTERN = /^\/([^]*)\/([a-z]*)$/;

/** What `pattern` of src/article/pattern.ts is given. */
function linesOf(node, file) {
  if (!ts.isTaggedTemplateExpression(node) || !ts.isCallExpression(node.tag)) return undefined;
  const { expression, arguments: given } = node.tag;
  if (expression.getText(file) !== 'pattern') return undefined;
  return { source: node.template.getText(file).slice(1, -1).replace(/\n\s*/g, ''), flags: given[0]?.text ?? '' };
}

/** A module of ours with each of its patterns as `leanPattern` makes it. */
function leaned(code, id) {
  const text = new MagicString(code);
  const file = ts.createSourceFile(id, code, ts.ScriptTarget.Latest);
  const visit = node => {
    if (ts.isRegularExpressionLiteral(node)) {
      const [, source, flags] = PATTERN.exec(node.text);
      text.update(node.getStart(file), node.end, `/${leanPattern(source, flags).join('/')}`);
    }
    const lines = linesOf(node, file);
    if (lines) {
      const [source, flags] = leanPattern(lines.source, lines.flags);
      text.update(node.getStart(file), node.end, `/${source.replaceAll(/(?<!\\)((?:\\\\)*)\//g, '$1\\/')}/${flags}`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return text;
}

/** For rollup, before the types are taken out. */
export const leanInRollup = {
  name: 'lean-patterns',
  transform(code, id) {
    if (!READS.test(id)) return null;
    const text = leaned(code, id);
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

/** For esbuild, which is given no map: lines stay lines. */
export const leanInEsbuild = {
  name: 'lean-patterns',
  setup({ onLoad }) {
    onLoad({ filter: READS }, ({ path }) => ({
      contents: leaned(readFileSync(path, 'utf8'), path).toString(),
      loader: 'ts',
    }));
  },
};
