// What npm would publish: its contents, its entries and types, and apps that are bundled from it.
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { build as esbuild } from 'esbuild';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import puppeteer from 'puppeteer-core';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { browserFlags, findBrowser } from '../../../.scripts/find-browser.mjs';
import { samplePack } from '../cli/run.mjs';
import { installed, manifest, packed, run, targetsOf } from './pack.mjs';

const store = mkdtempSync(join(tmpdir(), 'explainer-pack-'));
let published;
let app;
before(async () => {
  published = await packed(store);
  app = await installed(published.tarball);
});
after(() => {
  for (const folder of [store, app]) if (folder) rmSync(folder, { recursive: true });
});

const inApp = (...code) => run(process.execPath, ['--input-type=module', '--eval', code.join(';')], { cwd: app });

describe('the published package', () => {
  it('holds what is built and what is to be read, and nothing else', () => {
    const { contents, size } = published;
    const others = contents.filter(
      path => !/^(dist\/(?!\.)|package\.json$|README\.md$|LICENSE$|CHANGELOG\.md$)/.test(path),
    );
    assert.deepEqual(others, []);
    // a third of it is the studio's atlas, for who asks for a map
    assert.ok(size < 6e6, `${size} bytes`);
    for (const target of Object.values(manifest.exports).flatMap(targetsOf)) {
      if (!target.includes('*')) assert.ok(contents.includes(target.slice(2)), `${target} is missing`);
    }
  });

  it('names no path of the machine that built it', () => {
    const folder = join(app, 'node_modules/explainer-elements/dist');
    const built = readdirSync(folder, { recursive: true }).filter(path => /\.(js|json|map|ts)$/.test(path));
    assert.ok(built.length > 50);
    for (const path of built) {
      assert.ok(!readFileSync(join(folder, path), 'utf8').includes(process.cwd()), path);
    }
  });

  it('has an entry for each widget', () => {
    for (const tag of readdirSync('src/widgets')) assert.ok(manifest.exports[`./${tag}`], `./${tag}`);
  });

  it('has nothing that publint minds', async () => {
    const bytes = readFileSync(published.tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length);
    const { messages } = await publint({ pack: { tarball }, strict: true });
    assert.deepEqual(
      messages.map(message => formatMessage(message, manifest, { color: false })),
      [],
    );
  });

  it('has types that TypeScript resolves at every entry', async () => {
    const attw = 'node_modules/@arethetypeswrong/cli/dist/index.js';
    const { stdout } = await run(process.execPath, [
      attw,
      published.tarball,
      '--profile',
      'esm-only',
      '--format',
      'json',
    ]).catch(error => error);
    const { problems, analysis } = JSON.parse(stdout);
    const ours = Object.values(problems ?? {})
      .flat()
      .filter(({ resolutionKind }) => resolutionKind !== 'node10' && resolutionKind !== 'node16-cjs');
    assert.deepEqual(ours, []);
    assert.ok(Object.keys(analysis.entrypoints).length >= Object.keys(manifest.exports).length - 1);
  });

  it('has types that hold in a program', async () => {
    const program = `
      import { buildPack } from 'explainer-elements/build';
      import { readArticle } from 'explainer-elements/article';
      import { questionsOf, type Question } from 'explainer-elements/quiz';
      import { loadLanguage, type Language } from 'explainer-elements/languages';
      import { WhoSaidIt } from 'explainer-elements/who-said-it';
      const language: Language = await loadLanguage('en');
      const questions: Question[] = questionsOf(buildPack(readArticle('A ferry sails.'), { language }));
      const widget: WhoSaidIt = document.createElement('who-said-it');
      widget.addEventListener('explainer-result', ({ detail }) => detail.score.right.toFixed());
      // @ts-expect-error a pack is no string
      widget.pack = questions.map(({ prompt }) => prompt).join();
    `;
    writeFileSync(join(app, 'program.ts'), program);
    const tsc = join(process.cwd(), 'node_modules/typescript/bin/tsc');
    const flags = '--noEmit --strict --skipLibCheck --target es2022 --module nodenext'.split(' ');
    const { stdout } = await run(process.execPath, [tsc, ...flags, 'program.ts'], { cwd: app }).catch(error => error);
    assert.equal(stdout, '');
  });

  it('has rooms that a program uses without a page', async () => {
    const { stdout } = await inApp(
      "import { readArticle } from 'explainer-elements/article'",
      "import { buildPack } from 'explainer-elements/build'",
      "import { loadLanguage } from 'explainer-elements/languages'",
      "import { checkPack, validatePack } from 'explainer-elements/pack'",
      "import { questionsOf } from 'explainer-elements/quiz'",
      "import { exportPack } from 'explainer-elements/export'",
      "import 'explainer-elements/report'",
      "const article = readArticle('The ferry sails again, harbour master Ingrid Dahl said on 9 January 2024.')",
      'const language = await loadLanguage(article.metadata.lang)',
      'const pack = validatePack(buildPack(article, { language }))',
      'console.log(pack.people[0].name, checkPack(pack, article).length, Array.isArray(questionsOf(pack)))',
      'console.log(typeof exportPack)',
    );
    assert.equal(stdout, 'Ingrid Dahl 0 true\nfunction\n');
  });

  it('has a command that runs where it was installed', async () => {
    writeFileSync(join(app, 'ferry.txt'), 'The ferry sails again, harbour master Ingrid Dahl said on 9 January 2024.');
    // `explainer-elements` is the package's own name, which npx finds where nothing is installed yet
    for (const command of ['explainer', 'explainer-elements']) {
      const { stdout } = await run('npx', ['--no-install', command, 'build', 'ferry.txt'], { cwd: app });
      assert.equal(JSON.parse(stdout).people[0].name, 'Ingrid Dahl', command);
    }
  });

  it('is published with a statement of where it was built, or not at all', () => {
    assert.deepEqual(manifest.publishConfig, { access: 'public', provenance: true });
    const workflow = readFileSync('.github/workflows/release.yml', 'utf8');
    assert.match(workflow, /id-token: write/);
    assert.match(workflow, /npm publish --provenance/);
  });
});

