import { expect } from '@open-wc/testing';
import '../../src/widgets/who-said-it/who-said-it.js';
import { dateInWords } from '../../src/ui/words/dates.js';
import { addLocale, setInterfaceLanguage } from '../../src/ui/words/interface.js';
import { addWordsOfMaps } from '../../src/ui/locales/en-maps.js';
import { clockWords } from '../../src/ui/locales/en-clock.js';
import { en } from '../../src/ui/locales/en.js';
import { LOCALES } from '../../src/ui/locales/locales.js';
import { loadLanguage } from '../../src/languages/languages.js';
import { plural } from '../../src/ui/locales/plural.js';
import { setLocale } from '../../src/ui/words/localize.js';
import { loadLocale, stringsFor } from '../../src/ui/words/registry.js';
import type { Strings } from '../../src/ui/words/strings.js';
import type { QuizElement } from '../../src/ui/elements/quiz-element.js';
import { freshPack, inside, mount, settled, textOf } from '../support/mount.js';

/** What each string is called with, so that every form of it is seen. */
const CALLS: Record<string, unknown[][]> = {
  praise: [[0], [0.5], [0.8], [1]],
  season: [0, 1, 2, 3].map(season => [season, '2024']),
};
const COUNTS = [0, 1, 2, 3, 5, 11, 21, 22, 100];

function spoken(key: string, value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'function') return Object.values(value as Record<string, string>);
  const calls = CALLS[key] ?? COUNTS.map(count => Array.from({ length: value.length }, () => count));
  return calls.map(call => value(...call));
}

addWordsOfMaps();

