import { expect } from '@open-wc/testing';
import { isElement, isText, parseHtml, type HtmlNode } from '../../src/article/html/tree.js';

/** Pieces as people and programs write them. */
const PIECES = [
  '<p>one<p>two',
  '<h1>Title<p>text</h1>after',
  '<p>a<div>b</div>c</p>',
  '<P HIDDEN CLASS="Related" STYLE="display:none">x',
  '<HTML LANG="uk"><META PROPERTY="og:title" CONTENT="x"><LINK REL="canonical" HREF="/a">words',
  '<title>t</title><p>without a body tag',
  '<!doctype html><p>x</body><p>after the body',
  '<html><head><p>in the head</head><body class=b>y',
  '<b>one<p>two</b>three',
  '<a href=1>one<a href=2>two',
  '<b><i>one</b>two</i>',
  '<p><b>one<p>two',
  '<table><p>before</p><tr><td>in',
  '<table><tr><td>a<td>b<tr><td>c</table>',
  '<table>text<tr><td>cell</td></tr></table>',
  '<table><tbody><a href=x><tr><td>y</table>',
  '<ul><li>one<li>two<ul><li>three</ul><li>four</ul>',
  '<dl><dt>a<dd>b<dt>c<dd>d</dl>',
  '<select><option>a<option>b</select>',
  '<form><div><form>x</form></div></form>',
  '<p>x</p></p>y',
  '<br/><hr/><div/>text',
  '</br>x',
  '<svg><path d=x/><circle/></svg><p>after',
  '<svg><title>t</title><foreignObject><p>in</p></foreignObject></svg>',
  '<svg><p>out of it',
  '<math><mi>x</mi></math>y',
  '<script>var a = "<p>not</p>"</script><p>yes',
  '<script><!-- <script> --></script>x',
  '<style>p > a {}</style><p>yes',
  '<textarea><p>not</p></textarea><p>yes',
  '<noscript><p>without</p></noscript><p>with',
  '<head><noscript><img src=x></noscript><meta name=a content=b></head><p>x',
  '<template><p>in</p></template><p>out',
  '<!-- a --!> b --> c',
  '<!-->x--><p>y',
  '<p title="a > b" data-x=\'"\'>z',
  '<p class=a class=b>z',
  '<p/class=x>z',
  '<p =x>z',
  'a < b and c > d',
  'a <3 b',
  '&amp;&lt;&nbsp;&eacute;&copy&notit;&#8217;&#x2019;&#150;&bogus;',
  '<a href="?a=1&b=2&amp;c">x</a>',
  'x\u0000y<p>\u0000z',
  '<frameset><frame src=a></frameset>',
  '<p>x<frameset>',
  '<body onload=a><body class=b>x',
  '<ruby>漢<rp>(<rt>kan<rp>)</ruby>',
  '<pre>\nx</pre><listing>\ny</listing>',
  '<plaintext><p>all',
  '<xmp><p>not</xmp>x',
  '<image src=x>y',
  '<font color=red><p>one<table><tr><td>two</font>three',
  '<o:p>x</o:p><my-part><p>y</my-part>',
  '<button>a<button>b',
  '<p><center>x</center></p>',
  '<h1>a<h2>b</h1>c',
  '<li>x</ul><p>y',
  '<address><p>x</address>y',
  '<details><summary>x<p>y</details>z',
  '<dialog open>x</dialog>',
  '<iframe><p>x</iframe>y',
  '<p>a</span>b</i>c',
  '<?xml version="1.0"?><!DOCTYPE html><html xmlns="http://www.w3.org/1999/xhtml"><body><p>x</p></body></html>',
  '<![CDATA[x]]><p>y',
];

/** One tree as text, whoever made it. */
const lines = (depth: number, line: string) => `${'  '.repeat(depth)}${line}\n`;

function ofBrowser(node: Node, depth = 0): string {
  let text = '';
  for (const child of node.childNodes) {
    if (child.nodeType === Node.TEXT_NODE) text += lines(depth, JSON.stringify(child.nodeValue));
    if (!(child instanceof Element)) continue;
    const attributes = [...child.attributes].map(({ name, value }) => `${name}=${value}`).sort();
    text += lines(depth, `<${child.localName} ${attributes.join(' ')}>`);
    text += ofBrowser(child, depth + 1);
  }
  return text;
}

function ofOurs(nodes: readonly HtmlNode[], depth = 0): string {
  let text = '';
  for (const child of nodes) {
    if (isText(child)) text += lines(depth, JSON.stringify(child.value));
    if (!isElement(child)) continue;
    const attributes = child.attrs
      .map(({ name, value, prefix }) => `${prefix ? `${prefix}:` : ''}${name}=${value}`)
      .sort();
    text += lines(depth, `<${child.tagName} ${attributes.join(' ')}>`);
    text += ofOurs(child.childNodes, depth + 1);
  }
  return text;
}

describe('the tree of a page', () => {
  for (const html of PIECES)
    it(`is the browser’s: ${html}`, () => {
      const browser = new DOMParser().parseFromString(html, 'text/html');
      expect(ofOurs(parseHtml(html).childNodes)).to.equal(ofBrowser(browser));
    });

  for (const [name, html] of [
    ['nested too deep', '<div>'.repeat(2000)],
    ['of too many elements', '<p>'.repeat(100_001)],
    ['of stray marks', '< '.repeat(60_000)],
    ['of formatting that never ends', Array.from({ length: 3000 }, (_, n) => `<b id=${n}><p>`).join('')],
  ])
    it(`is not made of a page ${name}`, () => {
      expect(() => parseHtml(html)).to.throw(/too (?:deep|large)/);
    });
});
