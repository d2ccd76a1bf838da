import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build } from 'esbuild';
import esbuild, { minify as minifyQuickly } from 'rollup-plugin-esbuild';
import htmlLiterals from 'rollup-plugin-html-literals';
import { writeTokens } from './.scripts/write-tokens.mjs';

const ENTRY = 'src/index.ts';
const tags = readdirSync('src/widgets', { withFileTypes: true })
  .filter(folder => folder.isDirectory())
  .map(folder => folder.name);
const widgets = Object.fromEntries(tags.map(tag => [tag, `src/widgets/${tag}/${tag}.ts`]));
const within = (folder, entries) =>
  Object.fromEntries(Object.entries(entries).map(([name, file]) => [`${folder}/${name}`, file]));

const literals = () =>
  htmlLiterals({
    include: ['src/**/*.ts'],
    // Holds no literal, and lit's unsafeCSS, at which the plugin warns
    exclude: ['src/ui/tokens/defaults.ts'],
    options: { minifyOptions: { minifyCSS: true } },
  });
const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022' });
const minify = () =>
  terser({ ecma: 2022, module: true, compress: { passes: 3, unsafe_arrows: true, pure_getters: true } });
const forPages = () => [literals(), nodeResolve({ exportConditions: ['production'] }), typescript(), minify()];

/** Only what a module does, without what it exports: a classic script has nobody to export to. */
const forEffect = entry => ({
  name: 'for-effect',
  resolveId: id => (id === 'effect' ? id : null),
  load: id => (id === 'effect' ? `import '/${entry}';` : null),
});
const fromRoot = {
  name: 'from-root',
  resolveId: id => (id.startsWith('/src/') ? `${process.cwd()}${id}` : null),
};

const locales = readdirSync('src/ui/locales')
  .map(file => file.replace('.ts', ''))
  .filter(name => name.length === 2 && name !== 'en');

/** Languages stay files of their own beside the one file, and are loaded when a page asks for one. */
const localesBeside = {
  name: 'locales-beside',
  resolveId: (id, importer) =>
    importer?.endsWith('/locales/locales.ts') ? { id: `./locales/${id.slice(2)}`, external: 'absolute' } : null,
};

/** What the package's users install along with it, and Node's own. */
const external = id =>
  isBuiltin(id) || (!/^[./\0]/.test(id) && !id.startsWith('src/') && id !== 'effect' && !/^[A-Z]:/.test(id));

const copySchema = {
  name: 'copy-schema',
  async writeBundle() {
    mkdirSync('dist', { recursive: true });
    copyFileSync('src/pack/content-pack.schema.json', 'dist/content-pack.schema.json');
    await writeTokens();
  },
};

/** CommonJS packages and what is used of each: rollup reads modules only. */
const COMMONJS = {
  '@mozilla/readability': ['Readability'],
  'mammoth/mammoth.browser.min.js': ['convertToHtml', 'images'],
};
const commonJs = {
  name: 'commonjs',
  resolveId: id => (id in COMMONJS ? `\0commonjs:${id}` : null),
  async load(id) {
    if (!id.startsWith('\0commonjs:')) return null;
    const name = id.slice('\0commonjs:'.length);
    const contents = `export { ${COMMONJS[name]} } from '${name}';`;
    const stdin = { contents, resolveDir: process.cwd() };
    const { outputFiles } = await build({ stdin, bundle: true, write: false, format: 'esm', target: 'es2022' });
    return outputFiles[0].text;
  },
};

/** The studio's page stands on its own: with its static files, and the library that it plays and packs. */
const copyStudioFiles = {
  name: 'copy-studio-files',
  writeBundle() {
    for (const file of ['index.html', 'studio.css', 'preview.html', 'preview.css'])
      copyFileSync(`src/studio/${file}`, `dist/studio/${file}`);
    for (const file of ['explainer-elements.js', 'report.js']) copyFileSync(`dist/${file}`, `dist/studio/${file}`);
    cpSync('dist/locales', 'dist/studio/locales', { recursive: true });
  },
};

/** The rooms that programs use without a page: each an entry of the package. */
const SUBPATHS = {
  analytics: 'src/report/analytics/index.ts',
  localize: 'src/ui/localize.ts',
  react: 'src/frameworks/react.ts',
};
const ROOMS = ['pack', 'article', 'extract', 'draft', 'quiz', 'export', 'report'];
const rooms = Object.fromEntries(
  ROOMS.filter(room => existsSync(`src/${room}/index.ts`)).map(room => [room, `src/${room}/index.ts`]),
);

export default [
  {
    // One file for a script tag, as a module and as a classic script
    input: 'effect',
    plugins: [forEffect(ENTRY), fromRoot, localesBeside, ...forPages(), copySchema],
    output: [
      { file: 'dist/explainer-elements.js', format: 'es', sourcemap: true },
      { file: 'dist/explainer-elements.classic.js', format: 'iife', sourcemap: true },
    ],
  },
  {
    // What reports to an LMS, in a script tag beside either of them
    input: 'src/report/script.ts',
    plugins: forPages(),
    output: { file: 'dist/report.js', format: 'iife', sourcemap: true },
  },
  {
    // The languages of the interface beside English
    input: Object.fromEntries(locales.map(name => [name, `src/ui/locales/${name}.ts`])),
    plugins: forPages(),
    output: { dir: 'dist/locales', format: 'es', chunkFileNames: '[name].js' },
  },
  {
    // One module a widget, with what they share beside them: for pages that take only some
    input: widgets,
    plugins: forPages(),
    output: {
      dir: 'dist/widgets',
      format: 'es',
      chunkFileNames: 'shared/[name]-[hash].js',
      sourcemap: true,
    },
  },
  {
    // For bundlers: lit stays an import, so that a page has it once
    input: { index: ENTRY, ...within('widgets', widgets), ...rooms, ...SUBPATHS },
    external,
    plugins: [literals(), nodeResolve(), typescript()],
    output: { dir: 'dist/lib', format: 'es', chunkFileNames: 'shared/[name]-[hash].js', sourcemap: true },
  },
  {
    // The authoring page: static files for any web server
    input: {
      studio: 'src/studio/main.ts',
      worker: 'src/studio/worker/worker.ts',
      preview: 'src/studio/preview/preview.ts',
    },
    plugins: [
      commonJs,
      nodeResolve({ exportConditions: ['production'] }),
      typescript(),
      minifyQuickly({ target: 'es2022' }),
      copyStudioFiles,
    ],
    output: { dir: 'dist/studio', format: 'es', chunkFileNames: 'shared/[name]-[hash].js' },
  },
  ...(existsSync('src/cli/explainer.ts')
    ? [
        {
          // the worker is a file that threads start from
          input: { explainer: 'src/cli/explainer.ts', 'archive-worker': 'src/cli/archive/worker.ts' },
          external,
          plugins: [nodeResolve(), typescript()],
          output: { dir: 'dist/cli', format: 'es', chunkFileNames: 'shared/[name].js', sourcemap: true },
        },
      ]
    : []),
];
