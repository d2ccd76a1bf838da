// What a later article of a collection ends isn't asked; what only sounds like it, is.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { importSource } from '../interop/source.mjs';

const { objectionsTo, loadLanguage } = await importSource('test/node/collect/outdated.ts');

const passage = (exact, start) => ({ exact, start, end: start + exact.length });

/** A pack with one question on its first sentence, and a fact on each. */
function pack(lang, day, headline, sentences, question = {}) {
  let at = 0;
  const evidence = sentences.map(sentence => {
    const found = passage(sentence, at);
    at += sentence.length + 1;
    return found;
  });
  return {
    version: 1,
    lang,
    title: headline,
    sources: [{ headline, datePublished: day }],
    people: [],
    quotes: [],
    events: [],
    openQuestions: [],
    claims: evidence.map((each, n) => ({ id: `claim-${n}`, text: each.exact, truth: true, evidence: [each] })),
    numbers: [],
    places: [],
    terms: [],
    questions: [
      {
        id: 'asked',
        kind: 'choice',
        prompt: 'How many?',
        options: [
          { id: 'o1', text: '12' },
          { id: 'o2', text: '7' },
        ],
        correct: 'o1',
        evidence: evidence.slice(0, 1),
        ...question,
      },
    ],
  };
}

const MISSING = 'Twelve people are missing after a landslide buried the coast road in Carrow.';
const CLOSED = 'The Carrow bridge was closed to all traffic on Monday after engineers found cracks.';

const cases = [
  [
    'all were found',
    'en',
    MISSING,
    ['The landslide was the largest in years.', 'All 12 were found alive in Carrow on Thursday.'],
    true,
  ],
  ['they are dead', 'en', MISSING, ['Rescuers said the 12 missing people of Carrow were dead.'], true],
  ['the search only goes on', 'en', MISSING, ['Dogs from Tarnby search the slope above the Carrow coast road.'], false],
  [
    'something else was found',
    'en',
    MISSING,
    ['The landslide in Carrow cost millions.', 'Divers found a coin of 1812 in the harbour of Sule.'],
    false,
  ],
  ['others were found elsewhere', 'en', MISSING, ['All 12 cats were found alive in Tarnby.'], false],
  ['it is open again', 'en', CLOSED, ['Engineers reopened the Carrow bridge to traffic on Friday.'], true],
  ['another one is open again', 'en', CLOSED, ['The museum of Sule reopened on Friday.'], false],
  [
    'it is cancelled',
    'en',
    'The Carrow regatta will start on Sunday with 12 boats.',
    ['The Carrow regatta was cancelled, and 12 boats stayed in port.'],
    true,
  ],
  [
    'in German',
    'de',
    'In Karrow werden zwölf Menschen nach einem Erdrutsch an der Küstenstraße vermisst.',
    ['Alle 12 Menschen wurden nach dem Erdrutsch in Karrow lebend gefunden.'],
    true,
  ],
  [
    'in French',
    'fr',
    'Douze personnes sont portées disparues à Carrow après un glissement de terrain.',
    ['Les 12 personnes ont été retrouvées vivantes à Carrow.'],
    true,
  ],
  [
    'in Spanish',
    'es',
    'Doce personas siguen desaparecidas en Carrow tras el alud del lunes.',
    ['Las 12 personas fueron halladas con vida en Carrow.'],
    true,
  ],
];

describe('a question of a collection', () => {
  for (const [name, lang, earlier, later, isHeld] of cases) {
    it(`is ${isHeld ? 'held back' : 'asked'}: ${name}`, async () => {
      const language = await loadLanguage(lang);
      const own = pack(lang, '2025-03-12', 'Landslide in Carrow', [earlier]);
      const other = pack(lang, '2025-03-15', 'News of the week', later);
      const held = objectionsTo(own, other, language).get('asked');
      assert.equal(held?.passage?.exact, isHeld ? later.at(-1) : undefined);
      if (isHeld) assert.match(held.reason, /^a later article goes on with it \(“News of the week”\): “/);
    });
  }

  it('is held back where it asks of a plan whose day is over on the day of a later article, and asked while it lies ahead', async () => {
    const language = await loadLanguage('en');
    const plans = 'The mayor plans to open the pool of Carrow on Friday.';
    const own = pack('en', '2025-03-12', 'A pool', [plans]);
    own.events = [
      { id: 'e', title: 'The pool opens', date: '2025-03-14', upcoming: true, evidence: own.questions[0].evidence },
    ];
    const other = day => pack('en', day, 'News of the week', ['Apples were dear in Tarnby.']);
    assert.deepEqual(objectionsTo(own, other('2025-03-15T08:00:00Z'), language).get('asked'), {
      reason: 'what was planned was over when a later article appeared (“News of the week”)',
    });
    for (const day of ['2025-03-13', '2025-03-14']) assert.equal(objectionsTo(own, other(day), language).size, 0, day);
    own.questions[0].stimulus = { type: 'quotation', text: plans };
    assert.equal(objectionsTo(own, other('2025-03-15'), language).size, 0);
  });

  it('is asked where the other article is the earlier one, and where it asks what somebody said', async () => {
    const language = await loadLanguage('en');
    const found = pack('en', '2025-03-15', 'Found', ['All 12 were found alive in Carrow on Thursday.']);
    const missing = pack('en', '2025-03-18', 'Missing', [MISSING]);
    assert.equal(objectionsTo(missing, found, language).size, 0);
    const said = { stimulus: { type: 'quotation', text: MISSING }, prompt: 'Who said it?' };
    const quoted = pack('en', '2025-03-12', 'Missing', [MISSING], said);
    assert.equal(objectionsTo(quoted, found, language).size, 0);
  });
});
