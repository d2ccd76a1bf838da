import type { Article, Span } from '../../article/types.js';
import { within } from '../../article/within.js';
import type { AloneLanguage } from '../contract/alone.js';
import type { ClaimLanguage } from '../language.js';
import type { WordLanguage } from '../words.js';
import { isPlainSentence } from './plain-sentence.js';

/** By which words a language tells whether a sentence can be judged by itself. */
export interface StatementWords {
  words: WordLanguage;
  alone: AloneLanguage;
  /** How many things a sentence names by which it is known of what it tells. Days and years are taken out. */
  countNames(text: string, people: readonly string[]): number;
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
  /** A verb in which news is told that has no day; with what stands behind it in the sentence, where that tells. Default: news has its day. */
  isPerfect?(verb: string, text: string): boolean;
  /** Is whoever the sentence is of named too seldom in the article to be known by that one word? Default: never. */
  isStranger?(text: string, article: Article): boolean;
  /** A verb that tells how things are, and the end of a sentence that tells what was done all the same. */
  present: RegExp;
  done: RegExp;
}

const SHORTEST = 50;
const LONGEST = 250;
const LEAD = 2;
/** An article has so many sentences; fewer are a note. */
const WHOLE = 5;
const NAMES_OF_NEWS = 2;
/** A year of our time; a figure of four digits that counts something is none. */
const YEAR = /(?<![\p{N}.,])(?:18|19|20)\d\d(?!\p{N}|[.,]\d)/u;
/** A day that is told by the article's date has its year as it is shown. */
const MOST_SHOWN = 280;

/** What tells the news: the headline, or else the first sentence, and with it the paragraph that opens. */
function newsOf({ metadata, sentences, blocks, text }: Article, { contentStems }: WordLanguage): ReadonlySet<string> {
  const lead = sentences.find(({ block }) => blocks[block]!.kind === 'paragraph');
  const opening = lead && blocks[lead.block]!;
  return contentStems(`${metadata.headline ?? ''} ${opening ? text.slice(opening.start, opening.end) : ''}`);
}

/** One of the sentences that open a whole article. */
function isLead({ sentences, blocks }: Article, index: number): boolean {
  const first = sentences.findIndex(({ block }) => blocks[block]!.kind === 'paragraph');
  return sentences.length >= WHOLE && index - first < LEAD;
}

/** Reads the statement that a sentence makes, with its year; nothing where it can't be understood without the text around it. */
export function statementReader({
  words,
  alone,
  countNames,
  verbIn,
  onlyThought,
  spoils,
  date,
  yearOfName,
  isPerfect,
  isStranger,
  present,
  done,
}: StatementWords): ClaimLanguage['statementIn'] {
  return (article, index, sentence, mentions, retell) => {
    const { start, end, block } = sentence;
    if (article.blocks[block]!.kind !== 'paragraph') return undefined;
    const text = article.text.slice(start, end);
    if (text.length < SHORTEST || text.length > LONGEST) return undefined;
    if (!isPlainSentence(text) || spoils.some(sign => sign.test(text))) return undefined;
    const place = verbIn(text);
    const verb = place && text.slice(place.start, place.end);
    if (!verb || onlyThought.test(verb) || isStranger?.(text, article)) return undefined;
    const { text: shown } = retell({ start, end });
    const people = within(mentions, { start, end }).flatMap(({ full, text: name }) => (full ? name : []));
    const isState = present.test(verb) && !done.test(text);
    const names = countNames(shown.replace(date, ''), people);
    // The news itself is known by whom it is of; what else is told needs its year
    const isDated = YEAR.test(shown.replace(yearOfName, ''));
    const isNews = isPerfect?.(verb, text) === true && names >= NAMES_OF_NEWS && isLead(article, index);
    if (shown.length > MOST_SHOWN || names < 1 || !(isDated || isNews)) return undefined;
    if (alone.hangs(shown, { as: 'sentence', people }) ?? alone.fragment(shown) ?? alone.undated(shown))
      return undefined;
    const stems = words.contentStems(text);
    const news = newsOf(article, words);
    if (![...stems].some(stem => news.has(stem))) return undefined;
    return { start, end, index, sentence, text, isState, stems };
  };
}
