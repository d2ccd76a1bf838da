import { nothing, render, type LitElement } from 'lit';

/** What others did to an element's words. */
export interface Touched {
  /** Before the element renders: where its words are no longer its own, all of it is rendered anew. */
  clear(): void;
  /** After it has rendered. */
  settle(): void;
}

const STOPS = 'button,a,input,select,summary,[tabindex]';

/** Rows that change places, as a widget's own do once it has rendered. */
function areMoves(records: readonly MutationRecord[]): boolean {
  const added = new Set(records.flatMap(({ addedNodes }) => [...addedNodes]));
  const removed = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
  return (
    records.every(({ type, target }) => type === 'childList' && target.nodeName === 'OL') &&
    added.size === removed.size &&
    [...added].every(node => removed.has(node))
  );
}

/**
 * A translator of the page takes words out and puts its own in their place. What lit writes then is seen by nobody: old
 * words would stand under new marks.
 */
export function touched({ renderRoot, renderOptions }: LitElement): Touched {
  const root = renderRoot as ShadowRoot;
  let isTouched = false;
  let focus: (() => void) | undefined;
  const others = new MutationObserver(records => (isTouched ||= !areMoves(records)));
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
      others.takeRecords();
      isTouched = false;
    },
  };
}
