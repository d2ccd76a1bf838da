import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { TRANSCRIPTS, transcripts } from '../../.scripts/transcripts.mjs';

test('what a screen reader is given on the way through each widget is what the docs say (npm run transcripts writes it anew)', async () => {
  assert.equal(await transcripts(), readFileSync(TRANSCRIPTS, 'utf8'));
});
