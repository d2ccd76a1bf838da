import { ADAPTED, decimal } from './adapt.js';
import { quizAsWritten } from './as-written.js';
import { fileStem, identifier } from './identifiers.js';
import { withPackedPictures } from './pictures.js';
import { QTI_21, QTI_30, type Dialect } from './qti-dialect.js';
import { questionDocument } from './qti-question.js';
import { ENGLISH_LABELS, type Exported, type QuestionFileOptions, type Quiz } from './types.js';
import { element, xmlDocument, type Xml } from './xml.js';
import { zip } from './zip.js';

interface Place {
  id: string;
  href: string;
  /** The files that it shows. */
  files?: readonly string[];
  /** How much its question counts. Default: 1. */
  points?: number;
  seconds?: number;
}

/** Where the questions lie, and their pictures beneath them: some programs follow no path that leads up. */
const FOLDER = 'questions';

const WEIGHT = 'POINTS';

/** Of the test as of each question: the points, and the most there are. */
const TOTALS = ['SCORE', 'MAXSCORE'];

function testDocument(quiz: Quiz, id: string, places: Place[], qti: Dialect): Xml {
  return qti.element(
    'assessmentTest',
    { xmlns: qti.namespace, identifier: id, title: quiz.title },
    ...TOTALS.map(name =>
      qti.element(
        'outcomeDeclaration',
        { identifier: name, cardinality: 'single', baseType: 'float' },
        qti.element('defaultValue', {}, qti.element('value', {}, '0')),
      ),
    ),
    qti.element(
      'testPart',
      { identifier: 'part', navigationMode: 'nonlinear', submissionMode: 'individual' },
      qti.element(
        'assessmentSection',
        { identifier: 'section', title: quiz.title, visible: true },
        ...places.map(({ id: identifier, href, points = 1, seconds }) =>
          qti.element(
            'assessmentItemRef',
            { identifier, href },
            seconds ? qti.element('timeLimits', { maxTime: String(seconds), allowLateSubmission: true }) : undefined,
            points === 1 ? undefined : qti.element('weight', { identifier: WEIGHT, value: decimal(points) }),
          ),
        ),
      ),
    ),
    qti.element(
      'outcomeProcessing',
      {},
      // What has no weight counts once.
      ...TOTALS.map(name =>
        qti.element(
          'setOutcomeValue',
          { identifier: name },
          qti.element('sum', {}, qti.element('testVariables', { variableIdentifier: name, weightIdentifier: WEIGHT })),
        ),
      ),
    ),
  );
}

function manifest(id: string, places: Place[], qti: Dialect): Xml {
  const resource = (one: Place, type: string, needs: Place[] = []) =>
    element(
      'resource',
      { identifier: one.id, type, href: one.href },
      ...[one.href, ...(one.files ?? [])].map(href => element('file', { href })),
      ...needs.map(need => element('dependency', { identifierref: need.id })),
    );
  return element(
    'manifest',
    { xmlns: qti.packageNamespace, identifier: `${id}-manifest` },
    element('metadata', {}, element('schema', {}, qti.schema.name), element('schemaversion', {}, qti.schema.version)),
    element('organizations'),
    element(
      'resources',
      {},
      resource({ id, href: 'test.xml' }, qti.resourceTypes.test, places),
      ...places.map(place => resource(place, qti.resourceTypes.question)),
    ),
  );
}

function toQti(given: Quiz, qti: Dialect, { labels = ENGLISH_LABELS }: QuestionFileOptions): Exported {
  const { quiz, files } = withPackedPictures(quizAsWritten(given, { wholeSteps: true }));
  const inPackage = new Set(files.map(({ path }) => path));
  const id = identifier('quiz', quiz.id);
  const places = quiz.questions.map((question, index) => ({
    id: identifier('q', question.id),
    href: `${FOLDER}/${String(index + 1).padStart(3, '0')}.xml`,
    files: [question.picture?.src ?? ''].filter(src => inPackage.has(src)).map(src => `${FOLDER}/${src}`),
    points: question.points,
    seconds: question.seconds,
  }));
  return {
    fileName: `${fileStem(quiz.title)}.qti${qti.version.replace('.', '')}.zip`,
    mediaType: 'application/zip',
    content: zip([
      { path: 'imsmanifest.xml', content: xmlDocument(manifest(id, places, qti)) },
      { path: 'test.xml', content: xmlDocument(testDocument(quiz, id, places, qti)) },
      ...quiz.questions.map((question, index) => ({
        path: places[index]!.href,
        content: xmlDocument(questionDocument(question, qti, labels, quiz.lang)),
      })),
      ...files.map(({ path, content }) => ({ path: `${FOLDER}/${path}`, content })),
    ]),
    omitted: [...(quiz.omitted ?? [])],
    adapted:
      qti.version === '3.0'
        ? []
        : quiz.questions.flatMap(({ id: questionId, kind }) =>
            kind === 'number' ? [{ questionId, why: ADAPTED.slider }] : [],
          ),
  };
}

export const toQti21 = (quiz: Quiz, options: QuestionFileOptions = {}): Exported => toQti(quiz, QTI_21, options);

export const toQti30 = (quiz: Quiz, options: QuestionFileOptions = {}): Exported => toQti(quiz, QTI_30, options);
