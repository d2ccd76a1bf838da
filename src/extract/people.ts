import { inEnglish } from '../findings/finding.js';
import type { Article, Span } from '../article/types.js';
import type { Person } from '../pack/types.js';
import type { Mention, NamedPerson, People, Role } from '../languages/contract/people.js';
import type { Language, PeopleLanguage } from '../languages/language.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';

const MAX_EVIDENCE = 3;

/** The best of the roles given: the first with an affiliation or of more than a word, else the first. */
function bestRole(roles: readonly Role[]): Role | undefined {
  return roles.find(role => role.text.includes(' ')) ?? roles.find(role => role.text) ?? roles[0];
}

function aliasesOf(article: Article, name: string, mentions: readonly Mention[]): string[] {
  const aliases = new Set<string>();
  for (const { start, end, outerStart } of mentions) {
    // "Merkels": the ending that the name has there
    const stop = end + (/^\p{L}{0,3}(?![\p{L}])/u.exec(article.text.slice(end, end + 4))?.[0].length ?? 0);
    aliases.add(article.text.slice(start, stop));
    if (outerStart < start && aliases.size < 12) aliases.add(article.text.slice(outerStart, stop));
  }
  aliases.delete(name);
  return [...aliases];
}

function recordOf(
  article: Article,
  id: string,
  named: NamedPerson,
  mentions: readonly Mention[],
  isPersonName: (text: string) => boolean,
  { roleAt }: PeopleLanguage,
) {
  const roles: { role: Role; mention: Mention }[] = [];
  const hasFull = mentions.some(({ full }) => full);
  for (const mention of mentions) {
    if (roles.length >= 4) break;
    if (!mention.full && hasFull && mention.outerStart === mention.start) continue;
    const role = roleAt(article, mention);
    if (role) roles.push({ role, mention });
  }
  const role = bestRole(roles.map(given => given.role));
  const stands = role && roles.find(given => given.role === role)!.mention;
  const first = mentions.find(mention => mention.text === named.name) ?? mentions[0];
  // As it stands there: with a nickname in the middle, a comma before "Jr.".
  const name = article.text.slice(first.start, first.end);
  const spans: Span[] = stands
    ? [{ start: Math.min(stands.start, role!.start), end: Math.max(stands.end, role!.end) }]
    : [first];
  if (stands && stands.text !== named.name) spans.push(first);
  if (role?.of && spans.every(({ start, end }) => role.of!.start < start || end < role.of!.end)) spans.push(role.of);
  const affiliation =
    role?.affiliation && !mentions.some(mention => mention.text === role.affiliation) && !isPersonName(role.affiliation)
      ? role.affiliation
      : undefined;
  const aliases = aliasesOf(article, name, mentions);
  const person: Person = {
    id,
    name,
    ...(role?.text ? { role: role.text } : {}),
    ...(affiliation ? { affiliation } : {}),
    ...(aliases.length > 0 ? { aliases } : {}),
    evidence: spans.slice(0, MAX_EVIDENCE).map(span => evidenceOf(article, span.start, span.end)),
  };
  if (!named.sure) {
    person.review = true;
    person.reason = inEnglish('is-a-person', { name, why: named.why });
  }
  return { person, rule: role ? `${named.rule}; ${role.rule}` : named.rule };
}

/** Who the article names: one record a person, and every place where one is named. Linear in the article's length. */
export function findPeople(article: Article, { people: finder }: Pick<Language, 'people'>): People {
  const { named, mentions: found } = finder.findMentions(article);
  const idOf = stableIds();
  const ids = named.map(person => idOf('person', person.name));
  const mentions: Mention[] = found.map(({ index, ...mention }) =>
    index === undefined ? mention : { ...mention, person: ids[index] },
  );
  const byPerson = new Map<string, Mention[]>(ids.map(id => [id, []]));
  for (const mention of mentions) if (mention.person) byPerson.get(mention.person)!.push(mention);

  const names = new Set(mentions.map(mention => mention.text));
  const people: Person[] = [];
  const trace = new Map<string, { rule: string; sure: boolean; why: string }>();
  named.forEach((person, index) => {
    const own = byPerson.get(ids[index])!;
    if (own.length === 0) return;
    const record = recordOf(article, ids[index], person, own, text => names.has(text), finder);
    people.push(record.person);
    trace.set(ids[index], { rule: record.rule, sure: person.sure, why: person.why });
  });
  const genders = new Map(named.map((person, index) => [ids[index], person.gender]));

  return {
    people,
    mentions,
    mentionsOf: person => byPerson.get(person) ?? [],
    personAt(offset) {
      let low = 0;
      let high = mentions.length - 1;
      while (low <= high) {
        const middle = (low + high) >> 1;
        const mention = mentions[middle];
        if (offset < mention.outerStart) high = middle - 1;
        else if (offset >= mention.end) low = middle + 1;
        else return mention.person;
      }
      return undefined;
    },
    genderOf: person => genders.get(person),
    trace,
  };
}
