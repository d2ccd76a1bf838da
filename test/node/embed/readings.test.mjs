// How a reader may have a page shown: larger, narrower, spaced out, in colours of their own. Pictures of each widget in each
// state are compared with pictures in which nothing may be cut. PICTURE names a folder to keep them in, to be looked at.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { packIdOf } from '../../../dist/lib/tally.js';
import { MAPS, mapPack } from './map-pack.mjs';
import { openBrowser, openTab, startCdn, startSite } from './sites.mjs';

const pack = JSON.parse(readFileSync('stories/samples/harbour-bridge.pack.json', 'utf8'));
const QUIZZES = [
  'who-said-it',
  'timeline-quiz',
  'whos-who',
  'true-or-false',
  'guess-the-number',
  'fill-the-gap',
  'quick-quiz',
  'where-is-it',
];
const EXPLAINERS = ['key-questions', 'story-timeline', 'meet-the-people', 'key-terms', 'story-map'];
const addressOf = tag => (MAPS.includes(tag) ? '/map.json' : '/pack.json');

const SPACED = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
p { margin-block-end: 2em !important; }`;
const READINGS = {
  'text of 200 % alone': { width: 640, css: ':root { font-size: 200% }' },
  '320 px, as 1280 at 400 %': { width: 320 },
  '320 px in forced colours': { width: 320, forced: true },
  '320 px and spaced out': { width: 320, css: SPACED },
};
/**
 * What is for screen readers alone stays out of sight; a browser's own controls have their own ways. A map goes on beyond its frame
 * (that its words don't is held by the widget's own tests), and a bar has round ends.
 */
const UNCUT = `:not(.hidden, .hidden *, .map, .map svg, .tally-bar, progress, select, input) { overflow: visible !important; text-overflow: clip !important;
  white-space: normal !important; max-block-size: none !important; -webkit-line-clamp: none !important; }`;

const PICTURE = {
  src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
  alt: 'A steel bridge with two towers.',
  credit: 'Photo: Nora Ellery for the Wexmouth Courier and the archive of the harbour',
  width: 640,
  height: 360,
};

/** Questions of an editor's own, of the kinds that no article is asked in. */
const OWN = [
  ['several', ['The Harbour Bridge, which the county closed', 'The ferry', 'The bus'], ['o0', 'o2']],
  ['short-answer', ['Wexmouth'], ['o0']],
  ['choice', ['The Harbour Bridge', 'The railway bridge over the river at Millbrook'], 'o0', PICTURE],
  [
    'order',
    ['The bridge was opened', 'Inspectors found cracks in its girders', 'The council voted'],
    ['o0', 'o1', 'o2'],
  ],
].map(([kind, options, correct, picture]) => ({
  id: `own-${kind}`,
  kind,
  prompt: 'What does the article say of how people get across the harbour?',
  options: options.map((text, at) => ({ id: `o${at}`, text })),
  correct,
  picture,
  explanation: 'The article says so in its second paragraph.',
  evidence: [],
  origin: 'editor',
}));

/** How others answered, as `explainer tally` writes it. */
const answers = pack.questions.map(({ id, correct, options = [] }) => {
  const wrong = options.find(option => option.id !== correct)?.id ?? 'wrong';
  return [id, { readers: 1204, answers: { [String(correct)]: 903, [wrong]: 301 } }];
});
const tally = { version: 1, packs: { [packIdOf(pack)]: Object.fromEntries(answers) } };

let browser, cdn, site, page, client, map;

before(async () => {
  [cdn, map] = [await startCdn(), await mapPack()];
  site = await startSite(({ url }, response) => {
    const { pathname, searchParams } = new URL(url, 'http://site');
    if (pathname === '/pack.json') return pack;
    if (pathname === '/map.json') return map;
    if (pathname === '/tally.json') return tally;
    const own = OWN.filter(({ kind }) => pathname === `/${kind}.json`);
    if (own.length) return { ...pack, questions: own };
    if (pathname === '/none.json') return void response.writeHead(404).end();
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      <meta name="viewport" content="width=device-width"><style>body { margin: 0 }</style>
      <script type="module" src="${cdn.origin}/explainer-elements.js"></script>
      ${MAPS.map(tag => `<script type="module" src="${cdn.origin}/widgets/${tag}.js"></script>`).join('')}
      <script type="module" src="${cdn.origin}/tally.js"></script>${searchParams.get('markup')}`;
  });
  browser = await openBrowser();
  ({ page } = await openTab(browser));
  client = await page.createCDPSession();
  await page.evaluateOnNewDocument(() => sessionStorage.clear());
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

