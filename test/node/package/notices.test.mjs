// On what terms others' work is in the built files: each package's own words, beside the files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';

const TAKEN = /^\(?(?:MIT|ISC|BSD(?:-[23]-Clause)?|Apache-2\.0|MPL-2\.0|Zlib|0BSD)(?: (?:AND|OR) [\w.-]+)*\)?$/;
const text = readFileSync('dist/NOTICES.txt', 'utf8');
const [own, list, ...notices] = text.split(`\n\n${'-'.repeat(80)}\n\n`);
const byName = new Map(notices.map(notice => [/^(\S+) \S+ \((.*)\)\n/.exec(notice)?.[1], notice]));

/** Packages whose code a source map names. */
function mapped(file) {
  const { sources } = JSON.parse(readFileSync(file, 'utf8'));
  return sources.flatMap(source => /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(source)?.[1] ?? []);
}

const mapsIn = folder =>
  readdirSync(folder, { recursive: true })
    .filter(file => file.endsWith('.js.map'))
    .map(file => join(folder, file));

describe('the notices', () => {
  it('name every package whose code a source map of what pages load knows of', () => {
    const maps = [
      ...mapsIn('dist/widgets'),
      ...readdirSync('dist').flatMap(file => (file.endsWith('.js.map') ? [join('dist', file)] : [])),
    ];
    const packages = new Set(maps.flatMap(mapped));
    assert.ok(packages.has('lit-html') && packages.has('@lit/reactive-element'), [...packages].join());
    for (const name of packages) assert.ok(byName.has(name), name);
  });

  it('name what the studio reads articles, documents and pages with, and what that holds in turn', () => {
    const needed = ['lit-html', 'idb', 'parse5', 'entities', '@mozilla/readability', 'eld', '@noble/hashes', 'fflate'];
    for (const name of [...needed, 'mdast-util-from-markdown', 'micromark', 'mammoth', 'jszip', 'pako'])
      assert.ok(byName.has(name), name);
    const { dependencies } = JSON.parse(readFileSync('node_modules/mammoth/package.json', 'utf8'));
    for (const name of Object.keys(dependencies)) assert.ok(byName.has(name), name);
  });

  it('have of each its licence in full, one that may be taken', () => {
    assert.match(own, /Permission is hereby granted/);
    for (const [name, notice] of byName) {
      assert.ok(list.includes(name), name);
      const [, licence] = /\((.*)\)\n/.exec(notice);
      assert.match(licence, TAKEN, name);
      const folder = join('node_modules', name);
      const brings = existsSync(folder) && readdirSync(folder).some(file => /^licen[cs]e/i.test(file));
      if (brings) assert.match(notice, /permi(?:tted|ssion)|licen[cs]e/i, name);
      if (brings) assert.ok(notice.length > 400, name);
    }
  });

  it('stand in the package, and with the studio, which is put on servers by itself', () => {
    assert.equal(readFileSync('dist/studio/NOTICES.txt', 'utf8'), text);
    const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(files.includes('dist'));
    assert.doesNotMatch(text, new RegExp(process.cwd().replaceAll('/', '\\/')));
  });
});
