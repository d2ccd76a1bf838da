import { asked, Draft, LOST_FEEDBACK } from './draft.js';
import { shownHtml } from './html.js';
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
}

type Whole = Omit<ImportedQuestion, 'id' | 'where'>;

function add({ draft, where }: Context, question: Whole): void {
  draft.add({ id: where.replace(/[^\w-]+/g, '-').replace(/^-|-$/g, ''), where, ...question });
}

const options = (texts: readonly string[]) => texts.map((text, at) => ({ id: `o${at + 1}`, text }));

/** "the *ferry/boat:a ship* sails": the text in pieces, each second one an answer with its others and its tip. */
function piecesOf(text: string): { words: string; answers: string[] }[] {
  return text.split(/\*([^*\n]{1,300})\*/).map((piece, at) =>
    at % 2 === 0
      ? { words: piece, answers: [] }
      : {
          words: piece,
          answers: piece
            .split(':')[0]!
            .split('/')
            .map(each => each.trim())
            .filter(Boolean),
        },
  );
}

/** What stands behind the colon of each answer of a text. */
const tipsIn = (text: unknown): string[] =>
  string(text)
    .split(/\*([^*\n]{1,300})\*/)
    .filter((_, at) => at % 2 === 1)
    .flatMap(answer => answer.split(':')[1] ?? []);

/** What helps or answers whoever answers, and has no place here. */
function loseHelp({ draft, where }: Context, tips: readonly unknown[], feedback: readonly unknown[] = []): void {
  const says = (html: unknown) => shownHtml(string(html)).text !== '';
  if (tips.some(says)) draft.lose(where, 'tips are left out');
  if (feedback.some(says)) draft.lose(where, LOST_FEEDBACK);
}

const withGap = (pieces: ReturnType<typeof piecesOf>, gap: number) =>
  pieces
    .map(({ words, answers }, at) => (at === gap ? '____' : answers.length ? answers[0] : words))
    .join('')
    .trim();

/** One question a gap, in the sentence that has it, the others filled. */
function eachGap(text: string, take: (gap: number, sentence: string, answers: string[], all: string[]) => void): void {
  const pieces = piecesOf(text);
  const all = pieces.flatMap(({ answers }) => answers.slice(0, 1));
  pieces.forEach(({ answers }, at) => {
    if (answers.length) take(at, withGap(pieces, at), answers, all);
  });
}

const TAKES: Readonly<Record<string, Take>> = {
  'H5P.MultiChoice'(params, context) {
    const { draft, where } = context;
    const answers = objects(params['answers']);
    const helps = answers.map(({ tipsAndFeedback }) => (isObject(tipsAndFeedback) ? tipsAndFeedback : {}));
    loseHelp(
      context,
      helps.map(({ tip }) => tip),
      helps.map(({ notChosenFeedback }) => notChosenFeedback),
    );
    const found = answers.map((answer, at) => {
      const feedback = draft.text(string(helps[at]!['chosenFeedback']), where);
      return { id: `o${at + 1}`, text: draft.text(string(answer['text']), where), ...(feedback && { feedback }) };
    });
    const right = found.filter((_, at) => answers[at]!['correct'] === true).map(({ id }) => id);
    if (right.length === 0) return draft.lose(where, 'no option is marked as right');
    const task = draft.shown(string(params['question']), where);
    const answered =
      right.length === 1
        ? ({ kind: 'choice', correct: right[0]! } as const)
        : ({ kind: 'several', correct: right } as const);
    add(context, { options: found, ...answered, ...asked(task, answered.kind) });
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
      eachGap(draft.text(string(text), where), (_, sentence, answers) =>
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
    loseHelp(context, tipsIn(params['textField']));
    const wrong = piecesOf(string(params['distractors'])).flatMap(({ answers }) => answers.slice(0, 1));
    eachGap(shownHtml(string(params['textField'])).text, (_, sentence, answers, all) => {
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
    const events = objects(timeline['date'])
      .map(event => ({ text: draft.text(string(event['headline']), where), date: string(event['startDate']) }))
      .filter(({ text, date }) => text && /^\d{1,4}(?:[,-]\d{1,2}){0,2}$/.test(date))
      .sort((one, other) => moment(one.date) - moment(other.date));
    if (events.length < 3) return draft.lose(where, 'a timeline of fewer than three dated events has no order to ask');
    const found = options(events.map(({ text }) => text));
    add(context, {
      kind: 'order',
      prompt: draft.text(string(timeline['headline']), where) || context.title,
      options: found,
      correct: found.map(({ id }) => id),
    });
  },
  'H5P.QuestionSet': takeAll('questions'),
  'H5P.Column': takeAll('content', 'content'),
};

const moment = (date: string) => {
  const [year, month = 1, day = 1] = date.split(/[,-]/).map(Number) as [number, number?, number?];
  return year * 372 + (month - 1) * 31 + day;
};

function takeAll(list: string, within?: string): Take {
  return (params, context) =>
    objects(params[list]).forEach((each, at) =>
      takeContent(within ? each[within] : each, { ...context, where: `${context.where} › ${at + 1}` }),
    );
}

const DEEPEST = 5;

function takeContent(content: unknown, context: Context): void {
  const { library, params } = isObject(content) ? content : {};
  const name = string(library).split(' ')[0]!;
  if (context.where.split(' › ').length > DEEPEST || !isObject(params)) return;
  const take = Object.hasOwn(TAKES, name) ? TAKES[name] : undefined;
  if (take) take(params, context);
  else if (!/^H5P\.(?:AdvancedText|Image|Text|Video|Audio|Link)$/.test(name))
    context.draft.lose(context.where, `${name.slice(0, 60) || 'its kind of content'} is not read`);
}

/** An H5P package: question sets, choices, true or false, blanks, dragged words, summaries, timelines. */
export function readH5p(files: ReadonlyMap<string, string>): ImportedQuiz {
  const draft = new Draft();
  const about = jsonIn(files.get('h5p.json'));
  const params = jsonIn(files.get('content/content.json'));
  const title = string(about['title']);
  const library = string(about['mainLibrary']);
  takeContent({ library, params }, { draft, where: 'content/content.json', title });
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
