/** Pages of many kinds, each our own: what public issues of article extractors tell that such pages break. */
const WHO = ['Ana Silva', 'Tom Harker', 'Ann Holt', 'Jon Sopp', 'Eva Lind', 'Max Brandt'];
export const prose = n =>
  [
    `The council of Wexmouth voted on Monday to rebuild the harbour wall before winter, because the storm of March had broken it in three places, engineer ${WHO[0]} said.`,
    `It will take some nine months, and ships will have to wait outside the harbour whenever the tide is low, harbour master ${WHO[1]} told the meeting.`,
    `Fishermen who have their boats on the north quay asked for money, since they can't go out on every day of the week, and were promised an answer by June.`,
    `“We have lived with this wall for a hundred years and it has never been looked after as it should be,” said ${WHO[3]}, who mends nets on the quay.`,
    `The county pays half of the price, which an engineer put at £21 million in a report that was read out to the council, and the town must find the rest.`,
    `Work begins when the last ship of the season has left, and a second meeting in the town hall will hear those who live nearby, ${WHO[5]} said.`,
  ][n];
export const p = n => `<p>${prose(n)}</p>`;
export const ps = (...ns) => ns.map(p).join('\n');
export const TITLE = 'Wexmouth rebuilds its wall';
export const H1 = `<h1>${TITLE}</h1>`;
export const page = (body, head = '') =>
  `<!DOCTYPE html><html lang="en"><head><title>${TITLE} - The Courier</title>${head}</head><body><header><nav><a href="/">Home</a><a href="/s">Sport</a></nav></header>${body}<footer><p>© The Courier</p></footer></body></html>`;
const long = (n, words) =>
  Array.from(
    { length: n },
    (_, i) =>
      `<p>${words} ${i}: I have said it before and will say it again, nobody in this town listens to those who pay for everything, and that is why it never gets any better here.</p>`,
  ).join('');
