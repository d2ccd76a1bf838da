#!/usr/bin/env bash
# Packages    @extractus/feed-extractor 8.0.3, beside feedsmith 3.0.1 and @rowanmanning/feed-parser 2.1.5
# Guess       An Atom entry's address is its link of relation "alternate", also where an enclosure stands before it; a title of the
#             type "xhtml" is its words; `published` is when it was published.
#             RFC 4287, 3.1.1.3 (XHTML), 4.2.7.2 (rel), 4.2.9 (published)
#             https://www.npmjs.com/package/@extractus/feed-extractor
# Behaviour   The address is the first link's, so that an article with a recording leads to the recording; titles and contents of
#             the type "xhtml" are empty; `published` is the day of the last change. In RSS the text "007" is "7".
# With us     src/collect/feed.ts takes the link that leads to a page, and the day of publication where there is one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts @extractus/feed-extractor@8.0.3 feedsmith@3.0.1 @rowanmanning/feed-parser@2.1.5 >> npm.log

cat > see.mjs <<'JS'
import { extractFromXml } from '@extractus/feed-extractor';
import { parseFeed as byFeedParser } from '@rowanmanning/feed-parser';
import { parseFeed as byFeedsmith } from 'feedsmith';

const atom = `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <title>The Wexmouth Courier</title><id>https://courier.example/feed</id><updated>2026-03-10T10:00:00Z</updated>
  <link href="https://courier.example/"/>
  <entry>
    <title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">The <em>bridge</em> closes</div></title>
    <id>https://courier.example/bridge</id>
    <link rel="enclosure" type="audio/mpeg" length="9" href="https://courier.example/bridge.mp3"/>
    <link rel="alternate" type="text/html" href="https://courier.example/bridge"/>
    <published>2026-03-09T10:00:00Z</published><updated>2026-03-10T10:00:00Z</updated>
    <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It shuts in <b>May</b>.</p></div></content>
  </entry>
</feed>`;
const [one] = extractFromXml(atom).entries;
const [two] = byFeedParser(atom).items;
const { feed } = byFeedsmith(atom);
console.log('feed-extractor:', one.link, JSON.stringify(one.title), JSON.stringify(one.description), one.published);
console.log('feed-parser:', two.url, JSON.stringify(two.title), JSON.stringify(two.content), two.published.toISOString());
const { links, title, published } = feed.entries[0];
console.log('feedsmith:', links.find(({ rel }) => rel === 'alternate').href, JSON.stringify(title.value), published);

const rss = `<rss version="2.0"><channel><title>Films</title><link>https://courier.example/</link><description>of the week</description>
  <item><title>1917</title><link>https://courier.example/film</link><description>007</description></item></channel></rss>`;
console.log('feed-extractor:', JSON.stringify(extractFromXml(rss).entries[0].description));
console.log('feed-parser:', JSON.stringify(byFeedParser(rss).items[0].description));
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
feed-extractor: https://courier.example/bridge.mp3 "" "" 2026-03-10T10:00:00.000Z
feed-parser: https://courier.example/bridge "The bridge closes" "<p>It shuts in <b>May</b>.</p>" 2026-03-09T10:00:00.000Z
feedsmith: https://courier.example/bridge "The <em>bridge</em> closes" 2026-03-09T10:00:00Z
feed-extractor: "7"
feed-parser: "007"
SEEN
echo 'As it was.'
