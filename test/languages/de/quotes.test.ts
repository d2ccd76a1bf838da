import { expect } from '@open-wc/testing';
import { readText } from '../../../src/article/text.js';
import { findPeople } from '../../../src/extract/people.js';
import { attributeQuotations } from '../../../src/extract/quotes/attribute.js';
import { buildPack } from '../../../src/build/build-pack.js';
import { german } from '../../../src/languages/de/index.js';
import { checkPack } from '../../../src/pack/check.js';

const LEAD = 'Bürgermeisterin Clara Nowak und Ingenieur Peter Ahlers stellten den Plan vor.';

/** Who is told to have said a quotation, of the article's people. */
function speakerOf(text: string, words: string): { by?: string; sure: boolean } {
  const article = readText(`Streit um die Brücke\n\n${LEAD}\n\n${text}`, { lang: 'de', datePublished: '2024-06-14' });
  const pack = buildPack(article, { language: german });
  const issues = checkPack(pack, article).filter(({ level }) => level === 'error');
  expect(issues, JSON.stringify(issues)).to.deep.equal([]);
  const quote = pack.quotes.find(each => each.text.includes(words));
  if (!quote) return { sure: false };
  const person = pack.people.find(({ id }) => id === quote.speaker);
  return { by: person?.name ?? quote.attribution, sure: !quote.review };
}

/** All that is taken for somebody's words. */
function utterances(text: string): string[] {
  const article = readText(`Streit um die Brücke\n\n${LEAD}\n\n${text}`, { lang: 'de' });
  return attributeQuotations(article, findPeople(article, german), german).map(({ quotation: { start, end } }) =>
    article.text.slice(start, end),
  );
}

