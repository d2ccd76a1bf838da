import { H1, p, prose, ps } from './kinds.mjs';

const bare = n => prose(n).replace(/\.$/, '');

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
};

/** What looks alike and is the article's own. */
export const own = {
  'a paragraph on those who comment': [
    `<article>${H1}${ps(0, 1, 2)}<p>Comments below the town’s page were moderated by Tom Harker, who said that he had seen worse.</p></article>`,
    [0, 1, 2, 'Comments below the town’s page were moderated by Tom Harker, who said that he had seen worse.'],
  ],
  'a part that says what it is for': [
    `<article>${H1}${ps(0, 1)}<h2>The latest on the wall</h2>${ps(2, 3)}</article>`,
    [0, 1, 'The latest on the wall', 2, 3],
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
