import type { Span } from '../../../article/types.js';
import type { AloneLanguage } from '../../contract/alone.js';
import type { DateMention } from '../../contract/dates.js';
import type { Askable, Asked, AskedFor, PlainLanguage } from '../../contract/plain.js';
import { written, type Clause, type Rewriting } from '../../shared/clause.js';
import { clausesIn } from './clauses.js';
import { numeralLikeBy } from '../../shared/numeral-like.js';
import type { AskingGrammar } from './grammar.js';

const FEWEST_WORDS = 6;
const MOST_WORDS = 26;
const FEWEST_PLAIN_WORDS = 7;
const MOST_SUBJECT_WORDS = 11;
const WEEK = 7 * 86_400_000;

const capital = (text: string) => text[0].toUpperCase() + text.slice(1);
/** "Ruiz dijo", "Ruiz, alcaldesa de Lugo, dijo", "La alcaldesa, Clara Ruiz, dijo". */
const isBeside = (before: string, between: string) =>
  before.endsWith(', ') ? between === ', ' : between === ' ' || /^, [^,]{3,70}, $/.test(between);
/** Names or numbers enough to know what is meant. */
const isTelling = (words: string) => /.[\p{Lu}\d]/u.test(words) || words.split(' ').length >= FEWEST_PLAIN_WORDS;
const blank = (text: string) =>
  text
    .replace(/\s+/g, ' ')
    .replace(/ ,/g, ',')
    .replace(/^[ ,]+|[ ,]+$/g, '');

/** What is asked for, and where it stands: the words of a question are the clause without it. */
interface Turn {
  ask: string;
  answer: AskedFor;
  rule: string;
  /** Taken out of the clause, with its preposition. */
  span: Span;
}

/** Writes a day or a month by its date, as a grammar has it. */
export const datedBy =
  (grammar: Pick<AskingGrammar, 'dated'>): Rewriting['dated'] =>
  ({ start, end, edtf }, text, from) => {
    const words = grammar.dated(text.slice(start, end), text.slice(Math.max(from, start - 16), start), edtf);
    return words ? { start, end, text: words } : undefined;
  };

