import type { Article, Sentence } from '../../../article/types.js';
import {
  DATELINE,
  DOUBLED,
  IS,
  IT_OPENS,
  JUDGES,
  LEANS,
  OPENS_WITH_THE,
  ONE_THING,
  OPENER,
  PAST_OR_FUTURE,
  PERSONAL,
  PLURAL,
  SEVERAL,
  POINTS_OUT,
  SAID,
  SHARE_OF_WHOM,
  SINGULAR,
  SPEAKS_OUT,
  SUPPOSES,
  TALKS,
  TELLS_WHICH,
  THE_NOUN,
  VIEWS,
} from './words.js';
import { irregularPast, prepositions, vagueHeads } from '../events/words.js';
import { clausesOf, wordsOf, type Clause, type Word } from '../events/clauses.js';
import { isMadeUp, isSupposed } from '../events/frame.js';
import { faultOfSubject } from '../events/title.js';
import type { Mention } from '../../contract/people.js';
import { english } from '../words.js';
import type { ShowAlone, Statement } from '../../contract/claims.js';
import { within } from '../../../article/within.js';

const SHORTEST = 45;
const LONGEST = 260;
const LONGEST_WHOLE = 500;
/** A quotation of more words is asked for as one. */
const LONGEST_QUOTED = 8;
/** Marks of anything but a plain sentence. */
const FOREIGN = /[?!…:;<>{}|\n]|--|https?:/;

