// Mails, AMP and feeds: read by others' parsers, and held against AMP's own validator where that can be had.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import amphtmlValidator from 'amphtml-validator';
import { caniemail } from 'caniemail';
import { parse } from 'parse5';
import { findAmpRules } from '../../../.scripts/find-amp-rules.mjs';
import { findXmllint } from '../../../.scripts/find-xmllint.mjs';
import { execFileSync } from 'node:child_process';
import { pack } from '../interop/pack.mjs';
import { exportPack, questionsOf } from './bundled.mjs';

const url = 'https://news.example/bridge.html?from=mail&b=1';
/** Words that would end what they stand in. */
const nasty = {
  ...pack,
  title: `“It's” <b>over</b> & 'out' \\ {{x}} 橋`,
  questions: pack.questions.map(question => ({
    ...question,
    prompt: `${question.prompt} </p><script>alert('1')</script> "`,
    options: question.options?.map(option => ({ ...option, text: `${option.text}' + x + ' \\ "<i>` })),
  })),
};
const arabic = { ...pack, lang: 'ar' };
const PACKS = { 'the sample': pack, 'a pack of odd words': nasty, 'a pack in Arabic': arabic };

const decoded = text => Buffer.from(text, 'base64').toString('utf8');
const partsOf = mail => {
  const [, boundary] = /boundary="([^"]+)"/.exec(mail);
  return mail
    .split(`--${boundary}`)
    .slice(1, -1)
    .map(part => ({ type: /Content-Type: ([^;]+)/.exec(part)[1], text: decoded(part.split('\r\n\r\n')[1]) }));
};

function* elementsOf(node) {
  if (node.tagName) yield node;
  for (const child of node.childNodes ?? []) yield* elementsOf(child);
}
const attribute = (node, name) => node.attrs.find(each => each.name === name)?.value;

