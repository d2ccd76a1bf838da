// Content models as RELAX NG, from tables that name each element with its content and its attributes.

const TOKENS = /[\w:~-]+|[()|,*+?]/g;
const REPEATED = { '*': 'zeroOrMore', '+': 'oneOrMore', '?': 'optional' };

/** `a, (b | c)*, text?` as RELAX NG. */
function patternOf(content, reference) {
  const tokens = content.match(TOKENS) ?? [];
  const wrap = (name, parts) => (parts.length === 1 ? parts[0] : `<${name}>${parts.join('')}</${name}>`);
  const listOf = (separator, next) => {
    const parts = [next()];
    while (tokens[0] === separator) {
      tokens.shift();
      parts.push(next());
    }
    return parts;
  };
  const choice = () => wrap('choice', listOf('|', group));
  const group = () => wrap('group', listOf(',', particle));
  function particle() {
    const token = tokens.shift();
    let pattern = token === '(' ? choice() : token === 'text' || token === 'empty' ? `<${token}/>` : reference(token);
    if (token === '(' && tokens.shift() !== ')') throw new Error(`Unbalanced: ${content}`);
    if (tokens[0] in REPEATED) {
      const name = REPEATED[tokens.shift()];
      pattern = `<${name}>${pattern}</${name}>`;
    }
    return pattern;
  }
  const pattern = choice();
  if (tokens.length > 0) throw new Error(`Left over in ${content}: ${tokens.join(' ')}`);
  return pattern;
}

/** A type of XML Schema by its name, with its facets, or the values that there are. */
function typeOf(type) {
  if (Array.isArray(type)) return `<choice>${type.map(value => `<value>${value}</value>`).join('')}</choice>`;
  const { name, ...facets } = typeof type === 'string' ? { name: type } : type;
  const parameters = Object.entries(facets).map(([facet, value]) => `<param name="${facet}">${value}</param>`);
  return `<data type="${name}">${parameters.join('')}</data>`;
}

/**
 * The schema of documents that begin with `start`. `elements` gives each element's content, then its attributes' types
 * (`name?` where it need not be there). What
 * one name has in two ways stands twice, the second time with an addition: `name~else`. The dialect renames elements and attributes.
 */
export function relaxNg({ namespace, prefixes = {}, start, elements, dialect = {} }) {
  const { element: elementName = name => name, attribute: attributeName = name => name } = dialect;
  const reference = name => {
    if (!(name in elements)) throw new Error(`The grammar has no ${name}`);
    return `<ref name="${name.replace(/[:~]/g, '.')}"/>`;
  };
  const defines = Object.entries(elements).map(([name, [content, attributes = {}]]) => {
    const declared = Object.entries(attributes).map(([key, type]) => {
      const attribute = `<attribute name="${attributeName(key.replace('?', ''))}">${typeOf(type)}</attribute>`;
      return key.endsWith('?') ? `<optional>${attribute}</optional>` : attribute;
    });
    const body = declared.join('') + patternOf(content, reference);
    return `<define name="${name.replace(/[:~]/g, '.')}"><element name="${elementName(name.split('~')[0])}">${body}</element></define>`;
  });
  const named = Object.entries(prefixes).map(([prefix, uri]) => ` xmlns:${prefix}="${uri}"`);
  return `<grammar xmlns="http://relaxng.org/ns/structure/1.0" ns="${namespace}"${named.join('')}
  datatypeLibrary="http://www.w3.org/2001/XMLSchema-datatypes"><start>${reference(start)}</start>${defines.join('\n')}</grammar>`;
}
