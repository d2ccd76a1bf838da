// A pack of every kind of fact, written for these tests.
import { importSource } from './source.mjs';

let length = 0;

/** A passage that stands after all the others. */
function at(exact) {
  const start = length;
  length += exact.length + 1;
  return [{ exact, start, end: start + exact.length }];
}

const people = [
  ['ada-berg', 'Ada Berg', 'mayor of Bergen'],
  ['tom-ruiz', 'Tom Ruiz', 'bridge engineer of Bergen'],
  ['li-wen', 'Li Wen', 'reporter of the Harbour News'],
  ['joan-ode', 'Joan Ode', 'captain of the Bergen ferry'],
].map(([id, name, role]) => ({ id, name, role, evidence: at(`${name}, ${role}`) }));

const quote = (id, speaker, text) => ({ id, speaker, text, evidence: at(`“${text}”`) });

const { asked } = await importSource('test/support/asked.ts');

const built = asked({
  $schema: 'https://explainer-elements.org/schema/content-pack-1.json',
  version: 1,
  lang: 'en',
  title: 'The bridge & “the ferry”: what is <known>',
  sources: [{ url: 'https://news.example/bridge', headline: 'A bridge opens', publisher: 'The Harbour News' }],
  people,
  quotes: [
    quote('q1', 'ada-berg', 'The bridge will open in spring, whatever the weather brings.'),
    quote('q2', 'tom-ruiz', 'We tested each of the cables twice; none of them failed.'),
    quote('q3', 'joan-ode', 'Nobody has asked the ferry crews what they will do now.'),
  ],
  events: [
    { id: 'plan', title: 'The council approves the plan', date: '2024-05-02' },
    { id: 'start', title: 'Work on the pillars begins', date: '2024-11-18' },
    { id: 'strike', title: 'The crews walk out', date: '2025-08-01' },
    { id: 'open', title: 'The bridge opens', date: '2026-04-02' },
  ].map(event => ({ ...event, evidence: at(event.title) })),
  openQuestions: [{ id: 'ferry', text: 'Will the ferry go on?', outcomes: ['Yes', 'No'], evidence: at('the ferry') }],
  claims: [
    { id: 'c1', text: 'The bridge opens in spring.', truth: true, evidence: at('The bridge opens in spring.') },
    {
      id: 'c2',
      text: 'The plan was approved in Oslo.',
      truth: false,
      altered: { from: 'Bergen', to: 'Oslo', kind: 'place' },
      evidence: at('The plan was approved in Bergen.'),
    },
    {
      id: 'checked',
      text: 'Tom Ruiz checked every cable.',
      truth: true,
      evidence: at('Tom Ruiz checked every cable.'),
    },
  ],
  numbers: [
    {
      id: 'length',
      text: '340 metres',
      value: 340,
      unit: 'metres',
      range: { min: 0, max: 1000, step: 10 },
      evidence: at('The bridge is 340 metres long.'),
    },
  ],
  places: [],
  terms: [],
  questions: [],
});

/** As an editor leaves it who has read all that it asks. */
export const pack = {
  ...built,
  questions: built.questions.map(question =>
    Object.fromEntries(Object.entries(question).filter(([key]) => key !== 'review' && key !== 'reason')),
  ),
};
