#!/usr/bin/env bash
# Package     scorm-again 3.4.3, as a reader of SCORM 2004 4th Edition
# Guess       2024-05-01T10:00:00Z is a time there as 2024-05-01T10:00:00 and 2024-05-01T10:00:00.0Z are: SCORM 2004 takes its times from ISO 8601,
#             whose zone doesn't hang on a fraction of a second, and its own list of examples has times of whole seconds with a zone.
#             SCORM 2004 4th Edition, Run-Time Environment, time(second,10,0) in 4.1.1.7: YYYY[-MM[-DD[Thh[:mm[:ss[.s[TZD]]]]]]]
#             https://support.scorm.com/hc/en-us/articles/206169336
# Behaviour   The brackets of the format hold against its examples: a whole second with a zone (Z, +02 or +02:00) is refused with 406 and kept as
#             nothing, with any fraction it is taken. A duration with thousandths of a second is refused, while such a time is not.
# With us     src/report/time.ts writes the fraction, two digits of it at most where a duration has one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts scorm-again@3.4.3 >> npm.log

cat > see.cjs <<'JS'
const { readFileSync } = require('node:fs');
const { createContext, runInContext } = require('node:vm');

const quiet = { log() {}, info() {}, debug() {}, warn() {}, error() {} };
const window = { console: quiet, setTimeout, clearTimeout, URL, navigator: {}, document: {}, location: { href: 'https://lms.example/' }, addEventListener() {} };
window.window = window.self = window;
runInContext(readFileSync('node_modules/scorm-again/dist/scorm2004.js', 'utf8'), createContext(window));

const seen = (element, value) => {
  const api = new window.Scorm2004API({ autocommit: false });
  api.Initialize('');
  api.SetValue('cmi.interactions.0.id', 'q1');
  const taken = api.SetValue(element, value);
  const error = api.GetLastError();
  return `${value}: ${taken}, error ${error}, kept ${JSON.stringify(api.GetValue(element))}`;
};
for (const end of ['', 'Z', '+02', '+02:00', '.0', '.0Z', '.0+02:00', '.123Z']) console.log(seen('cmi.interactions.0.timestamp', `2024-05-01T10:00:00${end}`));
for (const time of ['PT5.12S', 'PT5.123S']) console.log(seen('cmi.interactions.0.latency', time));
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
2024-05-01T10:00:00: true, error 0, kept "2024-05-01T10:00:00"
2024-05-01T10:00:00Z: false, error 406, kept ""
2024-05-01T10:00:00+02: false, error 406, kept ""
2024-05-01T10:00:00+02:00: false, error 406, kept ""
2024-05-01T10:00:00.0: true, error 0, kept "2024-05-01T10:00:00.0"
2024-05-01T10:00:00.0Z: true, error 0, kept "2024-05-01T10:00:00.0Z"
2024-05-01T10:00:00.0+02:00: true, error 0, kept "2024-05-01T10:00:00.0+02:00"
2024-05-01T10:00:00.123Z: true, error 0, kept "2024-05-01T10:00:00.123Z"
PT5.12S: true, error 0, kept "PT5.12S"
PT5.123S: false, error 406, kept ""
SEEN
echo 'As it was.'
