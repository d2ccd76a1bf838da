import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { findDates } from '../../../src/extract/dates.js';
import { dates } from '../../../src/languages/fr/dates.js';
import { french } from '../../../src/languages/fr/index.js';
import { numbers } from '../../../src/languages/fr/numbers.js';
import { checkPack } from '../../../src/pack/check.js';

const REFERENCE = '2024-06-14';

describe('dates in French', () => {
  const table: [text: string, value: string][] = [
    ['Le pont a ouvert le 3 mai 2024.', '2024-05-03'],
    ['Le pont a fermé le 1er mai.', '2024-05-01'],
    ['Le pont a fermé il y a deux semaines.', '2024-W22'],
    ['Le pont a fermé hier soir.', '2024-06-13'],
    ['Le pont a fermé mercredi.', '2024-06-12'],
    ['Le pont a fermé mercredi dernier.', '2024-06-12'],
    ['Le pont a fermé en août 2023.', '2023-08'],
    ["Le pont a fermé l'année dernière.", '2023'],
    ['Le pont a fermé l’an dernier.', '2023'],
    ['Le pont fermera la semaine prochaine.', '2024-W25'],
    ['Le pont date du XIXe siècle.', '18'],
    ['Le pont date des années 1980.', '198'],
    ['Le pont a fermé au premier trimestre 1998.', '1998-Q1'],
  ];
  for (const [text, value] of table) {
    it(`reads ${value} in “${text}”`, () => {
      const found = findDates(text, { reference: REFERENCE, language: dates }).filter(({ type }) => type === 'DATE');
      expect(found.map(date => date.value.slice(0, value.length))).to.include(value);
    });
  }

  for (const text of ['Chaque lundi, le pont ferme.', 'Tous les jours, 2024 personnes passent le pont.'])
    it(`reads none in “${text}”`, () => {
      const found = findDates(text, { reference: REFERENCE, language: dates }).filter(({ type }) => type === 'DATE');
      expect(found).to.deep.equal([]);
    });
});

describe('numbers in French', () => {
  const table: [sentence: string, value: number, unit: string][] = [
    ['Le chantier coûte 250 000 euros.', 250_000, 'EUR'],
    ['Le chantier coûte 250\u202f000\u00a0€.', 250_000, 'EUR'],
    ['Le chantier coûte 1,2 million d’euros.', 1.2e6, 'EUR'],
    ["Le chantier coûte 3 milliards d'euros.", 3e9, 'EUR'],
    ['La crue a fait 5 500 morts.', 5500, 'morts'],
    ['Quelque 12 500 personnes sont venues.', 12_500, 'personnes'],
    ['La hausse est de 12,5 %.', 12.5, '%'],
  ];
  for (const [sentence, value, unit] of table) {
    it(`reads ${value} ${unit} in “${sentence}”`, () => {
      expect(numbers.numbersIn(sentence).map(read => [read.value, read.unit])).to.deep.include([value, unit]);
    });
  }

  for (const sentence of [
    'Le pont a ouvert en 1998.',
    'Il commence à 19 h 30.',
    'L’article 146 reste en vigueur.',
    'Le vol 370 a atterri.',
    'Il l’a vu il y a 20 ans.',
  ])
    it(`reads no count in “${sentence}”`, () => {
      expect(numbers.numbersIn(sentence)).to.deep.equal([]);
    });
});

describe('who speaks in French', () => {
  const LEAD = 'La maire Clara Roy et l’ingénieur Pierre Morel ont présenté le plan du pont.';
  function speakerOf(text: string): { by?: string; sure: boolean } {
    const article = readText(`Querelle autour du pont\n\n${LEAD}\n\n${text}`, { lang: 'fr', datePublished: REFERENCE });
    const pack = buildPack(article, { language: french });
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    const quote = pack.quotes.find(each => each.text.includes('fermer le pont'));
    return {
      by: pack.people.find(({ id }) => id === quote?.speaker)?.name,
      sure: quote !== undefined && !quote.review,
    };
  }
  const table: [text: string, by: string][] = [
    ['«\u00a0Il faut fermer le pont maintenant\u00a0», a déclaré Roy.', 'Clara Roy'],
    ['« Il faut fermer le pont maintenant », a déclaré mercredi Pierre Morel.', 'Pierre Morel'],
    ['« Il faut fermer le pont maintenant », estime M. Morel.', 'Pierre Morel'],
    ['« Il faut fermer le pont maintenant », explique l’ingénieur Pierre Morel.', 'Pierre Morel'],
    ['Roy a déclaré : « Il faut fermer le pont maintenant ».', 'Clara Roy'],
    ['Selon Morel, « il faut fermer le pont dès maintenant ».', 'Pierre Morel'],
  ];
  for (const [text, by] of table) {
    it(`is ${by} in “${text}”`, () => {
      expect(speakerOf(text).by).to.equal(by);
    });
  }

  for (const text of [
    'Roy a nié avoir dit : « Il faut fermer le pont maintenant ».',
    'Morel aurait déclaré : « Il faut fermer le pont maintenant ».',
  ])
    it(`is not sure in “${text}”`, () => {
      expect(speakerOf(text).sure).to.be.false;
    });

  it('tells what people are', () => {
    const article = readText(`Querelle autour du pont\n\n${LEAD}\n\nLe pont est ancien.`, { lang: 'fr' });
    const { people } = buildPack(article, { language: french });
    expect(people.map(({ name, role }) => [name, role])).to.deep.equal([
      ['Clara Roy', 'maire'],
      ['Pierre Morel', 'ingénieur'],
    ]);
  });
});
