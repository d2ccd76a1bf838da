import { PICTURE_DATA } from '../pack/check-picture.js';
import type { Question } from '../quiz/types.js';
import { accepted, ADAPTED, decimal, placesOf, shareOf } from './adapt.js';
import { quizAsWritten } from './as-written.js';
import { NUMBER_STEPS } from './gift.js';
import { explanationAsHtml, questionAsHtml, questionName, textAsHtml } from './html.js';
import { fileStem } from './identifiers.js';
import { figureOf } from './pictures.js';
import { ENGLISH_LABELS, type Exported, type Labels, type Note, type QuestionFileOptions, type Quiz } from './types.js';
import { element, xmlDocument, type Xml } from './xml.js';

const textElement = (text: string) => element('text', {}, text);
const htmlElement = (name: string, html = '', ...files: Xml[]) =>
  element(name, { format: 'html' }, textElement(html), ...files);

function answer(fraction: number, text: string, format = 'html', ...rest: Xml[]): Xml {
  return element('answer', { fraction, format }, textElement(text), htmlElement('feedback'), ...rest);
}

function subquestion(html: string, answerText: string): Xml {
  return element('subquestion', { format: 'html' }, textElement(html), element('answer', {}, textElement(answerText)));
}

const flag = (name: string, value: boolean | number) => element(name, {}, String(value));

function typeAndAnswers(question: Question, labels: Labels): { type: string; parts: Xml[] } {
  switch (question.kind) {
    case 'choice':
    case 'gap':
      return {
        type: 'multichoice',
        parts: [
          flag('single', true),
          flag('shuffleanswers', true),
          element('answernumbering', {}, 'none'),
          ...question.options.map(({ id, text }) => answer(id === question.correct ? 100 : 0, textAsHtml(text))),
        ],
      };
    case 'several': {
      const share = shareOf(question.correct.length);
      return {
        type: 'multichoice',
        parts: [
          flag('single', false),
          flag('shuffleanswers', true),
          element('answernumbering', {}, 'none'),
          ...question.options.map(({ id, text }) =>
            answer(question.correct.includes(id) ? share : -share, textAsHtml(text)),
          ),
        ],
      };
    }
    case 'short-answer':
      return {
        type: 'shortanswer',
        parts: [
          flag('usecase', 0),
          // Moodle takes a bare star for anything
          ...accepted(question).map(text => answer(100, text.replaceAll('*', '\\*'), 'moodle_auto_format')),
        ],
      };
    case 'true-false':
      return {
        type: 'truefalse',
        parts: [true, false].map(value =>
          answer(value === question.correct ? 100 : 0, String(value), 'moodle_auto_format'),
        ),
      };
    case 'match': {
      const targets = new Map(question.targets.map(({ id, text }) => [id, text]));
      const used = new Set(Object.values(question.correct));
      return {
        type: 'matching',
        parts: [
          flag('shuffleanswers', true),
          ...question.options.map(({ id, text }) =>
            subquestion(textAsHtml(text), targets.get(question.correct[id]!) ?? ''),
          ),
          ...question.targets.filter(({ id }) => !used.has(id)).map(({ text }) => subquestion('', text)),
        ],
      };
    }
    case 'order':
      return {
        type: 'matching',
        parts: [
          flag('shuffleanswers', true),
          ...placesOf(question).map(({ text, place }) => subquestion(textAsHtml(text), labels.place(place))),
        ],
      };
    case 'number':
      return {
        type: 'numerical',
        parts: NUMBER_STEPS.map(({ tolerances, percent }) =>
          answer(
            percent,
            decimal(question.correct),
            'moodle_auto_format',
            element('tolerance', {}, decimal(question.tolerance * tolerances)),
          ),
        ),
      };
  }
}

/** The picture of a question as Moodle has it: a file within the question, or an address on the web. */
function pictureOf({ picture }: Question): { html: string; files: Xml[] } {
  const [, type, base64] = PICTURE_DATA.exec(picture?.src ?? '') ?? [];
  if (!picture || !(base64 || /^https:/.test(picture.src))) return { html: '', files: [] };
  const name = `picture.${type}`;
  const html = figureOf(base64 ? { ...picture, src: `@@PLUGINFILE@@/${name}` } : picture);
  return { html, files: base64 ? [element('file', { name, path: '/', encoding: 'base64' }, base64)] : [] };
}

function questionElement(question: Question, labels: Labels): Xml {
  const { type, parts } = typeAndAnswers(question, labels);
  const { html, files } = pictureOf(question);
  return element(
    'question',
    { type },
    element('name', {}, textElement(questionName(question))),
    htmlElement('questiontext', questionAsHtml(question) + html, ...files),
    htmlElement('generalfeedback', explanationAsHtml(question)),
    flag('defaultgrade', question.points ?? 1),
    flag('penalty', 0),
    flag('hidden', 0),
    element('idnumber', {}, question.id.slice(0, 100)),
    ...parts,
  );
}

/** Moodle XML, for a question bank. */
export function toMoodleXml(quiz: Quiz, { labels = ENGLISH_LABELS }: QuestionFileOptions = {}): Exported {
  const category = quiz.title.replace(/\s+/g, ' ').trim().replaceAll('/', '//');
  const root = element(
    'quiz',
    {},
    element('question', { type: 'category' }, element('category', {}, textElement(`$course$/top/${category}`))),
    ...quizAsWritten(quiz).questions.map(question => questionElement(question, labels)),
  );
  return {
    fileName: `${fileStem(quiz.title)}.moodle.xml`,
    mediaType: 'application/xml',
    content: xmlDocument(root),
    omitted: [...(quiz.omitted ?? [])],
    adapted: quiz.questions.flatMap(({ id, kind }): Note[] => {
      if (kind === 'order') return [{ questionId: id, why: ADAPTED.order }];
      if (kind === 'short-answer') return [{ questionId: id, why: ADAPTED.words }];
      if (kind === 'number') return [{ questionId: id, why: ADAPTED.numberSteps }];
      return [];
    }),
  };
}
