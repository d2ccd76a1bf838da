import type { Sentence, Span } from '../../article/types.js';
import type { AloneLanguage } from '../contract/alone.js';
import type { DateMention } from '../contract/dates.js';
import type { Mention } from '../contract/people.js';
import type { Askable, AskableNumber, AskablePlace } from '../contract/plain.js';

/** A main clause of the article that is turned into a question: its verb, and what is named in it. Offsets count in the article. */
export interface Clause {
  index: number;
  sentence: Sentence;
  /** The finite verb, with what belongs to it. */
  verb: Span;
  end: number;
  dates: readonly DateMention[];
  people: readonly Mention[];
  places: readonly AskablePlace[];
  numbers: readonly AskableNumber[];
  named: readonly string[];
}

const within = <T extends Span>(all: readonly T[], { start, end }: Span): T[] =>
  all.filter(each => each.start >= start && each.end <= end);

/** The clause of the sentence at `index`, with the dates and numbers of the stretch `own` of it. */
export function clauseOf(
  { article, people, dates, places, numbers }: Askable,
  index: number,
  { verb, end, own }: { verb: Span; end: number; own: Span },
): Clause {
  const sentence = article.sentences[index];
  const mentions = within(people.mentions, sentence);
  const placed = within(places, sentence);
  return {
    index,
    sentence,
    verb,
    end,
    dates: within(dates, own),
    people: mentions,
    places: placed,
    numbers: within(numbers, own),
    named: [...mentions.flatMap(({ person }) => person ?? []), ...placed.map(({ key }) => key)],
  };
}

interface Edit extends Span {
  text: string;
}

/** What a language brings to words that have to be understood without the article. */
export interface Rewriting {
  alone: AloneLanguage;
  /** A date of the stretch that begins at `start`, so that it tells its year, with the words that it takes the place of; nothing where that can't be done. */
  dated(date: DateMention & { edtf: string }, text: string, start: number): Edit | undefined;
  /** Contracts words that have come to stand side by side. */
  contracted?(text: string): string;
}

/** A stretch of the article with names in full and days by their dates, or nothing where it can't be understood alone. */
export function written(
  { article, people, dates }: Askable,
  { start, end }: Span,
  { alone, dated, contracted = text => text }: Rewriting,
): string | undefined {
  const edits: Edit[] = [];
  for (const mention of people.mentions) {
    if (mention.start < start || mention.end > end || mention.full) continue;
    const person = people.people.find(({ id }) => id === mention.person);
    if (!person || person.review || mention.ambiguous) return undefined;
    edits.push({ start: mention.start, end: mention.end, text: person.name });
  }
  for (const date of within(dates, { start, end })) {
    if (date.type === 'DURATION' || date.type === 'SET') continue;
    if (/\d{4}/.test(article.text.slice(date.start, date.end))) continue;
    const { edtf } = date;
    const edit = date.type === 'DATE' && date.sure && edtf ? dated({ ...date, edtf }, article.text, start) : undefined;
    if (!edit) return undefined;
    edits.push(edit);
  }
  edits.sort((a, b) => a.start - b.start);
  let [text, at] = ['', start];
  for (const edit of edits) {
    if (edit.start < at) return undefined;
    text += article.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text = contracted((text + article.text.slice(at, end)).replace(/\s+/g, ' ').trim());
  const names = people.people.filter(({ review }) => !review).map(({ name }) => name);
  // What opens a sentence may hang where it stood: it is no opening any more
  const shown = `X ${text}`;
  return alone.hangs(shown, { as: 'prompt' }) || alone.undated(shown) || alone.stranger(shown, { people: names })
    ? undefined
    : text;
}
