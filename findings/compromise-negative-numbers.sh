#!/usr/bin/env bash
# Package     compromise 14.17.0
# Guess       .numbers().get() gives the number that stands there: the README has it as "a simple javascript number" of "all written and
#             numeric values".
#             https://github.com/spencermountain/compromise/blob/master/README.md
# Behaviour   A sign is dropped, be it a hyphen or a minus, while the word is kept: "-5" is 5 and "minus five" is -5. "two and a half million"
#             is 2,000,000, "one point two million" is 1, "hundreds of thousands" 0, and "twenty twenty-four" the two numbers 0 and 4.
# With us     src/languages/en tells numbers itself, and none that stands below zero.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts compromise@14.17.0 >> npm.log

cat > see.mjs <<'JS'
import nlp from 'compromise';
for (const text of ['It fell to -5 degrees.', 'It fell to −5.5 degrees.', 'It fell to minus five degrees.', 'A loss of -$3 million.', 'It has half a million people.', 'It has two and a half million people.', 'It has one point two million people.', 'Hundreds of thousands came.', 'In twenty twenty-four.']) {
  console.log(`${text} ${JSON.stringify(nlp(text).numbers().get())}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
It fell to -5 degrees. [5]
It fell to −5.5 degrees. [5.5]
It fell to minus five degrees. [-5]
A loss of -$3 million. [3000000]
It has half a million people. [500000]
It has two and a half million people. [2000000]
It has one point two million people. [1]
Hundreds of thousands came. [0]
In twenty twenty-four. [0,4]
SEEN
echo 'As it was.'
