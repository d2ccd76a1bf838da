import { inEnglish } from '../findings/finding.js';
import { elementsOf, isText, parseHtml } from '../article/html/tree.js';
import { parsePack } from '../pack/parse.js';
import type { ContentPack, PackQuestion } from '../pack/types.js';
import { Draft } from './draft.js';
import { NO_FILES, pictureOf, type PictureFiles } from './pictures.js';
import { ImportError, type ImportedQuiz } from './types.js';

const isPack = (value: unknown): value is ContentPack =>
  typeof value === 'object' && value !== null && 'version' in value && 'questions' in value && 'sources' in value;

/** The questions of a content pack, with pictures that lie beside it. Undefined: it is none. */
export function readPackQuestions(value: unknown, files: PictureFiles = NO_FILES): ImportedQuiz | undefined {
  if (!isPack(value)) return undefined;
  let pack: ContentPack;
  try {
    pack = parsePack(value);
  } catch (error) {
    throw new ImportError((error as Error).message);
  }
  const draft = new Draft();
  pack.questions.forEach((question, at) => {
    const where = `/questions/${at}`;
    if (question.dropped) draft.lose(where, inEnglish('lost-by-editor'));
    else if (question.review)
      draft.lose(where, inEnglish('lost-still-to-review', { why: question.reason ?? 'without a reason' }));
    else {
      const picture = question.picture && pictureOf(question.picture, files);
      if (picture && 'why' in picture) draft.lose(where, `its picture is left out: ${picture.why}`);
      draft.add({ ...own(question), where, ...(picture && !('why' in picture) && { picture }) });
    }
  });
  return { title: pack.title, lang: pack.lang, questions: draft.questions, lost: draft.lost };
}

/** What is asked, without what ties it to its own article. */
function own(question: PackQuestion) {
  const { id, kind, prompt, correct, options, stimulus, targets, range } = question;
  const { tolerance, unit, explanation, points, seconds, difficulty } = question;
  const plain = options?.map(({ id: option, text, feedback, date }) => ({
    id: option,
    text,
    ...(feedback && { feedback }),
    ...(date && { date }),
  }));
  const given = {
    stimulus,
    options: plain,
    targets,
    range,
    tolerance,
    unit,
    explanation,
    points,
    seconds,
    difficulty,
  };
  const told = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
  return { id, kind, prompt, correct, ...told };
}

/** A page of ours has its pack in it. */
export function readPage(html: string, name: string): ImportedQuiz {
  const scripts = elementsOf(parseHtml(html)).filter(
    ({ tagName, attrs }) =>
      tagName === 'script' && attrs.some(each => each.name === 'type' && /json$/.test(each.value)),
  );
  for (const { childNodes } of scripts) {
    try {
      const quiz = readPackQuestions(JSON.parse(childNodes.map(node => (isText(node) ? node.value : '')).join('')));
      if (quiz) return quiz;
    } catch (error) {
      if (error instanceof ImportError) throw error;
    }
  }
  throw new ImportError(inEnglish('file-no-pack', { file: name }));
}
