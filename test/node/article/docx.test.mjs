import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { strToU8, zipSync } from 'fflate';
import { bundled } from './bundled.mjs';

const { read } = await bundled('studio/worker/read.ts');

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const OFFICE = 'http://schemas.openxmlformats.org';
const PART = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const WORDS = `xmlns:w="${OFFICE}/wordprocessingml/2006/main"`;

const run = (text, style = '') => `<w:r><w:rPr>${style}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
const paragraph = (inner, style = '') => `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}${inner}</w:p>`;
const cell = text => `<w:tc>${paragraph(run(text))}</w:tc>`;

/** A Word document with what editors leave in one. */
const document = [
  paragraph(run('Wall gets dearer'), 'Heading1'),
  paragraph(
    run('The wall will cost ') +
      `<w:del w:id="1" w:author="Ed"><w:r><w:delText xml:space="preserve">£12 million </w:delText></w:r></w:del>` +
      `<w:ins w:id="2" w:author="Ed">${run('£21 million')}</w:ins>` +
      run(', the council said on Monday, after it had met in the old hall for most of the day.'),
  ),
  paragraph(
    run('It is ') +
      run('never ', '<w:strike/>') +
      run('needed before winter, said the engineer, who has looked after the old lock for thirty years.') +
      '<w:r><w:footnoteReference w:id="2"/></w:r>' +
      run(' The harbour stays open to ships and to walkers.'),
  ),
  `<w:tbl><w:tr>${cell('Year')}${cell('Cost')}</w:tr><w:tr>${cell('2024')}${cell('12')}</w:tr></w:tbl>`,
  paragraph(
    run('The plan will now go to a committee, which will look at the costs and at the views of those who live nearby.'),
  ),
].join('');

const docxOf = document =>
  zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="${OFFICE}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${PART}.document.main+xml"/><Override PartName="/word/footnotes.xml" ContentType="${PART}.footnotes+xml"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/_rels/document.xml.rels': strToU8(
      `${XML}<Relationships xmlns="${OFFICE}/package/2006/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${XML}<w:document ${WORDS}><w:body>${document}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(
      `${XML}<w:footnotes ${WORDS}><w:footnote w:id="2">${paragraph(run('The engineer was asked in March by another paper.'))}</w:footnote></w:footnotes>`,
    ),
  });

describe('a Word document', () => {
  it('is read with what was inserted, and without what was struck out, its footnotes and its figures', async () => {
    const { text, blocks } = await read({ bytes: docxOf(document).buffer, fileName: 'wall.docx' }, {});
    assert.equal(
      text,
      [
        'Wall gets dearer',
        'The wall will cost £21 million, the council said on Monday, after it had met in the old hall for most of the day.',
        'It is needed before winter, said the engineer, who has looked after the old lock for thirty years. The harbour stays open to ships and to walkers.',
        'The plan will now go to a committee, which will look at the costs and at the views of those who live nearby.',
      ].join('\n\n'),
    );
    assert.equal(blocks[0].kind, 'title');
  });

  it('is read as LibreOffice writes it: its notes, comments, tables, struck, hidden and deleted words left out', async () => {
    // Written by LibreOffice 7.4 from libreoffice.fodt
    const { buffer, byteOffset, length } = readFileSync('test/node/article/libreoffice.docx');
    const bytes = buffer.slice(byteOffset, byteOffset + length);
    const { text, blocks } = await read({ bytes, fileName: 'wall.docx' }, {});
    assert.deepEqual(text.split('\n\n'), [
      'Wall gets dearer',
      'The wall will cost £21 million, the council said on Monday, after it had met in the old hall for most of the day.',
      'It is needed before winter, said the engineer, who has looked after the old lock for thirty years.',
      'Some 10⁶ litres run over it in a storm. The harbour stays open to ships and to walkers, and to those who mend nets on the quay.',
      'A ferry every ten minutes, free of charge for all',
      'Free parking at the ring road until May, or June',
      'The plan will now go to a committee, which will look at the costs and at the views of those who live nearby.',
    ]);
    assert.equal(blocks.map(({ kind }) => kind[0]).join(''), 'tpppllp');
  });

  const filler = paragraph(
    run(
      'The harbour stays open to ships and to walkers, the council said in the old hall after it had met for most of the day and a part of the night.',
    ),
  );
  const opened = run('1 May 1931');
  for (const [name, inner, words] of [
    ['of a field', `<w:fldSimple w:instr=' IF "a" > "b" '>${opened}</w:fldSimple>`, '1 May 1931'],
    [
      'of a field kept in marks',
      `<w:r><w:fldChar w:fldCharType="begin"/></w:r>${opened}<w:r><w:fldChar w:fldCharType="end"/></w:r>`,
      '1 May 1931',
    ],
    [
      'written from right to left',
      `<w:bdo w:val="rtl">${opened}</w:bdo><w:dir w:val="rtl">${run(', a Friday')}</w:dir>`,
      '1 May 1931, a Friday',
    ],
    [
      'under their reading',
      `<w:r><w:ruby><w:rubyPr><w:hps w:val="10"/></w:rubyPr><w:rt>${run('ごがつ')}</w:rt><w:rubyBase>${run('五月')}</w:rubyBase></w:ruby></w:r>`,
      '五月',
    ],
    ['on either side of a carriage return', '<w:r><w:t>1 May</w:t><w:cr/><w:t>1931</w:t></w:r>', '1 May 1931'],
    [
      'that were hidden once',
      run('1 May 1931', '<w:rPrChange w:id="1" w:author="Ed"><w:rPr><w:vanish/></w:rPr></w:rPrChange>'),
      '1 May 1931',
    ],
    ['that are told not to be hidden', run('1 May 1931', '<w:b/><w:vanish w:val="0"/>'), '1 May 1931'],
    [
      'but none that are hidden',
      opened + run(' (check!)', '<w:b/><w:vanish/>') + run(' (who?)', '<w:vanish w:val="true"/>'),
      '1 May 1931',
    ],
    [
      'after a mark of a hidden paragraph',
      `${opened}</w:p><w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>${run('In May, it shut.')}</w:p><w:p>${run('It')}`,
      '1 May 1931',
    ],
  ])
    it(`is read with the words ${name}`, async () => {
      const bytes = docxOf(
        filler + paragraph(`${run('The bridge opened on ')}${inner}${run(' and closed.')}`) + filler,
      ).buffer;
      const { text } = await read({ bytes, fileName: 'wall.docx' }, {});
      assert.match(text.replace(/\s+/g, ' '), new RegExp(`opened on ${words} (?:In May, it shut\\. It )?and closed`));
      assert.doesNotMatch(text, /check!|who\?|ごがつ/);
    });

  for (const [fileName, why] of [
    ['wall.pdf', /PDF is not read/],
    ['wall.epub', /e-book/],
    ['wall.odt', /save it as HTML/],
    ['wall.fodt', /save it as HTML/],
  ])
    it(`is told from what isn’t read: ${fileName}`, () =>
      assert.rejects(read({ bytes: new Uint8Array([1, 2, 3]).buffer, fileName }, {}), {
        name: 'ArticleError',
        message: why,
      }));

  it('is told from what only calls itself so', () =>
    assert.rejects(read({ bytes: new Uint8Array([1, 2, 3]).buffer, fileName: 'wall.docx' }, {}), { why: 'noWord' }));
});
