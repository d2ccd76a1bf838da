import { createHash } from 'node:crypto';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { basename, resolve } from 'node:path';
import nodeResolve from '@rollup/plugin-node-resolve';
import { build } from 'esbuild';
import esbuild from 'rollup-plugin-esbuild';
import { literals } from './.scripts/build/literals.mjs';
import { packedAtlas } from './.scripts/build/atlas.mjs';
import { leanInEsbuild, leanInRollup } from './.scripts/build/lean-patterns.mjs';
import { litForPages } from './.scripts/build/lit-for-pages.mjs';
import { minified } from './.scripts/build/minified.mjs';
import { writeNotices } from './.scripts/build/notices.mjs';
import { shortNames } from './.scripts/build/short-names.mjs';
import { writeWordpress } from './.scripts/build/wordpress.mjs';
import { writeTokens } from './.scripts/build/write-tokens.mjs';

const ENTRY = 'src/index.ts';
const INTERFACE = 'src/ui/words/interface.ts';
/** Nothing is gained by what comes later in a file that has it all. */
const PROVIDED = 'src/ui/deferred/provide-controllers.ts';
const tags = readdirSync('src/widgets', { withFileTypes: true })
  .filter(folder => folder.isDirectory())
  .map(folder => folder.name);
const widgets = Object.fromEntries(tags.map(tag => [tag, `src/widgets/${tag}/${tag}.ts`]));
const within = (folder, entries) =>
  Object.fromEntries(Object.entries(entries).map(([name, file]) => [`${folder}/${name}`, file]));

const typescript = () => esbuild({ tsconfig: 'tsconfig.json', target: 'es2022' });
const NOTICE = '/* Explainer Elements (MIT), with Lit (BSD-3-Clause, © Google LLC) */';
const forPages = () => [
  literals,
  nodeResolve({ exportConditions: ['production'] }),
  litForPages,
  typescript(),
  shortNames,
  minified(NOTICE),
];

/** What modules do, and of what they export only what a page may call. */
const forEffect = (...entries) => ({
  name: 'for-effect',
  resolveId: id => (id === 'effect' ? id : null),
  load: id =>
    id === 'effect'
      ? `${entries.map(entry => `import '/${entry}';`).join('')}export { addLocale, setInterfaceLanguage } from '/${INTERFACE}';`
      : null,
});
const fromRoot = {
  name: 'from-root',
  resolveId: id => (id.startsWith('/src/') ? `${process.cwd()}${id}` : null),
};

const locales = readdirSync('src/ui/locales')
  .map(file => file.replace('.ts', ''))
  .filter(name => name.length === 2 && name !== 'en');

/**
 * Languages are files of their own, loaded by their name when a page asks for one: a list of twelve files would be a tenth of a
 * widget. `address`: where one is, as an expression.
 */
const localesByName = address => ({
  name: 'locales-by-name',
  load: id =>
    id.endsWith('/locales/locales.ts')
      ? `export const importLocale = name => /^(${locales.join('|')})$/.test(name) ? import(${address}) : undefined;`
      : null,
});

/** So are, beside the one file, the kinds of question that few packs have, and what few readers press. */
const BESIDE = { '/views/further.js': './further-kinds.js', './share-picture.js': './share-picture.js' };
const filesBeside = {
  name: 'files-beside',
  resolveId: id => {
    const [, file] = Object.entries(BESIDE).find(([end]) => id.endsWith(end)) ?? [];
    return file ? { id: file, external: 'absolute' } : null;
  },
};

/** A map is for few pages: it stays a file of its own, and an explainer of the one file does without it. */
const mapsApart = {
  name: 'maps-apart',
  load: id =>
    /\/widgets\/(?:story-map|where-is-it)\//.test(id) ? 'export const StoryMapElement = 0, WhereIsIt = 0;' : null,
  transform: (code, id) =>
    id.endsWith('/article-explainer.ts')
      ? {
          code: code
            .replace("'story-map', ", '')
            .replace("this.#tags.filter(tag => pack.map || tag !== 'story-map')", 'this.#tags')
            .replace('map, places, place, ', ''),
          map: null,
        }
      : null,
};

/** What the package's users install along with it, and Node's own. */
const external = id =>
  isBuiltin(id) || (!/^[./\0]/.test(id) && !id.startsWith('src/') && id !== 'effect' && !/^[A-Z]:/.test(id));

