// `explainer collect --from`: the quiz of the week as a newsroom's cron makes it, out of feeds and pages of a server.
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, beforeEach, describe, it } from 'node:test';
import { explainer, file, temporaryFolder } from './run.mjs';
import { ARTICLES } from './week.mjs';

const folder = temporaryFolder();

function page(name, [date, text] = ARTICLES[name]) {
  const [headline, ...paragraphs] = text.trim().split(/\n\n/);
  const json = JSON.stringify({
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline,
    datePublished: date,
  });
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${headline}</title>
<script type="application/ld+json">${json}</script></head>
<body><main><article><h1>${headline}</h1>${paragraphs.map(words => `<p>${words}</p>`).join('\n')}</article></main></body></html>`;
}

describe('explainer collect --from', () => {
  let server;
  let base;
  let pages;
  let asked;

  const dayOf = name => new Date(ARTICLES[name]?.[0] ?? '2025-03-14').toUTCString();
  const rss = (...names) =>
    `<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>${names
      .map(name => `<item><link>${base}/${name}</link><pubDate>${dayOf(name)}</pubDate></item>`)
      .join('')}</channel></rss>`;
  const jsonFeed = (...names) =>
    JSON.stringify({
      version: 'https://jsonfeed.org/version/1.1',
      items: names.map(name => ({ id: name, url: `/${name}`, date_published: ARTICLES[name][0] })),
    });

  before(async () => {
    server = createServer((request, response) => {
      asked.push(request.url);
      const found = pages[request.url];
      const [type, content] = found ?? ['text/html', 'gone'];
      response.writeHead(found ? 200 : 404, { 'content-type': type }).end(content);
    });
    await new Promise(settle => server.listen(0, '127.0.0.1', settle));
    base = `http://127.0.0.1:${server.address().port}`;
  });
  after(() => {
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true });
  });
  beforeEach(() => {
    asked = [];
    pages = Object.fromEntries(
      Object.keys(ARTICLES).map(name => [`/${name}`, ['text/html; charset=utf-8', page(name)]]),
    );
    pages['/old'] = ['text/html; charset=utf-8', page('old', ['2025-02-01', ARTICLES.ships[1]])];
  });

  let runs = 0;
  async function collect(...args) {
    const out = join(folder, `week-${++runs}.json`);
    const run = await explainer([
      'collect',
      '--title',
      'The week',
      '--until',
      '2025-03-16',
      '--allow-private',
      '-o',
      out,
      ...args,
    ]);
    return { ...run, pack: existsSync(out) ? JSON.parse(readFileSync(out, 'utf8')) : undefined };
  }
  const headlines = ({ sources }) => sources.map(({ headline }) => headline);
  const headlineOf = name => ARTICLES[name][1].split('\n')[0];

  it('makes the quiz of a feed’s articles, each linked to its page, and holds back what a later one outdates', async () => {
    pages['/rss'] = ['application/rss+xml', rss('missing', 'found', 'ships')];
    const { code, pack, stderr } = await collect('--from', `${base}/rss`);
    assert.equal(code, 0, stderr);
    assert.deepEqual(headlines(pack), ['missing', 'found', 'ships'].map(headlineOf));
    assert.equal(pack.sources[1].url, `${base}/found`);
    assert.match(stderr, /Held back: .*missing/);
    assert.ok(pack.questions.filter(({ review }) => !review).length >= 4);
  });

  it('takes the days that were asked for, by the feed and by the page, and no page of another day is fetched', async () => {
    pages['/rss'] = ['application/rss+xml', rss('missing', 'ships').replace(/<pubDate>Thu[^<]*<\/pubDate>/, '')];
    pages['/undated'] = ['application/rss+xml', `<rss><channel><item><link>${base}/old</link></item></channel></rss>`];
    const { code, pack, stderr } = await collect('--days', '4', '--from', `${base}/rss`, '--from', `${base}/undated`);
    assert.equal(code, 0, stderr);
    assert.deepEqual(headlines(pack), [headlineOf('ships')]);
    assert.ok(!asked.includes('/missing'), 'the feed says that it is too old');
    assert.ok(asked.includes('/old'), 'only the page says so');
  });

  it('fetches each page that a list names once', async () => {
    const list = file(folder, 'pages.txt', `${base}/found\n${base}/ships\n`);
    const { code, pack, stderr } = await collect('--from', list);
    assert.equal(code, 0, stderr);
    assert.deepEqual(headlines(pack), ['found', 'ships'].map(headlineOf));
    assert.deepEqual(asked, ['/found', '/ships']);
  });

  it('takes feeds by turns, an article that is in two of them once, and as many as were asked for', async () => {
    pages['/rss'] = ['text/xml', rss('missing', 'found')];
    pages['/feed.json'] = ['application/feed+json', jsonFeed('ships', 'found')];
    const { pack } = await collect('--from', `${base}/rss`, '--from', `${base}/feed.json`);
    assert.deepEqual(headlines(pack), ['missing', 'ships', 'found'].map(headlineOf));
    const { pack: two } = await collect('--articles', '2', '--from', `${base}/rss`, '--from', `${base}/feed.json`);
    assert.deepEqual(headlines(two), ['missing', 'ships'].map(headlineOf));
  });

  it('reads a list of feeds, pages and folders, and tells by line what of it can’t be had', async () => {
    const packs = join(folder, 'packs');
    mkdirSync(packs);
    writeFileSync(join(packs, 'ships.md'), `---\ndate: ${ARTICLES.ships[0]}\nlang: en\n---\n\n# ${ARTICLES.ships[1]}`);
    pages['/rss'] = ['application/rss+xml', rss('missing', 'gone')];
    pages['/paper'] = ['application/pdf', '%PDF-1.7'];
    const list = file(
      folder,
      'list.txt',
      `# The week\n${base}/rss\n${base}/found # a page\n${packs}\n\n${base}/nowhere\n${base}/paper\n`,
    );
    const { code, pack, stderr } = await collect('--from', list);
    assert.equal(code, 0, stderr);
    assert.deepEqual(headlines(pack).sort(), ['missing', 'found', 'ships'].map(headlineOf).sort());
    assert.match(stderr, /list\.txt, line 6: .*\/nowhere is not there \(404\)/);
    assert.match(stderr, /list\.txt, line 7: .*\/paper is no feed but application\/pdf/);
    assert.match(stderr, /\/gone is not there \(404\)/);
  });

  it('reads no file of this machine that a list from the web names, and tells by line', async () => {
    const own = join(folder, 'own');
    mkdirSync(own);
    const article = file(own, 'ships.md', `---\ndate: ${ARTICLES.ships[0]}\nlang: en\n---\n\n# ${ARTICLES.ships[1]}`);
    pages['/list'] = ['text/plain', `${base}/found\n${own}\n${article}\n-\n`];
    const { code, pack, stderr } = await collect('--from', `${base}/list`);
    assert.equal(code, 0, stderr);
    assert.deepEqual(headlines(pack), [headlineOf('found')]);
    for (const line of [2, 3, 4])
      assert.match(stderr, new RegExp(`/list, line ${line}: a list from the web may name web addresses alone`));
  });

  it('takes packs that don’t say which text they were built from beside others', async () => {
    const undated = join(folder, 'undigested');
    mkdirSync(undated);
    const pathOf = {};
    for (const name of ['missing', 'ships']) {
      const [date, text] = ARTICLES[name];
      const article = file(folder, `${name}-plain.md`, `---\ndate: ${date}\nlang: en\n---\n\n# ${text}`);
      const built = JSON.parse((await explainer(['build', article])).stdout);
      delete built.sources[0].digest;
      pathOf[name] = file(name === 'ships' ? undated : folder, `${name}-undigested.json`, built);
    }
    const { code, pack, stderr } = await collect(pathOf.missing, '--from', undated);
    assert.equal(code, 0, stderr);
    assert.deepEqual(headlines(pack), ['missing', 'ships'].map(headlineOf));
  });

  it('says in its help what it does unless told otherwise, in words', async () => {
    const { stdout } = await explainer(['collect', '--help']);
    assert.match(stdout, /Default: today/);
    assert.doesNotMatch(stdout, /default: (?:\[\]|"?\d{4}-)/);
  });

  it('keeps the packs: what an editor changed stays, what the article corrected is brought up to date', async () => {
    const keep = join(folder, 'kept');
    pages['/rss'] = ['application/rss+xml', rss('found', 'ships')];
    const first = await collect('--from', `${base}/rss`, '--keep', keep);
    assert.equal(first.code, 0, first.stderr);
    const [kept] = readdirSync(keep).filter(name => name.startsWith('norlink'));
    const path = join(keep, kept);
    const pack = JSON.parse(readFileSync(path, 'utf8'));
    const question = pack.questions.find(({ review }) => !review);
    Object.assign(question, { prompt: 'In the editor’s own words, who said this?', edited: true });
    writeFileSync(path, JSON.stringify(pack));
    pages['/ships'] = [
      'text/html',
      page('ships', ['2025-03-13', ARTICLES.ships[1].replace('$300 million', '$310 million')]),
    ];
    const second = await collect('--from', `${base}/rss`, '--keep', keep);
    assert.equal(second.code, 0, second.stderr);
    assert.ok(second.pack.questions.some(({ prompt }) => prompt === 'In the editor’s own words, who said this?'));
    const now = readFileSync(path, 'utf8');
    assert.match(now, /310 million/);
    assert.match(now, /In the editor’s own words/);
    // The page is gone, what was kept of it isn't
    delete pages['/ships'];
    const third = await collect('--from', `${base}/rss`, '--keep', keep);
    assert.deepEqual(headlines(third.pack), ['found', 'ships'].map(headlineOf));
    assert.match(third.stderr, /What was kept of it is taken/);
  });

  it('doesn’t take a quiz of several articles that lies among the kept packs for one of them, nor write over it', async () => {
    const keep = join(folder, 'with-week');
    pages['/rss'] = ['application/rss+xml', rss('ships', 'found')];
    const first = await collect('--from', `${base}/rss`, '--keep', keep);
    assert.equal(first.code, 0, first.stderr);
    const week = file(keep, 'week.json', first.pack);
    const before = readFileSync(week, 'utf8');
    pages['/ships'] = ['text/html', page('ships', ['2025-03-13', ARTICLES.ships[1].replace('$300', '$310')])];
    const second = await collect('--from', `${base}/rss`, '--keep', keep);
    assert.equal(second.code, 0, second.stderr);
    assert.equal(readFileSync(week, 'utf8'), before);
    const [norlink] = readdirSync(keep).filter(name => name.startsWith('norlink'));
    assert.match(readFileSync(join(keep, norlink), 'utf8'), /310 million/);
  });

  it('leaves a kept file that can’t be read as it is', async () => {
    const keep = join(folder, 'spoiled');
    pages['/rss'] = ['application/rss+xml', rss('found')];
    await collect('--from', `${base}/rss`, '--keep', keep);
    const [name] = readdirSync(keep);
    writeFileSync(join(keep, name), '{ half written');
    const { code, stderr } = await collect('--from', `${base}/rss`, '--keep', keep);
    assert.equal(code, 0, stderr);
    assert.match(stderr, /is no JSON/);
    assert.equal(readFileSync(join(keep, name), 'utf8'), '{ half written');
  });

  it('writes nothing, and says so, where there is no article, no feed, or nothing was named', async () => {
    pages['/rss'] = ['application/rss+xml', rss('missing')];
    pages['/broken'] = ['application/rss+xml', '<rss><channel>'];
    for (const [args, why] of [
      [['--from', `${base}/rss`, '--until', '2025-06-01'], /no article of the 7 days until 2025-06-01/],
      [['--from', `${base}/broken`], /\/broken can’t be read: the feed, line 1: it is no XML/],
      [['--from', `${base}/missing`], /is a page, not a feed/],
      [[], /Which articles\?/],
    ]) {
      const { code, pack, stderr } = await collect(...args);
      assert.equal(code, 2, stderr);
      assert.match(stderr, why);
      assert.equal(pack, undefined);
    }
  });

  it('asks no machine of the own network unless it is let to', async () => {
    pages['/rss'] = ['application/rss+xml', rss('missing')];
    const { code, stderr } = await explainer(['collect', '--title', 'The week', '--from', `${base}/rss`]);
    assert.equal(code, 2);
    assert.match(stderr, /--allow-private lets it be fetched/);
    assert.deepEqual(asked, []);
  });
});
