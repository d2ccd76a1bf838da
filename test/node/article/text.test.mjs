import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { bundled } from './bundled.mjs';

const { readText, readTextWithOffsets, readMarkdown } = await bundled('article/text.ts', 'article/markdown.ts');

const PROSE = [
  'The council voted on Monday for a new bridge over the river, which is to be opened in spring.',
  'Mayor Helen Okafor said the wall will cost £21 million. “We will not close the harbour,” Okafor said.',
  'The plan will now go to a committee, which will look at the costs and at the views of those who live nearby.',
];
const pasted = line => [`Council backs the wall`, PROSE[0], line, PROSE[1], PROSE[2]].join('\n\n');

/** What comes along when an article is copied out of a page. */
const FURNITURE = [
  'Advertisement',
  'Read more: Minister Carl Bosk jailed for nine years',
  'READ MORE: Minister Carl Bosk jailed for nine years',
  'Read also: Singer Vera Stolz leaves the stage after 12 minutes',
  'SEE ALSO: Minister Carl Bosk sells 300 horses',
  'Sign up for our newsletter and join 48,000 readers.',
  'Share',
  '1.2K shares',
  '14 comments',
  '3 min read',
  'Image 2 of 7',
  '2 / 13',
  'Story continues below',
  'Photo: Marlene Kost',
  'Getty Images',
  'Marlene Kost via Getty Images.',
  '(Reporting by Will Dunne; Editing by Tom Brandl)',
  'Additional reporting by Hanna Mirren',
  'Hanna Mirren contributed to this report from Lorne.',
  'Translated by Oskar Fehn. Additional research: Judith Pohl.',
  '© 2025 Wexmouth Herald. All rights reserved.',
  'Lesen Sie auch: Minister tritt nach neun Jahren zurück',
  'À lire aussi : le ministre condamné à neuf ans',
  'Leia também: Ministro preso por nove anos',
  'Читайте також: Міністр пішов у відставку',
  'Give the gift of good stories: a year of the Herald for just $39.',
  'Staff and wire reports',
  'Also in the news: Senator Carl Bosk buys 14 goats',
  'Mitarbeit: Hugo Ferris',
  'Sponsored: Norling Lamps give 15% off all lamps this week.',
  'READ: Did the minister know of the cracks?',
  'Watch: The minister leaves the court.',
  'Story Continued Below',
  'More from the Courier:',
  'Visit the Courier’s homepage for more stories.',
  'We want to hear what you think about this article. Submit a letter to the editor.',
  '(Except for the headline, this story has not been edited by our staff and is published from a syndicated feed.)',
  'This story has been published from a wire agency feed without modifications to the text.',
  'Disclaimer: The views expressed here are the author’s own.',
  '— Reuters contributed to this report.',
  'Mit Informationen von Hanna Mirren, Studio Berlin',
  'Updated at 10:14 a.m.',
  'URL: https://courier.example/wall',
  'https://courier.example/wall',
  '___',
  '* * *',
  'Filed under: Politics, Harbour',
  'Tags: harbour, wall',
  'This entry was posted in Coast and tagged wall.',
  'Joe Bloggs/Agency',
  'We originally reported that the wall would cost £12 million.',
  'Trending now: Mayor sells the old school',
  'AP Photo/Joe Bloggs',
];

/** Lines of like shape that are the article's. */
const NEWS = [
  'Sponsored by a bank, the choir sang in 12 villages, its director said.',
  'Give the harbour a crane for only £90,000, the engineer said, and it will live.',
  'Posted abroad at the age of nine, the singer wrote her first song there.',
  'Text: the law says nothing of boats.',
  'In other words, the wall will not be built.',
  'Read more slowly, the teacher tells her pupils, and you will learn twice as much.',
  'Watch out for ice on the roads, the police said on Monday night.',
  'An earlier version of the plan was smaller. The new plan has 140 flats, architect Nora Feld said.',
  'Related costs came to £3 million, the clerk said.',
  'Share prices fell by 4 per cent on Monday, their worst day in a year.',
  'Close to 300 people came to the hall on Monday evening.',
  'Sources said the minister will resign before the end of the week.',
  'Photographs of the quay were shown by Marlene Kost, who took them in 2024.',
  'Update: police arrested two men at the station on Tuesday morning.',
  'Editing by hand takes a year, the monk said.',
  'In einer früheren Fassung des Gesetzes hieß es, das Wasser gehöre allen.',
  'Une première version du texte prévoyait un mur de 40 mètres.',
  'Una versión anterior del plan costaba 19 millones de euros.',

  // as agencies and weblogs file what they print, and is none of it
  'This story has been told for centuries in every village of the coast.',
  'This report was written by three engineers, who looked at the wall for a year.',
  'This entry was the smallest of the forty that the jury looked at.',
  'Filed under a false name, the claim was paid within a week.',
  'Posted in the harbour for a year, the soldier learned to sail.',
  'Tagged with a ring, the gull was seen in Spain.',
  'Topics of the meeting: the wall, the ferry and the price of fish, the clerk said.',
  'Categories for boats were changed in May, the harbour master said.',
  'A version of this boat has been built since 1904 on the north quay.',
  'Kost/Brandl is the name of the new firm, which has 40 workers.',
  'Harbour/Wall was the motto of the party in 1974, Okafor said.',
  'Reporting by the council has been slow, the auditor found.',
  'Writing by candlelight, she finished the book in a month.',
  'Source of the fire was a lamp, the police said.',
  'Charts of the coast were drawn anew after the storm.',
  'Maps: the council has bought four hundred of them, said the clerk.',
  'Visit the museum before noon, the guide said, since the light is better then.',
  'More from the harbour was expected, Okafor said.',
  'Updated plans for the wall will be shown on 10 May.',
  'Only the headline was true, the minister said.',
  'Continue reading, she told the pupils, until the bell rings.',
  'Print runs of the paper fell to 400 copies.',
  'Watch the tide, the harbour master tells every captain.',
  'Have a story to tell: that is what every child wants, the author says.',
  'Copyright law is the reason, the lawyer said.',
  'Hanna Mirren contributed £40,000 to the fund, which is more than anybody else.',
  'Helen Okafor is the mayor, and can be reached only by boat.',
];

