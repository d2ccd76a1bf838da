#!/usr/bin/env bash
# Browsers    Chromium 156 and Firefox 153 (Debian's)
# Guess       <wbr> in a word changes where it may be broken and nothing of what is said; a box that is not there (display: contents) parts
#             nothing; ruby is said one way.
#             https://html.spec.whatwg.org/multipage/text-level-semantics.html#the-wbr-element
#             https://www.w3.org/TR/accname-1.2/#comp_name_from_content
# Behaviour   Chromium says "inter national" for inter<wbr>national and where a span has display: contents, Firefox one word. The reading above
#             ruby is said by Firefox, joined to its base, and not by Chromium.
# With us     Names in widgets are plain text; and where a word may be broken is left to CSS.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >> npm.log

cat > see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';

const pages = {
  wbr: ['<button>inter<wbr>national</button>', ['international', 'inter national']],
  'display: contents': ['<button><span style="display: contents">inter</span><span>national</span></button>', ['international', 'inter national']],
  ruby: ['<button><ruby>五月<rp>(</rp><rt>ごがつ</rt><rp>)</rp></ruby></button>', ['五月', '五月ごがつ', '五月 ごがつ', '五月(ごがつ)']],
};
const where = name => execFileSync('which', [name], { encoding: 'utf8' }).trim();
const root = process.getuid?.() === 0;
for (const [browser, name] of [['chrome', 'chromium'], ['firefox', 'firefox-esr']]) {
  const args = browser === 'chrome' && root ? ['--no-sandbox'] : [];
  const running = await puppeteer.launch({ browser, executablePath: where(name), args });
  const page = await running.newPage();
  console.log(name);
  for (const [what, [html, names]] of Object.entries(pages)) {
    await page.setContent(`<!doctype html><html lang="en"><title>Names</title><body>${html}</body></html>`);
    const found = [];
    for (const words of names) if ((await page.$$(`aria/${words}[role="button"]`)).length) found.push(JSON.stringify(words));
    console.log(`  ${what}: ${found.join(', ') || 'none of these'}`);
  }
  await running.close();
}
JS
node see.mjs 2> browsers.log | tee seen.txt
diff seen.txt - <<'SEEN'
chromium
  wbr: "inter national"
  display: contents: "inter national"
  ruby: "五月"
firefox-esr
  wbr: "international"
  display: contents: "international"
  ruby: "五月ごがつ"
SEEN
echo 'As it was.'
