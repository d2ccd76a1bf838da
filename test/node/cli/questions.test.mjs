import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { explainer, file, samplePack, temporaryFolder } from './run.mjs';

const folder = temporaryFolder();
after(() => rmSync(folder, { recursive: true }));

describe('explainer questions', () => {
  it('lists every question with options and what is right', async () => {
    const { code, stdout } = await explainer(['questions', file(folder, 'pack.json', samplePack())]);
    assert.equal(code, 0);
    assert.match(stdout, /^# true-or-false: \d+$/m);
    assert.match(stdout, /^ {2}✓ (?:true|false)$/m);
  });

  it('says so where nothing can be asked', async () => {
    const pack = samplePack();
    for (const kind of ['people', 'quotes', 'events', 'claims', 'numbers', 'places', 'terms', 'questions']) {
      pack[kind] = [];
    }
    const { code, stdout, stderr } = await explainer(['questions', file(folder, 'bare.json', pack)]);
    assert.equal(code, 0);
    assert.equal(stdout, '');
    assert.match(stderr, /no widget has enough to ask/);
  });

  it('refuses what is no pack', async () => {
    const { code, stderr } = await explainer(['questions', file(folder, 'no.json', '{}')]);
    assert.equal(code, 1);
    assert.match(stderr, /is no content pack/);
  });
});
