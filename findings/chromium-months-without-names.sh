#!/usr/bin/env bash
# Browsers    Chromium 156 (Debian's), beside Node 20 (full ICU) and Firefox 153 (Debian's firefox-esr)
# Guess       A language that Intl.DateTimeFormat.supportedLocalesOf() gives back has its dates written in it: ECMA-402 says that it
#             returns the tags for which there is locale data, and resolvedOptions().locale is then that language. What is not
#             supported falls back, and is told by that.
#             https://tc39.es/ecma402/#sec-intl.datetimeformat.supportedlocalesof
# Behaviour   Chromium gives back Azerbaijani, Bosnian, Kazakh, Konkani, Punjabi, Sindhi and Uzbek, resolves to each, and writes the first
#             of May as "2024 M05 1", two days ago as "-2 d" and two and a half million as "2.5M". Node and Firefox have the words. (Welsh,
#             Irish, Basque, Nynorsk and Burmese, say, Chromium does not give back, and writes in the reader's language.)
# With us     src/ui/words/dates.ts writes the date in digits where the month has no name.
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
  ['az', 'bs', 'kk', 'kok', 'pa', 'sd', 'uz', 'de'].map(lang => {
    const date = new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeZone: 'UTC' });
    const known = Intl.DateTimeFormat.supportedLocalesOf([lang]).join();
    const ago = new Intl.RelativeTimeFormat(lang).format(-2, 'day');
    const many = new Intl.NumberFormat(lang, { notation: 'compact', compactDisplay: 'long' }).format(2.5e6);
    return `${known} ${date.resolvedOptions().locale}: ${date.format(Date.UTC(2024, 4, 1))} | ${ago} | ${many}`;
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
for (const [name, lines] of Object.entries(seen)) {
  console.log(name);
  const bare = lines.filter(line => /M05/.test(line));
  console.log(bare.length ? bare.join('\n') : '  has the words of all eight');
}
JS
node see.mjs 2> browsers.log | tee seen.txt
diff seen.txt - <<'SEEN'
node
  has the words of all eight
chromium
az az: 2024 M05 1 | -2 d | 2.5M
bs bs: 2024 M05 1 | -2 d | 2.5M
kk kk: 2024 M05 1 | -2 d | 2.5M
kok kok: 2024 M05 1 | -2 d | 2.5M
pa pa: 2024 M05 1 | -2 d | 2.5M
sd sd: 2024 M05 1 | -2 d | 2.5M
uz uz: 2024 M05 1 | -2 d | 2.5M
firefox-esr
  has the words of all eight
SEEN
echo 'As it was.'
