import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { findFacts } from '../../src/extract/find-facts.js';
import { french } from '../../src/languages/fr/index.js';
import { german } from '../../src/languages/de/index.js';
import type { Language } from '../../src/languages/language.js';
import { portuguese } from '../../src/languages/pt/index.js';
import { spanish } from '../../src/languages/es/index.js';

/** A sentence behind one that introduces somebody, as it is shown alone. */
function retold(language: Language, lead: string, sentence: string): string {
  const article = readText(`${lead} ${sentence}`, { lang: language.tag, datePublished: '2024-06-14' });
  const { retell } = findFacts(article, { language });
  const start = article.text.indexOf(sentence);
  return retell({ start, end: start + sentence.length }).text;
}

describe('a sentence of another language that is shown alone', () => {
  const table: [language: Language, lead: string, sentence: string, told: string][] = [
    [
      german,
      'Bürgermeisterin Clara Nowak kam.',
      'Am Mittwoch zählte Nowak 500 Gäste.',
      'Am 12. Juni 2024 zählte Clara Nowak 500 Gäste.',
    ],
    [
      german,
      'Bürgermeisterin Clara Nowak kam.',
      'Am Mittwoch wurde der diesjährige Preis der Stadt Bremen verliehen.',
      'Am 12. Juni 2024 wurde der Preis der Stadt Bremen verliehen.',
    ],
    [
      german,
      'Bürgermeisterin Clara Nowak kam.',
      'Der diesjährige Preis der Stadt Bremen ging an die Fischer.',
      'Der diesjährige Preis der Stadt Bremen ging an die Fischer.',
    ],
    [
      german,
      'Bürgermeisterin Clara Nowak kam.',
      'Die für Mittwoch geplante Feier fiel aus.',
      'Die für den 12. Juni 2024 geplante Feier fiel aus.',
    ],
    [
      german,
      'Bürgermeisterin Clara Nowak kam.',
      'Das Treffen ist am 10. und 11. Juli in Bremen.',
      'Das Treffen ist am 10. und 11. Juli in Bremen.',
    ],
    [
      german,
      'Bürgermeisterin Clara Nowak kam.',
      '„Nowak kam am Mittwoch“, hieß es.',
      '„Nowak kam am Mittwoch“, hieß es.',
    ],
    [
      spanish,
      'La alcaldesa Clara Ruiz llegó.',
      'Ruiz contó el miércoles 500 invitados.',
      'Clara Ruiz contó el 12 de junio de 2024 500 invitados.',
    ],
    [
      portuguese,
      'A prefeita Clara Souza chegou.',
      'Souza contou na quarta-feira os 500 convidados.',
      'Clara Souza contou em 12 de junho de 2024 os 500 convidados.',
    ],
    [
      french,
      'La maire Clara Morel est arrivée.',
      'Morel a reçu mercredi les 500 invités.',
      'Clara Morel a reçu le 12 juin 2024 les 500 invités.',
    ],
  ];
  for (const [language, lead, sentence, told] of table)
    it(`names whom and when: “${told}”`, () => {
      expect(retold(language, lead, sentence)).to.equal(told);
    });
});
