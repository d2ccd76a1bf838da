import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import { evidenceOf } from '../extract/evidence.js';
import { stableIds } from '../extract/ids.js';
import { checkPack } from '../pack/check.js';
import { parsePack } from '../pack/parse.js';
import { FACT_KINDS, ID_WORDS, type ContentPack, type Evidence, type Fact } from '../pack/types.js';
import type { Proposal, ProposedKind } from './proposals.js';

export interface Rejection {
  kind: ProposedKind | 'questions';
  /** What was proposed, in its own words. */
  text: string;
  reason: string;
}

export interface Admission {
  pack: ContentPack;
  /** Ids of the facts and questions that were taken in. All are to review. */
  admitted: string[];
  rejected: Rejection[];
}

const REASON = inEnglish('model-proposed');

const titleOf = ({ fields }: Proposal): string =>
  String(fields.name ?? fields.title ?? fields.term ?? fields.text ?? '');
/** Words as they are compared: in lower case, without marks. */
export const fold = (words: string): string =>
  words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** The first place of the article that has the words. */
export function passageIn(article: Article, words: string): Evidence | undefined {
  const start = article.text.indexOf(words);
  return start < 0 ? undefined : evidenceOf(article, start, start + words.length);
}

/** What each kind needs beside its evidence, and what becomes of it. */
function factOf(proposal: Proposal, pack: ContentPack): Record<string, unknown> | string {
  const { kind, fields } = proposal;
  const missing = {
    people: 'name',
    quotes: 'text',
    events: 'title',
    openQuestions: 'text',
    claims: 'text',
    numbers: 'text',
    terms: 'term',
  }[kind];
  if (typeof fields[missing] !== 'string') return inEnglish('draft-lacks', { field: missing });
  switch (kind) {
    case 'people':
      return { name: fields.name, ...(fields.role && { role: fields.role }) };
    case 'quotes': {
      const name = fold(String(fields.speaker ?? ''));
      const speaker = pack.people.find(person =>
        [person.name, ...(person.aliases ?? [])].some(each => fold(each) === name),
      );
      if (!speaker) return inEnglish('draft-nobody-of-pack', { words: String(fields.speaker ?? '') });
      return { text: fields.text, speaker: speaker.id };
    }
    case 'events':
      return {
        title: fields.title,
        ...(fields.date && { date: String(fields.date) }),
        ...(fields.upcoming === true && { upcoming: true }),
      };
    case 'claims':
      // Only true ones: a false claim needs a change that a check can prove
      return { text: fields.text, truth: true };
    case 'numbers':
      if (typeof fields.value !== 'number') return 'It has no value.';
      return { text: fields.text, value: fields.value, ...(fields.unit && { unit: String(fields.unit) }) };
    case 'terms':
      if (typeof fields.definition !== 'string') return 'It has no definition.';
      return { term: fields.term, definition: fields.definition };
    case 'openQuestions':
      return { text: fields.text };
  }
}

const wordsOf = (fact: Fact): string => {
  const { name, title, term, text } = fact as Fact & Record<string, string | undefined>;
  return fold(name ?? title ?? term ?? text ?? '');
};

/**
 * Takes in what the article bears out: every passage stands in it word for word, and the pack's own check finds nothing
 * wrong. All of it is to review. The rest is listed with the reason.
 */
export function admit(article: Article, pack: ContentPack, proposals: readonly Proposal[]): Admission {
  const idOf = stableIds();
  const admitted: string[] = [];
  const rejected: Rejection[] = [];
  let current = pack;
  for (const proposal of proposals) {
    const { kind, evidence, background } = proposal;
    const reject = (reason: string) => rejected.push({ kind, text: titleOf(proposal).slice(0, 200), reason });
    const made = factOf(proposal, current);
    if (typeof made === 'string') {
      reject(made);
      continue;
    }
    const found = evidence.map(words => passageIn(article, words));
    const absent = evidence.find((_, i) => !found[i]);
    if (!found.length || absent !== undefined) {
      reject(
        absent === undefined
          ? inEnglish('draft-no-passage')
          : inEnglish('draft-not-in-article', { words: absent.slice(0, 80) }),
      );
      continue;
    }
    const passages = background.flatMap(words => passageIn(article, words) ?? []);
    const fact = {
      id: idOf(`${ID_WORDS[kind]}-draft`, titleOf(proposal)),
      ...made,
      ...(kind === 'openQuestions' && passages.length && { background: passages }),
      evidence: found,
      review: true,
      reason: REASON,
    } as unknown as Fact;
    const facts = current[kind] as Fact[];
    if (facts.some(each => wordsOf(each) === wordsOf(fact))) {
      reject(inEnglish('draft-already'));
      continue;
    }
    const problem = problemOf(current, kind, fact, article);
    if (problem) {
      reject(problem);
      continue;
    }
    current = { ...current, [kind]: [...facts, fact] } as ContentPack;
    admitted.push(fact.id);
  }
  return { pack: current, admitted, rejected };
}

/** What the pack's own parser and check have against the new fact, beside the people whom it may name. */
function problemOf(pack: ContentPack, kind: ProposedKind, fact: Fact, article: Article): string | undefined {
  const none = Object.fromEntries(FACT_KINDS.map(each => [each, [] as Fact[]]));
  const people = kind === 'people' ? [] : pack.people;
  const alone = { ...pack, ...none, people, [kind]: [fact] } as ContentPack;
  try {
    parsePack(JSON.parse(JSON.stringify(alone)));
  } catch (error) {
    return (error as Error).message;
  }
  const issue = checkPack(alone, article).find(({ fact: id, level }) => id === fact.id && level === 'error');
  return issue && `${issue.pointer.split('/').slice(3).join('/')}: ${issue.message}.`;
}
