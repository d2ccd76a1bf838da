import { FACT_KINDS, type ContentPack, type Evidence, type PackQuestion } from '../../src/pack/types.js';
import { arabicPack } from './arabic-pack.js';
import { longPack, samplePack } from './packs.js';

/** The kinds that the builder never asks: an editor writes them, or a file brings them. */
export type OwnKind = 'several' | 'short-answer' | 'order';

type Written = Pick<PackQuestion, 'prompt' | 'explanation'> & {
  /** Ids are their places. Of several, what is told to whoever chooses it may follow. */
  options: (string | [text: string, feedback: string])[];
  correct: number[];
  /** Words of the passage. */
  passage?: string;
};

const ENGLISH: Record<OwnKind, Written[]> = {
  several: [
    {
      prompt: 'Which of these may still cross the Harbour Bridge in Wexmouth once it is closed to private cars?',
      options: ['Buses', 'Bicycles', ['Taxis', 'The article names buses, bicycles and emergency vehicles.'], 'Lorries'],
      correct: [0, 1],
      passage: 'voted on Tuesday',
      explanation: 'Buses, bicycles and emergency vehicles will still be able to cross.',
    },
    {
      prompt: 'Which of these was found or happened on the bridge since 2022?',
      options: ['Cracks in two girders', 'A railing that fell', 'A fire', 'A ship that struck it'],
      correct: [0, 1],
      passage: 'On 3 February 2024',
    },
  ],
  'short-answer': [
    {
      prompt: 'At which place does the council of Wexmouth intend to open a park and ride?',
      options: ['Millbrook', 'At Millbrook'],
      correct: [0, 1],
      passage: 'park and ride',
      explanation: 'The council intends to open a park and ride at Millbrook.',
    },
    { prompt: 'In which year was the steel crossing opened?', options: ['1931'], correct: [0], passage: 'in 1931' },
  ],
  order: [
    {
      prompt: 'Put what the article tells of the bridge into its order, the earliest first.',
      options: ['The railing falls', 'The bridge opens', 'Lorries are banned'],
      correct: [1, 2, 0],
      passage: 'in 1931',
    },
    {
      prompt: 'Put what is to come into its order.',
      options: ['Work on the girders', 'A decision on the grant'],
      correct: [1, 0],
      passage: 'September 2025',
    },
  ],
};

const ARABIC: Record<OwnKind, Written> = {
  several: {
    prompt: 'من يستطيع عبور الجسر بعد إغلاقه أمام السيارات؟',
    options: ['الحافلات', 'الدراجات', 'الشاحنات'],
    correct: [0, 1],
  },
  'short-answer': { prompt: 'في أي عام افتتح الجسر الحديدي؟', options: ['1931', '١٩٣١'], correct: [0, 1] },
  order: {
    prompt: 'رتب ما حدث من الأقدم إلى الأحدث.',
    options: ['سقوط السياج', 'افتتاح الجسر', 'منع الشاحنات'],
    correct: [1, 2, 0],
  },
};

function passageIn(pack: ContentPack, words: string): Evidence[] {
  const all = FACT_KINDS.flatMap(kind => pack[kind].flatMap(({ evidence }) => evidence));
  const found = all.find(({ exact }) => exact.includes(words));
  return found ? [found] : [];
}

function asQuestion(kind: OwnKind, pack: ContentPack, { passage, options, correct, ...words }: Written, at: number) {
  return {
    id: `own-${kind}-${at}`,
    kind,
    ...words,
    options: options.map((option, place) => {
      const [text, feedback] = [option].flat() as [string, string?];
      return { id: `o${place}`, text, ...(feedback && { feedback }) };
    }),
    correct: correct.map(place => `o${place}`),
    evidence: passage ? passageIn(pack, passage) : [],
    origin: 'editor',
  } satisfies PackQuestion;
}

const LONG = 'and all that anybody on either bank of the river could reasonably be expected to add to it';

/** Packs with nothing but questions of one kind: the sample's, a wordy one, and one that is read from right to left. */
export function ownPacks(kind: OwnKind): Record<'sample' | 'long' | 'arabic', (story: string) => ContentPack> {
  const wordy = (option: Written['options'][number]) => `${[option].flat()[0]} ${LONG}`;
  const withQuestions = (pack: ContentPack, written: Written[]): ContentPack => ({
    ...pack,
    questions: written.map((each, at) => asQuestion(kind, pack, each, at)),
  });
  return {
    sample: story => withQuestions(samplePack(story), ENGLISH[kind]),
    long: story =>
      withQuestions(
        longPack(story),
        ENGLISH[kind].map(each => ({ ...each, options: each.options.map(wordy) })),
      ),
    arabic: story => withQuestions(arabicPack(story), [ARABIC[kind]]),
  };
}
