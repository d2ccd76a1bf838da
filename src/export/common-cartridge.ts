import type { Question } from '../quiz/types.js';
import { accepted, ADAPTED, decimal, guessesInFull } from './adapt.js';
import { quizAsWritten } from './as-written.js';
import { explanationAsHtml, questionAsHtml, questionName, textAsHtml } from './html.js';
import { fileStem, identifier } from './identifiers.js';
import { figureOf, pictureResources, withPackedPictures } from './pictures.js';
import {
  QTI12_NAMESPACE,
  choiceResponse,
  fieldToWrite,
  feedbackElement,
  isAnswer,
  severalOf,
  materialOf,
  metadata,
  processing,
  scoring,
} from './qti12.js';
import { ENGLISH_LABELS, type Exported, type Labels, type Note, type QuestionFileOptions, type Quiz } from './types.js';
import { element, xmlDocument, type Xml } from './xml.js';
import { zip, type PackageFile } from './zip.js';

/** Moodle writes a title into its own XML as it stands, and can't restore what then looks like a tag. */
const plainTitle = (title: string) => title.replaceAll('<', '‹').replaceAll('>', '›');

type Profile = 'cc.multiple_choice.v0p1' | 'cc.multiple_response.v0p1' | 'cc.true_false.v0p1' | 'cc.fib.v0p1';

function questionElement(
  question: Question,
  id: string,
  profile: Profile,
  html: string,
  response: Xml,
  ...condition: Xml[]
): Xml {
  const explanation = explanationAsHtml(question);
  return element(
    'item',
    { ident: identifier('q', id), title: plainTitle(questionName(question)) },
    element('itemmetadata', {}, metadata({ cc_profile: profile, cc_weighting: '1' })),
    element('presentation', {}, materialOf(html), response),
    processing([scoring(condition, '100')], explanation !== undefined),
    feedbackElement(explanation),
  );
}

/** One answer among labels. The profile wants three of them at least, and of two it knows only boxes to tick. */
function oneOf(
  question: Question,
  id: string,
  html: string,
  labels: { ident: string; html: string }[],
  correct: string,
  adapted: Note[],
): Xml {
  const right = isAnswer('response1', correct);
  if (labels.length > 2) {
    return questionElement(question, id, 'cc.multiple_choice.v0p1', html, choiceResponse('response1', labels), right);
  }
  if (!adapted.some(note => note.questionId === question.id && note.why === ADAPTED.twoChoices)) {
    adapted.push({ questionId: question.id, why: ADAPTED.twoChoices });
  }
  const others = labels.filter(({ ident }) => ident !== correct).map(({ ident }) => isAnswer('response1', ident));
  return questionElement(
    question,
    id,
    'cc.multiple_response.v0p1',
    html,
    choiceResponse('response1', labels, { cardinality: 'Multiple' }),
    element('and', {}, right, ...others.map(other => element('not', {}, other))),
  );
}

/** What is to be written. The profile has no `or`, and Moodle takes the last of several conditions for the only one: all stand in one. */
function toWrite(question: Question, html: string, answers: readonly string[]): Xml {
  const right = answers.map(text => element('varequal', { respident: 'response1', case: 'No' }, text));
  return questionElement(question, question.id, 'cc.fib.v0p1', html, fieldToWrite({ prompt: 'Dashline' }), ...right);
}

