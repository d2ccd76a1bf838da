import { inEnglish } from '../findings/finding.js';
import { readText } from '../article/text.js';
import { auditQuestions } from '../audit/audit.js';
import type { ImportedQuestion } from '../import/types.js';
import type { Language } from '../languages/language.js';
import { FACT_KINDS, type ContentPack, type Evidence, type Fact, type PackQuestion } from '../pack/types.js';
import { timeSpan } from '../pack/edtf.js';
import { standsIn } from '../pack/words.js';
import { answerOf, commonOf, likeness, matterOf } from './matter.js';

/** What another article says of a question that its own article answers. */
export interface Objection {
  reason: string;
  /** The other article's passage; none where its date alone tells. */
  passage?: Evidence;
}

/** So much alike, and a later passage goes on with what an earlier one told. */
const GOES_ON = 0.4;
const FEWEST_WORDS = 3;

/** All passages of a pack, each once, in the article's order. */
function passagesOf(pack: ContentPack): Evidence[] {
  const all = [
    ...FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).flatMap(({ evidence }) => evidence)),
    ...pack.questions.flatMap(({ evidence }) => evidence),
  ];
  const once = new Map(all.map(passage => [`${passage.start} ${passage.end}`, passage]));
  return [...once.values()].sort((one, other) => one.start - other.start || other.end - one.end);
}

const quoted = ({ exact }: Evidence) => `“${exact.length > 120 ? `${exact.slice(0, 119).trimEnd()}…` : exact}”`;
const named = ({ sources: [source], title }: ContentPack) => source!.headline ?? title;
const dayOf = ({ sources: [source] }: ContentPack) => source!.datePublished;

/** Of two articles of which one has no date, either may be the later one. */
function isEarlier(pack: ContentPack, other: ContentPack): boolean {
  const [own, others] = [dayOf(pack), dayOf(other)];
  return own !== undefined && others !== undefined && own < others;
}

/**
 * What the other article of a collection says against the answers of one: it refutes them, or it is later and goes on with
 * what was told, with another answer. The newer one is not held against the older.
 */
export function objectionsTo(pack: ContentPack, other: ContentPack, language: Language): Map<string, Objection> {
  const objections = new Map<string, Objection>();
  if (isEarlier(other, pack)) return objections;
  const passages = passagesOf(other);
  const asked = pack.questions.filter(({ review }) => !review);
  if (!passages.length || !asked.length) return objections;
  const article = readText(passages.map(({ exact }) => exact).join('\n\n'), {
    lang: other.lang,
    datePublished: dayOf(other),
  });
  const audited = auditQuestions(asked.map(importedOf), article, { language, date: dayOf(other) });
  audited.forEach(({ verdict, evidence: [said] }, at) => {
    const passage = said && passages.find(({ exact }) => exact.includes(said.exact) || said.exact.includes(exact));
    if (verdict !== 'refuted' || !passage) return;
    const reason = inEnglish('other-article-otherwise', { article: named(other), passage: quoted(passage) });
    objections.set(asked[at]!.id, { reason, passage });
  });
  if (!isEarlier(pack, other)) return objections;
  const told = matterOf(inFigures([named(other), ...passages.map(({ exact }) => exact)].join('\n'), language));
  for (const question of asked) {
    if (objections.has(question.id)) continue;
    const passage = furtherOn(question, passages) ?? outcomeOf(question, passages, told, language);
    if (passage) {
      const reason = inEnglish('later-article-goes-on', { article: named(other), passage: quoted(passage) });
      objections.set(question.id, { reason, passage });
    } else if (isPlanOver(question, pack, other))
      objections.set(question.id, {
        reason: inEnglish('over-by-later-article', { article: named(other) }),
      });
  }
  return objections;
}

/** What still lay ahead in its own article, and doesn't any more on the day of the other. What somebody said stays said. */
function isPlanOver({ evidence, stimulus }: PackQuestion, pack: ContentPack, other: ContentPack): boolean {
  const later = timeSpan(dayOf(other)?.slice(0, 10) ?? '');
  if (!later || stimulus?.type === 'quotation') return false;
  return pack.events.some(({ upcoming, date, evidence: [told] }) => {
    const day = upcoming && date && timeSpan(date);
    return (
      day && told && day.end <= later.start && evidence.some(each => told.start < each.end && each.start < told.end)
    );
  });
}

/** So much of a passage's matter stands in a later article, and it is about the same. */
const SAME_STORY = 3;
/** And so much in one of its passages, and that tells of the same. */
const SAME_THING = 2;

/** A later passage by which what was told is over: “12 are missing” … “all 12 were found”. What somebody said stays said. */
function outcomeOf(
  question: PackQuestion,
  passages: readonly Evidence[],
  told: ReadonlySet<string>,
  language: Language,
): Evidence | undefined {
  if (question.stimulus?.type === 'quotation') return undefined;
  for (const { exact } of question.evidence) {
    const ends = (language.outcomes ?? []).filter(({ state, ended }) => state.test(exact) && !ended.test(exact));
    if (!ends.length) continue;
    const matter = matterOf(inFigures(exact, language));
    if (commonOf(matter, told) < SAME_STORY) continue;
    const passage = passages.find(
      later =>
        later.exact !== exact &&
        ends.some(({ ended }) => ended.test(later.exact)) &&
        commonOf(matter, matterOf(inFigures(later.exact, language))) >= SAME_THING,
    );
    if (passage) return passage;
  }
  return undefined;
}

/** Numbers in words as figures: “twelve people” is as many as “12”. What may be an article, “ein”, stays a word. */
function inFigures(text: string, { numbers }: Language): string {
  return text.replace(/\p{L}+/gu, word => {
    const value = numbers.numberWords.get(word.toLowerCase()) ?? 1;
    return value > 1 ? String(value) : word;
  });
}

/** A later passage on the same matter that doesn't have the answer. */
function furtherOn(question: PackQuestion, passages: readonly Evidence[]): Evidence | undefined {
  const told = question.evidence.map(({ exact }) => matterOf(exact));
  const answer = answerOf(question);
  return passages.find(({ exact }) => {
    // It is told again as it was.
    if (question.evidence.some(own => exact.includes(own.exact))) return false;
    const matter = matterOf(exact);
    const isOn = told.some(each => {
      return commonOf(each, matter) >= FEWEST_WORDS && likeness(each, matter) >= GOES_ON;
    });
    return isOn && !(answer && standsIn(answer, exact));
  });
}

function importedOf({
  about: _about,
  evidence: _evidence,
  origin: _origin,
  ...question
}: PackQuestion): ImportedQuestion {
  return { ...question, where: question.id };
}
