// Where the places of an article are, and the map of them, with the open data that is installed beside the command.
import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { explainer, file, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

let articles = 0;
/** The pack that is built of an article in English. */
async function packOf(text, ...options) {
  const article = file(folder, `${(articles += 1)}.txt`, `The day in short\n\n${text}\n`);
  const { stdout, stderr, code } = await explainer([
    'build',
    article,
    '--lang',
    'en',
    '--date',
    '2026-03-05',
    ...options,
  ]);
  assert.equal(code, 0, stderr);
  return JSON.parse(stdout);
}

const placeOf = ({ places }, name) => places.find(place => place.name === name);
const near = ({ latitude, longitude }, [north, east]) =>
  assert.ok(Math.abs(latitude - north) < 1 && Math.abs(longitude - east) < 1, `${latitude}, ${longitude}`);

describe('explainer build: where the places are', () => {
  it('tells a town by what stands beside its name', async () => {
    const pack = await packOf(
      'The fire broke out in Springfield, Ill., on Monday. Crews came from Peoria, Illinois, and from Cleveland, Ohio.',
    );
    near(placeOf(pack, 'Springfield').coordinates, [39.8, -89.6]);
    near(placeOf(pack, 'Cleveland').coordinates, [41.5, -81.7]);
  });

  it('tells a town by the state that the article names elsewhere', async () => {
    const pack = await packOf(
      'The governor of Oregon spoke in Springfield, Oregon. The crowd in Springfield cheered. She went on to Portland, Oregon.',
    );
    near(placeOf(pack, 'Springfield').coordinates, [44, -123]);
  });

  it('tells a town by its English name, of which there is another elsewhere', async () => {
    const pack = await packOf('The ministers met in Gothenburg on Monday. A train from Cologne was late.');
    near(placeOf(pack, 'Gothenburg').coordinates, [57.7, 12]);
    near(placeOf(pack, 'Cologne').coordinates, [50.9, 7]);
  });

  it('takes nobody’s Paris for another, unless another may be meant', async () => {
    near(
      placeOf(await packOf('The ministers met in Paris. Talks in Prague failed.'), 'Paris').coordinates,
      [48.9, 2.3],
    );
    const { review, reason, coordinates } = placeOf(
      await packOf('The rodeo was held in Paris. Riders from all over Texas were there, and in Texas that says much.'),
      'Paris',
    );
    assert.deepEqual([review, coordinates], [true, undefined]);
    assert.match(reason, /places are called Paris \(France, Texas/);
  });

  it('leaves Georgia to an editor, unless the article tells which', async () => {
    const unclear = placeOf(await packOf('The vote in Georgia was close. Nobody in Georgia slept.'), 'Georgia');
    assert.equal(unclear.coordinates, undefined);
    assert.equal(unclear.review, true);
    assert.match(unclear.reason, /Georgia in the United States, Georgia/);
    const state = await packOf('The vote was close in Georgia, Florida and Ohio. Crowds gathered in Atlanta.');
    near(placeOf(state, 'Georgia').coordinates, [32.7, -83.2]);
    const country = await packOf(
      'The talks between Georgia and Armenia began on Monday in Tbilisi. Nobody left Georgia.',
    );
    near(placeOf(country, 'Georgia').coordinates, [42.2, 43]);
  });

  it('knows nothing of places that nobody knows', async () => {
    const pack = await packOf('In the town of Lerrafjord the mood was grim. People in Lerrafjord waited.');
    assert.ok(pack.places.every(({ coordinates }) => !coordinates));
    assert.equal(pack.map, undefined);
  });
});

describe('explainer build: the map', () => {
  const article =
    'The train left Warsaw at noon. It was in Berlin in the evening, and in Brussels in the morning. In Berlin it rained.';

  it('has the places in it, and is no larger than 4 kB', async () => {
    const { map, places } = await packOf(article);
    assert.ok(Buffer.byteLength(JSON.stringify(map)) <= 4096);
    assert.deepEqual(map.points.map(({ id }) => id).sort(), places.map(({ id }) => id).sort());
    const at = name => map.points.find(({ id }) => id === placeOf({ places }, name).id);
    assert.ok(at('Brussels').x < at('Berlin').x && at('Berlin').x < at('Warsaw').x, 'west is left');
    assert.ok(at('Brussels').y > at('Berlin').y, 'south is down');
    assert.ok(map.names.some(({ text }) => text === 'Germany'));
  });

  it('is left out with --no-map, and where a pack is brought up to date it is drawn anew', async () => {
    const without = await packOf(article, '--no-map');
    assert.equal(without.map, undefined);
    assert.ok(without.places.every(({ coordinates }) => !coordinates));
    const earlier = file(folder, 'earlier.json', without);
    const { map, places } = await packOf(article, '--update', earlier);
    assert.equal(map.points.length, places.length);
  });

  it('is drawn for each article of an archive', async () => {
    const line = JSON.stringify({ id: 1, text: `Trains\n\n${article}`, lang: 'en' });
    const out = join(folder, 'packs.ndjson');
    await explainer(['build', file(folder, 'articles.ndjson', `${line}\n`), '--ndjson', '--jobs', '1', '--out', out]);
    assert.ok(JSON.parse(readFileSync(out, 'utf8')).map.points.length > 1);
  });
});
