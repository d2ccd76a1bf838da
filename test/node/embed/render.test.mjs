// What a server renders: read without script, and taken over as it stands where there is one.
import assert from 'node:assert/strict';
import { questionsOf } from '../../../dist/lib/quiz.js';
import { execFileSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { quizJsonLd, renderPack, styleSources } from '../../../dist/lib/render.js';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, root, startCdn, startSite } from './sites.mjs';

const sample = JSON.parse(readFileSync(join(root, 'stories/samples/harbour-bridge.pack.json'), 'utf8'));

let browser, cdn, site, body, policy;

before(async () => {
  cdn = await startCdn();
  site = await startSite((_, response) => {
    if (policy) response.setHeader('content-security-policy', policy.replaceAll('CDN', cdn.origin));
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      ${body.replaceAll('CDN', cdn.origin)}`;
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

async function open(html, { script = true, csp } = {}) {
  body = html;
  policy = csp;
  site.requests.length = 0;
  const tab = await openTab(browser);
  await tab.page.setJavaScriptEnabled(script);
  await tab.page.evaluateOnNewDocument(() => {
    window.shift = 0;
    window.changes = [];
    new PerformanceObserver(list => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  await tab.page.goto(site.origin);
  return tab;
}

const { minify: terser } = createRequire(createRequire(import.meta.url).resolve('minify-literals'))(
  'html-minifier-terser',
);
const SMALL = {
  collapseWhitespace: true,
  removeComments: true,
  removeOptionalTags: true,
  removeAttributeQuotes: true,
  removeRedundantAttributes: true,
  minifyCSS: true,
};

const shadowText = page => page.$eval('who-said-it', quiz => quiz.shadowRoot.textContent);
const HYDRATE = '<script type="module" src="CDN/widgets/hydrate.js"></script>';
const ALONE = '<script type="module" src="CDN/widgets/who-said-it.js"></script>';
/** Notes what becomes of the server's elements, before any module runs. */
const WATCH = `<script>
  const root = document.querySelector('who-said-it').shadowRoot;
  window.first = root.querySelector('.option');
  new MutationObserver(records => {
    for (const { addedNodes, removedNodes } of records)
      for (const node of [...addedNodes, ...removedNodes]) if (node.nodeType === 1) window.changes.push(node.outerHTML);
  }).observe(root, { childList: true, subtree: true });
</script>`;

test('the first question is read without script', async () => {
  const { page, close } = await open(await renderPack(pack, { seed: 's' }), { script: false });
  assert.match(await shadowText(page), /Who said it\?/);
  const box = await page.$eval('who-said-it', quiz => quiz.getBoundingClientRect().height);
  assert.ok(box > 200);
  await close();
});

test('is taken over without being rendered anew, without a shift and without a request', async () => {
  const { page, faults, close } = await open((await renderPack(pack, { seed: 's' })) + WATCH + HYDRATE + ALONE);
  await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
  await page.evaluate(() => document.querySelector('who-said-it').updateComplete);
  assert.deepEqual(await page.evaluate(() => window.changes), []);
  assert.equal(await page.evaluate(() => window.shift), 0);
  assert.deepEqual(site.requests, ['/']);
  await page.evaluate(() => window.first.click());
  await page.waitForSelector('who-said-it >>> .feedback');
  assert.ok(await page.evaluate(() => window.first.isConnected), 'the server’s own button was pressed');
  assert.deepEqual(faults, []);
  await close();
});

for (const [kind, { options, correct, field }] of Object.entries({
  several: { options: ['The bridge', 'The school', 'The ferry'], correct: ['o0', 'o2'], field: '[role=checkbox]' },
  'short-answer': { options: ['Kyiv'], correct: ['o0'], field: 'input' },
  order: { options: ['A boat', 'A ferry', 'A bridge'], correct: ['o0', 'o1', 'o2'], field: '.row' },
})) {
  test(`a question of one’s own is read without script, and taken over as it stands: ${kind}`, async () => {
    const own = {
      id: `own-${kind}`,
      kind,
      prompt: 'What is asked by the editor alone?',
      options: options.map((text, at) => ({ id: `o${at}`, text })),
      correct,
      evidence: [],
      origin: 'editor',
    };
    const rendered = await renderPack({ ...pack, questions: [own] }, { widgets: ['quick-quiz'], seed: 's' });
    const read = await open(rendered, { script: false });
    const shown = await read.page.$eval('quick-quiz', quiz => quiz.shadowRoot.textContent);
    assert.match(shown, /What is asked by the editor alone\?/);
    if (kind !== 'short-answer') for (const text of options) assert.ok(shown.includes(text), text);
    assert.equal((await read.page.$$(`quick-quiz >>> ${field}`)).length, kind === 'short-answer' ? 1 : options.length);
    await read.close();

    const watch = WATCH.replaceAll('who-said-it', 'quick-quiz').replace('.option', field);
    const script = '<script type="module" src="CDN/widgets/quick-quiz.js"></script>';
    const { page, faults, close } = await open(rendered + watch + HYDRATE + script);
    await page.waitForFunction(() => document.querySelector('quick-quiz').questions?.length);
    await page.evaluate(() => document.querySelector('quick-quiz').updateComplete);
    assert.deepEqual(await page.evaluate(() => window.changes), []);
    assert.ok(await page.evaluate(() => window.first.isConnected), 'the server’s own field stands');
    assert.equal(await page.evaluate(() => window.shift), 0);
    if (kind === 'short-answer') {
      await page.focus('quick-quiz >>> input');
      await page.keyboard.type('kyiv');
      await page.keyboard.press('Enter');
      await page.waitForSelector('quick-quiz >>> .feedback');
    }
    assert.deepEqual(faults, []);
    await close();
  });
}

test('a question’s picture is there without script, and is taken over as it stands, without a shift', async () => {
  const src = 'data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==';
  const asked = {
    id: 'own-picture',
    kind: 'choice',
    prompt: 'Which bridge is this?',
    options: ['One', 'Another'].map(text => ({ id: text, text })),
    correct: 'One',
    picture: { src, alt: 'A bridge', width: 900, height: 600, credit: 'Photo: Ada Berg' },
    evidence: [],
    origin: 'editor',
  };
  const rendered = await renderPack({ ...pack, questions: [asked] }, { widgets: ['quick-quiz'], seed: 's' });
  const script = '<script type="module" src="CDN/widgets/quick-quiz.js"></script>';
  const watch = WATCH.replaceAll('who-said-it', 'quick-quiz').replace('.option', 'img');
  const { page, faults, close } = await open(rendered + watch + HYDRATE + script);
  await page.waitForFunction(() => document.querySelector('quick-quiz').questions?.length);
  await page.evaluate(() => document.querySelector('quick-quiz').updateComplete);
  assert.deepEqual(await page.evaluate(() => [window.changes.length, window.shift, window.first.isConnected]), [
    0,
    0,
    true,
  ]);
  const [width, height] = await page.evaluate(() => [window.first.clientWidth, window.first.clientHeight]);
  assert.ok(Math.abs(width - height * 1.5) < 2, `${width} by ${height}`);
  assert.deepEqual(faults, []);
  await close();
});

for (const [tag, kind] of Object.entries({
  'true-or-false': 'true-false',
  'guess-the-number': 'number',
  'timeline-quiz': 'order',
  'whos-who': 'match',
  'fill-the-gap': 'gap',
}))
  for (const [what, more, shown] of [
    ['picture', { picture: { src: '/a.png', alt: 'A bridge', width: 90, height: 60 } }, 'img'],
    ['clock', { seconds: 30 }, '.actions'],
  ])
    test(`<${tag}> takes over a question with a ${what} as it stands`, async () => {
      const questions = sample.questions.filter(each => each.kind === kind && !each.review).slice(0, 1);
      const own = { ...sample, questions: questions.map(question => ({ ...question, ...more })) };
      const rendered = await renderPack(own, { widgets: [tag], seed: 's' });
      const script = `<script type="module" src="CDN/widgets/${tag}.js"></script>`;
      const watch = WATCH.replaceAll('who-said-it', tag).replace('.option', shown);
      const { page, faults, close } = await open(rendered + watch + HYDRATE + script);
      await page.waitForFunction(wanted => document.querySelector(wanted).questions?.length, {}, tag);
      await page.evaluate(wanted => document.querySelector(wanted).updateComplete, tag);
      await page.waitForSelector(`${tag} >>> ${shown}`);
      assert.deepEqual(await page.evaluate(() => [window.changes, window.shift, window.first.isConnected]), [
        [],
        0,
        true,
      ]);
      assert.deepEqual(
        faults.filter(each => !/404/.test(each)),
        [],
      );
      await close();
    });

test('goes on where the reader was, though the server knew no reader', async () => {
  const { page, faults, close } = await open((await renderPack(pack, { seed: 's' })) + HYDRATE + ALONE);
  await reaches(page, 'who-said-it', 'ready');
  await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
  await page.evaluate(() => document.querySelector('who-said-it').shadowRoot.querySelector('.option').click());
  await page.waitForSelector('who-said-it >>> .feedback');
  await page.reload();
  await page.waitForFunction(() => /2 of 3/.test(document.querySelector('who-said-it').shadowRoot.textContent));
  assert.equal((await page.$$('who-said-it >>> .box')).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

for (const [what, minify] of [
  ['takes comments out', html => html.replace(/<!--[^]*?-->/g, '')],
  ['is a real one, with all that makes HTML small', html => terser(html, SMALL)],
  [
    'takes empty paragraphs out',
    html => html.replace(/<p [^>]*aria-live="polite"[^>]*><!--lit-part--><!--\/lit-part--><\/p>/g, ''),
  ],
  ['takes out the closing comments alone', html => html.replace(/<!--\/lit-part-->/g, '')],
]) {
  test(`is rendered anew, once, where a minifier ${what}`, async () => {
    const rendered = await minify(await renderPack(sample, { widgets: ['article-explainer'], seed: 's' }));
    const every = HYDRATE + '<script type="module" src="CDN/loader.js"></script>';
    const { page, faults, close } = await open(rendered + every);
    await page.waitForFunction(
      () => document.querySelector('article-explainer')?.shadowRoot?.querySelector('who-said-it')?.questions?.length,
    );
    const quiz = await page.evaluateHandle(() =>
      document.querySelector('article-explainer').shadowRoot.querySelector('who-said-it'),
    );
    await quiz.evaluate(each => each.updateComplete);
    assert.equal(await quiz.evaluate(each => each.shadowRoot.querySelectorAll('.box').length), 1);
    const words = () => quiz.evaluate(each => each.shadowRoot.querySelector('[part=question]').textContent);
    const first = await words();
    await quiz.evaluate(each => each.shadowRoot.querySelector('.option').click());
    await page.waitForFunction(each => each.shadowRoot.querySelector('.feedback'), {}, quiz);
    await quiz.evaluate(each => each.shadowRoot.querySelector('.primary').click());
    await page.waitForFunction(
      (each, before) => each.shadowRoot.querySelector('[part=question]').textContent !== before,
      {},
      quiz,
      first,
    );
    assert.equal(await quiz.evaluate(each => each.shadowRoot.querySelectorAll('.box').length), 1);
    assert.deepEqual(faults, []);
    await close();
  });
}

test('makes way, once, where nothing takes it over', async () => {
  const { page, faults, close } = await open((await renderPack(pack, { seed: 's' })) + ALONE);
  await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
  await page.evaluate(() => document.querySelector('who-said-it').updateComplete);
  assert.equal((await page.$$('who-said-it >>> .box')).length, 1);
  assert.deepEqual(faults, []);
  await close();
});

test('markup in a pack stays text, also in its JSON', async () => {
  const hostile = JSON.parse(JSON.stringify(pack).replaceAll('ferry crews', '</script><img src=x onerror=hacked=1>'));
  const { page, faults, close } = await open(await renderPack(hostile, { seed: 's', jsonLd: true }));
  assert.equal(await page.evaluate(() => 'hacked' in window), false);
  assert.equal((await page.$$('img, who-said-it >>> img')).length, 0);
  assert.deepEqual(faults, []);
  await close();
});

test('the command writes the same, with the quiz in schema.org’s words when asked', async () => {
  const file = join(mkdtempSync(join(tmpdir(), 'explainer-')), 'pack.json');
  writeFileSync(file, JSON.stringify(pack));
  const run = (...options) =>
    execFileSync(process.execPath, [
      join(root, 'dist/cli/explainer.js'),
      'render',
      file,
      '--seed',
      's',
      ...options,
    ]).toString();
  assert.equal(run(), await renderPack(pack, { seed: 's' }));
  assert.equal(run('--nonce', 'r4nd0m'), await renderPack(pack, { seed: 's', nonce: 'r4nd0m' }));
  assert.equal(run('--csp').trim(), styleSources(run()).join(' '));
  const [, json] = /<script type="application\/ld\+json">([^]*)<\/script>/.exec(run('--json-ld'));
  const quiz = JSON.parse(json);
  assert.equal(quiz['@type'], 'Quiz');
  assert.equal(quiz.hasPart.length, 3);
  for (const question of quiz.hasPart) {
    assert.equal(question['@type'], 'Question');
    assert.ok(question.text && question.acceptedAnswer.text);
  }
});

test('search engines get each question of each kind as a flashcard with one answer, as their guidelines ask', () => {
  const own = ['several', 'short-answer'].map(kind => ({
    id: kind,
    kind,
    prompt: 'Which two?',
    options: ['One', 'Two'].map(text => ({ id: text, text })),
    correct: ['One', 'Two'],
    evidence: [],
  }));
  const whole = { ...sample, questions: [...sample.questions, ...own] };
  const questions = questionsOf(whole, { seed: 's', limit: 100 });
  assert.equal(new Set(questions.map(({ kind }) => kind)).size, 8);
  const quiz = quizJsonLd(whole, questions);
  assert.equal(quiz.about.name, sample.title);
  for (const question of quiz.hasPart) {
    assert.deepEqual(Object.keys(question), ['@type', '@id', 'eduQuestionType', 'text', 'acceptedAnswer']);
    assert.equal(question.eduQuestionType, 'Flashcard');
    assert.ok(question.text.length > 8);
    assert.deepEqual(Object.keys(question.acceptedAnswer), ['@type', 'text']);
    assert.ok(question.acceptedAnswer.text, JSON.stringify(question));
  }
});

test('a widget that the pack can’t fill, or that there isn’t, is named', async () => {
  await assert.rejects(renderPack(pack, { widgets: ['key-terms'] }), /too little for key-terms/);
  await assert.rejects(renderPack(pack, { widgets: ['no-such'] }), RangeError);
});

const LOADER = '<script type="module" src="CDN/loader.js"></script>';
const OUTER = `<script>
  const inside = document.querySelector('article-explainer').shadowRoot;
  window.boxes = [inside, ...[...inside.querySelectorAll('.widget')].map(each => each.shadowRoot)].map(root => root.querySelector('.box'));
  window.read = () => boxes.map(box => box.textContent.replace(/\\s+/g, ' ').trim());
  window.words = read();
</script>`;

for (const [title, script] of [
  ['the loader', LOADER],
  ['the one file of each widget', '<script type="module" src="CDN/widgets/article-explainer.js"></script>' + LOADER],
]) {
  test(`an explainer is taken over with all that is in it, by ${title}`, async () => {
    const html = await renderPack(sample, { seed: 's', widgets: ['article-explainer'] });
    const { page, faults, close } = await open(html + OUTER + HYDRATE + script);
    const words = await page.evaluate(() => window.words);
    const asked = questionsOf(sample, { limit: 5 }).length;
    assert.ok(words[0].includes(`0 of ${asked} answered`), words[0]);
    assert.match(words.join(), /Who said it\?.*questions to answer/s);
    await scrollUntil(page, () =>
      [...document.querySelector('article-explainer').shadowRoot.querySelectorAll('.widget')].every(
        each => each.hasUpdated && !each.isHydrating,
      ),
    );
    assert.deepEqual(
      await page.evaluate(() => window.boxes.map(box => box.isConnected)),
      words.map(() => true),
      'each box is the server’s own',
    );
    assert.deepEqual(
      await page.evaluate(() =>
        window.read().map(text => text.replaceAll('Read it in the article', '').replace(/ +/g, ' ').trim()),
      ),
      words,
    );
    assert.equal(await page.evaluate(() => window.shift), 0);
    assert.deepEqual(site.requests, ['/']);
    await page.evaluate(() => {
      const quiz = document.querySelector('article-explainer').shadowRoot.querySelector('who-said-it');
      quiz.shadowRoot.querySelector('.option').click();
    });
    await page.waitForFunction(
      () => /1 of \d+ answered/.test(window.read()[0]) && /You got/.test(window.read().at(-1)),
    );
    await page.reload();
    await scrollUntil(page, () => /1 of \d+ answered/.test(window.read()[0]) && /2 of \d/.test(window.read()[2]));
    assert.deepEqual(faults, []);
    await close();
  });
}

/** Reads on and on, so that the loader sees all, until that holds. */
async function scrollUntil(page, holds) {
  const ends = Date.now() + 20_000;
  while (!(await page.evaluate(holds))) {
    assert.ok(Date.now() < ends, `never: ${holds}`);
    await page.evaluate(async () => {
      for (let top = 0; top < document.documentElement.scrollHeight; top += 500) {
        window.scrollTo(0, top);
        await new Promise(requestAnimationFrame);
      }
    });
  }
}

test('a score card counts from the start what is asked beside it, and is taken over', async () => {
  const html = await renderPack(pack, { seed: 's', widgets: ['who-said-it', 'score-card'] });
  const watch = `<script>window.total = document.querySelector('score-card').shadowRoot.querySelector('.total');</script>`;
  const { page, faults, close } = await open(html + watch + HYDRATE + LOADER);
  assert.equal(await page.evaluate(() => window.total.textContent), '3 questions to answer.');
  await page.waitForFunction(() => document.querySelector('score-card').hasUpdated);
  await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
  await page.evaluate(() => document.querySelector('who-said-it').shadowRoot.querySelector('.option').click());
  await page.waitForFunction(() => /You got [01] of 3 right/.test(window.total.textContent));
  assert.ok(await page.evaluate(() => window.total.isConnected), 'the server’s own');
  assert.equal((await page.$$('score-card >>> .squares li')).length, 3);
  assert.deepEqual(faults, []);
  await close();
});

test('a score card alone has nothing to count', async () => {
  await assert.rejects(renderPack(pack, { widgets: ['score-card'] }), /too little for score-card/);
});

test('what is drawn to scale is so without script, too', async () => {
  const widgets = ['story-timeline', 'guess-the-number'];
  const heights = page =>
    page.evaluate(
      tags => tags.map(tag => Math.round(document.querySelector(tag).getBoundingClientRect().height)),
      widgets,
    );
  const html = await renderPack(sample, { seed: 's', widgets });
  const plain = await open(html, { script: false });
  const before = await heights(plain.page);
  await plain.close();
  const { page, faults, close } = await open(html + HYDRATE + LOADER);
  await page.waitForFunction(tags => tags.every(tag => document.querySelector(tag).hasUpdated), {}, widgets);
  await page.waitForNetworkIdle();
  assert.deepEqual(await heights(page), before);
  assert.equal(await page.evaluate(() => window.shift), 0);
  assert.deepEqual(faults, []);
  await close();
});

describe('under a strict policy with Trusted Types', () => {
  const strict = sources =>
    `default-src 'none'; script-src CDN; style-src ${sources}; img-src data:; require-trusted-types-for 'script'; trusted-types lit-html`;
  const widgets = ['who-said-it', 'guess-the-number', 'story-timeline', 'article-explainer'];
  /** How the first question looks. */
  const look = page =>
    page.evaluate(() => {
      const root = document.querySelector('who-said-it').shadowRoot;
      const { display, fontWeight, borderTopStyle } = getComputedStyle(root.querySelector('.option'));
      const { borderBlockStartWidth, backgroundColor } = getComputedStyle(root.querySelector('.box'));
      return { display, fontWeight, borderTopStyle, borderBlockStartWidth, backgroundColor };
    });
  let plain;

  before(async () => {
    const { page, close } = await open(await renderPack(sample, { seed: 's', widgets }), { script: false });
    plain = await look(page);
    await close();
  });

  for (const [title, options, sources] of [
    ['a nonce', { nonce: 'r4nd0m' }, () => "'nonce-r4nd0m'"],
    ['the styles’ hashes', {}, html => styleSources(html).join(' ')],
  ]) {
    test(`${title} lets it look as it should, before there is script and after`, async () => {
      const html = await renderPack(sample, { seed: 's', widgets, ...options });
      assert.doesNotMatch(html.replace(/<style[^]*?<\/style>/g, ''), /\sstyle=/);
      const csp = strict(sources(html));
      const early = await open(html, { csp });
      assert.deepEqual(await look(early.page), plain);
      assert.deepEqual(early.faults, []);
      await early.close();
      const { page, faults, close } = await open(html + HYDRATE + LOADER, { csp });
      await scrollUntil(page, () => document.querySelector('article-explainer').hasUpdated);
      await page.waitForFunction(() => document.querySelector('who-said-it').questions?.length);
      await page.waitForNetworkIdle();
      assert.deepEqual(await look(page), plain);
      assert.equal(await page.evaluate(() => window.shift), 0);
      await page.evaluate(() => document.querySelector('who-said-it').shadowRoot.querySelector('.option').click());
      await page.waitForSelector('who-said-it >>> .feedback');
      assert.deepEqual(faults, []);
      await close();
    });
  }

  test('without either, the policy is broken and says so', async () => {
    const { faults, close } = await open(await renderPack(sample, { seed: 's' }), { csp: strict("'self'") });
    assert.match(faults.join(), /style-src/);
    await close();
  });

  test('a nonce stays text', async () => {
    const html = await renderPack(pack, { nonce: '"><script>hacked = 1</script>' });
    const { page, close } = await open(html);
    assert.equal(await page.evaluate(() => 'hacked' in window), false);
    await close();
  });
});
