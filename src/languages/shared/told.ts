import type { Article, Sentence, Span } from '../../article/types.js';
import type { DateMention } from '../contract/dates.js';
import type { KnownOfSentence } from '../contract/events.js';
import type { Rewriting } from './clause.js';

/** A sentence with everybody’s name in full. */
export interface Told {
  text: string;
  /** Where in it a place of the article has come to stand. */
  at(place: number): number;
  /** Everybody named in it, in full. */
  people: readonly string[];
  /** Where the article gives the names in full. */
  names: Span[];
}

interface Edit extends Span {
  text: string;
}

interface TellingOptions {
  /** Puts days by their dates. Default: they stay. */
  dated?: Rewriting['dated'];
  /** A pronoun that may be put by the name it stands for; global. Default: none is. */
  pronoun?: RegExp;
  /** Names have cases: they stay as they are. */
  declines?: boolean;
}

/** A sentence with names in full. Nothing where the article gives one of them nowhere in full. */
export function toldInFull(
  { text }: Article,
  { start, end }: Sentence,
  { naming, mentions }: KnownOfSentence,
  { dated, pronoun, declines = false }: TellingOptions = {},
): Told | undefined {
  const pronouns = pronoun
    ? [...text.slice(start, end).matchAll(pronoun)].flatMap(
        ({ index, 0: word }) => naming.standsFor({ start: start + index, end: start + index + word.length }) ?? [],
      )
    : [];
  const names = declines ? [] : [...naming.inPart({ start, end }), ...pronouns].sort((a, b) => a.start - b.start);
  if (!declines && naming.unknown({ start, end }).length > 0) return undefined;
  const firsts = names.filter(({ name }, i) => names.findIndex(other => other.name === name) === i);
  const edits: Edit[] = firsts.map(({ name, ...span }) => ({ start: span.start, end: span.end, text: name }));
  const byDate = (mention: DateMention) =>
    dated &&
    mention.type === 'DATE' &&
    mention.sure &&
    mention.edtf &&
    !/\d{4}/.test(text.slice(mention.start, mention.end))
      ? dated({ ...mention, edtf: mention.edtf }, text, start)
      : undefined;
  for (const mention of mentions) {
    const edit = byDate(mention);
    if (!edit) continue;
    // What opens the sentence keeps its capital
    const words = edit.text && edit.start === start ? edit.text[0]!.toUpperCase() + edit.text.slice(1) : edit.text;
    edits.push({ start: edit.start, end: edit.end, text: words });
  }
  edits.sort((a, b) => a.start - b.start);
  let [written, from] = ['', start];
  const made: Edit[] = [];
  for (const edit of edits) {
    if (edit.start < from) continue;
    written += text.slice(from, edit.start) + edit.text;
    from = edit.end;
    made.push(edit);
  }
  return {
    text: written + text.slice(from, end),
    at: place =>
      place -
      start +
      made.reduce((sum, edit) => sum + (edit.end <= place ? edit.text.length - (edit.end - edit.start) : 0), 0),
    people: [...new Set([...naming.named({ start, end }), ...firsts.map(({ name }) => name)])],
    names: firsts.map(({ where }) => where),
  };
}