const all = [0, 1, 2, 3, 4, 5];
/** What a page does -> its body, the blocks of the article in order (paragraphs by number), its head. */
export const kinds = {
  'short paragraphs that are mostly one link': [
    `<article>${H1}${p(0)}<p>Elsewhere <a href="/x">the old lighthouse was sold to a family from the city</a>.</p>${ps(1, 2, 3)}</article>`,
    [0, 'Elsewhere the old lighthouse was sold to a family from the city.', 1, 2, 3],
  ],
  'small capitals at the beginning': [
    `<article>${H1}<p><span class="dc">T</span><small>he council</small>${prose(0).slice(11)}</p>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'all of it in dd': [`<dl>${H1}${[0, 1, 2, 3].map(n => `<dd>${prose(n)}</dd>`).join('')}</dl>`, [0, 1, 2, 3]],
  'dd below empty dt in old library': [
    `${H1}<dl><dd>&nbsp;&nbsp;&nbsp;${prose(0)}<dd>&nbsp;&nbsp;&nbsp;${prose(1)}<dd>&nbsp;&nbsp;&nbsp;${prose(2)}<dd>${prose(3)}</dl>`,
    [0, 1, 2, 3],
  ],
  'sections in main': [
    `<main>${H1}<section>${ps(0, 1)}</section><section>${ps(2)}</section><section>${ps(3, 4, 5)}</section></main>`,
    all,
  ],
  'CMS rows and columns, parted by a quote block and a button': [
    `<main><div class="row"><div class="col-8">${H1}<div class="rich-text">${ps(0, 1)}</div></div></div><div class="row"><div class="col"><blockquote>“Nobody has told us anything at all.”</blockquote></div></div><div class="row"><div class="col-8"><div class="rich-text">${ps(2, 3)}</div></div></div><div class="row"><div class="col"><a class="btn" href="/g">Read the guide</a></div></div><div class="row"><div class="col-8"><div class="rich-text">${ps(4, 5)}</div></div></div></main>`,
    [0, 1, '“Nobody has told us anything at all.”', 2, 3, 4, 5],
  ],
  'caption as a paragraph with a class': [
    `<article>${H1}${p(0)}<p class="image-credit-wrap"><span class="js-caption-wrapper"><span class="cutline js-caption">The north quay in the storm of March, when the water stood two metres above the road.</span> <span class="credit">(Photo: Mike Christy, AP)</span></span></p>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'WordPress caption': [
    `<article>${H1}${p(0)}<div id="attachment_12" class="wp-caption alignright"><img src="a.jpg"><p class="wp-caption-text">The north quay in the storm of March, when the water stood two metres above the road.</p></div>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'image box with a caption paragraph': [
    `<article>${H1}${p(0)}<div class="image"><img src="a.jpg"><p>The north quay in the storm of March, when the water stood two metres above the road.</p></div>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'table that holds picture and caption': [
    `<article>${H1}${p(0)}<table align="right"><tr><td><img src="a.jpg"></td></tr><tr><td>The north quay in the storm of March.</td></tr></table>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'figure around a quotation': [
    `<article>${H1}${p(0)}<figure class="quote"><blockquote><p>“Nobody has told us anything at all.”</p></blockquote><figcaption>Jon Sopp, net maker</figcaption></figure>${ps(1, 2, 3)}</article>`,
    [0, '“Nobody has told us anything at all.”', 1, 2, 3],
  ],
  'Instagram embed': [
    `<article>${H1}${p(0)}<blockquote class="instagram-media"><div><a href="https://i.example/p/1">View this post on Instagram</a><p><a href="https://i.example/p/1">A post shared by Wexmouth Harbour (@wexharbour)</a></p></div></blockquote>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'encyclopaedia with edit links and references': [
    `<div id="content">${H1}<table class="infobox"><tr><th>Built</th><td>1904</td></tr><tr><th>Length</th><td>400 m</td></tr></table>${ps(0, 1)}<h2><span class="mw-headline">History</span><span class="mw-editsection">[<a href="/e">edit</a>]</span></h2>${ps(2, 3)}<h2>References</h2><ol class="references"><li id="cite_note-1"><a href="#r">^</a> Harbour Board, “The wall and its builders”, 1998, p. 12.</li></ol></div>`,
    [0, 1, 'History', 2, 3],
  ],
  'one pre of wrapped lines': [
    `<pre>${H1}${[0, 1, 2, 3].map(n => prose(n).replace(/(.{50,64}) /g, '$1\n')).join('\n\n')}</pre>`,
    [0, 1, 2, 3],
  ],
  'mail archive: pre below a table': [
    `${H1}<hr><pre>${[0, 1, 2, 3].map(n => prose(n).replace(/(.{50,64}) /g, '$1\n')).join('\n\n')}</pre><hr>`,
    [0, 1, 2, 3],
  ],
  'font and centre': [
    `<center><font size=5>${H1}</font></center><font face="Arial" size=2><p>${prose(0)}<p>${prose(1)}<p>${prose(2)}<p>${prose(3)}</font>`,
    [0, 1, 2, 3],
  ],
  'single breaks and indentation': [
    `<div class="txt">${H1}&nbsp;&nbsp;&nbsp;${prose(0)}<br>&nbsp;&nbsp;&nbsp;${prose(1)}<br>&nbsp;&nbsp;&nbsp;${prose(2)}<br>&nbsp;&nbsp;&nbsp;${prose(3)}</div>`,
    [0, 1, 2, 3],
  ],
  AMP: [
    `<amp-sidebar><ul><li><a href="/">Home</a></li></ul></amp-sidebar><article>${H1}<amp-img src="a.jpg"></amp-img>${p(0)}<amp-ad><div fallback>Advertisement</div></amp-ad>${p(1)}<section amp-access="NOT subscriber"><p>Subscribe now for one pound a week.</p></section>${ps(2, 3)}<amp-social-share></amp-social-share></article>`,
    [0, 1, 2, 3],
  ],
  'declarative shadow root': [
    `<news-article><template shadowrootmode="open"><article>${H1}${ps(0, 1, 2, 3)}</article></template></news-article>`,
    [0, 1, 2, 3],
  ],
  'article pages': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div class="pages"><span>Page 1 of 3</span> <a href="?p=2">2</a> <a href="?p=3">3</a> <a href="?p=2">Next page</a></div></article>`,
    [0, 1, 2, 3],
  ],
  'interview with bold questions': [
    `<article>${H1}<p><strong>How long will the wall be closed to walkers?</strong></p>${p(0)}<p><strong>And who pays?</strong></p>${p(1)}${ps(2, 3)}</article>`,
    ['How long will the wall be closed to walkers?', 0, 'And who pays?', 1, 2, 3],
  ],
  'RELATED in bold': [
    `<article>${H1}${p(0)}<p><strong>RELATED: <a href="/x">Ferry to the islands stops for the winter</a></strong></p>${p(1)}<p><b>MORE: <a href="/x">Ten walks on the coast</a></b></p>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'invitations in brackets': [
    `<article>${H1}${p(0)}<p><em>[<a href="/n">Sign up for our morning newsletter</a>.]</em></p>${p(1)}<p>(READ: <a href="/x">Why the ferry stopped</a>)</p><p>Also Read | <a href="/x">Why the ferry stopped for the winter</a></p>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'endnotes by role': [
    `<article>${H1}<p>${prose(0)}<a href="#n1" role="doc-noteref">1</a></p>${ps(1, 2, 3)}<section role="doc-endnotes"><ol><li id="n1">The report was read out on the third of May in the old town hall.</li></ol></section></article>`,
    [0, 1, 2, 3],
  ],
  'foot notes in brackets without sup': [
    `<article>${H1}<p>${prose(0)} <a href="#fn1">[1]</a></p>${ps(1, 2, 3)}<hr><p id="fn1">[1] The report was read out on the third of May in the old town hall.</p></article>`,
    [0, 1, 2, 3],
  ],
  'about the author in italics': [
    `<article>${H1}<p class="byline">By Joan Rider</p>${ps(0, 1, 2, 3)}<p><em>Joan Rider covers the coast for The Courier. Follow her at @joanrider.</em></p></article>`,
    [0, 1, 2, 3],
    '<meta name="author" content="Joan Rider">',
  ],
  'contact of the author': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>Contact Joan Rider at jrider@courier.example or 555-0123.</p></article>`,
    [0, 1, 2, 3],
    '<meta name="author" content="Joan Rider">',
  ],
  'comment list of WordPress': [
    `<main><article>${H1}${ps(0, 1, 2, 3)}</article><div id="comments"><h3>3 thoughts on “${TITLE}”</h3><ol class="commentlist"><li class="comment"><div class="comment-body"><p>${prose(5)}</p></div></li></ol><h3 id="reply-title">Leave a Reply</h3><form><p>Your email address will not be published.</p></form></div></main>`,
    [0, 1, 2, 3],
  ],
  'comments five times as long': [
    `<main><article>${H1}${ps(0, 1, 2, 3)}</article><section id="comments" class="comments">${long(20, 'Reader')}</section></main>`,
    [0, 1, 2, 3],
  ],
  'hidden terms of use longer than it': [
    `<div class="modal" style="display:none"><h2>Terms</h2>${long(20, 'Clause')}</div><main><article>${H1}${ps(0, 1, 2, 3)}</article></main>`,
    [0, 1, 2, 3],
  ],
  'dialogue of consent longer than it': [
    `<div id="consent" role="dialog" class="cookie-consent">${long(20, 'Purpose')}</div><main><article>${H1}${ps(0, 1, 2, 3)}</article></main>`,
    [0, 1, 2, 3],
  ],
  'everything within an unnamed anchor': [`<a name="top">${H1}${ps(0, 1, 2, 3)}</a>`, [0, 1, 2, 3]],
  'anchor with id': [`<article><a id="start">${H1}${ps(0, 1, 2, 3)}</a></article>`, [0, 1, 2, 3]],
  'link that nobody closed': [
    `<article>${H1}<p>See <a href="/x">the plan ${prose(0)}</p>${ps(1, 2, 3)}</article>`,
    [`See the plan ${prose(0)}`, 1, 2, 3],
  ],
  'standfirst in h2': [
    `<article>${H1}<h2 class="standfirst">${prose(0)}</h2>${ps(1, 2, 3, 4)}</article>`,
    [0, 1, 2, 3, 4],
  ],
  'paragraphs as h4': [
    `<article>${H1}${[0, 1, 2, 3].map(n => `<h4>${prose(n)}</h4>`).join('')}</article>`,
    [0, 1, 2, 3],
  ],
  'house in h1, headline in h2': [
    `<h1><a href="/">The Courier</a></h1><article><h2>${TITLE}</h2>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'kicker within h1': [
    `<article><h1><span class="kicker">Coast</span> <span class="title">${TITLE}</span></h1>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
    `<meta property="og:title" content="${TITLE}">`,
  ],
  'headline in a div': [
    `<article><div class="title">${TITLE}</div>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
    `<meta property="og:title" content="${TITLE}">`,
  ],
  'list article with pictures': [
    `<article>${H1}${p(0)}${[1, 2, 3].map(n => `<h2>${n}. Pier ${n}</h2><figure><img src="${n}.jpg"><figcaption>Pier ${n} at dawn</figcaption></figure>${p(n)}`).join('')}</article>`,
    [0, '1. Pier 1', 1, '2. Pier 2', 2, '3. Pier 3', 3],
  ],
  'table of contents': [
    `<article>${H1}${p(0)}<div class="toc"><p>Contents</p><ul><li><a href="#a">What is planned</a></li><li><a href="#b">Who pays</a></li></ul></div><h2 id="a">What is planned</h2>${ps(1, 2)}<h2 id="b">Who pays</h2>${ps(3, 4)}</article>`,
    [0, 'What is planned', 1, 2, 'Who pays', 3, 4],
  ],
  'contents without a name': [
    `<article>${H1}${p(0)}<ul><li><a href="#a">What is planned</a></li><li><a href="#b">Who pays</a></li></ul><h2 id="a">What is planned</h2>${ps(1, 2)}<h2 id="b">Who pays</h2>${ps(3, 4)}</article>`,
    [0, 'What is planned', 1, 2, 'Who pays', 3, 4],
  ],
  'spans for paragraphs': [
    `<article>${H1}<div class="body">${[0, 1, 2, 3].map(n => `<span class="par">${prose(n)}</span>`).join('')}</div></article>`,
    [0, 1, 2, 3],
  ],
  'related stories in the midst as articles': [
    `<article>${H1}${ps(0, 1)}<div class="inline-links"><article class="card"><a href="/x"><img src="x.jpg"><h3>Ferry stops for the winter</h3><p>The islands will be alone until March, the company said.</p></a></article></div>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'newsletter box without a name': [
    `<article>${H1}${ps(0, 1)}<div class="x1y2"><h3>The Morning Tide</h3><p>Get the news of the coast every morning in your inbox.</p><form><input type="email"><button>Sign up</button></form></div>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'app promotion': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>Download our app to get the news first.</p><p>Follow The Courier on Facebook and Instagram.</p></article>`,
    [0, 1, 2, 3],
  ],
  'video player with its words': [
    `<article>${H1}${p(0)}<div class="video-player"><p>This content is not available in your region.</p><p>Your browser does not support the video tag.</p><button>Play</button><span>02:14</span></div>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'audio of the article': [
    `<article>${H1}<div class="audio"><span>Listen to this article</span><span>4 min</span></div>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  poll: [
    `<article>${H1}${p(0)}<div class="poll"><p>Should the wall be rebuilt?</p><label><input type="radio"> Yes</label><label><input type="radio"> No</label><button>Vote</button></div>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'fact box kept as an aside': [
    `<article>${H1}${ps(0, 1)}<aside><h3>The wall</h3><p>It was built in 1904 and is four metres high.</p></aside>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'topics at the end': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div><p>Topics:</p><ul><li><a href="/t/coast">Coast</a></li><li><a href="/t/wexmouth">Wexmouth</a></li></ul></div></article>`,
    [0, 1, 2, 3],
  ],
  'chart with its words': [
    `<article>${H1}${ps(0, 1)}<div class="flourish-embed"><h4>Ships a year</h4><svg><text>2024</text></svg><p>Source: Harbour Board</p><p>Note: 2024 without May</p></div>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'hidden by class': [
    `<article>${H1}${p(0)}<p class="hidden">Words for machines alone stand in this paragraph here.</p><p class="d-none">Words for machines alone stand in that paragraph there.</p>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'shown from a width on': [
    `<article>${H1}<div class="hidden md:block">${p(0)}</div><div class="d-none d-md-block">${p(1)}</div>${ps(2, 3, 4)}</article>`,
    [0, 1, 2, 3, 4],
  ],
  'hidden by a place off screen': [
    `<article>${H1}${p(0)}<p style="position:absolute;left:-9999px">Words for machines alone stand in this paragraph here.</p><p>We <span style="font-size:0">never </span>pay, he said, and will not.</p>${ps(1, 2, 3)}</article>`,
    [0, 'We pay, he said, and will not.', 1, 2, 3],
  ],
  'premium lock with aria-hidden': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div aria-hidden="true" class="blur"><p>Lorem ipsum dolor sit amet, consectetur adipiscing elit, sed do.</p></div></article>`,
    [0, 1, 2, 3],
  ],
  'mobile and desktop doubles': [
    `<article>${H1}<div class="desktop">${ps(0, 1, 2, 3)}</div><div class="mobile">${ps(0, 1, 2, 3)}</div></article>`,
    [0, 1, 2, 3],
  ],
  'article in an iframe srcdoc beside': [
    `<article>${H1}${ps(0, 1)}<iframe srcdoc="<p>Buy one now</p>"></iframe>${ps(2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'textarea with embed code': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>Copy this code</p><textarea>&lt;iframe src=x&gt;</textarea></article>`,
    [0, 1, 2, 3],
  ],
  'list with a lead-in': [
    `<article>${H1}${ps(0, 1)}<p>The council promised:</p><ul><li>a ferry</li><li>free parking</li><li>a lower rent</li></ul>${ps(2, 3)}</article>`,
    [0, 1, 'The council promised:', 'a ferry', 'free parking', 'a lower rent', 2, 3],
  ],
  'numbered headings in bold': [
    `<article>${H1}${p(0)}<p><b>The price</b></p>${p(1)}<p><b>The ships</b></p>${ps(2, 3)}</article>`,
    [0, 'The price', 1, 'The ships', 2, 3],
  ],
  'paragraphs in links to comments on lines': [
    `<article>${H1}${[0, 1, 2, 3].map(n => `<p id="p${n}">${prose(n)} <a class="anchor" href="#p${n}" aria-label="Link">#</a></p>`).join('')}</article>`,
    [0, 1, 2, 3],
  ],
  'share buttons with counts': [
    `<article>${H1}<ul class="tools"><li>Share</li><li>1.2K shares</li><li>Print</li><li>A A A</li></ul>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'nested layout tables': [
    `<table width=100%><tr><td width=150><a href="/a">News</a><br><a href="/b">Sport</a><br><a href="/c">Weather</a></td><td><table><tr><td>${H1}</td></tr><tr><td>${ps(0, 1)}</td></tr><tr><td>${ps(2, 3)}</td></tr></table></td></tr></table>`,
    [0, 1, 2, 3],
  ],
  'layout table of short cells with breaks': [
    `<table><tr><td><a href="/a">News</a></td><td><b>${TITLE}</b><br><br>${prose(0)}<br><br>${prose(1)}<br><br>${prose(2)}<br><br>${prose(3)}</td></tr></table>`,
    [0, 1, 2, 3],
  ],
  'form page of a portal': [
    `<form id="aspnetForm" action="x.aspx"><input type="hidden" name="__VIEWSTATE"><div id="menu"><a href="/a">News</a></div><div id="ctl00_content">${H1}${ps(0, 1, 2, 3)}</div><input type="submit" value="Search"></form>`,
    [0, 1, 2, 3],
  ],
  'dateline and byline in one paragraph': [
    `<article>${H1}<p>Joan Rider | May 8, 2025 12:01 PM | Print this article</p>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'rating box of a review': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div class="rating"><span>★★★★☆</span><span>4/5</span></div></article>`,
    [0, 1, 2, 3],
  ],
  'rights in the last line': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>Copyright 2025 The Courier. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.</p></article>`,
    [0, 1, 2, 3],
  ],
  'struck paragraphs': [
    `<article>${H1}${p(0)}<del datetime="2025-03-07">${p(4)}</del>${ps(1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'the part behind the wall, by the class that search engines ask for': [
    `<article>${H1}${ps(0, 1)}<div class="paywall">${p(2)}</div>${p(3)}</article>`,
    [0, 1, 2, 3],
  ],
  'older stories and appeals': [
    `<article>${H1}${p(0)}<p>From our archive: Pilot Hugo Barr lands on a motorway</p>${p(1)}<p>ICYMI: Senator Lowell Crane loses 45 sheep in snowstorm</p>${ps(2, 3)}<p>More than 62,000 readers chip in every month: please consider supporting the Courier today.</p><p>27 View comments</p></article>`,
    [0, 1, 2, 3],
  ],
  'support us': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div class="box"><p>Support independent journalism: become a member of The Courier today.</p><a href="/m">Join</a></div></article>`,
    [0, 1, 2, 3],
  ],
  'live blog with hours': [
    `<main>${H1}${[0, 1, 2, 3].map(n => `<div class="live-post"><div class="stamp">1${n}:04 AM ET</div><h3>Post ${n} of the day</h3><div class="who">Joan Rider</div>${p(n)}<button>Share</button></div>`).join('')}</main>`,
    ['Post 0 of the day', 0, 'Post 1 of the day', 1, 'Post 2 of the day', 2, 'Post 3 of the day', 3],
  ],
};
