// What stands beside the pages: content packs, and what has come in of answers and corrections since.
import { readFileSync } from 'node:fs';
import { signCorrections } from '../../dist/lib/pack.js';
import { packIdOf } from '../../dist/lib/tally.js';
import { mapPack } from '../node/embed/map-pack.mjs';

const read = path => JSON.parse(readFileSync(path, 'utf8'));
const bridge = read('stories/samples/harbour-bridge.pack.json');

/** Of the kinds that no article is asked in; the first has a picture. */
const OWN = [
  {
    kind: 'choice',
    prompt: 'Which bridge is this?',
    picture: {
      src: 'data:image/gif;base64,R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7',
      alt: 'A steel bridge with two towers over a harbour.',
      credit: 'Photo: Nora Ellery',
      width: 320,
      height: 180,
    },
    options: ['The Harbour Bridge', 'The railway bridge', 'The bridge at Millbrook'],
    correct: 'o0',
    explanation: 'It is the one in the article.',
  },
  {
    kind: 'several',
    prompt: 'Who may still cross the bridge?',
    options: ['Buses', 'Bicycles', 'Lorries'],
    correct: ['o0', 'o1'],
    explanation: 'Buses and bicycles may.',
  },
  {
    kind: 'short-answer',
    prompt: 'Where is the park and ride to open?',
    options: ['Millbrook'],
    correct: ['o0'],
    explanation: 'The council intends to open it at Millbrook.',
  },
  {
    kind: 'order',
    prompt: 'Put these into their order, the earliest first.',
    options: ['Lorries are banned', 'The bridge opens'],
    correct: ['o1', 'o0'],
  },
].map(({ options, ...question }, at) => ({
  id: `own-${at}`,
  evidence: [],
  origin: 'editor',
  ...question,
  options: options.map((text, place) => ({ id: `o${place}`, text })),
}));

/** Of 1,200 readers, three in four chose what is right. */
function tally() {
  const questions = bridge.questions.map(({ id, kind, correct, options = [] }) => {
    const isChosen = kind === 'choice' || kind === 'gap';
    const wrong = isChosen
      ? options.find(option => option.text === 'Samira Haddad' && option.id !== correct)?.id
      : 'wrong';
    return [id, { readers: 1200, answers: { [isChosen ? correct : 'right']: 900, [wrong]: 300 } }];
  });
  return { version: 1, packs: { [packIdOf(bridge)]: Object.fromEntries(questions) } };
}

const ARTICLE = 'https://courier.example/harbour-bridge';
const keys = await crypto.subtle.generateKey('Ed25519', true, ['sign', 'verify']);
export const CORRECTIONS_KEY = (await crypto.subtle.exportKey('jwk', keys.publicKey)).x;

/** Withdraws what is asked first on the page that heeds it. */
export const corrections = await signCorrections(
  {
    version: 1,
    issued: '2025-05-16T08:00:00Z',
    corrections: [
      {
        article: ARTICLE,
        question: 'who-said-it:quote-0o9qx3b',
        status: 'withdrawn',
        when: '2025-05-16',
        why: 'The article no longer has it.',
      },
    ],
  },
  keys.privateKey,
);

/** Text by the file name that pages ask for. */
export const packs = Object.fromEntries(
  Object.entries({
    'harbour-bridge.json': bridge,
    'german.json': read('test/heard/german.pack.json'),
    'arabic.json': read('test/heard/arabic.pack.json'),
    'map.json': {
      ...(await mapPack()),
      title: 'By train to Kharkiv',
      sources: [{ headline: 'By train to Kharkiv', publisher: 'The Wexmouth Courier', datePublished: '2025-05-17' }],
    },
    'own.json': { ...bridge, questions: OWN },
    'named.json': { ...bridge, sources: [{ ...bridge.sources[0], url: ARTICLE }] },
    'tally.json': tally(),
  }).map(([name, file]) => [name, JSON.stringify(file)]),
);
