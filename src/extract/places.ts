import { inEnglish } from '../findings/finding.js';
import type { Article } from '../article/types.js';
import type { Person, Place } from '../pack/types.js';
import { evidenceOf } from './evidence.js';
import { stableIds } from './ids.js';
import type { Language, PlaceName } from '../languages/language.js';
import type { Explain } from './trace.js';

const MOST_PLACES = 60;
const MOST_EVIDENCE = 4;

/** One naming of a place in the article. */
export interface PlaceMention extends PlaceName {
  /** Index into `Article.blocks`. */
  block: number;
}

/** All namings of places, in order. Headings are left out: their capitals hide what is a name. */
export function placeMentions(article: Article, language: Language, people: readonly Person[] = []): PlaceMention[] {
  const names = new Set(people.flatMap(person => [person.name, ...(person.aliases ?? [])]));
  const surnames = new Set(people.map(person => person.name.split(' ').at(-1)!));
  const mentions: PlaceMention[] = [];
  for (const [index, block] of article.blocks.entries()) {
    if (block.kind === 'title' || block.kind === 'heading') continue;
    const text = article.text.slice(block.start, block.end);
    for (const place of language.places.placesIn(text, names, surnames)) {
      mentions.push({ ...place, block: index, start: block.start + place.start, end: block.start + place.end });
    }
  }
  return mentions;
}

/** The places the article names, once each, with the first namings as evidence. */
export function findPlaces(
  article: Article,
  {
    people = [],
    language,
    mentions: named = placeMentions(article, language, people),
    explain,
  }: { people?: readonly Person[]; language: Language; mentions?: readonly PlaceMention[]; explain?: Explain },
): Place[] {
  const byKey = new Map<string, PlaceMention[]>();
  for (const mention of named) {
    const mentions = byKey.get(mention.key);
    if (mentions) mentions.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  const idFor = stableIds();
  return [...byKey.values()].slice(0, MOST_PLACES).map(mentions => {
    const sure = mentions.filter(mention => mention.sure);
    const shown = sure.length > 0 ? sure : mentions;
    // "the United States" tells more than "US".
    const name = shown.reduce(
      (best, { name }) => (best.length <= 4 && name.length > best.length ? name : best),
      shown[0].name,
    );
    const place: Place = {
      id: idFor('place', mentions[0].key),
      name,
      ...(mentions[0].kind !== 'unknown' && { kind: mentions[0].kind }),
      evidence: [...shown]
        .sort((a, b) => Number(b.name === name) - Number(a.name === name))
        .slice(0, MOST_EVIDENCE)
        .map(({ start, end }) => evidenceOf(article, start, end)),
    };
    const reason = sure.length === 0 ? inEnglish('word-before-place') : undefined;
    if (reason) Object.assign(place, { review: true, reason });
    explain?.({ kind: 'places', id: place.id, text: name, rule: shown[0].rule, reason });
    return place;
  });
}