/** Romance languages ask with the question's word first, and what it asks for taken out of its place. */
export function plainLanguage(grammar: AskingGrammar, alone: AloneLanguage): PlainLanguage {
  const rewriting: Rewriting = {
    alone,
    dated: datedBy(grammar),
    contracted: text => grammar.contracted(text),
  };
  const wordsOf = (askable: Askable, span: Span) => written(askable, span, rewriting);

  /** Does a further main clause, of its own subject, go on after the first? */
  function goesOn(text: string, isSame = false): boolean {
    const parts = text.split(isSame ? grammar.contrasts : grammar.joins).slice(1);
    return parts.some(part => {
      const words = (part.match(/\p{L}[\p{L}’'-]*/gu) ?? []).slice(0, 7);
      if (grammar.subordinate.test(words[0] ?? '')) return false;
      return words.some(
        (word, i) => grammar.isFinite(word) && !grammar.notBeforeVerb.has((words[i - 1] ?? '').toLowerCase()),
      );
    });
  }

  /** "El primer ministro ", of the one who is named after it: not "El sucesor del presidente ". */
  function isOwnRole(before: string): boolean {
    const roles = before.split(/[ ,]+/).flatMap((word, i) => (grammar.isRole(word) ? i : []));
    return grammar.beforeName.test(before) && roles.length === 1 && roles[0] <= 2;
  }

  const hasClause = (text: string) =>
    (text.match(/\p{L}[\p{L}’'-]*/gu) ?? []).some(word => grammar.subordinate.test(word));

  /** A noun phrase or a name that opens the sentence, as it is written within one. */
  function subjectIn(askable: Askable, { people, sentence }: Clause, span: Span): string | undefined {
    const text = blank(wordsOf(askable, span) ?? '');
    if (!text || /,/.test(text) || grammar.leavesOpenWhich.test(text) || text.split(' ').length > MOST_SUBJECT_WORDS)
      return undefined;
    if (grammar.determiner.test(text))
      return span.start === sentence.start ? text[0].toLowerCase() + text.slice(1) : text;
    return people.some(({ start, end }) => start === span.start && end <= span.end) ? text : undefined;
  }

  function questionOf(askable: Askable, clause: Clause, turn: Turn): Asked[] {
    const { verb, sentence, end } = clause;
    const { ask, answer, rule, span } = turn;
    const says = wordsOf(askable, { start: sentence.start, end });
    if (!says) return [];
    let words: string | undefined;
    if (span.end <= verb.start) {
      const between = askable.article.text.slice(span.end, verb.start);
      const rest = wordsOf(askable, { start: verb.start, end });
      if (!rest || goesOn(askable.article.text.slice(verb.end, end), answer.is === 'person')) return [];
      if (/^[ ,]*$/.test(between)) words = rest;
      else {
        const from = span.end + /^[ ,]*/.exec(between)![0].length;
        const subject = subjectIn(askable, clause, { start: from, end: verb.start });
        const [group, after] = [wordsOf(askable, verb), blank(wordsOf(askable, { start: verb.end, end }) ?? ' ')];
        words = subject && group && grammar.ordered(group, subject, after, answer.is);
      }
    } else {
      const subject = subjectIn(askable, clause, { start: sentence.start, end: verb.start });
      const parts = [
        { start: verb.end, end: span.start },
        { start: span.end, end },
      ].map(part => (part.start < part.end ? wordsOf(askable, part) : ''));
      const group = wordsOf(askable, verb);
      if (!subject || !group || parts.some(part => part === undefined)) return [];
      if (goesOn(askable.article.text.slice(verb.end, end))) return [];
      words = grammar.ordered(group, subject, blank(parts.join(' ')), answer.is);
    }
    if (!words || !isTelling(words)) return [];
    const prompt = grammar.asked(grammar.contracted(blank(`${ask} ${words}`)));
    const size = prompt.split(/\s+/).length;
    if (size < FEWEST_WORDS || size > MOST_WORDS || grammar.stiff?.test(prompt)) return [];
    return [{ prompt, answer, says: `${capital(says)}.`, sentence: clause.index, rule, named: clause.named }];
  }

  /** The sentence begins with somebody, and what they are. */
  function who(askable: Askable, clause: Clause): Asked[] {
    const { article, people } = askable;
    const [first] = clause.people;
    const person = people.people.find(({ id }) => id === first?.person);
    if (!person || person.review || first.ambiguous || first.end > clause.verb.start) return [];
    const before = article.text.slice(clause.sentence.start, first.start);
    const between = article.text.slice(first.end, clause.verb.start);
    if ((before && !isOwnRole(before)) || !isBeside(before, between)) return [];
    const surname = person.name.split(' ').at(-1)!;
    if (article.text.slice(clause.verb.start, clause.end).includes(surname)) return [];
    const gender = people.genderOf(person.id);
    return questionOf(askable, clause, {
      ask: grammar.who,
      answer: { is: 'person', person: person.id, ...(gender && { gender }) },
      rule: 'who, before the verb',
      span: { start: clause.sentence.start, end: clause.verb.start },
    });
  }

  /** Where an adverbial may be taken out: it opens the sentence, follows the verb, or ends the sentence. */
  function isFree(askable: Askable, { sentence, verb, end }: Clause, span: Span): boolean {
    const { text } = askable.article;
    if (span.start === sentence.start) return /^[ ,]/.test(text.slice(span.end, span.end + 1));
    if (text.slice(verb.end, span.start) === ' ') return true;
    if (span.start < verb.end || span.end !== end) return false;
    const between = text.slice(verb.end, span.start);
    return !grammar.notFinite.test(between) && !hasClause(between);
  }

  function where(askable: Askable, clause: Clause): Asked[] {
    const { text } = askable.article;
    return clause.places.flatMap(place => {
      if (!place.sure || (place.kind !== 'city' && place.kind !== 'country')) return [];
      const before = grammar.inPlace.exec(text.slice(clause.sentence.start, place.start))?.[0];
      if (before === undefined) return [];
      const span = { start: place.start - before.length, end: place.end };
      if (span.start !== clause.sentence.start && text.slice(clause.verb.end, span.start) !== ' ') return [];
      if (!isFree(askable, clause, span)) return [];
      const ask = place.kind === 'city' ? grammar.inCity : grammar.inCountry;
      return questionOf(askable, clause, { ask, answer: { is: 'place', place }, rule: 'where', span });
    });
  }

  /** A day, a month or a year that readers can know. */
  function asksFor(askable: Askable, { edtf, sure }: DateMention): AskedFor | undefined {
    if (!sure || !edtf || !/^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(edtf)) return undefined;
    const published = askable.article.metadata.datePublished;
    const near = published && Math.abs(Date.parse(published.slice(0, 10)) - Date.parse(edtf)) < WEEK;
    if (edtf.length === 10 && near) return undefined;
    const own = published?.slice(0, edtf.length);
    return own === edtf ? undefined : { is: 'date', edtf, ahead: own !== undefined && edtf > own };
  }

  function when(askable: Askable, clause: Clause): Asked[] {
    const dates = clause.dates.filter(({ type }) => type === 'DATE');
    const answer = dates.length === 1 && asksFor(askable, dates[0]);
    if (!answer || answer.is !== 'date') return [];
    const [date] = dates;
    const before = grammar.onDate.exec(askable.article.text.slice(clause.sentence.start, date.start))?.[0];
    if (before === undefined) return [];
    const span = { start: date.start - before.length, end: date.end };
    if (grammar.limits.test(askable.article.text.slice(clause.sentence.start, span.start))) return [];
    if (!isFree(askable, clause, span)) return [];
    const ask = answer.edtf.length === 4 ? grammar.inYear : grammar.when;
    return questionOf(askable, clause, { ask, answer, rule: 'when', span });
  }

  const startsWithAnd = (text: string) => text.search(grammar.and) === 0;

  /** What is counted stands first, or right after the verb. */
  function howMany(askable: Askable, clause: Clause): Asked[] {
    const { text } = askable.article;
    const [number] = clause.numbers;
    if (!number?.unit || clause.numbers.length !== 1 || number.reason || /^[A-Z]{3}$|^%$/.test(number.unit)) return [];
    const isFirst = number.end <= clause.verb.start;
    const from = isFirst ? clause.sentence.start : clause.verb.end + 1;
    const to = isFirst ? '' : (grammar.toCounted.exec(text.slice(from, number.start))?.[0] ?? '');
    const bound = grammar.bound.exec(text.slice(from + to.length, number.start));
    if (!bound || (isFirst && text.slice(number.end, clause.verb.start) !== ' ')) return [];
    const noun = grammar.howMany(number.unit);
    // "12 bridges and two tunnels": only one of two things
    if (!noun || startsWithAnd(text.slice(number.end, clause.end))) return [];
    const said = bound.groups?.least ?? bound.groups?.most;
    return questionOf(askable, clause, {
      ask: capital(`${to}${to ? noun[0].toLowerCase() + noun.slice(1) : noun}`),
      answer: { is: 'number', number, ...(said && { bound: said.toLowerCase() }) },
      rule: isFirst ? 'how many, before the verb' : 'how many, after the verb',
      span: { start: from, end: number.end },
    });
  }

  return {
    questionsOf: askable => ({
      asked: clausesIn(askable, grammar).flatMap(clause =>
        [who, where, when, howMany].flatMap(turn => turn(askable, clause)),
      ),
      phrases: [],
    }),
    bodiesOf: () => [],
    dateWriter: () => grammar.dateInWords,
    numeralLike: numeralLikeBy(grammar.tag, grammar.group),
    placesNear: grammar.placesNear,
    bodiesLike: () => [],
    whoHas: () => undefined,
    groupOf: grammar.groupOf,
    bounds: grammar.bounds,
    grave: grammar.grave,
  };
}
