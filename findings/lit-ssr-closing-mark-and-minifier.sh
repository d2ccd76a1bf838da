#!/usr/bin/env bash
# Packages    @lit-labs/ssr 4.1.0 (lit 3.3.3), html-minifier-terser 7.2.0
# Guess       What lit's server renderer writes is HTML that any minifier takes: its marks are comments, and the HTML standard
#             reads `<?` as the start of one (a "bogus comment").
#             https://html.spec.whatwg.org/multipage/parsing.html#tag-open-state
#             https://github.com/lit/lit/blob/main/packages/labs/ssr/README.md
# Behaviour   A template that ends with an expression gets the mark `<?>`. The minifier takes `<?` … `?>` for a program (its
#             option ignoreCustomFragments), so an odd number of marks is a parse error, while with an even number everything
#             from one mark to the next is passed over as if it were one: its spaces and comments stay.
# With us     src/render/render-widget.ts writes the mark as `<!--?-->`, which lit's hydration takes as well.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts lit@3.3.3 @lit-labs/ssr@4.1.0 html-minifier-terser@7.2.0 >> npm.log

cat > see.mjs <<'JS'
import { render } from '@lit-labs/ssr';
import { collectResult } from '@lit-labs/ssr/lib/render-result.js';
import { minify } from 'html-minifier-terser';
import { html } from 'lit';

const options = { removeComments: true, collapseWhitespace: true };
const templates = {
  'expression within': html`<p>Votes: ${12}</p>   <p>End</p>`,
  'expression last': html`<p>Votes:</p>   ${12}`,
  'last in two': html`${html`<p>For:</p>   ${12}`}   ${html`<p>Against:</p>   ${5}`}<p>End</p>`,
};
for (const [name, template] of Object.entries(templates)) {
  const page = (await collectResult(render(template))).replace(/lit-part [^ ]+=/g, 'lit-part');
  console.log(`${name}: ${page.match(/<\?>/g)?.length ?? 0} marks`);
  for (const [mark, text] of [['as written', page], ['as comments', page.replaceAll('<?>', '<!--?-->')]]) {
    const read = await minify(text, options).catch(error => error.message.split('<')[0].trim());
    console.log(`  ${mark}: ${read}`);
  }
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
expression within: 0 marks
  as written: <p>Votes: 12</p><p>End</p>
  as comments: <p>Votes: 12</p><p>End</p>
expression last: 1 marks
  as written: Parse Error:
  as comments: <p>Votes:</p>12
last in two: 2 marks
  as written: <p>For:</p>12<?><!--/lit-part-->   <!--lit-part--><p>Against:</p>   <!--lit-part-->5<!--/lit-part--><?><p>End</p>
  as comments: <p>For:</p>12<p>Against:</p>5<p>End</p>
SEEN
echo 'As it was.'
