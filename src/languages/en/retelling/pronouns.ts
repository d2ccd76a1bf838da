import { within } from '../../../article/within.js';
import type { Retelling } from '../../contract/retelling.js';
import { PERSONS } from '../asking/alone/words.js';
import { functionWords } from '../events/words.js';
import { ROLE_NOUNS } from '../people/titles.js';
import type { Reteller } from './stretch.js';
import { isBroken, wordAfter } from './stretch.js';

const PRONOUN = /(?<![a-zÀ-ỿ’'-])(?:he|she|his|her)(?![a-zÀ-ỿ’'-])/gi;
const isFemale = (pronoun: string) => /^(?:she|her)$/i.test(pronoun);

/** A phrase before the subject. */
const IN_FRONT =
  /^(?:Along with|Together with|With|Without|In|On|At|After|Before|During|Despite|Like|Unlike|Besides|Among|For|Through|Throughout|From|By) [^,.;:]*$/;

/** Somebody is spoken of before, by what they are: "the boy … his father". */
const spokenOf = (before: string): boolean =>
  (before.match(/\p{L}+/gu) ?? []).some(word => {
    const one = word.toLowerCase().replace(/s$/, '');
    return PERSONS.has(one) || ROLE_NOUNS.has(one);
  });

/** "he", "her plan": by the name of whom it stands for, where nobody was named in the stretch who could be meant. */
export const persons: Reteller = ({ start, end, askable: { article, people }, naming, isQuoted }) => {
  const { text } = article;
  const mentions = within(people.mentions, { start, end });
  const told: Retelling[] = [];
  const settled = new Set<boolean>();
  for (const { 0: pronoun, index } of text.slice(start, end).matchAll(PRONOUN)) {
    const at = { start: start + index, end: start + index + pronoun.length };
    const gender = isFemale(pronoun) ? 'female' : 'male';
    if (settled.has(isFemale(pronoun)) || isQuoted(at.start)) continue;
    const possessive = /^(?:his|her)$/i.test(pronoun);
    // "Along with her husband, she has given": the name belongs to whoever acts
    const acting = text
      .slice(at.end, end)
      .match(PRONOUN)
      ?.find(one => /^s?he$/.test(one) && isFemale(one) === isFemale(pronoun));
    if (possessive && acting && IN_FRONT.test(text.slice(start, at.start))) continue;
    const others = mentions.some(
      ({ start: named, person }) =>
        named < at.start && (person === undefined || (people.genderOf(person) ?? gender) === gender),
    );
    settled.add(isFemale(pronoun));
    if (others || spokenOf(text.slice(start, at.start))) continue;
    const next = wordAfter(text, at.end);
    if (possessive && (next === '' || functionWords.has(next.toLowerCase()) || /^\d/.test(next))) continue;
    const whom = naming.standsFor(at);
    if (!whom || isBroken(whom.name)) continue;
    // "When her diagnosis was confirmed, Clinton": the name comes later, and may be the one that is meant.
    const before = text.slice(start, at.start).trim();
    const opens = before === '' || /^(?:And|But|Yet|So|Still|However|Also|Meanwhile),?$/.test(before);
    const later = mentions.some(
      mention =>
        mention.start > at.end &&
        (mention.person === undefined || (people.genderOf(mention.person) ?? gender) === gender),
    );
    if (later && !(opens && !possessive)) continue;
    told.push({ ...at, text: possessive ? `${whom.name}’s` : whom.name, where: [whom.where] });
  }
  return told;
};