describe('a mail', () => {
  for (const [what, each] of Object.entries(PACKS)) {
    const mail = exportPack(each, 'email', { url }).content;
    const [plain, html] = partsOf(mail);

    it(`of ${what} has a text part and an HTML part, in lines that mail takes`, () => {
      assert.deepEqual([plain.type, html.type], ['text/plain', 'text/html']);
      for (const line of mail.split('\r\n')) assert.ok(line.length <= 78 && /^[\x20-\x7e]*$/.test(line), line);
      const subject = [.../^Subject: ([^]*?)\r\n\S/m.exec(mail)[1].matchAll(/=\?UTF-8\?B\?([^?]+)\?=/g)];
      assert.equal(subject.map(([, word]) => decoded(word)).join(''), each.title);
    });

    it(`of ${what} needs no script, picture, form or class to be laid out`, () => {
      const elements = [...elementsOf(parse(html.text))];
      const names = new Set(elements.map(({ tagName }) => tagName));
      for (const name of ['script', 'img', 'form', 'button', 'link', 'i', 'iframe', 'svg', 'ul', 'div'])
        assert.ok(!names.has(name), name);
      for (const table of elements.filter(({ tagName }) => tagName === 'table'))
        assert.equal(attribute(table, 'role'), 'presentation');
      for (const cell of elements.filter(({ tagName }) => tagName === 'a')) assert.ok(attribute(cell, 'style'));
      assert.match(html.text, /prefers-color-scheme: dark/);
      assert.doesNotMatch(html.text, /flex|grid|var\(|calc\(|position:/);
    });

    it(`of ${what} asks the first question that a press answers, each option a link that gives it`, () => {
      const [first] = questionsOf(each).filter(({ kind }) => /choice|gap|true-false/.test(kind));
      const links = [...elementsOf(parse(html.text))].flatMap(node =>
        node.tagName === 'a' ? attribute(node, 'href') : [],
      );
      const given = links.map(link => new URL(link)).filter(({ hash }) => hash);
      assert.deepEqual(
        given.map(({ hash }) => new URLSearchParams(hash.slice(1)).get('explainer-option')),
        first.options.map(({ id }) => id),
      );
      for (const { href } of given) {
        assert.ok(href.startsWith(url), href);
        assert.ok(plain.text.includes(href), href);
      }
    });
  }

  it('is refused where no address is one, or nothing can be answered by a press', () => {
    for (const odd of ['javascript:alert(1)', 'news.example', ''])
      assert.throws(() => exportPack(pack, 'email', { url: odd }), /address/);
    const orders = { ...pack, questions: pack.questions.filter(({ kind }) => kind === 'order') };
    assert.throws(() => exportPack(orders, 'amp', { url }), /no question that is answered by choosing/);
  });
});

const rules = findAmpRules();
const validator = rules && (await amphtmlValidator.getInstance(rules));
const skip = validator
  ? false
  : 'AMP’s rules can’t be had: AMP_VALIDATOR names no validator_wasm.js, and npm has no Next.js 15';

/** What some mail programs drop, by caniemail.com, and what a reader has there without it. */
const DROPPED = {
  // the reader's dark scheme: light then
  '<style> element': 'light',
  '@media': 'light',
  '!important keyword': 'light',
  'Class selector': 'light',
  'Attribute selector': 'light',
  'Descendant combinator': 'light',
  'border-radius': 'corners',
  'text-decoration': 'underlined links',
  // the table within has the ground, too
  '<body> element': 'the ground of the table',
  'width attribute': 'as wide as its words',
  // of line-height, which is another
  'height property': 'nothing lost',
  'lang attribute': 'the program’s language',
  'dir attribute': 'aligned by its cells',
  'role attribute': 'told as a table',
};

describe('a mail in the programs that caniemail.com knows', () => {
  for (const [what, each] of Object.entries(PACKS))
    it(`loses nothing but looks: ${what}`, () => {
      const { content } = exportPack(each, 'email-html', { url });
      const { issues } = caniemail({ clients: ['*'], html: content });
      assert.ok(issues.errors.size > 10, 'it knows many programs');
      const dropped = [...issues.errors].flatMap(([client, found]) => found.map(({ title }) => `${title}: ${client}`));
      const unforeseen = dropped.filter(each => !Object.hasOwn(DROPPED, each.split(': ')[0]));
      assert.deepEqual(unforeseen, []);
    });

  it('would lose what a picture, a form or a flexible box is needed for', () => {
    const html = '<form><button style="display:flex">Answer</button></form>';
    const { issues } = caniemail({ clients: ['outlook.windows'], html });
    const titles = [...issues.errors.values()].flat().map(({ title }) => title);
    assert.ok(
      titles.some(title => !Object.hasOwn(DROPPED, title)),
      titles.join(),
    );
  });
});

describe('AMP', { skip }, () => {
  for (const [format, kind] of [
    ['amp', 'AMP'],
    ['amp-email', 'AMP4EMAIL'],
  ])
    for (const [what, each] of Object.entries(PACKS))
      it(`takes ${format} of ${what}`, () => {
        const { status, errors } = validator.validateString(exportPack(each, format, { url }).content, kind);
        assert.deepEqual(
          errors.map(({ line, message }) => `${line}: ${message}`),
          [],
        );
        assert.equal(status, 'PASS');
      });

  it('would not take a page with a script of its own', () => {
    const { content } = exportPack(pack, 'amp', { url });
    assert.equal(validator.validateString(content.replace('<h1>', '<script>1</script><h1>')).status, 'FAIL');
  });
});

describe('a feed', () => {
  const xmllint = findXmllint();
  for (const format of ['rss', 'atom'])
    for (const [what, each] of Object.entries(PACKS))
      it(
        `of ${what} is ${format} that an XML parser reads`,
        { skip: xmllint ? false : 'xmllint is not there and can’t be installed' },
        () => {
          const { content } = exportPack(each, format, { url });
          const read = path =>
            execFileSync(xmllint, ['--xpath', `string(${path})`, '-'], { input: content, encoding: 'utf8' });
          const [item, html] = format === 'rss' ? ['item', 'description'] : ['entry', 'content'];
          assert.equal(read(`//*[local-name()="${item}"]/*[local-name()="title"]`).trim(), each.title);
          const fallback = read(`//*[local-name()="${item}"]/*[local-name()="${html}"]`);
          const names = [...elementsOf(parse(fallback))].map(({ tagName }) => tagName);
          assert.ok(names.includes('a') && !names.includes('script') && !names.includes('i'), names.join());
        },
      );

  it('is an article of Apple News with all that Apple asks for, and buttons that answer', () => {
    const article = JSON.parse(exportPack(nasty, 'apple-news', { url }).content);
    // https://developer.apple.com/documentation/applenewsformat/articledocument
    for (const name of 'version identifier title language layout components componentTextStyles'.split(' '))
      assert.ok(article[name], name);
    assert.match(article.identifier, /^[\w-]{1,64}$/);
    assert.equal(article.title, nasty.title);
    const buttons = article.components.filter(({ role }) => role === 'link_button');
    assert.ok(buttons.length >= 2);
    for (const { URL: href } of buttons) assert.ok(href.startsWith('https://news.example/bridge.html?from=mail&b=1#'));
    assert.equal(new Set(buttons.map(({ URL: href }) => href)).size, buttons.length);
  });

  it('is a JSON Feed with the options as links', () => {
    const { version, items } = JSON.parse(exportPack(nasty, 'json-feed', { url }).content);
    assert.equal(version, 'https://jsonfeed.org/version/1.1');
    assert.equal(items[0].title, nasty.title);
    assert.equal(
      [...elementsOf(parse(items[0].content_html))].filter(({ tagName }) => tagName === 'a').length >= 2,
      true,
    );
  });
});
