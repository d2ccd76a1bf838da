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
import { KINDS, summaryOf } from './kinds.js';

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
    const where = text.trim() ? `It is no JSON: ${(error as Error).message}.` : 'It is empty.';
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
    return { title, problems: error.issues.map(({ pointer, message }) => `${placeOf(pointer, value)} ${message}.`) };
  }
}

/** Models wrap JSON in a code fence or a sentence. */
export function jsonIn(text: string): string {
  const fenced = /```(?:json)?\s*\n([^]*?)\n```/.exec(text)?.[1];
  const trimmed = (fenced ?? text).trim();
  return trimmed.startsWith('{') ? trimmed : trimmed.slice(Math.max(0, trimmed.indexOf('{')));
}

const FIELDS: Record<string, string> = {
  $schema: 'name of its schema ($schema)',
  lang: 'language (lang)',
  when: 'date (when)',
  evidence: 'passage of the article (evidence)',
  src: 'address (src)',
  alt: 'description (alt)',
};

/** A JSON pointer in words: `/quotes/2/speaker` is "Quotation 3 (“We are …”): its speaker". */
export function placeOf(pointer: string, value: unknown): string {
  const [kind, index, ...fields] = pointer.split('/').slice(1);
  if (!kind) return 'The file';
  const name = (field: string) => FIELDS[field] ?? field;
  if (kind === 'questions' && index !== undefined) {
    const prompt = (value as Partial<ContentPack>).questions?.[+index]?.prompt;
    const words = typeof prompt === 'string' ? ` (“${prompt.slice(0, 80)}”)` : '';
    return `Question ${+index + 1}${words}${fields.length ? `: its ${fields.map(name).join(', ')}` : ''}`;
  }
  if (!(FACT_KINDS as readonly string[]).includes(kind))
    return `The pack’s ${[kind, index, ...fields].filter(Boolean).map(name!).join(', ')}`;
  const { plural, singular } = KINDS[kind as FactKind];
  if (index === undefined) return `The list of ${plural.toLowerCase()} (${kind})`;
  const fact = (value as Record<string, unknown[]>)[kind]?.[+index] as Fact | undefined;
  const words = fact && typeof fact === 'object' ? summaryOf(kind as FactKind, fact) : '';
  const place = `${singular} ${+index + 1}${words ? ` (${words})` : ''}`;
  return fields.length
    ? `${place}: its ${fields
        .filter(field => !/^\d+$/.test(field))
        .map(name)
        .join(', ')}`
    : place;
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