describe('who speaks in German', () => {
  const table: [text: string, by: string][] = [
    ['„Wir müssen die Brücke jetzt sperren“, sagte Nowak.', 'Clara Nowak'],
    ['„Wir müssen die Brücke jetzt sperren“, sagte am Mittwoch der Ingenieur Peter Ahlers.', 'Peter Ahlers'],
    ['Nowak sagte: „Wir müssen die Brücke jetzt sperren.“', 'Clara Nowak'],
    ['Am Mittwoch sagte Ahlers der Zeitung: „Wir müssen die Brücke jetzt sperren.“', 'Peter Ahlers'],
    ['„Wir müssen die Brücke jetzt sperren“, so Ahlers weiter.', 'Peter Ahlers'],
    ['Laut Ahlers müsse man „die Brücke jetzt sofort sperren“.', 'Peter Ahlers'],
    ['»Wir müssen die Brücke jetzt sperren«, warnte Nowak.', 'Clara Nowak'],
    ['Nowak hat am Abend gesagt: „Wir müssen die Brücke jetzt sperren.“', 'Clara Nowak'],
    ['Weiter sagte Ahlers: „Wir müssen die Brücke jetzt sperren.“', 'Peter Ahlers'],
    ['„Wir müssen die Brücke jetzt sperren“, strich Nowak in der Sitzung heraus.', 'Clara Nowak'],
    ['Der Leiter der Behörde, Peter Ahlers, betonte: „Wir müssen die Brücke jetzt sperren.“', 'Peter Ahlers'],
    ['Nowak wörtlich: „Wir müssen die Brücke jetzt sperren.“', 'Clara Nowak'],
    ['„Wir müssen die Brücke jetzt sperren“, freute sich Nowak.', 'Clara Nowak'],
    ['„Wir müssen die Brücke jetzt sperren.“ So Ahlers am Montag.', 'Peter Ahlers'],
    ['„Wir müssen die Brücke jetzt sperren.“ Das musste Ahlers am Montag vor dem Stadtrat einräumen.', 'Peter Ahlers'],
    ['Wie Ahlers, der den Bau leitet, dazu feststellt, müsse man „die Brücke jetzt sofort sperren“.', 'Peter Ahlers'],
    ['Der Rat stritt: So sagte Ahlers, der Ingenieur: „Wir müssen die Brücke jetzt sperren.“', 'Peter Ahlers'],
    ['Ahlers betonte, der Bau sei alt. Der Stahl sei müde. „Wir müssen die Brücke jetzt sperren.“', 'Peter Ahlers'],
    ['„Wir müssen die Brücke jetzt sperren“, schrieb die in Rom geborene Nowak.', 'Clara Nowak'],
    ['Nowaks langjähriger Mitarbeiter Otto Lenz zeigte Mut: „Wir müssen die Brücke jetzt sperren.“', 'Otto Lenz'],
    ['„Wir müssen die Brücke jetzt sperren“, sagte der Ingenieur dem Blatt.', 'der Ingenieur'],
    ['Die Stadtbank hielt am Plan fest und sagte: „Wir müssen die Brücke jetzt sperren.“', 'Die Stadtbank'],
    ['Ahlers zögerte nicht. Er sagte: „Wir müssen die Brücke jetzt sperren.“', 'Peter Ahlers'],
  ];
  for (const [text, by] of table) {
    it(`is ${by} in “${text}”`, () => {
      expect(speakerOf(text, 'Brücke jetzt').by).to.equal(by);
    });
  }

  it('is sure where the verb stands beside the quotation', () => {
    expect(speakerOf(table[0][0], 'Brücke jetzt').sure).to.be.true;
  });

  it('is nobody whom the article does not name', () => {
    const { by, sure } = speakerOf(
      '„Wir müssen die Brücke jetzt sperren“, sagte eine Sprecherin der Polizei.',
      'Brücke jetzt',
    );
    expect(by).to.equal('eine Sprecherin der Polizei');
    expect(sure).to.be.false;
  });

  it('is to review where somebody only quotes the words', () => {
    const quoting = 'Nowak sprach lange. Dazu zitiert sie Peter Ahlers: „Wir müssen die Brücke jetzt sperren.“';
    expect(speakerOf(quoting, 'Brücke jetzt').sure).to.be.false;
  });

  it('is borne out by a name in the genitive', () => {
    const found = speakerOf(
      'Es war der Tag von Nowaks Rede. „Wir müssen die Brücke jetzt sperren“, sagte sie.',
      'Brücke jetzt',
    );
    expect(found.by).to.equal('Clara Nowak');
  });

  it('is to review where the words were denied', () => {
    const denied = 'Nowak bestritt, „die Brücke jetzt sofort sperren“ zu wollen.';
    expect(speakerOf(denied, 'Brücke jetzt').sure).to.be.false;
  });

  for (const text of [
    'Nowak soll einem Beamten gesagt haben: „Wir müssen die Brücke jetzt sperren“.',
    '„Wir müssen die Brücke jetzt sperren“, habe Nowak zu ihm gesagt, berichtete Ahlers.',
    'Wenn Nowak sagt: „Wir müssen die Brücke jetzt sperren“, geht der Rat.',
    'Nowak will am Montag sagen: „Wir müssen die Brücke jetzt sperren“.',
    '„Wir müssen die Brücke jetzt sperren“, hätte Nowak im Rathaus am liebsten gerufen.',
    'Beinahe sagte Nowak: „Wir müssen die Brücke jetzt sperren“.',
    'Ahlers hofft, dass Nowak sagt: „Wir müssen die Brücke jetzt sperren“.',
    'Ahlers behauptet, Nowak habe gesagt: „Wir müssen die Brücke jetzt sperren“.',
    'Ahlers ahmte Nowak nach und sagte: „Wir müssen die Brücke jetzt sperren“.',
    'Eine KI ließ Nowak sagen: „Wir müssen die Brücke jetzt sperren“.',
    'Niemand hat gehört, dass Nowak sagte: „Wir müssen die Brücke jetzt sperren“.',
    'Laut einem Gerücht sagte Nowak: „Wir müssen die Brücke jetzt sperren“.',
    'Im Netz heißt es, Nowak habe gesagt: „Wir müssen die Brücke jetzt sperren“.',
    'Sagte Nowak wirklich „Wir müssen die Brücke jetzt sperren“?',
    'Nowak hörte Ahlers sagen: „Wir müssen die Brücke jetzt sperren“.',
    '„Wir müssen die Brücke jetzt sperren“, zitierte Nowak den Ingenieur Ahlers.',
    '„Wir müssen die Brücke jetzt sperren“, sagte Nowak. Die Aufnahme war manipuliert.',
  ])
    it(`is not sure in “${text}”`, () => {
      expect(speakerOf(text, 'Brücke jetzt').sure).to.be.false;
    });

  for (const text of [
    '„Wir müssen die Brücke jetzt sperren“, sagte Nowak, ohne einen Tag zu nennen.',
    '„Wir müssen die Brücke jetzt sperren“, betonte Nowak, die das Gerücht kannte.',
    'Nowak schüttelte den Kopf: „Wir müssen die Brücke jetzt sperren.“',
    'Nowak zuckte mit den Schultern: „Wir müssen die Brücke jetzt sperren.“',
    'Nowak zeigt sich besorgt: „Wir müssen die Brücke jetzt sperren.“',
    'Auf die Frage, ob sie zurücktritt, sagte Nowak: „Wir müssen die Brücke jetzt sperren.“',
  ])
    it(`is sure in “${text}”`, () => {
      expect(speakerOf(text, 'Brücke jetzt')).to.deep.equal({ by: 'Clara Nowak', sure: true });
    });

  for (const text of [
    'Zu hören waren Stücke wie „Mein Garten hat ein Tor am Fluss“.',
    'Sie stellte ihre neue CD vor: „Ein Abend ohne Regen“.',
    'Geehrt wurde die Trägerin des „Preises der Stadt für junge Kunst“.',
    'Das Thema des Treffens lautete „Zukunft der Brücken am Rhein“.',
    'Im „Rat zur Pflege der alten Brücken“ sitzt sie seit Mai.',
  ])
    it(`is none of a name or a title: “${text}”`, () => {
      expect(utterances(text)).to.deep.equal([]);
    });

  it('is an utterance behind the same words where it is a sentence, or goes on with one', () => {
    expect(utterances('Nowak sprach von der „größten Brücke der ganzen Stadt“.')).to.have.lengthOf(1);
    expect(utterances('Sie schloss das Buch: „Ich gehe jetzt nach Hause.“')).to.have.lengthOf(1);
  });
});
