#!/usr/bin/env bash
# Packages    @mozilla/readability 0.6.0, jsdom 29.1.1
# Guess       What Readability leaves out as hidden is what no reader of the page gets to see; a paragraph with hidden="until-found" is of the
#             article: a search in the page, or a link to it, opens it, which is what the value is for. <details>, folded as well, is kept.
#             https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
#             https://github.com/mozilla/readability/blob/main/README.md
# Behaviour   Any value of `hidden` is as good as none: the folded paragraph is not in the article, the one in <details> is, shut or open, and so
#             is one that no browser shows (a dialog that is shut, a popover).
# With us     src/article/html/shown.ts keeps what is hidden until it is found.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts @mozilla/readability@0.6.0 jsdom@29.1.1 >> npm.log

cat > see.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';

const around = `<p>${'The council met on Monday, and it talked about the bridge, the ferry and the school. '.repeat(5)}</p>`;
const folded = 'The bridge was opened in 1931, and it was mended twice.';
const lines = {
  'until-found': `<p hidden="until-found">${folded}</p>`,
  hidden: `<p hidden>${folded}</p>`,
  'details, shut': `<details><summary>More</summary><p>${folded}</p></details>`,
  'dialog, shut': `<dialog><p>${folded}</p></dialog>`,
  popover: `<p popover>${folded}</p>`,
};
for (const [name, line] of Object.entries(lines)) {
  const { window } = new JSDOM(`<!doctype html><title>Council meets</title><article>${around}${line}${around}</article>`);
  console.log(`${name}: ${new Readability(window.document).parse().textContent.includes(folded) ? 'in the article' : 'left out'}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
until-found: left out
hidden: left out
details, shut: in the article
dialog, shut: in the article
popover: in the article
SEEN
echo 'As it was.'
