import type { Question, SeveralQuestion } from '../quiz/types.js';
import { accepted, ADAPTED, decimal, placesOf } from './adapt.js';
import { quizAsWritten } from './as-written.js';
import { explanationAsHtml, questionAsHtml, questionName, textAsHtml } from './html.js';
import { fileStem, identifier } from './identifiers.js';
import { figureOf, pictureResources, withPackedPictures } from './pictures.js';
import { ENGLISH_LABELS, type Exported, type Labels, type Note, type QuestionFileOptions, type Quiz } from './types.js';
import { element, xmlDocument, type Xml } from './xml.js';
import { zip, type PackageFile } from './zip.js';

/** The namespace that QTI 1.2 and Common Cartridge's profile of it share. */
export const QTI12_NAMESPACE = 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2';

export const materialOf = (html: string) =>
  element('material', {}, element('mattext', { texttype: 'text/html' }, html));

export function metadata(fields: Record<string, string>): Xml {
  return element(
    'qtimetadata',
    {},
    ...Object.entries(fields).map(([label, value]) =>
      element('qtimetadatafield', {}, element('fieldlabel', {}, label), element('fieldentry', {}, value)),
    ),
  );
}

/** A choice among labels; `heading` names what the choice is for, where there are several in one question. */
export function choiceResponse(
  ident: string,
  labels: { ident: string; html: string }[],
  { heading, cardinality = 'Single' }: { heading?: string; cardinality?: 'Single' | 'Multiple' } = {},
): Xml {
  return element(
    'response_lid',
    { ident, rcardinality: cardinality },
    heading === undefined ? undefined : materialOf(heading),
    element(
      'render_choice',
      {},
      ...labels.map(label => element('response_label', { ident: label.ident }, materialOf(label.html))),
    ),
  );
}

export const isAnswer = (respident: string, value: string) => element('varequal', { respident }, value);

/** Options of which several are right, and the condition that all of these and no others are chosen. */
export function severalOf({ options, correct }: SeveralQuestion): { response: Xml; isRight: Xml } {
  const labels = options.map(({ id, text }) => ({ ident: identifier('o', id), html: textAsHtml(text) }));
  const conditions = options.map(({ id }) => {
    const chosen = isAnswer('response1', identifier('o', id));
    return correct.includes(id) ? chosen : element('not', {}, chosen);
  });
  return {
    response: choiceResponse('response1', labels, { cardinality: 'Multiple' }),
    isRight: element('and', {}, ...conditions),
  };
}

/** A field to write into. */
export const fieldToWrite = (attributes: Readonly<Record<string, string>> = {}): Xml =>
  element(
    'response_str',
    { ident: 'response1', rcardinality: 'Single' },
    element('render_fib', attributes, element('response_label', { ident: 'answer1' })),
  );

export function scoring(condition: Xml | readonly Xml[], points: string, action: 'Set' | 'Add' = 'Set'): Xml {
  return element(
    'respcondition',
    { continue: action === 'Set' ? 'No' : 'Yes' },
    element('conditionvar', {}, ...[condition].flat()),
    element('setvar', { action, varname: 'SCORE' }, points),
  );
}

const FEEDBACK = 'general_fb';

/** Scoring conditions, and before them the one that shows the explanation whatever was answered. */
export function processing(conditions: Xml[], hasFeedback: boolean): Xml {
  return element(
    'resprocessing',
    {},
    element(
      'outcomes',
      {},
      element('decvar', { maxvalue: '100', minvalue: '0', varname: 'SCORE', vartype: 'Decimal' }),
    ),
    hasFeedback
      ? element(
          'respcondition',
          { continue: 'Yes' },
          element('conditionvar', {}, element('other')),
          element('displayfeedback', { feedbacktype: 'Response', linkrefid: FEEDBACK }),
        )
      : undefined,
    ...conditions,
  );
}

export function feedbackElement(html: string | undefined): Xml | undefined {
  return html === undefined
    ? undefined
    : element('itemfeedback', { ident: FEEDBACK }, element('flow_mat', {}, materialOf(html)));
}

interface Parts {
  type: string;
  responses: Xml[];
  conditions: Xml[];
}

/** Canvas's matching: one list of targets, asked for anew beside each option. */
function matching(
  pairs: { id: string; text: string; target: string }[],
  targets: { id: string; text: string }[],
): Parts {
  const labels = targets.map(({ id, text }) => ({ ident: identifier('t', id), html: textAsHtml(text) }));
  const points = (100 / pairs.length).toFixed(2);
  return {
    type: 'matching_question',
    responses: pairs.map(({ id, text }) =>
      choiceResponse(identifier('response', id), labels, { heading: textAsHtml(text) }),
    ),
    conditions: pairs.map(({ id, target }) =>
      scoring(isAnswer(identifier('response', id), identifier('t', target)), points, 'Add'),
    ),
  };
}

