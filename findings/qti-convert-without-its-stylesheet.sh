#!/usr/bin/env bash
# Package     @citolab/qti-convert 0.3.52
# Guess       convertQti2toQti3(xml) converts: the README's first example calls it with nothing but the text of a QTI 2 question, and the
#             second argument (the stylesheet) has a default.
#             https://www.npmjs.com/package/@citolab/qti-convert (API, Convert)
# Behaviour   The default is ./qti2xTo30.sef.json, fetched relative to the page that calls, and the package holds no such file: in a page it
#             is a request to the site's own server, in Node a URL that can't be parsed, and the promise is rejected with "Failed to load
#             XSLT stylesheet" either way.
# With us     src/export writes QTI 3.0 itself beside 2.1 and 1.2, so that nobody has to convert.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts @citolab/qti-convert@0.3.52 >> npm.log 2>&1

cat > see.mjs <<'JS'
import { readdirSync } from 'node:fs';
import { convertQti2toQti3 } from '@citolab/qti-convert/qti-convert';

const question = `<?xml version="1.0" encoding="UTF-8"?>
<assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p1" identifier="q1" title="Who" adaptive="false" timeDependent="false">
  <responseDeclaration identifier="RESPONSE" cardinality="single" baseType="identifier"><correctResponse><value>A</value></correctResponse></responseDeclaration>
  <outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float"/>
  <itemBody><choiceInteraction responseIdentifier="RESPONSE" shuffle="true" maxChoices="1"><prompt>Who?</prompt><simpleChoice identifier="A">Ann</simpleChoice><simpleChoice identifier="B">Bo</simpleChoice></choiceInteraction></itemBody>
  <responseProcessing template="http://www.imsglobal.org/question/qti_v2p1/rptemplates/match_correct"/>
</assessmentItem>`;
console.error = () => {};
const asked = [];
const { fetch } = globalThis;
globalThis.fetch = (url, ...more) => {
  asked.push(String(url));
  return fetch(url, ...more);
};
const read = await convertQti2toQti3(question).catch(({ message }) => message);
console.log(`converted: ${read}`);
console.log(`fetched: ${asked}`);
const files = readdirSync('node_modules/@citolab/qti-convert', { recursive: true });
console.log(`stylesheets in the package: ${files.filter(file => /\.(?:sef\.json|xslt?)$/.test(file)).length}`);
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
converted: Failed to load XSLT stylesheet
fetched: ./qti2xTo30.sef.json
stylesheets in the package: 0
SEEN
echo 'As it was.'
