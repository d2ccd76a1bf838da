import type { Sentence } from '../../../article/types.js';
import type { DateMention } from '../../contract/dates.js';
import type { Mention } from '../../contract/people.js';
import type { Askable, AskableNumber, AskablePlace } from '../../contract/plain.js';
import { dateInWords } from './dates.js';
import { alone } from './alone.js';
import { isFinite } from './words.js';

/** A main clause of the article: what stands before its verb, and the verb. Offsets count in the article. */
export interface Told {
  index: number;
  sentence: Sentence;
  /** Where the finite verb begins and ends, and where the clause does. */
  verb: { start: number; end: number };
  end: number;
  dates: readonly DateMention[];
  people: readonly Mention[];
  places: readonly AskablePlace[];
  numbers: readonly AskableNumber[];
  named: readonly string[];
}

/** Quotations, asides and lists are not turned. */
const NOT_PLAIN = /[„“”"»«‚‘():;–—?!…\n[\]*]| - /;
const LONGEST = 220;
const MOST_COMMAS = 2;
/** Opens the part before the verb with what is no phrase of its own. */
const OPENS_CLAUSE =
  /^(?:Dass|Ob|Wenn|Weil|Als|Nachdem|Obwohl|Während|Bevor|Wer|Was|Wo|Wie|Nicht|Kein\p{Ll}*|Um|Ohne|Statt|Je|Sobald|Solange|Falls|Indem|Wegen|Trotz|Neben|Unter|Auch|Nur|Erst|Schon|Selbst|Sogar|Man)(?!\p{L})/u;

const within = <T extends { start: number; end: number }>(all: readonly T[], { start, end }: Sentence): T[] =>
  all.filter(each => each.start >= start && each.end <= end);

/** The second place of a main clause: the first verb, right after a noun, a name or a number. */
function verbIn(text: string): { start: number; end: number } | undefined {
  for (const match of text.matchAll(/(?<=([\p{L}\p{N}.-]+),? )(\p{Ll}[\p{L}]*)(?![\p{L}-])/gu)) {
    const [, before, word] = match as unknown as [string, string, string];
    if (!isFinite(word)) continue;
    if (!/^(?:\p{Lu}|\d)/u.test(before)) return undefined;
    const isPast = /te(?:n)?$/.test(word);
    const after = text.slice(match.index + word.length);
    // "die geplante Brücke": an adjective
    if (
      isPast &&
      /^ \p{Lu}\p{Ll}/u.test(after) &&
      !/^ (?:Der|Die|Das)/.test(after) &&
      !/^(?:hatte|hatten|wurde|wurden|sollte|sollten|wollte|wollten|konnte|konnten|musste|mussten)$/.test(word)
    )
      return undefined;
    return { start: match.index, end: match.index + word.length };
  }
  return undefined;
}

/** The article's plain main clauses, with what is named in each. */
export function toldIn(askable: Askable): Told[] {
  const { article, people, dates, places, numbers } = askable;
  return article.sentences.flatMap((sentence, index) => {
    if (article.blocks[sentence.block].kind !== 'paragraph') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    if (text.length > LONGEST || !text.endsWith('.') || NOT_PLAIN.test(text) || OPENS_CLAUSE.test(text)) return [];
    if ((text.match(/,/g) ?? []).length > MOST_COMMAS) return [];
    const verb = verbIn(text);
    if (!verb) return [];
    const mentions = within(people.mentions, sentence);
    const placed = within(places, sentence);
    return {
      index,
      sentence,
      verb: { start: sentence.start + verb.start, end: sentence.start + verb.end },
      end: sentence.end - 1,
      dates: within(dates, sentence),
      people: mentions,
      places: placed,
      numbers: within(numbers, sentence),
      named: [...mentions.flatMap(({ person }) => person ?? []), ...placed.map(({ key }) => key)],
    };
  });
}

/** Opens what hangs on the clause before: its verb comes last. */
const SUBORDINATE =
  /^(?:dass|weil|ob|um|wo|als|wenn|nachdem|obwohl|während|bevor|was|wie|damit|sodass|indem|bis|falls|(?:(?:in|mit|von|an|auf|bei|zu|aus|nach|für|durch|über|unter) )?(?:der|die|das|dem|den|denen|deren|dessen))(?!\p{L})/u;

/** Does a further main clause go on after the first? */
export function goesOn(rest: string): boolean {
  const [, ...parts] = rest.split(/, /);
  const further = rest.split(/ (?:und|oder|aber|sondern|sowie) /).slice(1);
  if (
    further.some(part =>
      part
        .split(' ')
        .slice(0, 5)
        .some(word => isFinite(word)),
    )
  )
    return true;
  return parts.some(part => {
    if (/^\p{Lu}/u.test(part)) return false;
    if (!SUBORDINATE.test(part)) return true;
    const early = part.split(' ').slice(1, 4);
    return (
      /^d/.test(part) &&
      !part.startsWith('dass ') &&
      early.some((word, i) => isFinite(word) && part.split(' ').length > i + 3)
    );
  });
}

/** With the preposition that stands before it. */
const BEFORE_DATE = /(?<!\p{L})(?:[Aa]m|[Ii]m|[Ii]n|[Vv]om|[Ss]eit|[Bb]is|[Aa]b|[Zz]um) (?:(?:frühen|späten) )?$/u;

/**
 * A stretch of the article with names in full and days by their dates, or nothing where it can't be understood alone.
 */
export function written(askable: Askable, start: number, end: number, known = ''): string | undefined {
  const { article, people, dates } = askable;
  const edits: { start: number; end: number; text: string }[] = [];
  for (const mention of people.mentions) {
    if (mention.start < start || mention.end > end || mention.full) continue;
    const person = people.people.find(({ id }) => id === mention.person);
    if (!person || person.review || mention.ambiguous) return undefined;
    edits.push({ start: mention.start, end: mention.end, text: person.name });
  }
  for (const date of dates) {
    if (date.start < start || date.end > end || date.type === 'DURATION' || date.type === 'SET') continue;
    const own = article.text.slice(date.start, date.end);
    if (/\d{4}/.test(own)) continue;
    if (date.type !== 'DATE' || !date.sure || !date.edtf) return undefined;
    const words = dateInWords(date.edtf);
    if (!words) return undefined;
    const before = BEFORE_DATE.exec(article.text.slice(Math.max(start, date.start - 16), date.start))?.[0] ?? '';
    const isDay = date.edtf.length === 10;
    if (before && !/^(?:[Aa]m|[Ii]m) /.test(before)) return undefined;
    if (!before && !/^(?:heute|gestern|vorgestern|morgen|übermorgen)/i.test(own) && !/^(?:am|im) /i.test(own))
      return undefined;
    if (!isDay && date.edtf.length !== 7) return undefined;
    edits.push({ start: date.start - before.length, end: date.end, text: `${isDay ? 'am' : 'im'} ${words}` });
  }
  edits.sort((a, b) => a.start - b.start);
  let [text, at] = ['', start];
  for (const edit of edits) {
    if (edit.start < at) return undefined;
    text += article.text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  text = (text + article.text.slice(at, end)).replace(/\s+/g, ' ').trim();
  const names = people.people.filter(({ review }) => !review).map(({ name }) => name);
  // What opens a sentence may hang where it stood: it is no opening any more
  const shown = `X ${text}`;
  return alone.hangs(shown, { as: 'prompt' }) || alone.undated(shown) || alone.stranger(shown, { people: names, known })
    ? undefined
    : text;
}
