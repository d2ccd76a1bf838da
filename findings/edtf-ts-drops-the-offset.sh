#!/usr/bin/env bash
# Packages    @edtf-ts/core 0.4.2, beside edtf 4.11.1
# Guess       A date with a time and a shift from UTC is one moment: EDTF level 0 takes ISO 8601's, in which 23:30-05:00 is 04:30Z
#             of the next day, and `min` and `max` of the parsed date are JavaScript dates.
#             https://www.loc.gov/standards/datetime/ (Date and Time)
#             https://www.npmjs.com/package/@edtf-ts/core
# Behaviour   The shift is read over: half past eleven at night in New York is half past eleven at night UTC, so two times that are
#             one moment are hours apart, and what happened later comes first.
# With us     src/pack/edtf.ts takes the day that is written, whatever the shift: readers are told days, not moments.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts edtf@4.11.1 @edtf-ts/core@0.4.2 >> npm.log

cat > see.mjs <<'JS'
import { parse } from '@edtf-ts/core';
import edtf from 'edtf';
for (const text of ['2024-05-01T23:30:00Z', '2024-05-01T23:30:00-05:00', '2024-05-02T04:30:00Z', '2024-05-02T06:30:00+02:00']) {
  const { value } = parse(text);
  console.log(`${text}: edtf ${new Date(edtf(text).min).toISOString()}, @edtf-ts/core ${value.type} ${value.min.toISOString()}`);
}
JS
node see.mjs | tee seen.txt
diff seen.txt - <<'SEEN'
2024-05-01T23:30:00Z: edtf 2024-05-01T23:30:00.000Z, @edtf-ts/core DateTime 2024-05-01T23:30:00.000Z
2024-05-01T23:30:00-05:00: edtf 2024-05-02T04:30:00.000Z, @edtf-ts/core DateTime 2024-05-01T23:30:00.000Z
2024-05-02T04:30:00Z: edtf 2024-05-02T04:30:00.000Z, @edtf-ts/core DateTime 2024-05-02T04:30:00.000Z
2024-05-02T06:30:00+02:00: edtf 2024-05-02T04:30:00.000Z, @edtf-ts/core DateTime 2024-05-02T06:30:00.000Z
SEEN
echo 'As it was.'
