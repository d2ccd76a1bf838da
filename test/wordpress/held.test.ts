import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { loadLanguage } from '../../src/languages/languages.js';
import { bestOf } from '../../src/wordpress/chosen.js';
import { withdrawals } from '../../src/wordpress/held.js';

const TEXT = [
  'Wexmouth votes to close its harbour bridge to cars',
  "Wexmouth's town council voted on Tuesday to close the Harbour Bridge to private cars. The plan passed by nine votes to six.",
  'Mayor Helen Okafor called the decision the most difficult of her time in office. "We are not taking a bridge away from anyone," she told reporters after the vote.',
  'Daniel Reyes, the county\'s chief engineer, said the bridge could not carry full traffic for much longer. "Every car that crosses shortens its life, and we have known that since the first inspection," Reyes said.',
  'Marta Lindqvist, who runs a bakery on Quay Street, said she had lost customers. "My customers come by car, and they will not walk a mile for a loaf of bread," she said.',
  'Samira Haddad, head teacher of Eastgate Primary School, said nearly 300 of her pupils cross the bridge on foot. "For the first time I can tell parents that the way to school is safe," Haddad said.',
  'The council has asked the government for a grant to pay the remaining half. A decision is expected in July 2024.',
  'Transport researcher Owen Clarke of the University of Calder said other ports had made the same choice. "Traffic does not simply move to the next street; some of it disappears," Clarke said.',
];
const read = (paragraphs: readonly string[]) =>
  readText(paragraphs.join('\n\n'), { datePublished: '2024-03-13', lang: 'en' });

async function quizOf(paragraphs: readonly string[]) {
  const article = read(paragraphs);
  const pack = buildPack(article, { language: await loadLanguage('en') });
  return { article, quiz: bestOf(pack) };
}

describe('a quiz held against its post', () => {
  it('stands whole in the post that it was made of, and where words only moved', async () => {
    const { article, quiz } = await quizOf(TEXT);
    expect(quiz.questions.length).to.be.above(1);
    expect(withdrawals(quiz, article)).to.deep.equal([]);
    expect(withdrawals(quiz, read(['A new paragraph stands above all.', ...TEXT]))).to.deep.equal([]);
  });

  it('loses the questions whose words are gone, and says which words', async () => {
    const { quiz } = await quizOf(TEXT);
    const asked = quiz.questions.find(({ stimulus }) => stimulus?.type === 'quotation')!;
    const words = asked.evidence[0]!.exact;
    const found = withdrawals(quiz, read(TEXT.filter(each => !each.includes(words))));
    expect(found.find(({ id }) => id === asked.id)).to.deep.equal({ id: asked.id, gone: words });
  });

  it('loses a question whose right answer the post gives to another', async () => {
    const { article, quiz } = await quizOf(TEXT);
    const asked = quiz.questions.find(({ stimulus }) => stimulus?.type === 'quotation')!;
    asked.correct = asked.options!.find(({ id }) => id !== asked.correct)!.id;
    const [found] = withdrawals(quiz, article);
    expect(found!.id).to.equal(asked.id);
    expect(found!.message).to.be.a('string');
  });
});