const CORRECTIONS = [
  'This article was amended on 10 October 2024. An earlier version said that the wall would cost £12 million.',
  'Editor’s note: We have removed a quotation by Dana Whitlock, who said: “I never trusted the mayor.” She did not say this.',
  'Editors’ note, May 17: A sentence saying that the dairy had been fined £48,000 has been deleted.',
  'Correction: An earlier version of this article said that the old museum burned down in 1987.',
  'CORRECTION (May 3): The name of the clerk was misspelled.',
  'Update: The story originally stated that the ferry carries 260 passengers.',
  'An earlier version of this story misstated the price of the wall.',
  'This story has been corrected to say that the ferry carries 620 passengers.',
  'Clarification: The wall is 4 metres high, not 40.',
  'Anmerkung der Redaktion: In einer früheren Version dieses Artikels hieß es, die Mauer sei 40 Meter hoch.',
  'Dieser Text wurde nach der Veröffentlichung korrigiert: Die Mauer ist 4 Meter hoch, nicht 40.',
  'Dans une version précédente de cet article, nous indiquions que le mur mesurait 40 mètres.',
  'Nota del editor: una versión anterior de este artículo decía que el muro medía 40 metros.',
  'Uma versão anterior desta reportagem dizia que o muro tinha 40 metros.',
  'У попередній версії цієї статті йшлося про мур заввишки 40 метрів.',
];

