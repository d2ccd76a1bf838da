import { ArticleError } from '../../article/article-error.js';
import { readArticleInAnyLanguage, type ArticleFormat } from '../../article/read.js';
import type { ArticleMetadata } from '../../article/types.js';
import type { HouseLine } from '../../ask/fit-to-print.js';
import { buildPack } from '../../build/build-pack.js';
import { loadLanguage } from '../../languages/languages.js';
import type { ContentPack } from '../../pack/types.js';
import { validatePack } from '../../pack/validate.js';
import { loadAtlas } from '../maps/load-atlas.js';
import { isDate, isLanguage, isUrl } from '../metadata.js';

/** One line of an archive: the article in one of three forms, and what is known of it. Other fields are passed over. */
export interface ArticleRecord {
  id?: string | number;
  text?: string;
  markdown?: string;
  html?: string;
  date?: string;
  url?: string;
  title?: string;
  lang?: string;
}

/** What holds of every line. */
export interface LineOptions {
  /** Of every article that doesn't say otherwise. */
  defaults: ArticleMetadata;
  house?: HouseLine;
  /** Says where the places are, and draws a map of them. */
  hasMap?: boolean;
}

export type Outcome = { id?: string | number; pack: ContentPack } | { id?: string | number; error: string };

const FORMATS: readonly ArticleFormat[] = ['text', 'markdown', 'html'];

const RULES: [
  keyof ArticleRecord,
  keyof Omit<ArticleMetadata, 'authors' | 'corrections'>,
  (value: string) => boolean,
  string,
][] = [
  ['date', 'datePublished', value => isDate(value.slice(0, 10)) && /^.{10}(T\S{1,40})?$/.test(value), 'ISO 8601 date'],
  ['url', 'url', isUrl, 'http or https address'],
  ['title', 'headline', value => value.trim() !== '', 'title'],
  ['lang', 'lang', isLanguage, 'language tag'],
];

/** Builds the pack of one line. What is wrong with the line is told, never thrown. */
export async function buildLine(line: string, { defaults, house, hasMap }: LineOptions): Promise<Outcome> {
  let id: Outcome['id'];
  try {
    const record = readRecord(line);
    if (typeof record.id === 'string' || typeof record.id === 'number') id = record.id;
    const format = FORMATS.filter(each => record[each] !== undefined);
    if (format.length !== 1) throw new ArticleError('it needs exactly one of text, markdown and html');
    const metadata = { ...defaults };
    for (const [field, name, holds, what] of RULES) {
      const value = record[field];
      if (value === undefined) continue;
      if (!holds(String(value))) throw new ArticleError(`${field} is no ${what}`);
      metadata[name] = String(value);
    }
    const article = await readArticleInAnyLanguage(record[format[0]]!, { format: format[0], metadata });
    const language = await loadLanguage(article.metadata.lang);
    const atlas = hasMap ? loadAtlas() : undefined;
    return { id, pack: validatePack(buildPack(article, { language, atlas, house })) };
  } catch (error) {
    return { id, error: error instanceof Error ? error.message : String(error) };
  }
}

/** An object whose known fields are strings; `null` counts as absent, as databases write it. */
function readRecord(line: string): ArticleRecord {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch (error) {
    throw new ArticleError(`it is no JSON: ${(error as Error).message}`);
  }
  if (!value || typeof value !== 'object' || Array.isArray(value)) throw new ArticleError('it is no JSON object');
  const record: Record<string, unknown> = {};
  for (const field of [...FORMATS, ...RULES.map(([name]) => name), 'id']) {
    const given = Object.hasOwn(value, field) ? (value as Record<string, unknown>)[field] : undefined;
    if (given === undefined || given === null) continue;
    if (typeof given !== 'string' && !(field === 'id' && typeof given === 'number'))
      throw new ArticleError(`${field} is no string`);
    record[field] = given;
  }
  return record;
}
