import type { Asked, PlainLanguage } from '../../languages/contract/plain.js';
import { inFull } from '../role-in-full.js';
import type { Findings } from '../types.js';
import { OFFICE } from './people.js';

/** So many offices are asked about in one article. */
const MOST = 4;

const OF_ANOTHER_TIME = /(?:\d{4}|[Tt]hen-?|[Ff]ormer|[Ee]x-) ?$/u;

/** Who has an office that the article gives to one person only. */
export function officesAsked(
  { article, facts: { people }, known }: Findings,
  { whoHas, genderOfRole, address }: PlainLanguage,
): Asked[] {
  const asked: Asked[] = [];
  const words = (role: string) => new Set(role.toLowerCase().split(/[^\p{L}\p{N}]+/u));
  for (const { id, name, role, review, evidence } of people) {
    if (asked.length === MOST) break;
    if (review || !role || !name.includes(' ') || evidence.length === 0) continue;
    // A role that names somebody by the surname alone leaves open whom.
    const prompt = whoHas(inFull(address ? role.replace(address, '') : role, people));
    const own = words(role);
    // Somebody else of whom the article says as much, in fewer words.
    const fitsOther = people.some(
      other => other.id !== id && other.role && [...words(other.role)].every(word => own.has(word)),
    );
    if (!prompt || fitsOther) continue;
    const { start } = evidence[0]!;
    const sentence = article.sentences.findIndex(each => each.start <= start && start < each.end);
    if (sentence < 0 || article.blocks[article.sentences[sentence]!.block]!.kind !== 'paragraph') continue;
    const span = article.sentences[sentence]!;
    const at = article.text.indexOf(role, span.start);
    // "2012 GOP presidential nominee": of another year than the reader's
    if (OF_ANOTHER_TIME.test(article.text.slice(Math.max(0, at - 8), at))) continue;
    // A role that was cut short: "a fellow at the European Council" on Foreign Relations.
    const end = at + role.length;
    if (/^ (?:on|for|of|and) (?:the )?\p{Lu}/u.test(article.text.slice(end, end + 12))) continue;
    const named = known.mentions
      .filter(each => each.start >= span.start && each.end <= span.end)
      .flatMap(({ person }) => person ?? []);
    // "spokeswoman" tells that it is one of the women.
    const gender = genderOfRole?.(role);
    asked.push({
      prompt,
      answer: { is: 'person', person: id, ...(gender && { gender }) },
      says: article.text.slice(span.start, span.end),
      sentence,
      rule: OFFICE,
      named,
    });
  }
  return asked;
}
