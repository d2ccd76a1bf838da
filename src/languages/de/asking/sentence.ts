import type { Askable } from '../../contract/plain.js';
import { clauseOf, written as rewritten, type Clause, type Rewriting } from '../../shared/clause.js';
import { alone } from './alone.js';
import { dateInWords } from './dates.js';
import { isFinite } from './words.js';

/** Quotations, asides and lists are not turned. */
const NOT_PLAIN = /[„“”"»«‚‘():;–—?!…\n[\]*]| - /;
/** "soll zerstört worden sein": told as what others say. */
export const HEARSAY =
  /(?<!\p{L})soll(?:en)?(?!\p{L}).{0,160}\p{L}(?:t|en|an) (?:sein|haben)\.$|(?<!\p{L})(?:angeblich|mutmaßlich|vermeintlich|gerücht)/iu;
const LONGEST = 220;
const MOST_COMMAS = 2;
/** Opens the part before the verb with what is no phrase of its own. */
export const OPENS_CLAUSE =
  /^(?:Dass|Ob|Wenn|Weil|Als|Nachdem|Obwohl|Während|Bevor|Wer|Was|Wo|Wie|Nicht|Kein\p{Ll}*|Um|Ohne|Statt|Je|Sobald|Solange|Falls|Indem|Wegen|Trotz|Neben|Unter|Auch|Nur|Erst|Schon|Selbst|Sogar|Man)(?!\p{L})/u;

/** The second place of a main clause: the first verb, right after a noun, a name or a number. */
export function verbIn(text: string): { start: number; end: number } | undefined {
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
export function toldIn(askable: Askable): Clause[] {
  const { article } = askable;
  return article.sentences.flatMap((sentence, index) => {
    if (article.blocks[sentence.block].kind !== 'paragraph') return [];
    const text = article.text.slice(sentence.start, sentence.end);
    if (text.length > LONGEST || !text.endsWith('.') || NOT_PLAIN.test(text) || OPENS_CLAUSE.test(text)) return [];
    if (HEARSAY.test(text)) return [];
    if ((text.match(/,/g) ?? []).length > MOST_COMMAS) return [];
    const verb = verbIn(text);
    if (!verb) return [];
    return clauseOf(askable, index, {
      verb: { start: sentence.start + verb.start, end: sentence.start + verb.end },
      end: sentence.end - 1,
      own: sentence,
    });
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

/** A day or a month by its date: "am 3. Mai 2024". */
export const dated: Rewriting['dated'] = ({ start, end, edtf }, text, from) => {
  const words = dateInWords(edtf);
  if (!words) return undefined;
  const own = text.slice(start, end);
  const before = BEFORE_DATE.exec(text.slice(Math.max(from, start - 16), start))?.[0] ?? '';
  const isDay = edtf.length === 10;
  // "am 10. und 11. Juli": the month of the first stands with the second
  if (/^ ?(?:und|oder|bis|[-–/]) ?(?:zum )?\d/u.test(text.slice(end, end + 12))) return undefined;
  // "die für gestern geplante Feier"
  if (!before && /(?<!\p{L})[Ff]ür $/u.test(text.slice(Math.max(from, start - 5), start)))
    return isDay ? { start, end, text: `den ${words}` } : undefined;
  if (before && !/^(?:[Aa]m|[Ii]m) /.test(before)) return undefined;
  if (!before && !/^(?:heute|gestern|vorgestern|morgen|übermorgen)/i.test(own) && !/^(?:am|im) /i.test(own))
    return undefined;
  if (!isDay && edtf.length !== 7) return undefined;
  return { start: start - before.length, end, text: `${isDay ? 'am' : 'im'} ${words}` };
};

/** A stretch of the article, understood alone; nothing where it can't be. */
export const written = (askable: Askable, start: number, end: number): string | undefined =>
  rewritten(askable, { start, end }, { alone, dated });
