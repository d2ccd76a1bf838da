// `explainer export`: every format, by the built command.
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { FORMATS } from '../../../dist/lib/export.js';
import { pack } from '../interop/pack.mjs';
import { explainer } from './run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'explainer-export-'));
const packFile = join(folder, 'pack.json');
writeFileSync(packFile, JSON.stringify(pack));

const exportTo = (...more) => explainer(['export', packFile, ...more]);

/** What each file has to begin with or hold, by someone else's account of the format. */
const SIGNS = {
  scorm12: files => files['imsmanifest.xml'].includes('<schemaversion>1.2</schemaversion>'),
  scorm2004: files => files['imsmanifest.xml'].includes('<schemaversion>2004 4th Edition</schemaversion>'),
  cmi5: files => files['cmi5.xml'].includes('<courseStructure'),
  qti12: files => files['imsmanifest.xml'].includes('type="imsqti_xmlv1p2"'),
  qti21: files => files['imsmanifest.xml'].includes('imsqti_item_xmlv2p1'),
  qti30: files => files['imsmanifest.xml'].includes('imsqti_item_xmlv3p0'),
  'common-cartridge': files => files['imsmanifest.xml'].includes('<schemaversion>1.1.0</schemaversion>'),
  html: text => /^<!doctype html>/.test(text) && text.includes('<article-explainer>'),
  iframe: text => /^<iframe /.test(text),
  email: text => /^MIME-Version: 1\.0\r\n[^]*multipart\/alternative/.test(text),
  'email-html': text => text.includes('<table role="presentation"') && !text.includes('<script'),
  'amp-email': text => text.includes('<html amp4email data-css-strict'),
  amp: text => text.includes('<html amp lang'),
  rss: text => text.includes('<rss version="2.0">'),
  atom: text => text.includes('xmlns="http://www.w3.org/2005/Atom"'),
  'json-feed': text => JSON.parse(text).version === 'https://jsonfeed.org/version/1.1',
  'apple-news': text => JSON.parse(text).components.some(({ role }) => role === 'link_button'),
  atoms: text => text.split('\n').every(line => !line || Object.hasOwn(JSON.parse(line), 5)),
  oembed: text => JSON.parse(text).type === 'rich',
  sheet: text => /^<!doctype html>/.test(text) && text.includes('@page') && !text.includes('<script'),
  link: text => /^https:\/\/news\.example\/bridge\.html#\S+\s*$/.test(text),
  'moodle-xml': text => /^<\?xml[^]*<quiz>/.test(text),
  gift: text => /^\$CATEGORY/.test(text),
  blackboard: text => /^(MC|TF|MAT|NUM)\t/.test(text),
  brightspace: text => /^\uFEFFNewQuestion,/.test(text),
};

