import { H1, p, prose, ps, TITLE } from './kinds.mjs';

/** Pages as systems that publish them build them, of many years; each is our own. */
const div = (names, ...inside) => `<div class="${names}">${inside.join('')}</div>`;
const reader = n =>
  `<p>Reader ${n} has said it before and will say it again: nobody in this town listens to those who pay for everything.</p>`;
const readers = (count, box) => Array.from({ length: count }, (_, n) => box(reader(n), n)).join('');
const teaser = n =>
  div(
    'c-card',
    `<a href="/${n}"><img src="x.jpg"></a><h3><a href="/${n}">Ferry number ${n} stops for the winter</a></h3><p>The islands will be alone until March, the company of ferry ${n} told those who live there.</p>`,
  );
const textCell = text =>
  `<table class="textBlock"><tbody><tr><td><table class="container"><tbody><tr><td class="textContent">${text}</td></tr></tbody></table></td></tr></tbody></table>`;
const ZH = [
  '市议会星期一投票决定，在冬季到来之前重建港口的防波堤。',
  '港务局长陈明对记者说，工程大约需要九个月，退潮时船只必须在港外等候。',
  '三月的风暴把防波堤冲出了三个缺口，渔民的船只从此失去了遮蔽。',
];
const HI = [
  'नगर परिषद ने सोमवार को सर्दियों से पहले बंदरगाह की दीवार को फिर से बनाने का फैसला किया।',
  'बंदरगाह के प्रमुख राजेश कुमार ने बताया कि काम में करीब नौ महीने लगेंगे और ज्वार उतरने पर जहाजों को बाहर रुकना होगा।',
  'रिपोर्ट के अनुसार इसकी लागत इक्कीस करोड़ रुपये होगी, जिसका आधा हिस्सा राज्य देगा।',
];
/** How a page is built -> its body, the blocks of the article in order (paragraphs by number), its head. */
export const systems = {
  'with its first paragraph as bare text in a box alone in a box': [
    div('mod', div('bd', H1, '<div class="related-links"><a href="/x">Ferry stops</a></div>', prose(0), ps(1, 2, 3))),
    [0, 1, 2, 3],
  ],
  'in Chinese, beside teasers that are longer': [
    div('story-body', H1, ...ZH.map(text => `<p>${text}</p>`)) +
      Array.from({ length: 6 }, (_, n) =>
        div('news-item', `<a href="/${n}">又一则不相干的新闻标题在这里第${n}号</a>`),
      ).join(''),
    ZH,
  ],
  'as a transcript in a part that is called after a player': [
    `<main>${H1}<p class="summary">${prose(0)}</p>${div('media-transcript hidden-print', ps(1, 2, 3, 4, 5))}</main>`,
    [0, 1, 2, 3, 4, 5],
  ],
  'in Chinese, in a part called newsletter, below longer comments': [
    `<article class="newsletter-post post">${H1}${ZH.map(text => `<p>${text}</p>`).join('')}</article><div>${readers(12, text => `<li class="comment">${text}</li>`)}</div>`,
    ZH,
  ],
  'in a part called comment, as the opinions of the house are': [
    div('comment-section opinion', `<div id="article-comment">${H1}${ps(0, 1, 2, 3)}</div>`) +
      `<div id="discussion">${readers(20, text => `<li class="comment">${text}</li>`)}</div>`,
    [0, 1, 2, 3],
  ],
  'as slides, each a picture and its words': [
    `<main>${H1}${[0, 1, 2, 3].map(n => div('slide', `<div class="count">${n + 1} of 4</div><img src="a.jpg"><div class="words">${p(n)}</div>`)).join('')}</main>`,
    [0, 1, 2, 3],
  ],
  'as a letter of nested tables, a paragraph each': [
    `<table id="bodyTable"><tr><td>${textCell(H1)}${[0, 1, 2, 3].map(n => textCell(p(n))).join('')}</td></tr></table>`,
    [0, 1, 2, 3],
  ],
  'as rows and columns that an editor put blocks into': [
    `<article>${H1}${[[0, 1], [2], [3, 4]].map((ns, row) => div('row', div(`col span-${row}`, div(`sqs-block b${row}`, div('block-content', div('html-content', ps(...ns))))))).join('')}</article>`,
    [0, 1, 2, 3, 4],
  ],
  'of boxes for paragraphs below a title in the same cell': [
    `<table><tr><td class="menu">${'<li><a href="/x">Ferry to the islands stops for good</a></li>'.repeat(9)}</td><td class="content"><span>${TITLE}</span><br><span>3/4/2010</span><div id="body">${[0, 1, 2, 3].map(n => `<div style="text-align:justify">${prose(n)}</div><div>&nbsp;</div>`).join('')}</div></td></tr></table>`,
    [0, 1, 2, 3],
    `<meta property="og:title" content="${TITLE}">`,
  ],
  'above answers of readers that nobody called so': [
    div('x1', H1, ps(0, 1, 2, 3)) +
      div(
        'x3',
        '<h3>14 replies</h3>',
        readers(14, (text, n) => div('x4', `<b>Reader${n}</b> ${text} <a href="#r">Reply</a>`)),
      ),
    [0, 1, 2, 3],
  ],
  'as questions that can be unfolded': [
    `<main>${H1}${p(0)}${[1, 2, 3].map(n => `<h2><button aria-expanded="${n === 1}">Question ${n} of the townspeople?</button></h2><div class="collapse">${p(n)}</div>`).join('')}</main>`,
    [0, 'Question 1 of the townspeople?', 1, 'Question 2 of the townspeople?', 2, 'Question 3 of the townspeople?', 3],
  ],
  'short, below a long banner that asks for consent': [
    `<div id="wrap"><div id="onetrust-consent-sdk"><div id="onetrust-banner-sdk" role="region"><div id="onetrust-policy-text">By clicking “Accept All Cookies”, you agree to the storing of cookies on your device to enhance site navigation, analyze site usage, and assist in our marketing efforts. We and our 842 partners store and access information on a device, such as unique IDs in cookies, to process personal data.</div></div></div><div class="left">${H1}${ps(0, 1)}</div></div>`,
    [0, 1],
  ],
  'short, with links past its advertisements': [
    `<article>${H1}<div><a href="#after-ad">Continue reading the main story</a></div>${ps(0, 1)}<div><a href="#after-ad-2">Continue reading the main story</a></div>${p(2)}</article>`,
    [0, 1, 2],
  ],
  'in Hindi, of boxes': [div('main', H1, ...HI.map(text => `<div><span>${text}</span></div><div><br></div>`)), HI],
  'with a question as a paragraph': [
    `<article>${H1}<div class="par">${prose(0)}</div><div class="par">Why now?</div><div class="par">${prose(1)}</div>${ps(2, 3)}</article>`,
    [0, 'Why now?', 1, 2, 3],
  ],
  'of elements with a number each, a heading in its own box': [
    `<div id="c1" class="csc-default">${H1}${p(0)}</div><div id="c2" class="csc-default"><div class="csc-header"><h2>Who pays</h2></div>${p(1)}</div><div id="c3" class="frame frame-type-text">${p(2)}</div><div id="c4" class="frame frame-type-text">${p(3)}</div>`,
    [0, 'Who pays', 1, 2, 3],
  ],
  'with parts named in camel case': [
    `<main>${H1}${div('ArticleChunks', ps(0, 1))}${div('NewsletterSubscribe', '<h2>Daily</h2><p>Our flagship letter holds the best of the house, with top stories, fiction, humour and what is heard.</p>')}${div('ArticleChunks', ps(2, 3))}</main>`,
    [0, 1, 2, 3],
  ],
  'with points at its end that are no sentences': [
    `<article>${H1}${ps(0, 1, 2)}<div class="recipe"><h3>What is needed</h3><ul><li>600 g white fish</li><li>2 onions</li></ul><h3>What is done</h3><ol><li><div>Soften the onions in a wide pan for ten minutes.</div></li><li><div>Add the fish and take the pan off the heat.</div></li></ol></div></article>`,
    [
      0,
      1,
      2,
      'What is needed',
      '600 g white fish',
      '2 onions',
      'What is done',
      'Soften the onions in a wide pan for ten minutes.',
      'Add the fish and take the pan off the heat.',
    ],
  ],
  'with a list of its own parts, by their hours': [
    `<main>${H1}<ul>${[0, 1, 2, 3].map(n => `<li><time>10:0${n}</time> <a href="#b${n}">Part ${n} of the day</a></li>`).join('')}</ul>${[0, 1, 2, 3].map(n => `<section id="b${n}"><h2>Part ${n} of the day</h2>${p(n)}</section>`).join('')}</main>`,
    [0, 1, 2, 3].flatMap(n => [`Part ${n} of the day`, n]),
  ],
  'with what a weblog says of each entry': [
    `<div class="post">${H1}<div class="entry">${ps(0, 1, 2, 3)}<p>Tags: <a href="/t">coast</a>, <a href="/u">wall</a></p><p>This entry was posted in <a href="/c">Coast</a> and tagged <a href="/u">wall</a>. Bookmark the <a href="/x">permalink</a>.</p></div></div>`,
    [0, 1, 2, 3],
  ],
  'with what a paper says of its print': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>A version of this article appears in print on March 5, 2021, Section A, Page 10 of the edition with the headline: ${TITLE}. <a href="/r">Order Reprints</a></p></article>`,
    [0, 1, 2, 3],
  ],
  'with credits as agencies write them': [
    `<article>${H1}${p(0)}<div class="pic"><img src="a.jpg"><span>Joe Bloggs/Agency</span></div>${p(1)}<p>AP Photo/Joe Bloggs</p>${p(2)}<p>Joe Bloggs / AFP / Getty Images</p>${p(3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with a quotation pulled out, and who said it': [
    `<article>${H1}${ps(0, 1)}<figure class="pullquote"><blockquote><p>We have lived with this wall for a hundred years and it has never been looked after</p><cite>Jon Sopp</cite></blockquote></figure>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with a bar of buttons above it': [
    `<div id="main"><div class="main-menu"><a href="/">Tide Lines</a><button>Subscribe</button><button>Sign in</button></div>${H1}${ps(0, 1, 2, 3)}</div>`,
    [0, 1, 2, 3],
  ],
  'with links to itself in its headings': [
    `<article>${H1}${ps(0, 1)}<h2>Who pays<div class="header-anchor-parent"><div class="header-anchor"><a href="#w">Link</a></div></div></h2>${ps(2, 3)}</article>`,
    [0, 1, 'Who pays', 2, 3],
  ],
  'with cards of other articles below, in the same part': [
    `<main>${div('video-page', H1, div('description', ps(0, 1, 2)))}${div('playlist', '<h2>Up next</h2>', ...[1, 2, 3, 4, 5, 6].map(teaser))}</main>`,
    [0, 1, 2],
  ],
  'above cards of other articles, each an article of its own': [
    `<main>${div('elementor', ...[0, 1, 2].map(n => `<section>${div('e-container', div('e-column', div('e-text', p(n))))}</section>`))}${H1}${div('posts', ...[1, 2, 3].map(n => `<article class="e-post"><h3><a href="/${n}">Ferry number ${n} stops</a></h3><p>${reader(n).slice(3, -4)} ${reader(n + 5).slice(3, -4)}</p></article>`))}</main>`,
    [0, 1, 2],
  ],
  'of a card that holds all of it, below names that cards have': [
    `<main>${div('st_Card', H1, ps(0, 1, 2, 3))}<section><h2>More Stories</h2>${[1, 2, 3, 4].map(n => `<article class="list__article"><h3><a href="/${n}">Ferry number ${n} stops</a></h3><p>by Ann Holt / May 5, 2020</p><p>The islands will be alone until March, the company of ferry ${n} told those who live there.</p></article>`).join('')}</section></main>`,
    [0, 1, 2, 3],
  ],
  'of boxes for paragraphs beside a box that holds more of them': [
    `<article>${H1}<div class="container"><div class="sourced"><p class="graf first">${prose(0)}</p></div><div class="graf">${prose(1)}</div><div class="graf">${prose(2)}</div><div class="all">${[3, 4, 5].map(n => `<div class="graf">${prose(n)}</div>`).join('')}<p class="foot">Tom Harker contributed to this report.</p></div></div></article>`,
    [0, 1, 2, 3, 4, 5],
  ],
  'with names that come up over names': [
    `<article>${H1}${ps(0, 1)}<p>${prose(3).replace('Jon Sopp', 'Jon Sopp<span class="person-popover"><span class="popover-title">Jon Sopp</span><span class="popover-body">Five things to know</span><a href="/s">MORE</a></span>')}</p>${p(4)}</article>`,
    [0, 1, 3, 4],
  ],
  'with headlines that are links, and questions or cut off': [
    `<article>${H1}${p(0)}<div class="link"><a href="/a">Did the council know of the cracks in its wall?</a></div>${p(1)}<p><a href="/b">[What the harbour master saw in the night of the storm…]</a></p>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'of weblogs that went through many hands': [
    `<section class="post">${H1}<div class="body">${ps(0, 1, 2)}</div></section><ol class="notes">${Array.from({ length: 9 }, (_, n) => `<li class="note reblog"><a href="/${n}">blog${n}</a> reblogged this from <a href="/x">coast</a> and added: <blockquote>${reader(n)}</blockquote></li>`).join('')}</ol>`,
    [0, 1, 2],
  ],
  'of a forum, its answers marked for machines alone': [
    `<div>${H1}<div class="topic">${ps(0, 1, 2)}</div>${readers(5, (text, n) => `<div itemprop="comment" class="topic"><span>user${n}</span>${text}</div>`)}</div>`,
    [0, 1, 2],
  ],
  'with boxes called teasers between its paragraphs': [
    `<main>${H1}${[0, 1, 2, 3].map(n => div('text grid', div('cmp-text', p(n))) + (n === 1 ? div('cmp-teaser', '<h2><a href="/f">Ferry stops for the winter</a></h2><p>The islands will be alone until March, its company told those who live there.</p>') : '')).join('')}</main>`,
    [0, 1, 2, 3],
  ],
  'with lines that agencies’ subscribers add': [
    `<article>${H1}${ps(0, 1)}<p>Story Continued Below</p>${ps(2, 3)}<p>(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)</p><p>We want to hear what you think about this article. Submit a letter to the editor.</p><p>###</p><p>Updated at 10:14 a.m.</p></article>`,
    [0, 1, 2, 3],
  ],
  'printed for paper, with its address': [
    `<div class="print">${H1}<p>By Ana Silva<br>May 8, 2025</p>${ps(0, 1, 2)}<p>URL: https://courier.example/wall</p></div>`,
    [0, 1, 2],
  ],
  'as a word processor saves it, with notes and what stands on each page of paper': [
    `<div title="header"><p>DRAFT, not for print</p></div>${H1}${p(0)}<p>${prose(1).slice(0, -1)}<a class="sdfootnoteanc" name="sdfootnote1anc" href="#sdfootnote1sym"><sup>1</sup></a>.<a class="sdendnoteanc" name="sdendnote1anc" href="#sdendnote1sym"><sup>i</sup></a></p>${ps(2, 3)}<div id="sdfootnote1"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote1sym" href="#sdfootnote1anc">1</a>The harbour master was asked in March by another paper.</p></div><div id="sdendnote1"><p class="sdendnote"><a class="sdendnotesym" name="sdendnote1sym" href="#sdendnote1anc">i</a>So says the register of the town, which nobody has read for years.</p></div><div title="footer"><p>Page 3 of 4 of this draft.</p></div>`,
    [0, 1, 2, 3],
  ],
  'under a house that is a heading of the first rank, with a link to its part': [
    `<header><h1 id="logo"><a href="/en/">The Courier</a></h1></header><article><h2>${TITLE}</h2>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with a score, a part of the paper and the way to the page above its title': [
    `<main><p class="k">Coast</p><section><span>Wexmouth</span> <span>2</span></section><p>Home &gt; Coast</p>${H1}${ps(0, 1, 2, 3)}</main>`,
    [0, 1, 2, 3],
  ],
  'with a box that asks for an address, whatever it is called': [
    `<article>${H1}<div class="q1">${p(0)}</div><div class="q1">${p(1)}</div><div class="q9"><p>Get our daily letter</p><p>All that matters on the quay, at six each morning.</p><button>Sign up</button></div><div class="q1">${p(2)}</div><div class="q1">${p(3)}</div></article>`,
    [0, 1, 2, 3],
  ],
  'with a wall of consent that is called nothing': [
    `<div class="w1"><h2>Bienvenue</h2><p>Pour lire nos articles, acceptez que nous déposions des cookies afin de mesurer l’audience de chaque page.</p><p>Vous pouvez changer d’avis en cliquant sur le lien « Gestion des cookies » au bas de la page.</p><button>Accepter et continuer</button></div><main>${H1}${ps(0, 1, 2, 3)}</main>`,
    [0, 1, 2, 3],
  ],
  'with a box of another article that is one link': [
    `<article>${H1}${ps(0, 1)}<div class="x-absatz"><a href="/f"><span>Strom</span><h4>Warum der Strom teuer bleibt</h4><p>Die Netzentgelte steigen, sagen die Betreiber. mehr</p></a></div>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with a label before a link, in a language that nobody asked for': [
    `<article>${H1}${ps(0, 1)}<p>Ugyanerről: <a href="/f">Leáll a komp a télen</a></p>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with a list of other articles under a heading that says so, in the article': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div class="r7"><div><h2>Keep reading</h2></div><a href="/a"><h3>The oven at the end of the road</h3></a><div>A baker sells to nobody who arrives by car.</div></div></article>`,
    [0, 1, 2, 3],
  ],
  'of parts that its house made, each in its slot': [
    `<x-article><h1 slot="headline">${TITLE}</h1><x-by slot="byline">By Ana Silva</x-by><x-body>${[0, 1, 2, 3].map(n => `<x-p>${prose(n)}</x-p>`).join('')}</x-body></x-article>`,
    [0, 1, 2, 3],
  ],
  'with a picture and its words in the first line': [
    `<article>${H1}<span class="ph"><img src="a.jpg"><em class="d">The north quay in the storm of March</em></span><br>${[0, 1, 2, 3].map(prose).join('<br><br>')}</article>`,
    [0, 1, 2, 3],
  ],
  'with what readers said under a line that counts it': [
    `<article>${H1}${ps(0, 1, 2, 3)}<h3>Comments (2)</h3><div><b>skerry</b>${reader(1)}</div><div><b>mo</b>${reader(2)}</div></article>`,
    [0, 1, 2, 3],
  ],
  'with what it was taken from, and who wrote it, below': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>Ana Silva</p><h2>Sources</h2><ul><li>Register of the town, 2021</li><li>Tom Harker, by letter</li></ul></article>`,
    [0, 1, 2, 3],
  ],
  'with something that isn’t printed with it': [
    `<article>${H1}${ps(0, 1)}<div class="box noprint"><p>Have an opinion on this story? Tell us of it.</p></div>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'of two lists, each in its box': [
    `<main>${H1}${ps(0, 1)}<div class="r"><div class="i"><h3>What is needed</h3><ul><li>600 g white fish</li><li>2 onions</li></ul></div><div class="m"><h3>What is done</h3><ul><li><div>Soften the onions in a wide pan.</div></li><li><div>Add the fish.</div></li></ul></div></div></main>`,
    [
      0,
      1,
      'What is needed',
      '600 g white fish',
      '2 onions',
      'What is done',
      'Soften the onions in a wide pan.',
      'Add the fish.',
    ],
  ],
  'with what a tap opens, as AMP says': [
    `<article>${H1}${ps(0, 1)}<amp-lightbox id="v" layout="nodisplay"><h3>Our app</h3><p>Tell us what you think of it and win a boat for a day.</p></amp-lightbox>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with another article that was loaded below': [
    `<main><article data-url="/wall">${H1}${ps(0, 1, 2)}</article><article data-url="/ferry"><h1>Ferry stops</h1>${p(4)}${reader(1)}</article></main>`,
    [0, 1, 2],
  ],
  'with posts that have addresses within it': [
    `<article>${H1}${p(0)}<div class="post" data-url="/wall#one">${p(1)}</div><div class="post" data-url="/wall#two">${ps(2, 3)}</div></article>`,
    [0, 1, 2, 3],
  ],
  'with something to search in': [
    `<article>${H1}${ps(0, 1)}<div class="trips"><h4>Find a ferry to the islands</h4><label>From <input></label><button>Search</button></div>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with a question to whoever has read it': [
    `<main>${H1}${ps(0, 1, 2, 3)}<div><p>Did this article answer your question?</p><button>Yes, it did</button></div></main>`,
    [0, 1, 2, 3],
  ],
  'with paragraphs that are none, but for the first, in few words': [
    `<article>${H1}<div class="c"><section><div class="s"><p><cite>(Courier)</cite> Pilot Ann Holt has brought her last ship into the harbour of Wexmouth.</p></div><div class="par">She sat down on a bollard on Monday evening. It had been hers for forty years.</div><div class="par">Harbour master Tom Harker said that ships often thanked her for the tea that she made.</div><div class="more"><div class="par">Holt will keep the cap. A new pilot is in training and has found the quay once, which was all.</div></div></section></div></article>`,
    [
      '(Courier) Pilot Ann Holt has brought her last ship into the harbour of Wexmouth.',
      'She sat down on a bollard on Monday evening. It had been hers for forty years.',
      'Harbour master Tom Harker said that ships often thanked her for the tea that she made.',
      'Holt will keep the cap. A new pilot is in training and has found the quay once, which was all.',
    ],
  ],
};
