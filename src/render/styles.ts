import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import { toBase64 } from '../pack/base64.js';

const STYLE = /<style(?: nonce="[^"]*")?>([^]*?)<\/style>/g;

/**
 * What a Content-Security-Policy's `style-src` has to name for HTML that `renderPack` wrote without a nonce: the hashes of
 * its style elements. They change with the library's version and with what is drawn to scale.
 */
export function styleSources(html: string): string[] {
  const hashes = [...html.matchAll(STYLE)].map(([, css]) => `'sha256-${toBase64(sha256(utf8ToBytes(css!)))}'`);
  return [...new Set(hashes)];
}

/**
 * With rules in the shadow root's style element in place of style attributes, which a strict policy forbids. They hold
 * until there is script, which sets properties.
 */
export function withRules(rendered: string, nonce?: string): string {
  const html = rendered.replace(/ style="/g, ' data-style="');
  const drawn = new Set([...html.matchAll(/ data-style="([^"]*)"/g)].map(([, style]) => style!));
  const rules = [...drawn].map(style => `[data-style='${style}']{${style}}`).join('');
  const open =
    nonce === undefined ? '<style>' : `<style nonce="${nonce.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}">`;
  return html.replace('<style>', () => open).replace('</style>', () => `${rules}</style>`);
}
