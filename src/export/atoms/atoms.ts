import type { ContentPack } from '../../pack/types.js';
import type { QuestionOptions } from '../../quiz/questions.js';
import { withoutReview } from '../../quiz/without-review.js';
import { fileStem } from '../identifiers.js';
import { quizId, quizOf } from '../quiz.js';
import { ENGLISH_LABELS, type Exported, type Note, type QuestionFileOptions } from '../types.js';
import { atomOf } from './atom.js';
import { guideOf, profilesOf, qandasOf, timelineOf } from './explained.js';
import { quizAtomOf } from './quiz-atom.js';

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
