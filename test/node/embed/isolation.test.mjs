// The library in pages that make it hard: their styles, their frames, another version of it, their DOM.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, root, startCdn, startSite, wordsOf } from './sites.mjs';

let browser, cdn, site;
const pages = new Map();

before(async () => {
  cdn = await startCdn();
  site = await startSite(async ({ url }, response) => {
    response.setHeader('access-control-allow-origin', '*');
    if (url === '/pack.json') return pack;
    if (url === '/older/explainer-elements.js') {
      response.setHeader('content-type', 'text/javascript');
      return await readFile(join(root, 'dist/explainer-elements.js'), 'utf8');
    }
    if (!pages.has(url)) return void response.writeHead(404).end();
    return pages.get(url);
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

/** Opens a page of that HTML, with the library's address where it says CDN. */
async function open(html, before = () => {}) {
  const path = `/${pages.size}`;
  const head =
    '<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">';
  pages.set(path, head + html.replaceAll('CDN', cdn.origin).replaceAll('SITE', site.origin));
  const tab = await openTab(browser);
  await tab.page.evaluateOnNewDocument(before);
  await tab.page.goto(site.origin + path);
  return tab;
}

const SCRIPT = '<script type="module" src="CDN/explainer-elements.js"></script>';
const QUIZ = '<who-said-it src="/pack.json" seed="s"><p>Quotations.</p></who-said-it>';

const choose = (page, tag = 'who-said-it') => page.$(`${tag} >>> .option`).then(option => option.click());

/** How the question and its options are laid out. */
const look = page =>
  page.$eval('who-said-it', quiz => {
    const style = selector => getComputedStyle(quiz.shadowRoot.querySelector(selector));
    const [box, option] = ['.box', '.option'].map(selector => quiz.shadowRoot.querySelector(selector));
    return {
      box: style('.box').display,
      border: style('.option').borderTopStyle,
      display: style('.option').display,
      cursor: style('.option').cursor,
      isTall: option.offsetHeight >= 24,
      isWide: option.offsetWidth > 60,
      overflows: box.scrollWidth > box.clientWidth + 1,
    };
  });

test('a page’s styles reach nothing inside', async () => {
  const plain = await open(SCRIPT + QUIZ);
  await reaches(plain.page, 'who-said-it', 'ready');
  const expected = await look(plain.page);
  await plain.close();
  assert.ok(expected.isTall && expected.isWide && !expected.overflows, JSON.stringify(expected));
  const styles = {
    'unset everything': '* { all: unset !important }',
    'style its parts’ names': '.option, button, .box { display: none !important; position: absolute !important }',
    'have a giant rem': 'html { font-size: 100px } body { font-size: 16px }',
    'are spaced out': 'body { line-height: 0.5; letter-spacing: 1px; text-transform: uppercase; cursor: none }',
  };
  for (const [title, css] of Object.entries(styles)) {
    const { page, faults, close } = await open(`<style>${css}</style>${SCRIPT}${QUIZ}`);
    await reaches(page, 'who-said-it', 'ready');
    assert.deepEqual(await look(page), expected, title);
    await choose(page);
    await page.waitForSelector('who-said-it >>> .feedback', { visible: true });
    assert.deepEqual(faults, [], title);
    await close();
  }
});

test('a page from right to left gets its quiz from right to left, within its width', async () => {
  const { page, faults, close } = await open(`<div dir="rtl">${SCRIPT}${QUIZ}</div>`);
  await page.setViewport({ width: 320, height: 800 });
  await reaches(page, 'who-said-it', 'ready');
  assert.equal(
    await page.$eval('who-said-it', quiz => getComputedStyle(quiz.shadowRoot.querySelector('.box')).direction),
    'rtl',
  );
  assert.equal((await look(page)).overflows, false);
  assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth));
  assert.deepEqual(faults, []);
  await close();
});

test('a sandboxed frame without an origin, where storage throws, has a quiz that counts', async () => {
  const inner = `${SCRIPT}<content-pack src="SITE/pack.json"><who-said-it seed="s"></who-said-it><score-card></score-card></content-pack>`;
  const { page, faults, close } = await open(
    `<iframe sandbox="allow-scripts" width="800" height="900" srcdoc='${inner}'></iframe>`,
  );
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  const throws = await frame.evaluate(() => {
    try {
      return Boolean(localStorage);
    } catch (error) {
      return error.name;
    }
  });
  assert.equal(throws, 'SecurityError');
  await frame.waitForSelector('who-said-it[state=ready]');
  await choose(frame);
  await frame.waitForSelector('who-said-it >>> .feedback');
  const score = () =>
    frame.$eval('score-card', async card => {
      await card.updateComplete;
      return card.shadowRoot.querySelector('.box').innerText.replace(/\s+/g, ' ');
    });
  assert.match(await score(), /You got [01] of 3 right\. 2 questions left\./);
  assert.deepEqual(faults, []);
  await close();
});

test('two versions on one page both work, and the second says what it left alone', async () => {
  const tab = await open(
    `<script type="module" src="/older/explainer-elements.js"></script>${SCRIPT}
     <content-pack src="/pack.json"><who-said-it id="one" seed="s"></who-said-it></content-pack>
     <script type="module">
       const later = document.createElement('who-said-it');
       Object.assign(later, { id: 'two', src: '/pack.json', seed: 's' });
       document.body.append(later);
     </script>`,
  );
  const { page, faults, close } = tab;
  const said = [];
  page.on('console', message => said.push(message.text()));
  await page.reload();
  for (const selector of ['#one', '#two']) {
    await reaches(page, selector, 'ready');
    await choose(page, selector);
    await page.waitForSelector(`${selector} >>> .feedback`);
  }
  assert.ok(
    said.some(text => /<who-said-it> is registered already/.test(text)),
    said.join('\n'),
  );
  assert.deepEqual(faults, []);
  await close();
});

for (const script of ['explainer-elements.js', 'loader.js', 'widgets/who-said-it.js']) {
  test(`a browser that shares no style sheets keeps the fallback, without a fault: ${script}`, async () => {
    const { page, faults, close } = await open(`<script type="module" src="CDN/${script}"></script>${QUIZ}`, () => {
      for (const { prototype } of [globalThis.Document, globalThis.ShadowRoot]) delete prototype.adoptedStyleSheets;
      globalThis.CSSStyleSheet = class {
        constructor() {
          throw new TypeError('Illegal constructor');
        }
      };
    });
    await page.waitForNetworkIdle();
    const shown = await page.$eval('who-said-it', quiz => [!!quiz.shadowRoot, quiz.checkVisibility(), quiz.innerText]);
    assert.deepEqual(shown, [false, true, 'Quotations.']);
    assert.deepEqual(faults, []);
    await close();
  });
}

/** What a translator of the page does, as browsers and their extensions do: its own words, in elements of its own. */
const translate = () => {
  const within = root => {
    const texts = document.createTreeWalker(root, window.NodeFilter.SHOW_TEXT);
    const all = [];
    while (texts.nextNode()) all.push(texts.currentNode);
    for (const text of all) {
      if (!text.data.trim() || text.parentElement?.closest('font, style, script')) continue;
      const outer = document.createElement('font');
      const inner = document.createElement('font');
      outer.append(inner);
      inner.textContent = `«${text.data.trim()}»`;
      text.replaceWith(outer);
    }
    for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) within(shadowRoot);
  };
  within(document.body);
};

for (const [tag, next] of [
  ['who-said-it', '.primary'],
  ['true-or-false', '.primary'],
]) {
  test(`words and marks never part where a translator of the page is at work: ${tag}`, async () => {
    const { page, faults, close } = await open(
      `${SCRIPT}<${tag} src="/pack.json" seed="s" limit="3"><p>Quiz.</p></${tag}>`,
    );
    await reaches(page, tag, 'ready');
    const count = await page.$eval(tag, quiz => quiz.questions.length);
    assert.ok(count > 1);
    for (let at = 0; at < count; at++) {
      await page.evaluate(translate);
      const option = await page.$(`${tag} >>> .option`);
      await option.focus();
      await page.keyboard.press('Enter');
      await page.waitForSelector(`${tag} >>> .feedback`);
      const shown = await page.$eval(tag, quiz => {
        const text = selector => quiz.shadowRoot.querySelector(selector)?.textContent ?? '';
        const { question } = quiz;
        return {
          asks: text('[part=question]').includes(question.stimulus ?? question.prompt),
          options: [...quiz.shadowRoot.querySelectorAll('.option')].length,
          verdict: text('.verdict strong'),
          isRight: quiz.session.result(question.id).right,
          focus: quiz.shadowRoot.activeElement?.className,
        };
      });
      assert.ok(shown.asks, `question ${at + 1}: the words on the screen are those that are marked`);
      assert.equal(shown.verdict.trim(), shown.isRight ? 'Right.' : 'Not quite.');
      assert.match(shown.focus, /option|feedback/, 'the focus is not lost');
      await page.evaluate(translate);
      await page.$eval(`${tag} >>> ${next}`, button => button.click());
      await page.waitForFunction(
        (name, place) => {
          const quiz = document.querySelector(name);
          return quiz.isOver || quiz.index > place;
        },
        {},
        tag,
        at,
      );
    }
    await reaches(page, tag, 'finished');
    assert.deepEqual(faults, []);
    await close();
  });
}

test('a whole explainer stays true to its answers under a translator, with the focus where it was', async () => {
  const { page, faults, close } = await open(
    `${SCRIPT}<article-explainer src="/pack.json" seed="s"><p>All.</p></article-explainer>`,
  );
  await reaches(page, 'article-explainer', 'ready');
  const quiz = 'article-explainer >>> who-said-it';
  await page.waitForSelector(`${quiz} >>> .option`);
  // The score comes with what makes of the parts one quiz: until then they may be drawn anew under the focus
  await page.waitForSelector('article-explainer >>> .overall');
  for (let asked = 0; asked < 2; asked++) {
    await page.evaluate(translate);
    await page.$eval(`${quiz} >>> .option`, option => option.focus());
    await page.keyboard.press('Enter');
    await page.waitForSelector(`${quiz} >>> .feedback`);
    const { answered, overall, isFocused, asks } = await page.$eval('article-explainer', async explainer => {
      while (!(await explainer.updateComplete));
      const inner = explainer.shadowRoot.querySelector('who-said-it');
      return {
        answered: explainer.session.score.answered,
        overall: explainer.shadowRoot.querySelector('.overall').textContent,
        isFocused: !!inner.shadowRoot.activeElement,
        asks: inner.shadowRoot.textContent.includes(inner.question.stimulus),
      };
    });
    assert.match(overall, new RegExp(`\\b${answered}\\b`));
    assert.ok(isFocused && asks);
    await page.$eval(`${quiz} >>> .primary`, button => button.click());
    await page.waitForFunction(() => {
      const { shadowRoot } = document.querySelector('article-explainer');
      return !shadowRoot.querySelector('who-said-it').shadowRoot.querySelector('.feedback');
    });
  }
  assert.deepEqual(faults, []);
  await close();
});

test('a page with Prototype.js has its quizzes and its score', async () => {
  const { page, faults, close } = await open(
    `${SCRIPT}
    <content-pack src="/pack.json"><who-said-it seed="s"></who-said-it><score-card></score-card></content-pack>`,
    () => {
      // What Prototype.js 1.7 puts in place of the language's own
      Array.from = function (iterable) {
        if (!iterable) return [];
        if ('toArray' in Object(iterable)) return iterable.toArray();
        let length = iterable.length || 0;
        const results = new Array(length);
        while (length--) results[length] = iterable[length];
        return results;
      };
      Object.assign(Array.prototype, {
        each(act) {
          for (const one of this) act(one);
          return this;
        },
        inspect: () => 'an array',
      });
    },
  );
  await reaches(page, 'who-said-it', 'ready');
  await reaches(page, 'score-card', 'ready');
  await choose(page);
  await page.waitForFunction(() => /of \d+ right/.test(document.querySelector('score-card').shadowRoot.textContent));
  const squares = await page.$$eval('score-card >>> .squares li', all => all.map(({ dataset }) => dataset.right));
  assert.equal(squares.filter(Boolean).length, 1, 'what is answered has its square');
  assert.deepEqual(faults, []);
  await close();
});

test('an element of the page’s own by a widget’s name is left where it is, and out of the explainer', async () => {
  const { page, faults, close } = await open(`<script>
      customElements.define('score-card', class extends HTMLElement {
        connectedCallback() { this.textContent = 'Home 2, away 1'; }
        get reset() { return 'no function'; }
      });
    </script>${SCRIPT}
    <score-card id="own"></score-card>
    <article-explainer src="/pack.json" seed="s"><p>All.</p></article-explainer>`);
  await reaches(page, 'article-explainer', 'ready');
  await page.waitForSelector('article-explainer >>> who-said-it >>> .option');
  const within = await page.$eval('article-explainer', ({ shadowRoot }) => [
    ...shadowRoot.querySelectorAll('score-card'),
  ]);
  assert.equal(within.length, 0);
  await page.$eval('article-explainer', explainer => {
    explainer.reveal();
    explainer.reset();
  });
  assert.equal(await page.$eval('#own', own => own.textContent), 'Home 2, away 1');
  assert.deepEqual(faults, []);
  await close();
});

test('a score card that the page puts into an explainer counts what is asked there', async () => {
  const { page, faults, close } = await open(`${SCRIPT}
    <article-explainer src="/pack.json" seed="s" exclude="score-card">
      <score-card slot="outro"></score-card>
    </article-explainer>`);
  await reaches(page, 'article-explainer', 'ready');
  await reaches(page, 'score-card', 'ready');
  const quiz = 'article-explainer >>> who-said-it';
  await page.$eval(`${quiz} >>> .option`, option => option.click());
  await page.waitForFunction(() => /of \d+ right/.test(document.querySelector('score-card').shadowRoot.textContent));
  await page.$eval('article-explainer', explainer => explainer.reset());
  await page.waitForFunction(() => /to answer/.test(document.querySelector('score-card').shadowRoot.textContent));
  assert.deepEqual(faults, []);
  await close();
});

test('works inside a shadow root, and tells the page outside', async () => {
  const { page, faults, close } = await open(`${SCRIPT}<div id="host"></div>`);
  const told = await page.evaluate(async () => {
    const events = [];
    document.addEventListener('explainer-ready', event => events.push([event.type, event.target.id]));
    const rootNode = document.querySelector('#host').attachShadow({ mode: 'open' });
    const around = document.createElement('content-pack');
    around.src = '/pack.json';
    around.innerHTML = '<who-said-it seed="s"></who-said-it>';
    rootNode.append(around);
    while (around.firstChild.state !== 'ready') await new Promise(wait => setTimeout(wait, 10));
    await around.firstChild.updateComplete;
    return events;
  });
  assert.ok(
    told.some(([, target]) => target === 'host'),
    JSON.stringify(told),
  );
  await choose(page, '#host >>> who-said-it');
  await page.waitForSelector('#host >>> who-said-it >>> .feedback');
  assert.deepEqual(faults, []);
  await close();
});

test('moved in the page while it asks, it stays at its question with its answers', async () => {
  const { page, faults, close } = await open(`${SCRIPT}${QUIZ}<main></main>`);
  await reaches(page, 'who-said-it', 'ready');
  await choose(page);
  await (await page.waitForSelector('who-said-it >>> .primary')).click();
  await page.waitForSelector('who-said-it >>> .option:not([disabled])');
  await choose(page);
  await page.waitForSelector('who-said-it >>> .feedback');
  const before = await wordsOf(page, 'who-said-it');
  await page.evaluate(async () => {
    const quiz = document.querySelector('who-said-it');
    document.querySelector('main').append(quiz);
    await quiz.updateComplete;
    quiz.remove();
    await new Promise(wait => setTimeout(wait, 50));
    document.body.prepend(quiz);
    await quiz.updateComplete;
  });
  assert.equal(await wordsOf(page, 'who-said-it'), before);
  assert.deepEqual(faults, []);
  await close();
});

test('adds nothing to the page’s globals or prototypes but what lit marks its version with', async () => {
  const names = `<script>
    window.namesOf = () => [window, Object.prototype, Array.prototype, String.prototype, HTMLElement.prototype, Document.prototype]
      .map(owner => Reflect.ownKeys(owner).map(String));
    window.before = []; before = namesOf();
  </script>`;
  const { page, faults, close } = await open(
    `${names}${SCRIPT}<content-pack src="/pack.json">${QUIZ}<quick-quiz></quick-quiz></content-pack>`,
  );
  await reaches(page, 'who-said-it', 'ready');
  await choose(page);
  await page.waitForSelector('who-said-it >>> .feedback');
  const added = await page.evaluate(() =>
    window.namesOf().flatMap((keys, index) => keys.filter(key => !window.before[index].includes(key))),
  );
  const LIT = ['litHtmlVersions', 'litElementVersions', 'reactiveElementVersions', 'litPropertyMetadata'];
  const isOfPuppeteer = name => /ariaQuerySelector/.test(name);
  assert.deepEqual(
    added.filter(name => !LIT.includes(name) && !isOfPuppeteer(name)),
    [],
  );
  assert.deepEqual(faults, []);
  await close();
});

test('a thousand mounts and unmounts leave the heap and the page as they were', async () => {
  const { page, faults, close } = await open(`${SCRIPT}<main></main>`);
  const devtools = await page.createCDPSession();
  await devtools.send('HeapProfiler.enable');
  const mount = times =>
    page.evaluate(
      async (rounds, facts) => {
        for (let round = 0; round < rounds; round++) {
          const around = document.createElement('content-pack');
          around.pack = facts;
          around.innerHTML = '<who-said-it></who-said-it><timeline-quiz></timeline-quiz><score-card></score-card>';
          document.querySelector('main').append(around);
          await around.firstChild.updateComplete;
          await new Promise(painted => setTimeout(painted));
          around.remove();
        }
      },
      times,
      pack,
    );
  const measure = async () => {
    await devtools.send('HeapProfiler.collectGarbage');
    await devtools.send('HeapProfiler.collectGarbage');
    const { JSHeapUsedSize, Nodes, JSEventListeners } = await page.metrics();
    return { heap: JSHeapUsedSize, nodes: Nodes, listeners: JSEventListeners };
  };
  await mount(200);
  const early = await measure();
  await mount(800);
  const late = await measure();
  console.log(`Heap after 200 and 1,000 mounts: ${early.heap} and ${late.heap} bytes`);
  // one widget is 10 kB: a leak of every mount would be 8 MB
  assert.ok(late.heap - early.heap < 400_000, `${early.heap} to ${late.heap} bytes`);
  assert.ok(late.nodes - early.nodes < 100, `${early.nodes} to ${late.nodes} nodes`);
  assert.ok(late.listeners - early.listeners < 20, `${early.listeners} to ${late.listeners} listeners`);
  assert.deepEqual(faults, []);
  await close();
});
