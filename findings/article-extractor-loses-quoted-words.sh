#!/usr/bin/env bash
# Package     @extractus/article-extractor 9.0.1
# Guess       The words of a paragraph stay when a tag around some of them is not wanted. The README says that "disallowed tags
#             are removed (not escaped)", and that by default "semantic/content tags" are kept.
#             https://github.com/extractus/article-extractor/blob/main/README.md
# Behaviour   q, cite, mark, time, dfn, ins, kbd, ruby and every element with a hyphen in its name go with the words in them: a
#             quotation drops out of its sentence, which still reads like one. So do dt (though dd stays) and the caption of a
#             table. blockquote, em, abbr, sub and sup are kept.
# With us     src/article/html reads the tree that browsers build, and keeps the words of every inline element.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts @extractus/article-extractor@9.0.1 >> npm.log

cat > see.mjs <<'JS'
import { extractFromHtml } from '@extractus/article-extractor';

const around = `<p>${'The council met on Monday, and it talked about the bridge, the ferry and the school. '.repeat(4)}</p>`;
const lines = {
  quotation: '<p>She said <q>not this year</q> to the council.</p>',
  date: '<p>It opened on <time datetime="1931-05-01">1 May 1931</time> and shut.</p>',
  title: '<p>As <cite>The Harbour Post</cite> reported first, it <mark>will not</mark> reopen.</p>',
  correction: '<p>It cost <del>4</del><ins>5</ins> million.</p>',
  term: '<dl><dt>Girder</dt><dd>A beam.</dd></dl>',
  table: '<table><caption>Votes against</caption><tr><td>7</td></tr></table>',
  element: '<p>It weighs <x-number>400</x-number> tonnes.</p>',
  kept: '<p>It <em>is</em> H<sub>2</sub>O, says <abbr>WHO</abbr>.</p>',
};
for (const [name, line] of Object.entries(lines)) {
  const page = `<!doctype html><html><head><title>Council meets</title></head><body><article>${around}${line}${around}</article></body></html>`;
  const { content } = await extractFromHtml(page, 'https://news.example/bridge');
  console.log(`${name}: ${/school\.\s*<\/p>(.*?)<p>The council/.exec(content)[1]}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
quotation: <p>She said to the council.</p>
date: <p>It opened on and shut.</p>
title: <p>As reported first, it reopen.</p>
correction: <p>It cost million.</p>
term: <dl><dd>A beam.</dd></dl>
table: <table><tr><td>7</td></tr></table>
element: <p>It weighs tonnes.</p>
kept: <p>It <em>is</em> H<sub>2</sub>O, says <abbr>WHO</abbr>.</p>
SEEN
echo 'As it was.'
