// npm run pictures:update takes the pictures anew; npm run test:stories compares with them.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';
import { openStorybook } from './storybook.mjs';

const PICTURES = new URL('pictures/', import.meta.url);
const TAKEN_WITH = new URL('taken-with.json', PICTURES);
const FAILED = new URL('../../.cache/pictures/', import.meta.url);
const VIEWPORT = { width: 360, height: 800 };
const SCHEMES = ['light', 'dark'];

/** How far apart two colours are that count as different: 1 is black and white. */
const THRESHOLD = 0.03;
/** The share of the pixels that may be different: 0.1% are 288 pixels, fewer than a word has. */
const TOLERANCE = 0.001;
/** Another Chromium draws the edges of letters and of rounded corners a little otherwise. */
const TOLERANCE_OF_ANOTHER_CHROMIUM = 0.02;

/** No alpha, no filter: the least for flat colours. */
const SMALL = { colorType: 2, filterType: 0, deflateStrategy: 0, deflateLevel: 9 };

/** The state that shows most of a widget. */
const MAIN_STATES = [
  /^quizzes-.*--answered-wrong$/,
  /^explainers-.*--unfolded$/,
  /^around-them-(article-explainer|content-pack)--ready$/,
  /^around-them-score-card--finished$/,
];

/** The font that Storybook itself brings, since every machine has others. */
const STILL = `
  @font-face { font-family: Still; font-weight: 400; src: url(sb-common-assets/nunito-sans-regular.woff2); }
  @font-face { font-family: Still; font-weight: 700; src: url(sb-common-assets/nunito-sans-bold.woff2); }
  body.sb-show-main { font-family: Still; caret-color: transparent; }
  html { scrollbar-width: none; }
`;

/** Runs in the page: lets the reader's scheme hold, and nothing be focused or under way. */
async function settle() {
  document.documentElement.style.colorScheme = 'light dark';
  document.activeElement?.blur();
  globalThis.scrollTo(0, 0);
  await Promise.all(['400 17px Still', '700 17px Still'].map(font => document.fonts.load(font)));
  for (let frame = 0; frame < 2; frame++) await new Promise(requestAnimationFrame);
  await Promise.all(document.getAnimations().map(({ finished }) => finished));
}

const isUpdate = !!process.env.UPDATE;
const here = { platform: process.platform };
const taken = isUpdate || !existsSync(TAKEN_WITH) ? undefined : JSON.parse(readFileSync(TAKEN_WITH, 'utf8'));
const skip =
  taken && taken.platform !== here.platform
    ? `the pictures were taken on ${taken.platform}; ${here.platform} draws letters otherwise`
    : false;
if (skip) console.log(`Pictures are not compared: ${skip}.`);

/** How much of a picture differs from the one that is kept; what differs is drawn into .cache/pictures/. */
function difference(name, now) {
  const kept = PNG.sync.read(readFileSync(new URL(name, PICTURES)));
  const { width, height } = kept;
  assert.deepEqual([now.width, now.height], [width, height]);
  const drawn = new PNG({ width, height });
  const pixels = pixelmatch(now.data, kept.data, drawn.data, width, height, { threshold: THRESHOLD });
  if (pixels) {
    mkdirSync(FAILED, { recursive: true });
    writeFileSync(new URL(name, FAILED), PNG.sync.write(now));
    writeFileSync(new URL(name.replace(/png$/, 'difference.png'), FAILED), PNG.sync.write(drawn));
  }
  return pixels / (width * height);
}

describe('at 360 px', { skip }, async () => {
  if (skip) return;
  const storybook = await openStorybook();
  after(() => storybook.close());
  here.chromium = storybook.version;
  const tolerance = !taken || taken.chromium === here.chromium ? TOLERANCE : TOLERANCE_OF_ANOTHER_CHROMIUM;
  if (tolerance !== TOLERANCE) {
    console.log(`Taken with ${taken.chromium}, and this is ${here.chromium}: ${tolerance * 100}% may differ.`);
  }
  const chosen = storybook.stories.map(({ id }) => id).filter(id => MAIN_STATES.some(state => state.test(id)));
  const names = chosen.flatMap(id => SCHEMES.map(scheme => `${id}.${scheme}.png`));
  let page, show;
  before(async () => {
    ({ page, show } = await storybook.newPage(VIEWPORT, { a11y: false }));
    if (!isUpdate) return;
    rmSync(PICTURES, { recursive: true, force: true });
    mkdirSync(PICTURES, { recursive: true });
    writeFileSync(TAKEN_WITH, `${JSON.stringify(here, null, 2)}\n`);
  });

  for (const id of chosen) {
    it(`${id} looks as it did, in light and in dark`, async () => {
      const { problems } = await show(id);
      assert.deepEqual(problems, []);
      if (id === chosen[0]) await page.addStyleTag({ content: STILL });
      const differing = [];
      for (const scheme of SCHEMES) {
        await page.emulateMediaFeatures([
          { name: 'prefers-reduced-motion', value: 'reduce' },
          { name: 'prefers-color-scheme', value: scheme },
        ]);
        await page.evaluate(settle);
        const name = `${id}.${scheme}.png`;
        const shot = PNG.sync.read(Buffer.from(await page.screenshot()));
        if (isUpdate) writeFileSync(new URL(name, PICTURES), PNG.sync.write(shot, SMALL));
        const share = difference(name, shot);
        if (share > tolerance)
          differing.push(`${scheme}: ${(share * 100).toFixed(2)}% differs, see .cache/pictures/${name}`);
      }
      assert.deepEqual(differing, []);
    });
  }

  it('are all kept, and no other pictures', () =>
    assert.deepEqual(
      readdirSync(PICTURES).filter(name => name.endsWith('.png')),
      names.sort(),
    ));
});
