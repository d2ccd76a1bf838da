import { asked } from '../support/asked.js';
import { SCHEMA_URL, type ContentPack, type Evidence } from '../../src/pack/types.js';

export const article = {
  text: [
    'Ferry line reopens after winter storm',
    'The ferry between Ostby and the island of Lerra sails again, harbour master Ingrid Dahl said on Tuesday. “The quay is safe, and so are the boats,” Dahl told reporters. “We checked every bolt.”',
    'The storm tore away 40 metres of the quay on 9 January 2024. Repairs cost $3.2 million and took nine weeks.',
    'Mayor Tomas Reed will open the new quay. “It was worth every crown,” he said. Reed was elected last autumn.',
    'A fender is a cushion that keeps a ship from the quay.',
    'Will the night ferry return? The company has not decided whether the night ferry pays.',
  ].join('\n\n'),
  digest: 'sha256-' + '5'.repeat(64),
};

export function passage(exact: string): Evidence {
  const start = article.text.indexOf(exact);
  if (start < 0) throw new Error(`The sample article has no “${exact}”.`);
  const end = start + exact.length;
  return {
    exact,
    prefix: article.text.slice(Math.max(0, start - 32), start),
    suffix: article.text.slice(end, end + 32),
    start,
    end,
  };
}

/** A fresh pack of the sample article: change it at will. */
export function samplePack(): ContentPack {
  return asked({
    $schema: SCHEMA_URL,
    version: 1,
    lang: 'en',
    title: 'Ferry line reopens after winter storm',
    sources: [
      {
        url: 'https://news.example/ferry',
        headline: 'Ferry line reopens after winter storm',
        datePublished: '2024-03-13',
        digest: article.digest,
      },
    ],
    people: [
      {
        id: 'p1',
        name: 'Ingrid Dahl',
        role: 'harbour master',
        aliases: ['Dahl'],
        evidence: [passage('harbour master Ingrid Dahl')],
      },
      { id: 'p2', name: 'Tomas Reed', role: 'Mayor', evidence: [passage('Mayor Tomas Reed')] },
    ],
    quotes: [
      {
        id: 'q1',
        text: 'The quay is safe, and so are the boats, … We checked every bolt.',
        speaker: 'p1',
        distractors: ['p2'],
        when: '2024-03-12',
        evidence: [
          passage('harbour master Ingrid Dahl said on Tuesday'),
          passage('“The quay is safe, and so are the boats,” Dahl told reporters. “We checked every bolt.”'),
        ],
      },
      {
        id: 'q2',
        text: 'It was worth every crown,',
        speaker: 'p2',
        evidence: [passage('Mayor Tomas Reed'), passage('“It was worth every crown,” he said.')],
      },
    ],
    events: [
      {
        id: 'e1',
        title: 'The storm tore away 40 metres of the quay',
        date: '2024-01-09',
        evidence: [passage('The storm tore away 40 metres of the quay on 9 January 2024.')],
      },
      {
        id: 'e2',
        title: 'Reed was elected',
        date: '2023-23',
        evidence: [passage('Reed was elected last autumn.')],
      },
      {
        id: 'e3',
        title: 'Tomas Reed will open the new quay',
        upcoming: true,
        evidence: [passage('Mayor Tomas Reed will open the new quay.')],
      },
    ],
    openQuestions: [
      {
        id: 'o1',
        text: 'Will the night ferry return?',
        background: [passage('The company has not decided whether the night ferry pays.')],
        outcomes: ['Yes', 'No'],
        evidence: [passage('Will the night ferry return?')],
      },
    ],
    claims: [
      {
        id: 'c1',
        text: 'Repairs cost $3.2 million and took nine weeks.',
        truth: true,
        evidence: [passage('Repairs cost $3.2 million and took nine weeks.')],
      },
      {
        id: 'c2',
        text: 'Repairs cost $3.2 million and took six weeks.',
        truth: false,
        altered: { from: 'nine', to: 'six', kind: 'number' },
        evidence: [passage('Repairs cost $3.2 million and took nine weeks.')],
      },
    ],
    numbers: [
      {
        id: 'n1',
        text: '$3.2 million',
        value: 3_200_000,
        unit: 'USD',
        range: { min: 1_000_000, max: 10_000_000, step: 100_000 },
        evidence: [passage('Repairs cost $3.2 million')],
      },
      { id: 'n2', text: 'nine weeks', value: 9, unit: 'weeks', evidence: [passage('took nine weeks')] },
    ],
    places: [
      {
        id: 'l1',
        name: 'Lerra',
        coordinates: { latitude: 57.9, longitude: 11.6 },
        evidence: [passage('the island of Lerra')],
      },
    ],
    terms: [
      {
        id: 't1',
        term: 'fender',
        definition: 'a cushion that keeps a ship from the quay',
        evidence: [passage('A fender is a cushion that keeps a ship from the quay.')],
      },
    ],
    questions: [],
  });
}
