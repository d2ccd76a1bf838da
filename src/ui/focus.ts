/** Puts the focus on what can't be tabbed to, for as long as it stays there, without scrolling to it. */
export function focusFor(element: HTMLElement): void {
  if (element.tabIndex < 0) {
    element.tabIndex = -1;
    element.addEventListener('blur', () => element.removeAttribute('tabindex'), { once: true });
  }
  element.focus({ preventScroll: true });
}
