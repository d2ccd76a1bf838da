import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';
import { paragraphs } from './html-page.mjs';

const { readHtml } = await bundled('article/html/read-html.ts');
const textOf = body => readHtml(`<!doctype html><html lang="en"><body>${body}</body></html>`).text;
const inArticle = inner => textOf(`<article><h1>Bridge closes</h1>${paragraphs}${inner}${paragraphs2}</article>`);
const paragraphs2 = paragraphs.replaceAll('bridge', 'ferry').replaceAll('Silva', 'Okoro');

/** Markup within a sentence, and the words that its reader sees. */
const WITHIN = [
  ['We will <span class="tag">not</span> close it', 'We will not close it'],
  ['We will <span class="related">not</span> close it', 'We will not close it'],
  ['We will <em id="share">not</em> close it', 'We will not close it'],
  ['We will <b class="social popular">not</b> close it', 'We will not close it'],
  ['We will <span class="credit caption promo">not</span> close it', 'We will not close it'],
  ['We will <a class="comments ad" href="/x">not</a> close it', 'We will not close it'],
  ['We will <span aria-hidden="true">not</span> close it', 'We will not close it'],
  ['We will <button type="button">not</button> close it', 'We will not close it'],
  ['We will <time datetime="2025-01-01">not</time> close it', 'We will not close it'],
  ['We will <span role="button">not</span> close it', 'We will not close it'],
  ['We will <span CLASS="Newsletter">not</span> close it', 'We will not close it'],
  ['We will <span hidden>never</span> close it', 'We will close it'],
  ['We will <span HIDDEN>never</span> close it', 'We will close it'],
  ['We will <span style="display: none">never</span> close it', 'We will close it'],
  ['We will <span STYLE="DISPLAY:NONE">never</span> close it', 'We will close it'],
  ['We will <span class="sr-only">never</span> close it', 'We will close it'],
  ['We will <template>never</template> close it', 'We will close it'],
  ['We will <del>never</del> close it', 'We will close it'],
  ['We will <s>never</s> <ins>soon</ins> close it', 'We will soon close it'],
  ['We will <strike>never</strike> close it', 'We will close it'],
  ['We will <span style="text-decoration: line-through">never</span> close it', 'We will close it'],
  ['<span class="dropcap">W</span>e will close it', 'We will close it'],
  ['<span class="drop-cap fl header">W</span>\n e will close it', 'We will close it'],
  [
    '<span aria-hidden="true" class="dropcap">W</span><span class="visually-hidden">We</span>e will close it',
    'We will close it',
  ],
  ['<img class="dropcap" alt="W" src="w.png">e will close it', 'We will close it'],
  ['<img alt="W" src="caps/w.gif" align="left">e will close it', 'We will close it'],
  ['<img alt="W" src="wind.gif"> We will close it', 'We will close it'],
  ['<span style="float: left; font-size: 3em">W</span>\ne will close it', 'We will close it'],
  ['We will <span popover>never</span> close it', 'We will close it'],
  ['It has 640<sup>a,b</sup> rivets', 'It has 640 rivets'],
  ['The 9<sup>e</sup> of them closed', 'The 9e of them closed'],
  ['<b class="initial">A</b> bridge will close', 'A bridge will close'],
  ['It holds 3 × 10<sup>9</sup> litres', 'It holds 3 × 10⁹ litres'],
  ['It is 10<sup>-6</sup> metres wide', 'It is 10⁻⁶ metres wide'],
  ['It covers 40 km<sup>2</sup> of sea', 'It covers 40 km² of sea'],
  ['It has 24,000<sup>1</sup> rivets', 'It has 24,000 rivets'],
  ['It has rivets<sup class="reference"><a href="#n">[4]</a></sup> of steel', 'It has rivets of steel'],
  ['It has rivets<sup>*</sup> of steel', 'It has rivets of steel'],
  ['The 19<sup>th</sup> century bridge', 'The 19th century bridge'],
  ['It cost 4<sup>1</sup>/<sub>2</sub> million', 'It cost 4½ million'],
  ['It is 2<sup>7</sup>/<sub>16</sub> inches', 'It is 2 ⁷⁄₁₆ inches'],
  ['It filters CO<sub>2</sub> from air', 'It filters CO2 from air'],
  ['We will <span class="line-through">never</span> close it', 'We will close it'],
  ['It needs a <abbr>caisson<span class="tooltip">box of concrete</span></abbr> there', 'It needs a caisson there'],
  ['It needs a <span class="tooltip">caisson</span> there', 'It needs a caisson there'],
  ['She said <q>not yet</q> to it', 'She said “not yet” to it'],
  ['She said <q>“not yet”</q> to it', 'She said “not yet” to it'],
  ['The <abbr title="Rail Board">RB</abbr> pays', 'The RB pays'],
  [
    'It needs a <span class="tooltip">caisson<span class="tooltiptext">box of concrete</span></span> there',
    'It needs a caisson there',
  ],
  [
    'It needs a <dfn class="term">caisson<span role="tooltip">box of concrete</span></dfn> there',
    'It needs a caisson there',
  ],
  ['<ruby>漢字<rp>(</rp><rt>かんじ</rt><rp>)</rp></ruby> is written there', '漢字 is written there'],
  ['Well<wbr>known, it&shy;self', 'Wellknown, itself'],
];

