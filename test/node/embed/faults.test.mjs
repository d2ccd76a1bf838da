// What can go wrong between a widget and its pack, on a real server: each fault leads to the state that fits, and none
// to an exception in the page.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { pack } from '../interop/pack.mjs';
import { openBrowser, openTab, reaches, startCdn, startSite, wordsOf } from './sites.mjs';

const json = JSON.stringify(pack);
const accented = JSON.stringify({ ...pack, title: 'Le café du port' });
const MEGABYTE = Buffer.alloc(1e6, ' ');

let browser, cdn, site;
/** How often each address was asked for. */
const asked = new Map();
/** Those that were not read to their end. */
const left = new Set();

/** Sends as fast as it is read. */
async function pour(response, megabytes) {
  for (let sent = 0; sent < megabytes && !response.destroyed; sent++) {
    if (response.write(MEGABYTE)) continue;
    await new Promise(go => {
      response.once('close', go);
      response.once('drain', () => go(response.off('close', go)));
    });
  }
  response.end();
}

async function drip(response, text, pauses) {
  const size = Math.ceil(text.length / pauses);
  for (let at = 0; at < text.length; at += size) {
    response.write(text.slice(at, at + size));
    await new Promise(wait => setTimeout(wait, 150));
  }
  response.end();
}

const send = (response, body, status = 200, headers = {}) =>
  void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(body);
const broken = response => {
  response.writeHead(200, { 'content-length': json.length });
  response.write(json.slice(0, 500), () => response.destroy());
};
const withQuotes = count => ({
  ...pack,
  quotes: Array.from({ length: count }, (_, index) => ({
    ...pack.quotes[index % 3],
    id: `quote-${index}`,
    text: `${pack.quotes[index % 3].text} That was answer ${index}.`,
  })),
  questions: Array.from({ length: count }, (_, index) => {
    const said = pack.questions.filter(({ stimulus }) => stimulus?.type === 'quotation');
    const question = said[index % said.length];
    return { ...question, id: `who-${index}`, about: [`quote-${index}`] };
  }),
});

/** How the server answers, by the name of the fault; `nth` counts the tries. */
const answers = {
  slow: response => drip(response, json, 10),
  stalled: response => void response.writeHead(200).write(json.slice(0, 500)),
  broken,
  'broken-once': (response, nth) => (nth === 1 ? broken(response) : send(response, json)),
  cut: response => send(response, json.slice(0, -200)),
  missing: response => send(response, 'gone', 404),
  failing: response => send(response, '', 500),
  'failing-twice': (response, nth) => send(response, json, nth < 3 ? 503 : 200),
  'asked-too-often': (response, nth) =>
    nth === 1 ? send(response, '', 429, { 'retry-after': '1' }) : send(response, json),
  'closed-for-an-hour': response => send(response, '', 503, { 'retry-after': '3600' }),
  binary: response => send(response, json, 200, { 'content-type': 'application/octet-stream' }),
  'called-html': response =>
    send(response, json, 200, { 'content-type': 'text/html', 'x-content-type-options': 'nosniff' }),
  page: response => send(response, '<!doctype html><title>Sign in</title>', 200, { 'content-type': 'text/html' }),
  login: response => send(response, '', 302, { location: '/pack/sign-in' }),
  'sign-in': response => answers.page(response),
  loop: response => send(response, '', 302, { location: '/pack/loop' }),
  empty: response => send(response, undefined, 204),
  'not-zipped': response => send(response, json, 200, { 'content-encoding': 'gzip' }),
  '20-mb': response => {
    response.setHeader('content-length', 20 * MEGABYTE.length);
    return pour(response, 20);
  },
  '200-mb-unsaid': response => pour(response, 200),
  'five-thousand-quotes': response => send(response, JSON.stringify(withQuotes(5000))),
  'utf-16': response => send(response, Buffer.from(`\ufeff${json}`, 'utf16le')),
  'latin-1': response => send(response, Buffer.from(accented, 'latin1')),
  'byte-order-mark': response => send(response, `\ufeff${accented}`),
};

