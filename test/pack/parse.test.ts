import { expect } from '@open-wc/testing';
import { PackError, parsePack, usableFacts } from '../../src/pack/parse.js';
import { validatePack } from '../../src/pack/validate.js';
import { samplePack } from './sample.js';

type Broken = any;

function issuesOf(change: (pack: Broken) => unknown, read = parsePack) {
  const pack = samplePack();
  change(pack);
  try {
    read(pack);
  } catch (error) {
    expect(error).to.be.instanceOf(PackError);
    return (error as PackError).issues.map(({ pointer, message }) => `${pointer} ${message}`);
  }
  return [];
}

describe('parsePack', () => {
  it('takes a good pack as it is', () => {
    const pack = samplePack();
    expect(parsePack(pack)).to.equal(pack);
    expect(validatePack(pack)).to.equal(pack);
  });

  const faults: [string, (pack: Broken) => unknown, string][] = [
    ['another version', pack => (pack.version = 2), '/version is no known version'],
    ['a missing list', pack => delete pack.places, '/places is missing'],
    ['null for a list', pack => (pack.terms = null), '/terms is no list'],
    ['a list for an object', pack => (pack.sources[0] = []), '/sources/0 is no object'],
    ['no source at all', pack => (pack.sources = []), '/sources is empty'],
    ['a number for text', pack => (pack.quotes[0].text = 7), '/quotes/0/text is no text'],
    ['empty text', pack => (pack.people[1].name = ''), '/people/1/name is no text'],
    ['endless text', pack => (pack.terms[0].definition = 'x'.repeat(10_001)), '/terms/0/definition is no text'],
    [
      'a script for an address',
      pack => (pack.sources[0].url = 'javascript:alert(1)'),
      '/sources/0/url is no web address',
    ],
    ['an address of data', pack => (pack.sources[0].url = 'data:text/html,x'), '/sources/0/url is no web address'],
    ['a date in words', pack => (pack.events[0].date = '9 January'), '/events/0/date is no EDTF date'],
    ['a thirteenth month', pack => (pack.events[0].date = '2024-13'), '/events/0/date is no EDTF date'],
    ['a negative offset', pack => (pack.places[0].evidence[0].start = -1), '/places/0/evidence/0/start is no offset'],
    ['half an offset', pack => (pack.places[0].evidence[0].end = 1.5), '/places/0/evidence/0/end is no offset'],
    ['no evidence', pack => (pack.claims[0].evidence = []), '/claims/0/evidence is empty'],
    [
      'a share in digits of text',
      pack => Object.assign(pack.questions[0], { difficulty: '0.5' }),
      '/questions/0/difficulty is no share of 1',
    ],
    ['a truth in words', pack => (pack.claims[0].truth = 'yes'), '/claims/0/truth is no flag'],
    ['an unknown kind of detail', pack => (pack.claims[1].altered.kind = 'mood'), '/claims/1/altered/kind is no kind'],
    [
      'a place off the globe',
      pack => (pack.places[0].coordinates.latitude = 91),
      '/places/0/coordinates/latitude is no latitude',
    ],
    ['a value that is not finite', pack => (pack.numbers[0].value = Infinity), '/numbers/0/value is no number'],
    ['an id twice', pack => (pack.terms[0].id = 'p1'), '/terms/0/id is another fact’s id too'],
    ['an id with spaces', pack => (pack.terms[0].id = 'a b'), '/terms/0/id is no id'],
    ['a speaker who is nobody', pack => (pack.quotes[0].speaker = 'e1'), '/quotes/0/speaker is the id of no person'],
    [
      'a range without its value',
      pack => (pack.numbers[0].range.max = 2e6),
      '/numbers/0/range does not hold the value in steps above 0',
    ],
    ['a language that is none', pack => (pack.lang = 'English'), '/lang is no language tag'],
  ];
  for (const [title, change, issue] of faults) {
    it(`refuses ${title}`, () => expect(issuesOf(change)).to.deep.equal([issue]));
  }

  it('refuses a passage that ends before it starts', () => {
    const [issue] = issuesOf(pack => (pack.places[0].evidence[0].end = 0));
    expect(issue).to.equal('/places/0/evidence “the island of Lerra” ends before it starts');
  });

  it('takes every form of EDTF that a pack may hold', () => {
    for (const date of [
      '2025-03-12',
      '2024-08',
      '2024-21',
      '1990/1995',
      '2024~',
      '199X',
      '19XX',
      '2024-XX',
      '2024-03/..',
      '../1990',
      '-0044-03-15',
      '2024?',
      '2024-03-01%',
    ]) {
      expect(
        issuesOf(pack => (pack.events[0].date = date)),
        date,
      ).to.deep.equal([]);
    }
    for (const date of [
      '',
      '/',
      '2024-3-1',
      '../..',
      '24-01-01',
      '2024-25',
      '2024-01-32',
      '2024-01-01T10:00',
      '2024-XX-12',
    ]) {
      expect(
        issuesOf(pack => (pack.events[0].date = date)),
        date,
      ).to.have.length(1);
    }
  });

  for (const value of [undefined, null, 1, 'pack', [], () => 1, NaN]) {
    it(`refuses ${JSON.stringify(value) ?? String(value)} for a pack`, () => {
      expect(() => parsePack(value)).to.throw(PackError, 'Not a content pack: it is no object');
    });
  }

  it('names 20 issues at most', () => {
    const issues = issuesOf(pack => (pack.people = Array.from({ length: 500 }, () => 1)));
    expect(issues).to.have.length(20);
  });

  it('reads 20,000 facts, in no more than their share of the time', () => {
    const read = (count: number): number => {
      const pack = samplePack();
      pack.quotes = Array.from({ length: count }, (_, i) => ({ ...pack.quotes[0], id: `q-${i}` }));
      pack.questions = [];
      const start = performance.now();
      expect(parsePack(pack).quotes).to.have.length(count);
      validatePack(pack);
      return performance.now() - start;
    };
    // A quadratic reader would take a hundred times as long; the least of three leaves other programs out
    const least = (count: number) => Math.min(read(count), read(count), read(count));
    expect(least(20_000)).to.be.below(40 * Math.max(least(2000), 5));
  });

  it('leaves prototypes alone', () => {
    const hostile = JSON.stringify(samplePack()).replace(
      '"people":',
      '"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"people":',
    );
    parsePack(JSON.parse(hostile));
    expect(({} as Broken).polluted).to.equal(undefined);
  });

  it('passes over unknown fields, which a newer pack may have', () => {
    expect(issuesOf(pack => (pack.quotes[0].mood = 'grim'))).to.deep.equal([]);
    expect(issuesOf(pack => (pack.quotes[0].background = null))).to.deep.equal([]);
  });
});

describe('validatePack', () => {
  it('names unknown fields, wherever they stand', () => {
    const issues = issuesOf(pack => {
      pack['a/b~c'] = 1;
      pack.quotes[1].speeker = 'p1';
      pack.numbers[0].range.middle = 3;
      pack.openQuestions[0].background[0].page = 1;
    }, validatePack);
    expect(issues).to.have.members([
      '/a~1b~0c is no field of a content pack',
      '/quotes/1/speeker is no field of a content pack',
      '/numbers/0/range/middle is no field of a content pack',
      '/openQuestions/0/background/0/page is no field of a content pack',
    ]);
  });

  it('names a field called __proto__', () => {
    const pack = JSON.parse(JSON.stringify(samplePack()).replace('"people":', '"__proto__":{},"people":'));
    expect(() => validatePack(pack)).to.throw(PackError, '/__proto__ is no field');
  });
});

describe('usableFacts', () => {
  it('leaves out what is still to review', () => {
    const { people } = samplePack();
    people[0].review = true;
    expect(usableFacts(people).map(({ id }) => id)).to.deep.equal(['p2']);
  });
});
