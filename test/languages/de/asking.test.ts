import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { german } from '../../../src/languages/de/index.js';
import { plain } from '../../../src/languages/de/asking/plain.js';
import { taste } from '../../../src/languages/de/asking/taste.js';
import { alone } from '../../../src/languages/de/asking/alone.js';
import { flaws } from '../../../src/languages/de/asking/flaws.js';
import { wording } from '../../../src/languages/de/asking/wording.js';
import { findFacts } from '../../../src/extract/find-facts.js';
import { checkPack } from '../../../src/pack/check.js';

const LEAD =
  'Bürgermeisterin Clara Nowak, Ingenieur Peter Ahlers und Stadtrat Jonas Weber stellten den Plan vor. Stadträtin Eva Lindner fehlte.';

function asked(sentence: string): string[] {
  const article = readText(`Streit um die Brücke\n\n${LEAD}\n\n${sentence}`, {
    lang: 'de',
    datePublished: '2024-06-14',
  });
  const found = findFacts(article, { language: german });
  const at = article.text.indexOf(sentence);
  const askable = {
    article,
    people: found.known,
    dates: found.dates,
    numbers: found.quantities,
    places: found.placed,
  };
  return plain
    .questionsOf(askable)
    .asked.filter(each => article.sentences[each.sentence].start >= at)
    .map(({ prompt }) => prompt);
}

