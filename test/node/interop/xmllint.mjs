// xmllint, where it is installed.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findXmllint } from '../../../.scripts/find-xmllint.mjs';

const xmllint = findXmllint();

/** Why tests that need xmllint are left out, or false. */
export const skip = xmllint ? false : 'xmllint is not installed: on Debian, sudo apt-get install libxml2-utils';
if (skip) console.log(`Packages were not held against their schemas: ${skip}`);

export const folder = mkdtempSync(join(tmpdir(), 'explainer-xml-'));

/**
 * Holds documents against a schema, if one is given: `schema` for XSD, `relaxng` for RELAX NG. `faults`: what each
 * document gets wrong.
 */
export function lint(xml, schema = {}) {
  const paths = [xml].flat().map((document, index) => {
    const path = join(folder, `document-${index}.xml`);
    writeFileSync(path, document);
    return path;
  });
  const options = Object.entries(schema).flatMap(([language, file]) => [`--${language}`, file]);
  const { status, stderr } = spawnSync(xmllint, ['--nonet', '--noout', ...options, ...paths], { encoding: 'utf8' });
  const faults = paths.map(path =>
    stderr
      .split('\n')
      .filter(line => line.startsWith(path) && line !== `${path} validates`)
      .join('\n'),
  );
  return { status, stderr, faults };
}