/** An app that takes one widget, another one for its side effect, and a room. */
const APP = `
  import { WhoSaidIt } from 'explainer-elements/who-said-it';
  import 'explainer-elements/key-terms';
  import { questionsOf } from 'explainer-elements/quiz';
  import pack from './pack.json';
  for (const tag of ['who-said-it', 'key-terms']) document.body.append(Object.assign(document.createElement(tag), { pack }));
  document.title = questionsOf(pack).length + ' questions';
`;

const bundlers = {
  async Vite(root, outDir) {
    const input = { app: join(root, 'app.js') };
    const output = { entryFileNames: 'app.js' };
    await vite({ root, configFile: false, logLevel: 'error', build: { outDir, rollupOptions: { input, output } } });
  },
  async webpack(root, path) {
    const entry = join(root, 'app.js');
    const compiler = webpack({ mode: 'production', context: root, entry, output: { path, filename: 'app.js' } });
    const stats = await new Promise((done, fail) =>
      compiler.run((error, result) => (error ? fail(error) : done(result))),
    );
    await new Promise(done => compiler.close(done));
    const { errors, warnings } = stats.toJson({ errors: true, warnings: true });
    assert.deepEqual([...errors, ...warnings.filter(({ name }) => !/SizeLimit|NoAsyncChunks/.test(name ?? ''))], []);
  },
  async esbuild(root, outdir) {
    const { warnings } = await esbuild({
      entryPoints: [join(root, 'app.js')],
      bundle: true,
      minify: true,
      format: 'esm',
      outdir,
      logLevel: 'silent',
    });
    assert.deepEqual(warnings, []);
  },
};

const TYPES = { '.js': 'text/javascript', '.html': 'text/html', '.json': 'application/json' };

describe('apps bundled from the published package', () => {
  let server;
  let origin;
  let browser;
  before(async () => {
    writeFileSync(join(app, 'app.js'), APP);
    writeFileSync(join(app, 'pack.json'), JSON.stringify(samplePack()));
    server = createServer((request, response) => {
      try {
        const path = new URL(request.url, 'http://app').pathname;
        response.setHeader('content-type', TYPES[extname(path)] ?? 'application/octet-stream');
        response.end(readFileSync(join(app, path)));
      } catch {
        response.writeHead(404).end();
      }
    });
    await new Promise(done => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: browserFlags });
  });
  after(async () => {
    await browser?.close();
    server?.close();
  });

  async function open(folder, html) {
    mkdirSync(join(app, folder), { recursive: true });
    writeFileSync(join(app, folder, 'index.html'), `<!doctype html><link rel="icon" href="data:,">${html}`);
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', error => errors.push(error.message));
    page.on('console', message => message.type() === 'error' && errors.push(message.text()));
    await page.goto(`${origin}/${folder}/index.html`);
    await page.waitForSelector('who-said-it[state="ready"]');
    const seen = await page.evaluate(() => ({
      title: document.title,
      quote: document.querySelector('who-said-it').shadowRoot.querySelector('blockquote').textContent.trim(),
      options: document.querySelector('who-said-it').shadowRoot.querySelectorAll('[part~="option"]').length,
      terms: document.querySelector('key-terms')?.getAttribute('state'),
      others: ['timeline-quiz', 'article-explainer'].filter(tag => customElements.get(tag)),
      // pages have a lit that leaves no mark, apps have lit as it comes
      lits: window.litElementVersions?.length ?? 0,
    }));
    await page.close();
    return { ...seen, errors };
  }

  for (const [name, bundle] of Object.entries(bundlers)) {
    it(`shows the widgets that a ${name} app names, with one lit, and leaves the others out`, async () => {
      const folder = `built-${name.toLowerCase()}`;
      await bundle(app, join(app, folder));
      const seen = await open(folder, '<title>App</title><body><script type="module" src="app.js"></script>');
      assert.deepEqual(seen.errors, []);
      assert.match(seen.quote, /worth every crown|The quay is safe/);
      assert.equal(seen.options, 2);
      assert.match(seen.title, /^\d+ questions$/);
      assert.equal(seen.terms, 'ready');
      assert.deepEqual(seen.others, []);
      assert.equal(seen.lits, 1);
    });
  }

  it('shows every widget from the one file that a CDN serves', async () => {
    const html = `<script type="module" src="/node_modules/explainer-elements/dist/explainer-elements.js"></script>
      <who-said-it src="/pack.json"></who-said-it>`;
    const seen = await open('cdn', html);
    assert.deepEqual(seen.errors, []);
    assert.match(seen.quote, /worth every crown|The quay is safe/);
    assert.deepEqual(seen.others, ['timeline-quiz', 'article-explainer']);
    assert.equal(seen.lits, 0);
  });
});
