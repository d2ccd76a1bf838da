import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { loadLanguage } from '../../src/languages/languages.js';
import { bestOf, rewordedQuestion } from '../../src/wordpress/chosen.js';
import { withdrawals } from '../../src/wordpress/held.js';

const TEXT = [
  'The ferry between Ostby and the island of Lerra sails again, harbour master Ingrid Dahl said on Tuesday.',
  '“The quay is safe, and so are the boats that we repaired,” Dahl told reporters.',
  'The storm tore away 40 metres of the quay on 9 January 2024.',
  'Mayor Tomas Reed will open the new quay. “It was worth every crown that we paid,” Reed said.',
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
    const asked = quiz.questions.find(({ stimulus }) => stimulus?.text.includes('worth every crown'))!;
    const found = withdrawals(quiz, read(TEXT.slice(0, 3)));
    const gone = found.find(({ id }) => id === asked.id);
    expect(gone?.gone).to.include('worth every crown');
  });

  it('loses a question whose right answer was put in words that the passage doesn’t have', async () => {
    const { article, quiz } = await quizOf(TEXT);
    const number = quiz.questions.find(({ kind, options, correct }) => kind === 'gap' && options && correct);
    const choice = number ?? quiz.questions.find(({ kind, stimulus }) => kind === 'choice' && !stimulus);
    if (!choice) throw new Error('the post gives no question with a right option in its passage');
    const options = choice.options!.map(({ id, text }) => (id === choice.correct ? 'Somebody of Elsewhere' : text));
    const [found] = withdrawals(rewordedQuestion(quiz, choice.id, { options }), article);
    expect(found).to.deep.include({ id: choice.id });
    expect(found!.message).to.be.a('string');
  });
});
