import { render } from 'lit';
import { unsafeHTML } from 'lit/directives/unsafe-html.js';
import type { Sheet } from '../export/index.js';
import { isRightToLeft } from '../export/page.js';

/** Opens the browser's print dialogue with a sheet, which stands in a frame, out of the page's styles. */
export function printSheet({ style, body }: Sheet, title: string, lang: string): void {
  const frame = document.createElement('iframe');
  frame.ariaHidden = 'true';
  frame.tabIndex = -1;
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0', insetInlineEnd: '100%' });
  document.body.append(frame);
  const { contentDocument, contentWindow } = frame;
  if (!contentDocument || !contentWindow) return;
  const sheet = new (contentWindow as unknown as typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(style);
  contentDocument.adoptedStyleSheets = [sheet];
  contentDocument.title = title;
  contentDocument.documentElement.lang = lang;
  contentDocument.documentElement.dir = isRightToLeft(lang) ? 'rtl' : 'ltr';
  // All text in it was escaped where it was written
  render(unsafeHTML(body), contentDocument.body);
  contentWindow.addEventListener('afterprint', () => frame.remove(), { once: true });
  contentWindow.print();
}
