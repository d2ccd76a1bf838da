import type { ContentPack } from '../../pack/types.js';
import type { QuestionOptions } from '../../quiz/questions.js';
import { withoutReview } from '../../quiz/without-review.js';
import { fileStem } from '../identifiers.js';
import { quizId, quizOf } from '../quiz.js';
import { ENGLISH_LABELS, type Exported, type Note, type QuestionFileOptions } from '../types.js';
import { guideOf, profilesOf, qandasOf, timelineOf } from './explained.js';
import { quizAtomOf } from './quiz-atom.js';
import { i32, i64, rec, str, strings, struct, type Struct, type ThriftValue } from './thrift-json.js';

/** What the model calls a kind of atom, and at what place its `AtomData` has it. */
const KINDS = {
  quiz: { type: 0, field: 1 },
  qanda: { type: 9, field: 10 },
  profile: { type: 10, field: 12 },
  guide: { type: 11, field: 11 },
  timeline: { type: 12, field: 13 },
} as const;

export interface AtomContent {
  kind: keyof typeof KINDS;
  /** Stable in its pack. */
  id: string;
  title: string;
  /** What is shown where nothing draws the atom. */
  html: string;
  data: ThriftValue;
}

function atomOf(pack: ContentPack, { kind, id, title, html, data }: AtomContent): Struct {
  const { type, field } = KINDS[kind];
  return struct({
    1: str(`${quizId(pack)}-${id}`),
    2: i32(type),
    3: strings(),
    4: str(html),
    5: rec({ [field]: data }),
    6: rec({ 4: i64(1) }),
    8: str(title),
    9: strings(),
  });
}

/**
 * The Guardian's content atoms, version 6 of its model: a quiz, a Q&A a key question, a timeline, a profile a person, a guide
 * of the terms. Each line is one atom, as Thrift's JSON protocol has it.
 * @see https://github.com/guardian/content-atom
 */
export function toAtoms(
  pack: ContentPack,
  { labels = ENGLISH_LABELS, ...options }: QuestionOptions & QuestionFileOptions = {},
): Exported {
  const shown = withoutReview(pack, options.includeReview);
  const omitted: Note[] = [];
  const adapted: Note[] = [];
  const { questions } = quizOf(pack, options);
  const atoms = [
    ...quizAtomOf({ id: quizId(pack), title: pack.title, questions }, labels, { omitted, adapted }),
    ...qandasOf(shown, omitted),
    ...timelineOf(shown, omitted),
    ...profilesOf(shown),
    ...guideOf(shown),
  ];
  if (!atoms.length) throw new Error('This pack has nothing that an atom could hold.');
  return {
    fileName: `${fileStem(pack.title)}.atoms.ndjson`,
    mediaType: 'application/x-ndjson',
    content: atoms.map(atom => `${JSON.stringify(atomOf(pack, atom))}\n`).join(''),
    omitted,
    adapted,
  };
}
