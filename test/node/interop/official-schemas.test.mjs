// Every export held against the official schemas, where they lie beside the checkout: nobody may pass them on.
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { Ajv } from 'ajv';
import { strFromU8, unzipSync } from 'fflate';
import { exportPack, toCommonCartridge, toQti12, toQti21, toQti30 } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { pack } from './pack.mjs';
import { importSource, root } from './source.mjs';
import { folder, lint, skip as noXmllint } from './xmllint.mjs';

const { pictured, quiz, reworded, AWKWARD } = await importSource('test/export/fixtures.ts');
const { answerStatement, sessionStatement } = await importSource('src/report/xapi-statement.ts');
const { mark } = await importSource('src/quiz/mark.ts');

const schemas = join(root, '../shared/xsd');
const missing = existsSync(schemas) ? false : 'the official schemas were not run: there is no ../shared/xsd';
if (missing) console.log(missing);
else console.log('Common Cartridge 1.0 was not run: its schema is not in ../shared/xsd, and the export is 1.1');
const skip = missing || noXmllint;

const at = path => join(schemas, path);

/** A schema that brings those of several namespaces together. */
function together(name, imports) {
  const lines = Object.entries(imports).map(
    ([namespace, path]) => `<xs:import namespace="${namespace}" schemaLocation="file://${at(path)}"/>`,
  );
  const path = join(folder, `official-${name}.xsd`);
  writeFileSync(path, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${lines.join('')}</xs:schema>`);
  return path;
}

/** QTI 2's, with a stand-in for the extension that it imports and nobody brings: APIP's, which no export uses. */
function withoutApip(name) {
  const standIn = join(folder, 'apip.xsd');
  const namespace = 'http://www.imsglobal.org/xsd/apip/apipv1p0/imsapip_qtiv1p0';
  writeFileSync(
    standIn,
    `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="${namespace}"><xs:element name="apipAccessibility"/></xs:schema>`,
  );
  const path = join(folder, `official-${name.split('/').at(-1)}`);
  const whole = readFileSync(at(name), 'utf8');
  const located = (_, from) => `schemaLocation="file://${from.includes('apip') ? standIn : at(`qti/${from}`)}"`;
  writeFileSync(path, whole.replace(/schemaLocation="\.\.\/([^"]*)"/g, located));
  return path;
}

const isManifest = path => path === 'imsmanifest.xml';
const isContent = path => path.endsWith('.xml') && !isManifest(path);
const words = quiz.questions.map((question, at) => ({
  ...reworded(question, () => AWKWARD),
  points: 1 + at / 2,
  seconds: 10 * at || undefined,
}));
const withPictures = {
  ...pack,
  questions: pack.questions.map(question => ({ ...question, picture: pictured.questions[1].picture })),
};
const quizzes = { 'plain words': quiz, pictures: pictured, 'any words': { ...quiz, title: AWKWARD, questions: words } };
const packs = { 'plain words': pack, pictures: withPictures, 'any words': { ...pack, title: AWKWARD } };
const ofQuiz = write => which => write(quizzes[which]);
const ofPack = format => which => exportPack(packs[which], format, { ...built(), further: '/* further kinds */' });

/** What is held against what: the export, which of its documents, and the schema that is official for them. */
const HELD = {
  'QTI 1.2: questions': {
    write: ofQuiz(toQti12),
    of: isContent,
    schema: { dtdvalid: at('qti12/ims_qtiasiv1p2p1.dtd') },
    // The namespace is Canvas's; the DTD is older than namespaces.
    prepare: xml => xml.replace(/ xmlns="[^"]*"/, ''),
    mistake: ['<presentation>', '<presentation colour="red">'],
  },
  'QTI 2.1: questions and test': {
    write: ofQuiz(toQti21),
    of: isContent,
    schema: { schema: skip ? '' : withoutApip('qti/qtiv2p1p1/imsqti_v2p1p1.xsd') },
    mistake: ['<itemBody>', '<itemBody>words'],
  },
  // Nothing is written in 2.2; whoever reads that alone reads our 2.1 as it.
  'QTI 2.2: questions and test, under its name': {
    write: ofQuiz(toQti21),
    of: isContent,
    schema: { schema: skip ? '' : withoutApip('qti/qtiv2p2p4/imsqti_v2p2p4.xsd') },
    prepare: xml => xml.replaceAll('imsqti_v2p1', 'imsqti_v2p2'),
    mistake: ['<itemBody>', '<itemBody>words'],
  },
  'QTI 2.1: manifest': {
    write: ofQuiz(toQti21),
    of: isManifest,
    schema: { schema: at('qti/imscp_v1p1.xsd') },
    mistake: ['<resource ', '<resource colour="red" '],
  },
  'QTI 3.0: questions and test (SBAC’s profile)': {
    write: ofQuiz(toQti30),
    of: isContent,
    schema: { schema: at('qti30-sbac/sbac.xsd') },
    mistake: ['<qti-item-body>', '<qti-item-body>words'],
  },
  'QTI 3.0: manifest': {
    write: ofQuiz(toQti30),
    of: isManifest,
    schema: { schema: at('kennisnet/src/Package/Resources/Scheme/imsqtiv3p0_imscpv1p2_v1p0.xsd') },
    mistake: ['<resource ', '<resource colour="red" '],
  },
  'Common Cartridge 1.1: manifest': {
    write: ofQuiz(toCommonCartridge),
    of: isManifest,
    schema: { schema: at('moodle-cc11/cc11libxml2validator.xsd') },
    mistake: ['<resource ', '<resource colour="red" '],
  },
  'Common Cartridge 1.1: questions': {
    write: ofQuiz(toCommonCartridge),
    of: isContent,
    schema: { schema: at('moodle-cc11/ccv1p1_qtiasiv1p2p1_v1p0.xsd') },
    mistake: ['<presentation>', '<presentation colour="red">'],
  },
  'cmi5: course structure': {
    write: ofPack('cmi5'),
    of: path => path === 'cmi5.xml',
    schema: { schema: at('cmi5/CourseStructure.xsd') },
    mistake: ['<au ', '<au colour="red" '],
  },
  'SCORM 2004 4th edition: manifest': {
    write: ofPack('scorm2004'),
    of: isManifest,
    schema: {
      schema: skip
        ? ''
        : together('scorm2004', {
            'http://www.imsglobal.org/xsd/imscp_v1p1': 'scorm2004-ts/xsd/imscp_v1p1.xsd',
            'http://www.adlnet.org/xsd/adlcp_v1p3': 'scorm2004-ts/xsd/adlcp_v1p3.xsd',
            'http://www.imsglobal.org/xsd/imsss': 'scorm2004-ts/xsd/imsss_v1p0.xsd',
          }),
    },
    mistake: ['<resource ', '<resource colour="red" '],
  },
};

for (const [name, { write, of, schema, prepare = xml => xml, mistake }] of Object.entries(HELD)) {
  describe(`the official schema of ${name}`, { skip }, () => {
    const documentsOf = which =>
      Object.entries(unzipSync(write(which).content)).flatMap(([path, bytes]) =>
        of(path) ? [prepare(strFromU8(bytes))] : [],
      );

    // To read a schema takes seconds: all documents are held against it at once.
    const faultsOf = {};
    before(() => {
      const documents = Object.fromEntries(Object.keys(quizzes).map(which => [which, documentsOf(which)]));
      const spoiled = documents['plain words'].find(xml => xml.includes(mistake[0])).replace(...mistake);
      const held = { ...documents, 'a mistake': [spoiled] };
      const { faults, stderr } = lint(Object.values(held).flat(), schema);
      assert.doesNotMatch(stderr, /schema.*fail|failed to (?:load|compile)/i);
      for (const [which, each] of Object.entries(held)) faultsOf[which] = faults.splice(0, each.length);
    });

    for (const which of Object.keys(quizzes)) {
      test(`finds nothing: ${which}`, () => {
        assert.ok(faultsOf[which].length > 0);
        assert.equal(faultsOf[which].filter(Boolean).join('\n'), '');
      });
    }

    test('finds a mistake', () => assert.notEqual(faultsOf['a mistake'].join(''), ''));
  });
}

/** The parts of the schema as one, in terms of the draft that the validator knows. */
function statementSchema() {
  const from = at('xapi/1.0.1');
  const files = readdirSync(from).filter(file => file.endsWith('.json'));
  const $defs = {};
  const collect = (key, value) => {
    if (key === '$ref') return `#/$defs/${value.replace('#', '')}`;
    if (key === '$schema' || typeof value?.id !== 'string') return value;
    const { id, $schema: _draft4, ...part } = value;
    $defs[id.replace('#', '')] = part;
    return part;
  };
  for (const file of files) JSON.parse(readFileSync(join(from, file), 'utf8'), collect);
  return { $defs, $ref: '#/$defs/statement' };
}

