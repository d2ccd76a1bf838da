import { within } from '../../../article/within.js';
import type { Span } from '../../../article/types.js';
import type { Naming } from '../../contract/naming.js';
import type { Mention, People } from '../../contract/people.js';
import type { Retelling } from '../../contract/retelling.js';
import { isOnEveryLine, leadsCountry, standingsOf } from '../../standings.js';
import { standing } from '../asking/standing.js';
import { PERSONS } from '../asking/alone/words.js';
import { ROLE_NOUNS } from '../people/titles.js';
import { inFewWords, describedBehind, LONGEST, MOST_WORDS, wordsOf } from './few-words.js';
import { isTitled } from './names.js';
import type { Reteller, Stretch } from './stretch.js';

/** Whoever is named so often needs no introduction in any sentence. */
const MANY_MENTIONS = 10;
const saysWhat = (description: string): boolean =>
  description
    .toLowerCase()
    .split(/[^\p{L}-]+/u)
    .some(word => [word, word.replace(/s$/, '')].some(one => ROLE_NOUNS.has(one) || PERSONS.has(one)));

/** "a longtime Brook friend": of Ada Brook, where the stretch doesn't name her. */
function inFull(
  words: string,
  { end }: Span,
  named: readonly Mention[],
  { inPart }: Naming,
  { personAt }: People,
): string {
  const start = end - words.length;
  return [...inPart({ start, end })]
    .filter(({ start: at, name }) => !named.some(({ person }) => person === personAt(at)) && !isTitled(name))
    .sort((a, b) => b.start - a.start)
    .reduce((told, each) => told.slice(0, each.start - start) + each.name + told.slice(each.end - start), words);
}

interface Introduction {
  before?: string;
  behind?: string;
  where: { start: number; end: number };
}

/** How the article introduces somebody at the first mention in full: with a title before the name, or what stands behind it. */
function introductionOf(
  mentions: readonly Mention[],
  role: string | undefined,
  text: string,
): Introduction | undefined {
  const first = mentions.find(({ full, ambiguous }) => full && !ambiguous);
  if (!first) return undefined;
  const from = role ? first.start - role.length - 1 : first.start;
  if (role && text.slice(from, first.start) === `${role} ` && wordsOf(role).length <= LONGEST && /^\p{Lu}/u.test(role))
    return { before: role, where: { start: from, end: first.end } };
  const behind = describedBehind(text, first.end);
  const few = behind && saysWhat(behind) ? inFewWords(behind) : undefined;
  return few && saysWhat(few)
    ? { behind: few, where: { start: first.start, end: first.end + 2 + few.length } }
    : undefined;
}

/** The name has what tells who it is beside it: a role, "of Larne", "(R-Wis.)", a clause. */
const TOLD_BEHIND =
  /^(?:,? \(|, (?:an?|the|who|whose|former|then|one|\d\d|[\p{Ll}-]+ (?:of|at|for|with)|\p{Lu}-)|, \p{Lu}[\p{L}’'.-]+(?: \p{L}+){1,6},| of \p{Lu})/u;
const IN_A_LIST = /^,? (?:and|or|&) \p{Lu}|^, \p{Lu}/u;
const LIST_BEFORE = /\p{Lu}[\p{L}.’'-]+,? (?:and|or|&) $/u;

function isTold({ start, outerStart, end }: Mention, from: number, text: string): boolean {
  if (outerStart < start || TOLD_BEHIND.test(text.slice(end, end + 60))) return true;
  const before = text.slice(Math.max(from, start - 60), start);
  const last = /([\p{L}’'-]+) $/u.exec(before)?.[1]?.toLowerCase() ?? '';
  return ROLE_NOUNS.has(last) || /[’']s $/u.test(before);
}

/** Whom nobody introduced in a stretch is told as at the first mention: "Ada Lund, a friend of the mayor,". */
export const introductions: Reteller = (stretch: Stretch) => {
  const { start, end, askable, naming, isQuoted } = stretch;
  const { article, people } = askable;
  const { text, metadata } = article;
  const headline = metadata.headline ?? '';
  const standingOf = standingsOf(people.people, text, standing);
  const mentions = within(people.mentions, { start, end });
  const seen = new Set<string>();
  const told: Retelling[] = [];
  let words = wordsOf(text.slice(start, end)).length;
  for (const mention of mentions) {
    const { person: id } = mention;
    if (id === undefined || seen.has(id)) continue;
    seen.add(id);
    const person = people.people.find(each => each.id === id);
    if (!person || person.review || mention.ambiguous || isQuoted(mention.start) || isTold(mention, start, text))
      continue;
    const known = people.mentionsOf(id);
    const [first] = known;
    if (known.length >= MANY_MENTIONS || headline.includes(person.name.split(' ').at(-1)!)) continue;
    if (!first || (first.start >= start && first.start < end)) continue;
    const own = standingOf(id);
    if (isOnEveryLine(own) || leadsCountry(own)) continue;
    const introduction = introductionOf(known, person.role, text);
    if (!introduction || introduction.where.start >= start) continue;
    const { before, where } = introduction;
    const behind = introduction.behind && inFull(introduction.behind, where, mentions, naming, people);
    words += wordsOf(before ?? behind!).length;
    if (words > MOST_WORDS) break;
    const after = text.slice(mention.end, mention.end + 40);
    if (before) told.push({ start: mention.outerStart, end: mention.outerStart, text: `${before} `, where: [where] });
    else if (
      !/^[’'–-]/.test(after) &&
      !IN_A_LIST.test(after) &&
      !LIST_BEFORE.test(text.slice(Math.max(start, mention.start - 40), mention.start))
    )
      told.push({
        start: mention.end,
        end: mention.end,
        text: `, ${behind}${/^[,.;:)]/.test(after) || mention.end === end ? '' : ','}`,
        where: [where],
      });
  }
  return told;
};
