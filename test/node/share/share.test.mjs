// What a link to a quiz shows: the tags of its page's head, and the picture, as the built command writes them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { parse } from 'parse5';
import { PNG } from 'pngjs';
import { drawCard, shareTags } from '../../../dist/lib/share.js';
import { explainer, temporaryFolder } from '../cli/run.mjs';
import { pack } from '../interop/pack.mjs';

const folder = temporaryFolder();
const at = name => join(folder, name);
const written = (name, content) => {
  writeFileSync(at(name), typeof content === 'string' ? content : JSON.stringify(content));
  return at(name);
};
const readPng = name => PNG.sync.read(readFileSync(at(name)));
const PAGE = 'https://news.example/quiz/bridge.html';

/** What a page's head says by `property` and `name`, as a parser of HTML reads it. */
function tagsOf(html) {
  const tags = {};
  const walk = node => {
    const { property, name, content } = Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value]));
    if (node.nodeName === 'meta' && (property ?? name)) tags[property ?? name] = content;
    node.childNodes?.forEach(walk);
  };
  walk(parse(html));
  return tags;
}

/** The share of dark pixels in a part of the picture. */
function inkIn(picture, from, to) {
  let dark = 0;
  let all = 0;
  for (let y = 60; y < 300; y += 1)
    for (let x = from; x < to; x += 1) {
      all += 1;
      if (picture.data[(y * picture.width + x) * 4] < 100) dark += 1;
    }
  return dark / all;
}

describe('the tags', () => {
  test('name the page, its picture and the size that it has', () => {
    const tags = tagsOf(shareTags(pack, { url: PAGE, image: 'bridge.png' }));
    assert.equal(tags['og:title'], pack.title);
    assert.equal(tags['og:url'], PAGE);
    assert.equal(tags['og:image'], 'https://news.example/quiz/bridge.png');
    assert.deepEqual([tags['og:image:width'], tags['og:image:height']], ['1200', '630']);
    assert.ok(tags['og:image:alt'].startsWith(pack.title));
    assert.equal(tags['twitter:card'], 'summary_large_image');
  });

  test('promise no picture where there is none', () => {
    const tags = tagsOf(shareTags(pack));
    assert.equal(tags['twitter:card'], 'summary');
    assert.deepEqual(
      Object.keys(tags).filter(name => /image|url/.test(name)),
      [],
    );
  });

  for (const [lang, locale] of [
    ['en-GB', 'en_GB'],
    ['zh-Hant-TW', 'zh_TW'],
    ['de', undefined],
  ])
    test(`have ${locale ?? 'no locale'} for ${lang}`, () => {
      assert.equal(tagsOf(shareTags({ ...pack, lang }))['og:locale'], locale);
    });

  test('hold a title that would end them', () => {
    const title = 'A "bridge" /><script>alert(1)</script> & more';
    assert.equal(tagsOf(shareTags({ ...pack, title }))['og:title'], title);
  });

  for (const options of [{ url: 'javascript:alert(1)' }, { url: 'bridge.html' }, { image: 'bridge.png' }])
    test(`refuse ${JSON.stringify(options)}`, () => assert.throws(() => shareTags(pack, options), /http/));
});

