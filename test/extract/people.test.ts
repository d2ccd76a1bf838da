import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { findPeople } from '../../src/extract/people.js';
import { english } from '../../src/languages/en/index.js';
import { checkPack } from '../../src/pack/check.js';
import { rows } from './people-table.js';

const articleOf = (text: string) =>
  readText(`The quay in winter\n\nIt was a cold day by the sea.\n\n${text}\n\nThe works go on until May.`);

describe('findPeople', () => {
  for (const { what, text, people } of rows) {
    it(`finds ${what}`, () => {
      const article = articleOf(text);
      const found = findPeople(article, english).people;
      expect(found.map(({ name, role }) => (role ? [name, role] : [name]))).to.deep.equal(people);
      const issues = checkPack(buildPack(article, { language: english }), article).filter(({ pointer }) =>
        pointer.startsWith('/people'),
      );
      expect(issues).to.deep.equal([]);
    });
  }

  it('is sure of a rare name that says “I”, and of one that is introduced by a trade', () => {
    const isSure = (text: string) => findPeople(articleOf(text), english).people.map(({ review }) => !review);
    expect(isSure('“I water it before I have my tea,” said Torbin Sleight.')).to.deep.equal([true]);
    expect(isSure('The gardener who sowed it, Torbin Sleight, has a ladder. Sleight said no.')).to.deep.equal([true]);
    expect(isSure('“We expect a colder winter,” said Torbin Sleight.')).to.deep.equal([false]);
  });

  it('finds the body that somebody is of, though what they do there is told apart from it, or not at all', () => {
    const bodies = (text: string) =>
      findPeople(articleOf(text), english).people.map(({ name, role, affiliation }) => [name, role, affiliation]);
    const office = [['Clara Novak', 'chief executive', 'Southern Catch']];
    expect(bodies('The fishing group Southern Catch said no. Its chief executive, Clara Novak, left.')).to.deep.equal(
      office,
    );
    expect(
      bodies('Southern Catch said it feared so. “It will hold,” said its chief executive, Clara Novak.'),
    ).to.deep.equal(office);
    expect(bodies('“It will hold,” said Clara Novak of the Larne Agency for Works.')).to.deep.equal([
      ['Clara Novak', undefined, 'Larne Agency for Works'],
    ]);
    for (const other of [
      'Southern Catch paid. The council lent more, by a report of its chief executive, Clara Novak.',
      'Many said no. Its chief executive, Clara Novak, left.',
    ])
      expect(bodies(other)).to.deep.equal([['Clara Novak', 'chief executive', undefined]]);
    expect(bodies('“It will hold,” said Clara Novak of Larne.')).to.deep.equal([['Clara Novak', undefined, undefined]]);
    expect(bodies('Clara Novak, head of the Ukrainian railways, left.')[0]![2]).to.equal(undefined);
  });

  it('takes a firm that is called by its founder’s name for nobody', () => {
    const article = articleOf(
      'Clara Novak runs Novak & Daughters. Shares in Novak’s rose in May. Norlink bought Novak’s in 2019. Novak’s mother left.',
    );
    const { people, mentionsOf } = findPeople(article, english);
    expect(people.map(({ name }) => name)).to.deep.equal(['Clara Novak']);
    const after = mentionsOf(people[0]!.id).map(({ end }) => article.text.slice(end, end + 7));
    expect(after).to.deep.equal([' runs N', '’s moth']);
  });

  it('keeps other forms of a name as aliases', () => {
    const [person] = findPeople(articleOf('Mayor Clara Novak arrived. Novak left again.'), english).people;
    expect(person.aliases).to.have.members(['Mayor Clara Novak', 'Novak']);
  });

  it('takes the given name from a headline in capitals where only the surname stands in the text', () => {
    const article = readText(
      'Clara Novak Goes After Peter Ashby Over The Wall\n\nIt was a cold day. “It will hold,” Novak said. Ashby said no.',
    );
    expect(findPeople(article, english).people.map(({ name }) => name)).to.deep.equal(['Clara Novak', 'Peter Ashby']);
  });

  it('tells who is named at an offset', () => {
    const article = articleOf('Mayor Clara Novak met Peter Ashby. Ashby left.');
    const { people, personAt } = findPeople(article, english);
    const nameAt = (words: string) => people.find(({ id }) => id === personAt(article.text.lastIndexOf(words)))?.name;
    expect([nameAt('Novak met'), nameAt('Ashby left'), nameAt('quay')]).to.deep.equal([
      'Clara Novak',
      'Peter Ashby',
      undefined,
    ]);
  });
});
