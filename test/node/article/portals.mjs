import { H1, p, prose, ps } from './kinds.mjs';

const bare = n => prose(n).replace(/\.$/, '');

const ASKED = [
  'I keep two boats behind the wall of Wexmouth, and one of them has come loose in each storm of this year.',
  'I have tied it with new ropes and had a diver look at the ring. What is there that I could look at now?',
];

/** What houses put around an article and into it, each page our own -> its body, the blocks of the article, its head. */
export const portals = {
  'with the words of a video above': [
    `<article>${H1}<section><object data="p.swf"></object><p class="video-desc">How do you mend a wall below the water? Ann Holt dives with those who do. <span class="credit"></span></p></section>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with fine print at its foot': [
    `<div class="page"><div class="c75l"><h1>Wexmouth rebuilds its wall</h1><div class="media-transcript">${ps(0, 1, 2, 3)}</div></div></div><div id="footer" class="page"><div class="c25r"><div id="fineprint" class="section"><p><small>This service may include material from agencies, which is copyright and cannot be reproduced by anybody.</small></p></div></div></div>`,
    [0, 1, 2, 3],
  ],
  'with a photographer alone in a paragraph': [
    `<div class="story">${H1}<div id="lede"><img src="a.jpg"><p><span class="photoCredit">Wex TV</span></p></div>${ps(0, 1, 2, 3)}<p>Courtesy of the Wexmouth Museum</p></div>`,
    [0, 1, 2, 3],
  ],
  'with who helped named below': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>Agency writers Ana Silva in Wexmouth, Tex., and Tom Hark contributed to this report.</p><p>Contributing: Ann Holt, Jon Sopp.</p></article>`,
    [0, 1, 2, 3],
  ],
  'with what a wire changed': [
    `<article>${H1}<p>(Adds quotes from the harbour master and the price of the wall)</p>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with the latest of the house below': [
    `<div class="content"><div class="post">${H1}<div class="entry">${ps(0, 1, 2, 3)}</div><div id="moreFrom"><h2>The Latest on Quayside</h2><div class="post"><div class="meta"><h4><a href="/q">Quotes</a></h4></div><div class="entry"><blockquote><p>“I have rowed this water since I was seven and never saw the like of it,” the ferryman said.</p></blockquote></div></div></div></div></div>`,
    [0, 1, 2, 3],
  ],
  'with labels in a table of one column': [
    `<article>${H1}<section class="body"><div class="table"><table><tr><td>The wall</td></tr><tr><td><small>Built</small> <strong>By Harker and Sons</strong></td></tr><tr><td><small>Length</small> <strong>400 metres</strong></td></tr></table></div>${ps(0, 1, 2, 3)}</section></article>`,
    [0, 1, 2, 3],
  ],
  'with its lead beside the box of the text, far below an h2': [
    `<div class="col"><div class="item"><h2>Wexmouth rebuilds its wall</h2><ul><li>share this</li><li>send</li></ul><div class="about"><b>8 May 2025</b> source: <b>WPA</b><br><div class="count">3 replies</div><div class="lead">${prose(0)}</div><div class="body">${ps(1, 2, 3, 4)}</div></div></div></div>`,
    [0, 1, 2, 3, 4],
    '<meta property="og:title" content="Wexmouth rebuilds its wall">',
  ],
  'with its lead in the header, beside the writer’s picture': [
    `<article><div class="post"><header>${H1}<p id="intro">${prose(0)}</p><div class="postByline"><a rel="author" href="/a"><img src="a.jpg"></a> by Ann Holt</div></header><div class="postBody">${ps(1, 2, 3, 4)}</div></div></article>`,
    [0, 1, 2, 3, 4],
  ],
  'with a form above its title that speaks to the reader': [
    `<article class="story"><section class="bar"><div class="pane"><h3>Sign in now to share your story.</h3><p>Be the first of all to contribute.</p><p>Verifying all of your credentials now...</p></div></section><section>${H1}</section>${ps(0, 1, 2, 3)}</article>`,
    [0, 1, 2, 3],
  ],
  'with rules for comments above them': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div class="warning"><p>Comments are the opinions of those who write them and do not reflect the views of the Courier. They are moderated by our staff.</p><p>Please keep it civil when commenting.</p></div></article>`,
    [0, 1, 2, 3],
  ],
  'with rules for comments in Hungarian': [
    `<article>${H1}${ps(0, 1, 2, 3)}<div class="warning"><p>Figyelem! A cikkhez fűzött hozzászólások nem a lap nézeteit tükrözik, hanem az olvasókét.</p></div></article>`,
    [0, 1, 2, 3],
  ],
  'with what readers of a weblog said': [
    `<div class="post">${H1}${ps(0, 1, 2, 3)}</div><div class="below">${['Bob', 'Eve', 'Mallory', 'Trent'].map(who => `<div class="c">${who} said... <p>The wall has been a shame for twenty years, and nobody in the town hall ever wanted to hear of it.</p></div>`).join('')}</div>`,
    [0, 1, 2, 3],
  ],
  'with a hidden help beside the page': [
    `<div class="wrap"><div class="main">${H1}${ps(0, 1, 2, 3)}</div></div><div class="helpbox"><p>To keep this page among your own, press the key of your system together with the letter D, or use the menu of the window.</p></div>`,
    [0, 1, 2, 3],
  ],
  'with a writer’s life unfolding above': [
    `<div class="detail">${H1}<div class="author-dropdown"><div class="links"><a href="/a">View author page</a></div><div class="description"><p>Ann Holt currently works for the Courier as a writer. She attended the school of the harbour and has lived in Wexmouth since she was a child... <a href="/a">More</a></p></div></div><div class="copy">${ps(0, 1, 2, 3)}</div></div>`,
    [0, 1, 2, 3],
  ],
  'with a search of the house below': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p><strong>More from Courier Search: find everything on <a href="/s">the harbour wall</a></strong></p></article>`,
    [0, 1, 2, 3],
  ],
  'with a call for mail': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p>"<em>Questions? Comments? Email us at </em></p></article>`,
    [0, 1, 2, 3],
  ],
  'in few words, with comments that are for subscribers': [
    `<section><header>${H1}<p class="desc">${prose(0)}</p></header><article>${ps(1, 2)}<section class="article__reactions"><section class="paywall__comments"><div>L’espace des contributions est réservé aux abonnés.</div><div>Abonnez-vous pour contribuer à la discussion.</div></section></section></article></section>`,
    [0, 1, 2],
  ],
  'in few words, under an offer of the house': [
    `<div class="topbar"><p>Subscribe now to read the full coverage of the harbour for £1 a week.</p></div><article>${H1}${ps(0, 1, 2)}</article>`,
    [0, 1, 2],
  ],
  'in few words, above offers of the house': [
    `<article>${H1}${ps(0, 1, 2)}</article><div class="foot"><div><h3>Support us</h3><p>Become a member and get unlimited access to the archive of the paper.</p></div><div><p>Sign in to read your saved articles.</p></div></div>`,
    [0, 1, 2],
  ],
  'with who helped, behind dashes': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p><i>-- The Courier’s Bill Kirk contributed to this report.</i></p></article>`,
    [0, 1, 2, 3],
  ],
  'with a call for gifts': [
    `<div class="post">${H1}${ps(0, 1, 2, 3)}<div class="donate-box"><p class="message">The Courier's independent journalism depends on donations from readers like you.</p><a href="/d">Give now</a></div></div>`,
    [0, 1, 2, 3],
  ],
  'with a question to its readers': [
    `<article>${H1}<div class="entry-content">${ps(0, 1, 2, 3)}</div><p class="ask"><span>What do you think?</span> <span>Scroll down to comment below.</span></p></article>`,
    [0, 1, 2, 3],
  ],
  'with a summary above the line of its writer': [
    `<main><article><header>${H1}<p id="summary">${prose(0)}</p><div><p>By <span itemprop="name">Ann Holt</span></p></div></header><section>${ps(1, 2, 3)}</section></article></main>`,
    [0, 1, 2, 3],
  ],
  'with pictures of the house itself': [
    `<main><h1>Wexmouth rebuilds its wall</h1><article><div class="text">${p(0)}</div><div class="media"><figure><img src="a.jpg"></figure><p class="media__words">O muro na praia — Foto: Ana Silva/g7</p></div><div class="text">${p(1)}</div><div class="text">${p(2)}</div></article></main>`,
    [0, 1, 2],
  ],
  'with who it is from in a list of labels': [
    `<main>${H1}<p class="lead">${prose(0)}</p><dl class="metadata"><dt>From:</dt><dd><a href="/d">Department of Harbours</a></dd><dt>Published</dt><dd>8 May 2025</dd></dl><div class="speak">${ps(1, 2, 3)}</div></main>`,
    [0, 1, 2, 3],
  ],
  'with where pictures come from': [
    `<article>${H1}${[0, 1, 2, 3].map(n => `<div class="item"><figure><img src="a.jpg"></figure><p class="from">Via wex.example</p><div class="words">${p(n)}</div></div>`).join('')}</article>`,
    [0, 1, 2, 3],
  ],
  'with a wish for applause': [
    `<article>${H1}${ps(0, 1, 2, 3)}<p><em>If you liked this, clap and follow me for more stories about walls.</em></p></article>`,
    [0, 1, 2, 3],
  ],
  'with numbered notes below': [
    `<div>${H1}<div class="text">${ps(0, 1, 2, 3)}</div><div class="below"><p>[1] See the report of the council, page 4.</p></div></div>`,
    [0, 1, 2, 3],
  ],
  'with what its readers said under their own heading': [
    `<div>${H1}${ps(0, 1, 2, 3)}<div class="agora"><h2>Vos commentaires</h2><p>I have always said that this wall would fall one day, and nobody in the town has listened to me.</p></div></div>`,
    [0, 1, 2, 3],
  ],
  'with a call for letters': [
    `<article>${H1}${ps(0, 1, 2, 3)}<ul><li><p>Do you have an opinion on the issues raised in this article? If you would like to submit a response by email to be considered for our letters section, please <a href="/l">click here</a>.</p></li></ul></article>`,
    [0, 1, 2, 3],
  ],
  'for a printer': [
    `<div class="print"><p><a href="/w">Back to article</a></p><h2>Wexmouth rebuilds its wall</h2><p>By Ann Holt<br>May 8, 2025</p>${ps(0, 1, 2, 3)}<p>This article was printed from https://c.example/wall</p></div>`,
    [0, 1, 2, 3],
    '<meta property="og:title" content="Wexmouth rebuilds its wall">',
  ],
  'with readers who say more than it does, in boxes without a name': [
    `<div id="left">${H1}<div class="story">${ps(0, 1, 2)}</div><div id="talk"><h3>Have your say</h3>${Array.from({ length: 12 }, (_, n) => `<div class="msg"><b>Bob${n}</b> wrote at 10:1${n % 10}<br>I have said it number ${n} times and will say it again, nobody in this town listens to those who pay for everything, and it never gets any better here.</div>`).join('')}</div></div>`,
    [0, 1, 2],
  ],
};

