/** What a browser tells sooner than that it may tell before it tells of the focus, milliseconds. */
const AFTER_FOCUS = 150;

/**
 * Puts the focus on what can't be tabbed to, without scrolling to it. `name`: what a screen reader says of it. It is named for as
 * long as the focus stays there: whoever reads on by arrow keys would hear it, and then what it is made of.
 */
export function focusFor(element: HTMLElement, name?: string): void {
  if (element.tabIndex < 0) {
    const given: [attribute: string, value: string][] = [['tabindex', '-1']];
    if (name) given.push(['role', 'group'], ['aria-label', name]);
    for (const pair of given) element.setAttribute(...pair);
    const withdraw = () =>
      element.matches(':focus') || given.forEach(([attribute]) => element.removeAttribute(attribute));
    // A group that goes while the focus moves on has Orca find its new place by itself, in silence
    element.addEventListener('blur', () => setTimeout(withdraw, AFTER_FOCUS), { once: true });
  }
  element.focus({ preventScroll: true });
  // A caret that stood in what is gone now would have whoever reads by arrow keys read on from where that was
  setTimeout(() => {
    const selection = getSelection();
    if (!selection?.isCollapsed || !element.matches(':focus')) return;
    selection.collapse(element, name ? element.childNodes.length : 0);
    // Into the last line of what was said: behind that, Chromium has Orca read it again
    if (name) selection.modify('move', 'backward', 'character');
  }, AFTER_FOCUS);
}

/** Where the button that was pressed goes, its widget's box stays. Whether the focus was in there. */
export function focusBox({ shadowRoot }: HTMLElement): boolean {
  if (!shadowRoot?.activeElement) return false;
  focusFor(shadowRoot.querySelector<HTMLElement>('.box')!);
  return true;
}
