// What comes late moves nothing: layout shifts as the browser counts them, on a slow network, in frames of three widths.
import assert from 'node:assert/strict';
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { setTimeout as pause } from 'node:timers/promises';
import { MAPS, mapPack } from './map-pack.mjs';
import { openBrowser, openTab, root, startCdn, startSite } from './sites.mjs';

const WIDTHS = [360, 768, 1280];
const NOTE_SHIFTS = `<script>
  window.shifts = [];
  new PerformanceObserver(list => {
    for (const { value, sources } of list.getEntries())
      window.shifts.push(value.toFixed(4) + ' ' + sources.map(({ node }) => node?.localName).join());
  }).observe({ type: 'layout-shift', buffered: true });
</script>`;
const ONE_TAG = '<script type="module" async blocking="render" src="CDN/loader.js"></script>';
const LINKED = '<link rel="stylesheet" href="CDN/reserve.css"><script type="module" src="CDN/loader.js"></script>';
const AT_ONCE =
  '<link rel="stylesheet" href="CDN/reserve.css"><script type="module" src="CDN/explainer-elements.js"></script>';

let browser, cdn, site, head, widgets, late, policy, pack;
let packTakes = 250;
const folders = await readdir(join(root, 'src/widgets'));
const tags = folders.filter(tag => tag !== 'content-pack');

before(async () => {
  cdn = await startCdn({ delay: path => (path === late ? 1000 : 60) });
  pack = JSON.parse(await readFile(join(root, 'stories/samples/harbour-bridge.pack.json'), 'utf8'));
  const withMap = await mapPack();
  site = await startSite(async ({ url }, response) => {
    if (url === '/pack.json' || url === '/map.json') {
      await pause(packTakes);
      return url === '/map.json' ? withMap : pack;
    }
    if (url !== '/frame')
      return WIDTHS.map(width => `<iframe src="/frame" width="${width}" height="900"></iframe>`).join('');
    if (policy) response.setHeader('content-security-policy', policy);
    return `<!doctype html><html lang="en"><meta charset="utf-8"><title>News</title><link rel="icon" href="data:,">
      ${NOTE_SHIFTS.replace('<script>', '<script nonce="n">')}${head.replaceAll('CDN', cdn.origin)}
      <h1>News</h1><p>What stands above.</p>${widgets}${'<p>What stands below.</p>'.repeat(60)}`;
  });
  browser = await openBrowser();
});
after(() => Promise.all([browser?.close(), cdn?.close(), site?.close()]));

/** The shifts of a page by its width, once the widgets and all that they load later are there. */
async function shiftsOf(html, script) {
  widgets = html;
  head = script;
  const { page, faults, close } = await openTab(browser);
  await page.setViewport({ width: 2600, height: 1000 });
  await page.goto(site.origin);
  const frames = page.frames().filter(frame => frame !== page.mainFrame());
  for (const frame of frames)
    await frame.waitForFunction(
      all => [...document.querySelectorAll(all)].every(widget => widget.getAttribute('state') === 'ready'),
      {},
      tags.join(),
    );
  await page.waitForNetworkIdle();
  const shifts = await Promise.all(
    frames.map(frame =>
      frame.evaluate(
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(() => done(window.shifts)))),
      ),
    ),
  );
  await close();
  assert.deepEqual(faults, []);
  return Object.fromEntries(WIDTHS.map((width, place) => [width, shifts[place]]));
}

const NONE = Object.fromEntries(WIDTHS.map(width => [width, []]));
const of = tag => `<${tag} src="/${MAPS.includes(tag) ? 'map' : 'pack'}.json" seed="s"></${tag}>`;

for (const tag of tags) {
  test(`<${tag}> moves nothing, by the one script tag alone`, async () => {
    // A score card counts what others ask
    const html = tag === 'score-card' ? of('true-or-false') + of(tag) : of(tag);
    assert.deepEqual(await shiftsOf(html, ONE_TAG), NONE);
  });
}

test('nor does any under a policy that allows no style of ours', async () => {
  policy = `default-src 'none'; script-src 'nonce-n' ${cdn.origin}; style-src 'none'; connect-src 'self'; img-src data:`;
  const eager = tags.map(tag => of(tag).replace(' ', ' loading="eager" '));
  const shifts = await shiftsOf(eager.join('<p>Between.</p>'), ONE_TAG).finally(() => (policy = undefined));
  assert.deepEqual(shifts, NONE);
});

test('nor does one with half as many people again', async () => {
  const sample = pack;
  const more = pack.people.slice(0, pack.people.length / 2).map(person => ({ ...person, id: `${person.id}-2` }));
  pack = { ...sample, people: [...sample.people, ...more] };
  const shifts = await shiftsOf(of('meet-the-people'), ONE_TAG);
  pack = sample;
  assert.deepEqual(shifts, NONE);
});

test('nor does one that says that its pack is on its way', async () => {
  packTakes = 900;
  assert.deepEqual(await shiftsOf(of('who-said-it'), ONE_TAG), NONE);
  packTakes = 250;
});

test('what stands further down in an explainer is not shown before what stands above it', async () => {
  late = '/widgets/timeline-quiz.js';
  assert.deepEqual(await shiftsOf(of('article-explainer'), ONE_TAG), NONE);
  late = undefined;
});

for (const [name, script] of Object.entries({ 'the loader': LINKED, 'the one file': AT_ONCE })) {
  test(`nor do widgets where a style sheet keeps their room before ${name} is there`, async () => {
    assert.deepEqual(await shiftsOf(of('who-said-it') + of('timeline-quiz'), script), NONE);
  });
}

test('a page’s own height goes before ours', async () => {
  const html = `<style>:root { --explainer-min-height: 45em }</style>${of('who-said-it')}`;
  assert.deepEqual(await shiftsOf(html, ONE_TAG), NONE);
});

test('the shifts are seen where no room is kept', async () => {
  const html = `<style>who-said-it:before { content: none !important }</style>${of('who-said-it')}`;
  const shifts = await shiftsOf(html, ONE_TAG);
  for (const width of WIDTHS) assert.ok(shifts[width].length > 0, `${width}`);
});
