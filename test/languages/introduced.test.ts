import { expect } from '@open-wc/testing';
import { readText } from '../../src/article/text.js';
import { buildPack } from '../../src/build/build-pack.js';
import { french } from '../../src/languages/fr/index.js';
import { german } from '../../src/languages/de/index.js';
import type { Language } from '../../src/languages/language.js';
import { portuguese } from '../../src/languages/pt/index.js';
import { spanish } from '../../src/languages/es/index.js';
import { ukrainian } from '../../src/languages/uk/index.js';
import { checkPack } from '../../src/pack/check.js';

describe('somebody whose given name no list has', () => {
  const table: [language: Language, sentence: string, name: string][] = [
    [portuguese, 'O mercado abriu. A padeira Jurema Velosa assou o pão.', 'Jurema Velosa'],
    [spanish, 'El coro cantó. Lo dirige el músico Anxelo Barredo, que llegó tarde.', 'Anxelo Barredo'],
    [french, 'Le pré est vert. La bergère Nolwazi Kerdal conduit le troupeau.', 'Nolwazi Kerdal'],
    [german, 'Das Gras ist hoch. Der Landwirt Jost Baumeister mäht die Wiese.', 'Jost Baumeister'],
  ];
  for (const [language, text, name] of table)
    it(`is told by a calling in ${language.tag}`, () => {
      const { people } = buildPack(readText(text, { lang: language.tag }), { language });
      expect(people.filter(({ review }) => !review).map(person => person.name)).to.deep.equal([name]);
    });

  it('has the role that a genitive tells', () => {
    const article = readText('Das war der Besuch des Verkehrsministers Arndt Schollberg am Bahnhof.', { lang: 'de' });
    const pack = buildPack(article, { language: german });
    expect(pack.people.map(({ name, role }) => [name, role])).to.deep.equal([['Arndt Schollberg', 'Verkehrsminister']]);
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
  });

  it('has no role of which an adjective tells a part', () => {
    const article = readText('Das war der Besuch des hessischen Verkehrsministers Arndt Schollberg.', { lang: 'de' });
    expect(buildPack(article, { language: german }).people.map(({ role }) => role)).to.deep.equal([undefined]);
  });

  it('is none where a thing has a name of its own', () => {
    const { people } = buildPack(readText('Le port est plein. Le navire Belle Poule est arrivé.', { lang: 'fr' }), {
      language: french,
    });
    expect(people.filter(({ review }) => !review)).to.deep.equal([]);
  });

  const things: [language: Language, sentence: string][] = [
    [spanish, 'Los alumnos del instituto Ramón Olmedo cruzan la calle Clara Ferrer.'],
    [portuguese, 'Os alunos da escola Ana Serrano atravessam a Avenida João Ferraz.'],
    [french, 'Les élèves du collège Marguerite Lauzier traversent la rue Simon Berger.'],
    [ukrainian, 'Учні зібралися на вулиці Івана Гайового біля ліцею імені Олени Бистрої.'],
  ];
  for (const [language, text] of things)
    it(`is none where a school or a street is called after somebody in ${language.tag}`, () => {
      const { people } = buildPack(readText(text, { lang: language.tag }), { language });
      expect(people.filter(({ review }) => !review)).to.deep.equal([]);
    });
});

describe('somebody’s name and what they are', () => {
  const table: [language: Language, text: string, name: string, role: string][] = [
    [
      spanish,
      'Habló el secretario de Estado, Joaquín Pastor. Hubo aplausos.',
      'Joaquín Pastor',
      'secretario de Estado',
    ],
    [
      spanish,
      'Ana del Carmen Soler de la Torre, rectora de la Universidad de Arlanza, habló ayer.',
      'Ana del Carmen Soler de la Torre',
      'rectora de la Universidad de Arlanza',
    ],
    [spanish, 'La peña celebró su fiesta. Su presidenta, Elena Garrido, bailó.', 'Elena Garrido', 'presidenta'],
    [portuguese, 'A associação fez festa. A sua tesoureira, Rita Moura, dançou.', 'Rita Moura', 'tesoureira'],
    [
      french,
      'Jean-Pierre Le Guen, proviseur du lycée, a ouvert la grille.',
      'Jean-Pierre Le Guen',
      'proviseur du lycée',
    ],
    [french, 'Le club fête ses vingt ans. Sa présidente, Alice Monnier, danse.', 'Alice Monnier', 'présidente'],
    [ukrainian, 'Суддя-доповідачка Зоряна Бойчук оголосила рішення.', 'Зоряна Бойчук', 'суддя-доповідачка'],
  ];
  for (const [language, text, name, role] of table)
    it(`are read in “${text}”`, () => {
      const { people } = buildPack(readText(text, { lang: language.tag }), { language });
      expect(people.filter(({ review }) => !review).map(person => [person.name, person.role])).to.deep.equal([
        [name, role],
      ]);
    });
});
