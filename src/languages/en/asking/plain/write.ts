import { isGarbled } from '../../../../article/garbled.js';
import type { Askable } from '../../../contract/plain.js';
import { dateInWords, monthFirst } from './dates.js';
import type { Token } from './tokens.js';
import { DETERMINERS, isAdverb, PREPOSITIONS, SUBORDINATORS } from './words.js';

/** "President Obama" has an office before the name, "Mr. Obama" hasn't. */
const ADDRESS = /^(?:Mr|Mrs|Ms|Miss|Mx|Messrs)\.? /;
const BEFORE_DATE =
  /^(?:on|in|by|until|since|before|after|from|through|late|early|mid|of|for|around|during|to|till|between|and|last)$/;

/** Puts words of an article down so that they stand alone: names in full, days with their date. */
export class Writer {
  readonly #askable: Askable;
  readonly #american: boolean;

  constructor(askable: Askable) {
    this.#askable = askable;
    this.#american = monthFirst(askable.article);
  }

  /** The full name; nothing where the article has none, or it isn't sure whose it is. */
  nameOf(person: string): string | undefined {
    const known = this.#askable.people.people.find(({ id }) => id === person);
    if (!known || known.review || !/\s/.test(known.name) || isGarbled(known.name)) return undefined;
    return known.name;
  }

  #person({ text, person, possessive, pronoun }: Token, named: Set<string>): string | undefined {
    const { person: id, ambiguous, outerStart, start, text: bare } = person!;
    if (ambiguous) return undefined;
    const name = this.nameOf(id!);
    if (!name) return undefined;
    const ending = possessive ? (/s$/.test(text) && !/[’']s$/.test(text) ? '’' : '’s') : '';
    if (named.has(id!)) return pronoun ? pronoun.toLowerCase() : `${bare}${ending}`;
    named.add(id!);
    const title = pronoun ? '' : this.#askable.article.text.slice(outerStart, start).replace(ADDRESS, '');
    return `${title}${name}${ending}`;
  }

  #date({ text, date, possessive }: Token, before: string | undefined): string | undefined {
    const { edtf, sure } = date!;
    if (possessive || /[’']s?$/.test(text)) return undefined;
    if (/\b(?:1[5-9]|20)\d\d\b/.test(text) && !/\b(?:day|week|weekend)\b/.test(text))
      return before || /^\d/.test(text) || !/\d,? \d{4}$/.test(text) ? text : `on ${text}`;
    const written = sure && edtf ? dateInWords(edtf, this.#american) : undefined;
    if (!written) return undefined;
    if (before) return written;
    return `${/^\d{4}-\d\d-\d\d$/.test(edtf!) ? 'on' : 'in'} ${written}`;
  }

  inWords(edtf: string): string | undefined {
    return dateInWords(edtf, this.#american);
  }

  /**
   * The tokens as words; a date that can't be given is left out where the clause stands without it. Nothing where
   * something in it can't be said alone.
   */
  write(tokens: readonly Token[], named = new Set<string>()): string | undefined {
    let written = '';
    let previous: Token | undefined;
    for (const [index, token] of tokens.entries()) {
      let words: string | undefined = token.text;
      if (token.is === 'person') words = this.#person(token, named);
      else if (token.is === 'date') {
        const before = tokens[index - 1];
        // "the Sept. 11, 2001, terrorist attacks"
        if (before?.is === 'word' && DETERMINERS.has(before.lower) && !/^\d{4}$/.test(token.text)) return undefined;
        const leads = before?.is === 'word' && BEFORE_DATE.test(before.lower) ? before.lower : undefined;
        // "the Monday debate", "2012 election": part of a name or a phrase.
        const next = tokens[index + 1];
        const goesOn =
          next &&
          next.is !== 'mark' &&
          (next.is !== 'word' ||
            !(
              PREPOSITIONS.has(next.lower) ||
              SUBORDINATORS.has(next.lower) ||
              isAdverb(next.lower) ||
              /^(?:to|and|or|but)$/.test(next.lower)
            ));
        if (goesOn && next.start >= 0 && (before || /-/.test(token.text))) {
          if (!/^\d{4}$|^(?:first|second|third|fourth)-quarter$/.test(token.text)) return undefined;
          words = token.text;
        } else words = this.#date(token, leads);
        if (words === undefined) {
          if (token.possessive || /[’']s?$/.test(token.text) || (leads && leads !== 'on')) return undefined;
          if (leads) written = written.replace(/ ?\bon$/, '');
          continue;
        }
        // "in Monday" and the like: the preposition that goes with the day
        if (leads === 'on' && !/\d{1,2},? |\d /.test(words)) written = written.replace(/\bon$/, 'in');
      }
      if (words === undefined) return undefined;
      const close = previous !== undefined && previous.end === token.start && token.start >= 0;
      if (token.is === 'word' && index > 0 && /^(?:On|In|At|By|During|Since|Late|Early)$/.test(token.text))
        words = token.lower;
      const isTight = token.is === 'mark' && /^[,.%;:)’]$/.test(token.text);
      written += (written === '' || close || isTight ? '' : ' ') + words;
      previous = token;
    }
    // The comma or stop that stood inside the marks for the sentence around it.
    return written.replace(/[,.](?=[”"]$)/, '');
  }
}
