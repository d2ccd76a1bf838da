import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/ui/locales/locales.js';
import { en, type StudioWords } from '../../src/studio/words/en.js';
import { LANGUAGES, ownName } from '../../src/studio/words/languages.js';

type Telling = (...given: unknown[]) => unknown;

/** What a thing may be told of: so many, somebody's words, several of them. */
const GIVEN = [0, 1, 2, 3, 5, 11, 21, 'Xyz', ['Abc', 'Def']];

/** What one is told of alone; nothing where it is told of something else. */
function tell(telling: Telling, given: unknown): unknown {
  try {
    return telling(given, given, given);
  } catch {
    return undefined;
  }
}

/** What two tables say at one place, in pairs; the second one's is undefined where it says nothing there. */
function pairs(one: unknown, other: unknown, at = ''): [at: string, one: string, other: string | undefined][] {
  if (typeof one === 'string') return [[at, one, typeof other === 'string' ? other : undefined]];
  if (typeof one === 'function') {
    const both = GIVEN.flatMap(given => {
      const [said, saidToo] = [one, other].map(each => tell(each as Telling, given));
      return said === undefined || saidToo === undefined ? [] : pairs(said, saidToo, `${at}(${String(given)})`);
    });
    return both.length ? both : [[at, 'said', undefined]];
  }
  if (typeof one !== 'object' || one === null) return [];
  return Object.entries(one).flatMap(([name, each]) =>
    pairs(each, (other as Record<string, unknown> | undefined)?.[name], `${at}.${name}`),
  );
}

const placesIn = (said: string): string[] => [...new Set(said.match(/\{\w+\}/g) ?? [])].sort();

describe('the studio speaks each language that readers are spoken to in', () => {
  it('all of them', () => expect(Object.keys(LANGUAGES)).to.deep.equal(Object.keys(LOCALES)));

  it('and calls each as it calls itself', () =>
    expect(['de', 'pt', 'uk', 'ja'].map(ownName)).to.deep.equal(['Deutsch', 'Português', 'Українська', '日本語']));

  for (const [tag, load] of Object.entries(LANGUAGES)) {
    describe(ownName(tag), () => {
      let words: StudioWords;
      before(async () => {
        words = (await load()).default;
      });

      it('leaves no thing unsaid, and puts the same things into each sentence', () => {
        for (const [at, english, own] of pairs(en, words)) {
          expect(own, at).to.be.a('string');
          if (english.trim()) expect(own!.trim(), at).not.to.equal('');
          expect(placesIn(own!), at).to.deep.equal(placesIn(english));
        }
      });

      it('repeats no sentence of the English one', () => {
        const same = pairs(en, words).filter(
          ([, english, own]) => english === own && /\p{Ll}{3,} \p{Ll}{3,}/u.test(english),
        );
        expect(same.map(([at]) => at)).to.deep.equal([]);
      });
    });
  }
});
