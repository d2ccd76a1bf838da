import { interfaceLanguage } from './strings.js';

/** Which language an element asks for: its own `lang`, the one that the page set for all, or the nearest `lang` around. */
export const languageFor = (element: HTMLElement): string => element.lang || interfaceLanguage() || langAround(element);

function langAround(element: Element): string {
  const near = element.closest?.<HTMLElement>('[lang]');
  if (near) return near.lang || 'en';
  const { host } = (element.getRootNode?.() ?? {}) as Partial<ShadowRoot>;
  return host ? langAround(host) : 'en';
}
