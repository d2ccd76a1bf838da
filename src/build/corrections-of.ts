import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import { checkPack } from '../pack/check.js';
import type { Correction } from '../pack/correction-list.js';
import { standingsOf } from '../pack/corrections.js';
import { locate } from '../pack/locate.js';
import { FACT_KINDS, type ContentPack, type Evidence, type PackQuestion } from '../pack/types.js';
import { likenessOf, wordsOf } from './likeness.js';
import { CHANGED } from './update-pack.js';

/** A question that may not be asked any more, of a pack whose article is known. */
export type Withdrawal = Pick<Correction, 'question' | 'status' | 'why' | 'now'>;

/** How much of two passages' words must be the same for one to stand in the place of the other. */
const ALIKE = 0.5;

/** A page that has fewer of the pack's passages, or is shorter than this share of what they reach over, is a teaser or another article. */
const LEAST_PASSAGES = 1 / 3;
const LEAST_LENGTH = 1 / 2;

/**
 * Which of a pack's questions its article no longer bears out, as it stands now, or an editor has dropped: with the reason, and
 * what the article says in that place now. `undefined` where hardly any of the pack's passages stands in it: then it is another page
 * (a consent wall, a teaser, “not found”), and nothing can be told of the article.
 */
export function correctionsOf(pack: ContentPack, article: Article): Withdrawal[] | undefined {
  const hasChanged = pack.sources[0].digest !== article.digest;
  if (hasChanged && !shows(article, pack)) return undefined;
  const faults = hasChanged ? faultsOf(pack, article) : new Map<string, string>();
  return pack.questions.flatMap((question): Withdrawal[] => {
    const { id, about = [], dropped, review, reason, evidence } = question;
    if (dropped) return [{ question: id, status: 'withdrawn', why: inEnglish('lost-by-editor') }];
    if (review && reason === CHANGED)
      return [{ question: id, status: 'changed', why: reason, ...(evidence[0] && { now: evidence[0].exact }) }];
    const why = [...about, id].map(each => faults.get(each)).find(Boolean);
    if (review || !why) return [];
    const now = passageNow(question, pack, article);
    return [{ question: id, status: now ? 'changed' : 'withdrawn', why, ...(now && { now }) }];
  });
}

function shows({ text }: Article, pack: ContentPack): boolean {
  const facts = FACT_KINDS.flatMap<{ evidence: Evidence[] }>(kind => pack[kind]);
  const all = [...pack.questions, ...facts].flatMap(({ evidence }) => evidence);
  if (!all.length) return true;
  const reach = all.reduce((most, { end }) => Math.max(most, end), 0);
  const passages = [...new Map(all.map(passage => [passage.exact, passage])).values()];
  const standing = passages.filter(passage => locate(text, passage)).length;
  return text.length >= reach * LEAST_LENGTH && standing >= passages.length * LEAST_PASSAGES;
}

/** What is wrong with facts and questions by the article as it stands now. */
function faultsOf(pack: ContentPack, article: Article): Map<string, string> {
  const faults = new Map<string, string>();
  for (const { fact, level, message } of checkPack(pack, article))
    if (fact && level === 'error' && !faults.has(fact)) faults.set(fact, message);
  for (const { id, standing, reason } of standingsOf(pack, article))
    if (standing === 'stale' || standing === 'refuted') faults.set(id, reason ?? standing);
  return faults;
}

/** The sentence that stands where a passage of the question stood. */
function passageNow(question: PackQuestion, pack: ContentPack, { text, sentences }: Article): string | undefined {
  const about = new Set(question.about);
  const facts = [pack.quotes, pack.events, pack.claims, pack.numbers, pack.people, pack.places, pack.terms].flat();
  const passages: Evidence[] = [
    ...question.evidence,
    ...facts.filter(({ id }) => about.has(id)).flatMap(({ evidence }) => evidence),
  ];
  const gone = passages.find(passage => !locate(text, passage));
  if (!gone) return undefined;
  const words = wordsOf(gone.exact);
  const best = sentences
    .map(({ start, end }) => text.slice(start, end))
    .map(sentence => ({ sentence, likeness: likenessOf(words, wordsOf(sentence)) }))
    .sort((one, other) => other.likeness - one.likeness)[0];
  return best && best.likeness >= ALIKE ? best.sentence : undefined;
}