test('every schema beside the checkout is run', { skip: missing }, () => {
  const names = readdirSync(schemas, { withFileTypes: true }).flatMap(one => (one.isDirectory() ? [one.name] : []));
  const run = ['cmi5', 'kennisnet', 'moodle-cc11', 'qti', 'qti12', 'qti30-sbac', 'scorm2004-ts', 'xapi'];
  assert.deepEqual(names.sort(), run);
});

describe('the schema of xAPI statements', { skip: missing }, () => {
  const frame = {
    actor: { objectType: 'Agent', account: { homePage: 'https://lms.example', name: 'learner-1' } },
    activity: { id: 'https://lms.example/au/1', title: 'The bridge', lang: 'en' },
    registration: '3c2f0d5e-6d7d-4a53-8f0e-0f0b4b8f4f11',
    contextTemplate: { extensions: { 'https://w3id.org/xapi/cmi5/context/extensions/sessionid': 's' } },
    masteryScore: 0.6,
  };
  const statements = () => [
    ...['initialized', 'completed', 'terminated'].map(verb => sessionStatement(frame, verb, { duration: 61_234 })),
    ...['passed', 'failed'].map(verb => sessionStatement(frame, verb, { duration: 61_234, scaled: 0.8 })),
    ...[...quiz.questions, ...words].map(question =>
      answerStatement(frame, question, mark(question, question.correct, 900)),
    ),
  ];
  const validator = () => {
    const ajv = new Ajv({ strict: false, validateFormats: false, allErrors: true, unicodeRegExp: false });
    return ajv.compile(statementSchema());
  };

  test('finds nothing', () => {
    const validate = validator();
    for (const statement of statements()) {
      assert.ok(validate(JSON.parse(JSON.stringify(statement))), JSON.stringify(validate.errors, undefined, 1));
    }
  });

  test('finds a mistake', () => {
    const [statement] = statements();
    assert.equal(validator()({ ...statement, verb: { id: 7 } }), false);
  });
});
