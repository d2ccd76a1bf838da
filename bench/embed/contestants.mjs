// Who is measured: of each, the files that its page asks for, when it can be answered, and how many of it are mounted.
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { questionsOf } from '../../dist/lib/quiz.js';
import { pack, paragraphs } from './sample.mjs';

const here = path => fileURLToPath(new URL(path, import.meta.url));
const dist = path => here(`../../dist/${path}`);
const peer = path => here(`node_modules/${path}`);

const questions = questionsOf(pack, { seed: 'bench', widgets: ['who-said-it'] });
const quiz = questions.map(({ prompt, stimulus, options, correct, evidence }) => ({
  prompt,
  stimulus,
  options,
  correct,
  passage: evidence.at(-1).exact,
}));

const survey = {
  showTitle: false,
  questionsOnPageMode: 'questionPerPage',
  pages: [
    {
      elements: quiz.map(({ stimulus, options, correct }, i) => ({
        type: 'radiogroup',
        name: `q${i}`,
        title: `Who said it? ${stimulus}`,
        choices: options.map(({ id, text }) => ({ value: id, text })),
        correctAnswer: correct,
      })),
    },
  ],
};

const timeline = {
  events: pack.events.map(({ title, date, evidence }) => {
    const [year, month, day] = date.split('-');
    return { start_date: { year, month, day }, text: { headline: title, text: evidence[0].exact } };
  }),
};

/** A page of the article with something after its third paragraph. */
const page = (head, widget) => `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1"><title>${pack.title}</title>
<link rel="icon" href="data:,">${head}</head><body><h1>${pack.title}</h1>
${paragraphs.slice(0, 3).join('</p>\n<p>').replace(/^/, '<p>')}</p>
${widget}
<p>${paragraphs.slice(3).join('</p>\n<p>')}</p></body></html>`;

/** The files that a module imports, and theirs. */
function importsOf(file, seen = new Set()) {
  for (const [, path] of readFileSync(dist(file), 'utf8').matchAll(
    /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+)["']/g,
  )) {
    const next = new URL(path, `file:///${file}`).pathname.slice(1);
    if (!seen.has(next)) importsOf(next, seen.add(next));
  }
  return seen;
}

const modulePreload = file => `<link rel="modulepreload" href="/${file}">`;
const preloadJson = file => `<link rel="preload" as="fetch" crossorigin href="${file}">`;
const moduleScript = file => `<script type="module" src="/${file}"></script>`;

/** The hint that dist/tags.html has beside the loader. */
const loaderHint = () =>
  `<link ${/<link ([^>]+)>/.exec(readFileSync(dist('tags.html'), 'utf8'))[1].replace('https://cdn.example', '')}>`;

/** The rule of reserve.css that keeps a widget's room, for a page of that widget. */
const reserve = tag =>
  `<style>${readFileSync(dist('reserve.css'), 'utf8')
    .match(/[^}]+}}/g)
    .find(rule => rule.startsWith(`${tag}:`))}</style>`;

/** One of our widgets, its pack preloaded, as the README has it; the loader keeps the room by itself. */
function ours(name, tag, script, head = '', asks = true) {
  const element = `<${tag} seed="bench" src="/pack.json"></${tag}>`;
  const start =
    script === 'loader.js'
      ? `${head}<script type="module" async blocking="render" src="/loader.js"></script>`
      : reserve(tag) + head + moduleScript(script);
  return {
    name,
    html: page(preloadJson('/pack.json') + start, element),
    files: { '/pack.json': JSON.stringify(pack) },
    folders: { '/': dist('') },
    ready: `document.querySelector('${tag}')?.getAttribute('state') === 'ready'`,
    option: asks ? `${tag} >>> [part~="option"]` : undefined,
    verdict: tag === 'who-said-it' ? `${tag} >>> .verdict` : undefined,
    growth: {
      head: moduleScript(script),
      tag,
      // with all that a reader's first touch brings
      warm: `async () => {
        const first = document.querySelector('${tag}');
        first.dispatchEvent(new Event('pointerover'));
        while (!first.session) await new Promise(requestAnimationFrame);
      }`,
      mount: `async n => {
        const pack = await (await fetch('/pack.json')).json();
        const all = Array.from({ length: n }, () => Object.assign(document.createElement('${tag}'), { pack, seed: 'bench' }));
        document.body.append(...all);
        await Promise.all(all.map(each => each.updateComplete));
        if (all.some(each => each.getAttribute('state') !== 'ready')) throw new Error('a widget is not ready');
      }`,
    },
  };
}

