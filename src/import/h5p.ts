import { inEnglish } from '../findings/finding.js';
import type { Picture } from '../pack/types.js';
import { folderOf } from './archive.js';
import { asked, Draft, LOST_FEEDBACK } from './draft.js';
import { WITHIN } from './h5p-within.js';
import { shownHtml } from './html.js';
import { NO_FILES, type PictureFiles } from './pictures.js';
import type { ImportedQuestion, ImportedQuiz } from './types.js';

type Json = Record<string, unknown>;
const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const objects = (value: unknown): Json[] => (Array.isArray(value) ? value.filter(isObject) : []);
const string = (value: unknown): string => (typeof value === 'string' ? value : '');

type Take = (params: Json, context: Context) => void;

interface Context {
  draft: Draft;
  where: string;
  /** What the content is called. */
  title: string;
  files: PictureFiles;
  /** What stands above the task. */
  picture?: Picture;
}

type Whole = Omit<ImportedQuestion, 'id' | 'where'>;

function add({ draft, where, picture }: Context, question: Whole): void {
  const id = where.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, '');
  draft.add({ id, where, ...(picture && { picture }), ...question });
}

const options = (texts: readonly string[]) => texts.map((text, at) => ({ id: `o${at + 1}`, text }));

interface Piece {
  words: string;
  /** What is taken for right in its place; none where the words just stand there. */
  answers: string[];
}

/** Where an answer ends: with its tip, with what is told to whoever was right, or wrong. */
const ANSWER_END = /:|\\[+-]/;

/** "the *ferry:a ship\+Yes!* sails": the text in pieces, each second one an answer. */
const piecesOf = (text: string, answersIn: (answer: string) => string[]): Piece[] =>
  text
    .split(/\*([^*\n]{1,300})\*/)
    .map((words, at) => ({ words, answers: at % 2 === 0 ? [] : answersIn(words.split(ANSWER_END)[0]!) }));

const trimmed = (answers: readonly string[]) => answers.map(each => each.trim()).filter(Boolean);
/** What is written may be written otherwise, too: "ferry/boat". */
const written = (answer: string) => trimmed(answer.split('/'));
const dragged = (answer: string) => trimmed([answer]);

const helpIn = (text: unknown, mark: RegExp): string[] =>
  piecesOf(string(text), () => []).flatMap(({ words }, at) => (at % 2 === 1 ? (mark.exec(words)?.[1] ?? []) : []));
const tipsIn = (text: unknown) => helpIn(text, /^[^:\\]*:([^\\]*)/);
const toldIn = (text: unknown) => helpIn(text, /\\[+-](.*)/);

/** What helps or answers whoever answers, and has no place here. */
function loseHelp({ draft, where }: Context, tips: readonly unknown[], feedback: readonly unknown[] = []): void {
  const says = (html: unknown) => shownHtml(string(html)).text !== '';
  if (tips.some(says)) draft.lose(where, inEnglish('lost-tips'));
  if (feedback.some(says)) draft.lose(where, LOST_FEEDBACK);
}

const withGap = (pieces: readonly Piece[], gap: number) =>
  pieces
    .map(({ words, answers }, at) => (at === gap ? '____' : answers.length ? answers[0] : words))
    .join('')
    .trim();

/** One question a gap, in the sentence that has it, the others filled. */
function eachGap(pieces: readonly Piece[], take: (sentence: string, answers: string[], all: string[]) => void): void {
  const all = pieces.flatMap(({ answers }) => answers.slice(0, 1));
  pieces.forEach(({ answers }, at) => {
    if (answers.length) take(withGap(pieces, at), answers, all);
  });
}

/** What is shown above a task, and where its files are: an editor keeps the words of a player that plays nothing. */
const MEDIA: Readonly<Record<string, { what: string; files: string }>> = {
  'H5P.Video': { what: 'a film', files: 'sources' },
  'H5P.Audio': { what: 'a sound', files: 'files' },
};

/** The picture that stands above a task; other media, and what is told by the score, are left out. */
function around(params: Json, { draft, where, files }: Context): Picture | undefined {
  const media = isObject(params['media']) ? params['media'] : {};
  const { library, params: shown, metadata } = isObject(media['type']) ? media['type'] : media;
  const name = libraryOf(library);
  const kind = MEDIA[name];
  if (kind && isObject(shown) && shown[kind.files]) draft.lose(where, `${kind.what} is left out`);
  if (objects(params['overallFeedback']).some(({ feedback }) => string(feedback).trim()))
    draft.lose(where, 'what is told by the score is left out');
  const file = name === 'H5P.Image' && isObject(shown) ? shown['file'] : undefined;
  if (!isObject(file) || !file['path']) return undefined;
  const credit = isObject(metadata) ? objects(metadata['authors']).map(each => string(each['name'])) : [];
  return draft.picture(
    {
      src: string(file['path']),
      alt: string(isObject(shown) && shown['alt']),
      credit: credit.filter(Boolean).join(', '),
    },
    where,
    files,
  );
}

