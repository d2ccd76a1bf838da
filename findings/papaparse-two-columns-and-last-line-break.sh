#!/usr/bin/env bash
# Package     papaparse 5.7.1
# Guess       A sheet of two columns parted by semicolons, as spreadsheets of half of Europe save it, is told by its semicolons: the
#             documentation says that without a delimiter it is detected, and lists semicolon and tab among those guessed.
#             https://www.papaparse.com/docs#config
# Behaviour   With two columns, fewer than ten rows and a line break at the end (as every spreadsheet writes one) no delimiter is
#             found: the empty last row draws the average of columns under two. Each row becomes one cell, or is parted at the
#             commas of its text. Without the last line break, with ten rows, or with skipEmptyLines, all is well.
# With us     Nothing of ours guesses: the files of questions that we write have a delimiter that their format fixes.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts papaparse@5.7.1 >> npm.log

cat > see.cjs <<'JS'
const { parse } = require('papaparse');
const sheet = (rows, delimiter, end) =>
  Array.from({ length: rows }, (_, row) => ['Who said it?', `Answer ${row}`].join(delimiter)).join('\n') + end;
for (const [name, delimiter] of [['semicolon', ';'], ['tab', '\t']]) {
  for (const [rows, end, options] of [[3, ''], [3, '\n'], [9, '\n'], [10, '\n'], [3, '\n', { skipEmptyLines: true }]]) {
    const { data, meta, errors } = parse(sheet(rows, delimiter, end), options);
    console.log(`${name}, ${rows} rows${end && ', line break'}${options ? ', skipEmptyLines' : ''}: ${JSON.stringify(meta.delimiter)} ${JSON.stringify(data[0])} ${errors.map(({ code }) => code)}`);
  }
}
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
semicolon, 3 rows: ";" ["Who said it?","Answer 0"] 
semicolon, 3 rows, line break: "," ["Who said it?;Answer 0"] UndetectableDelimiter
semicolon, 9 rows, line break: "," ["Who said it?;Answer 0"] UndetectableDelimiter
semicolon, 10 rows, line break: ";" ["Who said it?","Answer 0"] 
semicolon, 3 rows, line break, skipEmptyLines: ";" ["Who said it?","Answer 0"] 
tab, 3 rows: "\t" ["Who said it?","Answer 0"] 
tab, 3 rows, line break: "," ["Who said it?\tAnswer 0"] UndetectableDelimiter
tab, 9 rows, line break: "," ["Who said it?\tAnswer 0"] UndetectableDelimiter
tab, 10 rows, line break: "\t" ["Who said it?","Answer 0"] 
tab, 3 rows, line break, skipEmptyLines: "\t" ["Who said it?","Answer 0"] 
SEEN
echo 'As it was.'
