import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';

const table: [lang: string, sentences: string[]][] = [
  ['es', ['El Sr. Soto llegó con la Dra. Ruiz.', 'Ahora, el puente está cerrado.']],
  ['es', ['Viajó a EE. UU. en mayo.', '¿Cuándo vuelve?']],
  ['pt', ['O Sr. Souza chegou com a Profa. Rocha.', 'Agora a ponte está fechada.']],
  ['pt', ['A obra (ver p. 28) custou pouco.', 'Hoje a ponte abre.']],
  ['fr', ['M. Morel est arrivé avec Mme. Roy.', 'Le pont est fermé.']],
  ['fr', ['Il est né en 100 av. J.-C. à Rome.', 'Il y est mort.']],
  ['uk', ['Зустріч відбулася на вул. Шевченка в м. Києві.', 'Міст закрили.']],
  ['uk', ['Ремонт коштував 3 млн. грн. у 2020 р. за планом.', 'Тепер міст закрито.']],
];

describe('where sentences end', () => {
  for (const [lang, sentences] of table)
    it(`is told from abbreviations in “${sentences.join(' ')}” (${lang})`, () => {
      const article = readText(`${sentences.join(' ')}\n\nX.`, { lang });
      const read = article.sentences.map(({ start, end }) => article.text.slice(start, end));
      expect(read.slice(0, sentences.length)).to.deep.equal(sentences);
    });
});
