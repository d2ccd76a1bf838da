#!/usr/bin/env bash
# Package     edtf 4.11.1
# Guess       A list or set that holds a range goes to the end of the range: EDTF level 2 reads `..` between two dates as "all the
#             values between, inclusive", and the README gives every date a min and a max, the time it covers.
#             https://www.loc.gov/standards/datetime/ (Set representation)
#             https://github.com/inukshuk/edtf.js/blob/main/README.md
# Behaviour   The max is that of the range's first date: {2024-05..2024-07} ends with May, and so does [2024-05..2024-07]. A range
#             that is not the last is right again by what follows. The interval 2024-05/2024-07 ends with July.
# With us     src/pack/edtf.ts reads dates and intervals, and no lists; test/node holds those to this package.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts edtf@4.11.1 >> npm.log

cat > see.mjs <<'JS'
import edtf from 'edtf';
const day = time => new Date(time).toISOString().slice(0, 10);
for (const text of ['2024-05/2024-07', '{2024-05,2024-07}', '{2024-05..2024-07}', '[2024-05..2024-07]', '{2024-01,2024-05..2024-07}', '{2024-05..2024-07,2024-09}', '[1914..1918]']) {
  const date = edtf(text);
  console.log(`${text}: ${date.type}, ${day(date.min)} to ${day(date.max)}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2024-05/2024-07: Interval, 2024-05-01 to 2024-07-31
{2024-05,2024-07}: List, 2024-05-01 to 2024-07-31
{2024-05..2024-07}: List, 2024-05-01 to 2024-05-31
[2024-05..2024-07]: Set, 2024-05-01 to 2024-05-31
{2024-01,2024-05..2024-07}: List, 2024-01-01 to 2024-05-31
{2024-05..2024-07,2024-09}: List, 2024-05-01 to 2024-09-30
[1914..1918]: Set, 1914-01-01 to 1914-12-31
SEEN
echo 'As it was.'
