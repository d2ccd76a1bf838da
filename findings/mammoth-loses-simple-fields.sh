#!/usr/bin/env bash
# Package     mammoth 1.13.0
# Guess       The text that stands in the document is in the HTML: Word writes a field (a date, a reference, a merged value) in two
#             ways, as w:fldSimple around its result or as w:fldChar marks, and both show the same words. The README tells what of the
#             styling is ignored, and of no words that are.
#             https://github.com/mwilliamson/mammoth.js/blob/master/README.md
#             ECMA-376 part 1, 17.16.18 (fldChar) and 17.16.19 (fldSimple)
# Behaviour   The result of w:fldSimple is left out, that of w:fldChar is kept: "opened on  and closed". The words inside w:bdo and w:dir
#             (a stretch written from right to left), the base of w:ruby (where only the reading above was extra), and an equation go the
#             same way; a w:cr (line break) joins its neighbours to one word. A message of type "warning" says which element was ignored,
#             not what it held. Words that Word hides (w:vanish) are in the HTML like any others, without a message.
# With us     src/studio/worker/shown-words.ts unwraps these in the XML and leaves out what is hidden before mammoth reads it.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts mammoth@1.13.0 fflate@0.8.3 >> npm.log

cat > see.mjs <<'JS'
import mammoth from 'mammoth';
import { strToU8, zipSync } from 'fflate';

const office = 'http://schemas.openxmlformats.org';
const run = (text, style = '') => `<w:r>${style && `<w:rPr>${style}</w:rPr>`}<w:t xml:space="preserve">${text}</w:t></w:r>`;
const mark = type => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = '<w:r><w:instrText xml:space="preserve"> DOCPROPERTY Opened </w:instrText></w:r>';
const sentence = inner => `${run('Opened on ')}${inner}${run(' and closed.')}`;
const paragraphs = {
  fldChar: sentence(`${mark('begin')}${code}${mark('separate')}${run('1 May 1931')}${mark('end')}`),
  fldSimple: sentence(`<w:fldSimple w:instr=" DOCPROPERTY Opened ">${run('1 May 1931')}</w:fldSimple>`),
  bdo: sentence(`<w:bdo w:val="rtl">${run('1 مايو 1931')}</w:bdo>`),
  dir: sentence(`<w:dir w:val="rtl">${run('1 مايو 1931')}</w:dir>`),
  ruby: sentence(`<w:r><w:ruby><w:rubyPr/><w:rt>${run('がつ')}</w:rt><w:rubyBase>${run('五月')}</w:rubyBase></w:ruby></w:r>`),
  oMath: sentence(`<m:oMath xmlns:m="${office}/officeDocument/2006/math"><m:r><m:t>5=2+3</m:t></m:r></m:oMath>`),
  cr: '<w:r><w:t>Opened</w:t><w:cr/><w:t>in May.</w:t></w:r>',
  vanish: sentence(run('(check this date!)', '<w:vanish/>')),
};
const docx = body =>
  Buffer.from(
    zipSync({
      '[Content_Types].xml': strToU8(
        `<Types xmlns="${office}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
      ),
      '_rels/.rels': strToU8(
        `<Relationships xmlns="${office}/package/2006/relationships"><Relationship Id="main" Type="${office}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
      ),
      'word/document.xml': strToU8(`<w:document xmlns:w="${office}/wordprocessingml/2006/main"><w:body><w:p>${body}</w:p></w:body></w:document>`),
    }),
  );
for (const [name, body] of Object.entries(paragraphs)) {
  const { value, messages } = await mammoth.convertToHtml({ buffer: docx(body) });
  console.log(`${name}: ${value} ${messages.map(({ message }) => message).join(' ')}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
fldChar: <p>Opened on 1 May 1931 and closed.</p> 
fldSimple: <p>Opened on  and closed.</p> An unrecognised element was ignored: w:fldSimple
bdo: <p>Opened on  and closed.</p> An unrecognised element was ignored: w:bdo
dir: <p>Opened on  and closed.</p> An unrecognised element was ignored: w:dir
ruby: <p>Opened on  and closed.</p> An unrecognised element was ignored: w:ruby
oMath: <p>Opened on  and closed.</p> An unrecognised element was ignored: {http://schemas.openxmlformats.org/officeDocument/2006/math}oMath
cr: <p>Openedin May.</p> An unrecognised element was ignored: w:cr
vanish: <p>Opened on (check this date!) and closed.</p> 
SEEN
echo 'As it was.'
