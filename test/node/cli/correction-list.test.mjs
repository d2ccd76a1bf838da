// `explainer check --corrections`: what the list says of an article that several packs are of, and of a page that shows another.
import assert from 'node:assert/strict';
import { generateKeyPairSync } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { explainer, file, temporaryFolder } from './run.mjs';
import { ARTICLES } from './week.mjs';

const FIRST = 'Ferries to Tarn and Sule are the future of the northern coast';
const SECOND = 'Nobody on Tarn or Sule needs another bridge to the northern coast';

describe('the list of corrections', () => {
  const folder = temporaryFolder();
  const published = join(folder, 'published');
  const list = join(folder, 'list.jws');
  const key = file(
    folder,
    'key.pem',
    generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }),
  );
  const [, words] = ARTICLES.ships;
  let server, address, page;

  const pageOf = text => {
    const [headline, ...paragraphs] = text.trim().split(/\n\n/);
    return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title></head><body><main><article>
<h1>${headline}</h1>${paragraphs.map(each => `<p>${each}</p>`).join('')}</article></main></body></html>`;
  };
  const check = () => explainer(['check', published, '--corrections', list, '--key', key, '--allow-private']);
  const listed = () =>
    JSON.parse(Buffer.from(readFileSync(list, 'utf8').split('.')[1], 'base64url')).corrections.map(
      ({ question }) => question,
    );

  /** Publishes a pack of the article with these words; gives the question about what was said in it. */
  async function publish(name, text, said) {
    page = pageOf(text);
    const out = join(published, name);
    const { code, stderr } = await explainer(['build', address, '--allow-private', '-o', out]);
    assert.equal(code, 0, stderr);
    const { questions } = JSON.parse(readFileSync(out, 'utf8'));
    return questions.find(({ kind, stimulus }) => kind === 'choice' && stimulus?.text.includes(said)).id;
  }

  before(async () => {
    server = createServer((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(page),
    );
    await new Promise(settle => server.listen(0, '127.0.0.1', settle));
    address = `http://127.0.0.1:${server.address().port}/ships`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    rmSync(published, { recursive: true, force: true });
    rmSync(list, { force: true });
    mkdirSync(published);
  });

  it('says what each pack of an article may not ask any more, also where the article was published again', async () => {
    const gone = await publish('1-first.json', words, FIRST);
    await publish('2-again.json', words.replace(FIRST, SECOND), SECOND);
    const { code, stderr } = await check();
    assert.equal(code, 0, stderr);
    assert.ok(listed().includes(gone), stderr);
  });

  it('can be written and heeded by a program, too', async () => {
    const { readArticle } = await import('../../../dist/lib/article.js');
    const { buildPack, correctionsOf } = await import('../../../dist/lib/build.js');
    const { loadLanguage } = await import('../../../dist/lib/languages.js');
    const { readCorrections, signCorrections, withoutWithdrawn } = await import('../../../dist/lib/pack.js');
    const read = text => readArticle(text, { metadata: { lang: 'en', url: address } });
    const pack = buildPack(read(words), { language: await loadLanguage('en') });
    assert.equal(correctionsOf(pack, read('Another page\n\nIt has nothing to do with it.')), undefined);
    const withdrawn = correctionsOf(pack, read(words.replace(FIRST, SECOND)));
    const issued = '2025-03-16T06:00:00Z';
    const corrections = withdrawn.map(each => ({ article: address, when: issued, ...each }));
    const { publicKey, privateKey } = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
    const signed = await signCorrections({ version: 1, issued, corrections }, privateKey);
    const heard = await readCorrections(signed, (await crypto.subtle.exportKey('jwk', publicKey)).x);
    const { questions } = withoutWithdrawn(pack, heard);
    assert.ok(withdrawn.length > 0);
    assert.equal(questions.length, pack.questions.length - withdrawn.length);
  });

  it('stays as it is where the address shows the beginning of the article alone, with a passage of the pack', async () => {
    const gone = await publish('pack.json', words, FIRST);
    page = pageOf(words.replace(FIRST, SECOND));
    await check();
    assert.ok(listed().includes(gone));
    const earlier = listed();
    const beginning = /^[^]*? million\./.exec(words)[0];
    const { numbers, people } = JSON.parse(readFileSync(join(published, 'pack.json'), 'utf8'));
    const passages = [...numbers, ...people].flatMap(({ evidence }) => evidence);
    assert.ok(passages.some(({ exact }) => beginning.includes(exact)));
    page = pageOf(`${beginning}\n\nMore of it stands in the printed paper, which comes on Saturdays.`);
    const { stderr } = await check();
    assert.deepEqual(listed(), earlier);
    assert.match(stderr, /\/ships shows too little of what .*pack\.json was built from/);
  });

  it('stays as it is where the address shows another page than the article, and that is told', async () => {
    const gone = await publish('pack.json', words, FIRST);
    page = pageOf(words.replace(FIRST, SECOND));
    await check();
    const earlier = listed();
    assert.ok(earlier.includes(gone));
    page = pageOf(
      'Before you go on\n\nWe and our partners store information on your device. You can choose what we may do with it, and change your mind at any time on the page about privacy.\n\nPress the button to go on to the page that you asked for, or have a look at what else there is today.',
    );
    const { code, stderr } = await check();
    assert.equal(code, 0, stderr);
    assert.deepEqual(listed(), earlier);
    assert.match(stderr, /\/ships shows too little of what .*pack\.json was built from/);
    assert.match(stderr, /questions? of 1 pack, 1 not read/);
  });
});
