// What QTI, Common Cartridge and cmi5 say of the elements that our packages hold, as we read it: content, its order,
// attributes, values. What the packages don't hold is left out, so that a document that passes may hold nothing else.
// Read in: the schema of QTI 1.2.1 (IMS, 2008), the profile of it and of content packaging in Common Cartridge 1.1 with
// its Schematron rules (IMS, 2011), the schema of QTI 2.1 (IMS, 2012), the information model of QTI 3.0 (IMS, 2022),
// cmi5 13.2 “Course Structure XSD”.
import { relaxNg } from './grammar.mjs';

const YES_NO = ['Yes', 'No'];

/** QTI 1.2; `material` as Canvas and Common Cartridge take it. */
const QTI12 = {
  questestinterop: ['assessment | objectbank'],
  assessment: ['qtimetadata*, section+', { ident: 'string', 'title?': 'string' }],
  objectbank: ['qtimetadata*, item+', { ident: 'string' }],
  section: ['item*', { ident: 'string', 'title?': 'string' }],
  qtimetadata: ['qtimetadatafield+'],
  qtimetadatafield: ['fieldlabel, fieldentry'],
  fieldlabel: ['text'],
  fieldentry: ['text'],
  item: ['itemmetadata, presentation, resprocessing, itemfeedback?', { ident: 'string', 'title?': 'string' }],
  itemmetadata: ['qtimetadata'],
  presentation: ['(material | response_lid | response_str)+'],
  material: ['mattext+'],
  mattext: ['text', { texttype: ['text/plain', 'text/html'] }],
  response_lid: ['material?, render_choice', { ident: 'string', rcardinality: ['Single', 'Multiple'] }],
  response_str: ['material?, render_fib', { ident: 'string', rcardinality: ['Single'] }],
  render_choice: ['response_label+', { 'shuffle?': YES_NO }],
  render_fib: [
    'response_label+',
    {
      'fibtype?': ['String', 'Integer', 'Decimal', 'Scientific'],
      'prompt?': ['Box', 'Dashline', 'Asterisk', 'Underline'],
    },
  ],
  response_label: ['material?', { ident: 'string' }],
  resprocessing: ['outcomes, respcondition+'],
  outcomes: ['decvar'],
  decvar: ['empty', { varname: ['SCORE'], vartype: ['Integer', 'Decimal'], minvalue: 'decimal', maxvalue: 'decimal' }],
  respcondition: ['conditionvar, setvar*, displayfeedback*', { 'continue?': YES_NO }],
  conditionvar: ['(and | or | other | varequal)+'],
  and: ['(not | varequal | vargte | varlte)+'],
  or: ['(and | varequal)+'],
  not: ['varequal'],
  other: ['empty'],
  varequal: ['text', { respident: 'string', 'case?': YES_NO }],
  vargte: ['text', { respident: 'string' }],
  varlte: ['text', { respident: 'string' }],
  setvar: ['text', { action: ['Set', 'Add'], varname: ['SCORE'] }],
  displayfeedback: ['empty', { feedbacktype: ['Response', 'Solution', 'Hint'], linkrefid: 'string' }],
  itemfeedback: ['flow_mat', { ident: 'string' }],
  flow_mat: ['material'],
};

/** Common Cartridge takes items only in its bank, one cardinality an answer, no `or`, no comparison of numbers, only Set. */
const CC_QTI = {
  ...QTI12,
  questestinterop: ['objectbank'],
  objectbank: ['qtimetadata?, item+', { ident: 'string' }],
  conditionvar: ['(and | other | varequal)+'],
  and: ['(not | varequal)+'],
  not: ['varequal+'],
  setvar: ['text', { action: ['Set'], varname: ['SCORE'] }],
};

const CC_MANIFEST = {
  manifest: ['metadata, organizations, resources', { identifier: 'ID' }],
  metadata: ['schema, schemaversion, lomimscc:lom'],
  schema: ['text'],
  schemaversion: ['text'],
  'lomimscc:lom': ['lomimscc:general'],
  'lomimscc:general': ['lomimscc:title'],
  'lomimscc:title': ['lomimscc:string+'],
  'lomimscc:string': ['text', { 'language?': 'language' }],
  organizations: ['organization?'],
  organization: ['item', { identifier: 'ID', structure: ['rooted-hierarchy'] }],
  item: ['empty', { identifier: 'ID' }],
  resources: ['(resource | resource~picture)*'],
  // Rules 4b to 4d of the profile: one file, no href. No item may refer to a question bank (8a).
  resource: ['file, dependency*', { identifier: 'ID', type: ['imsqti_xmlv1p2/imscc_xmlv1p1/question-bank'] }],
  'resource~picture': ['file', { identifier: 'ID', type: ['webcontent'], href: 'anyURI' }],
  dependency: ['empty', { identifierref: 'IDREF' }],
  file: ['empty', { href: 'anyURI' }],
};

