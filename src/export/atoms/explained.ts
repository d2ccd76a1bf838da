import { described } from '../../pack/described.js';
import type { ContentPack } from '../../pack/types.js';
import { textAsHtml } from '../html.js';
import type { Note } from '../types.js';
import type { AtomContent } from './atom.js';
import { datesOf } from './dates.js';
import { i32, i64, optional, rec, str, struct, structs, type Struct } from './thrift-json.js';

const paragraph = (text: string): string => `<p>${textAsHtml(text)}</p>`;
const quotation = (text: string): string => `<blockquote>${paragraph(text)}</blockquote>`;

/** A title, if there is one, with what stands under it. */
const titled = (title: string | undefined, body: string): Struct => struct({ 1: optional(title), 2: str(body) });

/** A Q&A answers: a key question of which the article says nothing is none. */
export function qandasOf({ openQuestions }: ContentPack, omitted: Note[]): AtomContent[] {
  return openQuestions.flatMap(({ id, text, background = [] }): AtomContent[] => {
    const body = background.map(({ exact }) => paragraph(exact)).join('');
    if (body) return [{ kind: 'qanda', id, title: text, html: body, data: rec({ 4: { rec: titled(text, body) } }) }];
    omitted.push({ questionId: id, why: 'the article says nothing that speaks to this question' });
    return [];
  });
}

export function timelineOf({ title, events }: ContentPack, omitted: Note[]): AtomContent[] {
  const dated = events.flatMap(event => {
    const dates = event.date ? datesOf(event.date) : undefined;
    if (!dates) {
      const why = event.date
        ? `a timeline atom knows days, months and years, and no ${event.date}`
        : 'a timeline atom knows no event without a date';
      omitted.push({ questionId: event.id, why });
      return [];
    }
    return [{ ...event, ...dates }];
  });
  if (!dated.length) return [];
  dated.sort((one, other) => one.from - other.from);
  const items = dated.map(({ title, evidence, from, to, format }) =>
    struct({
      1: str(title),
      2: i64(from),
      3: optional(evidence[0] && paragraph(evidence[0].exact)),
      5: str(format),
      6: to === undefined ? undefined : i64(to),
    }),
  );
  const html = `<ul>${dated.map(({ date, title }) => `<li>${textAsHtml(`${date}: ${title}`)}</li>`).join('')}</ul>`;
  return [{ kind: 'timeline', id: 'timeline', title, html, data: rec({ 3: structs(items) }) }];
}

/** Of the people whom the article describes, or who speak in it. */
export function profilesOf({ people, quotes }: ContentPack): AtomContent[] {
  return people.flatMap((person): AtomContent[] => {
    const said = quotes.filter(({ speaker }) => speaker === person.id).map(({ text }) => quotation(text));
    const description = described(person);
    const body = [...(description ? [paragraph(description)] : []), ...said].join('');
    if (!body) return [];
    const { id, name } = person;
    // The model's entity of a person
    const entity = rec({ 1: str(id), 2: i32(0), 4: rec({ 1: str(name) }) });
    return [
      { kind: 'profile', id, title: name, html: body, data: rec({ 4: structs([titled(name, body)]), 5: entity }) },
    ];
  });
}

export function guideOf({ title, terms }: ContentPack): AtomContent[] {
  if (!terms.length) return [];
  const items = terms.map(({ term, definition }) => titled(term, paragraph(definition)));
  const html = `<dl>${terms.map(({ term, definition }) => `<dt>${textAsHtml(term)}</dt><dd>${textAsHtml(definition)}</dd>`).join('')}</dl>`;
  return [{ kind: 'guide', id: 'guide', title, html, data: rec({ 4: structs(items) }) }];
}