describe('plain text as people paste it', () => {
  for (const line of FURNITURE)
    it(`leaves out “${line}”`, () =>
      assert.equal(readText(pasted(line)).text, ['Council backs the wall', ...PROSE].join('\n\n')));

  for (const line of NEWS) it(`keeps “${line}”`, () => assert.ok(readText(pasted(line)).text.includes(line)));

  for (const line of CORRECTIONS)
    it(`keeps apart “${line}”`, () => {
      const { text, metadata } = readText(pasted(line));
      assert.ok(!text.includes(line));
      assert.deepEqual(metadata.corrections, [line]);
    });

  for (const [top, names, date] of [
    ['By Tom Harker', ['Tom Harker'], undefined],
    ['By Tom Harker, 12 February 2026', ['Tom Harker'], '2026-02-12'],
    ['By Tom Harker and Ann Holt, Political Editors', ['Tom Harker', 'Ann Holt'], undefined],
    ['Saturday 8 November 2025', undefined, '2025-11-08'],
    ['Published May 8, 2025 at 10:04 AM EDT', undefined, '2025-05-08'],
    ['14. Mai 2025', undefined, '2025-05-14'],
    ['Tom Harker | November 18, 2019 12:01 PM', ['Tom Harker'], '2019-11-18'],
    ['14 травня 2025', undefined, '2025-05-14'],
  ])
    it(`reads who wrote it, and when, in “${top}”`, () => {
      const authors = names?.map(name => ({ name }));
      for (const text of [
        `Council backs the wall\n\n${top}\n\n${PROSE.join('\n\n')}`,
        `${top}\n\nCouncil backs the wall\n\n${PROSE.join('\n\n')}`,
      ]) {
        const article = readText(text);
        assert.deepEqual(article.metadata.authors, authors);
        assert.equal(article.metadata.datePublished, date);
        assert.equal(article.text, ['Council backs the wall', ...PROSE].join('\n\n'));
        assert.equal(article.metadata.headline, 'Council backs the wall');
      }
    });

  for (const line of [
    'author: Ann Holt and Tom Harker',
    'authors: [Ann Holt, "Tom Harker"]',
    'byline: By Ann Holt, Tom Harker',
  ])
    it(`takes people out of front matter: “${line}”`, () =>
      assert.deepEqual(readMarkdown(`---\n${line}\n---\n\n# Bridge\n\n${PROSE[0]}`).metadata.authors, [
        { name: 'Ann Holt' },
        { name: 'Tom Harker' },
      ]));

  for (const [lang, first, second] of [
    ['es', 'El Dr. Ruiz y la Sra. Gil votaron que no.', 'El muro sigue.'],
    ['fr', 'Mme. Holt a dit « Oui. »', 'Le mur reste.'],
    ['uk', 'Так вирішила рада.', 'Мур стоїть на вул. Садовій.'],
    ['hi', 'दीवार बनी रहेगी।', 'परिषद ने यह कहा।'],
    ['ja', '壁は残る。', '議会がそう決めた。'],
  ])
    it(`ends sentences where ${lang} ends them, by no other language’s abbreviations`, () => {
      const { text, sentences } = readText(`${first} ${second}`, { lang });
      assert.deepEqual(
        sentences.map(({ start, end }) => text.slice(start, end)),
        [first, second],
      );
    });

  for (const [told, lines, headline] of [
    [
      'above a place and a day',
      ['Council backs new wall at the quay.', `WEXMOUTH, May 8 (AP) — ${PROSE[0]}`],
      'Council backs new wall at the quay',
    ],
    ['without an article', ['Okafor promises quick repair.', PROSE[0]], 'Okafor promises quick repair'],
    [
      'with an article, as the first paragraph says the same',
      [
        'How Okafor plans the new wall.',
        'Mayor Helen Okafor wants a wall of stone, and the council has to find £21 million.',
      ],
      'How Okafor plans the new wall',
    ],
    [
      'above a place in capitals and a hyphen',
      ['Okafor looks for the money for a wall.', `WEXMOUTH, N.J. - ${PROSE[0]}`],
      'Okafor looks for the money for a wall',
    ],
    [
      'above a second one',
      ['Okafor promises quick repair.', 'Harbour closed, but ferries go on as before.', PROSE[0]],
      'Okafor promises quick repair',
    ],
    [
      'with a year or a past above a second one, neither of which has an article',
      ['Wexmouth passes plan criticized as costly.', 'Fund would pay for repairs by 2031.', PROSE[0]],
      'Wexmouth passes plan criticized as costly',
    ],
    ['a question', ['Will the harbour wall hold?', PROSE[0]], 'Will the harbour wall hold?'],
    [
      'with a second line',
      ['Okafor promises quick repair;', 'Harbour wall to be rebuilt by spring.', `WEXMOUTH — ${PROSE[0]}`],
      'Okafor promises quick repair',
    ],
  ])
    it(`takes a headline with a full stop for one: ${told}`, () => {
      const { metadata, blocks } = readText([...lines, PROSE[1], PROSE[2]].join('\n\n'), { lang: 'en' });
      assert.equal(metadata.headline, headline);
      assert.equal(blocks.filter(({ kind }) => kind === 'paragraph').length, 3);
    });

  it('takes no first sentence for a headline', () => {
    for (const first of [
      'The mayor resigned on Monday.',
      'Okafor voted for the wall.',
      'Wie das Ministerium mitteilt, wird Okafor eine neue Mauer bauen.',
      PROSE[0],
      'Helen Okafor has won with ease. Tom Brandl lost.',
    ])
      assert.equal(readText([first, PROSE[1], PROSE[2]].join('\n\n'), { lang: 'en' }).metadata.headline, undefined);
  });

  it('reads a top without an article below it', () => {
    const { metadata } = readText('By Ana Silva\n\n8 May 2025\n\n@anasilva');
    assert.deepEqual(metadata, { authors: [{ name: 'Ana Silva' }], datePublished: '2025-05-08' });
  });

  it('points into what was pasted, whatever was left out', () => {
    const raw = pasted('Advertisement\n\nShare\n\n14 comments');
    const { article, toSourceSpan } = readTextWithOffsets(raw);
    for (const { start, end } of article.sentences) {
      const span = toSourceSpan({ start, end });
      assert.equal(raw.slice(span.start, span.end), article.text.slice(start, end));
    }
  });
});

describe('Markdown', () => {
  for (const [markdown, words] of [
    ['The bridge costs ~~£12 million~~ £21 million', 'The bridge costs £21 million'],
    ['The bridge costs ~~**£12 million**~~ £21 million', 'The bridge costs £21 million'],
    ['The bridge costs <del>£12 million</del> £21 million', 'The bridge costs £21 million'],
    ['The lamp runs for ~30 hours, or ~40', 'The lamp runs for ~30 hours, or ~40'],
  ])
    it(`reads ${markdown}`, () =>
      assert.ok(readMarkdown(`# Bridge\n\n${markdown}, she said.`).text.includes(`${words}, she said.`)));
});
