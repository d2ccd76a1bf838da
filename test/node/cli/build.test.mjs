import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { FACT_KINDS } from '../../../dist/lib/pack.js';
import { explainer, file, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

const SAMPLE = 'stories/samples/harbour-bridge.md';
const TEXT = `Library moves to the mill

Mayor Ada Brook opened the new library on Wednesday. “We have room for every child now,” Brook said.

The mill had stood empty since last August.
`;
const fitsSchema = new Ajv2020().compile(JSON.parse(readFileSync('dist/content-pack.schema.json', 'utf8')));

async function packOf(args, options) {
  const { code, stdout, stderr } = await explainer(['build', ...args], options);
  assert.equal(code, 0, stderr);
  const pack = JSON.parse(stdout);
  assert.ok(fitsSchema(pack), JSON.stringify(fitsSchema.errors));
  return { pack, stdout, stderr };
}

describe('explainer build', { concurrency: 4 }, () => {
  it('says what it can’t find in a language that it has no rules for', async () => {
    const text = file(folder, 'brug.txt', 'De brug is dicht, zei Jan de Vries: “Wij hebben 250.000 euro nodig.”');
    const { pack, stderr } = await packOf([text, '--lang', 'nl']);
    assert.match(stderr, /no rules for articles in Dutch: only what stands in quotation marks is found/);
    assert.equal(pack.lang, 'nl');
    assert.deepEqual(
      [...FACT_KINDS, 'questions'].flatMap(kind => pack[kind]).map(({ text, review }) => [text, review]),
      [['Wij hebben 250.000 euro nodig.', true]],
    );
  });

  it('writes a pack that fits the shipped schema, and every passage slices the article to its words', async () => {
    const text = file(folder, 'mill.txt', TEXT);
    const { pack } = await packOf([text, '--date', '2025-03-13']);
    assert.equal(pack.sources[0].datePublished, '2025-03-13');
    assert.equal(pack.title, 'Library moves to the mill');
    const facts = [...FACT_KINDS, 'questions'].flatMap(kind => pack[kind]);
    assert.ok(facts.length >= 2);
    for (const { exact, start, end } of facts.flatMap(fact => fact.evidence)) {
      assert.equal(TEXT.slice(start, end), exact);
    }
    assert.ok(pack.people.some(({ name }) => name === 'Ada Brook'));
    assert.ok(pack.events.some(({ date }) => date === '2025-03-12'));
  });

  it('gives the same bytes for the same article: again, from standard input, to “-” and to a file', async () => {
    const source = readFileSync(SAMPLE);
    const out = join(folder, 'bridge.json');
    const [first, again, printed, piped, written] = await Promise.all([
      packOf([SAMPLE]),
      packOf([SAMPLE, '--out', '-']),
      packOf([SAMPLE]),
      packOf(['-'], { input: source }),
      explainer(['build', SAMPLE, '--out', out]),
    ]);
    assert.equal(again.stdout, first.stdout);
    assert.equal(printed.stdout, first.stdout);
    assert.equal(piped.stdout, first.stdout);
    assert.equal(written.code, 0);
    assert.equal(written.stdout, '');
    assert.match(written.stderr, /bridge\.json: people \d+, /);
    assert.equal(readFileSync(out, 'utf8'), first.stdout);
  });

  it('guesses no relative date without the article’s own, and says so', async () => {
    const { pack, stderr } = await packOf([], { input: TEXT });
    assert.ok(pack.events.length > 0);
    for (const { date, review, reason } of pack.events) {
      assert.equal(date, undefined);
      assert.equal(review, true);
      assert.ok(reason);
    }
    assert.match(stderr, /stays? undated: give the article’s date with --date YYYY-MM-DD\.\n$/);
  });

  it('takes what the article doesn’t say from its options', async () => {
    const options = ['--title', 'The mill', '--url', 'https://news.example/mill', '--lang', 'en-GB'];
    const { pack } = await packOf(['-', ...options], { input: TEXT });
    assert.equal(pack.title, 'The mill');
    assert.equal(pack.lang, 'en-GB');
    assert.equal(pack.sources[0].url, 'https://news.example/mill');
  });

  it('reads HTML as a news site serves it', async () => {
    const paragraph = 'The council met for three hours on Monday before it agreed on the plan for the old mill. ';
    const page = `<!doctype html><html lang="en"><head><title>Mill</title>
      <meta property="article:published_time" content="2025-03-13T08:00:00Z"></head>
      <body><nav>Home Sport Weather</nav><article><h1>Council agrees on mill</h1><p>${paragraph.repeat(4)}</p>
      <p>“We have room for every child now,” Mayor Ada Brook said.</p><script>alert(1)</script></article></body></html>`;
    const { pack } = await packOf([file(folder, 'mill.html', page)]);
    assert.equal(pack.sources[0].datePublished, '2025-03-13T08:00:00Z');
    assert.equal(pack.people[0].name, 'Ada Brook');
    assert.ok(!JSON.stringify(pack).includes('alert'));
  });

  it('takes UTF-16 and a byte order mark for what they are', async () => {
    const wide = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(TEXT, 'utf16le')]);
    const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), Buffer.from(TEXT)]);
    const [plain, ...others] = await Promise.all([TEXT, wide, marked].map(input => packOf(['-'], { input })));
    for (const { stdout } of others) assert.equal(stdout, plain.stdout);
  });

  const big = Buffer.alloc(50e6, 'Ferries sail. ');
  const lone = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Ferry \ud83d sails.', 'utf16le')]);
  mkdirSync(join(folder, 'folder'));
  const refused = [
    ['an empty article', ['-'], '', 'explainer: standard input is empty.\n'],
    ['an article of spaces', ['-'], ' \n\n\t ', 'explainer: standard input is empty.\n'],
    [
      'an HTML page without words',
      ['-'],
      '<!doctype html><html><body><script>1</script></body></html>',
      /^explainer: standard input: /,
    ],
    [
      'a binary file',
      ['-'],
      Buffer.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 0x1a, 10, 0, 0, 0, 13]),
      'explainer: standard input is no text: it holds binary data.\n',
    ],
    ['a PDF', ['-'], '%PDF-1.7\n1 0 obj\n<< /Type /Catalog >>\nendobj\n', /^explainer: standard input: .*PDF/],
    ['a file in Latin-1', ['-'], Buffer.from('Caf\xe9 opens.', 'latin1'), /UTF-8: save it in UTF-8 and try again\.\n$/],
    ['half a character', ['-'], lone, /^explainer: standard input is no text in UTF-16LE: /],
    ['50 MB from a pipe', ['-'], big, 'explainer: standard input is larger than 20 MB.\n'],
    [
      'a file of 50 MB',
      [file(folder, 'big.txt', big)],
      '',
      `explainer: ${join(folder, 'big.txt')} is larger than 20 MB.\n`,
    ],
    ['a missing file', [join(folder, 'none.txt')], '', `explainer: There is no file ${join(folder, 'none.txt')}.\n`],
    ['a folder', [join(folder, 'folder')], '', `explainer: ${join(folder, 'folder')} is a folder, not a file.\n`],
    ['a date that is none', ['-', '--date', '2025-02-30'], TEXT, /It is no date of the form YYYY-MM-DD/],
    ['a javascript: address', ['-', '--url', 'javascript:alert(1)'], TEXT, /It is no http or https address/],
    ['an unknown option', ['-', '--dat', '2025-02-03'], TEXT, /unknown option '--dat'/],
    [
      'a place it can’t write to',
      ['-', '--out', join(folder, 'none', 'pack.json')],
      TEXT,
      /^explainer: \S+pack\.json could not be written: /,
    ],
  ];
  for (const [what, args, input, message] of refused) {
    it(`refuses ${what} in one readable line, with exit code 2`, async () => {
      const { code, stdout, stderr } = await explainer(['build', ...args], { input });
      if (typeof message === 'string') assert.equal(stderr, message);
      else assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at |fault of the program/);
      assert.equal(stdout, '');
      assert.equal(code, 2);
    });
  }

  it('refuses a file that may not be read', { skip: process.getuid?.() === 0 && 'root may read all' }, async () => {
    const path = file(folder, 'secret.txt', TEXT);
    chmodSync(path, 0);
    const { code, stderr } = await explainer(['build', path]);
    assert.equal(stderr, `explainer: ${path} may not be read: its permissions forbid it.\n`);
    assert.equal(code, 2);
  });
});
