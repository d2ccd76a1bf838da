import type { Article, Span } from '../../article/types.js';
import { within } from '../../article/within.js';
import type { AloneLanguage } from '../contract/alone.js';
import type { ClaimLanguage } from '../language.js';
import type { WordLanguage } from '../words.js';

/** By which words a language tells whether a sentence can be judged by itself. */
export interface StatementWords {
  words: WordLanguage;
  alone: AloneLanguage;
  /** By what it names, is it known of what a sentence tells? Days and years are taken out. */
  isPlaced(text: string, people: readonly string[]): boolean;
  /** The finite verb of the main clause; nothing where it can't be told. */
  verbIn(text: string): Span | undefined;
  /** A wish, a guess or a judgement by its verb: nobody is asked whether it is true. */
  onlyThought: RegExp;
  /** What else is no statement: judged, only supposed, grave, of private people, of the page itself. */
  spoils: readonly RegExp[];
  /** A day, a month or a year, as it is taken out; global. */
  date: RegExp;
  /** A year that dates no deed: "Abkommen von 2005"; global. */
  yearOfName: RegExp;
  /** A verb that tells how things are, and the end of a sentence that tells what was done all the same. */
  present: RegExp;
  done: RegExp;
}

const SHORTEST = 50;
const LONGEST = 230;
/** Asides, lists, questions and what is said aloud. */
const NOT_PLAIN = /[():;?!¿¡…\n[\]*/–—]| - |\p{L}\.\p{L}/u;
/** The name of a thing; more words are somebody's. */
const NAME_IN_QUOTES = /„[^„“”"]{1,40}“|«[^«»]{1,40}»|“[^“”]{1,40}”|"[^"]{1,40}"/gu;
const LONGEST_NAME = 4;
/** A year of our time; a figure of four digits that counts something is none. */
const YEAR = /(?<![\p{N}.,])(?:18|19|20)\d\d(?!\p{N}|[.,]\d)/u;
/** A day that is told by the article's date has its year as it is shown. */
const MOST_SHOWN = 280;

/** Quotation marks pair up, and hold no more than a name. */
function quotesOnlyNames(text: string): boolean {
  if (/^[„"«“]/.test(text)) return false;
  const quoted = text.match(NAME_IN_QUOTES) ?? [];
  if (/[„“”"»«‚‘]/.test(text.replace(NAME_IN_QUOTES, ''))) return false;
  return quoted.every(name => name.split(/\s+/).length <= LONGEST_NAME);
}

/** What tells the news: the headline, or else the first sentence, and with it the paragraph that opens. */
function newsOf({ metadata, sentences, blocks, text }: Article, { contentStems }: WordLanguage): ReadonlySet<string> {
  const lead = sentences.find(({ block }) => blocks[block]!.kind === 'paragraph');
  const opening = lead && blocks[lead.block]!;
  return contentStems(`${metadata.headline ?? ''} ${opening ? text.slice(opening.start, opening.end) : ''}`);
}

/** Reads the statement that a sentence makes, with its year; nothing where it can't be understood without the text around it. */
export function statementReader({
  words,
  alone,
  isPlaced,
  verbIn,
  onlyThought,
  spoils,
  date,
  yearOfName,
  present,
  done,
}: StatementWords): ClaimLanguage['statementIn'] {
  return (article, index, sentence, mentions, retell) => {
    const { start, end, block } = sentence;
    if (article.blocks[block]!.kind !== 'paragraph') return undefined;
    const text = article.text.slice(start, end);
    if (text.length < SHORTEST || text.length > LONGEST || !text.endsWith('.') || !/^[\p{Lu}\d]/u.test(text))
      return undefined;
    if (NOT_PLAIN.test(text) || !quotesOnlyNames(text) || spoils.some(sign => sign.test(text))) return undefined;
    const place = verbIn(text);
    const verb = place && text.slice(place.start, place.end);
    if (!verb || onlyThought.test(verb)) return undefined;
    const { text: shown } = retell({ start, end });
    const people = within(mentions, { start, end }).flatMap(({ full, text: name }) => (full ? name : []));
    const dated = shown.replace(yearOfName, '');
    if (shown.length > MOST_SHOWN || !YEAR.test(dated) || !isPlaced(shown.replace(date, ''), people)) return undefined;
    if (alone.hangs(shown, { as: 'sentence', people }) ?? alone.fragment(shown) ?? alone.undated(shown))
      return undefined;
    const stems = words.contentStems(text);
    const news = newsOf(article, words);
    if (![...stems].some(stem => news.has(stem))) return undefined;
    return { start, end, index, sentence, text, isState: present.test(verb) && !done.test(text), stems };
  };
}