async function open(markup, tag, state = 'ready') {
  await page.goto(`${site.origin}/?markup=${encodeURIComponent(markup)}`);
  await page.waitForSelector(`${tag}[state=${state}]`);
}

/** In the page: style sheets for every shadow tree, in place of those given before. */
function dress(css) {
  const trees = root => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? trees(shadowRoot) : [])),
  ];
  for (const tree of trees(document)) {
    const own = tree.adoptedStyleSheets.filter(({ isGiven }) => !isGiven);
    const sheets = css.map(text => {
      const sheet = Object.assign(new globalThis.CSSStyleSheet(), { isGiven: true });
      sheet.replaceSync(text);
      return sheet;
    });
    tree.adoptedStyleSheets = [...own, ...sheets];
  }
}

const media = forced =>
  client.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });

/** Has it shown in each way, and says in which of them something is cut or has to be scrolled to. */
async function faultsOf(name) {
  const faults = [];
  for (const [reading, { width, css = '', forced }] of Object.entries(READINGS)) {
    await media(forced);
    await page.setViewport({ width, height: 1000 });
    const picture = async (...more) => {
      await page.evaluate(dress, [css, ...more]);
      return Buffer.from(await page.screenshot({ fullPage: true }));
    };
    // What is still on its way may come between two pictures
    let shown, isWhole;
    for (let tries = 0; !isWhole && tries < 4; tries++) {
      shown = await picture();
      isWhole = shown.equals(await picture(UNCUT));
    }
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (process.env.PICTURE) {
      mkdirSync(process.env.PICTURE, { recursive: true });
      writeFileSync(`${process.env.PICTURE}/${name} ${reading}.png`.replaceAll(/[, %]+/g, '-'), shown);
    }
    if (wide > width) faults.push(`${name}: ${wide} px wide at ${reading}`);
    if (!isWhole) faults.push(`${name}: something is cut at ${reading}`);
  }
  await page.evaluate(dress, []);
  return faults;
}

const look = async name => assert.deepEqual(await faultsOf(name), []);

/** In the page: gives an answer that is wrong to a question of a quiz, by its place. */
async function answerWrong(tag, place) {
  const quiz = document.querySelector(tag);
  const root = quiz.shadowRoot;
  const { options = [], correct, kind } = quiz.questions[place];
  const tell = (field, value, name) => {
    field.value = value;
    field.dispatchEvent(new Event(name, { bubbles: true }));
  };
  const buttons = [...root.querySelectorAll('.option')];
  if (kind === 'true-false') return buttons[correct ? 1 : 0].click();
  if (buttons.length) return buttons[options.findIndex(({ id }) => id !== correct)].click();
  for (const select of root.querySelectorAll('select')) {
    tell(select, select.options[1].value, 'change');
    await quiz.updateComplete;
  }
  const range = root.querySelector('[type=range]');
  if (range) tell(range, range.min, 'input');
  await quiz.updateComplete;
  root.querySelector('.primary').click();
}

for (const tag of QUIZZES)
  test(`nothing of <${tag}> is cut: asked, answered, at its end`, async () => {
    await open(`<${tag} src="${addressOf(tag)}" seed="s" limit="2"></${tag}>`, tag);
    await look(`${tag} asked`);
    for (let place = 0; ; place++) {
      await page.evaluate(answerWrong, tag, place);
      await page.waitForSelector(`${tag} >>> .feedback a, ${tag} >>> .feedback + .actions`);
      await look(`${tag} answered ${place + 1}`);
      const on = await page.$(`${tag} >>> .feedback + .actions .primary`);
      if (!on) break;
      await on.click();
      await page.waitForFunction(tag => !document.querySelector(tag).shadowRoot.querySelector('.feedback'), {}, tag);
      if (await page.$(`${tag}[state=finished]`)) {
        await look(`${tag} at its end`);
        break;
      }
    }
  });

