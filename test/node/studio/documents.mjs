// The sample article as a saved web page and as a Word document.
import { strToU8, zipSync } from 'fflate';

const paragraphs = markdown =>
  markdown
    .replace(/^---[^]*?---\n/, '')
    .split(/\n{2,}/)
    .map(text => text.replace(/^[#-] */gm, '').trim())
    .filter(Boolean);

const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');

export function articlePage(markdown) {
  const [title, ...rest] = paragraphs(markdown);
  return `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>${escape(title)}</title></head><body>
<nav><a href="/">Home</a></nav><article><h1>${escape(title)}</h1>
${rest.map(text => `<p>${escape(text)}</p>`).join('\n')}
</article></body></html>`;
}

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';

export function articleDocx(markdown) {
  const body = paragraphs(markdown).map((text, i) => {
    const style = i ? '' : '<w:pPr><w:pStyle w:val="Heading1"/></w:pPr>';
    return `<w:p>${style}<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r></w:p>`;
  });
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(
      `${XML}<w:document xmlns:w="${OFFICE}/wordprocessingml/2006/main"><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
}
