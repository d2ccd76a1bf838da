#!/usr/bin/env bash
# Package     @learninglocker/xapi-validation 3.0.0
# Guess       It takes what a record store has to take. xAPI 1.0.3 allows a single activity as a value of contextActivities (the store gives
#             it back as a list), and ISO 8601's durations, whose smallest unit may have a fraction.
#             https://github.com/adlnet/xAPI-Spec/blob/master/xAPI-Data.md (2.4.6.2 contextActivities, 4.6 durations)
# Behaviour   A single activity is refused, and so are half a minute, half a day and a fraction after a comma, while seconds may have
#             one after a point.
# With us     src/report writes lists and whole or decimal seconds; the tests hold its statements to this package as well as to our own rules.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts @learninglocker/xapi-validation@3.0.0 >> npm.log

cat > see.cjs <<'JS'
const validate = require('@learninglocker/xapi-validation').default;
const statement = {
  actor: { mbox: 'mailto:reader@example.org' },
  verb: { id: 'http://adlnet.gov/expapi/verbs/answered' },
  object: { id: 'https://news.example/quiz' },
};
const article = { id: 'https://news.example/article' };
const cases = {
  'parent in a list': { context: { contextActivities: { parent: [article] } } },
  'parent alone': { context: { contextActivities: { parent: article } } },
  'half a second': { result: { duration: 'PT0.5S' } },
  'half a minute': { result: { duration: 'PT0.5M' } },
  'half a day': { result: { duration: 'P0.5D' } },
  'a comma': { result: { duration: 'PT1,5S' } },
};
for (const [name, more] of Object.entries(cases)) {
  const warnings = validate({ ...statement, ...more });
  console.log(`${name}: ${warnings.length ? `refused at ${warnings.map(({ path }) => path.join('.')).join()}` : 'taken'}`);
}
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
parent in a list: taken
parent alone: refused at statement.context.contextActivities.parent
half a second: taken
half a minute: refused at statement.result.duration
half a day: refused at statement.result.duration
a comma: refused at statement.result.duration
SEEN
echo 'As it was.'
