import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TRANSCRIPTS, transcripts } from '../../.scripts/transcripts.mjs';

const versionOf = text => /Chromium (\d+)/.exec(text)?.[1];

test('what a screen reader is given on the way through each widget is what the docs say (npm run transcripts writes it anew)', async t => {
  const [now, written] = [await transcripts(), readFileSync(TRANSCRIPTS, 'utf8')];
  // Browsers name roles anew from one version to the next
  if (versionOf(now) !== versionOf(written)) {
    return t.skip(`the transcripts are of Chromium ${versionOf(written)}, this one is ${versionOf(now)}`);
  }
  assert.equal(now, written);
});