/** What looks alike and is the article's own. */
const SAID_ON = [
  'Ana Silva said on 3 May that the wall would hold.',
  'Tom Harker said on 4 May that it would not.',
  'Ann Holt said on 5 May that it had fallen.',
];
export const own = {
  'a question of two paragraphs, with its votes, above its answer': [
    `${H1}<div class="meta">Asked 3 years ago</div><div class="question"><div class="vote"><span>42</span></div><div class="post"><p>${ASKED[0]}</p><p>${ASKED[1]}</p></div><div class="by"><a href="/u">ropewalker</a> 1,203</div></div><div class="heads"><h2>1 Answer</h2></div><div class="answer"><div class="vote"><span>77</span></div><div class="post">${ps(0, 1, 2, 3)}</div></div>`,
    [...ASKED, 0, 1, 2, 3],
  ],
  'a paragraph on those who comment': [
    `<article>${H1}${ps(0, 1, 2)}<p>Comments below the town’s page were moderated by Tom Harker, who said that he had seen worse.</p></article>`,
    [0, 1, 2, 'Comments below the town’s page were moderated by Tom Harker, who said that he had seen worse.'],
  ],
  'a part that says what it is for': [
    `<article>${H1}${ps(0, 1)}<h2>The latest on the wall</h2>${ps(2, 3)}</article>`,
    [0, 1, 'The latest on the wall', 2, 3],
  ],
  'boxes in which several people have said something': [
    `<article>${H1}${['Ana Silva', 'Tom Harker', 'Ann Holt', 'Jon Sopp'].map(who => `<div class="turn">${who} said: the wall of the harbour has to stand before the first storm of the winter comes.</div>`).join('')}${ps(0, 1)}</article>`,
    [
      ...['Ana Silva', 'Tom Harker', 'Ann Holt', 'Jon Sopp'].map(
        who => `${who} said: the wall of the harbour has to stand before the first storm of the winter comes.`,
      ),
      0,
      1,
    ],
  ],
  'a second part of the page, built like the first': [
    `<section>${H1}${ps(0, 1, 2, 3, 4)}</section><section><h2>What comes next</h2>${p(5)}</section>`,
    [0, 1, 2, 3, 4, 'What comes next', 5],
  ],
  'a second part of a class of its own': [
    `<div class="story">${H1}${ps(0, 1, 2, 3, 4)}</div><div class="story">${p(5)}</div>`,
    [0, 1, 2, 3, 4, 5],
  ],
  'a list of what people said day by day': [
    `<article>${H1}${ps(0, 1)}<ul>${SAID_ON.map(said => `<li>${said}</li>`).join('')}</ul>${ps(2, 3)}</article>`,
    [0, 1, ...SAID_ON, 2, 3],
  ],
  'small letters all through': [
    `<article>${H1}${[0, 1, 2, 3].map(n => `<p><small>${prose(n)}</small></p>`).join('')}</article>`,
    [0, 1, 2, 3],
  ],
  'a lead above the title': [`<div class="c">${p(0)}${H1}${ps(1, 2, 3)}</div>`, [0, 1, 2, 3]],
  'one column of cells with sentences': [
    `<div>${H1}<table>${[0, 1, 2, 3].map(n => `<tr><td>${bare(n)}.</td></tr>`).join('')}</table></div>`,
    [0, 1, 2, 3],
  ],
};
