import { nothing, render } from 'lit';
import type { WidgetHost } from '../controllers/hosts.js';

/** What others did to an element's words. */
export interface Touched {
  /** Before the element renders: where its words are no longer its own, all of it is rendered anew. */
  clear(): void;
  /** After it has rendered. */
  settle(): void;
}

const STOPS = 'button,a,input,select,summary,[tabindex]';

/**
 * A translator of the page takes words out and puts its own in their place. What lit writes then is seen by nobody: old
 * words would stand under new marks.
 */
export function touched({ renderRoot, renderOptions }: Pick<WidgetHost, 'renderRoot' | 'renderOptions'>): Touched {
  const root = renderRoot as ShadowRoot;
  let isTouched = false;
  let focus: (() => void) | undefined;
  const others = new MutationObserver(() => (isTouched = true));
  others.observe(root, { subtree: true, childList: true, characterData: true });

  return {
    clear() {
      if (!isTouched) return;
      const stops = () => [...root.querySelectorAll<HTMLElement>(STOPS)];
      let focused = root.activeElement as HTMLElement | null;
      const place = stops().indexOf(focused!);
      while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement as HTMLElement;
      // A widget within comes back as it was; of what is made anew, the one in its place
      if (focused) focus = () => (focused.isConnected ? focused : stops()[place])?.focus({ preventScroll: true });
      render(nothing, root, renderOptions);
    },
    settle() {
      focus?.();
      focus = undefined;
      // Once the widget is through with it, too: some put their rows in order then
      queueMicrotask(() => {
        others.takeRecords();
        isTouched = false;
      });
    },
  };
}