/** "H5P.MultiChoice 1.16" */
const libraryOf = (library: unknown): string => string(library).split(' ')[0]!;

const TAKES: Readonly<Record<string, Take>> = {
  'H5P.MultiChoice'(params, context) {
    const { draft, where } = context;
    const answers = objects(params['answers']);
    const helps = answers.map(({ tipsAndFeedback }) => (isObject(tipsAndFeedback) ? tipsAndFeedback : {}));
    const right = answers.flatMap(({ correct }, at) => (correct === true ? [`o${at + 1}`] : []));
    if (right.length === 0) return draft.lose(where, inEnglish('lost-no-option-marked'));
    const told = helps.map(({ chosenFeedback }) => draft.text(string(chosenFeedback), where));
    const untold = helps.map(({ notChosenFeedback }) => shownHtml(string(notChosenFeedback)).text);
    // of the only right option the same is told, chosen or not: whoever answers is told it
    const toAll = answers.findIndex((_, at) => right[0] === `o${at + 1}` && told[at] && told[at] === untold[at]);
    const explanation = right.length === 1 ? told[toAll] : undefined;
    loseHelp(
      context,
      helps.map(({ tip }) => tip),
      untold.filter((_, at) => !explanation || at !== toAll),
    );
    const found = answers.map((answer, at) => {
      const feedback = explanation && at === toAll ? '' : told[at];
      return { id: `o${at + 1}`, text: draft.text(string(answer['text']), where), ...(feedback && { feedback }) };
    });
    const task = draft.shown(string(params['question']), where);
    const answered =
      right.length === 1
        ? ({ kind: 'choice', correct: right[0]! } as const)
        : ({ kind: 'several', correct: right } as const);
    add(context, { options: found, ...answered, ...asked(task, answered.kind), ...(explanation && { explanation }) });
  },
  'H5P.TrueFalse'(params, context) {
    const { draft, where } = context;
    const task = draft.shown(string(params['question']), where);
    const behaviour = isObject(params['behaviour']) ? params['behaviour'] : {};
    const told = [behaviour['feedbackOnCorrect'], behaviour['feedbackOnWrong']].map(string);
    const explanation = draft.toldToAll(told, where);
    const correct = params['correct'] === 'true' || params['correct'] === true;
    add(context, { correct, ...asked(task, 'true-false'), ...(explanation && { explanation }) });
  },
  'H5P.SingleChoiceSet'(params, context) {
    for (const choice of objects(params['choices'])) {
      const texts = (Array.isArray(choice['answers']) ? choice['answers'] : []).map(each =>
        context.draft.text(string(each), context.where),
      );
      const task = context.draft.shown(string(choice['question']), context.where);
      add(context, { options: options(texts), correct: 'o1', ...asked(task, 'choice') });
    }
  },
  'H5P.Blanks'(params, context) {
    const { draft, where } = context;
    const prompt = draft.text(string(params['text']), where) || context.title;
    const texts: unknown[] = Array.isArray(params['questions']) ? params['questions'] : [];
    loseHelp(context, texts.flatMap(tipsIn));
    for (const text of texts)
      eachGap(piecesOf(draft.text(string(text), where), written), (sentence, answers) =>
        add(context, {
          kind: 'short-answer',
          prompt,
          stimulus: { type: 'sentence', text: sentence },
          options: options(answers),
          correct: options(answers).map(({ id }) => id),
        }),
      );
  },
  'H5P.DragText'(params, context) {
    const { draft, where } = context;
    const prompt = draft.text(string(params['taskDescription']), where) || context.title;
    loseHelp(context, tipsIn(params['textField']), toldIn(params['textField']));
    const wrong = piecesOf(string(params['distractors']), dragged).flatMap(({ answers }) => answers);
    eachGap(piecesOf(shownHtml(string(params['textField'])).text, dragged), (sentence, answers, all) => {
      const texts = [answers[0]!, ...new Set([...all, ...wrong].filter(text => text !== answers[0]))];
      add(context, {
        kind: 'gap',
        prompt,
        stimulus: { type: 'sentence', text: sentence },
        options: options(texts),
        correct: 'o1',
      });
    });
  },
  'H5P.Summary'(params, context) {
    const prompt = context.draft.text(string(params['intro']), context.where) || context.title;
    loseHelp(
      context,
      objects(params['summaries']).map(({ tip }) => tip),
    );
    for (const { summary } of objects(params['summaries'])) {
      const texts = (Array.isArray(summary) ? summary : []).map(each =>
        context.draft.text(string(each), context.where),
      );
      if (texts.length > 1) add(context, { kind: 'choice', prompt, options: options(texts), correct: 'o1' });
    }
  },
  'H5P.Timeline'(params, context) {
    const { draft, where } = context;
    const timeline = isObject(params['timeline']) ? params['timeline'] : {};
    const told = objects(timeline['date']);
    const events = told
      .map(event => ({ text: draft.text(string(event['headline']), where), date: string(event['startDate']).trim() }))
      .filter(({ text, date }) => text && DATE.test(date))
      .sort((one, other) => moment(one.date) - moment(other.date));
    if (events.length < told.length) draft.lose(where, 'an event without a headline or a date is left out');
    if (told.some(({ text, asset }) => string(text) || (isObject(asset) && asset['media'])))
      draft.lose(where, 'what a timeline shows and tells of its events is left out');
    if (events.length < 3) return draft.lose(where, inEnglish('lost-no-events'));
    const found = options(events.map(({ text }) => text));
    add(context, {
      kind: 'order',
      prompt: draft.text(string(timeline['headline']), where) || context.title,
      options: found,
      correct: found.map(({ id }) => id),
    });
  },
};

