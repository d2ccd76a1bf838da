import type { Article } from '../../../article/types.js';
import type { IndexedMention, NamedPerson } from '../../contract/people.js';
import { findCandidates } from './candidates.js';
import { isCredited, isNamedAfter, namesOfThings } from './no-persons.js';
import { keysOf } from './same-name.js';
import { seedFullNames, seedSingleNames } from './seeds.js';
import { whoIsNamed } from './who.js';

const PRONOUN = /\b(?:(he|his|him|himself)|(she|her|hers|herself))\b/gi;

/** Where the given name doesn't tell, the pronouns after the name do. */
function voteOnGender(article: Article, people: readonly NamedPerson[], mentions: readonly IndexedMention[]): void {
  const votes = people.map(() => 0);
  mentions.forEach((mention, i) => {
    if (mention.index === undefined || people[mention.index].gender) return;
    const next = mentions[i + 1]?.start ?? article.text.length;
    const stop = Math.min(mention.end + 160, next, article.blocks[mention.block].end);
    for (const match of article.text.slice(mention.end, stop).matchAll(PRONOUN))
      votes[mention.index] += match[1] ? 1 : -1;
  });
  people.forEach((person, index) => {
    if (votes[index] !== 0) person.gender ??= votes[index] > 0 ? 'male' : 'female';
  });
}

/** "Paul Whitlock the elder", "the younger Whitlock": the name is borne by two. */
function parentsAndChildren({ text }: Article, mentions: readonly IndexedMention[]): void {
  const shared = new Set<number>();
  for (const { index, start, end } of mentions) {
    if (index === undefined) continue;
    if (
      /^,? (?:the )?(?:elder|younger|older)\b(?! (?:brother|sister|son|daughter))|^, (?:the|her|his) (?:father|son|mother|daughter),|^ (?:senior|junior|père|fils)\b/i.test(
        text.slice(end, end + 24),
      ) ||
      /\bthe (?:elder|younger|older) (?:\p{Lu}\p{L}*\.? )?$/u.test(text.slice(Math.max(0, start - 24), start))
    )
      shared.add(index);
  }
  if (shared.size === 0) return;
  for (const mention of mentions)
    if (mention.index !== undefined && shared.has(mention.index)) mention.ambiguous = true;
}

const FIRM_OF =
  /(?<!\p{L})(\p{Lu}[\p{L}’'-]+) (?:&|and) (?:Sons?|Daughters?|Brothers|Sisters|Co|Company|Partners)(?!\p{L})/gu;
/** "buy Harrow’s in 2019", "Harrow’s rose": nothing of hers is named. */
const OWNS_NOTHING =
  /^[’']s(?:[.,;:”"]| (?:is|was|has|had|will|would|could|said|says|rose|fell|gained|lost|in|on|at|for|from|to|by|and|or|but|before|after|since|until)(?!\p{L}))/u;

/** Where "Harrow & Daughters" is told of, "Harrow’s" without anything of hers is the firm. */
function withoutFirms({ text }: Article, mentions: readonly IndexedMention[]): void {
  const firms = new Set([...text.matchAll(FIRM_OF)].map(([, surname]) => surname!));
  if (firms.size === 0) return;
  for (const mention of mentions)
    if (!mention.full && firms.has(mention.text) && OWNS_NOTHING.test(text.slice(mention.end, mention.end + 12)))
      mention.index = undefined;
}

/** Finds who is named in the article, and where. */
export function findMentions(article: Article): { named: NamedPerson[]; mentions: IndexedMention[] } {
  const found = findCandidates(article);
  const companies = new Set(found.filter(({ isCompany }) => isCompany).map(candidate => keysOf(candidate).join(' ')));
  const things = namesOfThings(article, found);
  const candidates = found.filter(
    candidate => !candidate.isCompany && !isNamedAfter(things, candidate) && !isCredited(article, candidate),
  );
  const named = seedFullNames(article, candidates, companies);
  seedSingleNames(article, candidates, named);
  const mentions = whoIsNamed(candidates, named).sort((a, b) => a.start - b.start);
  withoutFirms(article, mentions);
  voteOnGender(article, named, mentions);
  parentsAndChildren(article, mentions);
  return { named, mentions };
}