describe('the picture', () => {
  let file;
  const draw = (name, ...more) => explainer(['render', file, '--head', '--url', PAGE, '--card', at(name), ...more]);
  before(() => (file = written('pack.json', pack)));

  test('is a PNG of 1200 by 630, which the head names', async () => {
    const { code, stdout, stderr } = await draw('card.png');
    assert.equal(code, 0, stderr);
    const { width, height } = readPng('card.png');
    assert.deepEqual([width, height], [1200, 630]);
    assert.equal(tagsOf(stdout)['og:image'], 'https://news.example/quiz/card.png');
  });

  test('has the brand’s colours', async () => {
    const theme = written(
      'brand.css',
      ':root { --explainer-accent: light-dark(#ff0080, #00ff00); --explainer-paper: #102030; }',
    );
    await draw('brand.png', '--theme', theme);
    const { data, width } = readPng('brand.png');
    const pixel = (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)];
    assert.deepEqual(pixel(600, 6), [255, 0, 128]);
    assert.deepEqual(pixel(1190, 620), [16, 32, 48]);
  });

  test('has four options of which none stands out', async () => {
    await draw('options.png');
    const { data, width } = readPng('options.png');
    // The boxes' insides beside the words, and their edges
    const at = (x, y) => [...data.subarray((y * width + x) * 4, (y * width + x) * 4 + 3)].join();
    const rows = [445, 521];
    const insides = rows.flatMap(y => [570, 1110].map(x => at(x, y)));
    assert.equal(new Set(insides).size, 1, insides.join(' '));
    assert.notEqual(insides[0], at(30, 445), 'a box stands out from the paper');
  });

  test('stands on the other side in a language written from right to left', async () => {
    file = written('hebrew.json', { ...pack, lang: 'he', title: 'הגשר ייסגר' });
    await draw('hebrew.png');
    file = written('pack.json', pack);
    await draw('left.png');
    const [hebrew, english] = ['hebrew.png', 'left.png'].map(readPng);
    assert.ok(inkIn(english, 0, 300) > 0 && inkIn(hebrew, 0, 300) < inkIn(hebrew, 900, 1200));
  });

  test('has letters of every language of the interface that its fonts have, and says which character they lack', async () => {
    for (const title of ['Міст їхній', 'Мост Ё', 'Łódź ąęś', 'पुल बंद', 'جسر الميناء', 'Γέφυρα', 'Bridge 🌉 closes']) {
      const [name] = ['letters.json'];
      const { code, stderr } = await explainer([
        'render',
        written(name, { ...pack, title }),
        '--head',
        '--url',
        PAGE,
        '--card',
        at('l.png'),
      ]);
      assert.equal(code, 0, `${title}: ${stderr}`);
    }
    const japanese = written('japanese.json', { ...pack, title: '港の橋' });
    const { code, stderr } = await explainer([
      'render',
      japanese,
      '--head',
      '--url',
      PAGE,
      '--card',
      at('japanese.png'),
    ]);
    assert.equal(code, 2);
    assert.match(stderr, /“港” \(U\+6E2F\): name a font file/);
    assert.ok(!existsSync(at('japanese.png')));
  });

  test('is drawn for a page of one file, too', async () => {
    const { code, stderr } = await explainer([
      'export',
      file,
      '--to',
      'html',
      '--out',
      at('page.html'),
      '--url',
      PAGE,
      '--card',
      at('page card.png'),
    ]);
    assert.equal(code, 0, stderr);
    assert.equal(readPng('page card.png').width, 1200);
    assert.equal(
      tagsOf(readFileSync(at('page.html'), 'utf8'))['og:image'],
      'https://news.example/quiz/page%20card.png',
    );
  });

  for (const [what, args, why] of [
    ['without the page’s address', ['--head', '--card', 'c.png'], /--url/],
    ['with a theme and no picture', ['--theme', 'pack.json'], /--card/],
    [
      'with a font that is none',
      ['--head', '--url', PAGE, '--card', 'c.png', '--font', 'pack.json'],
      /pack\.json is no font/,
    ],
    ['over the pack', ['--head', '--url', PAGE, '--card', 'pack.json'], /is what is read/],
  ])
    test(`is refused ${what}, with the reason`, async () => {
      const { code, stderr } = await explainer(['render', 'pack.json', ...args], { cwd: folder });
      assert.equal(code, 2);
      assert.match(stderr, why);
    });

  test('is refused to a program that brings no font with its letters', async () => {
    const fonts = [{ data: new Uint8Array(), ranges: [[0, 0xff]] }];
    await assert.rejects(drawCard({ ...pack, title: 'Міст' }, { fonts }), { name: 'CardError', message: /U\+041C/ });
  });
});