describe('explainer export', () => {
  for (const [format, { needs, extension }] of Object.entries(FORMATS)) {
    test(`--to ${format} writes what it says, and names the file`, async () => {
      const file = join(folder, `out.${extension}`);
      const more = needs.includes('url') ? ['--url', 'https://news.example/bridge.html'] : [];
      const { code, stdout, stderr } = await exportTo('--to', format, '--out', file, ...more);
      assert.equal(code, 0, stderr);
      assert.equal(stdout, '');
      assert.ok(stderr.trim().endsWith(`${file}: ${FORMATS[format].summary}.`), stderr);
      const bytes = readFileSync(file);
      const isZip = bytes.subarray(0, 2).toString() === 'PK';
      const files = isZip && unzipSync(bytes);
      const content = files
        ? Object.fromEntries(Object.entries(files).map(([path, one]) => [path, strFromU8(one)]))
        : bytes.toString();
      assert.ok(SIGNS[format](content), `${format}: ${String(content).slice(0, 200)}`);
    });
  }

  test('a pack’s own language is that of its questions and of its pages', async () => {
    const german = join(folder, 'german.json');
    const asked = pack.questions.map(question => ({
      ...question,
      prompt: question.prompt.replace('Who said it?', 'Wer hat das gesagt?'),
    }));
    writeFileSync(german, JSON.stringify({ ...pack, lang: 'de-AT', questions: asked }));
    const { stdout: questions } = await explainer(['export', german, '--to', 'blackboard', '--out', '-']);
    assert.match(questions, /Wer hat das gesagt\?/);
    assert.doesNotMatch(questions, /Who said it/);
    const packed = join(folder, 'german.zip');
    await explainer(['export', german, '--to', 'scorm2004', '--out', packed]);
    assert.match(strFromU8(unzipSync(readFileSync(packed))['locales/de.js']), /Wer hat das gesagt/);
  });

  test('a pack of which a format can ask nothing: one clear line, and no file', async () => {
    const bare = join(folder, 'bare.json');
    const none = {
      quotes: [],
      people: [],
      claims: [],
      numbers: [],
      questions: pack.questions.filter(({ kind }) => kind === 'order'),
    };
    writeFileSync(bare, JSON.stringify({ ...pack, ...none }));
    const file = join(folder, 'bare.imscc');
    const { code, stderr } = await explainer(['export', bare, '--to', 'common-cartridge', '--out', file]);
    assert.notEqual(code, 0);
    assert.match(stderr, /no question in the file: this pack has none that Common Cartridge can ask/);
    assert.ok(!existsSync(file));
  });

  test('the help lists every format with what it is for', async () => {
    const { stdout } = await explainer(['export', '--help']);
    for (const [format, { summary }] of Object.entries(FORMATS)) {
      assert.ok(stdout.includes(`${format.padEnd(18)}${summary}`), format);
    }
  });

  test('what a format asks in another form, or can’t ask, is told in a line each', async () => {
    const { stderr } = await exportTo('--to', 'common-cartridge', '--out', join(folder, 'a.imscc'));
    const lines = stderr.trim().split('\n');
    assert.ok(lines.includes('key-questions:ferry: left out: an open question has no right answer to mark.'), stderr);
    assert.ok(
      lines.some(line => /^timeline-quiz:\S+: left out: Common Cartridge knows no ordering/.test(line)),
      stderr,
    );
    assert.ok(
      lines.some(line => /^whos-who:\S+: asked as one multiple-choice question a pair\.$/.test(line)),
      stderr,
    );
  });

  test('to standard output, the file and nothing else', async () => {
    const { code, stdout } = await exportTo('--to', 'gift', '--out', '-');
    assert.equal(code, 0);
    assert.match(stdout, /^\$CATEGORY/);
  });

  const MISTAKES = [
    ['an unknown format names those that there are', ['--to', 'pdf'], /Allowed choices are scorm12, html/],
    ['no format at all', [], /--to/],
    ['no address for a frame', ['--to', 'iframe'], /iframe needs --url/],
    ['an address that no frame can have', ['--to', 'iframe', '--url', 'javascript:alert(1)'], /http/],
    ['a pass mark beyond all points', ['--to', 'scorm12', '--pass-mark', '60'], /from 0 to 1/],
    ['a limit of none', ['--to', 'gift', '--limit', '0'], /whole number/],
    [
      'a folder that isn’t there',
      ['--to', 'gift', '--out', join(folder, 'no', 'such', 'file')],
      /could not be written/,
    ],
  ];
  for (const [name, more, message] of MISTAKES) {
    test(`${name}: one clear line, and no stack`, async () => {
      const { code, stderr } = await exportTo(...more);
      assert.equal(code, 2);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }

  test('a pack that isn’t one is told by where it is wrong', async () => {
    const broken = join(folder, 'broken.json');
    writeFileSync(broken, JSON.stringify({ ...pack, quotes: [{ text: 5 }] }));
    const { code, stderr } = await explainer(['export', broken, '--to', 'gift']);
    assert.equal(code, 1);
    assert.match(stderr, /\/quotes\/0/);
  });
});
