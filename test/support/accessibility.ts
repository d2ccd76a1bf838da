import { expect } from '@open-wc/testing';
import { a11ySnapshot } from '@web/test-runner-commands';
import { supports, tellOf } from './engine.js';
import { allInside, textOf } from './mount.js';

interface AccessibleNode {
  role: string;
  name: string;
  children?: AccessibleNode[];
  [property: string]: unknown;
}

/** The page as assistive technology is told of it, node by node in reading order. */
async function accessibleNodes(): Promise<AccessibleNode[]> {
  // The command's types say void
  const root = (await a11ySnapshot({})) as unknown as AccessibleNode;
  const all = (node: AccessibleNode): AccessibleNode[] => [node, ...(node.children ?? []).flatMap(all)];
  return all(root);
}

/** What the live regions hold now, as far as the accessibility tree has it, too; where the browser doesn't show that, all of it. */
export async function liveTexts(): Promise<string[]> {
  const texts = everywhere(document, '[aria-live]').map(textOf).filter(Boolean);
  if (!supports('a11ySnapshot')) {
    tellOf('a11ySnapshot: live regions were read from the page');
    return texts;
  }
  const names = (await accessibleNodes()).map(({ name }) => name);
  return texts.filter(text => names.some(name => name?.includes(text)));
}

/** What the focus has a screen reader say, where that is on what is not a control. */
export function toldByFocus(widget: Element): string {
  const { activeElement } = widget.shadowRoot!;
  return (activeElement?.matches('[role=group]') && activeElement.getAttribute('aria-label')) || '';
}

function everywhere(root: ParentNode, selector: string): Element[] {
  const within = [...root.querySelectorAll('*')].flatMap(({ shadowRoot }) =>
    shadowRoot ? everywhere(shadowRoot, selector) : [],
  );
  return [...root.querySelectorAll(selector), ...within];
}

/** Collects what the live regions of a widget are given to say, from now on. */
export function listen(widget: Element): string[] {
  const said: string[] = [];
  const regions = () => allInside(widget, '[aria-live]');
  let before = new Map(regions().map(region => [region, textOf(region)]));
  new MutationObserver(() => {
    const now = new Map(regions().map(region => [region, textOf(region)]));
    for (const [region, text] of now) if (text && before.has(region) && before.get(region) !== text) said.push(text);
    before = now;
  }).observe(widget.shadowRoot!, { childList: true, subtree: true, characterData: true });
  return said;
}

/** Those in the widgets inside, too. */
const animationsIn = (root: ShadowRoot): Animation[] => [
  ...root.getAnimations(),
  ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? animationsIn(shadowRoot) : [])),
];

/** Nothing that axe knows of is wrong. */
export async function expectAccessible(element: Element): Promise<void> {
  await Promise.all(animationsIn(element.shadowRoot!).map(animation => animation.finished.catch(() => {})));
  await expect(element).to.be.accessible();
}