/** What a set of questions has around them. */
function loseOfSet({ introPage, poolSize, questions }: Json, { draft, where }: Context): void {
  if (isObject(introPage) && introPage['showIntroPage'] === true && shownHtml(string(introPage['introduction'])).text)
    draft.lose(where, inEnglish('lost-words-before'));
  if (typeof poolSize === 'number' && poolSize > 0 && poolSize < objects(questions).length)
    draft.lose(where, inEnglish('lost-pool', { count: poolSize }));
}

/** "1999,12,31"; "-44" is before Christ. */
const DATE = /^(-?\d{1,4})(?:[,-](\d{1,2}))?(?:[,-](\d{1,2}))?$/;

const moment = (date: string) => {
  const [, year, month = 1, day = 1] = DATE.exec(date)!;
  return Number(year) * 372 + (Number(month) - 1) * 31 + Number(day);
};

const DEEPEST = 5;

/** What stands there and asks nothing. */
const SHOWN =
  /^H5P\.(?:AdvancedText|Text|Image|Video|Audio|Link|Shape|Table|Nil|IVHotspot|GoToQuestion|ContinuousText|ExportableTextArea)$/;

function takeContent(content: unknown, context: Context): void {
  const { library, params } = isObject(content) ? content : {};
  const name = libraryOf(library);
  if (context.where.split(' › ').length > DEEPEST || !isObject(params)) return;
  if (Object.hasOwn(WITHIN, name)) {
    around(params, context);
    if (name === 'H5P.QuestionSet') loseOfSet(params, context);
    for (const { content: inner, place } of WITHIN[name]!(params))
      takeContent(inner, { ...context, where: `${context.where} › ${place}` });
  } else if (Object.hasOwn(TAKES, name)) {
    const picture = around(params, context);
    TAKES[name]!(params, { ...context, ...(picture && { picture }) });
  } else if (!SHOWN.test(name))
    context.draft.lose(
      context.where,
      inEnglish('lost-not-read', { thing: name.slice(0, 60) || 'its kind of content' }),
    );
}

const PACKAGE = /^(?:[^/]+\/)?h5p\.json$/;

/** Where an H5P package has its content: at its root, or in a folder of a course that plays it, as Lumi writes it. */
export const h5pIn = (files: ReadonlyMap<string, string>): string | undefined =>
  [...files.keys()].filter(path => PACKAGE.test(path)).sort((one, other) => one.length - other.length)[0];

/**
 * An H5P package: choices, true or false, blanks, dragged words, summaries, timelines, and what holds them: question sets,
 * columns, books, presentations, films.
 */
export function readH5p(
  files: ReadonlyMap<string, string>,
  path: string,
  pictures: (folder: string) => PictureFiles = () => NO_FILES,
): ImportedQuiz {
  const draft = new Draft();
  const where = path.replace(/h5p\.json$/, 'content/content.json');
  const about = jsonIn(files.get(path));
  const params = jsonIn(files.get(where));
  const title = string(about['title']);
  const library = string(about['mainLibrary']);
  takeContent({ library, params }, { draft, where, title, files: pictures(folderOf(where)) });
  const lang = string(about['language']);
  return {
    ...(title && { title }),
    ...(/^[a-z]{2,3}$/.test(lang) && lang !== 'und' && { lang }),
    questions: draft.questions,
    lost: draft.lost,
  };
}

function jsonIn(text: string | undefined): Json {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