function limit(name, tag, script) {
  return {
    name,
    html: page(
      `<style>${tag}{display:block;min-height:32rem}</style>${preloadJson('/quiz.json')}${moduleScript('quiz.js')}`,
      `<${tag} src="/quiz.json"></${tag}>`,
    ),
    files: { '/quiz.json': JSON.stringify(quiz), '/quiz.js': script },
    ready: `document.querySelector('${tag}')?.getAttribute('state') === 'ready'`,
    option: `${tag} >>> button`,
    verdict: `${tag} >>> [data-right]`,
    growth: {
      head: moduleScript('quiz.js'),
      tag,
      mount: `async n => {
        const quiz = await (await fetch('/quiz.json')).json();
        const all = Array.from({ length: n }, () => Object.assign(document.createElement('${tag}'), { quiz }));
        document.body.append(...all);
        while (all.some(each => each.getAttribute('state') !== 'ready')) await new Promise(requestAnimationFrame);
      }`,
    },
  };
}

async function bundle(file) {
  const options = {
    bundle: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' },
  };
  const { outputFiles } = await build({ entryPoints: [here(file)], ...options });
  return outputFiles[0].text;
}

/** A peer by its modules, with what it loads later as files of their own. */
async function modulesOf(name) {
  const { outputFiles } = await build({
    entryPoints: { quiz: here(`peers/${name}.js`) },
    outdir: here('.'),
    bundle: true,
    splitting: true,
    minify: true,
    format: 'esm',
    write: false,
    conditions: ['production'],
    logLevel: 'error',
  });
  return Object.fromEntries(outputFiles.map(({ path, text }) => [`/${path.split('/').at(-1)}`, text]));
}

/** A page in which the peer's `startQuiz` puts the quiz into a box. */
const started = (head = '') =>
  page(`${head}${moduleScript('quiz.js')}${moduleScript('start.js')}`, '<div id="quiz"></div>');
const START = { '/start.js': `startQuiz(document.getElementById('quiz'), ${JSON.stringify(quiz)})` };

const HAX_READY = `!!document.querySelector('multiple-choice')?.shadowRoot?.querySelector('simple-fields-field')?.shadowRoot?.querySelector('input')`;

/** What is played to the end: a quiz of ten questions, the explainer of the sample article, and their page alone. */
export function played() {
  const sample = readFileSync(here('../../stories/samples/harbour-bridge.pack.json'), 'utf8');
  const explainer = (name, script) => ({
    name,
    html: page(script, '<article-explainer seed="bench" src="/pack.json"></article-explainer>'),
    files: { '/pack.json': sample },
    folders: { '/': dist('') },
  });
  return [
    { name: 'the page without a widget', html: page('', ''), files: {}, isStill: true },
    ours('<who-said-it>, by the loader', 'who-said-it', 'loader.js'),
    ours('<who-said-it>, from the one file', 'who-said-it', 'explainer-elements.js'),
    explainer(
      '<article-explainer>, by the loader',
      '<script type="module" async blocking="render" src="/loader.js"></script>',
    ),
    explainer('<article-explainer>, from the one file', moduleScript('explainer-elements.js')),
  ];
}