/** What is no module of ours to put together: rollup is told what was read. */
const doing = (what, work) => ({
  input: what,
  onLog: (level, log, tell) => log.code === 'EMPTY_BUNDLE' || tell(level, log),
  plugins: [
    {
      name: what,
      resolveId: id => id,
      load: () => '',
      async buildStart() {
        for (const file of await work()) this.addWatchFile(resolve(file));
      },
      generateBundle: (_, bundle) => void delete bundle[`${what}.js`],
    },
  ],
  output: { dir: 'dist', format: 'es', entryFileNames: '[name].js' },
});

async function writeFiles() {
  mkdirSync('dist', { recursive: true });
  copyFileSync('src/pack/content-pack.schema.json', 'dist/content-pack.schema.json');
  await writeTokens();
  return ['src/pack/content-pack.schema.json', ...readdirSync('src/ui/tokens').map(file => `src/ui/tokens/${file}`)];
}

/** Where bytes don't count, esbuild puts together what rollup would in thirty times as long. Gives what it has read. */
async function bundle(outdir, options) {
  rmSync(`${outdir}/shared`, { recursive: true, force: true });
  const { metafile } = await build({
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'es2022',
    metafile: true,
    plugins: [leanInEsbuild],
    logLevel: 'warning',
    ...options,
  });
  return Object.keys(metafile.inputs).filter(file => file.startsWith('src/'));
}

const STUDIO = {
  studio: 'src/studio/main.ts',
  worker: 'src/studio/worker/worker.ts',
  preview: 'src/studio/preview/preview.ts',
  play: 'src/studio/play/play.ts',
};

/** The authoring page stands on its own: with its static files, and the library that it plays and packs. */
async function writeStudio() {
  const read = await bundle('dist/studio', {
    entryPoints: STUDIO,
    minify: true,
    // first what runs without a page: a worker reads the articles
    conditions: ['worker', 'production'],
    mainFields: ['browser', 'module', 'main'],
    chunkNames: 'shared/[name]-[hash]',
  });
  const pages = ['index.html', 'studio.css', 'preview.html', 'preview.css', 'play.html', 'play.css'].map(
    file => `src/studio/${file}`,
  );
  const library = ['explainer-elements.js', 'further-kinds.js', 'share-picture.js', 'report.js'].map(
    file => `dist/${file}`,
  );
  for (const file of [...pages, ...library]) copyFileSync(file, `dist/studio/${basename(file)}`);
  copyFileSync('stories/samples/harbour-bridge.md', 'dist/studio/sample-article.txt');
  cpSync('dist/locales', 'dist/studio/locales', { recursive: true });
  return [...read, ...pages, ...library, ...readdirSync('dist/locales').map(file => `dist/locales/${file}`)];
}

function writeAtlas() {
  mkdirSync('dist/studio', { recursive: true });
  writeFileSync('dist/studio/atlas.bin', packedAtlas());
  return [];
}

/** The worker is a file that threads start from. */
const writeCommand = () =>
  bundle('dist/cli', {
    entryPoints: { explainer: 'src/cli/explainer.ts', 'archive-worker': 'src/cli/archive/worker.ts' },
    platform: 'node',
    packages: 'external',
    chunkNames: 'shared/[name]-[hash]',
    minify: true,
    sourcemap: true,
  });

/**
 * The first question of a page is one file, which compresses better than many and is there sooner: `<who-said-it>` and
 * with it what every widget needs. What a quiz needs later is another. Undefined leaves the rest to rollup.
 */
function sharedChunk(id, { getModuleInfo }) {
  const reaches = (from, seen = new Set()) => {
    if (seen.has(from)) return seen;
    seen.add(from);
    for (const next of getModuleInfo(from)?.importedIds ?? []) reaches(next, seen);
    return seen;
  };
  // an index names more than is taken from it
  if (/context-(provider|root)|value-notifier/.test(id)) return;
  const file = path => `${process.cwd()}/src/${path}.ts`;
  if (reaches(file(`widgets/${FIRST}/${FIRST}`)).has(id)) return 'first';
  const isLater = ['controllers/index', 'views/passages'].some(path => reaches(file(`ui/${path}`)).has(id));
  const isAsked = QUIZZES.some(tag => reaches(file(`widgets/${tag}/${tag}`)).has(id));
  // Small, and taken by so many that a file of its own is a request more
  const isSmall =
    /\/src\/(?:pack\/has-more|ui\/(?:elements\/quiz-with-more|look\/room|views\/check))\.ts$|lit-html\/directive(?:-helpers)?\.js$/.test(
      id,
    );
  // What both take: a quiz is not to wait for all that comes later
  return isSmall || (isLater && isAsked) ? 'quiz' : isLater ? 'later' : undefined;
}
const SHARED_PARTS = ['first', 'later', 'quiz'];
const FIRST = 'who-said-it';
const QUIZZES = ['fill-the-gap', 'guess-the-number', 'quick-quiz', 'timeline-quiz', 'true-or-false', 'whos-who'];

