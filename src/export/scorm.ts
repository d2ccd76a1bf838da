import type { ContentPack } from '../pack/types.js';
import { LAUNCH_PAGE, courseFiles, type CourseOptions } from './course-package.js';
import { fileStem, identifier } from './identifiers.js';
import { quizId } from './quiz.js';
import type { Exported } from './types.js';
import { element, xmlDocument, type Attributes, type Xml } from './xml.js';
import { zip } from './zip.js';

interface ScormManifest {
  version: '1.2' | '2004 4th Edition';
  namespaces: Attributes;
  /** 1.2 and 2004 spell it differently, and an LMS ignores the wrong one. */
  typeAttribute: 'adlcp:scormtype' | 'adlcp:scormType';
  /** What stands in the one activity beside its title. */
  activity?: Xml;
}

// No mastery score: it would override the status that the page reports.
const MANIFEST_12: ScormManifest = {
  version: '1.2',
  namespaces: {
    xmlns: 'http://www.imsproject.org/xsd/imscp_rootv1p1p2',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_rootv1p2',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2 imscp_rootv1p1p2.xsd http://www.adlnet.org/xsd/adlcp_rootv1p2 adlcp_rootv1p2.xsd',
  },
  typeAttribute: 'adlcp:scormtype',
};

const MANIFEST_2004: ScormManifest = {
  version: '2004 4th Edition',
  namespaces: {
    xmlns: 'http://www.imsglobal.org/xsd/imscp_v1p1',
    'xmlns:adlcp': 'http://www.adlnet.org/xsd/adlcp_v1p3',
    'xmlns:imsss': 'http://www.imsglobal.org/xsd/imsss',
    'xmlns:xsi': 'http://www.w3.org/2001/XMLSchema-instance',
    'xsi:schemaLocation':
      'http://www.imsglobal.org/xsd/imscp_v1p1 imscp_v1p1.xsd http://www.adlnet.org/xsd/adlcp_v1p3 adlcp_v1p3.xsd http://www.imsglobal.org/xsd/imsss imsss_v1p0.xsd',
  },
  typeAttribute: 'adlcp:scormType',
  activity: element(
    'imsss:sequencing',
    {},
    // Without these an LMS takes a page that was merely closed for completed.
    element('imsss:deliveryControls', { completionSetByContent: true, objectiveSetByContent: true }),
  ),
};

function manifest(pack: ContentPack, paths: string[], scorm: ScormManifest): Xml {
  const id = identifier('explainer', quizId(pack));
  return element(
    'manifest',
    { identifier: id, version: '1', ...scorm.namespaces },
    element('metadata', {}, element('schema', {}, 'ADL SCORM'), element('schemaversion', {}, scorm.version)),
    element(
      'organizations',
      { default: 'organization' },
      element(
        'organization',
        { identifier: 'organization' },
        element('title', {}, pack.title),
        element(
          'item',
          { identifier: 'explainer', identifierref: 'page' },
          element('title', {}, pack.title),
          scorm.activity,
        ),
      ),
    ),
    element(
      'resources',
      {},
      element(
        'resource',
        { identifier: 'page', type: 'webcontent', [scorm.typeAttribute]: 'sco', href: LAUNCH_PAGE },
        ...paths.map(href => element('file', { href })),
      ),
    ),
  );
}

function toScorm(pack: ContentPack, options: CourseOptions, scorm: ScormManifest): Exported {
  const reporter = scorm.version === '1.2' ? 'scorm12' : 'scorm2004';
  const files = courseFiles(pack, reporter, options);
  const paths = files.map(({ path }) => path);
  return {
    fileName: `${fileStem(pack.title)}.${reporter}.zip`,
    mediaType: 'application/zip',
    content: zip([{ path: 'imsmanifest.xml', content: xmlDocument(manifest(pack, paths, scorm)) }, ...files]),
    omitted: [],
    adapted: [],
  };
}

export const toScorm12 = (pack: ContentPack, options: CourseOptions): Exported => toScorm(pack, options, MANIFEST_12);

export const toScorm2004 = (pack: ContentPack, options: CourseOptions): Exported =>
  toScorm(pack, options, MANIFEST_2004);
