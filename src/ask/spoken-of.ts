import type { Span } from '../article/types.js';
import type { SaidOf } from '../languages/contract/asking.js';
import type { Gender, Mention } from '../languages/contract/people.js';
import type { Person, Quote } from '../pack/types.js';
import { isNamedIn } from './names.js';
import type { Grounds } from './types.js';

/** So often named, somebody is whom an article is about. */
const MANY_MENTIONS = 4;
/** So many paragraphs before it, a quotation may stand for whom was named there. */
const FURTHEST = 3;

const ENDS_SENTENCE = /\p{Ll}{3}[.?!] /u;

/** What stands after the last mark that closes a quotation. */
const narrated = (text: string) => text.split(/[“”"»«„]/u).at(-1)!;

/** Whom a quotation speaks of as "he" or "she", and where the article names them. */
export interface SpokenOf {
  person: Person;
  mention: Span;
}

/** The pronoun that words hold, where it is of men alone or of women alone. */
function genderIn(text: string, { pronouns }: SaidOf): Gender | undefined {
  const [isOfMen, isOfWomen] = [pronouns.male, pronouns.female].map(each => text.search(each) >= 0);
  if (isOfMen === isOfWomen) return undefined;
  return isOfMen ? 'male' : 'female';
}

/**
 * Of whom a quotation speaks: of the only one whom "he" can stand for there, whom the whole article is about; or of whom the
 * words beside it name.
 */
export function spokenOf(quote: Quote, language: SaidOf, { article, known, facts }: Grounds): SpokenOf | undefined {
  // What it only comes to later, it isn’t about
  const gender = genderIn(quote.text, language) && genderIn(quote.text.split(' … ')[0]!, language);
  if (!article || !known || !gender) return undefined;
  const { blocks, metadata, text } = article;
  const at = Math.min(...quote.evidence.map(({ start }) => start));
  const said = Math.max(at, text.indexOf(quote.text.split(' … ')[0]!, at));
  const own = blocks.findIndex(({ start, end }) => start <= at && at < end);
  const couldBe = ({ person }: Pick<Mention, 'person'>) => !person || (known.genderOf(person) ?? gender) === gender;
  const from = (block: number) =>
    known.mentions.filter(
      mention => mention.block >= block && mention.block <= own && mention.person !== quote.speaker && couldBe(mention),
    );
  const chosen = (mention: Mention): SpokenOf | undefined => {
    const person = facts.people.find(({ id }) => id === mention.person);
    return person && !person.review && known.genderOf(person.id) === gender ? { person, mention } : undefined;
  };

  const here = from(own);
  if (here.some(mention => mention.start >= at && quote.text.includes(mention.text))) return undefined;
  const isInItsSentence = (outerStart: number) => !ENDS_SENTENCE.test(narrated(text.slice(at, outerStart)));
  const beside = here.find(
    ({ start, outerStart }) =>
      start > at &&
      isInItsSentence(outerStart) &&
      language.before.test(text.slice(Math.max(at, outerStart - 50), outerStart)),
  );
  if (beside) return chosen(beside);
  for (let back = 1; back <= FURTHEST && back <= own; back++) {
    const possible = from(own - back);
    const last = possible.filter(({ start }) => start < said).at(-1);
    if (!last) continue;
    const found = possible.every(({ person }) => person === last.person) && chosen(last);
    if (!found) return undefined;
    const others = facts.people.filter(({ id }) => id !== found.person.id && couldBe({ person: id }));
    const around = text.slice(blocks[own - back]!.start, blocks[own]!.end);
    // "the Trump Administration" names nobody, and yet tells who is meant
    if (others.some(other => other.id !== quote.speaker && isNamedIn(other, around))) return undefined;
    const { headline = '' } = metadata;
    const heads = isNamedIn(found.person, headline) && !others.some(other => isNamedIn(other, headline));
    return heads || (back === 1 && known.mentionsOf(found.person.id).length >= MANY_MENTIONS) ? found : undefined;
  }
  return undefined;
}
