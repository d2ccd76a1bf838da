import { expect } from '@open-wc/testing';

/** What a reader may ask of a page's text: narrower, larger, or with the spacing of WCAG 1.4.12. */
export const READINGS = [
  { name: '320 px and text of 150 %', width: '320px', size: '150%' },
  { name: '320 px, as at 400 %, and text spaced out', width: '320px', isSpaced: true },
  { name: '360 px, text of 200 % and spaced out', width: '360px', size: '200%', isSpaced: true },
] as const satisfies readonly { name: string; width: string; size?: string; isSpaced?: boolean }[];

const SPACED = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

/** Every shadow tree from here on down. */
const treesIn = (element: Element): ShadowRoot[] => {
  const own = element.shadowRoot;
  return [...(own ? [own] : []), ...[...(own ?? element).querySelectorAll('*')].flatMap(treesIn)];
};

/** As a reader's own style sheet does it, which reaches into shadow trees. */
export function spaceOut(widget: Element): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(SPACED);
  for (const tree of treesIn(widget)) tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
}

interface Line {
  text: string;
  in: Element;
  rect: DOMRect;
}

function linesIn(tree: ShadowRoot): Line[] {
  const lines: Line[] = [];
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const within = node.parentElement;
    if (!within || !node.textContent!.trim() || within.closest('.hidden, style, select, progress')) continue;
    // What is folded away
    if (!within.checkVisibility()) continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const rect of range.getClientRects())
      if (rect.width > 1 && rect.height > 1)
        lines.push({ text: node.textContent!.trim().slice(0, 40), in: within, rect });
  }
  return lines;
}

const cuts = (element: Element): boolean => getComputedStyle(element).overflow !== 'visible';

function* ancestors(element: Element): Generator<Element> {
  for (let each: Element | null = element; each; each = each.parentElement) yield each;
}

/** No line of text is cut, stands outside the widget, or over another one; nothing has to be scrolled to be read. */
export function expectLegible(widget: Element, reading: string): void {
  const edge = widget.getBoundingClientRect();
  const trees = treesIn(widget);
  const lines = trees.flatMap(linesIn);
  expect(lines.length, `${reading}: lines of text`).to.be.above(1);
  for (const { text, in: within, rect } of lines) {
    const where = `${reading}: “${text}”`;
    expect(rect.left, where).to.be.at.least(edge.left - 1);
    expect(rect.right, where).to.be.at.most(edge.right + 1);
    for (const around of [...ancestors(within)].filter(cuts)) {
      const room = around.getBoundingClientRect();
      expect(rect.bottom, `${where} in ${around.localName}`).to.be.at.most(room.bottom + 1);
      expect(rect.right, `${where} in ${around.localName}`).to.be.at.most(room.right + 1);
    }
  }
  for (const control of trees.flatMap(tree => [...tree.querySelectorAll('button, summary, input[type=number]')])) {
    const what = `${reading}: ${control.localName} “${control.textContent?.trim().slice(0, 40)}”`;
    expect(control.scrollWidth, `${what}, width`).to.be.at.most(control.clientWidth + 1);
    expect(control.scrollHeight, `${what}, height`).to.be.at.most(control.clientHeight + 1);
  }
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      if (one.in.contains(other.in) || other.in.contains(one.in)) continue;
      const across = Math.min(one.rect.right, other.rect.right) - Math.max(one.rect.left, other.rect.left);
      const down = Math.min(one.rect.bottom, other.rect.bottom) - Math.max(one.rect.top, other.rect.top);
      const isOver = across > 2 && down > Math.min(one.rect.height, other.rect.height) / 4;
      expect(isOver, `${reading}: “${one.text}” stands over “${other.text}”`).to.be.false;
    }
  }
}

/** What is tapped is 24 px each way at least, and answers and buttons 44 px high; links in text are exempt. */
export function expectTargets(widget: Element): void {
  const targets = treesIn(widget).flatMap(tree => [...tree.querySelectorAll('button, select, input, summary, label')]);
  for (const target of targets) {
    const { width, height } = target.getBoundingClientRect();
    // A radio button is tapped by its label
    if (!width || (target.matches('input') && target.closest('label'))) continue;
    const what = `${target.localName} “${target.textContent?.trim().slice(0, 40)}”`;
    expect(width, `${what}, width`).to.be.at.least(24);
    expect(height, `${what}, height`).to.be.at.least(target.matches('.fold summary') ? 24 : 44);
  }
}
