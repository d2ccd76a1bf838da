import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { H1, page, prose, ps, TITLE } from './kinds.mjs';

const { readArticle, readHtml } = await bundled('article/html/read-html.ts', 'article/read.ts');

const ld = o => `<script type="application/ld+json">${typeof o === 'string' ? o : JSON.stringify(o)}</script>`;
const art = (top = '', bottom = '') => `<article>${H1}${top}${ps(0, 1, 2)}${bottom}</article>`;
/** Says what `read` gives, word for word, or that it holds. */
const check = (name, read, wanted) =>
  it(name, () => {
    const got = read();
    if (typeof wanted === 'function') assert.ok(wanted(got), JSON.stringify(got));
    else assert.deepEqual(got, wanted);
  });
const date = (head, top, opt) => () => readHtml(page(art(top), head), opt).metadata.datePublished;
const names = (head, top, bottom, opt) => () =>
  (readHtml(page(art(top, bottom), head), opt).metadata.authors ?? []).map(a => a.name);
const N = o => ({ '@context': 'https://schema.org', '@type': 'NewsArticle', headline: TITLE, ...o });
const r = html => () => {
  try {
    readHtml(html);
    return 'read';
  } catch (e) {
    return e.message;
  }
};
const h = (head, body, opt) => () => {
  const a = readHtml(page(body, head), opt);
  return [a.metadata.headline, a.metadata.publisher];
};

