import { aTimeout } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';

/** The focused element, also where it stands in a shadow tree. */
export function focused(): Element {
  let element = document.activeElement ?? document.body;
  while (element.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element;
}

/** Presses keys one after another, as a reader does. */
export async function press(...keys: string[]): Promise<void> {
  for (const key of keys) {
    await sendKeys({ press: key });
    // A widget renders, and may move the focus, before the reader presses the next key
    await new Promise(resolve => setTimeout(resolve));
  }
}

/** Tabs on until the focus is on what is wanted. Fails where the focus runs out of the page's end. */
export async function tabTo<T extends Element = HTMLElement>(isWanted: (element: Element) => boolean): Promise<T> {
  for (let presses = 0; presses < 60; presses++) {
    if (isWanted(focused())) return focused() as T;
    if (focused().matches('.after')) break;
    await press('Tab');
  }
  throw new Error(`Sixty tabs did not lead there; the focus is on ${focused().outerHTML.slice(0, 200)}`);
}

/** Tabs to the button or link of that name. */
export function tabToNamed(name: string): Promise<HTMLElement> {
  return tabTo(
    element =>
      element.matches('button,a') &&
      (element.getAttribute('aria-label') ?? element.textContent ?? '').replace(/\s+/g, ' ').trim() === name,
  );
}

/** Where someone who reads on by arrow keys would go on from, once a moment has passed. */
export async function caretIn({ shadowRoot }: Element): Promise<Element> {
  await aTimeout(200);
  const [caret] = getSelection()!.getComposedRanges({ shadowRoots: [shadowRoot!] });
  const { startContainer: node } = caret!;
  return node instanceof Element ? node : node.parentElement!;
}
