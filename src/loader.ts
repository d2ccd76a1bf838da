/**
 * The smallest script tag: finds the widgets that a page uses, also those that come later, and loads the modules of
 * those alone, each when it comes near the viewport; with `loading="eager"` at once.
 */

/** Put in by the build: for each tag, its room (two numbers), and which shared files its module imports besides the first. */
declare const WIDGETS: Record<string, number[]>;
declare const SHARED: string[];
/** The rule that keeps a widget's room until it is there. */
declare function reserved(widget: [tag: string, told: number[]]): string;
/** The widget that the first of them holds, and by what names it has what defines it. */
declare const FIRST: string;
declare const DEFINED: [define: string, element: string];

/** How far ahead of the reader. */
const AHEAD = '400px';

const moduleOf = (name: string) => new URL(`widgets/${name}.js`, import.meta.url).href;
const tags = Object.keys(WIDGETS).join();
const found = new WeakSet<Element>();
const hinted = new Set<string>();
const modules: Record<string, Promise<unknown> | undefined> = {};

function hint(rel: string, as: string, href: string): void {
  if (hinted.has(href)) return;
  hinted.add(href);
  document.head.append(Object.assign(document.createElement('link'), { rel, as, href, crossOrigin: '' }));
}

/** The first widget is asked for without a file of its own. */
const importWidget = (tag: string): Promise<unknown> =>
  tag === FIRST
    ? import(moduleOf(SHARED[0]!)).then(shared => shared[DEFINED[0]](tag, shared[DEFINED[1]]))
    : import(moduleOf(tag));

function load(widget: Element): void {
  const tag = widget.localName;
  const src = widget.getAttribute('src');
  // Both are on their way before the module that asks for them is there
  if (src) hint('preload', 'fetch', new URL(src, widget.baseURI).href);
  for (const place of [0, ...WIDGETS[tag]!.slice(2)]) hint('modulepreload', 'script', moduleOf(SHARED[place]!));
  // One that could not be had is asked for again by the next widget of its kind
  modules[tag] ??= importWidget(tag).catch(() => (modules[tag] = undefined));
  // An explainer is made of widgets that stand in its shadow root, which comes with its first rendering
  void modules[tag]
    .then(() => (widget as Element & { updateComplete?: Promise<boolean> }).updateComplete)
    .then(() => widget.shadowRoot && watch(widget.shadowRoot));
}

const near = new IntersectionObserver(
  entries => {
    for (const { isIntersecting, target } of entries) {
      if (!isIntersecting) continue;
      near.unobserve(target);
      load(target);
    }
  },
  { rootMargin: AHEAD },
);

function find(root: ParentNode): void {
  for (const widget of root.querySelectorAll(tags)) {
    if (found.has(widget)) continue;
    found.add(widget);
    if (widget.getAttribute('loading') === 'eager') load(widget);
    else near.observe(widget);
  }
}

/** None where the browser is too old for the widgets, and nothing is loaded. */
const reserve = document.adoptedStyleSheets && new CSSStyleSheet();
reserve?.replaceSync(Object.entries(WIDGETS).map(reserved).join(''));

/** Looks for widgets from now on in a shadow root, too: in the page's own elements the loader doesn't look by itself. */
export function watch(root: Document | ShadowRoot): void {
  if (!reserve) return;
  root.adoptedStyleSheets.push(reserve);
  find(root);
  new MutationObserver(records => {
    for (const { addedNodes, target } of records) if (addedNodes.length) find(target as ParentNode);
  }).observe(root, { childList: true, subtree: true });
}

watch(document);