/** A question as Common Cartridge's profile of QTI 1.2 has it, which knows neither matching nor order nor numbers. */
function inProfile(question: Question, labels: Labels, adapted: Note[]): Xml[] | { why: string } {
  const html = questionAsHtml(question) + figureOf(question.picture);
  switch (question.kind) {
    case 'choice':
    case 'gap': {
      const options = question.options.map(({ id, text }) => ({ ident: identifier('o', id), html: textAsHtml(text) }));
      return [oneOf(question, question.id, html, options, identifier('o', question.correct), adapted)];
    }
    case 'several': {
      adapted.push({ questionId: question.id, why: ADAPTED.wholeSeveral });
      const { response, isRight } = severalOf(question);
      return [questionElement(question, question.id, 'cc.multiple_response.v0p1', html, response, isRight)];
    }
    case 'short-answer':
      adapted.push({ questionId: question.id, why: ADAPTED.words });
      return [toWrite(question, html, accepted(question))];
    case 'true-false': {
      const response = choiceResponse('response1', [
        { ident: 'true', html: textAsHtml(labels.true) },
        { ident: 'false', html: textAsHtml(labels.false) },
      ]);
      const correct = isAnswer('response1', String(question.correct));
      return [questionElement(question, question.id, 'cc.true_false.v0p1', html, response, correct)];
    }
    case 'match': {
      adapted.push({ questionId: question.id, why: ADAPTED.matchAsChoices });
      const targets = question.targets.map(({ id, text }) => ({ ident: identifier('t', id), html: textAsHtml(text) }));
      return question.options.map(({ id, text }) =>
        oneOf(
          question,
          `${question.id}/${id}`,
          `${html}<blockquote>${textAsHtml(text)}</blockquote>`,
          targets,
          identifier('t', question.correct[id]!),
          adapted,
        ),
      );
    }
    case 'order':
      return { why: 'Common Cartridge knows no ordering question, and none that comes near' };
    case 'number': {
      const guesses = guessesInFull(question);
      if (!guesses)
        return { why: 'Common Cartridge knows no range of numbers, and there are too many right ones to list' };
      adapted.push({ questionId: question.id, why: ADAPTED.numberFull });
      return [toWrite(question, html, guesses.map(decimal))];
    }
  }
}

const CC = 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1';
const LOM = 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest';

function manifest(quiz: Quiz, id: string, href: string, files: readonly PackageFile[]): Xml {
  const pictures = pictureResources(files, id);
  return element(
    'manifest',
    { identifier: `${id}-manifest`, xmlns: CC, 'xmlns:lomimscc': LOM },
    element(
      'metadata',
      {},
      element('schema', {}, 'IMS Common Cartridge'),
      element('schemaversion', {}, '1.1.0'),
      element(
        'lomimscc:lom',
        {},
        element(
          'lomimscc:general',
          {},
          element('lomimscc:title', {}, element('lomimscc:string', { language: quiz.lang }, plainTitle(quiz.title))),
        ),
      ),
    ),
    element(
      'organizations',
      {},
      element(
        'organization',
        { identifier: 'organization', structure: 'rooted-hierarchy' },
        element('item', { identifier: 'root' }),
      ),
    ),
    element(
      'resources',
      {},
      element(
        'resource',
        // A question bank must name its file, and must not have an href of its own.
        { identifier: id, type: 'imsqti_xmlv1p2/imscc_xmlv1p1/question-bank' },
        element('file', { href }),
        ...pictures.map(({ id: identifierref }) => element('dependency', { identifierref })),
      ),
      ...pictures.map(({ resource }) => resource),
    ),
  );
}

/** Common Cartridge 1.1 with the questions as its question bank. */
export function toCommonCartridge(given: Quiz, { labels = ENGLISH_LABELS }: QuestionFileOptions = {}): Exported {
  const { quiz, files } = withPackedPictures(quizAsWritten(given));
  const omitted = [...(quiz.omitted ?? [])];
  const adapted: Note[] = [];
  const id = identifier('bank', quiz.id);
  const path = `${id}/${id}.xml`;
  const questions = quiz.questions.flatMap(question => {
    const elements = inProfile(question, labels, adapted);
    if (Array.isArray(elements)) return elements;
    omitted.push({ questionId: question.id, ...elements });
    return [];
  });
  const bank = element(
    'questestinterop',
    { xmlns: QTI12_NAMESPACE },
    element('objectbank', { ident: id }, ...questions),
  );
  return {
    fileName: `${fileStem(quiz.title)}.imscc`,
    mediaType: 'application/vnd.ims.imsccv1p1',
    content: zip([
      { path: 'imsmanifest.xml', content: xmlDocument(manifest(quiz, id, path, files)) },
      { path, content: xmlDocument(bank) },
      ...files.map(file => ({ ...file, path: `${id}/${file.path}` })),
    ]),
    omitted,
    adapted,
  };
}
