import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { english } from '../../src/languages/en/index.js';
import { german } from '../../src/languages/de/index.js';
import { neededLetters } from '../../src/languages/needed-letters.js';
import { searchFor } from '../../src/languages/search.js';

const patterns = [...english.dates.parsers, ...german.dates.parsers].map(({ pattern }) => pattern);

const piece = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(
    'Monday', 'monday', 'MAY', 'May', 'Sept.', 'the', 'this', 'last', 'next', 'early', 'week', 'years', 'decade', '9', '12', '31', '2016', '1990s', '’90s',
    'quarter', 'ago', 'two', 'a', 'of', 'in', 'on', 'end of the year', 'yesterday', 'tonight', 'morning', 'now', 'New Year’s', 'Eve', 'Christmas', 'Day',
    'twenty-three', 'nineteen', 'eighty', 'every', 'p.m.', 'noon', '3/4/2001', '7.9.2017', '2016-09-12', 'st', 'Januar', 'Woche', 'gestern', 'Uhr',
    ',', '.', '-', '–', '(', ')', '/', ' ', '\n\n', '’s', 'İ', 'ſ', '\u212a', 'x',
  ) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
); // prettier-ignore
const text = fc
  .array(fc.tuple(piece, fc.constantFrom('', ' ', ' ', ' ')), { maxLength: 60 })
  .map(pieces => pieces.flat().join(''));

describe('searchFor', () => {
  it('finds what matchAll finds', () => {
    const search = searchFor(patterns);
    fc.assert(
      fc.property(text, passage => {
        const found = search(passage).map(matches => matches.map(match => [match.index, ...match]));
        expect(found).to.deep.equal(
          patterns.map(pattern => [...passage.matchAll(pattern)].map(match => [match.index, ...match])),
        );
      }),
      { numRuns: 300 },
    );
  });
});

describe('neededLetters', () => {
  const cases: [pattern: RegExp, literals: string[] | undefined, reach?: number][] = [
    [/May|June/g, ['may', 'june'], 0],
    [/(?:early |late )?(?<month>May|June)(?! Day)/g, ['may', 'june', 'early may', 'early june', 'late may', 'late june'], 0],
    [/\d{1,3} (?:days|weeks?) ago/g, [' days ago', ' week ago', ' weeks ago'], 3],
    [/\w+ ago/g, [' ago'], Infinity],
    [/(?:on )?(?:\w+|May)/g, undefined],
    [/a*/g, undefined],
    [/q[1-4]/gi, ['q1', 'q2', 'q3', 'q4'], 0],
    [/[^a]b|c/g, ['b', 'c'], 2],
    [/Easter(?: Sunday)?/g, ['easter'], 0],
    [/(?<=on )Friday\b/g, ['friday'], 0],
    [/x\.y/g, ['x.y'], 0],
    [/é/g, undefined],
  ]; // prettier-ignore
  for (const [pattern, literals, reach] of cases) {
    it(`of ${pattern} are ${literals?.join(', ') ?? 'none'}`, () => {
      const needed = neededLetters(pattern);
      expect(needed && [...needed.literals].sort()).to.deep.equal(literals && [...literals].sort());
      expect(needed?.reach).to.equal(reach);
    });
  }
});
