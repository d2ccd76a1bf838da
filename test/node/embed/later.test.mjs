// What comes after the first question: a file of its own, which may be late, or not to be had for a while.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, startCdn, startSite } from './sites.mjs';

let browser, cdn, site, body;
let served = pack;
let packTakes = 0;

before(async () => {
  cdn = await startCdn();
  site = await startSite(async ({ url }) => {
    if (url.startsWith('/pack')) {
      await pause(packTakes);
      return served;
    }
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      <script type="module" src="${cdn.origin}/loader.js"></script>${body}`;
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

const LATER = /shared\/later-/;
const QUIZ = '<who-said-it src="/pack.json" seed="s"></who-said-it>';

/** Opens a page whose later file is answered as `answer` says: `continue`, `abort`, or nothing for now. Or another file. */
async function open(html, answer = () => 'continue', file = LATER) {
  body = html;
  cdn.requests.length = site.requests.length = 0;
  const tab = await openTab(browser);
  const held = [];
  await tab.page.setRequestInterception(true);
  tab.page.on('request', request => {
    const how = file.test(request.url()) ? answer(request) : 'continue';
    if (how) request[how]();
    else held.push(request);
  });
  await tab.page.goto(site.origin);
  const release = async () => {
    while (!held.length) await new Promise(again => setTimeout(again, 20));
    for (const request of held.splice(0)) await request.continue();
  };
  return { ...tab, release };
}

const press = page =>
  page.evaluate(() => document.querySelector('who-said-it').shadowRoot.querySelector('.option').click());
const feedback = page => page.waitForSelector('who-said-it >>> .feedback');
const answers = page =>
  page.evaluate(() => {
    window.answers = [];
    document.addEventListener('explainer-answer', ({ detail }) => window.answers.push(detail.result.answer));
  });

test('the first question stands after four requests: the page, the loader, the pack and one file', async () => {
  const { page, faults, close, release } = await open(QUIZ, () => undefined);
  await reaches(page, 'who-said-it', 'ready');
  const asked = [...site.requests, ...cdn.requests];
  assert.equal(asked.length, 4, asked.join());
  await release();
  await page.waitForNetworkIdle();
  assert.ok(
    cdn.requests.some(path => LATER.test(path)),
    'what comes later is had without being asked for',
  );
  assert.deepEqual(faults, []);
  await close();
});

test('who scrolls past a quiz doesn’t pay for what comes later, who stays to read it does', async () => {
  const { page, faults, close } = await open(`<div style="height: calc(100vh + 200px)">Above.</div>${QUIZ}`);
  const isAsked = () => cdn.requests.some(path => LATER.test(path));
  await reaches(page, 'who-said-it', 'ready');
  const scroll = top => page.evaluate(top => window.scrollTo({ top, behavior: 'instant' }), top);
  await scroll(400);
  await new Promise(passed => setTimeout(passed, 500));
  await scroll(0);
  await new Promise(passed => setTimeout(passed, 3000));
  assert.equal(isAsked(), false);
  const asked = page.waitForRequest(request => LATER.test(request.url()));
  await scroll(400);
  await asked;
  assert.deepEqual(faults, []);
  await close();
});

for (const [sign, act] of [
  ['points at it', page => page.hover('who-said-it')],
  ['comes to it with the keyboard', page => page.keyboard.press('Tab')],
]) {
  test(`a reader who ${sign} has it at once`, async () => {
    const { page, faults, close } = await open(`<div style="height: 20em">Above.</div>${QUIZ}`);
    await page.evaluateOnNewDocument(() => (window.setTimeout = () => 0));
    await page.reload();
    await reaches(page, 'who-said-it', 'ready');
    cdn.requests.length = 0;
    const asked = page.waitForRequest(request => LATER.test(request.url()));
    await act(page);
    await asked;
    assert.deepEqual(faults, []);
    await close();
  });
}

/** What a reader sees of a quiz, and what a screen reader is told. */
const shown = page =>
  page.$eval('who-said-it', ({ shadowRoot }) => ({
    marks: [...shadowRoot.querySelectorAll('.option')].map(({ dataset }) => dataset.mark).sort(),
    verdict: shadowRoot.querySelector('.verdict')?.dataset.mark,
    passages: shadowRoot.querySelectorAll('.passage blockquote').length,
    told: shadowRoot.querySelector('[aria-live]').textContent.trim(),
    top: shadowRoot.querySelector('.primary')?.getBoundingClientRect().top,
  }));

const FEEDBACK = ['other', 'other', 'right', 'wrong'];

test('a tap has its verdict in the same frame, before what comes later is asked for', async () => {
  const { page, faults, close, release } = await open(QUIZ, () => undefined);
  await reaches(page, 'who-said-it', 'ready');
  await answers(page);
  const before = cdn.requests.length;
  const isShown = await page.evaluate(async () => {
    const { shadowRoot, questions } = document.querySelector('who-said-it');
    const wrong = questions[0].options.findIndex(({ id }) => id !== questions[0].correct);
    shadowRoot.querySelectorAll('.option')[wrong].click();
    await new Promise(requestAnimationFrame);
    return shadowRoot.querySelector('.verdict')?.checkVisibility({ opacityProperty: true });
  });
  assert.equal(isShown, true);
  assert.equal(cdn.requests.length, before);
  const early = await shown(page);
  assert.deepEqual(early.marks.slice(-4), FEEDBACK.slice(4 - early.marks.length));
  assert.equal(early.verdict, 'wrong');
  assert.ok(early.passages > 0);
  assert.match(early.told, /^Not quite\. ./);
  await press(page);
  await release();
  await page.waitForFunction(() => document.querySelector('who-said-it').session?.results.length);
  await page.waitForFunction(() => document.querySelector('who-said-it').shadowRoot.querySelector('.passage a[href]'));
  assert.deepEqual(await shown(page), early, 'what comes later changes and moves nothing of it');
  assert.equal((await page.evaluate(() => window.answers)).length, 1);
  await page.$eval('who-said-it', quiz => quiz.shadowRoot.querySelector('.primary').click());
  await page.waitForFunction(() => /2 of 3/.test(document.querySelector('who-said-it').shadowRoot.textContent));
  assert.deepEqual(faults, []);
  await close();
});

test('where that file can’t be had it is asked for again, and the answer is not lost', async () => {
  let isDown = true;
  const { page, close } = await open(QUIZ, () => (isDown ? 'abort' : 'continue'));
  await reaches(page, 'who-said-it', 'ready');
  await answers(page);
  await press(page);
  await page.waitForRequest(request => LATER.test(request.url()));
  await feedback(page);
  isDown = false;
  await page.waitForFunction(() => document.querySelector('who-said-it').session?.results.length === 1);
  assert.equal((await page.evaluate(() => window.answers)).length, 1);
  await feedback(page);
  await close();
});

test('a quiz of one question has its result told once what comes later is there', async () => {
  const { page, faults, close, release } = await open(QUIZ.replace('seed', 'limit="1" seed'), () => undefined);
  await reaches(page, 'who-said-it', 'ready');
  await page.evaluate(() => {
    window.told = [];
    for (const name of ['explainer-answer', 'explainer-result'])
      document.addEventListener(name, () => window.told.push(name));
  });
  await press(page);
  assert.deepEqual(await page.evaluate(() => window.told), ['explainer-answer']);
  await release();
  await page.waitForFunction(() => window.told.length > 1);
  assert.deepEqual(await page.evaluate(() => window.told), ['explainer-answer', 'explainer-result']);
  // Its verdict is its end
  await reaches(page, 'who-said-it', 'finished');
  assert.ok(await page.$('who-said-it >>> .feedback'));
  assert.deepEqual(faults, []);
  await close();
});

/** A reader’s own press on the first option. */
const pressIn = async (page, tag) => (await page.waitForSelector(`${tag} >>> .option`)).click();

for (const [when, isThere] of [
  ['before what comes later is there', false],
  ['once it is there', true],
]) {
  test(`two quizzes of a page that were answered early keep both answers over a reload ${when}`, async () => {
    const other = '<true-or-false src="/pack.json" seed="s"></true-or-false>';
    let isLate = true;
    const { page, faults, close, release } = await open(QUIZ + other, () => (isLate ? undefined : 'continue'));
    const tags = ['who-said-it', 'true-or-false'];
    for (const tag of tags) await reaches(page, tag, 'ready');
    await answers(page);
    for (const tag of tags) {
      await pressIn(page, tag);
      await page.waitForSelector(`${tag} >>> .feedback`);
    }
    assert.equal((await page.evaluate(() => window.answers)).length, 2);
    const ids = await page.$$eval(tags.join(), all => all.map(({ question }) => question.id).sort());
    isLate = false;
    if (isThere) {
      await release();
      await page.waitForFunction(() => document.querySelector('true-or-false').session?.results.length === 2);
    }
    await page.reload();
    for (const tag of tags)
      await page.waitForFunction(tag => /2 of/.test(document.querySelector(tag)?.shadowRoot?.textContent), {}, tag);
    const kept = () =>
      document
        .querySelector('who-said-it')
        .session.results.map(({ questionId }) => questionId)
        .sort();
    assert.deepEqual(await page.evaluate(kept), ids);
    assert.deepEqual(faults, []);
    await close();
  });
}

test('a page whose every quiz was answered before what comes later has each result told once, with all that was answered', async () => {
  const html = ['who-said-it', 'true-or-false']
    .map(tag => `<${tag} src="/pack.json" seed="s" limit="1"></${tag}>`)
    .join('');
  const { page, faults, close, release } = await open(html, () => undefined);
  const tags = ['who-said-it', 'true-or-false'];
  for (const tag of tags) await reaches(page, tag, 'ready');
  await page.evaluate(() => {
    window.told = [];
    document.addEventListener('explainer-result', ({ detail: { widget, results } }) =>
      window.told.push([widget, results.length]),
    );
  });
  for (const tag of tags) await pressIn(page, tag);
  for (const tag of tags) await page.waitForSelector(`${tag} >>> .feedback`);
  assert.deepEqual(await page.evaluate(() => window.told), []);
  await release();
  await page.waitForFunction(() => window.told.length >= 2);
  assert.equal(await page.$eval('who-said-it', ({ session }) => session.results.length), 2);
  assert.deepEqual((await page.evaluate(() => window.told)).sort(), tags.map(tag => [tag, 1]).sort());
  assert.deepEqual(faults, []);
  await close();
});

const WHOLE =
  '<article-explainer src="/pack.json" seed="s" include="who-said-it true-or-false" limit="1"></article-explainer>';

/** From now on the page collects which results it is told, each with how many of how many questions. */
const results = page =>
  page.evaluate(() => {
    window.told = [];
    document.addEventListener('explainer-result', ({ detail: { widget, score } }) =>
      window.told.push([widget, score.answered, score.asked]),
    );
  });

test('a whole explainer that is answered as soon as it can be tells its result', async () => {
  const { page, faults, close, release } = await open(WHOLE, () => undefined);
  await results(page);
  await release();
  for (const tag of ['who-said-it', 'true-or-false']) await pressIn(page, `article-explainer >>> ${tag}`);
  await page.waitForFunction(() => window.told.length >= 3);
  assert.deepEqual(await page.evaluate(() => window.told), [
    ['who-said-it', 1, 1],
    ['article-explainer', 2, 2],
    ['true-or-false', 1, 1],
  ]);
  assert.deepEqual(faults, []);
  await close();
});

for (const [outcome, ofPack, last] of [
  ['told once that is answered, too', pack, ['article-explainer', 2, 2]],
  ['told once that is there and asks nothing', { ...pack, claims: [] }, ['article-explainer', 1, 1]],
]) {
  test(`the result of a whole explainer one of whose quizzes is still on its way is ${outcome}`, async () => {
    served = ofPack;
    const { page, faults, close, release } = await open(WHOLE, () => undefined, /true-or-false/);
    await results(page);
    await pressIn(page, 'article-explainer >>> who-said-it');
    await page.waitForFunction(() => window.told.length);
    await pause(300);
    assert.deepEqual(await page.evaluate(() => window.told), [['who-said-it', 1, 1]]);
    await release();
    if (last[2] > 1) await pressIn(page, 'article-explainer >>> true-or-false');
    await page.waitForFunction(() => window.told.some(([widget]) => widget === 'article-explainer'));
    served = pack;
    const own = await page.evaluate(() => window.told.filter(([widget]) => widget === 'article-explainer'));
    assert.deepEqual(own, [last]);
    assert.deepEqual(faults, []);
    await close();
  });
}

const ORDER = '<timeline-quiz src="/pack.json" seed="s"></timeline-quiz>';
for (const [title, html, tag, after] of [
  ['to go on', QUIZ, 'who-said-it', /2 of 3/],
  ['that puts an order up to be marked', ORDER, 'timeline-quiz', /Right\.|Partly right|Not quite/],
]) {
  test(`where it is late or can’t be had, a press ${title} is not met with silence`, async () => {
    const pressed = page =>
      page.evaluate(
        async (tag, marksAtOnce) => {
          const { shadowRoot } = document.querySelector(tag);
          if (marksAtOnce) shadowRoot.querySelector('.option').click();
          await new Promise(requestAnimationFrame);
          shadowRoot.querySelector('.primary').click();
        },
        tag,
        tag === 'who-said-it',
      );
    const told = (page, words) =>
      page.waitForFunction(
        (tag, expected) => {
          const status = document.querySelector(tag).shadowRoot.querySelector('[aria-live]');
          return status.textContent.includes(expected) && status.checkVisibility() && status.offsetHeight > 1;
        },
        {},
        tag,
        words,
      );
    const textOf = page => page.$eval(tag, quiz => quiz.shadowRoot.textContent);
    const goesOn = page =>
      page.waitForFunction(
        (tag, source) => RegExp(source).test(document.querySelector(tag).shadowRoot.textContent),
        {},
        tag,
        after.source,
      );
    const { page, close, release } = await open(html, () => undefined);
    await reaches(page, tag, 'ready');
    await pressed(page);
    await told(page, 'Loading …');
    await release();
    await goesOn(page);
    await close();

    let isDown = true;
    const broken = await open(html, () => (isDown ? 'abort' : 'continue'));
    await reaches(broken.page, tag, 'ready');
    await pressed(broken.page);
    await told(broken.page, 'This explainer could not be loaded.');
    isDown = false;
    await goesOn(broken.page);
    assert.doesNotMatch(await textOf(broken.page), /Loading …|could not be loaded/);
    await broken.close();
  });
}

test('once it is there, the quiz needs no connection', async () => {
  const { page, faults, close } = await open(QUIZ);
  await reaches(page, 'who-said-it', 'ready');
  await page.hover('who-said-it');
  await page.waitForFunction(() => document.querySelector('who-said-it').session);
  await page.setOfflineMode(true);
  for (let asked = 0; asked < 3; asked++) {
    await press(page);
    await feedback(page);
    await page.evaluate(() => document.querySelector('who-said-it').shadowRoot.querySelector('.primary').click());
  }
  await reaches(page, 'who-said-it', 'finished');
  assert.deepEqual(faults, []);
  await close();
});

test('it changes nothing of the question that stands, and moves nothing', async () => {
  const { page, close, release } = await open(`${QUIZ}<p>Below.</p>`, () => undefined);
  await reaches(page, 'who-said-it', 'ready');
  await page.evaluate(() => {
    window.shift = 0;
    new PerformanceObserver(list => {
      for (const { value } of list.getEntries()) window.shift += value;
    }).observe({ type: 'layout-shift', buffered: false });
    window.option = document.querySelector('who-said-it').shadowRoot.querySelector('.option');
    window.before = document.querySelector('who-said-it').shadowRoot.innerHTML;
  });
  await release();
  await page.waitForFunction(() => document.querySelector('who-said-it').shadowRoot.adoptedStyleSheets.length === 4);
  const now = await page.evaluate(() => ({
    isSame: window.before === document.querySelector('who-said-it').shadowRoot.innerHTML,
    isConnected: window.option.isConnected,
    shift: window.shift,
  }));
  assert.deepEqual(now, { isSame: true, isConnected: true, shift: 0 });
  await close();
});

test('a reader who answered before goes on there after a reload', async () => {
  const { page, faults, close } = await open(QUIZ);
  await reaches(page, 'who-said-it', 'ready');
  await press(page);
  await feedback(page);
  await page.reload();
  await page.waitForFunction(() => /2 of 3/.test(document.querySelector('who-said-it')?.shadowRoot?.textContent));
  assert.deepEqual(faults, []);
  await close();
});

const BROKEN = [
  ['another version', { ...pack, version: 2 }, /version/],
  [
    'markup’s shape in place of words',
    { ...pack, people: pack.people.map(each => ({ ...each, name: { strings: ['<b>'] } })) },
    /name/,
  ],
  ['no list of quotations', { ...pack, quotes: 'none' }, /quotes/],
  ['a fault in what no first question shows', { ...pack, terms: [{ id: 't' }] }, /terms/],
  ['a list in place of a pack', [], /Not a content pack/],
];
for (const [title, broken, words] of BROKEN) {
  test(`a pack with ${title} is told as what it is`, async () => {
    served = broken;
    const { page, faults, close } = await open(`<p id="said"></p>
      <script>addEventListener('explainer-error', event => (said.textContent = event.detail.message))</script>${QUIZ}`);
    await reaches(page, 'who-said-it', 'error');
    assert.match(await page.$eval('#said', said => said.textContent), words);
    assert.deepEqual(faults, []);
    served = pack;
    await close();
  });
}

/** The states that a widget went through, and what a reader of its fallback saw in each frame until the end. */
const NOTE_STATES = `<script>
  window.states = [];
  new MutationObserver(() => window.states.push(document.querySelector('who-said-it').getAttribute('state')))
    .observe(document, { subtree: true, attributeFilter: ['state'] });
  window.unseen = 0;
  const look = () => {
    const widget = document.querySelector('who-said-it');
    if (widget?.getAttribute('state') === 'ready') return;
    if (widget && !widget.querySelector('p').checkVisibility()) window.unseen++;
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
</script>`;
const WITH_FALLBACK = QUIZ.replace('></', '><p>What stands inside.</p></');

/** Shown as loading is what takes longer than this, in ms: see UNSEEN in ui/elements. */
const UNSEEN = 300;
for (const [takes, expected] of [
  [100, ['ready']],
  [900, ['loading', 'ready']],
]) {
  test(`a pack that takes ${takes} ms: ${expected.join(', then ')}, its fallback seen until then`, async t => {
    packTakes = takes;
    for (let tries = 1; ; tries++) {
      const { page, faults, close } = await open(NOTE_STATES + WITH_FALLBACK);
      await reaches(page, 'who-said-it', 'ready');
      const [states, unseen, took] = await page.evaluate(() => [
        [...new Set(window.states)],
        window.unseen,
        performance.getEntriesByType('resource').find(({ name }) => name.endsWith('/pack.json')).duration,
      ]);
      await close();
      assert.equal(unseen, 0);
      assert.deepEqual(faults, []);
      if (takes < UNSEEN && took > UNSEEN / 2 && states.length > 1 && tries < 5) {
        t.diagnostic(`The machine took ${Math.round(took)} ms over it: once more`);
        continue;
      }
      assert.deepEqual(states, expected);
      break;
    }
    packTakes = 0;
  });
}

test('one that is moved, taken out or named another pack before its pack is there goes on from there', async () => {
  packTakes = 150;
  const change = `<div id="other"></div><script type="module">
    await customElements.whenDefined('who-said-it');
    const [moved, gone, back, renamed] = document.querySelectorAll('who-said-it');
    other.append(moved);
    gone.remove();
    back.remove();
    setTimeout(() => other.append(back), 50);
    renamed.src = '/pack.json?other';
    window.gone = gone;
  </script>`;
  const { page, faults, close } = await open(QUIZ.repeat(4) + change);
  await page.waitForFunction(
    () =>
      [...document.querySelectorAll('who-said-it')].filter(each => each.getAttribute('state') === 'ready').length === 3,
  );
  await pause(400);
  assert.equal(await page.evaluate(() => window.gone.shadowRoot), null);
  assert.ok(site.requests.includes('/pack.json?other'), site.requests.join());
  assert.deepEqual(faults, []);
  packTakes = 0;
  await close();
});