const EXPRESSIONS = [
  ...['variable', 'baseValue', 'isNull', 'match', 'equal', 'lte', 'gte', 'sum', 'product', 'subtract', 'divide'],
  ...['round', 'containerSize', 'mathOperator', 'delete', 'ordered'],
];
const EXPRESSION = `(${EXPRESSIONS.join(' | ')})`;
const TWO = `${EXPRESSION}, ${EXPRESSION}`;
const RULES = '(setOutcomeValue | responseCondition)*';
const BASE_TYPES = ['identifier', 'boolean', 'integer', 'float', 'string', 'pair', 'directedPair', 'point', 'duration'];
const DECLARED = {
  identifier: 'NCName',
  cardinality: ['single', 'multiple', 'ordered', 'record'],
  'baseType?': BASE_TYPES,
};
const INTERACTION = { responseIdentifier: 'NCName' };

/** QTI 2.1 in its own names; 3.0 says the same in others. */
const QTI = {
  assessmentItem: [
    'responseDeclaration*, outcomeDeclaration*, itemBody?, responseProcessing?, modalFeedback*',
    { identifier: 'NCName', title: 'string', 'xml:lang?': 'language', adaptive: 'boolean', timeDependent: 'boolean' },
  ],
  responseDeclaration: ['defaultValue?, correctResponse?, mapping?', DECLARED],
  outcomeDeclaration: ['defaultValue?', { ...DECLARED, 'normalMaximum?': 'double' }],
  defaultValue: ['value+'],
  correctResponse: ['value+'],
  value: ['text'],
  mapping: ['mapEntry+', { 'lowerBound?': 'double', 'upperBound?': 'double', 'defaultValue?': 'double' }],
  mapEntry: ['empty', { mapKey: 'string', mappedValue: 'double', 'caseSensitive?': 'boolean' }],
  itemBody: ['(p | blockquote | choiceInteraction | orderInteraction | matchInteraction | sliderInteraction)*'],
  p: ['(text | br | img | inlineChoiceInteraction | textEntryInteraction)*', { 'class?': 'NMTOKENS' }],
  img: ['empty', { src: 'anyURI', alt: 'string', 'width?': 'positiveInteger', 'height?': 'positiveInteger' }],
  br: ['empty'],
  blockquote: ['p+'],
  prompt: ['(text | br)*'],
  choiceInteraction: [
    'prompt?, simpleChoice+',
    { ...INTERACTION, 'shuffle?': 'boolean', 'maxChoices?': 'int', 'minChoices?': 'int' },
  ],
  orderInteraction: [
    'prompt?, simpleChoice+',
    { ...INTERACTION, 'shuffle?': 'boolean', 'orientation?': ['horizontal', 'vertical'], 'class?': 'NMTOKENS' },
  ],
  simpleChoice: ['(text | br)*', { identifier: 'NCName' }],
  inlineChoiceInteraction: ['inlineChoice+', { ...INTERACTION, 'shuffle?': 'boolean' }],
  textEntryInteraction: ['empty', { ...INTERACTION, 'expectedLength?': 'int' }],
  inlineChoice: ['text', { identifier: 'NCName' }],
  matchInteraction: [
    'prompt?, simpleMatchSet, simpleMatchSet',
    { ...INTERACTION, 'shuffle?': 'boolean', 'maxAssociations?': 'int' },
  ],
  simpleMatchSet: ['simpleAssociableChoice*'],
  simpleAssociableChoice: ['(text | br)*', { identifier: 'NCName', matchMax: 'int' }],
  sliderInteraction: [
    'prompt?',
    { ...INTERACTION, lowerBound: 'double', upperBound: 'double', 'step?': 'integer', 'stepLabel?': 'boolean' },
  ],
  responseProcessing: [RULES, { 'template?': 'anyURI' }],
  responseCondition: ['responseIf, responseElseIf*, responseElse?'],
  responseIf: [`${EXPRESSION}, ${RULES}`],
  responseElseIf: [`${EXPRESSION}, ${RULES}`],
  responseElse: [RULES],
  setOutcomeValue: [EXPRESSION, { identifier: 'NCName' }],
  variable: ['empty', { identifier: 'NCName' }],
  baseValue: ['text', { baseType: BASE_TYPES }],
  isNull: [EXPRESSION],
  match: [TWO],
  equal: [TWO, { toleranceMode: ['exact', 'absolute', 'relative'] }],
  lte: [TWO],
  gte: [TWO],
  sum: [`${EXPRESSION}+`],
  product: [`${EXPRESSION}+`],
  subtract: [TWO],
  divide: [TWO],
  round: [EXPRESSION],
  containerSize: [EXPRESSION],
  mathOperator: [`${EXPRESSION}+`, { name: ['abs'] }],
  delete: [TWO],
  ordered: [`${EXPRESSION}*`],
  modalFeedback: ['p+', { outcomeIdentifier: 'NCName', identifier: 'NCName', showHide: ['show', 'hide'] }],
};

