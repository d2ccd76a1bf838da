import { fixture } from '@open-wc/testing';
import type { ContentPack } from '../../src/pack/types.js';
import type { WidgetElement } from '../../src/ui/elements/widget-element.js';
import '../../src/ui/deferred/provide-controllers.js';
import { bridgePack } from '../fixtures/bridge-pack.js';

/** The test runner loads one test file after another into the same tab, whose storage stays. */
const visit = crypto.randomUUID();
let packs = 0;

/** A pack of its own, so that no test meets the session of another. */
export function freshPack(changes: Partial<ContentPack> = {}): ContentPack {
  const pack = structuredClone(bridgePack);
  const sources = [{ ...pack.sources[0], url: `https://news.example/${visit}/${(packs += 1)}` }];
  return { ...pack, sources, ...changes };
}

/** A pack in which no widget finds anything. */
export function emptyPack(): ContentPack {
  const none = {
    people: [],
    quotes: [],
    events: [],
    openQuestions: [],
    questions: [],
    claims: [],
    numbers: [],
    places: [],
    terms: [],
  };
  return freshPack(none);
}

export interface Mounting {
  /** Set before the element is put into the page. Default: a fresh pack and a seed. */
  properties?: object;
  attributes?: Record<string, string>;
  /** What stands inside the tag. */
  inside?: string;
  /** Width of what is around it. */
  width?: string;
  /** Size of its text. */
  size?: string;
  direction?: 'ltr' | 'rtl';
}

/** Puts a widget into the page, between two buttons that a reader of the page could tab to. */
export async function mount<T extends WidgetElement>(tag: string, mounting: Mounting = {}): Promise<T> {
  const {
    properties = { pack: freshPack() },
    attributes = {},
    inside = '',
    width = '40rem',
    size,
    direction,
  } = mounting;
  const around = await fixture<HTMLElement>('<div><button class="before">Before</button></div>');
  around.style.inlineSize = width;
  if (size) around.style.fontSize = size;
  if (direction) around.dir = direction;
  const element = document.createElement(tag) as T;
  element.innerHTML = inside;
  Object.assign(element, properties);
  for (const [name, value] of Object.entries({ seed: 'seed', ...attributes })) element.setAttribute(name, value);
  around.append(element);
  around.insertAdjacentHTML('beforeend', '<button class="after">After</button>');
  await settled(element);
  return element;
}

/** Waits until the element, and what its update asked for, has been rendered. */
export async function settled(element: { updateComplete: Promise<boolean> }): Promise<void> {
  while (!(await element.updateComplete));
}

/** Waits for an event that has not been fired yet. */
export function fired<Detail>(target: EventTarget, name: string): Promise<CustomEvent<Detail>> {
  return new Promise(resolve => target.addEventListener(name, event => resolve(event as CustomEvent), { once: true }));
}

/** What is inside a widget. */
export function inside<T extends Element = HTMLElement>(widget: Element, selector: string): T {
  const found = widget.shadowRoot!.querySelector<T>(selector);
  if (!found) throw new Error(`<${widget.localName}> shows no ${selector}: ${widget.shadowRoot!.textContent}`);
  return found;
}

export function allInside<T extends Element = HTMLElement>(widget: Element, selector: string): T[] {
  return [...widget.shadowRoot!.querySelectorAll<T>(selector)];
}

/** The words that a reader sees, spaces aside. */
export function textOf(element: Element | null): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}
