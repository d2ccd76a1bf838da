import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { findPeople } from '../../../src/extract/people.js';
import { german } from '../../../src/languages/de/index.js';

const found = (text: string) =>
  findPeople(readText(`Ein Tag in der Stadt\n\n${text}`, { lang: 'de' }), german)
    .people.filter(({ review }) => !review)
    .map(({ name, role }) => (role ? `${name}: ${role}` : name));

describe('people in German', () => {
  const table: [text: string, people: string[]][] = [
    ['Bundeskanzlerin Angela Merkel kam. Merkels Sprecher schwieg.', ['Angela Merkel: Bundeskanzlerin']],
    ['Die Brücke bleibt zu, sagte Karl-Theodor zu Guttenberg zu Beginn.', ['Karl-Theodor zu Guttenberg']],
    ['Die frühere Ministerin Ursula von der Leyen reist ab.', ['Ursula von der Leyen: frühere Ministerin']],
    ['Der Vorsitzende des Rates, Ali Kizilkaya, widersprach.', ['Ali Kizilkaya: Vorsitzender des Rates']],
    [
      'Emily Lau, die Vorsitzende der Demokratischen Partei, sagte zu.',
      ['Emily Lau: Vorsitzende der Demokratischen Partei'],
    ],
    ['Der SPD-Fraktionsvorsitzende Michael Müller (SPD) sprach.', ['Michael Müller: SPD-Fraktionsvorsitzender']],
    ['Der deutsche Innenminister, Wolfgang Maas, kam.', ['Wolfgang Maas: deutscher Innenminister']],
    ['Norlands Regierungschef Peter Maas kam.', ['Peter Maas: Regierungschef']],
    ['Spaniens Regierungschef Peter Maas kam.', ['Peter Maas: Regierungschef Spaniens']],
    ['Die Reise mit dem deutschen Minister Peter Maas endete.', ['Peter Maas: deutscher Minister']],
    ['Die deutschen Minister Peter Maas und Anna Borg kamen.', ['Peter Maas: Minister', 'Anna Borg']],
    ['Der verstorbene Bürgermeister Peter Maas fehlte.', ['Peter Maas: verstorbener Bürgermeister']],
    ['Peter Maas, Sohn des Bürgermeisters, sagte zu.', ['Peter Maas']],
    ['Es kam der frühere Minister Peter Maas.', ['Peter Maas: früherer Minister']],
    [
      'Nach den Worten der innenpolitischen Sprecherin Gisela Piltz bleibt es dabei.',
      ['Gisela Piltz: innenpolitische Sprecherin'],
    ],
    ['Nach den Worten des früheren Ministers Peter Maas bleibt es dabei.', ['Peter Maas']],
    ['Verteidigungsminister Gutten kam mit seiner Frau Stephanie Gutten. Gutten blieb.', ['Stephanie Gutten']],
    ['Es kam Heiko Maas. Maas blieb lange.', ['Heiko Maas']],
    ['Es kam der Minister Omar Salih al-Hakim.', ['Omar Salih al-Hakim: Minister']],
    ['Der amtierende Minister Peter Maas kam.', ['Peter Maas: Minister']],
    ['Vereinschef Corny Littmann sprach zu den Beweggründen.', ['Corny Littmann: Vereinschef']],
    ['Geigerin Lena Marwitz sprach am Abend. „Mein Bogen ist gebrochen“, sagte Marwitz.', ['Lena Marwitz: Geigerin']],
    ['Der Pianist Peter Maas und die Ökonomin Anna Borg kamen.', ['Peter Maas: Pianist', 'Anna Borg: Ökonomin']],
    ['Severin Maas kam. „Ich bleibe lange“, sagte Maas.', ['Severin Maas']],
    ['Autorin Gisela Maler kam. Der Freund von Gisela Malers Sohn blieb.', ['Gisela Maler: Autorin']],
    ['Landesrat Hans Berger Anerkennung zu zollen, fiel leicht.', ['Hans Berger: Landesrat']],
    ['Barack Obama kam. Es war Barack Obamas Wunsch. Obama blieb.', ['Barack Obama']],
    ['DER PHILOSOPH PETER AHLERS: „NEIN“. Peter Ahlers sprach am Abend.', ['Peter Ahlers']],
    ['Ein Brief des Ministers Peter Altmaier liegt vor.', ['Peter Altmaier: Minister']],
  ];
  for (const [text, people] of table) {
    it(`are ${people.join(', ')} in “${text}”`, () => {
      expect(found(text)).to.deep.equal(people);
    });
  }

  const none = [
    'Die Deutsche Bank und das Rote Kreuz helfen in New York.',
    'Der Bauer sprach mit dem Koch, der Müller mit dem Fischer.',
    'Anfang Mai zogen die Vereinten Nationen aus Bad Segeberg ab.',
    'Der Erste Weltkrieg begann in Sankt Petersburg nicht.',
    'Trainer Bayerns und Sprecher Israels trafen sich.',
    'Die Süddeutsche Zeitung und die Freie Universität Berlin schweigen.',
  ];
  for (const text of none) {
    it(`are not found in “${text}”`, () => {
      expect(found(text)).to.deep.equal([]);
    });
  }

  it('are one person whom the genitive names', () => {
    const article = readText('Es lobte Hanna Lind den Plan. Linds Plan ging auf. Lind freute sich.', { lang: 'de' });
    const { people, mentions } = findPeople(article, german);
    expect(people).to.have.length(1);
    expect(mentions.map(({ text, possessive }) => [text, possessive])).to.deep.equal([
      ['Hanna Lind', false],
      ['Lind', true],
      ['Lind', false],
    ]);
  });
});
