#!/usr/bin/env bash
# Packages    html-minifier-terser 7.2.0, @minify-html/node 0.18.1
# Guess       hidden="until-found" keeps its value: HTML has `hidden` as an enumerated attribute with two states, and only this value
#             lets a reader's search in the page, or a link to a passage, open what is folded. html-minifier-terser's collapseBooleanAttributes
#             says "omit attribute values from boolean attributes", minify-html's README that a minified page means the same.
#             https://html.spec.whatwg.org/multipage/interaction.html#the-hidden-attribute
#             https://github.com/terser/html-minifier-terser#options-quick-reference
#             https://github.com/wilsonzlin/minify-html/blob/master/README.md
# Behaviour   Both write `hidden`, minify-html without any option: the folded text can't be found or linked to any more.
# With us     No widget uses it; <details>, which both leave alone and search opens as well, does the same.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts html-minifier-terser@7.2.0 @minify-html/node@0.18.1 >> npm.log

cat > see.mjs <<'JS'
import html from '@minify-html/node';
import { minify } from 'html-minifier-terser';

const page = '<p hidden="until-found">The bridge opened in 1931.</p><details><p>It closed in 2024.</p></details><input autocomplete="off" spellcheck="false" popover="manual">';
console.log('html-minifier-terser:', await minify(page));
console.log('html-minifier-terser, collapseBooleanAttributes:', await minify(page, { collapseBooleanAttributes: true }));
console.log('minify-html:', html.minify(Buffer.from(page), {}).toString());
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
html-minifier-terser: <p hidden="until-found">The bridge opened in 1931.</p><details><p>It closed in 2024.</p></details><input autocomplete="off" spellcheck="false" popover="manual">
html-minifier-terser, collapseBooleanAttributes: <p hidden>The bridge opened in 1931.</p><details><p>It closed in 2024.</p></details><input autocomplete="off" spellcheck="false" popover="manual">
minify-html: <p hidden>The bridge opened in 1931.<details><p>It closed in 2024.</details><input autocomplete=off popover=manual spellcheck=false>
SEEN
echo 'As it was.'