/** In 3.0 what feedback says stands in a body of its own. */
const QTI30 = {
  ...QTI,
  modalFeedback: ['contentBody', QTI.modalFeedback[1]],
  contentBody: ['p+'],
};

/** Tests may ask for the variables of their items, which a question's own processing must not. */
const TEST = {
  assessmentTest: ['outcomeDeclaration*, testPart+, outcomeProcessing?', { identifier: 'NCName', title: 'string' }],
  outcomeDeclaration: QTI.outcomeDeclaration,
  defaultValue: QTI.defaultValue,
  value: QTI.value,
  testPart: [
    'assessmentSection+',
    {
      identifier: 'NCName',
      navigationMode: ['linear', 'nonlinear'],
      submissionMode: ['individual', 'simultaneous'],
    },
  ],
  assessmentSection: ['assessmentItemRef*', { identifier: 'NCName', title: 'string', visible: 'boolean' }],
  assessmentItemRef: ['timeLimits?, weight*', { identifier: 'NCName', href: 'anyURI' }],
  timeLimits: ['empty', { maxTime: 'double', allowLateSubmission: 'boolean' }],
  weight: ['empty', { identifier: 'NCName', value: 'double' }],
  outcomeProcessing: ['setOutcomeValue*'],
  setOutcomeValue: ['sum', { identifier: 'NCName' }],
  sum: ['testVariables+'],
  testVariables: ['empty', { variableIdentifier: 'NCName', weightIdentifier: 'NCName' }],
};

const hyphened = name => name.replace(/[A-Z]/g, letter => `-${letter.toLowerCase()}`);
const HTML = ['p', 'br', 'blockquote', 'img'];
const IN_30 = {
  element: name => (HTML.includes(name) ? name : `qti-${hyphened(name)}`),
  attribute: name => (name.includes(':') ? name : hyphened(name)),
};

const V21 = { namespace: 'http://www.imsglobal.org/xsd/imsqti_v2p1' };
const V30 = { namespace: 'http://www.imsglobal.org/xsd/imsqtiasi_v3p0', dialect: IN_30 };
const V12 = { namespace: 'http://www.imsglobal.org/xsd/ims_qtiasiv1p2', start: 'questestinterop' };

const LANGSTRINGS = ['langstring+'];
const CMI5 = {
  courseStructure: ['course, au+'],
  course: ['title, description', { id: 'anyURI' }],
  title: LANGSTRINGS,
  description: LANGSTRINGS,
  langstring: ['text', { 'lang?': 'language' }],
  au: [
    'title, description, url',
    {
      id: 'anyURI',
      'moveOn?': ['NotApplicable', 'Passed', 'Completed', 'CompletedAndPassed', 'CompletedOrPassed'],
      'masteryScore?': { name: 'decimal', minInclusive: 0, maxInclusive: 1 },
      'launchMethod?': ['AnyWindow', 'OwnWindow'],
      'activityType?': 'string',
    },
  ],
  url: ['text'],
};

export const GRAMMARS = {
  'QTI 1.2': relaxNg({ ...V12, elements: QTI12 }),
  'Common Cartridge 1.1’s profile of QTI 1.2': relaxNg({ ...V12, elements: CC_QTI }),
  'Common Cartridge 1.1’s manifest': relaxNg({
    namespace: 'http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1',
    prefixes: { lomimscc: 'http://ltsc.ieee.org/xsd/imsccv1p1/LOM/manifest' },
    start: 'manifest',
    elements: CC_MANIFEST,
  }),
  'QTI 2.1 question': relaxNg({ ...V21, start: 'assessmentItem', elements: QTI }),
  'QTI 2.1 test': relaxNg({ ...V21, start: 'assessmentTest', elements: TEST }),
  'QTI 3.0 question': relaxNg({ ...V30, start: 'assessmentItem', elements: QTI30 }),
  'QTI 3.0 test': relaxNg({ ...V30, start: 'assessmentTest', elements: TEST }),
  'cmi5 course structure': relaxNg({
    namespace: 'https://w3id.org/xapi/profiles/cmi5/v1/CourseStructure.xsd',
    start: 'courseStructure',
    elements: CMI5,
  }),
};
