/** What a browser tells sooner than that it may tell before it tells of the focus, milliseconds. */
const AFTER_FOCUS = 150;

/**
 * Puts the focus on what can't be tabbed to, without scrolling to it. `name`: what a screen reader says of it. It is named for as
 * long as the focus stays there: whoever reads on by arrow keys would hear it, and then what it is made of.
 */
export function focusFor(element: HTMLElement, name?: string): void {
  if (element.tabIndex < 0) {
    const given = { tabindex: '-1', ...(name && { role: 'group', 'aria-label': name }) };
    for (const [attribute, value] of Object.entries(given)) element.setAttribute(attribute, value);
    const withdraw = () =>
      element.matches(':focus') || Object.keys(given).forEach(attribute => element.removeAttribute(attribute));
    // A group that goes while the focus moves on has Orca find its new place by itself, in silence
    element.addEventListener('blur', () => setTimeout(withdraw, AFTER_FOCUS), { once: true });
  }
  element.focus({ preventScroll: true });
  if (name) readOnFrom(element, true);
}

/** Where the button that was pressed goes, its widget's box stays. Whether the focus was in there. */
export function focusBox({ shadowRoot }: HTMLElement): boolean {
  if (!shadowRoot?.activeElement) return false;
  const box = shadowRoot.querySelector<HTMLElement>('.box')!;
  focusFor(box);
  readOnFrom(box);
  return true;
}

/** A caret that stood in what is gone now would have whoever reads by arrow keys read on from where that was. */
function readOnFrom(focused: HTMLElement, isSaid = false): void {
  setTimeout(() => {
    const selection = getSelection();
    const last = [...focused.querySelectorAll('p')].pop() ?? focused;
    if (!selection?.isCollapsed || !focused.matches(':focus')) return;
    if (isSaid) selection.collapse(last, last.childNodes.length);
    else selection.collapse(focused);
  }, AFTER_FOCUS);
}
