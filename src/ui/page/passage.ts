import type { Evidence } from '../../pack/types.js';
import { focusFor } from './focus.js';

const HIGHLIGHT = 'explainer-evidence';

/** A text fragment (WICG URL Fragment Text Directives) that leads to the passage in the article's own page. */
export function passageUrl(articleUrl: string, { exact }: Evidence): string {
  const words = exact.trim().split(/\s+/);
  // Half of a character, where a text was cut, has no place in an address
  const encode = (part: string[]) => encodeURIComponent(part.join(' ').replace(/\p{Cs}/gu, '')).replace(/-/g, '%2D');
  const fragment = words.length > 12 ? `${encode(words.slice(0, 5))},${encode(words.slice(-5))}` : encode(words);
  return `${articleUrl.split('#')[0]}#:~:text=${fragment}`;
}

/** What the normalised article has one of, a page may have the other of. */
const fold = (text: string) => text.replace(/[“”„«»]/g, '"').replace(/[‘’]/g, "'");

/** Runs of what is seen of a text. */
const SEEN = /[^\s\u00ad\u200b-\u200f\u2060\ufeff]+/g;

/** The page's text without space and soft hyphens, as it was when somebody looked last, with the place of each of its characters. */
let whole: string;
let text: string;
let nodes: Text[] = [];
let starts: number[];
let offsets: number[];

/** A page is long, and hardly ever changes between two verdicts. */
function readPage(): void {
  const now = document.body.textContent;
  if (now === whole && nodes.every(node => node.isConnected)) return;
  whole = now;
  text = '';
  nodes = [];
  starts = [];
  offsets = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node; (node = walker.nextNode() as Text | null);) {
    if (node.parentElement?.closest('script,style,noscript,template,textarea,[data-explainer]')) continue;
    nodes.push(node);
    starts.push(text.length);
    for (const { 0: run, index } of node.data.matchAll(SEEN)) {
      for (let at = 0; at < run.length; at++) offsets.push(index + at);
      text += fold(run);
    }
  }
}

const squeeze = (text: string) => fold(text.replace(/\s/g, ''));

/** In a page that is not the article's own, a few words may stand by chance. */
const TELLING = 40;

/**
 * Finds a passage in the page's own text, also where it runs over links and other markup.
 * `isArticle`: the page is known to be the article's own.
 */
export function findPassage(passage: Evidence, isArticle = true): Range | undefined {
  readPage();
  return find(passage, isArticle);
}

/** Finds passage after passage in the page as it is now: for as long as nothing else may run. */
export function passageFinder(): (passage: Evidence) => Range | undefined {
  readPage();
  return passage => find(passage, true);
}

function find({ exact, prefix = '' }: Evidence, isArticle: boolean): Range | undefined {
  const wanted = squeeze(exact);
  const before = squeeze(prefix);
  if (!wanted || (!isArticle && (before + wanted).length < TELLING)) return;
  let at = text.indexOf(before + wanted);
  at = at < 0 ? (isArticle || wanted.length >= TELLING ? text.indexOf(wanted) : -1) : at + before.length;
  if (at < 0) return;
  const range = document.createRange();
  const place = (index: number): [Text, number] => {
    let node = starts.findIndex(start => start > index);
    node = node < 0 ? nodes.length - 1 : node - 1;
    return [nodes[node]!, offsets[index]!];
  };
  range.setStart(...place(at));
  const [node, offset] = place(at + wanted.length - 1);
  range.setEnd(node, offset + 1);
  return range;
}

let sheet: CSSStyleSheet | undefined;

/** Scrolls to a passage, highlights it and puts the focus there, so that a screen reader reads on from it. */
export function showPassage(range: Range): void {
  if ('highlights' in CSS) {
    if (!sheet) {
      sheet = new CSSStyleSheet();
      sheet.replaceSync(
        `::highlight(${HIGHLIGHT}) { background-color: var(--explainer-highlight, #ffe08a); color: #1a1a1a; }`,
      );
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    }
    CSS.highlights.set(HIGHLIGHT, new Highlight(range));
  } else {
    const selection = getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  }
  const block = range.startContainer.parentElement?.closest<HTMLElement>('p,li,blockquote,h1,h2,h3,h4,figcaption,div');
  if (!block) return;
  focusFor(block);
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  block.scrollIntoView({ block: 'center', behavior: still ? 'auto' : 'smooth' });
}
