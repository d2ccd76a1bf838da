/** Paragraphs enough to be an article. */
export const paragraphs = [
  'The old bridge in Harbour will close in June for a year of repairs, the town council said on Friday, after an inspection found rust in two of its five arches.',
  'Some 12,000 cars cross the river there on a working day, and drivers will have to take the ring road, which adds about fifteen minutes to the way into town.',
  'Shopkeepers in the old town fear for their trade, since most of their customers come over the bridge, and have asked the council for a lower rent while it is shut.',
  'A ferry for people on foot and on bicycles is to run every ten minutes from six in the morning until midnight, free of charge, until the bridge opens again.',
]
  .map(text => `<p>${text}</p>`)
  .join('\n');

/** A news page with all that stands around an article. */
export const page = `<!doctype html>
<html lang="en-GB">
<head>
  <title>Old bridge in Harbour to close for a year | The Harbour Gazette</title>
  <link rel="canonical" href="/news/bridge">
  <meta property="og:title" content="Bridge to close: what to know">
  <meta property="og:site_name" content="Harbour Gazette Online">
  <script type="application/ld+json">
  {"@context": "https://schema.org", "@graph": [
    {"@type": "Organization", "@id": "#us", "name": "The Harbour Gazette"},
    {"@type": ["NewsArticle"], "headline": "Old bridge in Harbour to close for a year", "datePublished": "2025-05-02T08:30:00+0100",
     "author": [{"@type": "Person", "name": "Joan Writer"}, {"name": "Sam Second"}], "publisher": {"@id": "#us"}}
  ]}
  </script>
</head>
<body>
  <header><nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
  <div id="cookie-banner"><p>We use cookies to make this site better. Accept all of them?</p></div>
  <main><article class="story with-comments">
    <h1>Old bridge in Harbour to close for a year</h1>
    <p class="byline">By <a rel="author">Joan Writer</a></p>
    <time datetime="2025-05-03">3 May</time>
    <figure><img src="bridge.jpg" alt="bridge"><figcaption>A picture of the bridge. Photograph: Agency</figcaption></figure>
    <p>The old bridge in Harbour will close in June for a year of repairs, the town council said on Friday, after an inspection found rust in two of its five arches.</p>
    <p>Mayor Ana&nbsp;Sil&shy;va said\u200f the re\u00adpairs cost $4&#160;million &amp; would <q>not wait another winter</q>.</p>
    <div class="ad-slot"><p>Advertisement</p></div>
    <p>Some 12,000 cars cross the river there on a working day, and drivers will have to take the ring road, which adds about fifteen minutes to the way into town.</p>
    <aside class="related"><h3>Five more stories</h3><ul><li><a href="/a">Harbour wins the cup</a></li></ul></aside>
    <h2>What will it cost the shops?</h2>
    <p>Shopkeepers in the old town fear for their trade, since most of their customers come over the bridge, and have asked the council for a lower rent.</p>
    <blockquote><p>“We have had three bad years, and this will be the fourth,” said Omar Haddad, who sells shoes beside the bridge.</p></blockquote>
    <p>The council has promised three things to those who live and work there:</p>
    <ul><li>A ferry every ten minutes, free of charge</li><li>Free parking at the ring road until the bridge opens again</li></ul>
    <p style="display: none">Hidden words for machines.</p>
    <p>The ferry for people on foot and on bicycles is to run from six in the morning until midnight until the bridge opens again.</p>
    <p><a href="/more">Read more: the history of the bridge</a></p>
    <div class="newsletter-signup"><p>Sign up for our letter to get the news of the town every morning.</p></div>
  </article>
  <section id="comments"><h2>Comments</h2><p>First! Great bridge, shame about the council, as I always said, for years and years.</p></section></main>
  <footer><p>All rights reserved. The Harbour Gazette.</p></footer>
</body>
</html>`;