function partsOf(question: Question, labels: Labels): Parts {
  switch (question.kind) {
    case 'choice':
    case 'gap':
      return {
        type: 'multiple_choice_question',
        responses: [
          choiceResponse(
            'response1',
            question.options.map(({ id, text }) => ({ ident: identifier('o', id), html: textAsHtml(text) })),
          ),
        ],
        conditions: [scoring(isAnswer('response1', identifier('o', question.correct)), '100')],
      };
    case 'several': {
      const { response, isRight } = severalOf(question);
      return { type: 'multiple_answers_question', responses: [response], conditions: [scoring(isRight, '100')] };
    }
    case 'short-answer':
      return {
        type: 'short_answer_question',
        responses: [fieldToWrite()],
        conditions: [
          scoring(
            accepted(question).map(text => isAnswer('response1', text)),
            '100',
          ),
        ],
      };
    case 'true-false':
      return {
        type: 'true_false_question',
        responses: [
          choiceResponse('response1', [
            { ident: 'true', html: textAsHtml(labels.true) },
            { ident: 'false', html: textAsHtml(labels.false) },
          ]),
        ],
        conditions: [scoring(isAnswer('response1', String(question.correct)), '100')],
      };
    case 'match':
      return matching(
        question.options.map(({ id, text }) => ({ id, text, target: question.correct[id]! })),
        question.targets,
      );
    case 'order': {
      const places = placesOf(question);
      const distinct = [...new Set(places.map(({ place }) => place))].sort((one, other) => one - other);
      return matching(
        places.map(({ id, text, place }) => ({ id, text, target: String(place) })),
        distinct.map(place => ({ id: String(place), text: labels.place(place) })),
      );
    }
    case 'number': {
      const [low, high] = [question.correct - question.tolerance, question.correct + question.tolerance].map(decimal);
      const bound = (name: string, value: string) => element(name, { respident: 'response1' }, value);
      return {
        type: 'numerical_question',
        responses: [
          element(
            'response_str',
            { ident: 'response1', rcardinality: 'Single' },
            element('render_fib', { fibtype: 'Decimal' }, element('response_label', { ident: 'answer1' })),
          ),
        ],
        conditions: [
          scoring(
            element(
              'or',
              {},
              isAnswer('response1', decimal(question.correct)),
              element('and', {}, bound('vargte', low!), bound('varlte', high!)),
            ),
            '100',
          ),
        ],
      };
    }
  }
}

/** As Canvas writes them: 1.0. */
const pointsOf = ({ points = 1 }: Question) => (Number.isInteger(points) ? points.toFixed(1) : String(points));

function questionElement(question: Question, labels: Labels): Xml {
  const { type, responses, conditions } = partsOf(question, labels);
  const explanation = explanationAsHtml(question);
  return element(
    'item',
    { ident: identifier('q', question.id), title: questionName(question) },
    element('itemmetadata', {}, metadata({ question_type: type, points_possible: pointsOf(question) })),
    element('presentation', {}, materialOf(questionAsHtml(question) + figureOf(question.picture)), ...responses),
    processing(conditions, explanation !== undefined),
    feedbackElement(explanation),
  );
}

function manifest(id: string, href: string, files: readonly PackageFile[]): Xml {
  const pictures = pictureResources(files, id);
  return element(
    'manifest',
    { identifier: `${id}-manifest`, xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1' },
    element('metadata', {}, element('schema', {}, 'IMS Content'), element('schemaversion', {}, '1.1.3')),
    element('organizations'),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: id, type: 'imsqti_xmlv1p2', href },
        element('file', { href }),
        ...pictures.map(({ id: identifierref }) => element('dependency', { identifierref })),
      ),
      ...pictures.map(({ resource }) => resource),
    ),
  );
}

/** QTI 1.2 in Canvas's flavour: what Settings › Import Course Content takes, for Classic and New Quizzes. */
export function toQti12(given: Quiz, { labels = ENGLISH_LABELS }: QuestionFileOptions = {}): Exported {
  const { quiz, files } = withPackedPictures(quizAsWritten(given));
  const id = identifier('quiz', quiz.id);
  const path = `${id}/${id}.xml`;
  const assessment = element(
    'questestinterop',
    { xmlns: QTI12_NAMESPACE },
    element(
      'assessment',
      { ident: id, title: quiz.title },
      metadata({ cc_maxattempts: '1' }),
      element('section', { ident: 'root_section' }, ...quiz.questions.map(one => questionElement(one, labels))),
    ),
  );
  return {
    fileName: `${fileStem(quiz.title)}.qti12.zip`,
    mediaType: 'application/zip',
    content: zip([
      { path: 'imsmanifest.xml', content: xmlDocument(manifest(id, path, files)) },
      { path, content: xmlDocument(assessment) },
      ...files.map(file => ({ ...file, path: `${id}/${file.path}` })),
    ]),
    omitted: [...(quiz.omitted ?? [])],
    adapted: quiz.questions.flatMap(({ id: questionId, kind }): Note[] => {
      if (kind === 'order') return [{ questionId, why: ADAPTED.order }];
      if (kind === 'several') return [{ questionId, why: ADAPTED.wholeSeveral }];
      if (kind === 'short-answer') return [{ questionId, why: ADAPTED.words }];
      if (kind === 'number') return [{ questionId, why: ADAPTED.numberFull }];
      return [];
    }),
  };
}
