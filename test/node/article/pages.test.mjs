// Pages that break extractors of articles, by what their public issues tell; each page is our own.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';

const { readHtml } = await bundled('article/html/read-html.ts');

const SPEAKERS = ['Ana Silva', 'Tom Harker', 'Ann Holt', 'Jon Sopp', 'Eva Lind', 'Max Brandt'];
const prose = n =>
  `Paragraph ${n}: The council of Wexmouth voted to rebuild the harbour wall before winter, because the storm of March had broken it in three places, engineer ${SPEAKERS[n]} said.`;
const p = n => `<p>${prose(n)}</p>`;
const TITLE = '<h1>Wexmouth rebuilds its wall</h1>';
const page = (body, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>Wexmouth rebuilds its wall</title>${head}</head><body><nav><a href="/">Home</a><a href="/s">Sport</a></nav>${body}<footer><p>© Courier</p></footer></body></html>`;

/** What a page does -> its body, the paragraphs that are the article, and what is not. */
const bodies = {
  'with a lede in its own box': [
    `<main><header>${TITLE}<div class="intro"><p>${prose(0)}</p></div></header><div class="body">${p(1)}${p(2)}${p(3)}${p(4)}</div></main>`,
    [0, 1, 2, 3, 4],
  ],
  'with its first paragraph outside the article element': [
    `<div id="page">${TITLE}<div class="lead-text"><p>${prose(0)}</p></div><article>${p(1)}${p(2)}${p(3)}</article></div>`,
    [0, 1, 2, 3],
  ],
  'of sections parted by ads': [
    `<main>${TITLE}<div class="c"><div class="content">${p(0)}${p(1)}</div></div><div class="ad-slot">Advertisement</div><div class="c"><div class="content">${p(2)}${p(3)}</div></div><div class="ad-slot">Advertisement</div><div class="c"><div class="content">${p(4)}${p(5)}</div></div></main>`,
    [0, 1, 2, 3, 4, 5],
  ],
  'with each paragraph in a wrapper, one of them wholly a link': [
    `<article>${TITLE}${[0, 1, 2, 3].map(n => `<div class="Markup__Wrapper-sc iWy markup"><p>${n === 1 ? `<a href="/x"><strong>${prose(n)}</strong></a>` : prose(n)}</p></div>`).join('')}</article>`,
    [0, 1, 2, 3],
  ],
  'with a widget among its paragraphs': [
    `<article>${TITLE}<div id="article-body">${p(0)}${p(1)}<aside class="hawk-widget recommended"><h3>You may like</h3><ul><li><a href="/a">Other story</a></li><li><a href="/b">Third story</a></li></ul></aside>${p(2)}${p(3)}</div></article>`,
    [0, 1, 2, 3],
    ['You may like', 'Other story'],
  ],
  'with lists of spans': [
    `<article>${TITLE}${p(0)}${p(1)}<ul><li><span class="h7">${prose(2)}</span></li><li><span>${prose(3)}</span></li></ul>${p(4)}</article>`,
    [0, 1, 2, 3, 4],
  ],
  'with an ordered list': [
    `<article>${TITLE}${p(0)}${p(1)}<ol><li>${prose(2)}</li><li>${prose(3)}</li></ol></article>`,
    [0, 1, 2, 3],
  ],
  'in a word processor, under a gallery': [
    `<div class="gallery"><ul>${'<li><img src="a.jpg" alt="A view"><p>Image 1 of 5</p></li>'.repeat(5)}</ul></div><div class="entry">${TITLE}${[0, 1, 2, 3].map(n => `<p class="MsoNormal">${prose(n)}</p>`).join('')}</div>`,
    [0, 1, 2, 3],
    ['Image 1 of 5'],
  ],
  'with other articles below': [
    `<main><article>${TITLE}${p(0)}${p(1)}${p(2)}${p(3)}</article><article><h2>Ferry returns to the island</h2><p>The ferry came back on Monday, and forty people stood on the quay to greet it, the harbour master said.</p><a href="/f">Read more</a></article><article><h2>Bakery opens again</h2><p>The bakery on the quay opened its doors after a year of repairs, and gave away its bread for a day.</p><a href="/b">Read more</a></article></main>`,
    [0, 1, 2, 3],
    ['Ferry returns', 'forty people stood', 'gave away its bread'],
  ],
  'of boxes in place of paragraphs': [
    `<div class="story">${TITLE}${[0, 1, 2, 3, 4].map(n => `<div>${prose(n)}</div>`).join('')}</div>`,
    [0, 1, 2, 3, 4],
  ],
  'of custom elements': [
    `<x-article>${TITLE}<x-text>${p(0)}${p(1)}</x-text><x-text>${p(2)}${p(3)}</x-text></x-article>`,
    [0, 1, 2, 3],
  ],
  'as a live blog': [
    `<main>${TITLE}<ol class="posts">${[0, 1, 2, 3].map(n => `<li><time datetime="2025-05-0${n + 1}T10:0${n}Z">10:0${n}</time><h2>Post ${n}</h2><p>${prose(n)}</p></li>`).join('')}</ol></main>`,
    [0, 1, 2, 3],
  ],
  'to be unfolded': [
    `<article>${TITLE}${p(0)}${p(1)}<details><summary>Read on</summary>${p(2)}${p(3)}</details></article>`,
    [0, 1, 2, 3],
  ],
  'with a block quotation': [
    `<article>${TITLE}${p(0)}<blockquote><p>${prose(1)}</p></blockquote>${p(2)}${p(3)}</article>`,
    [0, 1, 2, 3],
  ],
  'of links, word by word': [
    `<article>${TITLE}${[0, 1, 2, 3]
      .map(
        n =>
          `<p>${prose(n)
            .split(' ')
            .map((w, i) => (i % 3 ? `<a href="/${i}">${w}</a>` : w))
            .join(' ')}</p>`,
      )
      .join('')}</article>`,
    [0, 1, 2, 3],
  ],
  'without any element around it': [
    `${TITLE}${prose(0)}<br><br>${prose(1)}<br><br>${prose(2)}<br><br>${prose(3)}`,
    [0, 1, 2, 3],
  ],
  'in a part called comment': [
    `<div class="comment-page opinion">${TITLE}<div class="comment-body-text">${p(0)}${p(1)}${p(2)}${p(3)}</div></div>`,
    [0, 1, 2, 3],
  ],
  'in a part called paywall': [
    `<article>${TITLE}${p(0)}${p(1)}<div class="paywall-content">${p(2)}${p(3)}</div></article>`,
    [0, 1, 2, 3],
  ],
};
/** How a page dates itself -> its head, its line below the title, the day. */
const dates = {
  'by its head, where another day stands below the title': [
    `<meta name="dc.date" content="2023-01-02"/>`,
    `<p>Accepted: <time datetime="2022-12-16">16 December 2022</time></p>`,
    '2023-01-02',
  ],
  'as published, where the change is dated, too': [
    '',
    `<p class="date">Published <time itemprop="datePublished" datetime="2017-11-27T01:57:00+01:00">27/11/2017</time> <time itemprop="dateModified" datetime="2017-11-29T19:20:45+01:00">updated</time></p>`,
    '2017-11-27',
  ],
  'as a programming language writes it': [
    '',
    `<time class="timeago" datetime="Sat Nov 18 2017 15:21:41 GMT+0000">18 Nov 2017</time>`,
    '2017-11-18',
  ],
  'nowhere, where only what it tells of has a day': [
    '',
    '<ul><li>Visited: <time datetime="2021-10-08">8 October 2021</time></li></ul>',
    undefined,
  ],
  'by its address alone': [
    '<link rel="canonical" href="https://courier.example/2018/05/18/wall.html">',
    '',
    '2018-05-18',
  ],
};

describe('the text of a page that is made', () => {
  for (const [how, [body, wanted, unwanted = []]] of Object.entries(bodies))
    it(`${how}`, () => {
      const { text } = readHtml(page(body));
      assert.deepEqual(
        wanted.filter(n => !text.includes(prose(n))),
        [],
        text,
      );
      assert.deepEqual(
        unwanted.filter(words => text.includes(words)),
        [],
      );
    });
});

describe('the day of a page', () => {
  for (const [how, [head, line, day]] of Object.entries(dates))
    it(`is told: ${how}`, () => {
      const { metadata } = readHtml(page(`<article>${TITLE}${line}${p(0)}${p(1)}${p(2)}</article>`, head));
      assert.equal(metadata.datePublished?.slice(0, 10), day);
    });
});
