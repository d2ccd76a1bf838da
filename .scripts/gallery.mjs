// npm run gallery [-- FOLDER/ TAG … --width=330]: pictures of every widget in its states, light and dark, for docs/GALLERY.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from './find-browser.mjs';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));

const named = process.argv.slice(2);
const folder = named.find(name => name.includes('/')) ?? 'docs/gallery';
const only = named.filter(name => !name.includes('/') && !name.startsWith('--'));
const columnWidth = Number(named.find(name => name.startsWith('--width='))?.split('=')[1] ?? 330);

const ASKS = ['question', 'right', 'wrong', 'finished'];
const EXPLAINS = ['folded', 'unfolded'];

/** What is shown of each widget, and how wide. */
const WIDGETS = {
  'who-said-it': ASKS,
  'timeline-quiz': ['question', 'right', 'wrong'],
  'whos-who': ['question', 'right', 'wrong'],
  'true-or-false': ASKS,
  'guess-the-number': ASKS,
  'fill-the-gap': ASKS,
  'quick-quiz': ['question', 'right', 'finished'],
  'where-is-it': ['question', 'right', 'wrong'],
  'key-questions': EXPLAINS,
  'story-timeline': EXPLAINS,
  'meet-the-people': EXPLAINS,
  'key-terms': EXPLAINS,
  'story-map': EXPLAINS,
  'score-card': ['unanswered', 'finished'],
  'article-explainer': ['explainer'],
};

/** Shown with places that have a map. */
const MAPS = new Set(['where-is-it', 'story-map']);

/** The whole explainer is longer than a picture: its beginning, in a column of text. */
const WIDE = { width: 640, schemes: ['light'] };
const MOST_HEIGHT = 2400;

const PAGE = `
  body { margin: 0; font: 17px/1.5 Georgia, 'Liberation Serif', serif; }
  .scheme { display: flex; align-items: start; gap: 28px; padding: 20px 28px 28px; background: Canvas; color: CanvasText; }
  .scheme > div { flex: none; }
  .scheme p.caption { margin: 0 0 10px; font: 12px/1 system-ui, sans-serif; color: GrayText; }
`;

async function bundle(source, options = {}) {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: process.cwd(), loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    tsconfig: 'tsconfig.json',
    logLevel: 'error',
    // package.json says which built files have side effects, not which sources
    ignoreAnnotations: true,
    ...options,
  });
  return outputFiles[0].text;
}

/** Runs in the page: shows a widget in a state, as a reader would have brought it about. */
async function show(tag, state, column, pack) {
  const settle = async element => {
    while (!(await element.updateComplete));
  };
  const answer = async (quiz, isRight) => {
    const question = quiz.questions[quiz.index];
    const { kind, correct } = question;
    if (kind === 'choice' || kind === 'gap' || kind === 'true-false') {
      const ids = kind === 'true-false' ? [true, false] : question.options.map(({ id }) => id);
      quiz.shadowRoot.querySelectorAll('.option')[ids.findIndex(id => (id === correct) === isRight)].click();
    } else {
      const wrong = {
        number: () => question.min + (question.max - question.min) * 0.82,
        order: () => [correct[1], correct[0], ...correct.slice(2)],
        match: () => {
          const targets = Object.values(correct);
          return Object.fromEntries(
            Object.keys(correct).map((id, index) => [id, index < 2 ? targets[1 - index] : correct[id]]),
          );
        },
      };
      const near = kind === 'number' ? Math.min(question.max, correct + question.tolerance * 0.8) : correct;
      quiz.pending = isRight ? near : wrong[kind]();
      await settle(quiz);
      quiz.shadowRoot.querySelector('button.primary').click();
    }
    await settle(quiz);
  };
  const finish = async quiz => {
    for (let asked = 0; asked < quiz.questions.length; asked++) {
      await answer(quiz, asked % 3 !== 1);
      quiz.shadowRoot.querySelector('.actions .primary').click();
      await settle(quiz);
    }
  };

  const provider = document.createElement('content-pack');
  provider.pack = { ...pack, sources: [{ ...pack.sources[0], url: `https://news.example/${Math.random()}` }] };
  const widget = document.createElement(tag);
  widget.setAttribute('seed', 'a');
  if (tag === 'score-card') {
    for (const name of ['who-said-it', 'true-or-false']) {
      const quiz = document.createElement(name);
      quiz.setAttribute('seed', 'a');
      quiz.style.display = 'none';
      provider.append(quiz);
      setTimeout(() => state === 'finished' && finish(quiz), 50);
    }
  }
  provider.append(widget);
  column.append(provider);
  await new Promise(done => setTimeout(done, 120));
  if (state === 'right' || state === 'wrong') await answer(widget, state === 'right');
  if (state === 'finished' && tag !== 'score-card') await finish(widget);
  if (state === 'unfolded') widget.shadowRoot.querySelector('summary').click();
  document.activeElement?.blur?.();
  await settle(widget);
  if (tag === 'article-explainer') {
    await answer(widget.shadowRoot.querySelector('who-said-it'), true);
    await answer(widget.shadowRoot.querySelector('true-or-false'), false);
  }
  await Promise.all(widget.shadowRoot.getAnimations().map(({ finished }) => finished));
}

