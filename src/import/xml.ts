import { inEnglish } from '../findings/finding.js';
import { SaxesParser } from 'saxes';
import { ImportError } from './types.js';

/** An element of a question file, its name and attributes without prefixes. */
export interface XmlElement {
  name: string;
  attributes: Readonly<Record<string, string>>;
  children: (XmlElement | string)[];
  line: number;
}

const DEEPEST = 200;
const MOST_ELEMENTS = 1_000_000;
/** What HTML names and XML doesn't, as other tools write it all the same. */
const ENTITIES: Readonly<Record<string, string>> = {
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  euro: '€',
  pound: '£',
  deg: '°',
};

const local = (name: string) => name.slice(name.indexOf(':') + 1);
/** QTI 3 says with hyphens and a prefix what earlier versions say in camel case. */
const camel = (name: string) =>
  name.replace(/^qti-/, '').replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/**
 * Reads XML into a tree. Entities that a file declares for itself are refused: nothing grows, and nothing is fetched.
 * @throws {ImportError} where it is no XML, with the line
 */
export function parseXml(text: string, name: string): XmlElement {
  const parser = new SaxesParser({ position: true });
  Object.assign(parser.ENTITIES, ENTITIES);
  const open: XmlElement[] = [];
  let root: XmlElement | undefined;
  let elements = 0;
  const refuse = (why: string): never => {
    throw new ImportError(inEnglish('file-line', { file: name, line: parser.line, why }));
  };
  const addText = (words: string) => {
    const children = open.at(-1)?.children;
    if (!children) return;
    if (typeof children.at(-1) === 'string') children[children.length - 1] += words;
    else children.push(words);
  };
  parser.on('error', error =>
    refuse(inEnglish('xml-no-xml', { fault: error.message.replace(/^\d+:\d+: ?/, '').replace(/\.$/, '') })),
  );
  parser.on('doctype', declared => {
    if (/<!ENTITY|%/i.test(declared)) refuse(inEnglish('xml-entities'));
  });
  parser.on('opentag', tag => {
    if (open.length >= DEEPEST) refuse(inEnglish('xml-too-deep'));
    if (++elements > MOST_ELEMENTS) refuse(inEnglish('xml-too-many'));
    const attributes = Object.fromEntries(
      Object.entries(tag.attributes).map(([key, value]) => [camel(local(key)), value]),
    );
    const element: XmlElement = { name: camel(local(tag.name)), attributes, children: [], line: parser.line };
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.write(text.replace(/^\uFEFF/, '')).close();
  return root ?? refuse(inEnglish('xml-nothing'));
}

export const isXmlElement = (node: XmlElement | string): node is XmlElement => typeof node !== 'string';

export const childrenOf = (element: XmlElement | undefined, ...names: string[]): XmlElement[] =>
  (element?.children ?? []).filter(isXmlElement).filter(({ name }) => names.includes(name));

export const childOf = (element: XmlElement | undefined, name: string): XmlElement | undefined =>
  childrenOf(element, name)[0];

/** All below with one of these names, in the file's order; not those within another of them. */
export function below(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children
    .filter(isXmlElement)
    .flatMap(child => (names.includes(child.name) ? [child] : below(child, ...names)));
}

/** All below with one of these names, those within one another, too. */
export function allBelow(element: XmlElement, ...names: string[]): XmlElement[] {
  return element.children
    .filter(isXmlElement)
    .flatMap(child => [...(names.includes(child.name) ? [child] : []), ...allBelow(child, ...names)]);
}

/** The text of an element and all below it. */
export const textOf = (element: XmlElement | undefined): string =>
  (element?.children ?? []).map(child => (typeof child === 'string' ? child : textOf(child))).join('');

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
/** What HTML needs to know of an element. */
const KEPT = ['src', 'alt', 'width', 'height', 'data', 'type', 'class'];

/** The tag that opens an element, with what tells of a picture. */
export const startTag = (name: string, attributes: Readonly<Record<string, string | undefined>>): string =>
  `<${name}${KEPT.map(key => (attributes[key] === undefined ? '' : ` ${key}="${escaped(attributes[key]).replaceAll('"', '&quot;')}"`)).join('')}>`;

const VOID = new Set(['br', 'img', 'hr']);

/** What stands in an element as HTML, in which a line break of the file is a blank; elements of these names are left out. */
export const innerHtml = (element: XmlElement | undefined, without: ReadonlySet<string> = new Set()): string =>
  (element?.children ?? [])
    .map(child => {
      if (typeof child === 'string') return escaped(child).replace(/[\n\t]+/g, ' ');
      if (without.has(child.name)) return '';
      const inner = VOID.has(child.name) ? '' : `${innerHtml(child, without)}</${child.name}>`;
      return startTag(child.name, child.attributes) + inner;
    })
    .join('');
