// Documents that no published schema could be had for, held against what their standards say, as we read it.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import fc from 'fast-check';
import { DOMParser } from 'linkedom';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { GRAMMARS } from './grammars.mjs';
import { pack } from './pack.mjs';
import { importSource } from './source.mjs';
import { folder, lint, skip } from './xmllint.mjs';

const { pictured, quizzes } = await importSource('test/export/fixtures.ts');
const WRITERS = {
  qti12: await importSource('src/export/qti12.ts').then(({ toQti12 }) => toQti12),
  'common-cartridge': await importSource('src/export/common-cartridge.ts').then(
    ({ toCommonCartridge }) => toCommonCartridge,
  ),
  qti21: await importSource('src/export/qti.ts').then(({ toQti21 }) => toQti21),
  qti30: await importSource('src/export/qti.ts').then(({ toQti30 }) => toQti30),
};

const few = {
  ...pack,
  people: pack.people.slice(0, 2),
  quotes: pack.quotes.slice(0, 2),
  events: pack.events.slice(0, 2),
  questions: pack.questions
    .filter(({ kind }) => kind === 'choice')
    .map(question => {
      const isRight = ({ id }) => id === question.correct;
      const [wrong] = question.options.filter(option => !isRight(option));
      return { ...question, about: [], options: [...question.options.filter(isRight), wrong] };
    }),
};
const PACKS = {
  'every kind of question': pack,
  'two of each, the least there are': few,
  'any words': { ...pack, lang: 'ar', title: `“It's” <5> & ]]> "done" ~=#{}: 日本\n\tend` },
};

const isQuestions = path => path.endsWith('.xml') && path !== 'imsmanifest.xml';
const isQuestion = path => path.startsWith('questions/') && path.endsWith('.xml');

/** Each grammar with the documents of a package that it is for, and a mistake that it must find. */
const DOCUMENTS = {
  'QTI 1.2': ['qti12', isQuestions, ['<other/>', '<anything/>']],
  'Common Cartridge 1.1’s profile of QTI 1.2': ['common-cartridge', isQuestions, ['action="Set"', 'action="Add"']],
  'Common Cartridge 1.1’s manifest': [
    'common-cartridge',
    path => path === 'imsmanifest.xml',
    ['/question-bank"', '/question-bank" href="a.xml"'],
  ],
  'QTI 2.1 question': ['qti21', isQuestion, ['<itemBody>', '<itemBody>Bare text.']],
  'QTI 2.1 test': ['qti21', path => path === 'test.xml', ['navigationMode', 'navigation-mode']],
  'QTI 3.0 question': ['qti30', isQuestion, ['time-dependent', 'timeDependent']],
  'QTI 3.0 test': ['qti30', path => path === 'test.xml', ['"nonlinear"', '"any"']],
  'cmi5 course structure': ['cmi5', path => path === 'cmi5.xml', ['moveOn="Completed"', 'moveOn="completed"']],
};

const unpacked = (zip, belongs) =>
  Object.entries(unzipSync(zip)).flatMap(([path, bytes]) => (belongs(path) ? [{ path, xml: strFromU8(bytes) }] : []));

const documentsOf = (content, format, belongs) => unpacked(exportPack(content, format, built()).content, belongs);