/** What stands in the way; the fault's name, the code and words that it is told with, and how often the server is asked. */
const REFUSED = [
  ['a server stops in the middle', 'stalled', 'timeout', /took longer than 20 seconds/, 1],
  ['the connection breaks in the middle', 'broken', 'network', /could not be reached: the connection is down/, 3],
  ['the file is cut off', 'cut', 'not-json', /was cut off: its end is missing/, 1],
  ['there is no such file', 'missing', 'http', /answered 404/, 1],
  ['the server fails', 'failing', 'http', /answered 500/, 3],
  ['the server is closed for long', 'closed-for-an-hour', 'http', /answered 503/, 1],
  ['a page comes in place of a pack', 'page', 'not-json', /is a web page, not a content pack/, 1],
  ['it is asked to sign in', 'login', 'not-json', /is a web page/, 1],
  ['one address leads to the other for ever', 'loop', 'network', /could not be reached/],
  ['nothing comes', 'empty', 'not-json', /is empty/, 1],
  ['it is not packed as it is said to be', 'not-zipped', 'network', /could not be reached/, 3],
  ['it has 20 MB', '20-mb', 'too-large', /is larger than 5 MB/, 1],
  ['it has 200 MB and doesn’t say so', '200-mb-unsaid', 'too-large', /is larger than 5 MB/, 1],
  ['it is in UTF-16', 'utf-16', 'not-json', /is not text in UTF-8/, 1],
  ['it is in Latin-1', 'latin-1', 'not-json', /is not text in UTF-8/, 1],
];

/** What the reader doesn't notice; the fault's name and how often the server is asked. */
const READY = [
  ['it comes drop by drop', 'slow', 1],
  ['the connection breaks once', 'broken-once', 2],
  ['the server fails twice', 'failing-twice', 3],
  ['the server was asked too often, and says when to come back', 'asked-too-often', 2],
  ['it comes as bytes of no kind', 'binary', 1],
  ['it is called HTML', 'called-html', 1],
  ['it has a byte order mark', 'byte-order-mark', 1],
  ['it has five thousand quotations', 'five-thousand-quotes', 1],
];

const quizOf = name => `<who-said-it src="/pack/${name}" seed="s"><p>Quotations.</p></who-said-it>`;