describe('languages', () => {
  for (const [lang, load] of Object.entries(LOCALES)) {
    describe(lang, () => {
      let strings: Strings;
      before(async () => (strings = (await load()).default));

      it('has every string that English has, and none besides', () => {
        const { dir: _dir, ...said } = strings;
        expect(Object.keys(said).sort()).to.deep.equal(Object.keys({ ...en, ...clockWords }).sort());
        expect(Object.keys(said.titles).sort()).to.deep.equal(Object.keys(en.titles).sort());
      });

      it('says something for every count, and takes what English takes', () => {
        for (const [key, value] of Object.entries(strings)) {
          const english = { ...en, ...clockWords }[key as keyof Strings] as unknown;
          if (key === 'lang' || key === 'dir') continue;
          expect(typeof value, key).to.equal(typeof english);
          if (typeof value === 'function') expect(value.length, key).to.equal((english as () => string).length);
          for (const words of spoken(key, value))
            expect(words, key)
              .to.match(/\S/)
              .and.not.match(/undefined|NaN|object/);
        }
      });

      it('tells of pairs how many of how many are right', () => {
        for (const words of [strings.pairsInOrder(2, 21), strings.pairsMatched(2, 21)]) {
          expect(words.match(/\d+/g)!.sort(), words).to.deep.equal(['2', '21']);
          expect(words.split(/[\s:.。।：]/)[0]).to.equal(strings.partly(50).split(/[\s:.。।：]/)[0]);
        }
        expect(strings.pairsInOrder(2, 3)).not.to.equal(strings.pairsMatched(2, 3));
      });

      it('is not English', () => {
        const same = Object.entries(strings).filter(
          ([key, value]) => value === en[key as keyof Strings] && key !== 'dir',
        );
        expect(same.map(([key]) => key)).to.deep.equal([]);
      });

      it('writes dates no more precisely than they are', () => {
        const month = dateInWords('2024-08', lang, strings);
        const tag = `${lang}-u-ca-gregory-nu-latn`;
        expect(month).to.equal(
          new Intl.DateTimeFormat(tag, { year: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date('2024-08')),
        );
        expect(dateInWords('2024-08-XX', lang, strings)).to.equal(month);
        const year = (of: string) => dateInWords(of, lang, strings);
        expect(dateInWords('2024-XX', lang, strings)).to.equal(year('2024'));
        expect(dateInWords('../2024', lang, strings)).to.equal(strings.until('…', year('2024')));
        expect(dateInWords('2024/..', lang, strings)).to.equal(strings.since(year('2024')));
        expect(dateInWords('19XX', lang, strings)).to.equal(strings.until('1900', '1999'));
        expect(dateInWords('190X', lang, strings)).to.equal(strings.until('1900', '1909'));
        expect(dateInWords('-0043', lang, strings), 'an era').to.not.equal(year('0044'));
        expect(month + year('-0043') + year('2024')).to.match(/^[^٠-٩۰-۹०-९]*$/u);
        expect(dateInWords('2024-21', lang, strings)).to.equal(strings.season(0, '2024'));
        expect(dateInWords('2024-36', lang, strings)).to.equal(strings.quarter(4, '2024'));
        expect(dateInWords('199X', lang, strings)).to.equal(strings.decade('1990'));
      });
    });
  }

  it('say of years before the first which they are', () => {
    expect(dateInWords('-0043-03-15', 'en', en)).to.equal('March 15, 44 BC');
    expect(dateInWords('0000', 'en', en)).to.equal('1 BC');
  });

  it('choose forms by the rules of the language', () => {
    const form = plural('pl');
    const forms = { one: 'pytanie', few: 'pytania', many: 'pytań', other: 'pytania' };
    expect([1, 2, 5, 12, 22, 25].map(count => form(count, forms))).to.deep.equal([
      'pytanie',
      'pytania',
      'pytań',
      'pytań',
      'pytania',
      'pytań',
    ]);
  });

  it('take a region’s own tag, and fall back to the language', async () => {
    await addLocale('de-CH', { next: 'Nächste Frage, bitte' });
    expect(stringsFor('de-CH').next).to.equal('Nächste Frage, bitte');
    expect(stringsFor('de-ch').next).to.equal('Nächste Frage, bitte');
    expect(stringsFor('de-CH').again).to.equal('Von vorn beginnen');
    expect(stringsFor('de-AT').next).to.equal('Nächste Frage');
  });

  it('take words of the page’s own, the headings one by one, and keep the others', async () => {
    const loading = loadLocale('pl');
    await addLocale('pl', { titles: { 'score-card': 'Punkty' }, right: 'Tak!' });
    await loading;
    const strings = stringsFor('pl-PL');
    expect([strings.right, strings.titles['score-card']]).to.deep.equal(['Tak!', 'Punkty']);
    const { default: whole } = await LOCALES.pl!();
    expect([strings.next, strings.titles['whos-who']]).to.deep.equal([whole.next, whole.titles['whos-who']]);
    await addLocale('pl', { next: 'Dalej' });
    expect([stringsFor('pl').next, stringsFor('pl').right]).to.deep.equal(['Dalej', 'Tak!']);
  });

  it('can be one that the library doesn’t have: what is missing is English', async () => {
    await addLocale('nl', { right: 'Goed.', progress: (number, count) => `${number} van ${count}` });
    expect(stringsFor('nl-BE').right).to.equal('Goed.');
    expect(stringsFor('nl').progress(1, 3)).to.equal('1 van 3');
    expect(stringsFor('nl').wrong).to.equal(en.wrong);
    expect(stringsFor('nl').lang).to.equal('nl');
  });

  for (const [what, call, said] of [
    ['no tag', () => addLocale('Dutch, please', {}), /no language tag/],
    ['words in a function’s place', () => addLocale('nl', { progress: '1' } as never), /“progress”.*function/],
    ['null', () => addLocale('nl', { next: null } as never), /“next”.*null/],
  ] as const) {
    it(`refuse ${what} with a reason`, async () => {
      const error = await call().then(() => undefined, String);
      expect(error).to.match(said);
    });
  }
});

describe('a heading that the pack’s words say, too', () => {
  for (const lang of ['de', 'es', 'pt', 'fr', 'uk'] as const)
    it(`is the same to the letter, and stands once: ${lang}`, async () => {
      const { default: strings } = await LOCALES[lang]!();
      const { asking } = await loadLanguage(lang);
      expect(strings.titles['who-said-it']).to.equal(asking!.wording.whoSaidIt);
      expect(asking!.wording.whosWho).not.to.include(strings.titles['whos-who']);
    });
});

describe('the interface’s language', () => {
  afterEach(() => {
    setInterfaceLanguage(undefined);
    document.documentElement.lang = 'en';
  });

  const spokenBy = (quiz: Element) => textOf(inside(quiz, '#title'));

  async function switched(quiz: QuizElement, to: string): Promise<void> {
    const until = Date.now() + 3000;
    while (inside(quiz, '.box').lang !== to && Date.now() < until) await new Promise(done => setTimeout(done, 10));
    await settled(quiz);
  }

  it('follows the page’s lang, also when it changes, and keeps the question that is open', async () => {
    const quiz = await mount<QuizElement>('who-said-it', { properties: { pack: freshPack(), heading: undefined } });
    const question = textOf(inside(quiz, '[part~="stimulus"]'));
    expect(spokenBy(quiz)).to.equal('Who said it?');
    document.documentElement.lang = 'uk';
    await switched(quiz, 'uk');
    expect(spokenBy(quiz)).to.equal('Хто це сказав?');
    expect(textOf(inside(quiz, '[part~="stimulus"]'))).to.equal(question);
  });

  it('is told apart from the article’s for screen readers', async () => {
    const quiz = await mount<QuizElement>('who-said-it', { attributes: { lang: 'de' } });
    await switched(quiz, 'de');
    expect(inside(quiz, '.box').lang).to.equal('de');
    expect(inside(quiz, '[part~="stimulus"]').closest<HTMLElement>('[lang]')!.lang).to.equal('en');
  });

  it('is written from right to left where it is', async () => {
    const quiz = await mount<QuizElement>('who-said-it', { attributes: { lang: 'ar' } });
    await switched(quiz, 'ar');
    expect(getComputedStyle(inside(quiz, '.box')).direction).to.equal('rtl');
  });

  it('is English, and says so, where the page’s is not known', async () => {
    const quiz = await mount<QuizElement>('who-said-it', { attributes: { lang: 'xx_YY' } });
    expect(inside(quiz, '.box').lang).to.equal('en');
    expect(spokenBy(quiz)).to.equal('Who said it?');
  });

  it('can be switched by @lit/localize', async () => {
    const quiz = await mount<QuizElement>('who-said-it');
    await setLocale('fr');
    await switched(quiz, 'fr');
    expect(spokenBy(quiz)).to.equal('Qui l’a dit ?');
    await setLocale('en');
    await switched(quiz, 'en');
    expect(spokenBy(quiz)).to.equal('Who said it?');
  });
});
