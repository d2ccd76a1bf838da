import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { findFacts } from '../../../src/extract/find-facts.js';
import { alone, asking } from '../../../src/languages/es/asking/index.js';
import { taste } from '../../../src/languages/es/asking/taste.js';
import { spanish } from '../../../src/languages/es/index.js';
import { checkPack } from '../../../src/pack/check.js';

const LEAD =
  'La alcaldesa Clara Ruiz, el ingeniero Pedro Soto y el concejal Jaime Vidal presentaron el plan. La concejala Elena Prado no asistió.';

function asked(sentence: string): string[] {
  const article = readText(`Disputa por el puente\n\n${LEAD}\n\n${sentence}`, {
    lang: 'es',
    datePublished: '2024-06-14',
  });
  const found = findFacts(article, { language: spanish });
  const at = article.text.indexOf(sentence);
  return asking
    .plain!.questionsOf({
      article,
      people: found.known,
      dates: found.dates,
      numbers: found.quantities,
      places: found.placed,
    })
    .asked.filter(each => article.sentences[each.sentence].start >= at)
    .map(({ prompt }) => prompt);
}

describe('what is asked in Spanish', () => {
  const table: [sentence: string, prompt: string][] = [
    [
      'Clara Ruiz inauguró el 3 de mayo de 2024 el nuevo puente sobre el canal.',
      '¿Quién inauguró el 3 de mayo de 2024 el nuevo puente sobre el canal?',
    ],
    [
      'La alcaldesa de Lugo, Clara Ruiz, ha anunciado la reforma del viejo puente de piedra sobre el Miño.',
      '¿Quién ha anunciado la reforma del viejo puente de piedra sobre el Miño?',
    ],
    [
      'Soto, ingeniero del puente, prometió que la obra del Miño terminará en 2025.',
      '¿Quién prometió que la obra del Miño terminará en 2025?',
    ],
    ['El 3 de mayo de 2024 se cerró el puente sobre el canal.', '¿Cuándo se cerró el puente sobre el canal?'],
    ['El puente sobre el canal fue cerrado el 3 de mayo de 2024.', '¿Cuándo fue cerrado el puente sobre el canal?'],
    [
      'En 2020, la ciudad de Génova construyó un puente nuevo.',
      '¿En qué año construyó la ciudad de Génova un puente nuevo?',
    ],
    [
      'En 2020, la ciudad de Génova construyó un puente nuevo y derribó el antiguo.',
      '¿En qué año construyó la ciudad de Génova un puente nuevo?',
    ],
    ['En Génova se construyó en 2020 un puente nuevo.', '¿En qué ciudad se construyó en 2020 un puente nuevo?'],
    [
      'Más de 12.500 personas asistieron a la fiesta del puente del Miño.',
      '¿Cuántas personas asistieron a la fiesta del puente del Miño?',
    ],
    [
      'La constructora Ríos despidió a 300 trabajadores tras el cierre del puente.',
      '¿A cuántos trabajadores despidió la constructora Ríos tras el cierre del puente?',
    ],
    [
      'Pedro Soto revisó el miércoles los pilares del puente del Miño.',
      '¿Quién revisó el 12 de junio de 2024 los pilares del puente del Miño?',
    ],
  ];
  for (const [sentence, prompt] of table) {
    it(`is “${prompt}”`, () => {
      expect(asked(sentence)).to.include(prompt);
    });
  }

  for (const sentence of [
    'Inauguró el 3 de mayo de 2024 el nuevo puente sobre el canal.',
    'Clara Ruiz habría inaugurado el 3 de mayo de 2024 el nuevo puente sobre el canal.',
    'Clara Ruiz inauguró supuestamente el 3 de mayo de 2024 el nuevo puente sobre el canal.',
    'Ella inauguró el 3 de mayo de 2024 el nuevo puente sobre el canal.',
    'Clara Ruiz y Pedro Soto inauguraron el nuevo puente sobre el canal del Miño.',
    'El sucesor de la alcaldesa de Lugo, Clara Ruiz, inauguró el nuevo puente sobre el Miño.',
    'El equipo de Pedro Soto inauguró el nuevo puente sobre el canal del Miño.',
    'También se cerró el 3 de mayo de 2024 el puente viejo sobre el canal.',
    'La obra terminó el 3 de mayo de 2024.',
    'El puente será obligatorio a partir del 1 de enero de 2025 para todos los coches.',
    'La marcha sobre el puente del canal, según la alcaldesa.',
    '«Clara Ruiz inauguró el martes el puente», decía el periódico.',
    'Pedro Soto la felicitó por esta decisión en la fiesta del Miño.',
    'Clara Ruiz era el miércoles más optimista que nunca en Cádiz.',
  ])
    it(`is nothing of “${sentence}”`, () => {
      expect(asked(sentence)).to.deep.equal([]);
    });

  it('knows whether words stand alone', () => {
    expect(alone.hangs('Es un gran error.', { as: 'quotation' })).to.be.a('string');
    expect(alone.hangs('Por eso cerramos el puente.', { as: 'quotation' })).to.be.a('string');
    expect(alone.hangs('Tenemos que cerrar el puente sobre el canal.', { as: 'quotation' })).to.be.undefined;
    expect(alone.hangs('La obra costó 12 millones de euros.', { as: 'sentence' })).to.be.a('string');
    for (const text of [
      'El avión, tras volar a Cádiz, llevó a 500 personas.',
      'Al acto asistieron 500 personas.',
      'Según el banco, las pérdidas suman 26 céntimos.',
      'El margen financiero se elevó a 12 millones de euros.',
      'Piden un 5 % y ofrecen un 3 %.',
      'El agua de los ríos se usa en 500 plantas.',
      'En el año 2010 tenía una población de 4.000 habitantes.',
      'Con 71 goles en 137 partidos, ha marcado más que nadie en Cádiz.',
      'Expuso que en Cádiz cayeron 12 centímetros de nieve.',
      'Hemos cumplido 10 años en Cádiz.',
    ])
      expect(alone.hangs(text, { as: 'sentence' }), text).to.be.a('string');
    expect(alone.hangs('Al Congreso llegaron 500 cartas de Cádiz.', { as: 'sentence' })).to.be.undefined;
    expect(alone.hangs('La obra del puente de Cádiz costó 12 millones de euros.', { as: 'sentence' })).to.be.undefined;
    for (const text of ['Ayer llegaron a Cádiz 500 cartas.', 'En mayo llegaron a Cádiz 500 cartas.'])
      expect(alone.undated(text, { as: 'sentence' }), text).to.be.a('string');
    expect(alone.undated('En mayo de 2024 llegaron a Cádiz 500 cartas.', { as: 'sentence' })).to.be.undefined;
    expect(alone.fragment('El puente de Cádiz La obra costó 12 millones.', { as: 'sentence' })).to.be.a('string');
    expect(alone.fragment('y cerrar el puente', { as: 'quotation' })).to.be.a('string');
    expect(alone.undated('El puente se cerró el miércoles.', { as: 'sentence' })).to.be.a('string');
    expect(alone.undated('El puente se cerró el 3 de mayo de 2024.', { as: 'sentence' })).to.be.undefined;
    expect(alone.stranger('Soto revisó el puente.', { people: ['Pedro Soto'] })).to.be.a('string');
  });

  it('leaves the dead, crimes and children to an editor', () => {
    for (const [text, matter] of [
      ['Tres personas murieron en el puente.', 'death'],
      ['La policía detuvo a un sospechoso.', 'crime'],
      ['Dos conductores resultaron heridos.', 'harm'],
      ['Un niño cayó al canal.', 'children'],
    ] as const)
      expect([...taste.touches(text).keys()], text).to.include(matter);
    expect([...taste.touches('Las negociaciones están en punto muerto.').keys()]).to.deep.equal([]);
    expect(taste.holdsOffice('alcaldesa de Lugo')).to.be.true;
    expect(taste.inOffice(LEAD, 'Clara Ruiz')).to.be.true;
  });

  it('makes a pack that its article bears out', () => {
    const article = readText(
      `Disputa por el puente\n\n${LEAD}\n\n«Tenemos que cerrar el puente sobre el canal ahora mismo», dijo Ruiz. La reforma del puente del Miño costó en 2023 unos 1,2 millones de euros, según el ayuntamiento.\n\nPedro Soto revisó el miércoles los pilares del puente del Miño.`,
      { lang: 'es', datePublished: '2024-06-14' },
    );
    const pack = buildPack(article, { language: spanish });
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    const prompts = pack.questions.map(({ prompt }) => prompt);
    expect(prompts.some(prompt => prompt.endsWith('¿Quién lo dijo?'))).to.be.true;
    expect(prompts.some(prompt => prompt.endsWith('¿Qué número va en el hueco?'))).to.be.true;
    expect(prompts.some(prompt => /^(?:Who|Which|Wer|Was)(?!\p{L})/u.test(prompt))).to.be.false;
  });
});

describe('a number to guess in Spanish', () => {
  const shownIn = (sentence: string) =>
    buildPack(
      readText(`El tranvía vuelve a Lerma tras veinte años\n\n${sentence} Los vecinos lo celebran.`, { lang: 'es' }),
      {
        language: spanish,
      },
    ).questions.flatMap(({ kind, prompt, stimulus }) => (kind === 'number' ? [[prompt, stimulus?.text]] : []));

  it('stands under the headline, which tells of which works it is', () => {
    expect(shownIn('Las obras empezaron en abril de 2022 y han costado 187 millones de euros.')).to.deep.equal([
      [
        'En «El tranvía vuelve a Lerma tras veinte años»: ¿Qué número va en el hueco?',
        'Las obras empezaron en abril de 2022 y han costado ____.',
      ],
    ]);
  });

  it('stands without a word that only joins its sentence to the one before', () => {
    expect(shownIn('El Ayuntamiento de Lerma construyó además en 2022 un garaje de 320 plazas.')[0]?.[1]).to.equal(
      'El Ayuntamiento de Lerma construyó en 2022 un garaje de ____ plazas.',
    );
  });
});
