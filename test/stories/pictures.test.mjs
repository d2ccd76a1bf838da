// npm run pictures:update takes the pictures anew; npm run test:stories compares.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openStorybook } from './storybook.mjs';

const PICTURES = new URL('pictures/', import.meta.url);
const TAKEN_WITH = new URL('taken-with.json', PICTURES);
const FAILED = new URL('../../.cache/pictures/', import.meta.url);
const VIEWPORT = { width: 360, height: 720 };

/** Share of the pixels that may differ by more than 0.1 of pixelmatch's scale. */
const TOLERANCE = 0.002;
/** Another Chromium draws edges of letters and of rounded corners a little otherwise. */
const TOLERANCE_OF_ANOTHER_CHROMIUM = 0.02;

/** The state that shows most of a widget. */
const STATES = [/^quizzes-.*--answered-wrong$/, /^explainers-.*--unfolded$/, /^around-them-.*--(ready|finished)$/];

/** Runs in the page: how wide the page's font is here. */
function widthOfText() {
  const context = new OffscreenCanvas(1, 1).getContext('2d');
  context.font = `100px ${getComputedStyle(document.body).fontFamily}`;
  return Math.round(context.measureText('Handgloves 123, “quoted”').width);
}

function wear(scheme) {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = 'Canvas';
  document.activeElement?.blur();
}

const storybook = await openStorybook();
const { page, show } = await storybook.newPage(VIEWPORT, { a11y: false });
const chosen = storybook.stories.filter(({ id }) => STATES.some(state => state.test(id)));
await show(chosen[0].id);
const here = { chromium: storybook.version, textWidth: await page.evaluate(widthOfText) };
const isUpdate = !!process.env.UPDATE;
const taken = isUpdate || !existsSync(TAKEN_WITH) ? here : JSON.parse(readFileSync(TAKEN_WITH, 'utf8'));
const isSameChromium = taken.chromium === here.chromium;
const tolerance = isSameChromium ? TOLERANCE : TOLERANCE_OF_ANOTHER_CHROMIUM;
const skip =
  taken.textWidth !== here.textWidth &&
  `the pictures were taken with another system font (${taken.textWidth} px for the sample, ${here.textWidth} here)`;
if (skip) console.log(`Pictures are not compared: ${skip}.`);
else if (!isSameChromium) {
  console.log(`Pictures were taken with ${taken.chromium}, this is ${here.chromium}: ${tolerance * 100}% may differ.`);
}
mkdirSync(PICTURES, { recursive: true });
if (isUpdate) writeFileSync(TAKEN_WITH, `${JSON.stringify(here, null, 2)}\n`);

describe('pictures at 360 px', { skip: skip || false }, () => {
  after(() => storybook.close());

  for (const { id } of chosen) {
    for (const scheme of ['light', 'dark']) {
      it(`${id} in ${scheme} looks as it did`, async () => {
        await show(id);
        await page.evaluate(wear, scheme);
        const shot = Buffer.from(await page.screenshot());
        const file = new URL(`${id}.${scheme}.png`, PICTURES);
        if (isUpdate) return writeFileSync(file, shot);
        const [now, before] = [PNG.sync.read(shot), PNG.sync.read(readFileSync(file))];
        const { width, height } = before;
        assert.deepEqual({ width: now.width, height: now.height }, { width, height });
        const difference = new PNG({ width, height });
        const pixels = pixelmatch(now.data, before.data, difference.data, width, height, { threshold: 0.1 });
        const share = pixels / (width * height);
        if (share > tolerance) {
          mkdirSync(FAILED, { recursive: true });
          writeFileSync(new URL(`${id}.${scheme}.png`, FAILED), shot);
          writeFileSync(new URL(`${id}.${scheme}.difference.png`, FAILED), PNG.sync.write(difference));
        }
        assert.ok(share <= tolerance, `${(share * 100).toFixed(2)}% differ; see .cache/pictures/`);
      });
    }
  }
});

if (skip) await storybook.close();