for (const [name, [format, belongs, [right, wrong]]] of Object.entries(DOCUMENTS)) {
  describe(name, { skip }, () => {
    const relaxng = join(folder, `${format}-${Object.keys(GRAMMARS).indexOf(name)}.rng`);
    writeFileSync(relaxng, GRAMMARS[name]);

    for (const [what, content] of Object.entries(PACKS)) {
      test(`says what the standard lets it say: ${what}`, () => {
        const documents = documentsOf(content, format, belongs);
        assert.ok(documents.length > 0);
        for (const { path, xml } of documents) {
          const { status, stderr } = lint(xml, { relaxng });
          assert.equal(status, 0, `${path}: ${stderr}`);
        }
      });
    }

    if (WRITERS[format]) {
      test('says so whatever the questions are', () => {
        const documents = fc.sample(quizzes, 40).flatMap(quiz => {
          const { content, omitted } = WRITERS[format](quiz);
          return omitted.length < quiz.questions.length ? unpacked(content, belongs) : [];
        });
        const { status, stderr } = lint(
          documents.map(({ xml }) => xml),
          { relaxng },
        );
        assert.equal(status, 0, stderr.slice(-2000));
      });

      test('says so with pictures', () => {
        const documents = unpacked(WRITERS[format](pictured).content, belongs);
        const { status, stderr } = lint(
          documents.map(({ xml }) => xml),
          { relaxng },
        );
        assert.equal(status, 0, stderr.slice(-2000));
      });
    }

    test('would be found out with a mistake in it', () => {
      const [{ xml }] = documentsOf(pack, format, belongs);
      assert.ok(xml.includes(right));
      assert.notEqual(lint(xml.replace(right, wrong), { relaxng }).status, 0);
    });
  });
}

describe('the rules of Common Cartridge 1.1 that no grammar says', () => {
  const itemsOf = content => {
    const [{ xml }] = documentsOf(content, 'common-cartridge', path => path !== 'imsmanifest.xml');
    return [...new DOMParser().parseFromString(xml, 'text/xml').querySelectorAll('item')];
  };
  const texts = (item, selector) => [...item.querySelectorAll(selector)].map(one => one.textContent);
  const idents = (item, selector) => [...item.querySelectorAll(selector)].map(one => one.getAttribute('ident'));

  for (const [what, content] of Object.entries(PACKS)) {
    test(what, () => {
      const items = itemsOf(content);
      assert.equal(new Set(items.map(item => item.getAttribute('ident'))).size, items.length, 'rule 13a');
      for (const item of items) {
        const [label, weight, ...more] = texts(item, 'itemmetadata fieldlabel');
        assert.deepEqual([label, weight, more], ['cc_profile', 'cc_weighting', []], 'rules 2a, 2f to 2h');
        const [profile, weighting] = texts(item, 'itemmetadata fieldentry');
        assert.match(weighting, /^[1-9]\d?$/, 'rule 2c');
        const cardinality = item.querySelector('response_lid')?.getAttribute('rcardinality');
        const labels = idents(item, 'render_choice response_label');
        const [response] = idents(item, 'response_lid, response_str');
        const answers = [...item.querySelectorAll('varequal')];
        for (const answer of answers) assert.equal(answer.getAttribute('respident'), response, 'rules 3e to 6c');
        switch (profile) {
          case 'cc.true_false.v0p1':
            assert.deepEqual([cardinality, labels.length], ['Single', 2], 'rules 3a, 3d');
            break;
          case 'cc.multiple_choice.v0p1':
            assert.ok(cardinality === 'Single' && labels.length > 2, 'rules 4a, 4d');
            break;
          case 'cc.multiple_response.v0p1':
            assert.ok(cardinality === 'Multiple' && labels.length > 1, 'rules 5a, 5d');
            break;
          case 'cc.fib.v0p1':
            assert.deepEqual([cardinality, labels.length], [undefined, 0], 'rules 6a, 6b');
            break;
          default:
            assert.fail(`rule 2b: ${profile}`);
        }
        if (labels.length > 0) for (const answer of answers) assert.ok(labels.includes(answer.textContent), 'rule 9a');
        const shown = [...item.querySelectorAll('displayfeedback')].map(one => one.getAttribute('linkrefid'));
        assert.deepEqual(shown, idents(item, 'itemfeedback'), 'rules 12c, 12d');
      }
    });
  }

  test('two choices are asked with boxes to tick, and a line says so', () => {
    const profiles = itemsOf(few).flatMap(item => texts(item, 'itemmetadata fieldentry'));
    assert.ok(profiles.includes('cc.multiple_response.v0p1'));
    const { adapted } = exportPack(few, 'common-cartridge');
    assert.ok(adapted.some(({ why }) => why.includes('boxes to tick')));
  });
});
