#!/usr/bin/env bash
# Engines     Node 20 and Chromium 156 (V8), Firefox 153
# Guess       One moment has one day in every language of one time zone, save where the calendar counts months otherwise: Thai's Buddhist
#             calendar is the Gregorian one with other years, and ECMA-402's Gregorian is proleptic ("en" gives 1 March 1500 back as that).
#             CLDR's and Temporal's calendars based on it have the same days.
#             https://tc39.es/proposal-intl-era-monthcode/ (buddhist, roc, japanese: as ISO 8601 but for years and eras)
# Behaviour   V8 takes the Julian calendar before October 1582 in th, ja-u-ca-japanese and zh-u-ca-roc, and the Gregorian one in en, fr and
#             ar: 1 March 1500 is 20 February in Thai. Firefox has the same day in all of them.
# With us     src/ui/words/dates.ts writes dates with Intl; a date of before 1582 in a Thai page is the engine's. News seldom has one.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >> npm.log

cat > see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

const written = () =>
  ['en', 'th', 'ja-u-ca-japanese', 'zh-TW-u-ca-roc', 'en-u-ca-buddhist'].map(lang => {
    const format = new Intl.DateTimeFormat(lang, { day: 'numeric', month: 'numeric', year: 'numeric', numberingSystem: 'latn', timeZone: 'UTC' });
    const day = time => format.formatToParts(time).filter(({ type }) => /^(?:day|month)$/.test(type)).map(({ type, value }) => `${type} ${value}`).sort().join(', ');
    return `  ${lang}: ${day(Date.UTC(2024, 2, 1))} in 2024; ${day(Date.UTC(1500, 2, 1))} in 1500`;
  });
const where = name => execFileSync('which', [name], { encoding: 'utf8' }).trim();
const root = process.getuid?.() === 0;
const seen = { node: written() };
for (const [browser, name] of [['chrome', 'chromium'], ['firefox', 'firefox-esr']]) {
  const args = browser === 'chrome' && root ? ['--no-sandbox'] : [];
  const running = await puppeteer.launch({ browser, executablePath: where(name), args });
  const page = await running.newPage();
  seen[name] = await page.evaluate(written);
  await running.close();
}
for (const [name, lines] of Object.entries(seen)) console.log(`${name}\n${lines.join('\n')}`);
JS
node see.mjs 2> browsers.log | tee seen.txt
diff seen.txt - <<'SEEN'
node
  en: day 1, month 3 in 2024; day 1, month 3 in 1500
  th: day 1, month 3 in 2024; day 20, month 2 in 1500
  ja-u-ca-japanese: day 1, month 3 in 2024; day 20, month 2 in 1500
  zh-TW-u-ca-roc: day 1, month 3 in 2024; day 20, month 2 in 1500
  en-u-ca-buddhist: day 1, month 3 in 2024; day 20, month 2 in 1500
chromium
  en: day 1, month 3 in 2024; day 1, month 3 in 1500
  th: day 1, month 3 in 2024; day 20, month 2 in 1500
  ja-u-ca-japanese: day 1, month 3 in 2024; day 20, month 2 in 1500
  zh-TW-u-ca-roc: day 1, month 3 in 2024; day 20, month 2 in 1500
  en-u-ca-buddhist: day 1, month 3 in 2024; day 20, month 2 in 1500
firefox-esr
  en: day 1, month 3 in 2024; day 1, month 3 in 1500
  th: day 1, month 3 in 2024; day 1, month 3 in 1500
  ja-u-ca-japanese: day 1, month 3 in 2024; day 1, month 3 in 1500
  zh-TW-u-ca-roc: day 1, month 3 in 2024; day 1, month 3 in 1500
  en-u-ca-buddhist: day 1, month 3 in 2024; day 1, month 3 in 1500
SEEN
echo 'As it was.'
