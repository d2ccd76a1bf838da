import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { findFacts } from '../../../src/extract/find-facts.js';
import { opposites } from '../../../src/languages/de/claims/opposites.js';
import { german } from '../../../src/languages/de/index.js';

const LEAD = 'Bürgermeisterin Clara Nowak eröffnet in Bremen das Museum am Kanal, in dem viele Bilder hängen.';

/** The claims that an article makes with one sentence. */
function claimed(sentence: string) {
  const article = readText(`${LEAD}\n\n${sentence}`, { lang: 'de', datePublished: '2024-06-14' });
  return findFacts(article, { language: german }).facts.claims;
}

function turned(sentence: string): string | undefined {
  for (const opposite of opposites.among(sentence)) {
    const deed = opposite.toldIn(sentence);
    if (deed && !opposites.notSo(sentence.slice(0, deed.at)))
      return sentence.slice(0, deed.at) + deed.to + sentence.slice(deed.at + deed.words.length);
  }
  return undefined;
}

describe('a German sentence to be judged true or false', () => {
  const whole = [
    'Clara Nowak eröffnete am Mittwoch in Bremen das Haus der Stadtgeschichte.',
    'Die Stadt Bremen hat am 3. Mai 2024 den Bau einer neuen Schleuse genehmigt.',
    'Am 3. Mai 2024 weihte die Stadt Bremen am Kanal, dem alten Hafen, eine bunt bemalte Brücke ein.',
    'Clara Nowak sagte am Mittwoch, die Brücke in Bremen werde bis zum Herbst gebaut.',
  ];
  for (const sentence of whole)
    it(`stands alone: “${sentence}”`, () => {
      expect(claimed(sentence).map(({ evidence }) => evidence[0].exact)).to.deep.equal([sentence]);
    });

  const none: [why: string, sentence: string][] = [
    ['it has no date', 'Die Stadt Bremen hat den Bau der neuen Schleuse am Kanal genehmigt.'],
    ['it goes on', 'Das beschloss der Rat der Stadt Bremen am 3. Mai 2024 mit großer Mehrheit.'],
    ['it has a pronoun', 'Am 3. Mai 2024 eröffnete sie in Bremen das Haus der Stadtgeschichte.'],
    ['it is only supposed', 'Am 3. Mai 2024 soll Clara Nowak in Bremen das Museum geschlossen haben.'],
    ['it leaves open which', 'Am 3. Mai 2024 fand in Bremen auch die Premiere der neuen Show statt.'],
    ['nothing is named', 'Am 3. Mai 2024 wurde ein neuer Weg über den alten Kanal angelegt.'],
    ['it is a mishap', 'Am 3. Mai 2024 ereignete sich in Bremen ein schwerer Verkehrsunfall mit Bus.'],
    ['it looks from its day', 'Die Stadt Bremen ist noch immer ohne das 2019 versprochene neue Schwimmbad.'],
    ['only a name has a year', 'Die Stadt Bremen bezeichnete den Bau als Verstoß gegen das Hafenabkommen von 2005.'],
    ['it looks back', 'Am 3. Mai 2023 hatte die Stadt Bremen den Bau der neuen Schleuse genehmigt.'],
    ['the lead tells of others', 'Am 3. Mai 2024 gründeten Fischer in Norwegen den Verband Nordkap.'],
    ['its speaker comes last', 'Der Bau könne in Bremen schwierig werden, sagte Clara Nowak am 3. Mai 2024.'],
    ['it is news without a day', 'Die Stadt Bremen hat den Bau einer neuen Schleuse in Bremen genehmigt.'],
    [
      'it tells two things',
      'Die Stadt Bremen hat den Bau der Schleuse im Jahr 2021 genehmigt, drei Jahre später folgte ein Verbot.',
    ],
    ['it is of some of some', 'Am 3. Mai 2024 begann in Bremen der Verkauf eines Bootes eines alten Herstellers.'],
    ['what was to take place did', 'Die Arbeiten an der Brücke in Bremen sind am 3. Mai 2024 zu Ende gegangen.'],
    ['a figure is no year', 'Die Stadt Bremen hat etwa 1900 Soldaten der Bundeswehr als Gäste begrüßt.'],
  ];
  for (const [why, sentence] of none)
    it(`isn’t made where ${why}: “${sentence}”`, () => {
      expect(claimed(sentence)).to.deep.equal([]);
    });
});

describe('a place in a German statement', () => {
  const places = (sentence: string) => claimed(sentence).filter(({ altered }) => altered?.kind === 'place').length;
  it('gives way to another one', () => {
    expect(places('Am 3. Mai 2024 wurde in Wien das neue Museum der Stadtgeschichte vorgestellt.')).to.equal(1);
  });
  for (const sentence of [
    'Am 3. Mai 2024 wurde in Wien das Museum der Stadt Bremen vorgestellt.',
    'Am 3. Mai 2024 wurde in Wien das Museum von Clara Nowak vorgestellt.',
    'Am 3. Mai 2024 wurde in Wien das Museum der UNO vorgestellt.',
  ])
    it(`stays where more is named that lies there: “${sentence}”`, () => expect(places(sentence)).to.equal(0));
});

describe('a deed in German with another outcome', () => {
  const table: [sentence: string, other: string][] = [
    ['Der Umsatz der Norhafen AG stieg 2023 deutlich.', 'Der Umsatz der Norhafen AG sank 2023 deutlich.'],
    ['Der Rat hat den Plan der Firma Ostkai abgelehnt.', 'Der Rat hat den Plan der Firma Ostkai angenommen.'],
    ['Der Verband Ostkai begrüßte das Gesetz.', 'Der Verband Ostkai kritisierte das Gesetz.'],
    ['Der Rat hat sich gegen den Hafen ausgesprochen.', 'Der Rat hat sich für den Hafen ausgesprochen.'],
  ];
  for (const [sentence, other] of table) it(`is “${other}”`, () => expect(turned(sentence)).to.equal(other));

  const none = [
    'Der Umsatz der Norhafen AG stieg von 20 auf 40 Millionen Euro.',
    'Der Umsatz der Norhafen AG stieg, weil mehr Schiffe kamen.',
    'Der Rat hat den Plan nicht abgelehnt.',
    'Der Bau, den der Rat genehmigt hat, kostet mehr als erwartet.',
    'Die Stadt Bremen gab Geld für den Hafen.',
    'Ein Schiff hatte vor der Küste seinen Anker verloren.',
  ];
  for (const sentence of none) it(`isn’t told in “${sentence}”`, () => expect(turned(sentence)).to.be.undefined);
});
