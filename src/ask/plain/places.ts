import { hash } from '../../extract/ids.js';
import type { PlaceMention } from '../../extract/places.js';
import type { Asked } from '../../languages/contract/plain.js';
import type { Findings } from '../types.js';
import { elsewhere } from './elsewhere.js';
import type { Choices, Spoken } from './types.js';

const MOST = 3;

/** Other places of the kind: the article's first, then those of the same part of the world. */
export function wrongPlaces(found: Findings, { plain, words }: Spoken): (asked: Asked) => Choices | undefined {
  const { facts, placed } = found;
  const byKey = new Map<string, PlaceMention[]>();
  for (const mention of placed) {
    if (!mention.sure) continue;
    const own = byKey.get(mention.key);
    if (own) own.push(mention);
    else byKey.set(mention.key, [mention]);
  }
  const nameOf = (mentions: readonly PlaceMention[]): string =>
    mentions.reduce(
      (best, { name }) => (best.length <= 4 && name.length > best.length ? name : best),
      mentions[0]!.name,
    );
  const idOf = (name: string) =>
    facts.places.find(place => place.name === name)?.id ?? `place-${hash(name).toString(36)}`;
  const { mayBeSaidOf } = elsewhere(found, words);

  return ({ answer, prompt, named }) => {
    if (answer.is !== 'place') return undefined;
    const { place } = answer;
    const stems = words.contentStems(prompt);
    const right = nameOf(byKey.get(place.key) ?? [place as PlaceMention]);
    const near = plain.placesNear(right);
    const wrong = [...byKey.values()]
      .filter(mentions => {
        const [{ key, kind, name }] = mentions as [PlaceMention];
        if (key === place.key || kind !== place.kind || named.includes(key) || prompt.includes(name)) return false;
        return !mayBeSaidOf(mentions, stems, words.contentStems(`${name} ${right}`));
      })
      .map(mentions => ({ name: nameOf(mentions), often: mentions.length }))
      .filter(({ name }) => name !== 'Soviet Union')
      // Those of the same part of the world are believed first.
      .sort((a, b) => Number(near.includes(b.name)) - Number(near.includes(a.name)) || b.often - a.often)
      .map(({ name }) => name);
    const known = new Set([...byKey.values()].map(nameOf));
    for (const other of near) {
      if (wrong.length >= MOST) break;
      if (!known.has(other) && !prompt.includes(other)) wrong.push(other);
    }
    return {
      right: { id: idOf(right), text: right },
      wrong: wrong.slice(0, MOST).map(name => ({ id: idOf(name), text: name })),
    };
  };
}
