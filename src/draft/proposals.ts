/** What a model proposes, before anything of it is believed. */
export interface Proposal {
  kind: ProposedKind;
  fields: Record<string, string | number | boolean>;
  evidence: string[];
  background: string[];
}

export const PROPOSED_KINDS = ['people', 'quotes', 'events', 'openQuestions', 'claims', 'numbers', 'terms'] as const;
export type ProposedKind = (typeof PROPOSED_KINDS)[number];

/** No article has more facts of a kind than this. */
const MOST_OF_A_KIND = 100;
const LONGEST_FIELD = 2000;
const FIELDS = ['name', 'role', 'text', 'speaker', 'title', 'date', 'upcoming', 'value', 'unit', 'term', 'definition'];

/** The JSON object in an answer: bare, in a code fence, or with words around it. */
function jsonIn(answer: string): unknown {
  const fenced = /```(?:json)?\s*\n([\s\S]*?)\n\s*```/.exec(answer)?.[1];
  const from = answer.indexOf('{');
  const candidates = [answer, fenced, from < 0 ? undefined : answer.slice(from, answer.lastIndexOf('}') + 1)];
  for (const candidate of candidates) {
    if (!candidate) continue;
    try {
      return JSON.parse(candidate);
    } catch {
      // the next one may be whole
    }
  }
  return undefined;
}

const passages = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value])
    .filter((each): each is string => typeof each === 'string' && each.trim() !== '' && each.length <= LONGEST_FIELD)
    .slice(0, 8);

function proposalOf(kind: ProposedKind, proposed: unknown): Proposal | undefined {
  if (typeof proposed !== 'object' || proposed === null || Array.isArray(proposed)) return undefined;
  const given = proposed as Record<string, unknown>;
  const fields: Proposal['fields'] = {};
  for (const name of FIELDS) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value === 'string' && value.trim() && value.length <= LONGEST_FIELD) fields[name] = value.trim();
    else if (typeof value === 'number' && Number.isFinite(value)) fields[name] = value;
    else if (typeof value === 'boolean') fields[name] = value;
  }
  return { kind, fields, evidence: passages(given.evidence), background: passages(given.background) };
}

/** What a model proposes: facts, and questions as it wrote them. */
export interface Proposals {
  facts: Proposal[];
  questions: readonly unknown[];
}

/** Reads a model's answer. `undefined` where it holds no JSON object at all. */
export function readProposals(answer: string): Proposals | undefined {
  const json = jsonIn(answer);
  if (typeof json !== 'object' || json === null) return undefined;
  const questions: unknown = Object.hasOwn(json, 'questions') ? (json as Record<string, unknown>).questions : [];
  return { facts: factsIn(json), questions: Array.isArray(questions) ? questions : [] };
}

function factsIn(json: object): Proposal[] {
  return PROPOSED_KINDS.flatMap(kind => {
    const list = Object.hasOwn(json, kind) ? (json as Record<string, unknown>)[kind] : [];
    if (!Array.isArray(list)) return [];
    return list.slice(0, MOST_OF_A_KIND).flatMap(each => proposalOf(kind, each) ?? []);
  });
}
