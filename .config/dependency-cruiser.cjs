/** The import table of docs/ARCHITECTURE: which room of src/ may import which. */
const mayImport = {
  pack: [],
  article: [],
  languages: ['article', 'pack'],
  extract: ['article', 'pack', 'languages'],
  ask: ['pack', 'extract', 'languages'],
  import: ['pack', 'article'],
  draft: ['article', 'languages', 'extract', 'ask', 'pack'],
  quiz: ['pack'],
  ui: ['pack', 'quiz'],
  widgets: ['ui', 'quiz', 'pack'],
  frameworks: ['widgets', 'ui', 'quiz', 'pack'],
  report: ['quiz'],
  export: ['pack', 'quiz'],
  render: ['widgets', 'ui', 'quiz', 'pack'],
  studio: [
    'draft',
    'ui',
    'widgets',
    'report',
    'export',
    'import',
    'ask',
    'extract',
    'languages',
    'article',
    'quiz',
    'pack',
  ],
  cli: [
    'draft',
    'pack',
    'article',
    'languages',
    'extract',
    'ask',
    'import',
    'quiz',
    'ui',
    'report',
    'export',
    'render',
  ],
};

/** Rooms whose code runs in the browser and in Node alike. */
const PLAIN = ['pack', 'article', 'languages', 'extract', 'ask', 'import', 'quiz', 'export'];

module.exports = {
  forbidden: [
    {
      name: 'no-circles',
      severity: 'error',
      from: { path: '^src' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-unknown-module',
      severity: 'error',
      from: { path: '^src' },
      to: { couldNotResolve: true },
    },
    ...Object.entries(mayImport).map(([room, rooms]) => ({
      name: `${room}-imports`,
      severity: 'error',
      from: { path: `^src/${room}/` },
      to: { path: '^src/', pathNot: `^src/(${[room, ...rooms].join('|')})/` },
    })),
    {
      name: 'plain-rooms-without-node',
      severity: 'error',
      from: { path: `^src/(${PLAIN.join('|')})/` },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'plain-rooms-without-lit',
      severity: 'error',
      from: { path: `^src/(${PLAIN.join('|')})/` },
      to: { path: 'node_modules/(lit|@lit|lit-html|@lit-labs)/' },
    },
    {
      name: 'languages-apart',
      comment: 'What finds facts and asks questions knows no language: it is handed one.',
      severity: 'error',
      from: { path: '^src/(extract|ask)/' },
      to: { path: '^src/languages/[a-z]{2}/' },
    },
    {
      name: 'language-of-its-own',
      comment: 'languages.ts alone takes the folders in, and none looks into another.',
      severity: 'error',
      from: { path: '^src/languages/([a-z]{2})/' },
      to: { path: '^src/languages/([a-z]{2}/|languages\\.ts$)', pathNot: '^src/languages/$1/' },
    },
    {
      name: 'widgets-apart',
      comment: 'Widgets never import one another; quick-quiz and article-explainer are made of them by their tags.',
      severity: 'error',
      from: { path: '^src/widgets/([^/]+)/' },
      to: { path: '^src/widgets/([^/]+)/', pathNot: '^src/widgets/$1/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.js', '.json'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
