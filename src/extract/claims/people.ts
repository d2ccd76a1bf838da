import { within } from '../../article/within.js';
import type { Statement } from '../../languages/contract/claims.js';
import type { Mention, People } from '../../languages/contract/people.js';
import { leads, passesFor, standingsOf } from '../../languages/standings.js';
import { mayBeTrueOf } from './elsewhere.js';
import { isQuotedIn } from './quoted.js';
import { pick, type Alteration, type Named } from './types.js';

const outer = ({ outerStart, end }: Mention) => ({ start: outerStart, end });

/** The mention names who acts, or by whom; and no words around it fit only that one person. */
function isExchangeable(mention: Mention, statement: Statement, { article: { text }, language }: Named): boolean {
  const { acts, beforeSubject, byWhom, tellsOf, opensSentence, harmless } = language.claims;
  const before = text.slice(Math.max(statement.start, mention.outerStart - 40), mention.outerStart);
  const after = text.slice(mention.end, Math.min(statement.end, mention.end + 60));
  // "Dr Ruth Okoro, head of the clinic, said" tells of her alone.
  if (tellsOf.test(after) && !byWhom.test(before)) return false;
  if (/\p{Lu}[\p{L}.’'-]*,? $/u.test(before) && !opensSentence.test(before)) return false;
  // "The Nightly Show with Larry Wilmore": a title's name
  if (isQuotedIn(text, statement.start, mention.start)) return false;
  if (mention.possessive || /[\p{Lu}.]\S* and $/u.test(before)) return false;
  const isSubject =
    (before === '' || beforeSubject.test(before)) && acts(after) && (harmless === undefined || harmless.test(after));
  return isSubject || byWhom.test(before);
}

/** The other's name in the same manner: with title or role, in full, or the surname alone. */
function nameLike(mention: Mention, others: readonly Mention[], text: string): string | undefined {
  const titled = mention.outerStart < mention.start;
  const other = others.find(
    each =>
      each.full === mention.full && titled === each.outerStart < each.start && !each.possessive && !each.ambiguous,
  );
  return other && text.slice(other.outerStart, other.end);
}

const fullName = (mentions: readonly Mention[]): string | undefined =>
  mentions.find(({ full, ambiguous }) => full && !ambiguous)?.text;

/** All words of the name that a mention stands for. */
const namesOf = ({ people }: People, { person, text }: Mention): ReadonlySet<string> =>
  new Set(`${people.find(({ id }) => id === person)?.name ?? ''} ${text}`.split(' '));

/** From here on an article's end often tells of who wrote it. */
const END = 0.9;

/** Whoever is named once, and without a role or in a note below the article, is nobody that a reader has met. */
const isHardlyMet = (mentions: readonly Mention[], role: string | undefined, text: string): boolean =>
  mentions.length < 2 && (!role || mentions[0]!.start > text.length * END);

const byPerson = new WeakMap<readonly Mention[], ReadonlyMap<string, readonly Mention[]>>();

function mentionsOf(person: string, mentions: readonly Mention[]): readonly Mention[] {
  let known = byPerson.get(mentions);
  if (!known) {
    const lists = new Map<string, Mention[]>();
    for (const mention of mentions) {
      const list = lists.get(mention.person ?? '');
      if (list) list.push(mention);
      else lists.set(mention.person ?? '', [mention]);
    }
    byPerson.set(mentions, (known = lists));
  }
  return known.get(person) ?? [];
}

/** Somebody else of the article in the place of who acts, where the article says nothing of the sort of them. */
export function alterPerson(statement: Statement, named: Named, by: number): Alteration | undefined {
  const { article, people, mentions, language } = named;
  const { contentStems } = language.words;
  if (language.claims.grave.test(statement.text)) return undefined;
  // What has no day of its own another may have done as well, and the article says nothing of that
  if (within(named.dates, statement).length === 0) return undefined;
  const here = within(mentions, statement);
  const own = new Set(here.map(({ person }) => person));
  const candidates = here.filter(
    mention =>
      mention.person !== undefined &&
      mention.outerStart >= statement.start &&
      !mention.ambiguous &&
      here.filter(({ person }) => person === mention.person).length === 1 &&
      isExchangeable(mention, statement, named),
  );
  const mention = pick(candidates, by);
  if (!mention) return undefined;

  const next = here.find(({ start }) => start > mention.start);
  const gendered = article.text.slice(mention.end, next?.start ?? statement.end).match(language.claims.personal);
  const names = namesOf(people, mention);
  const { standing } = language;
  const standingOf = standingsOf(people.people, article.text, standing);
  const standingHere = standingOf(mention.person!);
  if (standing && !leads(standingHere)) return undefined;
  const others = people.people.map(person => {
    const other = standingOf(person.id);
    if (standing && (!leads(other) || !passesFor(other, standingHere, statement.text, standing))) return undefined;
    if (own.has(person.id) || person.review) return undefined;
    // Of one family, or the same person under part of the name.
    if (person.name.split(' ').some(name => names.has(name))) return undefined;
    // Nobody believes it of one whose office the statement speaks of.
    if ([...contentStems(person.role ?? '')].some(stem => statement.stems.has(stem))) return undefined;
    const gender = people.genderOf(person.id);
    if (gendered && (!gender || gender !== people.genderOf(mention.person!))) return undefined;
    const theirs = mentionsOf(person.id, mentions);
    if (isHardlyMet(theirs, person.role, article.text)) return undefined;
    const like = nameLike(mention, theirs, article.text);
    const to = like ?? fullName(theirs);
    const stems = contentStems(`${person.name} ${to ?? ''} ${article.text.slice(mention.outerStart, mention.end)}`);
    if (to && mention.outerStart === statement.start && !/^\p{Lu}/u.test(to)) return undefined;
    return to === undefined || mayBeTrueOf(theirs, statement, stems, named) ? undefined : { to, alike: to === like };
  });
  const fitting = others.filter(other => other !== undefined);
  const alike = fitting.filter(other => other.alike);
  const to = pick(alike.length > 0 ? alike : fitting, by)?.to;
  return to === undefined ? undefined : { at: outer(mention), to, kind: 'person' };
}
