import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { validatePack } from '../../../dist/lib/pack.js';
import { articleText, explainer, file, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

const NAMES = ['Ada Brook', 'Bela Stone', 'Cora Field', 'Dina Marsh', 'Edda Hill'];
/** Articles of very different length, so that those after a long one are built before it. */
const articles = Array.from({ length: 24 }, (_, i) => ({
  id: `article-${i}`,
  text: `Mill ${i} opens\n\nMayor ${NAMES[i % 5]} opened mill ${i} on Wednesday. ${i % 7 ? '' : articleText.repeat(10)}`,
  date: '2025-03-13',
}));
const ndjson = lines => lines.map(line => (typeof line === 'string' ? line : JSON.stringify(line)) + '\n').join('');
const parsed = text =>
  text
    .trimEnd()
    .split('\n')
    .map(line => JSON.parse(line));

describe('explainer build --ndjson', () => {
  /** Of all articles, by several threads. */
  let run;
  before(async () => {
    run = await explainer(['build', '--ndjson', '--jobs', '3'], { input: ndjson(articles) });
  });

  it('writes one pack a line, in order, the same as each article gives alone', async () => {
    const { code, stdout, stderr } = run;
    assert.equal(code, 0);
    assert.equal(stderr, 'standard output: 24 packs, 0 bad lines.\n');
    const packs = parsed(stdout);
    assert.deepEqual(
      packs.map(({ title }) => title),
      articles.map((_, i) => `Mill ${i} opens`),
    );
    packs.forEach(validatePack);
    const { stdout: alone } = await explainer(['build', '-', '--date', '2025-03-13'], { input: articles[7].text });
    assert.deepEqual(packs[7], JSON.parse(alone));
    const { stdout: again } = await explainer(['build', '--ndjson', '--jobs', '1'], { input: ndjson(articles) });
    assert.equal(again, stdout);
  });

  it('reads text, Markdown and HTML, with what the line says of the article', async () => {
    const paragraph = 'The council met for three hours on Monday before it agreed on the plan for the old mill. ';
    const about = { url: 'https://news.example/mill', title: 'The mill', lang: 'en-GB', date: '2025-03-13T08:00:00Z' };
    const lines = [
      { ...about, text: paragraph },
      { ...about, markdown: `## Why\n\n${paragraph}`, html: null },
      { ...about, html: `<article><p>${paragraph.repeat(4)}</p></article>`, section: 'local' },
      { text: paragraph },
    ];
    const { stdout } = await explainer(['build', '--ndjson', '--lang', 'en-US'], { input: ndjson(lines) });
    const packs = parsed(stdout);
    for (const {
      sources: [source],
      title,
      lang,
    } of packs.slice(0, 3)) {
      assert.equal(source.url, about.url);
      assert.equal(source.datePublished, about.date);
      assert.equal(title, 'The mill');
      assert.equal(lang, 'en-GB');
    }
    assert.equal(packs[3].lang, 'en-US');
  });

  it('names the article of each pack on request', async () => {
    const { stdout } = await explainer(['build', '--ndjson', '--keyed'], {
      input: ndjson([{ id: 7, text: 'A mill.' }]),
    });
    const [{ id, pack }] = parsed(stdout);
    assert.equal(id, 7);
    assert.equal(validatePack(pack).title, 'A mill.');
  });

  it('reports bad lines, passes them by and keeps their place', async () => {
    const lines = [
      { id: 'good', text: 'A mill opens.' },
      '{"id": "half',
      '[]',
      '',
      { id: 'none' },
      { id: 'both', text: 'A mill.', markdown: 'A mill.' },
      { id: 'empty', text: ' ' },
      { id: 'number', text: 12 },
      { id: 'date', text: 'A mill.', date: '2025-02-30' },
      { id: 'script', text: 'A mill.', url: 'javascript:alert(1)' },
      '{"__proto__": {"text": "A mill."}}',
      { id: 'pdf', text: '%PDF-1.7' },
      { id: 'last\ud800', text: 'A \ud83d mill \udc00 opens.' },
    ];
    const { code, stdout, stderr } = await explainer(['build', '--ndjson'], { input: ndjson(lines) });
    assert.equal(code, 0);
    const out = parsed(stdout);
    assert.deepEqual(
      out.map(line => line.line ?? 'pack'),
      ['pack', 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 'pack'],
    );
    assert.deepEqual(out[3], { id: 'none', line: 5, error: 'it needs exactly one of text, markdown and html' });
    assert.equal(out[7].error, 'date is no ISO 8601 date');
    assert.equal(out[8].error, 'url is no http or https address');
    assert.match(stderr, /^line 2: it is no JSON: /m);
    assert.match(stderr, /^line 6 \(id both\): /m);
    assert.match(stderr, /2 packs, 10 bad lines\.\n$/);
  });

  it('passes by a line that is too long or no UTF-8, and builds the next', async () => {
    const long = Buffer.alloc(21e6, 'a');
    const input = Buffer.concat([
      long,
      Buffer.from('\n{"id": "latin", "text": "Caf\xe9"}\r\n', 'latin1'),
      Buffer.from('{"id": "next", "text": "A mill."}'),
    ]);
    const { stdout } = await explainer(['build', '--ndjson', '--keyed'], { input });
    const [first, second, third] = parsed(stdout);
    assert.equal(first.error, 'it is longer than 20 MB');
    assert.equal(second.error, 'it is no text in UTF-8');
    assert.equal(third.id, 'next');
  });

  it('goes on where an earlier run was cut off', async () => {
    const input = file(folder, 'mills.ndjson', ndjson(articles));
    const out = join(folder, 'packs.ndjson');
    const whole = run.stdout;
    const cut = whole.split('\n').slice(0, 9).join('\n').length + 100;
    writeFileSync(out, whole.slice(0, cut));
    const { code, stderr } = await explainer(['build', '--ndjson', input, '--out', out, '--resume']);
    assert.equal(code, 0);
    assert.match(stderr, /15 packs, 0 bad lines, 9 built before\.\n$/);
    assert.equal(readFileSync(out, 'utf8'), whole);
  });

  it('answers each line while the next is still to come, as a queue needs it', { timeout: 300_000 }, async () => {
    const child = spawn(process.execPath, ['dist/cli/explainer.js', 'build', '--ndjson', '--jobs', '1', '--keyed']);
    const answers = child.stdout.setEncoding('utf8').iterator();
    for (const id of ['first', 'second']) {
      child.stdin.write(`${JSON.stringify({ id, text: 'A mill.' })}\n`);
      const { value } = await answers.next();
      assert.equal(JSON.parse(value).id, id);
    }
    child.stdin.end();
    const [code] = await once(child, 'exit');
    assert.equal(code, 0);
  });

  it('stops reading while nobody takes what it writes', { timeout: 300_000 }, async () => {
    const child = spawn(process.execPath, ['dist/cli/explainer.js', 'build', '--ndjson', '--jobs', '2']);
    child.stdin.on('error', () => undefined);
    const line = JSON.stringify({ text: articleText.repeat(10) }) + '\n';
    let fed = 0;
    const isStuck = async () => {
      const waiting = new AbortController();
      const timer = setTimeout(() => waiting.abort(), 4000);
      return once(child.stdin, 'drain', { signal: waiting.signal })
        .then(
          () => false,
          () => true,
        )
        .finally(() => clearTimeout(timer));
    };
    do {
      while (child.stdin.write(line)) fed += line.length;
      fed += line.length;
    } while (fed < 20e6 && !(await isStuck()));
    child.kill();
    await once(child, 'close');
    assert.ok(fed < 20e6, `${fed} bytes were taken in`);
  });

  it('refuses options that don’t go together', async () => {
    const resume = await explainer(['build', '--ndjson', '--resume'], { input: '' });
    assert.match(resume.stderr, /--resume needs --out/);
    const alone = await explainer(['build', '--keyed'], { input: 'A mill.' });
    assert.match(alone.stderr, /go with --ndjson/);
    const missing = await explainer(['build', '--ndjson', join(folder, 'none.ndjson')]);
    assert.match(missing.stderr, /^explainer: There is no file /);
    for (const { code } of [resume, alone, missing]) assert.equal(code, 2);
  });
});
