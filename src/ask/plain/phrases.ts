import { hash } from '../../extract/ids.js';
import type { Asked, Phrase } from '../../languages/contract/plain.js';
import type { Choices, Spoken } from './types.js';

const MOST = 3;
/** So many times as long as the right one, or as short. */
const LONGER = 1.8;

const wordsIn = (text: string) => text.split(/\s+/).length;

/** What others said, plan or call something: nothing that speaks of the same as the right one, or as the question. */
export function wrongPhrases(
  phrases: readonly Phrase[],
  { plain, words }: Spoken,
): (asked: Asked) => Choices | undefined {
  const stems = new Map(phrases.map(phrase => [phrase, words.contentStems(phrase.text)]));
  const shared = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
    let count = 0;
    for (const stem of one) if (other.has(stem)) count += 1;
    return count;
  };
  const optionOf = ({ text }: Phrase) => ({ id: `phrase-${hash(text).toString(36)}`, text });

  return ({ answer, prompt, named }) => {
    if (answer.is !== 'phrase') return undefined;
    const { phrase } = answer;
    const own = words.contentStems(phrase.text);
    const asked = words.contentStems(prompt);
    const ofTheSame = phrases.filter(({ by, sort }) => by === phrase.by && sort === phrase.sort);
    const taken: Phrase[] = [];
    const fits = (other: Phrase): boolean => {
      if (other.sort !== phrase.sort || other.by === phrase.by || other.sentence === phrase.sentence) return false;
      if (plain.grave.test(other.text)) return false;
      const ratio = wordsIn(other.text) / wordsIn(phrase.text);
      if (ratio > LONGER || ratio < 1 / LONGER) return false;
      const theirs = stems.get(other) ?? words.contentStems(other.text);
      if (shared(theirs, own) >= 2 || shared(theirs, own) * 2 > theirs.size) return false;
      if (phrase.sort !== 'called' && shared(theirs, asked) >= 2) return false;
      // A name that is in the question gives away that it isn't.
      if (phrase.sort === 'said' && named.includes(other.by)) return false;
      return !ofTheSame.some(each => shared(theirs, stems.get(each)!) >= 3);
    };
    const ranked = phrases
      .filter(fits)
      .sort((a, b) => Math.abs(a.sentence - phrase.sentence) - Math.abs(b.sentence - phrase.sentence));
    for (const other of ranked) {
      if (taken.length === MOST) break;
      if (!taken.some(each => each.text === other.text || shared(stems.get(each)!, stems.get(other)!) >= 3))
        taken.push(other);
    }
    return { right: optionOf(phrase), wrong: taken.map(optionOf) };
  };
}