for (const { kind } of OWN)
  test(`nothing of a question of an editor’s own is cut: ${kind}`, async () => {
    await open(`<quick-quiz src="/${kind}.json"></quick-quiz>`, 'quick-quiz');
    await page.waitForSelector('quick-quiz >>> .options, quick-quiz >>> .order, quick-quiz >>> input');
    await look(`${kind} asked`);
    if (kind === 'choice') {
      await (await page.$('quick-quiz >>> .option')).click();
      await page.waitForSelector('quick-quiz >>> .feedback');
      return look('a picture, answered');
    }
    if (kind === 'several') await (await page.$('quick-quiz >>> [role=checkbox]')).click();
    if (kind === 'short-answer') await (await page.$('quick-quiz >>> input')).type('Across the harbour by ferry');
    await look(`${kind} begun`);
    await (await page.$('quick-quiz >>> .primary')).click();
    await page.waitForSelector('quick-quiz >>> .feedback');
    await look(`${kind} answered`);
  });

for (const tag of EXPLAINERS)
  test(`nothing of <${tag}> is cut: folded and unfolded`, async () => {
    await open(`<${tag} src="${addressOf(tag)}"></${tag}>`, tag);
    await look(`${tag} folded`);
    await page.evaluate(tag => document.querySelector(tag).reveal(), tag);
    await page.waitForFunction(
      tag => [...document.querySelector(tag).shadowRoot.querySelectorAll('details')].every(({ open }) => open),
      {},
      tag,
    );
    const outcome = await page.$(`${tag} >>> input`);
    if (outcome) await outcome.click();
    await look(`${tag} unfolded`);
  });

test('nothing is cut of how others answered', async () => {
  await open('<who-said-it src="/pack.json" seed="s" limit="1" tally="/tally.json"></who-said-it>', 'who-said-it');
  await page.evaluate(answerWrong, 'who-said-it', 0);
  await page.waitForSelector('who-said-it >>> .tally');
  await look('how others answered');
});

test('nothing of a score card is cut: not begun, begun, done, shared', async () => {
  const quiz = 'who-said-it';
  const markup = `<content-pack src="/pack.json"><${quiz} seed="s" limit="2"></${quiz}><score-card></score-card></content-pack>`;
  await open(markup, 'score-card');
  await look('score card not begun');
  for (const [place, state] of ['begun', 'done'].entries()) {
    await page.evaluate(answerWrong, quiz, place);
    await page.waitForSelector(`${quiz} >>> .feedback`);
    await look(`score card ${state}`);
    await (await page.$(`${quiz} >>> .feedback + .actions .primary`)).click();
    await page.waitForFunction(quiz => !document.querySelector(quiz).shadowRoot.querySelector('.feedback'), {}, quiz);
  }
  await page.evaluate(() => document.querySelector('score-card').reveal());
  await look('score card unfolded');
});

test('nothing of a whole explainer is cut', async () => {
  await open('<article-explainer src="/pack.json" seed="s" limit="1"></article-explainer>', 'article-explainer');
  await look('explainer');
});

test('nothing is cut where a pack can’t be loaded', async () => {
  await open('<who-said-it src="/none.json"></who-said-it>', 'who-said-it', 'error');
  await look('error');
});

test('a line that is cut is found, and one that runs out of the page', async () => {
  const line = style =>
    `<hr state="ready"><p style="white-space: nowrap; ${style}">${'More than a line holds. '.repeat(9)}</p>`;
  for (const style of ['overflow: hidden', '']) {
    await open(line(style), 'hr');
    assert.equal((await faultsOf('a line')).length >= Object.keys(READINGS).length, true, style);
  }
});
