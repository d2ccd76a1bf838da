import type { Sentence, Span } from '../../../article/types.js';
import type { AloneLanguage } from '../../contract/alone.js';
import type { DateMention } from '../../contract/dates.js';
import type { Mention } from '../../contract/people.js';
import type { Askable, AskableNumber, AskablePlace } from '../../contract/plain.js';
import type { AskingGrammar } from './grammar.js';

/** A main clause of the article: what stands before its verb, and the verb. Offsets count in the article. */
export interface Clause {
  index: number;
  sentence: Sentence;
  /** The verb with what belongs to it: "se han cerrado". */
  verb: Span;
  end: number;
  dates: readonly DateMention[];
  people: readonly Mention[];
  places: readonly AskablePlace[];
  numbers: readonly AskableNumber[];
  named: readonly string[];
}

/** Quotations, asides and lists are not turned. */
const NOT_PLAIN = /[„“”"»«‚‘():;–—?¿!¡…\n[\]*]| - /;
const LONGEST = 300;
const MOST_COMMAS = 3;
const FEWEST_WORDS_AFTER = 2;
const WORD = /\p{L}[\p{L}’'-]*/gu;

const within = <T extends Span>(all: readonly T[], { start, end }: Span): T[] =>
  all.filter(each => each.start >= start && each.end <= end);

/** The first finite verb, where no clause opens before it. */
function verbIn(text: string, grammar: AskingGrammar): Span | undefined {
  let before = '';
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (grammar.subordinate.test(word)) return undefined;
    if (before && grammar.isFinite(word) && !grammar.notBeforeVerb.has(before.toLowerCase())) {
      const start = index - (grammar.beforeVerb.exec(text.slice(0, index))?.[0].length ?? 0);
      const end = index + word.length;
      return { start, end: end + (grammar.afterVerb.exec(text.slice(end))?.[0].length ?? 0) };
    }
    before = word;
  }
  return undefined;
}

/** Where the clause ends: at the full stop, or before what may be left out. */
function endOf(text: string, verbEnd: number, { aside }: AskingGrammar): number {
  for (const { index } of text.matchAll(/, /g)) {
    if (index < verbEnd || !aside.test(text.slice(index + 2))) continue;
    if (text.slice(verbEnd, index).trim().split(/\s+/).length >= FEWEST_WORDS_AFTER) return index;
  }
  return text.length - 1;
}

/** The article's plain main clauses, with what is named in each. */
export function clausesIn(askable: Askable, grammar: AskingGrammar): Clause[] {
  const { article, people, dates, places, numbers } = askable;
  return article.sentences.flatMap((sentence, index) => {
    if (article.blocks[sentence.block].kind !== 'paragraph') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    if (text.length > LONGEST || !text.endsWith('.') || NOT_PLAIN.test(text)) return [];
    if (grammar.opensClause.test(text) || grammar.leansBack.test(text)) return [];
    if ((text.match(/,/g) ?? []).length > MOST_COMMAS) return [];
    const verb = verbIn(text, grammar);
    if (!verb) return [];
    const end = sentence.start + endOf(text, verb.end, grammar);
    const own = { start: sentence.start, end };
    const mentions = within(people.mentions, sentence);
    const placed = within(places, sentence);
    return {
      index,
      sentence,
      verb: { start: sentence.start + verb.start, end: sentence.start + verb.end },
      end,
      dates: within(dates, own),
      people: mentions,
      places: placed,
      numbers: within(numbers, own),
      named: [...mentions.flatMap(({ person }) => person ?? []), ...placed.map(({ key }) => key)],
    };
  });
}

/** A stretch of the article with names in full and days by their dates, or nothing where it can't be understood alone. */
export function written(
  askable: Askable,
  { start, end }: Span,
  grammar: AskingGrammar,
  alone: AloneLanguage,
): string | undefined {
  const { article, people, dates } = askable;
  const edits: { start: number; end: number; text: string }[] = [];
  for (const mention of people.mentions) {
    if (mention.start < start || mention.end > end || mention.full) continue;
    const person = people.people.find(({ id }) => id === mention.person);
    if (!person || person.review || mention.ambiguous) return undefined;
    edits.push({ start: mention.start, end: mention.end, text: person.name });
  }
  for (const date of within(dates, { start, end })) {
    if (date.type === 'DURATION' || date.type === 'SET') continue;
    const own = article.text.slice(date.start, date.end);
    if (/\d{4}/.test(own)) continue;
    if (date.type !== 'DATE' || !date.sure || !date.edtf) return undefined;
    const text = grammar.dated(own, article.text.slice(Math.max(start, date.start - 16), date.start), date.edtf);
    if (!text) return undefined;
    edits.push({ start: date.start, end: date.end, text });
  }
  edits.sort((a, b) => a.start - b.start);
  let [text, at] = ['', start];
  for (const edit of edits) {
    if (edit.start < at) return undefined;
    text += article.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text = grammar.contracted((text + article.text.slice(at, end)).replace(/\s+/g, ' ').trim());
  const names = people.people.filter(({ review }) => !review).map(({ name }) => name);
  // What opens a sentence may hang where it stood: it is no opening any more
  const shown = `X ${text}`;
  return alone.hangs(shown, { as: 'prompt' }) || alone.undated(shown) || alone.stranger(shown, { people: names })
    ? undefined
    : text;
}
