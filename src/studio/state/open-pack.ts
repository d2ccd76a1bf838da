import { shownIssues } from '../../pack/check-shown.js';
import { locate } from '../../pack/locate.js';
import { PackError, parsePack } from '../../pack/parse.js';
import {
  FACT_KINDS,
  type ContentPack,
  type Evidence,
  type Fact,
  type FactKind,
  type Source,
} from '../../pack/types.js';
import { words } from '../words/words.js';
import { summaryOf } from './kinds.js';

export interface OpenedPack {
  title: string;
  /** Absent where the file holds no pack. */
  pack?: ContentPack;
  source?: Source;
  /** What has to be put right, in words. */
  problems: string[];
}

/** Opens a pack that anyone made, a person or a model: also where text stands around its JSON. */
export function openPack(text: string, title: string): OpenedPack {
  let value: unknown;
  try {
    value = JSON.parse(jsonIn(text));
  } catch (error) {
    const where = text.trim() ? words().opening.noJson((error as Error).message) : words().opening.empty;
    return { title, problems: [where] };
  }
  try {
    const pack = parsePack(value);
    // A reader's page takes any picture; the studio writes it into sheets and pages
    const wrong = shownIssues(pack);
    if (wrong.length) throw new PackError(wrong.slice(0, 20));
    return { title: pack.title || title, pack, source: pack.sources[0], problems: [] };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return {
      title,
      problems: error.issues.map(({ pointer, message }) => words().opening.problem(placeOf(pointer, value), message)),
    };
  }
}

/** Models wrap JSON in a code fence or a sentence. */
export function jsonIn(text: string): string {
  const fenced = /```(?:json)?\s*\n([^]*?)\n```/.exec(text)?.[1];
  const trimmed = (fenced ?? text).trim();
  return trimmed.startsWith('{') ? trimmed : trimmed.slice(Math.max(0, trimmed.indexOf('{')));
}

/** A JSON pointer in words: `/quotes/2/speaker` is "Quotation 3 (“We are …”): its speaker". */
export function placeOf(pointer: string, value: unknown): string {
  const { opening, kinds } = words();
  const [kind, index, ...fields] = pointer.split('/').slice(1);
  if (!kind) return opening.file;
  const named = (all: readonly (string | undefined)[]) =>
    all
      .filter(field => field !== undefined && field !== '')
      .map(field => (opening.fields as Record<string, string>)[field!] ?? field)
      .join(', ');
  const withFields = (place: string, all: readonly string[]) =>
    all.length ? opening.fieldsOf(place, named(all)) : place;
  if (kind === 'questions' && index !== undefined) {
    const { prompt, stimulus } = (value as Partial<ContentPack>).questions?.[+index] ?? {};
    const told: unknown = stimulus?.text ?? prompt;
    const asked = typeof told === 'string' ? told.slice(0, 80) : '';
    return withFields(opening.question(+index + 1, asked), fields);
  }
  if (!(FACT_KINDS as readonly string[]).includes(kind)) return opening.ofPack(named([kind, index, ...fields]));
  if (index === undefined) return opening.lists[kind as FactKind];
  const fact = (value as Record<string, unknown[]>)[kind]?.[+index] as Fact | undefined;
  const summary = fact && typeof fact === 'object' ? summaryOf(kind as FactKind, fact) : '';
  const place = opening.fact(kinds[kind as FactKind].singular, +index + 1, summary);
  const own = fields.filter(field => !/^\d+$/.test(field));
  return fields.length ? opening.fieldsOf(place, named(own)) : place;
}

/** Evidence that merely moved, counted in the article as it stands now. Words that are gone stay, for the check to tell. */
export function anchor(pack: ContentPack, article: { text: string; digest: string }): ContentPack {
  const place = (passage: Evidence): Evidence => {
    const found = locate(article.text, passage);
    if (!found || (found.start === passage.start && pack.sources[0].digest === article.digest)) return passage;
    const { prefix, suffix, ...rest } = passage;
    const text = article.text;
    return {
      ...rest,
      ...(prefix && { prefix: text.slice(Math.max(0, found.start - prefix.length), found.start) }),
      ...(suffix && { suffix: text.slice(found.end, found.end + suffix.length) }),
      ...found,
    };
  };
  const anchored = {
    ...pack,
    sources: [{ ...pack.sources[0], digest: article.digest }, ...pack.sources.slice(1)],
  } as unknown as Record<string, unknown>;
  for (const kind of FACT_KINDS) {
    anchored[kind] = pack[kind].map((fact: Fact & { background?: Evidence[] }) => ({
      ...fact,
      evidence: fact.evidence.map(place),
      ...(fact.background && { background: fact.background.map(place) }),
    }));
  }
  anchored.questions = pack.questions.map(question => ({
    ...question,
    evidence: question.evidence.map(place),
    ...(question.options && {
      options: question.options.map(option =>
        option.evidence ? { ...option, evidence: option.evidence.map(place) } : option,
      ),
    }),
  }));
  return anchored as unknown as ContentPack;
}
