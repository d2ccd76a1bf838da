import assert from 'node:assert/strict';
import { test } from 'node:test';
import { built } from './built.mjs';
import { scormSuite } from './scorm-suite.mjs';

scormSuite('1.2');

test('LMS 14: what a package carries listens to pagehide, and never to unload', () => {
  const { library, reporter } = built();
  assert.match(reporter, /["'`]pagehide["'`]/);
  for (const script of [library, reporter]) assert.doesNotMatch(script, /["'`](before)?unload["'`]/);
});
