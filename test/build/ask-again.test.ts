import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { askAgain } from '../../src/build/ask-again.js';
import { buildPack } from '../../src/build/build-pack.js';
import { updatePack } from '../../src/build/update-pack.js';
import { findFacts } from '../../src/extract/find-facts.js';
import { english } from '../../src/languages/en/index.js';
import type { ContentPack, PackQuestion } from '../../src/pack/types.js';
import { validatePack } from '../../src/pack/validate.js';

const TEXT = `Library moves to the mill

Mayor Ada Brook opened the new library in Carrow on 12 March 2025. “We have room for every child now,” Brook said.

“The roof will hold for a hundred years and more,” said engineer Bela Stone, who drew the plans. “Nobody will miss the old reading room,” said teacher Carl Dunn.

The library cost $3.2 million. The new building holds 40,000 books.
`;

const article = readText(TEXT, { datePublished: '2025-03-13' });
const options = { language: english };
const built = () => buildPack(article, options);
/** As it would be written. */
const again = (pack: ContentPack) =>
  JSON.parse(JSON.stringify(askAgain(pack, findFacts(article, options), english))) as PackQuestion[];
const ids = (questions: readonly PackQuestion[]) => questions.map(({ id }) => id);

/** With one question changed. */
const changed = (pack: ContentPack, at: number, change: Partial<PackQuestion>): ContentPack => ({
  ...pack,
  questions: pack.questions.map((question, place) => (place === at ? { ...question, ...change } : question)),
});

const OWN: PackQuestion = {
  id: 'own-1',
  kind: 'true-false',
  prompt: 'A mill grinds grain.',
  correct: true,
  evidence: [],
  origin: 'editor',
};

describe('asking again', () => {
  it('asks the same of the same facts', () => {
    expect(again(built())).to.deep.equal(built().questions);
    expect(built().questions.length).to.be.greaterThan(3);
  });

  it('leaves what an editor has reworded as it is', () => {
    const pack = changed(built(), 1, { prompt: 'Who was it?', edited: true });
    expect(again(pack)).to.deep.equal(pack.questions);
  });

  it('asks nothing that an editor has left out', () => {
    const pack = changed(built(), 0, { review: true, dropped: true });
    expect(again(pack)[0]).to.include({ id: pack.questions[0]!.id, dropped: true });
  });

  it('keeps the order that an editor gave', () => {
    const pack = built();
    const turned = { ...pack, questions: [...pack.questions].reverse() };
    expect(ids(again(turned))).to.deep.equal(ids(turned.questions));
  });

  it('keeps a question of an editor’s own where it stands', () => {
    const pack = built();
    const [first, ...rest] = pack.questions;
    expect(again({ ...pack, questions: [first!, OWN, ...rest] })[1]).to.deep.equal(OWN);
  });

  it('puts a question that is new after the one that it follows by its worth', () => {
    const pack = built();
    const before = ids(pack.questions);
    const without = { ...pack, questions: pack.questions.filter((_, place) => place !== 2) };
    expect(ids(again(without))).to.deep.equal(before);
  });

  it('asks no question twice of a quotation whose wrong answers an editor chose', () => {
    const pack = built();
    const quotes = pack.quotes.map(quote => ({
      ...quote,
      distractors: pack.people.flatMap(({ id }) => (id === quote.speaker ? [] : id)),
    }));
    const asked = again({ ...pack, quotes });
    const twice = ids(again({ ...pack, quotes, questions: asked }));
    expect(twice).to.deep.equal(ids(asked));
  });
});

describe('bringing a pack up to date', () => {
  const newer = readText(TEXT.replace('\n\n', '\n\nThe reading room is open on Sundays, too.\n\n'), {
    datePublished: '2025-03-13',
  });

  it('keeps what an editor reworded, left out, wrote and put in order', () => {
    let pack = changed(built(), 1, { prompt: 'Who was it, then?', edited: true });
    pack = changed(pack, 0, { review: true, dropped: true });
    pack = { ...pack, questions: [OWN, ...[...pack.questions].reverse()] };
    const { questions } = updatePack(pack, newer, options).pack;
    const kept = questions.filter(({ id }) => ids(pack.questions).includes(id));
    expect(ids(kept)).to.deep.equal(ids(pack.questions));
    expect(kept.filter(({ dropped }) => dropped)).to.have.length(1);
    expect(kept.find(({ edited }) => edited)).to.include({ prompt: 'Who was it, then?' });
    expect(kept[0]).to.deep.equal(OWN);
  });

  it('moves the passages of a reworded question to where they stand now', () => {
    const pack = changed(built(), 0, { edited: true });
    const [{ evidence }] = updatePack(pack, newer, options).pack.questions as [PackQuestion];
    for (const { exact, start, end } of evidence) expect(newer.text.slice(start, end)).to.equal(exact);
  });

  it('holds a reworded question back once the article no longer has its words', () => {
    const pack = built();
    const at = pack.questions.findIndex(({ stimulus }) => stimulus?.text.includes('hundred years'));
    expect(at).to.be.greaterThan(-1);
    const edited = changed(pack, at, { prompt: 'Whose words are these?', edited: true });
    const without = readText(TEXT.replace(/“The roof.*\n/, ''), { datePublished: '2025-03-13' });
    const updated = updatePack(edited, without, options).pack;
    expect(updated.questions.find(({ id }) => id === pack.questions[at]!.id)).to.include({ review: true });
    expect(() => validatePack(updated)).not.to.throw();
  });
});