/**
 * A module that could not be had is asked for again under another address, since a browser may keep to it that the first
 * one can't be had.
 */
const askedAgain = {
  name: 'asked-again',
  renderDynamicImport: ({ targetModuleId }) => {
    const [, name] = /\/ui\/(?:views\/)?(controllers|further)(?:\/index)?\.ts$/.exec(targetModuleId) ?? [];
    return name ? { left: 'import(', right: `+(${name}Tries ? "?" + ${name}Tries : ""))` } : null;
  },
  renderChunk(code) {
    for (const [, name] of code.matchAll(/\+\((\w+Tries)/g))
      if (!RegExp(`let ${name}\\b`).test(code)) this.error(`${name} has another name now.`);
    return null;
  },
};

/** What looks after the controllers, and how far a widget comes without its own, is nothing to a file that has both. */
const AT_ONCE = {
  '/loading/pack-source.ts': 'export class PackSource { giveUp() {} leave() {} take() {} }',
  '/deferred/controllers.ts': `import { controllers } from '../controllers/index.js';
    const done = () => {};
    export { done as fetchControllers, done as fetchControllersOnInterest, done as provideControllers };
    export const whenControllers = act => act(controllers);
    export const worried = new Set();`,
};
const controlledAtOnce = {
  name: 'controlled-at-once',
  load: id => Object.entries(AT_ONCE).find(([end]) => id.endsWith(end))?.[1],
};

/** The first widget's file has what all need: it defines its own element only where a page has one. */
const definedApart = {
  name: 'defined-apart',
  resolveId: id => (id === FIRST ? `\0${FIRST}` : null),
  load: id =>
    id === `\0${FIRST}`
      ? `import { FirstWidget, define } from '${process.cwd()}/${widgets[FIRST]}';
define('${FIRST}', FirstWidget);
export { FirstWidget as WhoSaidIt };`
      : null,
  transform: (code, id) =>
    id.endsWith(widgets[FIRST])
      ? {
          code: code.replace(/^define\(['"][a-z-]+['"], (\w+)\);$/m, 'export { $1 as FirstWidget, define };'),
          map: null,
        }
      : null,
};

/**
 * Nearly all of the first file is called at once: a browser that reads this (Chromium 136) compiles it while it loads, in
 * place of function by function when they are called.
 * @see https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  generateBundle(_, bundle) {
    const first = Object.values(bundle).find(({ name, type }) => type === 'chunk' && name === 'first');
    first.code = `//# allFunctionsCalledOnLoad\n${first.code}`;
    const map = bundle[`${first.fileName}.map`];
    map.source = map.source.replace('"mappings":"', '"mappings":";');
  },
};

/** What the first file gives the others goes by the name that it has there: a second one for each would be a hundred bytes. */
const oneName = {
  name: 'one-name',
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
    const first = chunks.find(({ name }) => name === 'first');
    const nameOf = {};
    first.code = first.code.replace(/(?<=\bexport\{)[^{}]*(?=\};?\s*$)/, given =>
      given.split(',').map(each => {
        const [name, as = name] = each.split(' as ');
        nameOf[as] = name;
        return name;
      }),
    );
    const taken = new RegExp(
      `(?<=\\bimport\\{)[^{}]*(?=\\}from"[^"]*/${basename(first.fileName).replace('.', '\\.')}")`,
      'g',
    );
    for (const chunk of chunks) {
      chunk.code = chunk.code.replace(taken, list =>
        list.split(',').map(each => {
          const [name, as = name] = each.split(' as ');
          return nameOf[name] === as ? as : `${nameOf[name]} as ${as}`;
        }),
      );
    }
  },
};

/** Files have their content's hash in their names: those of an earlier build would stay beside them. */
const fresh = folder => ({
  name: 'fresh',
  generateBundle: () => rmSync(folder, { recursive: true, force: true }),
});

/** Tells the loader which shared files each widget's module imports, and leaves a style sheet that reserves their boxes. */
const widgetFiles = {
  name: 'widget-files',
  generateBundle(_, bundle) {
    const imports = file => [file, ...(bundle[file]?.imports.flatMap(imports) ?? [])];
    const shared = tag => [...new Set(imports(`${tag}.js`).slice(1))].map(file => file.replace(/\.js$/, ''));
    SHARED = [...new Set([FIRST, ...tags].flatMap(shared))];
    // By what names the first file has the function and the element that its widget's own file calls it with
    const { code } = bundle[`${FIRST}.js`];
    const given = Object.fromEntries(
      [.../^[^]*?import\{(.*?)\}/.exec(code)[1].matchAll(/(\w+)(?: as (\w+))?/g)].map(([, name, as = name]) => [
        as,
        name,
      ]),
    );
    const [, call, element] = new RegExp(`(\\w+)\\("${FIRST}",(\\w+)\\)`).exec(code);
    DEFINED = [given[call], given[element]];
    const besides = tag => shared(tag).flatMap(file => SHARED.indexOf(file) || []);
    WIDGETS = Object.fromEntries(tags.map(tag => [tag, [...roomOf(tag), ...besides(tag)]]));
  },
  writeBundle() {
    writeFileSync('dist/reserve.css', Object.entries(WIDGETS).map(reserved).join(''));
  },
};
let DEFINED, SHARED, WIDGETS;

/** The room that a widget's own styles keep, in a narrow column and in a wide one: see src/ui/look/room.ts. */
function roomOf(tag) {
  const told = /\broom\((\d+), (\d+)\)/.exec(readFileSync(widgets[tag], 'utf8'));
  return tag === 'content-pack' ? [0, 0] : (told?.slice(1).map(Number) ?? [39, 23]);
}

/** What keeps it up to the first rendering, which sets `state`. The loader has this in it, too. */
const reserved = ([tag, [narrow, wide]]) =>
  narrow
    ? `${tag}:not([state],[hidden]){display:flow-root;&:before{float:left;padding-block-end:var(--explainer-min-height,clamp(${wide}em,324em - 819%,${narrow}em));content:""}}`
    : '';

const toldFiles = {
  name: 'told-files',
  renderChunk: code => ({
    code: `const FIRST=${JSON.stringify(FIRST)},DEFINED=${JSON.stringify(DEFINED)},SHARED=${JSON.stringify(SHARED)},WIDGETS=${JSON.stringify(WIDGETS)},reserved=${reserved};${code}`,
    map: null,
  }),
};

/**
 * Subresource integrity of every file that a page may name: dist/integrity.json; and the loader's tag with a hint that
 * saves its page a round trip: dist/tags.html.
 */
function writeIntegrity() {
  const files = [
    'explainer-elements.js',
    'explainer-elements.classic.js',
    'further-kinds.js',
    'share-picture.js',
    'loader.js',
    'report.js',
    'tally.js',
    'corrections.js',
    'reserve.css',
  ];
  const modulesIn = folder => readdirSync(`dist/${folder}`).filter(file => file.endsWith('.js'));
  const shared = modulesIn('widgets/shared').map(file => `widgets/shared/${file}`);
  const all = [...files, ...modulesIn('widgets').map(file => `widgets/${file}`), ...shared];
  const hashOf = file =>
    `sha384-${createHash('sha384')
      .update(readFileSync(`dist/${file}`))
      .digest('base64')}`;
  const hashes = Object.fromEntries(all.map(file => [file, hashOf(file)]));
  writeFileSync('dist/integrity.json', `${JSON.stringify(hashes, null, 2)}\n`);
  const first = shared.find(file => file.includes('/first-'));
  writeFileSync(
    'dist/tags.html',
    `<link rel="modulepreload" href="https://cdn.example/${first}" integrity="${hashes[first]}" crossorigin="anonymous" />
<script type="module" async blocking="render" src="https://cdn.example/loader.js" integrity="${hashes['loader.js']}" crossorigin="anonymous"></script>
`,
  );
  return all.map(file => `dist/${file}`);
}

/** The rooms that programs use without a page: each an entry of the package. */
const SUBPATHS = {
  analytics: 'src/report/analytics/index.ts',
  language: 'src/article/language/index.ts',
  localize: 'src/ui/words/localize.ts',
  react: 'src/frameworks/react.ts',
};
const ROOMS = [
  'pack',
  'article',
  'languages',
  'extract',
  'maps',
  'build',
  'import',
  'audit',
  'collect',
  'draft',
  'quiz',
  'export',
  'report',
  'render',
  'share',
  'tally',
];
const rooms = Object.fromEntries(
  ROOMS.filter(room => existsSync(`src/${room}/index.ts`)).map(room => [room, `src/${room}/index.ts`]),
);

/** By their names in .scripts/build/parts.mjs. */
export const PARTS = {
  page: {
    // One file for a script tag, as a module and as a classic script
    input: 'effect',
    plugins: [
      forEffect(PROVIDED, ENTRY),
      fromRoot,
      controlledAtOnce,
      mapsApart,
      localesByName('`./locales/${name}.js`'),
      filesBeside,
      ...forPages(),
    ],
    output: [
      { file: 'dist/explainer-elements.js', format: 'es', sourcemap: true, inlineDynamicImports: true },
      {
        file: 'dist/explainer-elements.classic.js',
        format: 'iife',
        // What a classic script exports are the properties of this global
        name: 'ExplainerElements',
        // A property, which a minifier can’t take for unused
        extend: true,
        sourcemap: true,
        inlineDynamicImports: true,
      },
    ],
  },
  report: {
    // What reports to an LMS, in a script tag beside either of them
    input: 'src/report/script.ts',
    plugins: forPages(),
    output: { file: 'dist/report.js', format: 'iife', sourcemap: true },
  },
  tally: {
    // What counts answers and shows how others answered, in a script tag beside them
    input: 'src/report/tally/script.ts',
    plugins: forPages(),
    output: { file: 'dist/tally.js', format: 'iife', sourcemap: true },
  },
  fromMail: {
    // What gives the answer that a link of a mail has named
    input: 'src/report/from-mail/script.ts',
    plugins: forPages(),
    output: { file: 'dist/from-mail.js', format: 'iife', sourcemap: true },
  },
  corrections: {
    // What has pages and courses heed the questions that were withdrawn since
    input: 'src/report/corrections/script.ts',
    plugins: forPages(),
    output: { file: 'dist/corrections.js', format: 'iife' },
  },
  further: {
    // The kinds of question that few packs have, beside the one file
    input: 'src/ui/views/further.ts',
    plugins: forPages(),
    output: { file: 'dist/further-kinds.js', format: 'es' },
  },
  picture: {
    // What draws the reader's result, beside the one file
    input: 'src/widgets/score-card/share-picture.ts',
    plugins: forPages(),
    output: { file: 'dist/share-picture.js', format: 'es' },
  },
  locales: {
    // The languages of the interface beside English
    input: Object.fromEntries(locales.map(name => [name, `src/ui/locales/${name}.ts`])),
    plugins: forPages(),
    output: { dir: 'dist/locales', format: 'es', chunkFileNames: '[name].js' },
  },
  widgets: {
    // One module a widget, with what they share beside them: for pages that take only some
    input: { ...widgets, [FIRST]: FIRST, hydrate: 'src/render/hydrate.ts', interface: INTERFACE },
    plugins: [
      definedApart,
      localesByName('new URL(`../../locales/${name}.js`, import.meta.url).href'),
      ...forPages(),
      askedAgain,
      compiledAtOnce,
      oneName,
      widgetFiles,
      fresh('dist/widgets/shared'),
    ],
    output: {
      dir: 'dist/widgets',
      format: 'es',
      // The loader has a list of them
      chunkFileNames: ({ name }) => (SHARED_PARTS.includes(name) ? 'shared/[name]-[hash:6].js' : 'shared/[hash:6].js'),
      // Beside each file, without a line in it that every reader would load
      sourcemap: 'hidden',
      manualChunks: sharedChunk,
      onlyExplicitManualChunks: true,
    },
  },
  loader: {
    // Finds the widgets on a page and loads those modules
    input: 'src/loader.ts',
    plugins: [typescript(), toldFiles, minified('/* Explainer Elements (MIT) */')],
    output: { file: 'dist/loader.js', format: 'es', sourcemap: 'hidden' },
  },
  lib: {
    // For bundlers: lit stays an import, so that a page has it once. It can be read as it is; maps would be a fifth of the package
    input: { index: ENTRY, ...within('widgets', widgets), ...rooms, ...SUBPATHS },
    external,
    plugins: [literals, leanInRollup, nodeResolve(), typescript(), fresh('dist/lib/shared')],
    output: { dir: 'dist/lib', format: 'es', chunkFileNames: 'shared/[name]-[hash].js' },
  },
  files: doing('files', writeFiles),
  cli: doing('cli', writeCommand),
  studio: doing('studio', writeStudio),
  atlas: doing('atlas', writeAtlas),
  integrity: doing('integrity', writeIntegrity),
  wordpress: doing('wordpress', writeWordpress),
  notices: doing('notices', () =>
    writeNotices([
      ENTRY,
      'src/report/script.ts',
      'src/report/tally/script.ts',
      'src/report/from-mail/script.ts',
      'src/report/corrections/script.ts',
      'src/render/hydrate.ts',
      ...Object.values(widgets),
      ...Object.values(STUDIO),
      'src/wordpress/worker/worker.ts',
    ]),
  ),
};

export default Object.values(PARTS);
