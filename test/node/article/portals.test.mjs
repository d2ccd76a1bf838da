import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { TextEncoder } from 'node:util';
import { bundled } from './bundled.mjs';
import * as kinds from './kinds.mjs';
import { own, portals } from './portals.mjs';

const { page, prose, TITLE } = kinds;
const { readHtml } = await bundled('article/html/read-html.ts');
const { decodePage } = await bundled('article/html/decode.ts');

const read = ([body, wanted, head], how) =>
  it(how, () => {
    const { text } = readHtml(page(body, head));
    assert.deepEqual(
      text.split('\n\n').filter(block => block !== TITLE),
      wanted.map(each => (typeof each === 'number' ? prose(each) : each)),
    );
  });

describe('a page is read, the article’s blocks and nothing else,', () => {
  for (const [how, each] of Object.entries(portals)) read(each, how);
});

describe('what looks like the page’s own words stays:', () => {
  for (const [how, each] of Object.entries(own)) read(each, how);
});

describe('the beginning of an article is told as one', () => {
  const { H1, ps } = kinds;
  const teaser = (wall, head) => () => readHtml(page(`<article>${H1}${ps(0, 1)}${wall}</article>`, head));

  it('where the rest is for subscribers, right below it', () => {
    for (const wall of [
      '<div><h3>Subscribe to continue reading</h3><p>Get unlimited access to every article of the Courier.</p></div>',
      '<p>Subscribe now for unlimited access.</p>',
      '<div class="paywall">Already a subscriber? Sign in to read the full story.</div>',
    ])
      assert.throws(teaser(wall), /the rest is for subscribers/);
  });

  it('but not where the article quotes what another page says to its readers', () => {
    const quoted =
      'The Gazette will charge its readers from June, its owners said, and the words “Subscribe to continue reading” will greet them.';
    assert.doesNotThrow(teaser(`<p>${quoted}</p>${ps(2)}`));
    assert.throws(teaser(`<p>${quoted.replace(/[“”]/g, '')}</p>${ps(2)}`), /the rest is for subscribers/);
  });

  const meter = count =>
    `<div><p>Already a subscriber? <a href="/in">Log in</a></p><h4>${count}</h4><p>Unlimited reading from £3 a month.</p></div>`;

  it('but not where the page counts it among those that are free', () => {
    for (const count of [
      'You have read 2 of 5 free articles this month',
      'You’ve viewed 5 of your 5 complimentary stories',
      '3 free articles remaining',
    ])
      assert.doesNotThrow(teaser(meter(count)), count);
    assert.throws(
      teaser(meter('You’ve read 3 of 3 free articles. Subscribe to continue.')),
      /the rest is for subscribers/,
    );
    assert.throws(teaser(meter('The block had 12 stories remaining.')), /the rest is for subscribers/);
    assert.throws(teaser(meter('You have read 6 of 5 free articles this month')), /the rest is for subscribers/);
  });
});

describe('few words', () => {
  const NOTE = 'The wall of Wexmouth was rebuilt on Monday, the mayor said in a statement to the press.';
  const SHORT =
    'The wall of the harbour was broken in three places by the storm of March. It is to be rebuilt before the winter, and those who live on the quay are to be heard in June.';
  const MISSING =
    'We are sorry. The page that you have asked for does not exist, or it has been moved to another place. Go back to the first page of our house, or tell us what you were looking for.';
  const bare = body => `<html><head><title>Wall</title></head><body>${body}</body></html>`;

  it('are an article where the page says that they are one', () => {
    const head = '<meta property="og:type" content="article">';
    assert.match(readHtml(page(`${kinds.H1}<p>${NOTE}</p>`, head)).text, /statement to the press/);
  });

  it('are one in an element of that name, or under a headline, or where nothing else stands in the page', () => {
    for (const body of [
      `<article><h1>Wall</h1><div>${SHORT}</div><h2>More</h2><div>Nobody was hurt in it <a href="/">so far</a></div></article>`,
      `<article><p>${SHORT}</p></article>`,
      `<div><p>${SHORT}</p><ul><li><a href="/1">One</a></li></ul></div>`,
    ])
      assert.match(readHtml(bare(body)).text, /are to be heard in June/);
  });

  it('are none where a server speaks, where more stands elsewhere, or beside a page of links', () => {
    const links = Array.from({ length: 9 }, (_, n) => `<a href="/${n}">Ferry ${n} returns to the island</a><br>`).join(
      '',
    );
    for (const body of [
      `<div><p>${MISSING}</p></div>`,
      `<div><p>${SHORT}</p><a href="/w">Read the full story</a></div>`,
      `<div><p>${SHORT}</p></div><div>${links}</div>`,
    ])
      assert.throws(() => readHtml(bare(body)), /No article|Only a teaser|list of links/);
  });
});

