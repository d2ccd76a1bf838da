#!/usr/bin/env bash
# Package     words-to-numbers 1.5.1
# Guess       "twenty-two million" is 22,000,000: the README shows "twenty-thousand, five-hundred and sixty-nine" as 20569, "six million
#             five thousand and two" as 6005002, and decimals as "ten point five".
#             https://github.com/finnfiddle/words-to-numbers/blob/master/README.md
# Behaviour   A large number word multiplies only the one word before it: twenty-two million is 2,000,020 and "two hundred and fifty
#             thousand" 50,200; a decimal before a large number is NaN, put into the text as such. No error is raised.
# With us     src/languages/en tells numbers itself; test/languages holds such numbers to their values.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts words-to-numbers@1.5.1 >> npm.log

cat > see.cjs <<'JS'
const { wordsToNumbers } = require('words-to-numbers');
for (const text of ['twenty million', 'twenty-two million', 'thirty five thousand', 'two hundred thousand', 'two hundred and fifty thousand', 'one hundred and twenty-five million', 'one point two million', 'It cost one point two million pounds.']) {
  console.log(`${text}: ${wordsToNumbers(text)}`);
}
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
twenty million: 20000000
twenty-two million: 2000020
thirty five thousand: 5030
two hundred thousand: 200000
two hundred and fifty thousand: 50200
one hundred and twenty-five million: 5000120
one point two million: NaN
It cost one point two million pounds.: It cost NaN pounds.
SEEN
echo 'As it was.'
