#!/usr/bin/env bash
# Package     html-minifier-terser 7.2.0
# Guess       collapseWhitespace makes one space of several, and drops it where it isn't seen, beside blocks: the README says that inline
#             elements keep theirs (collapseInlineTagWhitespace is off), and what HTML doesn't know is inline in every browser, as are
#             output, meter, progress and slot.
#             https://github.com/terser/html-minifier-terser#options-quick-reference
#             https://html.spec.whatwg.org/multipage/rendering.html#flow-content-3
# Behaviour   The spaces before and after output, meter, progress, slot and every element with a hyphen in its name are gone: words run
#             together, in the shadow roots of components, too. No list of names changes that; only conservativeCollapse, which leaves a
#             space everywhere, does. Those beside time, q and mark stay.
# With us     Nothing in our pages: our elements stand between paragraphs, as blocks. docs/ARCHITECTURE.md names the options for minifiers.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts html-minifier-terser@7.2.0 >> npm.log

cat > see.mjs <<'JS'
import { minify } from 'html-minifier-terser';

const names = ['q', 'time', 'mark', 'output', 'meter', 'progress', 'slot', 'key-term'];
for (const name of names) {
  const page = `<p>You got <${name}>3</${name}> right.</p>`;
  const seen = [await minify(page, { collapseWhitespace: true }), await minify(page, { collapseWhitespace: true, conservativeCollapse: true })];
  console.log(`${name}: ${seen[0]}${seen[0] === seen[1] ? '' : ` | conservative: ${seen[1]}`}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
q: <p>You got <q>3</q> right.</p>
time: <p>You got <time>3</time> right.</p>
mark: <p>You got <mark>3</mark> right.</p>
output: <p>You got<output>3</output>right.</p> | conservative: <p>You got <output>3</output> right.</p>
meter: <p>You got<meter>3</meter>right.</p> | conservative: <p>You got <meter>3</meter> right.</p>
progress: <p>You got<progress>3</progress>right.</p> | conservative: <p>You got <progress>3</progress> right.</p>
slot: <p>You got<slot>3</slot>right.</p> | conservative: <p>You got <slot>3</slot> right.</p>
key-term: <p>You got<key-term>3</key-term>right.</p> | conservative: <p>You got <key-term>3</key-term> right.</p>
SEEN
echo 'As it was.'
