#!/usr/bin/env bash
# Package     @microsoft/recognizers-text-suite 1.3.1 (English)
# Guess       "half a million" is 500,000: the README promises numbers in words, and its own list of what is supported has
#             fractions and large numbers.
#             https://github.com/microsoft/Recognizers-Text/blob/master/JavaScript/README.md
# Behaviour   The half and the million are divided, not multiplied: 2E-06, a millionth of what was written, and with a whole number
#             before it the fraction is next to nothing: "two and a half million" is 2.0000005. In figures it is right.
# With us     src/languages/en tells numbers itself, and takes "half a" and "and a half" before the large number.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts @microsoft/recognizers-text-suite@1.3.1 >> npm.log

cat > see.cjs <<'JS'
const { recognizeNumber } = require('@microsoft/recognizers-text-suite');
for (const text of ['half a million', 'two and a half million', 'a quarter of a million', 'three quarters of a million', 'one and a half billion', '2.5 million', 'two million']) {
  const found = recognizeNumber(`${text} people`, 'en-us').map(number => `"${number.text}" = ${number.resolution.value}`);
  console.log(`${text}: ${found.join(', ')}`);
}
JS
node see.cjs | tee seen.txt
diff seen.txt - <<'SEEN'
half a million: "half a million" = 2E-06
two and a half million: "two and a half million" = 2.0000005
a quarter of a million: "a quarter of a million" = 4E-06
three quarters of a million: "three quarters of a million" = 1.2E-05
one and a half billion: "one and a half billion" = 1.0000000005
2.5 million: "2.5 million" = 2500000
two million: "two million" = 2000000
SEEN
echo 'As it was.'
