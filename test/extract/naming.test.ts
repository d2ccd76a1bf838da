import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { namingOf } from '../../src/extract/naming.js';
import { findPeople } from '../../src/extract/people.js';
import { english } from '../../src/languages/en/index.js';

const article = readText(
  [
    'Mayor Clara Novak opened the bridge on Tuesday. She praised the engineers.',
    'Ingrid Dahl leads the ferry company. She warned of lost jobs.',
  ].join('\n\n'),
);
const pronouns = [...article.text.matchAll(/She/g)].map(({ index }) => ({ start: index, end: index + 3 }));

describe('namingOf', () => {
  it('tells whom a pronoun stands for in whatever order it is asked', () => {
    const asked = (order: typeof pronouns) => {
      const naming = namingOf(article, findPeople(article, english), english);
      return new Map(order.map(pronoun => [pronoun.start, naming.standsFor(pronoun)?.name]));
    };
    const names = ['Clara Novak', 'Ingrid Dahl'];
    const expected = pronouns.map(({ start }, index) => [start, names[index]]);
    expect([...asked(pronouns)]).to.deep.equal(expected);
    expect([...asked([...pronouns].reverse())].reverse()).to.deep.equal(expected);
  });
});
