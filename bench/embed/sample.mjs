// The article that every page of the bench shows, and its content pack: ten quotations, ten events.
const SAID = [
  ['Ada Brook', 'The river has never stood this high in all the years that I have lived beside it.'],
  ['Bela Stone', 'We will not leave the lower town before every cellar has been looked at twice.'],
  ['Cora Field', 'My whole harvest lies under a metre of brown water, and the insurance pays nothing.'],
  ['Dina Marsh', 'A wall of sand is no plan; it is what you build when you have no plan.'],
  ['Edda Hill', 'The pumps ran for ninety hours, and nobody who tended them went home to sleep.'],
  ['Finn Wells', 'Our children learned more about their town this week than in the whole year.'],
  ['Gero Lake', 'The old maps show a meadow where we let people build their houses.'],
  ['Hana Reed', 'If the dam opens at night, the sirens must sound before the water comes.'],
  ['Ivo Banks', 'Three bridges are closed, and the fourth carries only what it must.'],
  ['Jana Ford', 'Next spring will come, and the river will ask us what we have done since.'],
];
const HAPPENED = [
  ['2024-01-09', 'The first dam was opened', 'on 9 January 2024'],
  ['2024-02-14', 'The lower town lost its power', 'on 14 February 2024'],
  ['2024-03-21', 'The council declared an emergency', 'on 21 March 2024'],
  ['2024-04-02', 'The stone bridge was closed', 'on 2 April 2024'],
  ['2024-05-30', 'The army brought forty pumps', 'on 30 May 2024'],
  ['2024-07-11', 'The wall of sand gave way', 'on 11 July 2024'],
  ['2024-08-19', 'The schools opened their halls', 'on 19 August 2024'],
  ['2024-10-05', 'The river fell below its mark', 'on 5 October 2024'],
  ['2024-11-23', 'The insurers began to pay', 'on 23 November 2024'],
  ['2025-01-17', 'The new flood plan was passed', 'on 17 January 2025'],
];

const title = 'A town counts what the river took';
export const paragraphs = [
  ...SAID.map(([name, words]) => `“${words}” ${name} said.`),
  ...HAPPENED.map(([, what, when]) => `${what} ${when}.`),
];
const text = [title, ...paragraphs].join('\n\n');

function passage(exact) {
  const start = text.indexOf(exact);
  const end = start + exact.length;
  return { exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32), start, end };
}

export const pack = {
  $schema: 'https://explainer-elements.org/schema/content-pack-1.json',
  version: 1,
  lang: 'en',
  title,
  sources: [{ headline: title, datePublished: '2025-01-20' }],
  people: SAID.map(([name], i) => ({ id: `person-${i}`, name, evidence: [passage(`${name} said.`)] })),
  quotes: SAID.map(([name, words], i) => ({
    id: `quote-${i}`,
    text: words,
    speaker: `person-${i}`,
    evidence: [passage(`“${words}” ${name} said.`)],
  })),
  events: HAPPENED.map(([date, what, when], i) => ({
    id: `event-${i}`,
    title: what,
    date,
    evidence: [passage(`${what} ${when}.`)],
  })),
  openQuestions: [],
  claims: [],
  numbers: [],
  places: [],
  terms: [],
  questions: [
    ...SAID.map(([name, words], i) => ({
      id: `who-said-it:quote-${i}`,
      kind: 'choice',
      about: [`quote-${i}`],
      prompt: 'Who said it?',
      stimulus: { type: 'quotation', text: words },
      options: [0, 1, 2, 3, 4, 5].map(by => {
        const at = (i + by) % SAID.length;
        return { id: `person-${at}`, text: SAID[at][0] };
      }),
      correct: `person-${i}`,
      explanation: `${name} said it.`,
      evidence: [passage(`“${words}” ${name} said.`)],
    })),
    {
      id: 'timeline-quiz:events',
      kind: 'order',
      prompt: 'Put the events in order, earliest first.',
      options: HAPPENED.slice(0, 6).map(([date, what, when], i) => ({
        id: `event-${i}`,
        text: what,
        date,
        evidence: [passage(`${what} ${when}.`)],
      })),
      correct: HAPPENED.slice(0, 6).map((_, i) => `event-${i}`),
      evidence: [],
    },
  ],
};
