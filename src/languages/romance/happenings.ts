import { capital } from '../shared/capital.js';
import type { Span } from '../../article/types.js';
import type { EventLanguage } from '../contract/events.js';
import { happeningReader, type Happening } from '../shared/happenings.js';
import { subjectIn } from './subject.js';
import type { RomanceTold } from './told.js';

/** What a Romance language brings to happenings, besides what tells that they stand alone. */
export interface RomanceHappeningWords extends RomanceTold {
  /** A verb of saying: what somebody says is no deed. */
  says: RegExp;
  /** A verb that tells of what is to come: "abrirá", "va a abrir". */
  ahead: RegExp;
  /** Right before a day: what tells when, with its blank. */
  onDay: RegExp;
  /** Ends a noun that has a day of its own: "la reunión". */
  occasion: RegExp;
  /** Joins a further deed. */
  and: RegExp;
  /** Told on somebody's word, or as not so. */
  doubts: RegExp;
}

/** A day within the clause, at its end or before a preposition, tells of the verb. */
const AFTER_DAY = /^(?: \p{Ll}|$|,)/u;
/** "(1º)", "(3)": the day again. */
const DAY_AGAIN = /^ \(\d{1,2}[ºª.]?(?:[/.]\d{1,2})?\)/u;
const YEAR_ALONE = /^\D{0,12}\d{4}$/u;
const LONG = 12;

/** What happened on a day, as Romance languages tell it: without its day the sentence goes on as it stands. */
export function romanceEvents(words: RomanceHappeningWords): EventLanguage {
  const { tag, alone, grammar, onlyThought, present, spoils, says, ahead, onDay, occasion, and, doubts } = words;

  /** Does somebody or something named before the verb do it, and is it done? */
  function deedIn(title: string): Happening | undefined {
    const verb = subjectIn(title, words);
    if (!verb) return undefined;
    const finite = title.slice(verb.start, verb.end);
    const isAhead = ahead.test(finite);
    if (onlyThought.test(finite) || says.test(finite) || (present.test(finite) && !isAhead)) return undefined;
    // A verb with nothing behind it says too little, but where that is all that it takes
    return doubts.test(title) ? undefined : { title: shortened(title, verb), ahead: isAhead };
  }

  /** Without what may be left out at the end. */
  function shortened(title: string, verb: Span): string {
    const [clause, ...others] = title.split(', ');
    const isBeside = others.length === 1 && grammar.aside.test(others[0]!) && clause!.length > verb.end + 8;
    return isBeside && title.split(' ').length > LONG ? clause! : title;
  }

  function withoutDay(text: string, day: Span): Happening | undefined {
    const own = text.slice(day.start, day.end);
    const lead = onDay.exec(text.slice(0, day.start))?.[0] ?? '';
    const start = day.start - lead.length;
    if (grammar.limits.test(text.slice(0, start))) return undefined;
    const [before, after] = [text.slice(0, start), text.slice(day.end, -1).replace(DAY_AGAIN, '')];
    if (start === 0) {
      const rest = after.replace(/^,? /, '');
      return rest && /^,? \S/.test(after) ? deedIn(capital(rest)) : undefined;
    }
    if (!AFTER_DAY.test(after) || !/[\p{L}\p{N}»”"%] $/u.test(before)) return undefined;
    const verb = subjectIn(text, words);
    if (!verb || start < verb.end) return undefined;
    const isOfVerb = before.slice(verb.end).trim() === '';
    const isOfNoun = occasion.test(before.trimEnd()) || (YEAR_ALONE.test(own) && after !== '') || /^[«“"]/.test(own);
    if (!isOfVerb && (isOfNoun || grammar.notFinite.test(before.slice(verb.end)))) return undefined;
    const [further] = and.exec(after) ?? [];
    return deedIn(`${before.trimEnd()}${further === undefined ? after : ''}`);
  }

  return {
    eventsIn: happeningReader({
      tag,
      alone,
      words: words.words,
      withoutDay,
      spoils: [...spoils, grammar.hearsay, grammar.opensClause, grammar.leansBack],
    }),
  };
}