async function picture(browser, scripts, tag, states, { width = columnWidth, schemes = ['light', 'dark'] } = {}) {
  const page = await browser.newPage();
  page.on('pageerror', error => console.error(`${tag}: ${error.message}`));
  await page.setViewport({ width: states.length * (width + 28) + 28, height: 400, deviceScaleFactor: 1.5 });
  await page.setContent(`<!doctype html><html lang="en"><style>${PAGE}</style><body></body></html>`);
  for (const script of scripts) await page.addScriptTag({ content: script });
  for (const scheme of schemes) {
    await page.evaluate(colorScheme => {
      const row = document.createElement('div');
      row.className = 'scheme';
      row.style.colorScheme = colorScheme;
      document.body.append(row);
    }, scheme);
    for (const state of states) {
      const column = await page.evaluateHandle(
        (caption, inlineSize) => {
          const div = document.createElement('div');
          div.style.inlineSize = `${inlineSize}px`;
          div.innerHTML = `<p class="caption">${caption}</p>`;
          document.querySelector('.scheme:last-child').append(div);
          return div;
        },
        state,
        width,
      );
      await page.evaluate(
        `(${show})('${tag}', '${state}', document.querySelector('.scheme:last-child > div:last-child'), ${MAPS.has(tag) ? 'mapPack' : 'samplePack'})`,
      );
      await column.dispose();
    }
  }
  const { height, width: pageWidth } = await page.evaluate(() => {
    const { height, width } = document.body.getBoundingClientRect();
    return { height, width };
  });
  const shownHeight = Math.min(MOST_HEIGHT, Math.ceil(height));
  await page.setViewport({ width: Math.ceil(pageWidth), height: shownHeight, deviceScaleFactor: 1.5 });
  const type = folder.startsWith('docs') ? 'webp' : 'png';
  const path = join(folder, `${tag}.${type}`);
  await page.screenshot({ path, type, ...(type === 'webp' && { quality: 60 }) });
  await page.close();
  return path;
}

mkdirSync(folder, { recursive: true });
const scripts = [
  await bundle(`
    import { bridgePack } from './test/fixtures/bridge-pack.ts';
    import { mapPack } from './stories/support/map-pack.ts';
    globalThis.samplePack = bridgePack;
    globalThis.mapPack = mapPack('gallery');
  `),
  await bundle(`
    import './src/index.ts';
    import './src/widgets/story-map/story-map.ts';
    import './src/widgets/where-is-it/where-is-it.ts';
  `),
];
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: browserFlags });
try {
  for (const [tag, states] of Object.entries(WIDGETS)) {
    if (only.length && !only.includes(tag)) continue;
    console.log(await picture(browser, scripts, tag, states, tag === 'article-explainer' ? WIDE : {}));
  }
} finally {
  await browser.close();
}
