// What the manifest says of the elements, as the site shows it.
import { readFileSync } from 'node:fs';

/** The elements of the manifest by tag name. */
export function readElements() {
  const { modules } = JSON.parse(readFileSync('dist/custom-elements.json', 'utf8'));
  return modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName)
    .sort((one, other) => one.tagName.localeCompare(other.tagName));
}

const isMethod = ({ kind }) => kind === 'method';
const signature = ({ name, parameters = [] }) => `${name}(${parameters.map(parameter => parameter.name).join(', ')})`;
const typeOf = ({ type }) => type?.text?.replace(/ \| undefined$/, '') ?? '';

/** The tables of an element's page: a title, column headings, and rows of plain text. The first column is code. */
export function tablesOf({
  attributes = [],
  members = [],
  events = [],
  slots = [],
  cssParts = [],
  cssProperties = [],
}) {
  const attributeOf = new Map(attributes.map(attribute => [attribute.fieldName ?? attribute.name, attribute.name]));
  const properties = members.filter(member => !isMethod(member) && member.name !== 'canShow');
  return [
    {
      title: 'Attributes and properties',
      columns: ['Property', 'Attribute', 'Type', 'Default', ''],
      rows: properties.map(member => [
        member.name,
        attributeOf.get(member.name) ?? member.attribute ?? '',
        typeOf(member) + (member.readonly ? ' (read only)' : ''),
        member.default ?? '',
        member.description ?? '',
      ]),
    },
    {
      title: 'Events',
      columns: ['Event', 'Type', ''],
      rows: events.map(event => [event.name, typeOf(event), event.description ?? '']),
    },
    {
      title: 'Methods',
      columns: ['Method', 'Returns', ''],
      rows: members
        .filter(isMethod)
        .map(method => [signature(method), method.return?.type?.text ?? 'void', method.description ?? '']),
    },
    {
      title: 'Slots',
      columns: ['Slot', ''],
      rows: slots.map(({ name, description }) => [name || '(default)', description ?? '']),
    },
    { title: 'Parts', columns: ['Part', ''], rows: cssParts.map(({ name, description }) => [name, description ?? '']) },
    {
      title: 'Custom properties',
      columns: ['Custom property', 'Default', ''],
      rows: cssProperties.map(property => [property.name, property.default ?? '', property.description ?? '']),
    },
  ].filter(({ rows }) => rows.length);
}