/** Quotation marks pair up, and hold no more than a few words. */
function quotesLittle(text: string): boolean {
  if (/[«»„‟`]|''/.test(text)) return false;
  const spoken = text.match(/“[^“”]*”|"[^"]*"/g) ?? [];
  if (text.replace(/“[^“”]*”|"[^"]*"/g, '').match(/["“”]/)) return false;
  return spoken.every(words => words.split(/\s+/).length <= LONGEST_QUOTED) && !/^["“‘']/.test(text);
}

/** Every "he" has a person's name before it in the sentence, and "it" does not open it. */
function namesBeforePronouns(text: string, firstName: number): boolean {
  if (IT_OPENS.test(text)) return false;
  const plural = text.search(PLURAL);
  if (plural >= 0 && !SEVERAL.test(text.slice(0, plural))) return false;
  const singular = text.search(SINGULAR);
  if (singular >= 0 && !ONE_THING.test(text.slice(0, singular))) return false;
  const first = text.search(PERSONAL);
  return first < 0 || (firstName >= 0 && firstName < first);
}

/** Of these a reader knows which, wherever they stand. */
const ONE_EACH = /^(?:president|government|state|most|race|nation|country)$/;

/** "cleared the move": the sentence before says which. */
function leavesOpenWhich(text: string): boolean {
  const opening = OPENS_WITH_THE.exec(text);
  for (const [, noun, after] of [...(opening ? [opening] : []), ...text.matchAll(THE_NOUN)]) {
    if (ONE_EACH.test(noun)) continue;
    if ((vagueHeads.has(noun) || vagueHeads.has(noun.replace(/s$/, ''))) && !TELLS_WHICH.test(after)) return true;
  }
  return false;
}

/** Subject and verb are there, and the subject says who or what without the sentence before. */
function standsAlone(text: string, clauses: readonly Clause[]): boolean {
  const isFronted = ({ lower }: Word) => prepositions.has(lower) || /[a-z]ing$/.test(lower);
  const first = clauses.findIndex(({ words, verb }) => verb > 0 || (verb < 0 && !isFronted(words[0])));
  if (first < 0 || !clauses.slice(first).some(({ verb }) => verb >= 0)) return false;
  const { words, verb } = clauses[first];
  const subject = verb > 0 ? words.slice(0, verb) : words;
  return faultOfSubject(subject, text) === undefined;
}

/** Where the first of several names stands; -1 where none does. */
function firstOf(names: readonly string[], text: string): number {
  const places = names.map(name => text.indexOf(name)).filter(place => place >= 0);
  return places.length > 0 ? Math.min(...places) : -1;
}

const FIRST_SENTENCES = 2;

/** What the article is known to be about when a sentence comes, as stems: what its headline and the first sentences named. */
export function topicsOf({ text, sentences, metadata }: Article): (index: number) => ReadonlySet<string> {
  const known: ReadonlySet<string>[] = [english.contentStems(metadata.headline ?? '')];
  for (const { start, end } of sentences.slice(0, FIRST_SENTENCES)) {
    known.push(new Set([...known.at(-1)!, ...english.contentStems(text.slice(start, Math.min(end, start + 600)))]));
  }
  return index => known[Math.min(index, known.length - 1)];
}

const views = new WeakMap<Article, boolean>();

/** Is the article marked as a view: by its headline, or by one of its first lines? */
function isView(article: Article): boolean {
  let known = views.get(article);
  if (known === undefined) {
    const { text, blocks, metadata } = article;
    const heads = blocks.slice(0, 3).map(({ start, end }) => text.slice(start, Math.min(end, start + 60)).trim());
    known = [metadata.headline ?? '', ...heads].some(head => VIEWS.test(head));
    views.set(article, known);
  }
  return known;
}

/** Tells of a day, a month or a year. */
const DATED =
  /\b(?:(?:1\d|20)\d\d|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:January|February|March|April|June|July|August|September|October|November|December)|in May|May \d)\b/;

const NAMED = /\p{Lu}|\d/u;
const RELATES = /^(?:which|who|whose|whom|that|because|as|while|when|although|though|since|where|but|so)$/;

/** "is a start", "seemed to reverberate": a quality, no name or figure that could be held against it, and nobody who says so. */
function onlyJudges({ words, verb }: Clause, text: string): boolean {
  if (!IS.test(words[verb]!.lower) || SAID.test(text)) return false;
  const stop = words.findIndex(({ lower }, index) => index > verb + 1 && RELATES.test(lower));
  const predicate = words.slice(verb + 1, stop < 0 ? undefined : stop);
  // "was built", "is leaving": a deed after all
  const next = predicate.find(
    ({ lower }) => !/ly$|^(?:also|not|now|been|being|still|already|never|only|all|both)$/.test(lower),
  );
  if (
    next &&
    ((/[a-z]{2}(?:ed|ing)$/.test(next.lower) &&
      !/^(?:telling|damaging|surprising|interesting|disappointing|growing|striking|deserving)$/.test(next.lower)) ||
      irregularPast.has(next.lower) ||
      /(?:wn|en|ought|ilt|eld|ade|ut)$/.test(next.lower))
  )
    return false;
  return !predicate.some(({ text: word }) => NAMED.test(word));
}

/** "As he turns 70, a look at where he fits in": no sentence follows what opens it. */
function opensOnClause(text: string): boolean {
  const rest = /^(?:As|When|While|Because|If|After|Before|Although|Though|Since) [^,]{3,160}, (.+)$/u.exec(text)?.[1];
  return rest !== undefined && /^(?:an?|the) \p{Ll}+ (?:at|into|on) (?:where|how|why|what)\b/u.test(rest);
}

/** "The Daily Show Takes A Closer Look": as headlines are written. */
function isHeading(text: string): boolean {
  const words = text.match(/\p{L}[\p{L}’'-]*/gu) ?? [];
  if (words.length > 4 && words.filter(word => /^\p{Lu}/u.test(word)).length > words.length * 0.75) return true;
  if (/^(?:Why|How) [^,]*$/.test(text)) return true;
  // "2013 FOIA reply reported ‘no records’": without the small words
  return /^\d/.test(text) && words.length < 12 && !/\b(?:the|an?|of|to|his|her|its|their|some|any|every)\b/i.test(text);
}

/** What may be left off without making the rest say more than the article: an apposition, a relative clause, what goes with it. */
const TAIL = /, (?:which|who|whose|where|while|as|amid|including|with|part of|an?|the|one of|\p{Ll}+ing)(?!\p{L})/gu;
const SHORTEST_HEAD = 80;
const LONGEST_HEAD = 200;

const LAST_CONJUNCTION = /^(.*), (but|and|while|although|though|because|since|so|or|yet) ([^,]+)$/su;

/** "…, but Governor Lund" of "…, but Governor Lund, who was there, sang": the clause has lost its verb. */
function withoutTorn(head: string): string {
  const [, before, conjunction = '', clause] = LAST_CONJUNCTION.exec(head) ?? [];
  // "a mayor, a clerk, and a baker": the end of a list
  const isListed = /^(?:and|or)$/.test(conjunction) && before!.includes(',');
  const isWhole = clause === undefined || isListed || clausesOf(wordsOf(clause, 0)).some(({ verb }) => verb >= 0);
  return isWhole ? head : before!;
}

/** Of a sentence too long to be read before an answer its main clause, where that stands before what may be left off. */
function headOf(sentence: string): string | undefined {
  for (const { index } of [...sentence.matchAll(TAIL)].reverse()) {
    const head = withoutTorn(sentence.slice(0, index));
    const tail = sentence.slice(head.length);
    if (head.length > LONGEST_HEAD || head.length < SHORTEST_HEAD || SAID.test(tail) || /according to/.test(tail))
      continue;
    // "The mayor, a baker by trade who has": the verb that matters is still to come
    const [opening] = head.split(',');
    const [first] = clausesOf(wordsOf(opening!, 0));
    const isWhole = first !== undefined && first.verb > 0;
    const pairs = (open: RegExp, close: RegExp) => (head.match(open)?.length ?? 0) === (head.match(close)?.length ?? 0);
    if (isWhole && pairs(/“/g, /”/g) && pairs(/\(/g, /\)/g) && (head.match(/"/g)?.length ?? 0) % 2 === 0) return head;
  }
  return undefined;
}

/** "Wexmouth, a port, drove thousands of Wexmouth farmers to": the one who acts stands there again as whom it was done to. */
function actsOnItself({ words, verb }: Clause, text: string): boolean {
  const opening = /^\p{Lu}[\p{L}-]{4,}(?=, )/u.exec(text)?.[0];
  const subject = words.slice(0, verb).map(({ text: word }) => word);
  const names = [...subject.filter(word => /^\p{Lu}[\p{L}-]{4,}$/u.test(word)), ...(opening ? [opening] : [])];
  return words.slice(verb + 1, verb + 7).some(({ text: word }) => names.includes(word));
}

const happens = (verb: string) => /ed$/.test(verb) || irregularPast.has(verb) || PAST_OR_FUTURE.test(verb);

/** The statement that a sentence makes; `undefined` where it can't be understood, or judged, without the text around it. */
export function statementIn(
  article: Article,
  index: number,
  sentence: Sentence,
  mentions: readonly Mention[],
  retell: ShowAlone,
): Statement | undefined {
  const { text, blocks } = article;
  if (blocks[sentence.block].kind !== 'paragraph') return undefined;
  if (sentence.end - sentence.start > LONGEST_WHOLE || !/\.[”"]?$/.test(text.slice(sentence.end - 2, sentence.end)))
    return undefined;
  const whole = text.slice(sentence.start, sentence.end);
  const start = sentence.start + ((OPENER.exec(whole) ?? DATELINE.exec(whole))?.[0].length ?? 0);
  const full = text.slice(start, sentence.end);
  const own = full.length > LONGEST ? headOf(full) : full;
  if (own === undefined) return undefined;
  const end = start + own.length;
  if (own.length < SHORTEST || own.length > LONGEST || !/^[\p{Lu}\p{N}$£€]/u.test(own)) return undefined;
  if (FOREIGN.test(own)) return undefined;
  const { text: shown, told } = retell({ start, end });
  if ([LEANS, POINTS_OUT, SPEAKS_OUT, SHARE_OF_WHOM, DOUBLED, TALKS].some(sign => sign.test(shown))) return undefined;
  const named = within(mentions, { start, end }).map(mention => mention.text);
  const firstName = firstOf([...named, ...told.filter(Boolean)], shown);
  if (!quotesLittle(own) || !namesBeforePronouns(shown, firstName)) return undefined;
  const clauses = clausesOf(wordsOf(shown, 0));
  if (leavesOpenWhich(shown) || !standsAlone(shown, clauses)) return undefined;
  const main = clauses.find(({ verb }) => verb >= 0)!;
  const verb = main.words[main.verb].lower;
  if (SUPPOSES.test(verb) || JUDGES.test(own) || onlyJudges(main, own)) return undefined;
  if (actsOnItself(main, own)) return undefined;
  if (opensOnClause(own) || isHeading(own) || isMadeUp(own) || isSupposed(own)) return undefined;
  // What is to come, and nobody who says so
  if (/\bwill\b/.test(own) && !SAID.test(own) && !DATED.test(own) && !/\d/.test(own)) return undefined;
  // Of a column only what has its day stands without the columnist's view of it.
  if (isView(article) && !DATED.test(own)) return undefined;
  return {
    start,
    end,
    index,
    sentence,
    text: own,
    isState: !happens(verb),
    stems: english.contentStems(own),
  };
}