export async function contestants() {
  const widget = 'widgets/who-said-it.js';
  const preloads = file => [...importsOf(file)].map(modulePreload).join('');
  const surveyScripts = ['survey-core/survey.core.min.js', 'survey-js-ui/survey-js-ui.min.js'];
  return {
    quiz: [
      limit('hand-written element (limit)', 'hand-quiz', await bundle('limits/hand-written.js')),
      limit('minimal Lit element (limit)', 'lit-quiz', await bundle('limits/minimal-lit.js')),
      ours('<who-said-it>, its own files', 'who-said-it', widget, preloads(widget)),
      // once its code is there it grows as the one above
      { ...ours('<who-said-it>, by the loader', 'who-said-it', 'loader.js'), growth: undefined },
      {
        ...ours('<who-said-it>, by the loader with its hint', 'who-said-it', 'loader.js', loaderHint()),
        growth: undefined,
      },
      ours('<who-said-it>, from the one file', 'who-said-it', 'explainer-elements.js'),
      {
        name: 'react-quiz-component',
        html: page(moduleScript('quiz.js') + moduleScript('start.js'), '<div id="quiz"></div>'),
        files: {
          '/quiz.js': await bundle('peers/react-quiz.js'),
          '/start.js': `startQuiz(document.getElementById('quiz'), ${JSON.stringify(quiz)})`,
        },
        ready: `!!document.querySelector('button.answerBtn')`,
        option: 'button.answerBtn',
        verdict: 'button.answerBtn.correct, button.answerBtn.incorrect',
        growth: {
          head: moduleScript('quiz.js'),
          mount: `async n => {
            while (!window.startQuiz) await new Promise(requestAnimationFrame);
            for (let i = 0; i < n; i++) {
              startQuiz(document.body.appendChild(document.createElement('div')), ${JSON.stringify(quiz)});
            }
            const has = box => box.querySelector('button.answerBtn');
            while (![...document.body.querySelectorAll(':scope > div')].every(has)) await new Promise(requestAnimationFrame);
          }`,
        },
      },
      {
        name: 'HAXtheWeb multiple-choice',
        html: started(),
        files: { ...(await modulesOf('haxtheweb')), ...START },
        folders: { '/svgs/': peer('@haxtheweb/simple-icon/lib/svgs/') },
        ready: HAX_READY,
        option: 'multiple-choice >>> simple-fields-field >>> label',
        // it tells a verdict once “Check answer” is pressed: what is chosen, then
        verdict: 'multiple-choice >>> simple-fields-field >>> input:checked',
        growth: {
          head: moduleScript('quiz.js'),
          tag: 'multiple-choice',
          // ten questions each, as with the others
          mount: `async n => {
            for (let i = 0; i < n; i++) startQuiz(document.body.appendChild(document.createElement('div')), ${JSON.stringify(quiz)});
            const all = [...document.querySelectorAll('multiple-choice')];
            const has = each => each.shadowRoot?.querySelector('simple-fields-field');
            while (!all.every(has)) await new Promise(requestAnimationFrame);
          }`,
        },
      },
      {
        // One experiment a page: there are no many of it
        name: 'jsPsych',
        html: started('<link rel="stylesheet" href="/css/jspsych.css">'),
        files: { ...(await modulesOf('jspsych')), ...START },
        folders: { '/css/': peer('jspsych/css/') },
        ready: `!!document.querySelector('.jspsych-survey-multi-choice-option input')`,
        option: '.jspsych-survey-multi-choice-option input',
        // it tells none: what is chosen, then
        verdict: '.jspsych-survey-multi-choice-option input:checked',
      },
      {
        name: 'SurveyJS',
        html: page(
          `<link rel="stylesheet" href="/survey-core/survey-core.fontless.min.css">` +
            surveyScripts.map(path => `<script defer src="/${path}"></script>`).join('') +
            '<script defer src="/start.js"></script>',
          '<div id="quiz"></div>',
        ),
        files: {
          '/start.js': `new Survey.Model(${JSON.stringify(survey)}).render(document.getElementById('quiz'))`,
        },
        folders: { '/': peer('') },
        ready: `!!document.querySelector('input[type=radio]')`,
        option: '.sd-selectbase__label',
        // it tells no verdict before the end: what is chosen, then
        verdict: '.sd-item--checked',
        growth: {
          head:
            '<link rel="stylesheet" href="/survey-core/survey-core.fontless.min.css">' +
            surveyScripts.map(path => `<script src="/${path}"></script>`).join(''),
          mount: `async n => {
            for (let i = 0; i < n; i++) {
              const box = document.body.appendChild(document.createElement('div'));
              new Survey.Model(${JSON.stringify(survey)}).render(box);
            }
            const has = box => box.querySelector('input[type=radio]');
            while (![...document.body.querySelectorAll(':scope > div')].every(has)) await new Promise(requestAnimationFrame);
          }`,
        },
      },
    ],
    timeline: [
      ours('<timeline-quiz>', 'timeline-quiz', 'widgets/timeline-quiz.js', preloads('widgets/timeline-quiz.js')),
      ours(
        '<story-timeline>',
        'story-timeline',
        'widgets/story-timeline.js',
        preloads('widgets/story-timeline.js'),
        false,
      ),
      {
        name: 'TimelineJS',
        html: page(
          '<link rel="stylesheet" href="/css/timeline.css"><script defer src="/js/timeline.js"></script>' +
            '<script defer src="/start.js"></script>',
          '<div id="timeline" style="height: 600px"></div>',
        ),
        files: {
          '/start.js': `new TL.Timeline('timeline', ${JSON.stringify(timeline)}, { script_path: location.origin + '/js/' })`,
        },
        folders: { '/': peer('@knight-lab/timelinejs/dist/') },
        ready: `document.querySelectorAll('.tl-timemarker').length === 10 && !!document.querySelector('.tl-slide .tl-headline')`,
      },
    ],
  };
}
