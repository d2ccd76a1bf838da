import type { Sentence, Span } from '../../../../article/types.js';
import type { Askable, AskableNumber, AskablePlace } from '../../../contract/plain.js';
import type { DateMention } from '../../../contract/dates.js';
import type { Mention } from '../../../contract/people.js';

/** A word or mark of a sentence, or what is named there as one: a person with title, a date, a number with unit, a place. */
export interface Token extends Span {
  is: 'word' | 'mark' | 'quotation' | 'person' | 'date' | 'number' | 'place';
  text: string;
  /** With a straight apostrophe; of a word only. */
  lower: string;
  person?: Mention;
  date?: DateMention;
  number?: AskableNumber;
  place?: AskablePlace;
  possessive?: boolean;
  /** The pronoun that stands for the person in the article. */
  pronoun?: string;
}

const WORD = /[\p{L}\p{N}$€£#](?:[\p{L}\p{M}\p{N}’'.,&/@%-]*[\p{L}\p{M}\p{N}%])?|[^\s]/gu;
const ABBREVIATION =
  /^(?:[\p{Lu}]|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|Lt|Col|Sgt|St|Jr|Sr|Inc|Corp|Co|Ltd|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|No|vs|Ala|Ariz|Ark|Calif|Colo|Conn|Del|Fla|Ga|Ill|Ind|Kan|Ky|La|Mass|Md|Mich|Minn|Miss|Mo|Mont|Neb|Nev|Okla|Ore|Pa|Tenn|Tex|Va|Vt|Wash|Wis|Wyo|D-\p{Lu}\p{L}*|R-\p{Lu}\p{L}*)$/u;

/** What of a list in the text's order begins in a span. */
export function within<T extends Span>(list: readonly T[], { start, end }: Span): T[] {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.start < start) low = middle + 1;
    else high = middle;
  }
  const found: T[] = [];
  for (let index = low; index < list.length && list[index]!.start < end; index++) {
    if (list[index]!.end <= end) found.push(list[index]!);
  }
  return found;
}

type Named = Span & Pick<Token, 'is' | 'person' | 'date' | 'number' | 'place'>;

/** What is named in a span, the longest first where two begin together; none that lies in another. */
function namedIn({ people, dates, numbers, places }: Askable, span: Span): Named[] {
  const all: Named[] = [
    ...within(people.mentions, span)
      .filter(({ person }) => person !== undefined)
      .map(person => ({
        is: 'person' as const,
        start: Math.max(person.outerStart, span.start),
        end: person.end,
        person,
      })),
    ...within(dates, span)
      .filter(({ type, value }) => type === 'DATE' || (type === 'TIME' && /^\d{4}-\d\d-\d\dT/.test(value)))
      .map(date => ({
        is: 'date' as const,
        start: date.start,
        end: date.end,
        date: date.type === 'TIME' ? { ...date, edtf: date.value.slice(0, 10) } : date,
      })),
    ...within(places, span).map(place => ({ is: 'place' as const, start: place.start, end: place.end, place })),
    ...within(numbers, span).map(number => ({ is: 'number' as const, start: number.start, end: number.end, number })),
  ].sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Named[] = [];
  for (const one of all) if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  return kept;
}

/** Words that a quotation in marks may have and still be taken as one. */
const LONGEST_QUOTATION = 300;

export function tokensOf(askable: Askable, sentence: Sentence): Token[] {
  const { text } = askable.article;
  const tokens: Token[] = [];
  const words = (from: number, to: number): void => {
    for (const match of text.slice(from, to).matchAll(WORD)) {
      const start = from + match.index;
      let value = match[0];
      if (text[start + value.length] === '.' && start + value.length + 1 < sentence.end && ABBREVIATION.test(value))
        value += '.';
      const previous = tokens.at(-1);
      if (value === '.' && previous?.end === start + 1 && previous.text.endsWith('.')) continue;
      const isWord = /[\p{L}\p{N}]/u.test(value);
      if (isWord && /^[’']s$/.test(value) && previous && previous.end === start) {
        previous.possessive = true;
        continue;
      }
      tokens.push({
        is: isWord ? 'word' : 'mark',
        text: value,
        lower: value.toLowerCase().replace(/’/g, "'"),
        start,
        end: start + value.length,
        ...(isWord && /(?:[’']s|s[’'])$/.test(value) && { possessive: true }),
      });
    }
  };
  const plain = (from: number, to: number): void => {
    let at = from;
    for (const named of namedIn(askable, { start: from, end: to })) {
      words(at, named.start);
      at = named.end;
      const possessive = /^[’']s?(?!\p{L})/u.exec(text.slice(at, at + 3))?.[0];
      if (possessive) at += possessive.length;
      tokens.push({
        ...named,
        text: text.slice(named.start, at),
        lower: text.slice(named.start, at).toLowerCase(),
        end: at,
        ...(possessive && { possessive: true }),
      });
    }
    words(at, to);
  };
  let at = sentence.start;
  for (const match of text.slice(sentence.start, sentence.end).matchAll(/“[^“”]{1,300}”|"[^"]{1,300}"/g)) {
    if (match[0].length > LONGEST_QUOTATION) continue;
    const start = sentence.start + match.index;
    plain(at, start);
    at = start + match[0].length;
    tokens.push({ is: 'quotation', text: match[0], lower: '', start, end: at });
  }
  plain(at, sentence.end);
  return asTold(tokens, askable, sentence);
}

const PRONOUN = /^(?:he|she|his|her)$/;

/** Pronouns by whom they stand for, and "the company" by its name; what only joins the sentence to another is left out. */
function asTold(tokens: Token[], askable: Askable, sentence: Sentence): Token[] {
  const retellings = askable.retellings?.(sentence) ?? [];
  for (const { start, end, text, where } of retellings) {
    const from = tokens.findIndex(token => token.start >= start && token.end <= end);
    if (from < 0) continue;
    const covered = tokens.filter(token => token.start >= start && token.end <= end);
    const [first] = covered as [Token];
    if (text === '') {
      if (from > 0) tokens.splice(from, covered.length);
    } else if (covered.length === 1 && first.is === 'word' && PRONOUN.test(first.lower)) {
      const person = askable.people.mentions.find(mention => mention.start === where[0]?.start);
      if (!person?.person) continue;
      const possessive = text.endsWith('’s');
      const token: Token = {
        ...first,
        is: 'person',
        text: person.text + (possessive ? '’s' : ''),
        pronoun: first.text,
        person,
      };
      tokens.splice(from, 1, { ...token, ...(possessive && { possessive }) });
    } else if (covered.every(({ is }) => is === 'word') && /^the$/i.test(first.text)) {
      const words = text
        .split(' ')
        .map(word => ({ is: 'word' as const, text: word, lower: word.toLowerCase(), start, end }));
      tokens.splice(from, covered.length, ...words);
    }
  }
  return tokens;
}