describe('the words of a sentence', () => {
  for (const [html, words] of WITHIN)
    it(`of ${html}`, () => {
      const text = inArticle(`<p>${html}, as the mayor told the council on Monday.</p>`);
      assert.ok(
        text.includes(`${words}, as the mayor`),
        text.split('\n\n').find(line => line.includes('as the mayor told')),
      );
    });
});

/** A part of the page between the article's paragraphs, a stretch of it, and whether that is the article's. */
const PARTS = [
  [
    'a paragraph that is one link',
    '<p><a href="/x">The harbour engineer denied that the lock was unsafe.</a></p>',
    true,
  ],
  [
    'an unlucky class',
    '<div class="share-count"><p>The clerk resigned on Monday after the vote of the board.</p></div>',
    true,
  ],
  ['a paragraph called a tag line', '<p class="tag-line">“We are ready for the sea,” said the engineer.</p>', true],
  [
    'a paragraph called an introduction to a promotion',
    '<p class="promo-intro">The engineers want to begin in June, they said on Monday.</p>',
    true,
  ],
  [
    'a list of facts',
    '<ul><li>The wall is 4 metres high and runs along the quay.</li><li>The county pays half of its price.</li></ul>',
    true,
  ],
  ['definitions', '<dl><dt>Caisson</dt><dd>A box of concrete that is sunk under the quay.</dd></dl>', true],
  [
    'a table that lays out the page',
    '<table><tr><td><p>The wall is 4 metres high and runs along the quay from the old lock to the new station, where the trains to the north stop twice an hour in summer and once in winter, the board said on Monday after it had met in the old town hall.</p></td></tr></table>',
    true,
  ],
  [
    'paragraphs made by breaks',
    '<div>The first line of it ends here and goes no further.<br><br>The second line of it ends there.</div>',
    true,
  ],
  ['a form around a paragraph', '<form action="/vote"><p>Should the bridge stay? Vote now.</p><input></form>', false],
  [
    'comments',
    '<section id="comments" class="comments"><article class="comment"><p>First of all, this is nonsense, wrote a reader.</p></article></section>',
    false,
  ],
  [
    'a cookie notice',
    '<div class="cookie-banner" role="dialog"><p>We and our 940 partners store cookies on your device.</p></div>',
    false,
  ],
  [
    'headlines of others',
    '<ul><li><a href="/a">Moon Rush: Private Lander Plans</a></li><li><a href="/b">Will Land Where None Has Gone</a></li></ul>',
    false,
  ],
  [
    'a headline of another',
    '<p><strong>Read more:</strong> <a href="/x">Minister jailed for nine years</a></p>',
    false,
  ],
  ['a linked headline alone', '<p><a href="/x">Minister jailed for nine years after a long trial</a></p>', false],
  [
    'a box of a letter',
    '<div class="newsletter-signup"><p>Sign up for our morning letter and join 48,000 readers.</p></div>',
    false,
  ],
  [
    'a caption',
    '<figure><img src="a.jpg" alt=""><figcaption>The quay at dawn is what you see.</figcaption></figure>',
    false,
  ],
  ['a credit', '<p>Photograph: Marlene Kost/The Herald</p>', false],
  ['an editor', '<p>(Reporting by Will Dunne; Editing by Tom Brandl)</p>', false],
  ['a contributor', '<p>Hanna Mirren contributed to this report from Lorne.</p>', false],
  ['a gallery', '<p>Image 1 of 5</p>', false],
  ['a line of rights', '<p>© 2025 Wexmouth Herald. All rights reserved.</p>', false],
  ['buttons', '<div><button>Share on Chirper</button><button>Copy link</button></div>', false],
  [
    'a correction',
    '<p>This article was amended on 10 October 2024. An earlier version said that the wall would cost £12 million.</p>',
    false,
  ],
  ['a mistake that is confessed', '<p>We originally reported that the wall would cost £12 million.</p>', false],
  ['a house’s apology', '<p>The Herald apologises for stating that the wall would cost £12 million.</p>', false],
  ['a headline that trends', '<p>Trending now: Mayor sells the old school</p>', false],
  [
    'a quotation that is pulled out of the text',
    '<blockquote class="pullquote">would “not wait another winter”, she told the council meeting</blockquote><p>She would “not wait another winter”, she told the council meeting in June.</p>',
    true,
  ],
  [
    'a table of figures',
    '<table><tr><th>Year</th><th>Ships</th></tr><tr><td>2024</td><td>Fourteen of them</td></tr></table>',
    false,
  ],
  ['a script’s picture', '<noscript><p>Your browser shows no pictures, which is a pity.</p></noscript>', false],
];