describe('the day of a page', () => {
  check('text month in JSON-LD', date(ld(N({ datePublished: 'May 8, 2025' }))), '2025-05-08');
  check('RFC 2822', date(ld(N({ datePublished: 'Thu, 08 May 2025 10:00:00 GMT' }))), '2025-05-08');
  check('epoch ms', date(ld(N({ datePublished: 1746698400000 }))), '2025-05-08T10:00:00.000Z');
  check('array', date(ld(N({ datePublished: ['2025-05-08T10:00:00Z'] }))), '2025-05-08T10:00:00Z');
  check('fraction seconds, space', date(ld(N({ datePublished: '2025-05-08 10:00:00.0' }))), d =>
    d?.startsWith('2025-05-08'),
  );
  check('0001', date(ld(N({ datePublished: '0001-01-01T00:00:00Z' })), '<p class="date">8 May 2025</p>'), '2025-05-08');
  check(
    'future',
    date(ld(N({ datePublished: '2099-05-08' })), '<time datetime="2025-05-08">8 May</time>'),
    '2025-05-08',
  );
  check('time in running text', date('', '', undefined), undefined);
  check(
    'time in a sentence',
    () =>
      readHtml(
        page(
          `<article>${H1}${ps(0, 1)}<p>The wall was opened on <time datetime="1904-06-01">1 June 1904</time>, and again on <time datetime="2001-06-01">1 June 2001</time>, by the king himself and his whole court.</p>${ps(2)}</article>`,
        ),
      ).metadata.datePublished,
    undefined,
  );
  check(
    'time in an aside',
    () =>
      readHtml(page(`<article>${H1}${ps(0, 1, 2)}<aside><time datetime="2024-02-01">1 Feb</time></aside></article>`))
        .metadata.datePublished,
    undefined,
  );
  check(
    'time below a picture',
    () =>
      readHtml(
        page(
          `<article>${H1}${ps(0, 1, 2)}<figure><img src="a.jpg" alt=""><figcaption>Taken on <time datetime="2011-03-09">9 March 2011</time></figcaption></figure></article>`,
        ),
      ).metadata.datePublished,
    undefined,
  );
  check('written weekday', date('', '<p>Saturday 8 November 2025</p>'), '2025-11-08');
  check('By X, date', date('', '<p>By Ana Silva, 12 February 2026</p>'), '2026-02-12');
  check('German', date('', '<p>14. Mai 2025</p>'), '2025-05-14');
  check('French 1er', date('', '<p>Publié le 1er mai 2025 à 10h00</p>'), '2025-05-01');
  check('Spanish', date('', '<p>8 de mayo de 2025</p>'), '2025-05-08');
  check('Portuguese', date('', '<p>Publicado em 08/05/2025 às 10h32</p>'), '2025-05-08');
  check('figures that can be two days', date('', '<p class="date">08/05/2025</p>'), undefined);
  check('Ukrainian', date('', '<p>8 травня 2025, 10:00</p>'), '2025-05-08');
  check('Chinese', date('', '<p>2025年5月8日</p>'), '2025-05-08');
  check('Korean', date('', '<p>입력 2025.05.08 10:00</p>'), '2025-05-08');
  check(
    'abbr title hentry',
    date('', '<abbr class="published" title="2025-05-08T10:00:00Z">two years ago</abbr>'),
    '2025-05-08T10:00:00Z',
  );
  check('span title', date('', '<span class="date" title="8 May 2025">2 days ago</span>'), '2025-05-08');
  for (const element of [
    '<abbr class="timeago" title="2025-05-08T10:32:00Z">2 days ago</abbr>',
    '<relative-time datetime="2025-05-08T10:32:00Z">2 days ago</relative-time>',
    '<span data-datetime="2025-05-08T10:32:00Z">2 days ago</span>',
    '<span data-timestamp="1746700320">2 days ago</span>',
  ])
    check(`what a script makes “2 days ago” of: ${element}`, date('', element), d => d?.startsWith('2025-05-08'));
  check('day, month and year parted by stops', date('', '<p>8.mai.2025 às 10h32</p>'), '2025-05-08');
  check('microdata meta in body', date('', '<meta itemprop="datePublished" content="2025-05-08">'), '2025-05-08');
  check('meta unquoted capitals', date('<META NAME=pubdate CONTENT=2025-05-08>'), '2025-05-08');
  check(
    'meta article:published_time empty then date',
    date('<meta property="article:published_time" content=""><meta name="date" content="2025-05-08">'),
    '2025-05-08',
  );
  check(
    'several metas of one name',
    date('<meta name="date" content="not known"><meta name="date" content="2025-05-08">'),
    '2025-05-08',
  );
  check(
    'split spans',
    date('', '<div class="date"><span>08</span> <span>May</span> <span>2025</span></div>'),
    '2025-05-08',
  );
  check('last updated only', date('', '<p>Last updated: 8 May 2025</p>'), d => d === undefined || d === '2025-05-08');
  check('published and updated written', date('', '<p>Updated 9 May 2025, published 7 May 2025</p>'), '2025-05-07');
  check(
    'comment dates',
    () =>
      readHtml(
        page(`${art()}<div class="comments"><div class="comment"><time datetime="2025-05-09">9 May</time></div></div>`),
      ).metadata.datePublished,
    undefined,
  );
  check(
    'date of copyright footer',
    () => readHtml(page(art()).replace('© The Courier', '© The Courier 1 January 2024')).metadata.datePublished,
    undefined,
  );
});

