import { within } from '../../article/within.js';
import type { Statement } from '../../languages/contract/claims.js';
import type { PlaceMention } from '../places.js';
import { mayBeTrueOf } from './elsewhere.js';
import { pick, type Alteration, type Named } from './types.js';

/** Towns and what is only known as a place are taken for one another. */
const kindOf = ({ kind }: PlaceMention): string => (kind === 'unknown' ? 'city' : kind);

/** Further apart than this (paragraphs), two places belong to different parts of the story. */
const FAR = 2;

const LETTERS = /\p{Lu}{2}/u;

/** What is told so close to a day is told of that day. */
const NEAR_DATE = 160;

/** Of several places those named closest to the one they are to stand for: nobody believes one from elsewhere. */
function nearest(
  others: readonly PlaceMention[][],
  places: readonly PlaceMention[],
  { key }: PlaceMention,
): PlaceMention[][] {
  const own = places.filter(place => place.key === key).slice(0, 100);
  const apart = (mentions: readonly PlaceMention[]) =>
    Math.min(...mentions.flatMap(mention => own.map(({ block }) => Math.abs(block - mention.block))));
  const close = others.map(mentions => ({ mentions, apart: apart(mentions) })).filter(each => each.apart <= FAR);
  const least = Math.min(...close.map(each => each.apart));
  return close.filter(each => each.apart === least).map(({ mentions }) => mentions);
}

/** Where the article names no other: places that lie near, and that it doesn’t name. */
function placesLike({ name, start, end }: PlaceMention, { article: { text }, language, dates }: Named): string[] {
  const near = (language.claims.swapsPlaces && language.asking?.plain?.placesNear(name)) || [];
  const isDated = dates.some(date => Math.abs(date.start - start) < NEAR_DATE || Math.abs(date.end - end) < NEAR_DATE);
  return isDated ? near.filter(other => !text.includes(other)) : [];
}

/** Another place of the same kind that the article names, where the article says nothing of the sort. */
export function alterPlace(statement: Statement, named: Named, by: number): Alteration | undefined {
  const { article, places, language } = named;
  const { onItsWay, where, withThe, listGoesOn, pluralPossessive } = language.claims;
  const { contentStems } = language.words;
  // What merely is so in one place may be so in another.
  if (statement.isState && !onItsWay.test(statement.text)) return undefined;
  const before = (at: number) => article.text.slice(Math.max(statement.start, at - 30), at);
  const here = within(places, statement);
  // Beside another place, somebody or a body known by its letters one that lies elsewhere gives itself away
  const isTied = here.length > 1 || within(named.mentions, statement).length > 0 || LETTERS.test(statement.text);
  if (language.claims.swapsPlaces && isTied) return undefined;
  const mentions = here.filter(
    ({ start, end, name, sure }) =>
      sure &&
      where.test(before(start)) &&
      !withThe.test(name) &&
      statement.text.split(name).length === 2 &&
      !pluralPossessive.test(article.text.slice(end, end + 2)),
  );
  const mention = pick(mentions, by);
  // "in Kursk, Belgorod and Bryansk": one of a list is no detail of its own.
  if (!mention || listGoesOn.test(article.text.slice(mention.end, mention.end + 12))) return undefined;

  const byKey = new Map<string, PlaceMention[]>();
  for (const other of places) {
    if (!other.sure || kindOf(other) !== kindOf(mention) || here.some(({ key }) => key === other.key)) continue;
    byKey.set(other.key, [...(byKey.get(other.key) ?? []), other].slice(0, 100));
  }
  const others = [...byKey.values()].filter(own => {
    const { name } = own[0];
    if (withThe.test(name) || statement.text.includes(name)) return false;
    return !mayBeTrueOf(own, statement, contentStems(`${name} ${mention.name}`), named);
  });
  const to = pick(nearest(others, places, mention), by)?.[0].name ?? pick(placesLike(mention, named), by);
  return to === undefined ? undefined : { at: { start: mention.start, end: mention.end }, to, kind: 'place' };
}