describe('the parts of a page', () => {
  for (const [name, html, isIn] of PARTS)
    it(`${isIn ? 'keeps' : 'leaves out'} ${name}`, () => {
      const words = html
        .replace(/<[^>]+>/g, '|')
        .split('|')
        .sort((a, b) => b.length - a.length)[0];
      assert.equal(inArticle(html).includes(words.trim()), isIn, inArticle(html));
    });

  it('counts a pulled quotation and doubled paragraphs once', () => {
    const double = '<p>The lock was built when the old town still had its walls, the clerk said.</p>';
    const text = inArticle(`${double}<div class="mobile">${double}</div>`);
    assert.equal(text.match(/The lock was built/g).length, 1);
  });

  it('keeps what a correction takes back apart from the text', () => {
    const { metadata } = readHtml(
      `<article><h1>Wall</h1>${paragraphs}<p>Correction: An earlier version of this article said that the wall was built in 1987.</p></article>`,
    );
    assert.deepEqual(metadata.corrections, [
      'Correction: An earlier version of this article said that the wall was built in 1987.',
    ]);
  });
});

const sentences = paragraphs;
/** Pages that hold an article, whatever their makers did. */
const ACCEPTED = [
  ['inside one form', `<form id="aspnetForm"><h1>Bridge</h1>${sentences}</form>`],
  [
    'wholly in a list',
    `<h1>Bridge</h1><ul>${sentences.replaceAll('<p>', '<li><p>').replaceAll('</p>', '</p></li>')}</ul>`,
  ],
  [
    'below a long menu',
    `<ul>${Array.from({ length: 60 }, (_, n) => `<li><a href="/${n}">A long line of a menu that leads to part ${n} of the site</a></li>`).join('')}</ul><div><h1>Bridge</h1>${sentences}</div>`,
  ],
  ['in a part called sidebar', `<div class="l-sidebar-fixed sidebar"><h1>Bridge</h1>${sentences}</div>`],
  [
    'below a drawing of two thousand parts',
    `<svg>${'<path d="M0 0"/>'.repeat(2000)}</svg><article><h1>Bridge</h1>${sentences}</article>`,
  ],
  [
    'with tags in a script’s string',
    `<script>var a = "${'<div><div>'.repeat(900)}";</script><article><h1>Bridge</h1>${sentences}</article>`,
  ],
  ['with a heading that nobody closed', `<h1>Bridge<p>${sentences}`],
  ['in a body that is hidden until a script runs', `<div style="display:none"><h1>Bridge</h1>${sentences}</div>`],
];

describe('a page', () => {
  for (const [name, body] of ACCEPTED)
    it(`is read ${name}`, () => assert.match(textOf(body), /drivers will have to take the ring road/));

  it('is read without its body tag, and with names in capitals', () => {
    const { text, metadata } = readHtml(
      `<!DOCTYPE HTML><HTML LANG="uk"><TITLE>Bridge</TITLE><META PROPERTY="article:published_time" CONTENT="2025-02-03"><LINK REL="canonical" HREF="https://news.example/bridge"><H1>Bridge</H1>${sentences}<P HIDDEN>Unseen words are these.<P CLASS="related">Related words are these`,
    );
    assert.match(text, /drivers will have to take the ring road/);
    assert.doesNotMatch(text, /Unseen|Related/);
    assert.equal(metadata.datePublished, '2025-02-03');
    assert.equal(metadata.url, 'https://news.example/bridge');
  });

  for (const [name, body, why] of [
    [
      'a front page of teasers',
      Array.from(
        { length: 12 },
        (_, n) =>
          `<article><h2><a href="/${n}">Council votes on bridge ${n}</a></h2><p>The council voted for bridge number ${n} on Monday, and it will be built.</p></article>`,
      ).join(''),
      /list of links/,
    ],
    [
      'a page to sign in',
      '<form><h1>Sign in</h1><p>Your address and password, please.</p><input type="password"></form>',
      /sign in/,
    ],
    ['a page that a script fills', '<div id="root"></div><script src="/app.js"></script>', /script fills it in/],
    [
      'the beginning of an article',
      '<article><h1>Bridge</h1><p>Two ships came into the harbour.</p><p>Subscribe to read on.</p></article>',
      /for subscribers/,
    ],
    ['a page of a few words', '<p>Nothing is here yet.</p>', /only \d+ words/],
    ['a page without words', '', /no running text/],
    [
      'a teaser',
      '<main><h1>The wall</h1><p>The council voted on Monday to rebuild the wall.</p><a href="/w">Read the full story</a></main>',
      /Only a teaser.*“Read the full story”/,
    ],
    [
      'what a search found',
      `<main><h1>Results</h1>${Array.from({ length: 8 }, (_, n) => `<div><a href="/${n}">The wall, part ${n}</a><p>… the council voted on Monday to rebuild wall ${n} of the harbour before the winter comes …</p></div>`).join('')}</main>`,
      /list of links/,
    ],
    ['a page of frames', '<frameset><frame src="a.html"></frameset>', /no running text/],
  ])
    it(`is refused in words: ${name}`, () => {
      const html = name.includes('frames') ? `<html>${body}</html>` : `<html><body>${body}</body></html>`;
      assert.throws(() => readHtml(html), { name: 'ArticleError', message: why });
    });
});
