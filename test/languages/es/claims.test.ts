import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { findFacts } from '../../../src/extract/find-facts.js';
import { claims } from '../../../src/languages/es/claims.js';
import { spanish } from '../../../src/languages/es/index.js';
import { flaws } from '../../../src/languages/es/asking/flaws.js';

const LEAD = 'La alcaldesa Clara Ruiz ha abierto en Lugo el museo del puerto, que guarda muchos cuadros.';

/** The claims that an article makes with one sentence. */
function claimed(sentence: string) {
  const article = readText(`${LEAD}\n\n${sentence}`, { lang: 'es', datePublished: '2024-06-14' });
  return findFacts(article, { language: spanish }).facts.claims.filter(
    ({ evidence }) => evidence[0].exact === sentence,
  );
}

function turned(sentence: string): string | undefined {
  for (const opposite of claims.opposites!.among(sentence)) {
    const deed = opposite.toldIn(sentence);
    if (deed && !claims.opposites!.notSo(sentence.slice(0, deed.at)))
      return sentence.slice(0, deed.at) + deed.to + sentence.slice(deed.at + deed.words.length);
  }
  return undefined;
}

describe('a Spanish sentence to be judged true or false', () => {
  const whole = [
    'La alcaldesa Clara Ruiz inauguró el miércoles en Lugo la nueva biblioteca de Castro.',
    'El Ayuntamiento de Lugo aprobó el 3 de mayo de 2024 la compra de veinte autobuses.',
    'La naviera Ostra anunció en 2023 que sus barcos llegarían a Lugo por el río.',
  ];
  for (const sentence of whole)
    it(`stands alone: “${sentence}”`, () => {
      expect(claimed(sentence)).to.have.length(1);
    });

  const none: [why: string, sentence: string][] = [
    ['it has no date', 'El Ayuntamiento de Lugo aprobó la compra de veinte autobuses para el puerto.'],
    ['it has no subject', 'El 3 de mayo de 2024 en Lugo consiguió el premio del Museo Ostra por sus cuadros.'],
    ['its subject has no name', 'El cambio de las normas provocó el 3 de mayo de 2024 confusión en Lugo.'],
    ['one surname is all', 'En 2019 Prado cantó en el museo de Lugo la primera ópera de Vidal.'],
    ['only a name has a year', 'El Ayuntamiento de Lugo criticó en el museo el acuerdo de 1995 con Ostra.'],
    ['an aside has the year', 'El Ayuntamiento de Lugo compró el museo, que Ostra fundó en 1995.'],
    ['it leaves open which', 'El Ayuntamiento de Lugo vendió el 3 de mayo de 2024 la empresa a unos vecinos.'],
    ['it only supposes', 'El Ayuntamiento de Lugo podría aprobar el 3 de julio de 2024 la compra del museo.'],
    ['it looks back', 'El Ayuntamiento de Lugo había aprobado el 3 de mayo de 2023 la compra del museo.'],
    ['it hurts', 'El Ayuntamiento de Lugo recordó el 3 de mayo de 2024 a los muertos del museo.'],
    ['the lead tells of others', 'La Asamblea de Norlandia eligió el 3 de mayo de 2024 a sus jueces.'],
  ];
  for (const [why, sentence] of none)
    it(`isn’t made where ${why}: “${sentence}”`, () => {
      expect(claimed(sentence)).to.deep.equal([]);
    });
});

describe('news in Spanish without its day', () => {
  const claimedFirst = (lead: string) => {
    const text = `${lead}\n\nLa obra costó mucho. El puerto es viejo. La fiesta fue larga. El coro cantó mucho.`;
    const article = readText(text, { lang: 'es', datePublished: '2024-06-14' });
    return findFacts(article, { language: spanish }).facts.claims.length;
  };
  it('is a statement where it opens the article, and is of more than one that is named', () => {
    expect(claimedFirst('El Ayuntamiento de Lugo ha comprado a la naviera Ostra veinte barcos de vela.')).to.equal(1);
    expect(claimedFirst('El equipo de Lugo rompió en el puerto el dominio de Ostra con un gol.')).to.equal(0);
    expect(claimedFirst('El Ayuntamiento ha comprado a unos vecinos veinte barcos de vela y un muelle.')).to.equal(0);
  });
});

describe('a deed in Spanish with another outcome', () => {
  const table: [sentence: string, other: string][] = [
    ['El paro en Norlandia subió en 2023.', 'El paro en Norlandia bajó en 2023.'],
    ['El Senado de Norlandia ha aprobado la reforma.', 'El Senado de Norlandia ha rechazado la reforma.'],
    ['La naviera Ostra vendió su filial de Lugo.', 'La naviera Ostra compró su filial de Lugo.'],
    ['El Senado votó a favor de la reforma.', 'El Senado votó en contra de la reforma.'],
  ];
  for (const [sentence, other] of table) it(`is “${other}”`, () => expect(turned(sentence)).to.equal(other));

  const none = [
    'El Senado de Norlandia no aprobó la reforma.',
    'El plan que aprobó el Senado cuesta más.',
    'El Senado aprobó la reforma gracias a los votos de Lugo.',
    'El puerto comenzó a crecer en 2023.',
    'La naviera Ostra perdió un barco en Lugo.',
  ];
  for (const sentence of none) it(`isn’t told in “${sentence}”`, () => expect(turned(sentence)).to.be.undefined);
});

describe('a role in Spanish', () => {
  it('tells of what it is', () => {
    for (const role of ['alcaldesa', 'escritora chilena', 'presidente ruso', 'presidente de Francia', 'analista'])
      expect(flaws.unmatched!(role), role).to.be.true;
    for (const role of ['alcaldesa de Lugo', 'ministro francés', 'presidente de la naviera Ostra', 'CEO de Ostra'])
      expect(flaws.unmatched!(role), role).to.be.false;
  });
});

describe('a number in Spanish', () => {
  it('is left out where nobody has to guess it', () => {
    for (const text of [
      'El puerto de Lugo ganó ____ barcos.',
      'Según el censo de 2010, había ____ personas en Lugo.',
      'La naviera Ostra compró en 2020 barcos por ____ (unos 12 millones de dólares).',
    ])
      expect(flaws.oddNumberGap!.test(text), text).to.be.true;
    expect(flaws.oddNumberGap!.test('La naviera Ostra compró en 2020 ____ barcos en Lugo.')).to.be.false;
  });
});
