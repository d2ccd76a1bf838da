import type { ContentPack } from '../pack/types.js';
import { LAUNCH_PAGE, courseFiles, type CourseOptions } from './course-package.js';
import { fileStem } from './identifiers.js';
import { quizId } from './quiz.js';
import type { Exported } from './types.js';
import { element, xmlDocument, type Xml } from './xml.js';
import { zip } from './zip.js';

const NAMESPACE = 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd';
const DEFAULT_MASTERY = 0.6;

function courseStructure(pack: ContentPack, passMark: number): Xml {
  const base = `urn:explainer-elements:${quizId(pack)}`;
  const text = (name: string, words: string) => element(name, {}, element('langstring', { lang: pack.lang }, words));
  const described = [text('title', pack.title), text('description', pack.sources[0].headline ?? pack.title)];
  return element(
    'courseStructure',
    { xmlns: NAMESPACE },
    element('course', { id: `${base}:course` }, ...described),
    element(
      'au',
      { id: `${base}:explainer`, moveOn: 'Completed', masteryScore: passMark, launchMethod: 'AnyWindow' },
      ...described,
      element('url', {}, LAUNCH_PAGE),
    ),
  );
}

/** A cmi5 package: the course structure and the page. */
export function toCmi5(pack: ContentPack, options: CourseOptions): Exported {
  const { passMark = DEFAULT_MASTERY } = options;
  return {
    fileName: `${fileStem(pack.title)}.cmi5.zip`,
    mediaType: 'application/zip',
    content: zip([
      { path: 'cmi5.xml', content: xmlDocument(courseStructure(pack, passMark)) },
      ...courseFiles(pack, 'cmi5', options),
    ]),
    omitted: [],
    adapted: [],
  };
}
