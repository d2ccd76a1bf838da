// npm run bench:studio [-- FILE…]: from the paste of an article to the first question that can be answered, in the built
// studio in a real browser, the median of five; and how many keys a whole review takes. Without files: the sample article, and 5,000 words made of it.
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import puppeteer from 'puppeteer-core';
import { browserFlags, findBrowser } from '../.scripts/find-browser.mjs';
import { reviewByKeys, waiting } from '../test/node/studio/review.mjs';
import { serveStudio, studioWith } from '../test/node/studio/serve.mjs';

const RUNS = 5;
const LONG = 5000;
const SAMPLE = readFileSync(new URL('../stories/samples/harbour-bridge.md', import.meta.url), 'utf8');

/** The sample again and again, each time about another town and its people. */
function longText() {
  const [head, ...body] = SAMPLE.split(/\n(?=\n)/);
  const names = ['Wexmouth', 'Okafor', 'Reyes', 'Lindqvist', 'Pell', 'Haddad', 'Clarke', 'Millbrook'];
  let text = head;
  for (let n = 0; text.split(/\s+/).length < LONG; n++) {
    const ending = ['', 'er', 'sen', 'ton', 'ley', 'man', 'ford', 'ham', 'by', 'wick', 'field', 'stead'][n % 12];
    text += body.map(each => names.reduce((all, name) => all.replaceAll(name, name + ending), each)).join('\n');
  }
  return text;
}

const files = process.argv.slice(2);
const articles = files.length
  ? files.map(path => ({ name: basename(path), text: readFileSync(path, 'utf8') }))
  : [
      { name: 'harbour-bridge.md', text: SAMPLE },
      { name: '5,000 words of its like', text: longText() },
    ];

const studio = await serveStudio();
const browser = await puppeteer.launch({ executablePath: findBrowser(), headless: true, args: browserFlags });

async function measure(text) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  await page.goto(studio.url, { waitUntil: 'networkidle0' });
  await page.waitForSelector('#start-text');
  const time = await page.evaluate(
    async words =>
      new Promise((resolve, reject) => {
        const start = performance.now();
        // The first quiz that says that it is ready is drawn with the next frame
        document.addEventListener('explainer-ready', ({ detail }) => {
          if (detail.questions) requestAnimationFrame(() => resolve(performance.now() - start));
        });
        setTimeout(() => reject(new Error('There was no question within a minute.')), 60_000);
        const field = document.querySelector('#start-text');
        field.focus();
        document.execCommand('insertText', false, words);
        field.form.requestSubmit();
      }),
    text,
  );
  await context.close();
  return time;
}

try {
  for (const { name, text } of articles) {
    const times = [];
    for (let run = 0; run < RUNS; run++) times.push(await measure(text));
    times.sort((a, b) => a - b);
    const shown = times.map(time => Math.round(time));
    const words = text.split(/\s+/).length.toLocaleString('en');
    console.log(`${name} (${words} words): ${shown[2]} ms from paste to question (${shown[0]} to ${shown.at(-1)})`);
    for (const list of ['facts', 'questions']) {
      const page = await studioWith({ browser, studio }, text);
      if (await waiting(page, list)) {
        const { count, presses } = await reviewByKeys(page, list);
        console.log(`  a whole review of its ${list} by keyboard: ${count} wait, ${presses} presses`);
      } else console.log(`  none of its ${list} waits`);
      await page.browserContext().close();
    }
  }
} finally {
  await browser.close();
  await studio.close();
}
