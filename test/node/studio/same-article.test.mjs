// A page gives the same tree in Node as in a browser, and the same article in the studio as at the command line.
/* global DOMParser, Node, TextEncoder */
import assert from 'node:assert/strict';
import { before, describe, it } from 'node:test';
import { bundled } from '../article/bundled.mjs';
import { kinds, page } from '../article/kinds.mjs';
import { systems } from '../article/systems.mjs';
import { openStudio } from './serve.mjs';

const { readArticleInAnyLanguage } = await bundled('article/read.ts');
const { parseHtml } = await bundled('article/html/tree.ts');

const pages = Object.entries({ ...kinds, ...systems }).map(([how, [body, , head]]) => [how, page(body, head)]);

const ofOurs = nodes =>
  nodes.flatMap(node => {
    if (node.nodeName === '#text') return [node.value];
    if (!('tagName' in node)) return [];
    const attributes = node.attrs.map(({ name, value, prefix }) => `${prefix ? `${prefix}:` : ''}${name}=${value}`);
    return [`<${[node.tagName, ...attributes.sort()].join(' ')}>`, ...ofOurs(node.childNodes), '</>'];
  });

/** Runs in the browser. */
function treeOf(html) {
  const linesOf = parent =>
    [...parent.childNodes].flatMap(node => {
      if (node.nodeType === Node.TEXT_NODE) return [node.nodeValue];
      if (!(node instanceof Element)) return [];
      const attributes = [...node.attributes].map(({ name, value }) => `${name}=${value}`);
      return [`<${[node.localName, ...attributes.sort()].join(' ')}>`, ...linesOf(node), '</>'];
    });
  return linesOf(new DOMParser().parseFromString(html, 'text/html'));
}

/** Runs in the studio: its own worker reads the file. */
const readThere = html =>
  new Promise(resolve => {
    const { Worker, url } = window.ofStudio;
    const worker = (window.ofStudio.reader ??= new Worker(url, { type: 'module' }));
    worker.onmessage = ({ data }) => resolve(data.article ?? data);
    const bytes = new TextEncoder().encode(html).buffer;
    worker.postMessage({ given: { bytes, fileName: 'page.html' }, metadata: {} });
  });

describe('a page', () => {
  const open = openStudio();
  let blank, studio;

  before(async () => {
    blank = await open.browser.newPage();
    studio = await open.browser.newPage();
    await studio.evaluateOnNewDocument(() => {
      const { Worker } = window;
      window.Worker = class extends Worker {
        constructor(url, options) {
          super(url, options);
          window.ofStudio = { Worker, url };
        }
      };
    });
    await studio.goto(open.studio.url, { waitUntil: 'networkidle0' });
    await studio.waitForSelector('#start-text');
    await studio.evaluate(() => {
      const field = document.querySelector('#start-text');
      field.focus();
      document.execCommand('insertText', false, 'The ferry sails again, harbour master Ingrid Dahl said.');
      field.form.requestSubmit();
    });
    await studio.waitForFunction(() => 'ofStudio' in window);
  });

  for (const [how, html] of pages) {
    // Only a page that is opened has its shadow roots unfolded
    if (!html.includes('shadowrootmode'))
      it(`has the browser’s tree: ${how}`, async () => {
        assert.deepEqual(ofOurs(parseHtml(html).childNodes), await blank.evaluate(treeOf, html));
      });

    it(`is read in the studio as in Node: ${how}`, async () => {
      const { text, blocks, metadata } = await readArticleInAnyLanguage(html, { fileName: 'page.html' });
      const there = await studio.evaluate(readThere, html);
      assert.deepEqual(
        { text: there.text, blocks: there.blocks, metadata: there.metadata },
        { text, blocks, metadata },
      );
    });
  }
});
