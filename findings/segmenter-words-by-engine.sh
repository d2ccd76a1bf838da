#!/usr/bin/env bash
# Engines     Node 20 and Chromium 156 (both V8 with ICU), Firefox 153
# Guess       Intl.Segmenter gives the same words in Node as in a Chromium browser, and much the same in Firefox: ECMA-402 recommends the rules of
#             Unicode's UAX #29, in which a point or a colon between letters parts nothing (WB6, WB7), and Swedish and Finnish inflect
#             abbreviations with one (EU:s, EU:n).
#             https://tc39.es/ecma402/#sec-findboundary, https://www.unicode.org/reports/tr29/#Word_Boundary_Rules
# Behaviour   Chromium parts "U.S." and "EU:n" in two, and a host at its points, where Node and Firefox have one, and Khmer and Lao at places where
#             Node has none. In Firefox nothing of a Khmer or Burmese text is a word (isWordLike), and Lao is parted at other places again.
# With us     Nothing of ours parts words with it: what is marked and counted is settled when the pack is made, not in the reader's browser.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >> npm.log

cat > see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

const parted = () =>
  Object.entries({ en: 'The U.S. rose 3.5%, says news.example', sv: 'EU:s ministrar', fi: 'EU:n ministerit', km: 'រដ្ឋមន្ត្រី', lo: 'ນາຍົກລັດຖະມົນຕີ', my: 'ဝန်ကြီးချုပ်' }).map(([lang, text]) => {
    const segments = [...new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)];
    return `  ${lang}: ${segments.filter(({ isWordLike }) => isWordLike).map(({ segment }) => segment).join(' | ') || 'no words'}`;
  });
const where = name => execFileSync('which', [name], { encoding: 'utf8' }).trim();
const root = process.getuid?.() === 0;
const seen = { node: parted() };
for (const [browser, name] of [['chrome', 'chromium'], ['firefox', 'firefox-esr']]) {
  const args = browser === 'chrome' && root ? ['--no-sandbox'] : [];
  const running = await puppeteer.launch({ browser, executablePath: where(name), args });
  const page = await running.newPage();
  seen[name] = await page.evaluate(parted);
  await running.close();
}
for (const [name, lines] of Object.entries(seen)) console.log(`${name}\n${lines.join('\n')}`);
JS
node see.mjs 2> browsers.log | tee seen.txt
diff seen.txt - <<'SEEN'
node
  en: The | U.S | rose | 3.5 | says | news.example
  sv: EU:s | ministrar
  fi: EU:n | ministerit
  km: រដ្ឋមន្ត្រី
  lo: ນາຍົກລັດຖະມົນຕີ
  my: ဝန်ကြီးချုပ်
chromium
  en: The | U | S | rose | 3.5 | says | news | example
  sv: EU | s | ministrar
  fi: EU | n | ministerit
  km: រដ្ឋ | មន្ត្រី
  lo: ນາຍົກ | ລັດຖະມົນຕີ
  my: ဝန်ကြီးချုပ်
firefox-esr
  en: The | U.S | rose | 3.5 | says | news.example
  sv: EU:s | ministrar
  fi: EU:n | ministerit
  km: no words
  lo: ນາ | ຍົກ | ລັດຖະມົນ | ຕີ
  my: no words
SEEN
echo 'As it was.'
