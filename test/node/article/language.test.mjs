import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';

const { detectLanguage, readArticle, readArticleInAnyLanguage } = await bundled(
  'article/read.ts',
  'article/language/index.ts',
);

/** A lead a language, written for this test. */
const LEADS = {
  en: 'The town council voted on Monday for a new bridge over the river, which is to be opened in the spring of next year, the mayor said.',
  de: 'Die Stadt hat am Montag eine neue Brücke über den Fluss eröffnet, die den Hafen mit dem Bahnhof verbindet, wie das Rathaus mitteilte.',
  fr: 'La ville a ouvert lundi un nouveau pont sur le fleuve, qui relie le port à la gare, a annoncé la mairie dans un communiqué.',
  es: 'La ciudad abrió el lunes un nuevo puente sobre el río, que une el puerto con la estación, según informó el ayuntamiento.',
  pt: 'A cidade abriu na segunda-feira uma nova ponte sobre o rio, que liga o porto à estação, segundo informou a prefeitura.',
  it: 'La città ha aperto lunedì un nuovo ponte sul fiume, che collega il porto alla stazione, ha fatto sapere il comune.',
  nl: 'De stad heeft maandag een nieuwe brug over de rivier geopend, die de haven met het station verbindt, meldde de gemeente.',
  pl: 'Miasto otworzyło w poniedziałek nowy most na rzece, który łączy port z dworcem, poinformował urząd miasta.',
  uk: 'Місто відкрило в понеділок новий міст через річку, який сполучає порт із вокзалом, повідомили в міській раді.',
  ru: 'Город открыл в понедельник новый мост через реку, который соединяет порт с вокзалом, сообщили в мэрии.',
  sv: 'Staden öppnade i måndags en ny bro över ån, som förbinder hamnen med stationen, meddelade kommunen på tisdagen.',
  tr: 'Şehir pazartesi günü nehrin üzerinde limanı istasyona bağlayan yeni bir köprü açtı, belediye başkanı böyle söyledi.',
  ar: 'افتتحت المدينة يوم الاثنين جسرا جديدا فوق النهر يربط الميناء بالمحطة، حسبما أعلنت البلدية في بيان لها.',
  he: 'העירייה פתחה ביום שני גשר חדש מעל הנהר, המחבר את הנמל עם התחנה, כך נמסר מהעירייה.',
  hi: 'शहर ने सोमवार को नदी पर एक नया पुल खोला, जो बंदरगाह को स्टेशन से जोड़ता है, नगर पालिका ने बताया।',
  ja: '市は月曜日、港と駅を結ぶ新しい橋を川の上に開通させたと発表した。',
  zh: '该市周一开放了一座横跨河流的新桥，将港口与车站连接起来，市政府表示。',
  ko: '시는 월요일에 항구와 역을 잇는 새 다리를 강 위에 개통했다고 밝혔다.',
};
const article = lead => `${lead}\n\n${lead}\n\n${lead}`;

describe('the language of an article', () => {
  for (const [lang, lead] of Object.entries(LEADS))
    it(`is told by its lead: ${lang}`, () => {
      const told = detectLanguage(lead);
      assert.equal(told.lang, lang);
      assert.ok(told.certainty > 0.4);
    });

  for (const text of ['', '42', '…', 'Okafor', '\ud800'])
    it(`is not told with certainty by “${text}”`, () => assert.ok(detectLanguage(text).certainty < 0.4));

  for (const lang of ['en', 'de', 'es', 'it', 'nl', 'uk'])
    it(`is known without a library by its commonest words: ${lang}`, () =>
      assert.equal(readArticle(article(LEADS[lang])).metadata.lang, lang));

  for (const lang of ['sv', 'tr', 'ja', 'ar'])
    it(`is ${lang} where no page says so`, async () => {
      assert.equal(readArticle(article(LEADS[lang])).metadata.lang, undefined);
      assert.equal((await readArticleInAnyLanguage(article(LEADS[lang]))).metadata.lang, lang);
    });

  it('keeps the region that the file says, where the text agrees', async () => {
    const stated = (lang, lead) =>
      readArticleInAnyLanguage(`---\ntitle: Bridge\nlang: ${lang}\n---\n\n${article(lead)}`);
    assert.equal((await stated('en_GB', LEADS.en)).metadata.lang, 'en-GB');
    assert.equal((await stated('pt-BR', LEADS.pt)).metadata.lang, 'pt-BR');
    assert.equal((await stated('zh-Hant-TW', LEADS.zh)).metadata.lang, 'zh-Hant-TW');
    assert.equal((await stated('gl', LEADS.pt)).metadata.lang, 'gl', 'too like to be held against it');
  });

  it('is the text’s where a template says another', async () => {
    const text = `---\ntitle: Brücke\nlang: en-US\n---\n\n${article(LEADS.de)}`;
    assert.equal((await readArticleInAnyLanguage(text)).metadata.lang, 'de');
  });

  it('is what the caller says, whatever the text', async () => {
    const read = await readArticleInAnyLanguage(article(LEADS.de), { metadata: { lang: 'nds' } });
    assert.equal(read.metadata.lang, 'nds');
  });

  it('is not that of one quotation in it', () => {
    const text = `${article(LEADS.en)}\n\n“${LEADS.pl}” said the mayor.\n\n${article(LEADS.en)}`;
    assert.equal(detectLanguage(text).lang, 'en');
    assert.equal(readArticle(text).metadata.lang, 'en');
  });
});
