import { expect } from '@open-wc/testing';
import { LOCALES } from '../../src/ui/locales/locales.js';
import { en, type StudioWords } from '../../src/studio/words/en.js';
import { LANGUAGES, ownName } from '../../src/studio/words/languages.js';

type Telling = (...given: unknown[]) => unknown;

/** What a table says, by where it stands: of each thing that is counted, of one, of two and of many. */
function sayings(told: unknown, at = ''): [at: string, said: string][] {
  if (typeof told === 'string') return [[at, told]];
  if (typeof told === 'function')
    return [1, 2, 5, 21].flatMap(count => {
      try {
        return sayings((told as Telling)(count, count, count), `${at}(${count})`);
      } catch {
        // It is told of words
        return sayings((told as Telling)('XYZ', 'XYZ', 'XYZ'), `${at}(words)`);
      }
    });
  if (typeof told !== 'object' || told === null) return [];
  return Object.entries(told).flatMap(([name, each]) => sayings(each, `${at}.${name}`));
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
        const own = new Map(sayings(words));
        for (const [at, said] of sayings(en)) {
          expect(own.get(at), at).to.be.a('string');
          if (said.trim()) expect(own.get(at)!.trim(), at).not.to.equal('');
          expect(placesIn(own.get(at)!), at).to.deep.equal(placesIn(said));
        }
      });

      it('repeats no sentence of the English one', () => {
        const english = new Map(sayings(en));
        const same = sayings(words).filter(
          ([at, said]) => /\p{Ll}{3,} \p{Ll}{3,}/u.test(said) && said === english.get(at),
        );
        expect(same).to.deep.equal([]);
      });
    });
  }
});
