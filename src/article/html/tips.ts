import { isElement, isText, namesOf, textOf, type HtmlElement } from './tree.js';

const TIP =
  /(?:^|[\s_-])(?:tooltip|tooltips|tool-tip|popover|popup|rollover|hover-?card|hover|flyout|dropdown|glossary|infotip|term)(?:[\s_-]|text|content|box|$)/i;
const TIP_WORDS =
  /(?:^|[\s_-])(?:tip|tooltip|popover|popup|rollover|hovercard|flyout|dropdown|glossary|hover|infotip|term|definition|def)?[_-]{0,2}(?:text|content|body|block|inner|box|definition|explanation|description|panel|menu|list|bubble|popup)(?:[\s_-]|$)/i;

const POPS_UP = /(?:^|[\s_-])(?:tooltip|tool-tip|popover|popup|hover-?card|infotip|rollover)(?:[\s_-]|$)/i;

/** "caisson" and "a box of concrete" without a blank between: nobody reads them as one word. */
function isGlued(element: HtmlElement): boolean {
  const around = element.parentNode?.childNodes ?? [];
  const previous = around[around.indexOf(element) - 1];
  return (
    previous !== undefined &&
    isText(previous) &&
    /[\p{L}\p{N}]$/u.test(previous.value) &&
    /^[\p{L}\p{N}]/u.test(textOf(element)) &&
    textOf(element).includes(' ')
  );
}

/** The words that come up over a word, in an element within that word's own. */
export function isTip(element: HtmlElement): boolean {
  const names = namesOf(element);
  if (names === '') return false;
  if (POPS_UP.test(names) && isGlued(element)) return true;
  if (!TIP_WORDS.test(names)) return false;
  const parent = element.parentNode;
  return parent !== null && isElement(parent) && TIP.test(namesOf(parent)) && !isDouble(parent);
}

/** What comes up over a name, and begins with that name. */
export function isDouble(element: HtmlElement): boolean {
  if (!TIP.test(namesOf(element)) || !element.parentNode) return false;
  const around = element.parentNode.childNodes;
  const previous = around[around.indexOf(element) - 1];
  const before = previous && (isText(previous) ? previous.value : isElement(previous) ? textOf(previous) : '');
  const [first] = element.childNodes.filter(child => !isText(child) || /\S/.test(child.value));
  const name = first && isElement(first) ? textOf(first).trim() : '';
  return name.length >= SHORTEST_DOUBLE && before !== undefined && before.trimEnd().endsWith(name);
}
const SHORTEST_DOUBLE = 4;