describe('the article among others in JSON-LD', () => {
  check(
    'another’s alone',
    date(
      `<meta property="article:published_time" content="2025-05-08">${ld(N({ headline: 'Seven soups against winter colds', datePublished: '2016-07-01' }))}`,
    ),
    '2025-05-08',
  );
  check(
    'related first',
    date(
      ld([
        N({ headline: 'Ferry stops', datePublished: '2020-01-01', url: 'https://c.example/ferry' }),
        N({ datePublished: '2025-05-08', url: 'https://c.example/wall' }),
      ]),
      '',
      { url: 'https://c.example/wall' },
    ),
    '2025-05-08',
  );
  check(
    'review first',
    date(
      ld({ '@type': 'Review', datePublished: '2020-01-01', name: 'Great' }) + ld(N({ datePublished: '2025-05-08' })),
    ),
    '2025-05-08',
  );
  check(
    'ItemList',
    date(
      ld({
        '@type': 'ItemList',
        itemListElement: [{ '@type': 'ListItem', item: N({ headline: 'Other', datePublished: '2020-01-01' }) }],
      }),
      '<time datetime="2025-05-08">8 May</time>',
    ),
    '2025-05-08',
  );
  check(
    'mainEntity',
    date(
      ld({ '@type': 'WebPage', mainEntity: { '@type': 'NewsArticle', headline: TITLE, datePublished: '2025-05-08' } }),
    ),
    '2025-05-08',
  );
  check(
    'graph string type url',
    date(
      ld({ '@graph': [{ '@type': 'http://schema.org/NewsArticle', headline: TITLE, datePublished: '2025-05-08' }] }),
    ),
    '2025-05-08',
  );
  check(
    'two objects in one block',
    date(
      ld(
        JSON.stringify({ '@type': 'Organization', name: 'X' }) +
          '\n' +
          JSON.stringify(N({ datePublished: '2025-05-08' })),
      ),
    ),
    '2025-05-08',
  );
  check(
    'unescaped newline, trailing comma',
    date(ld('{"@type":"NewsArticle","headline":"Wexmouth\n rebuilds its wall","datePublished":"2025-05-08",}')),
    '2025-05-08',
  );
  check(
    'video object beside',
    date(
      ld({ '@type': 'VideoObject', uploadDate: '2020-01-01', datePublished: '2020-01-01', name: TITLE }),
      '<time datetime="2025-05-08">8 May</time>',
    ),
    '2025-05-08',
  );
  check(
    'entities in ld',
    () => readHtml(page(art(), ld(N({ headline: 'Wexmouth&#39;s wall &amp; tide' })))).metadata.headline,
    h => /Wexmouth[’']s wall & tide/.test(h),
  );
});

describe('the people who wrote a page', () => {
  check(
    'list of names in one Person',
    names(ld(N({ author: { '@type': 'Person', name: ['Ana Silva', 'Tom Harker'] } }))),
    ['Ana Silva', 'Tom Harker'],
  );
  check('by in name', names(ld(N({ author: { '@type': 'Person', name: 'By Ana Silva' } }))), ['Ana Silva']);
  check('Byrne', names(ld(N({ author: 'Byrne Hobart' }))), ['Byrne Hobart']);
  check(
    'ABBY capitals',
    names('', '<p class="byline">By ABBY GOODNOUGH, THOMAS KAPLAN and ROBERT PEAR</p>'),
    a => a.length === 3,
  );
  check(
    'org author',
    names(ld(N({ author: { '@type': 'Organization', name: 'The Courier' }, publisher: { name: 'The Courier' } }))),
    [],
  );
  check('url author', names(ld(N({ author: 'https://x.example/ana' })) + '<meta name="author" content="Ana Silva">'), [
    'Ana Silva',
  ]);
  check(
    'id author',
    names(ld({ '@graph': [N({ author: { '@id': '#p' } }), { '@type': 'Person', '@id': '#p', name: 'Ana Silva' }] })),
    ['Ana Silva'],
  );
  check(
    'facebook address',
    names(
      '<meta property="article:author" content="https://facebook.com/courier">',
      '<a rel="author" href="/a">Ana Silva</a>',
    ),
    ['Ana Silva'],
  );
  check(
    'date in byline',
    names(
      '',
      '<div class="byline"><b>By <a rel="author">Chris Austin</a></b> | November 13, 2014 | <a>Print</a></div>',
    ),
    ['Chris Austin'],
  );
  check('role', names('', '<p class="author">Ana Silva, Health correspondent</p>'), ['Ana Silva']);
  check('byline in text', names('', '<p>By Ana Silva and Tom Harker</p>'), ['Ana Silva', 'Tom Harker']);
  check('von', names('', '<p>Von Ana Silva und Tom Harker</p>'), ['Ana Silva', 'Tom Harker']);
  check('commentator', names('', '', '<div class="comments"><span class="author">Max Brandt</span></div>'), []);
  check('admin', names('<meta name="author" content="admin">'), []);
  check('e-mail', names('<meta name="author" content="desk@courier.example">'), []);
  check(
    'posted by',
    names('', '<div class="meta">Posted by <span class="author vcard">Ana Silva</span> on May 8, 2025</div>'),
    ['Ana Silva'],
  );
  check('auth', names('', '<span class="auth">Ana Silva</span>'), ['Ana Silva']);
  check('auth with a link, beside the day', names('', '<p class="auth meta"><a href="/a">Ana Silva</a></p>'), [
    'Ana Silva',
  ]);
  check('auth where readers log in', names('', '<div class="auth"><a href="/login">Neue Leser</a></div>'), []);
  check('links of such a part', names('', '<div class="auth-links">Neue Leser</div>'), []);
  check('photo credit is no author', names('', '<p class="byline">Photograph: Max Brandt</p>'), []);
  check('agency and name', names('', '<p class="byline">By Ana Silva, Associated Press</p>'), ['Ana Silva']);
  check('apostrophes and hyphens', names('', '<p class="byline">By Siobhán O’Neill-Jones</p>'), [
    'Siobhán O’Neill-Jones',
  ]);
  check('MD, PhD', names(ld(N({ author: 'Ana Silva, MD' }))), ['Ana Silva']);
  check('creator', names(ld(N({ creator: ['Ana Silva'] }))), ['Ana Silva']);
});

describe('title, house and address of a page', () => {
  check(
    'site as og:title',
    h('<meta property="og:title" content="The Courier"><meta property="og:site_name" content="The Courier">', art()),
    [TITLE, 'The Courier'],
  );
  check(
    'site in title first',
    () =>
      readHtml(
        page(`<article><h2>${TITLE}</h2>${ps(0, 1, 2)}</article>`).replace(
          /<title>.*?<\/title>/,
          `<title>The Courier | ${TITLE}</title>`,
        ),
      ).metadata.headline,
    TITLE,
  );
  check('svg title', () => readHtml(page(`<svg><title>Logo</title></svg>${art()}`)).metadata.headline, TITLE);
  check(
    'canonical home',
    () =>
      readHtml(page(art(), '<link rel="canonical" href="https://c.example/">'), { url: 'https://c.example/news/wall' })
        .metadata.url,
    'https://c.example/news/wall',
  );
  check(
    'canonical relative',
    () =>
      readHtml(page(art(), '<link rel="canonical" href="/news/wall">'), { url: 'https://c.example/news/wall?x=1' })
        .metadata.url,
    'https://c.example/news/wall',
  );
  check(
    'base href',
    () => readHtml(page(art(), '<base href="https://c.example/de/"><link rel="canonical" href="wall">')).metadata.url,
    'https://c.example/de/wall',
  );
});

describe('what portals show of a page', () => {
  const at = url => () => readHtml(page(art()), { url }).metadata.datePublished;
  check('the day in an address, around a section', at('https://c.example/2025/COAST/05/08/wall/'), '2025-05-08');
  check('the day in an address, without noughts', at('https://c.example/2025/coast/5/8/wall/'), '2025-05-08');
  check(
    'a day of change, where no other is shown',
    date('', '<div class="date">Updated: May 8, 2025, 5:02 PM ET</div>'),
    '2025-05-08',
  );
  check(
    'a moment in a microformat',
    date('', '<cite class="byline">Ann Holt – <abbr title="2025-05-08T01:40:40Z">1 hr 4 mins ago</abbr></cite>'),
    '2025-05-08T01:40:40Z',
  );
  check(
    'the day of a video beside that of the article',
    () =>
      readHtml(
        page(
          `<article><header><h2>${TITLE}</h2><p class="m-byline">By <a href="/a">Ann Holt</a> on May 8, 2025</p></header>${ps(0, 1, 2)}<div class="m-player"><h2>How walls are made</h2><p class="m-player__byline">By Sam Lee <span class="long_date">on Apr 30, 2025</span></p></div></article>`,
        ),
      ).metadata.datePublished,
    '2025-05-08',
  );
  check(
    'the day of a gallery beside that of the article',
    () =>
      readHtml(
        page(
          `<div class="top"><p class="info"><span class="gallery-date">2011. december 23.</span></p></div><div class="item"><h2>${TITLE}</h2><div><b>2025. május 8., 11:16</b><br><div class="body">${ps(0, 1, 2)}</div></div></div>`,
        ),
      ).metadata.datePublished,
    '2025-05-08',
  );
  check(
    'the day above many lines',
    date(
      '',
      `<p class="inf"><span>8 May 2025 13:28</span></p>${Array.from({ length: 14 }, (_, n) => `<div class="n"><p>Another headline, the ${n}th</p></div>`).join('')}`,
    ),
    '2025-05-08',
  );
  check(
    'two writers in elements of their own',
    names(
      '',
      '<ul><li class="by">Par <span itemprop="author"><a href="#a">Ana Silva</a></span>, <span itemprop="author"><a href="#b">Tom Hark</a></span></li></ul>',
    ),
    ['Ana Silva', 'Tom Hark'],
  );
  check(
    'two writers on the spot',
    names(
      '',
      '<div class="author">Par <strong>ANA SILVA</strong>, <strong>EVA LIND</strong> Envoyées spéciales à Wexmouth</div>',
    ),
    ['ANA SILVA', 'EVA LIND'],
  );
  check(
    'a house as the author beside a person',
    names(
      '<meta name="author" content="Ediciones La Costa">',
      '<span class="firma"><a rel="author" href="/a">Ana Silva</a></span>',
    ),
    ['Ana Silva'],
  );
  check(
    'the day above the title',
    () =>
      readHtml(
        page(
          `<div class="head"><p><strong>Jeudi 8 mai 2025</strong> | Mise en ligne à 12h02 | <a href="#c">Commentaires (85)</a></p>${H1}</div><div class="entry">${ps(0, 1, 2)}</div>`,
        ),
      ).metadata.datePublished,
    '2025-05-08',
  );
  check(
    'how long ago, in an element of its own',
    date('', '<amp-timeago datetime="2025-05-08T10:00:00Z">Thursday 08 May</amp-timeago>'),
    '2025-05-08T10:00:00Z',
  );
  check('a day of the week in Arabic is nobody', names('', '<div class="date">الخميس 8 مايو 2025</div>'), []);
  check('an agency as the author', names('<meta name="author" content="PAP">'), []);
  check(
    'the name of the writer of a page behind a dot',
    h(
      '<title>The wall • Ann Holt</title><meta property="og:title" content="The wall • Ann Holt">',
      `<article><h1>The wall</h1>${ps(0, 1, 2)}</article>`,
    ),
    ['The wall', undefined],
  );
});

describe('pages that are no article, and pages saved in one file', () => {
  check(
    '404',
    r(
      page(
        '<main><h1>Page not found</h1><p>The page you are looking for does not exist. It may have been moved or deleted. Try a search.</p></main>',
      ),
    ),
    m => m !== 'read',
  );
  check(
    'captcha',
    r(
      page(
        '<h1>Checking your browser</h1><p>Please enable JavaScript and cookies to continue. This process is automatic. Your browser will redirect to your requested content shortly.</p>',
      ),
    ),
    m => /script|robot|browser/i.test(m),
  );
  check(
    'consent only',
    r(
      page(
        '<div class="consent"><h1>Before you continue</h1><p>We use cookies and data to deliver and maintain our services, track outages and protect against spam, fraud and abuse, measure audience engagement and site statistics to understand how our services are used.</p><button>Accept all</button></div>',
      ),
    ),
    m => m !== 'read',
  );
  check(
    'mhtml',
    () =>
      readArticle(
        'From: <Saved by Blink>\r\nSnapshot-Content-Location: https://c.example/wall\r\nSubject: Wall\r\nDate: Thu, 8 May 2025 10:00:00 -0000\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="----X"\r\n\r\n\r\n------X\r\nContent-Type: text/html\r\nContent-ID: <frame-1@mhtml.blink>\r\nContent-Transfer-Encoding: quoted-printable\r\nContent-Location: https://c.example/wall\r\n\r\n' +
          page(art()).replace(/=/g, '=3D').replace(/.{60}/g, '$&=\r\n') +
          '\r\n------X\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------X--\r\n',
        { fileName: 'wall.mhtml' },
      ).text.split('\n\n'),
    a => Array.isArray(a) && a.includes(prose(0)) && a.length === 4,
  );
});