describe('what is asked in German', () => {
  const table: [sentence: string, prompt: string][] = [
    [
      'Clara Nowak eröffnete am 3. Mai 2024 die neue Brücke über den Kanal in Köln.',
      'Wer eröffnete am 3. Mai 2024 die neue Brücke über den Kanal in Köln?',
    ],
    [
      'Die Bürgermeisterin Clara Nowak hat den Umbau der alten Brücke in Köln angekündigt.',
      'Wer hat den Umbau der alten Brücke in Köln angekündigt?',
    ],
    [
      'Nowak versprach, dass die Brücke in Köln im Sommer 2025 wieder offen ist.',
      'Wer versprach, dass die Brücke in Köln im Sommer 2025 wieder offen ist?',
    ],
    [
      'Am 3. Mai 2024 wurde die Brücke über den Kanal in Köln gesperrt.',
      'Wann wurde die Brücke über den Kanal in Köln gesperrt?',
    ],
    [
      'Die Brücke über den Kanal in Köln wurde am 3. Mai 2024 gesperrt.',
      'Wann wurde die Brücke über den Kanal in Köln gesperrt?',
    ],
    [
      'In Genua wurde im Jahr 2020 eine neue Brücke gebaut.',
      'In welcher Stadt wurde im Jahr 2020 eine neue Brücke gebaut?',
    ],
    [
      'Mehr als 12.500 Menschen kamen 2023 zur Feier an den Kanal in Köln.',
      'Wie viele Menschen kamen 2023 zur Feier an den Kanal in Köln?',
    ],
    [
      'Peter Ahlers prüfte am Mittwoch die Pfeiler der Brücke in Köln.',
      'Wer prüfte am 12. Juni 2024 die Pfeiler der Brücke in Köln?',
    ],
  ];
  for (const [sentence, prompt] of table) {
    it(`is “${prompt}”`, () => {
      expect(asked(sentence)).to.include(prompt);
    });
  }

  const none = [
    'Clara Nowak soll am 3. Mai 2024 die neue Brücke über den Kanal in Köln eröffnet haben.',
    'Die neue Brücke über den Kanal in Köln soll am 3. Mai 2024 beschädigt worden sein.',
    'Clara Nowak eröffnete am 3. Mai 2024 angeblich die neue Brücke über den Kanal in Köln.',
    'Er eröffnete am 3. Mai 2024 die neue Brücke über den Kanal in Köln.',
    'Clara Nowak und Peter Ahlers eröffneten die neue Brücke über den Kanal in Köln.',
    'Clara Nowak lobte ihn für seine Arbeit an der neuen Brücke.',
    'Dabei wurde am 3. Mai 2024 auch die alte Brücke gesperrt.',
    'Sie wurde am 3. Mai 2024 von der Stadt Genua gesperrt.',
    '„Clara Nowak eröffnete am Dienstag die neue Brücke“, stand in der Zeitung.',
    'Die von Peter Ahlers geplante Brücke über den breiten Kanal gefiel allen.',
    'In Genua wurden 162 Brücken geprüft, in Rom waren es weniger.',
    'Die Bürgermeisterin Clara Nowak hat den Umbau der alten Brücke angekündigt.',
    'Mehr als 12.500 Menschen kamen zur Feier an den Kanal in Köln.',
    'Clara Nowak stammte aus einer Familie von Ingenieuren in Köln am Rhein.',
    'In Italien gibt es seit 2020 mehr als zwanzig Brücken aus Holz.',
    'Bisher fehlte am Kanal noch eine Brücke für Räder.',
  ];
  for (const sentence of none) {
    it(`is nothing of “${sentence}”`, () => {
      expect(asked(sentence)).to.deep.equal([]);
    });
  }

  it('is not who did it, of long ago beside people of today', () => {
    const of = (year: number) =>
      asked(`Peter Ahlers unterzeichnete im Mai ${year} den Vertrag über die Brücke in Köln.`);
    expect(of(2023).some(prompt => prompt.startsWith('Wer'))).to.be.true;
    expect(of(1913).some(prompt => prompt.startsWith('Wer'))).to.be.false;
  });

  it('knows whether a quotation stands alone', () => {
    expect(alone.hangs('Das ist ein großer Fehler.', { as: 'quotation' })).to.be.a('string');
    expect(alone.hangs('Jetzt ist es noch schöner, weil die Brücke steht.', { as: 'quotation' })).to.be.a('string');
    expect(alone.hangs('Deshalb sperren wir die Brücke.', { as: 'quotation' })).to.be.a('string');
    expect(alone.hangs('Wir sperren die Brücke über den Kanal.', { as: 'quotation' })).to.be.undefined;
    expect(alone.hangs('Der Bau kostete 12 Millionen Euro.', { as: 'sentence' })).to.be.a('string');
    expect(alone.hangs('Der Bau der Brücke in Köln kostete 12 Millionen Euro.', { as: 'sentence' })).to.be.undefined;
    for (const text of [
      'Die mobile Eisbahn hat eine Fläche von ____ Metern.',
      'Die Laptops, deren Preise gesunken waren, wurden bestellt.',
      'Am Haus entstand ein Schaden von ____ Euro.',
      'An Bord des Airbus A300 befanden sich ____ Menschen.',
      'Zwei Jets seien über der Maschine geflogen.',
      'In Mexiko sind es noch ____ Fahrzeuge.',
      'Die rund ____ Tonnen schwere Kuppel soll Platz bieten.',
      'Betroffen sind ____ Gemeinden in Mexiko.',
      'Den entstandenen Schaden schätzt die Polizei in Köln auf ____ Euro.',
      'Die Kosten für das Projekt betragen ____ Euro.',
      'In Köln kostet eine Karte für die Show rund ____ Euro.',
      'In jeder Limousine stecken ____ Arbeitsstunden.',
      '1898 lag die Menge bei ____ Tonnen.',
      '„Noch klappt es zu ____ Prozent“, sagte der Leiter in Köln.',
    ])
      expect(alone.hangs(text, { as: 'sentence' }), text).to.be.a('string');
    for (const text of [
      'Im Mai kamen ____ Gäste nach Köln.',
      'In der Schweiz leben ____ Millionen Menschen.',
      'Laut einem Bericht der Stadt Köln seien die Kosten um ____ Prozent gestiegen.',
    ])
      expect(alone.hangs(text, { as: 'sentence' }), text).to.be.undefined;
    expect(alone.hangs('Die Bundesregierung zahlte 12 Millionen Euro.', { as: 'sentence' })).to.be.undefined;
    expect(alone.fragment('und sperren die Brücke', { as: 'quotation' })).to.be.a('string');
    for (const text of [
      'Seit einiger Zeit spricht Köln von 2014.',
      'Derzeit arbeiten in Köln ____ Menschen.',
      'In Köln kamen am 3. Mai ____ Gäste.',
    ])
      expect(alone.undated(text, { as: 'sentence' }), text).to.be.a('string');
    expect(alone.undated('Am 3. Mai 2024 kamen ____ Gäste nach Köln.', { as: 'sentence' })).to.be.undefined;
    expect(
      alone.hangs('Die Versammlung hat gezeigt, dass der Streit um den Hafen weitergeht.', { as: 'quotation' }),
    ).to.be.a('string');
    expect(
      alone.hangs('In nur einem Jahr haben wir die alte Halle umgebaut und isoliert.', { as: 'quotation' }),
    ).to.be.a('string');
    expect(alone.hangs('Die Forschung hat gezeigt, dass der Streit um den Hafen weitergeht.', { as: 'quotation' })).to
      .be.undefined;
    expect(alone.saysLittle('Wir kämpfen gegen ein Monster.', { as: 'quotation' })).to.be.a('string');
    expect(alone.saysLittle('Die NATO kämpft gegen ein Monster.', { as: 'quotation' })).to.be.undefined;
    expect(alone.undated('Die Brücke wurde am Mittwoch gesperrt.', { as: 'sentence' })).to.be.a('string');
  });

  it('knows what a quotation itself tells that a word of it stands for', () => {
    for (const text of [
      'Ich gehe davon aus, dass die Stadt Genua die Brücke im Mai sperrt.',
      'Die Polizei bekommt das Recht, das sie im Kampf gegen Raser braucht.',
      'Brücken brauchen unsere Pflege, und wir dürfen sie nicht vergessen.',
      'Der Hafen gehört allen, und er bleibt ein Hafen der Stadt Genua.',
      'Das Wichtigste ist, dass wir die Brücke über den Kanal bis Mai sperren.',
      'Es ist traurig, was mit der Brücke über den Kanal passiert.',
      'Die Brücke über den Kanal wird im Mai gesperrt sein.',
      'Wir sperren die Brücke, damit niemand in den Kanal fällt.',
    ])
      expect(alone.hangs(text, { as: 'quotation' }), text).to.be.undefined;
    for (const text of [
      'Ich gehe davon aus.',
      'Wir haben sie im Mai gesperrt, die Stadt weiß es.',
      'Die Polizei kam zu spät, und er war schon über die Brücke.',
      'Der Hafen gehört allen, und sie bleibt im Amt.',
      'Das ist traurig.',
      'Es ist traurig.',
      'Sein Plan für die Brücke war gut.',
    ])
      expect(alone.hangs(text, { as: 'quotation' }), text).to.be.a('string');
  });

  it('leaves a number that nobody has to guess', () => {
    for (const text of [
      'Die Stadt Köln liegt rund ____ Kilometer nördlich von Bonn und wurde 2020 befragt.',
      'Clara Nowak sprach 2020 in Köln vor rund ____ Zuschauern.',
      'Die Stadt Köln erließ 2020 die Schulden für 19 der ____ ärmsten Vereine.',
      'Der Verein Ostkai will 2025 ____ Karten verkaufen, 2026 sollen es 900 sein.',
      '____ Bilder im Museum: Wer sie kauft, weiß man am 3. Mai 2024.',
      'In Köln hat der Verein ____ Bäume gepflanzt.',
      'Die Firma Ostkai, die ____ Prozent der Schiffe besitzt, verkaufte 2020 ihren Hafen.',
      'In Köln gab es 2020 rund ____ Nutzer.',
      '2009 will die Firma Ostkai 18.000 Räder verkaufen, 2010 sollen es ____ Räder sein.',
    ])
      expect(flaws.oddNumberGap!.test(text), text).to.be.true;
    for (const text of ['Die Stadt Köln hat 2020 rund ____ Bäume gepflanzt.'])
      expect(flaws.oddNumberGap!.test(text), text).to.be.false;
  });

  describe('who is who in German', () => {
    const LED = 'Der Leiter des Werftmuseums, Peter Ahlers, stimmte zu.';
    const SPOKE = 'Der Sprecher der Fischergilde, Karl Brandt, lehnte den Plan ab.';
    const matched = (...sentences: string[]) => {
      const text = `Streit um den Hafen\n\nDer Vorsitzende des Hafenbundes, Jonas Weber, kam. ${sentences.join(' ')}`;
      const article = readText(text, { lang: 'de', datePublished: '2024-06-14' });
      const { questions } = buildPack(article, { language: german });
      return questions.find(({ kind }) => kind === 'match')?.options?.map(option => option.text);
    };
    it('is asked of people whose roles have one form', () => {
      expect(matched(SPOKE, LED)).to.have.length(3);
    });
    for (const [why, sentence] of [
      ['the only woman', 'Die Leiterin des Werftmuseums, Eva Lindner, stimmte zu.'],
      ['one who was it until now', 'Der bisherige Leiter des Werftmuseums, Peter Ahlers, stimmte zu.'],
      ['one who resigned', 'Der Leiter des Werftmuseums, Peter Ahlers, ist zurückgetreten.'],
      ['one whose body is told by letters alone', 'Der QVF-Landesvorsitzende Peter Ahlers stimmte zu.'],
    ] as const)
      it(`leaves out ${why}`, () => {
        expect(matched(SPOKE, sentence)).to.be.undefined;
      });
  });

  it('tells a role that says of what it is', () => {
    for (const role of [
      'Bürgermeister',
      'Konzernchef',
      'katholischer Bischof',
      'griechische Autorin',
      'SPD-Politikerin',
      'US-Präsident',
      'Präsident Irans',
      'französischer Staatspräsident',
      'Brigade-General',
    ])
      expect(flaws.unmatched!(role), role).to.be.true;
    for (const role of [
      'Bürgermeister von Vechtel',
      'SPD-Fraktionschef',
      'Ostkai-Chefin',
      'spanischer Innenminister',
      'niedersächsischer Ministerpräsident',
      'Bundesfinanzminister',
      'Vorsitzende des Norlandbundes',
    ])
      expect(flaws.unmatched!(role), role).to.be.false;
    expect(flaws.genderOfRole!('innenpolitische Sprecherin der FDP')).to.equal('f');
    expect(flaws.genderOfRole!('Bürgermeister von Vechtel')).to.equal('m');
  });

  it('knows words that could be anybody’s', () => {
    expect(flaws.tellsLittle!('Wir bleiben dran und geben niemals auf.')).to.be.true;
    expect(flaws.tellsLittle!('Ich meine, dass Frau Nowak fehlt.')).to.be.true;
    expect(flaws.tellsLittle!('Wir bleiben am Hafen und geben die Brücke niemals auf.')).to.be.false;
  });

  it('leaves out a title that would need its article', () => {
    expect(wording.said('Vorsitzende Clara Nowak')).to.equal('Das hat Clara Nowak gesagt.');
    expect(wording.said('Clara Nowak', 'Chefin des Hafens')).to.equal(
      'Das hat Clara Nowak gesagt (Chefin des Hafens).',
    );
  });

  it('leaves the dead, crimes and children to an editor', () => {
    for (const [text, matter] of [
      ['Drei Menschen starben auf der Brücke.', 'death'],
      ['Die Polizei nahm einen Verdächtigen fest.', 'crime'],
      ['Zwei Fahrer wurden verletzt.', 'harm'],
      ['Ein Kind fiel in den Kanal.', 'children'],
    ] as const)
      expect([...taste.touches(text).keys()], text).to.include(matter);
    expect(taste.touches('Die Brücke gilt als toter Winkel.').size).to.equal(0);
  });

  it('makes a pack that its article bears out', () => {
    const article = readText(
      `Streit um die Brücke\n\n${LEAD}\n\n„Wir müssen die Brücke über den Kanal jetzt sperren“, sagte Nowak. Der Umbau der Brücke in Köln kostete 2023 nach Angaben des Stadtrats 1,2 Millionen Euro.\n\nPeter Ahlers prüfte am Mittwoch die Pfeiler der Brücke.`,
      { lang: 'de', datePublished: '2024-06-14' },
    );
    const pack = buildPack(article, { language: german });
    expect(checkPack(pack, article).filter(({ level }) => level === 'error')).to.deep.equal([]);
    const prompts = pack.questions.map(({ prompt }) => prompt);
    expect(prompts).to.include('Zu „Streit um die Brücke“: Wer hat das gesagt?');
    expect(prompts).to.include('Zu „Streit um die Brücke“: Welche Zahl gehört in die Lücke?');
    expect(prompts.some(prompt => /^Who|Which/.test(prompt))).to.be.false;
  });
});
