#!/usr/bin/env bash
# Packages    linkedom 0.18.15, cheerio 1.2.0, beside jsdom 29.1.1; @mozilla/readability 0.6.0
# Guess       What stands in a <template> (as the shadow root of a component that was rendered on a server does) is in its `content` alone, and
#             so is neither found by a selector nor part of the text around it: the template itself has no children.
#             https://html.spec.whatwg.org/multipage/scripting.html#the-template-element
# Behaviour   linkedom: querySelector finds nothing in a template, but getElementsByTagName does, and textContent holds the words; set its
#             innerHTML, and `content`, if it was read before, keeps what was there. cheerio: $('b') finds the element and .text() has the words, but
#             $('template b'), .find('b') and .closest('template') have none, so that what is found can't be told from the page's own. With
#             Readability, the words of every server-rendered component are in the textContent of the article under linkedom, not under jsdom.
# With us     `explainer render` writes such templates; src/article/html reads a shadow root where it is shown, and no other template.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts linkedom@0.18.15 cheerio@1.2.0 jsdom@29.1.1 @mozilla/readability@0.6.0 >> npm.log

cat > see.mjs <<'JS'
import { Readability } from '@mozilla/readability';
import { load } from 'cheerio';
import { JSDOM } from 'jsdom';
import { parseHTML } from 'linkedom';

const paragraph = `<p>${'The council met on Monday, and it talked about the bridge, the ferry and the school. '.repeat(5)}</p>`;
const widget = '<x-quiz><template shadowrootmode="open"><p>Who <b>said</b> it?</p></template></x-quiz>';
const page = `<!doctype html><html><head><title>Council meets</title></head><body><article>${paragraph}${widget}${paragraph}</article></body></html>`;

for (const [name, parsed] of [['linkedom', () => parseHTML(page).document], ['jsdom', () => new JSDOM(page).window.document]]) {
  const document = parsed();
  const template = document.querySelector('template');
  console.log(name);
  console.log('  b by selector, by tag name, in the template:', document.querySelectorAll('b').length, document.getElementsByTagName('b').length, template.querySelectorAll('b').length);
  console.log('  in the text of the page:', /Who said it/.test(document.body.textContent));
  const { content } = template;
  template.innerHTML = '<i>New</i>';
  console.log('  content, read once, after innerHTML is set:', template.content.firstChild.nodeName, content === template.content);
  console.log('  in the article of Readability:', /Who said it/.test(new Readability(parsed()).parse().textContent));
}
const $ = load(page);
console.log('cheerio');
console.log('  b, template b, template.find(b), b.closest(template):', $('b').length, $('template b').length, $('template').find('b').length, $('b').closest('template').length);
console.log('  in the text of the page:', /Who said it/.test($('body').text()));
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
linkedom
  b by selector, by tag name, in the template: 0 1 1
  in the text of the page: true
  content, read once, after innerHTML is set: P true
  in the article of Readability: true
jsdom
  b by selector, by tag name, in the template: 0 0 0
  in the text of the page: false
  content, read once, after innerHTML is set: I true
  in the article of Readability: false
cheerio
  b, template b, template.find(b), b.closest(template): 1 0 0 0
  in the text of the page: true
SEEN
echo 'As it was.'
