import { demonyms } from '../places/gazetteer.js';
import { ADDRESS, bare, FIELDS, GROUPS, isCapital, isRole, OTHERS_TITLE, POSTS } from './role-words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*(?: (?:of |for |and |the |on )*\\p{Lu}[\\p{L}\\p{M}\\p{N}.&’'-]*)*";
/** "a professor of law at Princeton": where somebody works comes before what at. */
const AT = leanRegExp(`\\bat (?:the )?(${NAME})`, 'u');
const OF = leanRegExp(`\\b(?:of|for|at|with|from) (?:the )?(${NAME})`, 'u');
/** "Ohio-based": where it sits is no part of the name. */
const BASED = /^(?:\S+ ){0,2}\S+-based ?/;

/** Belongs to somebody, not to a house: "Mia’s father". */
const KIN = /\b(?:wife|husband|son|daughter|mother|father|brother|sister|friend|widow|niece|nephew|uncle|aunt)\b/i;
/** "Erie County District" Attorney: the field of the post ends no name. */
const FIELD_AT_END = /(?<=\S) (?:District|Commerce|Environment|Agriculture|Transport(?:ation)?|Tourism)$/;

/** Without whoever is joined to it, a possessive's ending, and a full stop that ends the sentence. */
const trimmed = (name: string): string =>
  name
    .replace(/ and \p{Lu}[^ ]*[’']s$/u, '')
    .replace(/[’']s$/, '')
    .replace(/(\p{Lu}{2})\.$/u, '$1')
    .replace(BASED, '')
    .replace(FIELD_AT_END, '');

/** The organisation or place in a role: the capitalised words after "of", "for", "at", or those in front. */
export function affiliationOf(role: string): string | undefined {
  if (KIN.test(role)) return undefined;
  const after = trimmed((AT.exec(role) ?? OF.exec(role))?.[1] ?? '');
  if (OTHERS_TITLE.has(bare(after.split(' ')[0]))) return undefined;
  // "head of the Ukrainian railways"
  if (
    after &&
    !demonyms.has(after) &&
    !/^(?:State|Staff|Defense|Defence|Foreign|Homeland|Commerce|Representatives)\b/.test(after)
  )
    return after;
  const front: string[] = [];
  for (const word of role.split(' ')) {
    const key = bare(word);
    if (
      isRole(word) ||
      POSTS.has(key) ||
      ADDRESS.has(key) ||
      !(isCapital(word) || (front.length > 0 && GROUPS.has(key)))
    )
      break;
    front.push(word);
    if (/[’']s$/.test(word)) break;
  }
  const affiliation = trimmed(front.join(' '));
  const isOfACountry =
    demonyms.has(affiliation) ||
    demonyms.has(front.at(-1) ?? '') ||
    /(?:can|ian|ish|ese|rench|cratic|ative)$/.test(affiliation);
  return affiliation === '' || isOfACountry || FIELDS.has(bare(affiliation)) ? undefined : affiliation;
}
