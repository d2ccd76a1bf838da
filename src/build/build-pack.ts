import { bylineOf } from '../article/byline.js';
import type { Article } from '../article/types.js';
import { askQuestions, type AskOptions } from '../ask/ask.js';
import { findFacts, type Findings } from '../extract/find-facts.js';
import type { Language } from '../languages/language.js';
import type { Atlas } from '../maps/atlas.js';
import { drawMap } from '../maps/draw-map.js';
import { nearbyOn, type OnAtlas } from '../maps/nearby.js';
import { locatePlaces } from '../maps/locate-places.js';
import { SCHEMA_URL, type ContentPack, type Source } from '../pack/types.js';

export interface BuildOptions extends AskOptions {
  /** ISO 8601 date on which the article appeared; relative dates count from it. Default: the article's metadata. */
  date?: string;
  /** What is known of the article's language: `await loadLanguage(article.metadata.lang)`. */
  language: Language;
  /** Where places are, and what is around them: `makeAtlas` of open data. Without it places have no coordinates, and the pack no map. */
  atlas?: Atlas;
}

const LONGEST_TITLE = 100;

/** The headline, or the article's first words where it has none. */
function titleOf({ text, blocks, sentences, metadata }: Article): string {
  if (metadata.headline) return metadata.headline;
  const first = sentences.find(sentence => blocks[sentence.block].kind === 'paragraph') ?? sentences[0];
  if (!first) return '';
  const words = text.slice(first.start, Math.min(first.end, first.start + LONGEST_TITLE + 1));
  return words.length <= LONGEST_TITLE
    ? words
    : `${words.slice(0, words.lastIndexOf(' ')) || words.slice(0, LONGEST_TITLE)} …`;
}

/**
 * Finds the facts in an article, asks about them, and puts both together into a content pack. The same article gives the
 * same pack.
 */
export function buildPack(article: Article, options: BuildOptions): ContentPack {
  const { date = article.metadata.datePublished, language, atlas, ...asking } = options;
  if (!language)
    throw new TypeError(
      'buildPack needs what is known of a language: { language: await loadLanguage(article.metadata.lang) }.',
    );
  const found = located(findFacts(article, { date, language, explain: asking.explain }), language, atlas);
  const asked: ContentPack = { ...packOf(found, language, date), questions: askQuestions(found, language, asking) };
  const pack = withMap(asked, found, atlas);
  // Leaves out what is undefined, as the written file will.
  return JSON.parse(JSON.stringify(pack)) as ContentPack;
}

export interface Located extends Findings {
  nearby?: OnAtlas;
}

/** What was found, with the coordinates of its places. */
export function located(found: Findings, language: Language, atlas: Atlas | undefined): Located {
  if (!atlas) return found as Located;
  const { article, placed: mentions, facts } = found;
  const places = locatePlaces(facts.places, { article, mentions, language }, atlas);
  const nearby = nearbyOn(atlas, places, article.text, language.tag);
  return { ...found, facts: { ...facts, places }, nearby };
}

/** The pack with a map of its places, where they have coordinates. */
export function withMap(pack: ContentPack, { article, nearby }: Located, atlas: Atlas | undefined): ContentPack {
  const options = pack.questions
    .flatMap(question => question.options ?? [])
    .map(({ id }) => ({ id, at: nearby?.at(id) }));
  const others = new Map(options.flatMap(({ id, at }) => (at ? [[id, { id, at }]] : [])));
  const map = atlas && drawMap(pack, article.text, atlas, [...others.values()]);
  return map ? { ...pack, map } : pack;
}

/** A pack of what was found, with nothing asked yet. */
export function packOf({ article, facts }: Findings, { tag }: Language, date?: string): ContentPack {
  const { url, headline, publisher, authors, corrections, lang = tag } = article.metadata;
  const digest = article.digest;
  const author = bylineOf(authors) || undefined;
  const source: Source = { url, headline, publisher, author, authors, datePublished: date, corrections, digest };
  return { $schema: SCHEMA_URL, version: 1, lang, title: titleOf(article), sources: [source], ...facts, questions: [] };
}
