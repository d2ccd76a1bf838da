#!/usr/bin/env bash
# Packages    edtf 4.11.1, @edtf-ts/core 0.4.2
# Guess       Two readers of EDTF put the same seasons in the same months, or say that they don't know: the standard gives codes (21 spring,
#             24 winter, 33 to 36 quarters, 37 to 39 quadrimesters) and no months for the seasons; quadrimesters last four.
#             https://www.loc.gov/standards/datetime/ (Seasons; Level 2)
# Behaviour   edtf has the seasons lie where the quarters do (spring from January, and winter from October), @edtf-ts/core where
#             meteorologists do (spring from March, and winter into the next year): what comes first, winter 2024 or December 2024, is the
#             other way round. edtf's first quadrimester has five months, of which one is the second's, too.
# With us     src/pack/edtf.ts takes the meteorologists' months, too, and the calendar's quarters; no quadrimesters.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts edtf@4.11.1 @edtf-ts/core@0.4.2 >> npm.log

cat > see.mjs <<'JS'
import { parse } from '@edtf-ts/core';
import edtf from 'edtf';
const day = time => new Date(time).toISOString().slice(0, 10);
for (const text of ['2024-21', '2024-22', '2024-23', '2024-24', '2024-33', '2024-37', '2024-38', '2024-39']) {
  const one = edtf(text);
  const other = parse(text).value;
  console.log(`${text}: edtf ${day(one.min)} to ${day(one.max)}, @edtf-ts/core ${day(other.min)} to ${day(other.max)}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2024-21: edtf 2024-01-01 to 2024-03-31, @edtf-ts/core 2024-03-01 to 2024-05-31
2024-22: edtf 2024-04-01 to 2024-06-30, @edtf-ts/core 2024-06-01 to 2024-08-31
2024-23: edtf 2024-07-01 to 2024-09-30, @edtf-ts/core 2024-09-01 to 2024-11-30
2024-24: edtf 2024-10-01 to 2024-12-31, @edtf-ts/core 2024-12-01 to 2025-02-28
2024-33: edtf 2024-01-01 to 2024-03-31, @edtf-ts/core 2024-01-01 to 2024-03-31
2024-37: edtf 2024-01-01 to 2024-05-31, @edtf-ts/core 2024-01-01 to 2024-04-30
2024-38: edtf 2024-05-01 to 2024-09-30, @edtf-ts/core 2024-05-01 to 2024-08-31
2024-39: edtf 2024-09-01 to 2024-12-31, @edtf-ts/core 2024-09-01 to 2024-12-31
SEEN
echo 'As it was.'
