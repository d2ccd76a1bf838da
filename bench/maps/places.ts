import { readArticle } from '../../src/article/index.js';
import { buildPack } from '../../src/build/build-pack.js';
import { loadLanguage } from '../../src/languages/languages.js';
import { makeAtlas, type Atlas } from '../../src/maps/atlas.js';
import type { Place } from '../../src/pack/types.js';

interface CorpusArticle {
  id: string;
  text: string;
  lang?: string;
  pub_date?: string;
  ref_date?: string;
}

export { makeAtlas };

/** An article's sure places, with and without an atlas, its map, and what is asked on it. */
export async function mapped({ id, text, lang = 'en', pub_date, ref_date }: CorpusArticle, atlas: Atlas) {
  const language = await loadLanguage(lang);
  const article = readArticle(text, { format: 'text', metadata: { lang, datePublished: pub_date ?? ref_date } });
  const plain = buildPack(article, { language });
  const pack = buildPack(article, { language, atlas });
  const sure = new Set(plain.places.filter(({ review }) => !review).map(place => place.id));
  const asked = pack.questions.filter(question => question.id.startsWith('where-is-it:'));
  return { id, places: pack.places.filter(place => sure.has(place.id)), map: pack.map, asked };
}

/** A line a place to read: where it was put, and what the article says around its name. */
export const asLine = ({ name, kind, coordinates, evidence: [first] }: Place): string =>
  [name, kind, coordinates?.latitude, coordinates?.longitude, `${first?.prefix}[${first?.exact}]${first?.suffix}`]
    .join('\t')
    .replaceAll('\n', ' ');