before(async () => {
  cdn = await startCdn();
  site = await startSite((request, response) => {
    const { url } = request;
    const name = url.replace('/pack/', '');
    if (name === url) {
      return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
        <script>
          window.told = [];
          addEventListener('explainer-error', ({ detail, target }) => told.push({ ...detail, from: target }));
        </script>
        <script type="module" src="${cdn.origin}/widgets/who-said-it.js"></script>
        ${url === '/all' ? [...REFUSED, ...READY].map(([, fault]) => quizOf(fault)).join('') : quizOf(url.slice(1))}`;
    }
    asked.set(name, (asked.get(name) ?? 0) + 1);
    response.on('close', () => response.writableFinished || left.add(name));
    return answers[name](response, asked.get(name));
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

async function open(name, prepare = async () => {}) {
  const tab = await openTab(browser);
  await prepare(tab.page);
  await tab.page.goto(`${site.origin}/${name}`);
  return tab;
}

/** Nothing but what the browser itself says of a request that failed. */
const expectQuiet = faults =>
  assert.deepEqual(
    faults.filter(fault => !/^console: (Failed to load resource|.*blocked by CORS)/.test(fault)),
    [],
  );

/** Until the page has all the code that its widget will need. */
const hasAll = page =>
  page.waitForFunction(() => {
    const rules = document
      .querySelector('who-said-it')
      .shadowRoot?.adoptedStyleSheets.flatMap(sheet => [...sheet.cssRules]);
    return rules?.some(({ selectorText }) => selectorText === '.squares');
  });

/** The state that a widget of the page with all faults ends in, and what it shows and told. */
async function ended(page, name) {
  const widget = `[src="/pack/${name}"]`;
  await page.waitForFunction(it => /ready|error/.test(document.querySelector(it).state), { timeout: 60_000 }, widget);
  await page.$eval(widget, quiz => quiz.updateComplete);
  const told = await page.evaluate(
    it => window.told.flatMap(({ from, code, message }) => (from.matches(it) ? [{ code, message }] : [])),
    widget,
  );
  const fallback = await page.$eval(`${widget} p`, each => each.checkVisibility());
  return { words: await wordsOf(page, widget), told, fallback };
}

describe('on a page with every fault', () => {
  let tab, heap;
  before(async () => {
    tab = await open('all');
    heap = (await tab.page.metrics()).JSHeapUsedSize;
  });
  after(() => tab.close());

  for (const [title, name, code, message, tries] of REFUSED) {
    const does = `the reader is told, sees what stands inside the tag, and may try again, where ${title}`;
    test(does, { timeout: 60_000 }, async () => {
      const { words, told, fallback } = await ended(tab.page, name);
      assert.match(words, /could not be loaded\. Try again$/);
      assert.ok(fallback);
      assert.equal(told.length, 1);
      assert.equal(told[0].code, code);
      assert.match(told[0].message, message);
      assert.ok(told[0].message.includes(`${site.origin}/pack/${name}`), 'names the address');
      if (tries) assert.equal(asked.get(name), tries);
      // not taken to its end, where that is more than connections hold
      if (name === '200-mb-unsaid') while (!left.has(name)) await new Promise(wait => setTimeout(wait, 10));
    });
  }

  for (const [title, name, tries] of READY) {
    test(`the pack is shown where ${title}`, async () => {
      const { words, told } = await ended(tab.page, name);
      assert.match(words, /Who said it\?/);
      assert.deepEqual(told, []);
      assert.equal(asked.get(name), tries);
    });
  }

  test('nothing is thrown, and no memory kept of what was refused', async () => {
    const devtools = await tab.page.createCDPSession();
    await devtools.send('HeapProfiler.collectGarbage');
    const kept = (await tab.page.metrics()).JSHeapUsedSize - heap;
    assert.ok(kept < 20e6, `${kept} bytes`);
    expectQuiet(tab.faults);
  });
});

test('a failure is announced once, however often the server was asked', async () => {
  answers.announced = answers.failing;
  const { page, faults, close } = await open('announced', tab =>
    tab.evaluateOnNewDocument(() => {
      window.said = [];
      addEventListener('DOMContentLoaded', async () => {
        await customElements.whenDefined('who-said-it');
        const widget = document.querySelector('who-said-it');
        await widget.updateComplete;
        const { shadowRoot } = widget;
        const status = shadowRoot.querySelector('[aria-live]');
        const note = () =>
          window.said.at(-1) === status.textContent.trim() || window.said.push(status.textContent.trim());
        note();
        new MutationObserver(note).observe(shadowRoot, { childList: true, subtree: true, characterData: true });
      });
    }),
  );
  await reaches(page, 'who-said-it', 'error');
  assert.deepEqual(await page.evaluate(() => window.said), ['', 'This explainer could not be loaded.']);
  assert.equal(asked.get('announced'), 3);
  expectQuiet(faults);
  await close();
});

test('without a connection nothing is asked for; with it, the pack comes by itself', async () => {
  answers.later = response => send(response, json);
  const { page, faults, close } = await open('', async () => {});
  await hasAll(page);
  await page.evaluate(() => document.querySelector('who-said-it').remove());
  await page.setOfflineMode(true);
  await page.evaluate(() => {
    const quiz = document.createElement('who-said-it');
    quiz.src = '/pack/later';
    document.body.append(quiz);
  });
  await reaches(page, 'who-said-it', 'error');
  assert.equal(asked.get('later'), undefined);
  await page.setOfflineMode(false);
  await reaches(page, 'who-said-it', 'ready');
  assert.equal(asked.get('later'), 1);
  expectQuiet(faults);
  await close();
});

test('one that was removed before the connection came back asks for nothing', async () => {
  answers.removed = response => send(response, json);
  const { page, faults, close } = await open('', async () => {});
  await hasAll(page);
  await page.setOfflineMode(true);
  await page.evaluate(() => (document.querySelector('who-said-it').src = '/pack/removed'));
  await reaches(page, 'who-said-it', 'error');
  await page.evaluate(() => {
    window.quiz = document.querySelector('who-said-it');
    window.quiz.remove();
  });
  await page.setOfflineMode(false);
  await page.evaluate(() => new Promise(wait => setTimeout(wait, 100)));
  assert.equal(asked.get('removed'), undefined);
  await page.evaluate(() => document.body.append(window.quiz));
  await reaches(page, 'who-said-it', 'ready');
  expectQuiet(faults);
  await close();
});

test('one that is removed while it loads gives its request up, and asks no more', async () => {
  answers.abandoned = (response, nth) => (nth === 1 ? answers.stalled(response) : send(response, json));
  const { page, faults, close } = await open('abandoned');
  await reaches(page, 'who-said-it', 'loading');
  while (!asked.get('abandoned')) await new Promise(wait => setTimeout(wait, 10));
  await page.evaluate(() => document.querySelector('who-said-it').remove());
  while (!left.has('abandoned')) await new Promise(wait => setTimeout(wait, 10));
  await page.evaluate(() => new Promise(wait => setTimeout(wait, 1500)));
  assert.equal(asked.get('abandoned'), 1);
  expectQuiet(faults);
  await close();
});

test('where the words for a fault can’t be had either, the reader may still try again', async () => {
  answers.wordless = (response, nth) => send(response, nth === 1 ? 'gone' : json, nth === 1 ? 404 : 200);
  const { page, faults, close } = await open('wordless', async tab => {
    await tab.setRequestInterception(true);
    tab.on('request', request => (/load-fault/.test(request.url()) ? request.abort() : request.continue()));
  });
  await reaches(page, 'who-said-it', 'error');
  assert.deepEqual(await page.evaluate(() => window.told.map(({ code }) => code)), ['http']);
  await (await page.$('who-said-it >>> .actions button')).click();
  await reaches(page, 'who-said-it', 'ready');
  expectQuiet(faults);
  await close();
});
