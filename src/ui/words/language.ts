import { locales } from './registry.js';

/** Which language an element asks for: its own `lang`, the one that the page set for all, or the nearest `lang` around. */
export const languageFor = (element: HTMLElement): string =>
  element.lang || locales.get('')?.lang || langAround(element);

function langAround(element: Element): string {
  const near = element.closest?.<HTMLElement>('[lang]');
  const host = (element.getRootNode?.() as ShadowRoot | undefined)?.host;
  return (near ? near.lang : host && langAround(host)) || 'en';
}
