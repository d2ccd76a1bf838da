import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';

const { isFurniture, isOfReaders, isOnComments, readText } = await bundled('article/furniture.ts', 'article/text.ts');

const OF_THE_ARTICLE = [
  'This article of the treaty is more than 300 years older than the bridge.',
  'Join us, the miller said, and the village will have bread.',
  '“On Twitter the mayor called it a day of shame,” Holt recalled.',
  'On Facebook, neighbours offered beds to all who had lost their roofs.',
  'Queda prohibida la pesca en la ría de Brenlo hasta octubre',
  'Está proibida a venda de lenha no mercado de Serrinha',
  'The parish newsletter has lost a significant number of its readers.',
  'The newsletter, to which 300 villagers subscribe, won a prize.',
  'Location: the old mill has stood at the weir since the flood.',
  'The views expressed by residents at the meeting were mixed.',
  'Annonce d’une fermeture pour mardi',
  'Reklam för lotteri stoppas',
  'Реклама вина на стадіонах заборонена',
  'Anzeige gegen Bürgermeister erstattet',
  'Advertisement for cigars banned in Tarn',
  'Contributing factors',
  'Contributing to the common purse',
  'Courtesy visit',
  'Mit Informationen der Nachbarn konnte der Dieb gefunden werden.',
  'All products listed on the market of Tarn became dearer in May.',
  'If you buy a barn here, the broker takes a commission of five per cent.',
  'Gefällt ihnen das Tal nicht, ziehen die Störche weiter.',
  'To read more from the ledger, scholars need a key.',
  'Our editors found this a long winter.',
  'More in debt: what the ledgers show',
  'More from less: how millers save water',
];
const OF_THE_PAGE = [
  'This article is more than 3 years old',
  'Join us live! Meet our food writers at the Tarn dinner on 6 November. Early bird tickets from £45, limited to 120 guests. Book now.',
  'Camera: Ann Holt. Editing: Tom Harker.',
  'Via Flickr: townlover',
  'On Twitter: @townlover',
  'Queda prohibida la reproducción total o parcial de estos contenidos.',
  'É proibida a reprodução total ou parcial deste texto.',
  'Recevez gratuitement notre newsletter en vous inscrivant ici.',
  'The views expressed in this article do not reflect those of the Tarn Times.',
  'Annonce',
  'Reklam:',
  'Реклама',
  'Anzeige',
  'Advertisement',
  'Advertisement – scroll on',
  'Contributing: Ann Holt, Jon Sopp.',
  'Contributing writers Ann Holt and Jon Sopp',
  'Courtesy of the Tarn Museum',
  'Courtesy Ann Holt',
  'Photo courtesy of the family',
  'Mit Material von dpa und Reuters.',
  'Mit Informationen der Nachrichtenagentur dpa',
  'All products featured here are independently chosen by us.',
  'If you buy through links on this page, we may earn a commission.',
  'When you order a book here, we get a small commission.',
  'Gefällt Ihnen dieser Artikel?',
  'To read more from the Tarn Times, visit our page.',
  'Our editors found this article on tarn.example.',
  'More from The Tarn Times: Mill reopens',
  'More in Business:',
];

describe('a line of the article', () => {
  for (const line of OF_THE_ARTICLE) it(`stays: ${line}`, () => assert.equal(isFurniture(line), false));
  for (const line of OF_THE_PAGE) it(`is not: ${line}`, () => assert.equal(isFurniture(line), true));
  it('follows the heading “Discussion”, but not a count of what readers said', () => {
    assert.equal(isOfReaders('Discussion'), false);
    assert.equal(isOfReaders('Discussion (12)'), true);
  });

  for (const line of [
    'Tarnbook declined to comment on how many moderators it has.',
    'Tarnbook declined to answer comments on its moderation.',
    'Tarnbook did not respond to a request for comment on its moderation policy.',
    'El ayuntamiento no hizo comentarios sobre las normas.',
    'Die Firma wollte die Netiquette nicht kommentieren.',
  ])
    it(`tells of somebody who doesn’t comment: ${line}`, () => assert.equal(isOnComments(line), false));
  for (const line of [
    'Comments are moderated by our staff.',
    'Please keep it civil when commenting.',
    'No se permiten comentarios contra las normas de esta casa.',
    'We refuse comments that are abusive.',
    'Dieser Beitrag kann nicht kommentiert werden, siehe unsere Netiquette.',
  ])
    it(`is not, where it tells readers how to comment: ${line}`, () => assert.equal(isOnComments(line), true));

  const prose = [
    'The council voted on Monday for a new bridge over the river, which is to be opened in spring.',
    'Mayor Helen Okafor said the wall will cost £21 million and will not close the harbour.',
  ];
  const headlines = ['The great storm of 14 May 2024', 'Draft budget for Kelverton schools passes'];
  for (const headline of headlines)
    it(`is its headline: ${headline}`, () => {
      assert.equal(readText([headline, ...prose].join('\n\n')).text.includes(headline), true);
    });
  it('is read in no time, however long it is', () => {
    const start = performance.now();
    readText(`${'a wall of stone '.repeat(6000)}end`);
    assert.ok(performance.now() - start < 10_000);
  });
});
