import { element, type Attributes, type Xml } from './xml.js';

/**
 * QTI 2.1 and 3.0 say the same with other names: 3.0 has a `qti-` prefix and hyphens where 2.1 has camel case.
 * The questions are written once, in 2.1's names.
 */
export interface Dialect {
  version: '2.1' | '3.0';
  namespace: string;
  /** Where the standard response-processing templates are named. */
  templates: string;
  /** Types of a content package's resources. */
  resourceTypes: { question: string; test: string };
  schema: { name: string; version: string };
  packageNamespace: string;
  element: typeof element;
}

const hyphened = (name: string) => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);

export const QTI_21: Dialect = {
  version: '2.1',
  namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1',
  templates: 'http://www.imsglobal.org/question/qti_v2p1/rptemplates/',
  resourceTypes: { question: 'imsqti_item_xmlv2p1', test: 'imsqti_test_xmlv2p1' },
  schema: { name: 'QTIv2.1 Package', version: '1.0.0' },
  packageNamespace: 'http://www.imsglobal.org/xsd/imscp_v1p1',
  element,
};

export const QTI_30: Dialect = {
  version: '3.0',
  namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0',
  templates: 'https://purl.imsglobal.org/spec/qti/v3p0/rptemplates/',
  resourceTypes: { question: 'imsqti_item_xmlv3p0', test: 'imsqti_test_xmlv3p0' },
  schema: { name: 'QTI Package', version: '3.0.0' },
  packageNamespace: 'http://www.imsglobal.org/xsd/qti/qtiv3p0/imscp_v1p1',
  element: (name, attributes = {}, ...children): Xml =>
    element(
      `qti-${hyphened(name)}`,
      Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [key.includes(':') ? key : hyphened(key), value]),
      ) as Attributes,
      ...children,
    ),
};
