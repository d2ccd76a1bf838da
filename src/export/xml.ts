/** A piece of XML that needs no more escaping. */
export interface Xml {
  readonly xml: string;
}

export type Attributes = Record<string, string | number | boolean | undefined>;

// What XML 1.0 can't hold even as a character reference, lone surrogates included.
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu;

/** Text for an element or a double-quoted attribute. Characters that XML can't hold are left out. */
export function escapeXml(text: string): string {
  return text
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\r', '&#13;');
}

// A parser turns literal line breaks and tabs in attributes into spaces.
function escapeAttribute(value: string): string {
  return escapeXml(value).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;');
}

/** An element. Strings among `children` are text; attributes without a value are left out. */
export function element(name: string, attributes: Attributes = {}, ...children: (Xml | string | undefined)[]): Xml {
  const start = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeAttribute(String(value))}"`)
    .join('');
  const content = children.filter(child => child !== undefined);
  if (content.length === 0) return { xml: `<${name}${start}/>` };
  const mixed = content.some(child => typeof child === 'string');
  const inner = content.map(child => (typeof child === 'string' ? escapeXml(child) : child.xml));
  // White space counts in mixed content only.
  const body = mixed ? inner.join('') : `\n${inner.join('\n')}\n`;
  return { xml: `<${name}${start}>${body}</${name}>` };
}

export function xmlDocument(root: Xml): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${root.xml}\n`;
}