describe('a line of the house among the paragraphs', () => {
  const lines = `Lesen Sie hier: Fähre kehrt zurück
Dieser Text erschien zuerst im Wexmouther Boten.
Empfohlener redaktioneller Inhalt
An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt.
(dpa/lno)
À lire également : Le phare est vendu
La suite de cet article est réservée à nos abonnés
Avec AFP
También te puede interesar
Veja mais notícias da região
Receba no WhatsApp as notícias do porto
Segui La Vague su Facebook
Potrebbe interessarti anche
Źródło: PAP
Masz ciekawy temat? Napisz do nas
This is a developing story. Please check back for updates.
This story has been updated with new information.
Credit...Sam Lee for The Courier
Have something to say? Leave a comment below.
For more stories like this, visit our harbour page.
All products recommended here are independently selected by our editors.
When you purchase through links on our site, we may earn an affiliate commission.`.split('\n');
  for (const line of lines)
    it(`is left out: ${line}`, () => {
      const { text } = readHtml(page(`<article>${kinds.H1}${kinds.ps(0, 1)}<p>${line}</p>${kinds.ps(2, 3)}</article>`));
      assert.ok(!text.includes(line), text);
      assert.ok([0, 1, 2, 3].every(n => text.includes(prose(n))));
    });

  for (const line of [
    'This story of the wall was told by Tom Harker, who has kept it since he was a boy.',
    'With the agency, the town has found who pays for the other half of the wall.',
    'For more than a year the ferry has waited for the new wall of the harbour.',
    'When you purchase a boat in Wexmouth, the harbour master asks for a month’s wages.',
    'Dieser Artikel des Vertrags wurde im Mai gestrichen, sagte der Bürgermeister.',
  ])
    it(`stays, for it is the article's: ${line}`, () => {
      const { text } = readHtml(page(`<article>${kinds.H1}${kinds.ps(0, 1)}<p>${line}</p>${kinds.ps(2, 3)}</article>`));
      assert.ok(text.includes(line), text);
    });
});

describe('the encoding of a saved page', () => {
  const bytes = text => new TextEncoder().encode(text);
  const stated = charset => `<meta charset="${charset}"><p>Ärger über die Mauer: „Genug“, sagte Jürgen Öttl.</p>`;

  it('is UTF-8 where the bytes are, whatever the page says', () => {
    for (const charset of ['iso-8859-1', 'gbk', 'windows-1251'])
      assert.match(decodePage(bytes(stated(charset))), /Ärger über die Mauer: „Genug“, sagte Jürgen Öttl/);
  });

  it('is what the server says all the same', () => {
    assert.match(decodePage(bytes(stated('utf-8')), 'text/html; charset=iso-8859-1'), /Ã¼ber/);
  });

  it('is what the page says where the bytes are no UTF-8', () => {
    const latin = Uint8Array.from(stated('iso-8859-2').replace(/[^\u0000-\u00ff]/g, '"'), sign => sign.charCodeAt(0));
    assert.match(decodePage(latin), /über die Mauer/);
  });
});
