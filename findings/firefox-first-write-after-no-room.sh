#!/usr/bin/env bash
# Browser     Firefox 153 (Debian's), beside Chromium 156
# Guess       A transaction that finds no room is aborted with QuotaExceededError and undone; the connection, which was not closed, takes the
#             next one: https://www.w3.org/TR/IndexedDB/#abort-transaction
# Behaviour   In Firefox the next transaction of that connection that writes throws InvalidStateError as soon as it writes, "A mutation operation
#             was attempted on a database that did not allow mutations", however long one waits and however small it is; the one after it is
#             taken. A connection that is opened anew takes the first. In Chromium the same connection goes on.
# With us     A connection that found no room is closed, and opened anew for the next writing (src/studio/storage.ts).
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes > npm.log
npm install --no-audit --no-fund --ignore-scripts puppeteer-core@24.43.1 >> npm.log

cat > see.mjs <<'JS'
import { execFileSync } from 'node:child_process';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';

const server = createServer((_, response) => {
  response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><title>Notes</title>');
}).listen(0, '127.0.0.1');
await new Promise(resolve => server.on('listening', resolve));
const address = `http://127.0.0.1:${server.address().port}/`;

/** Writes until there is no room, then a byte: by the same connection at once, a while later, and by a new one. */
async function write() {
  const open = () =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('notes', 1);
      opening.onupgradeneeded = () => opening.result.createObjectStore('bytes', { autoIncrement: true });
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
  const add = (database, size) =>
    new Promise(resolve => {
      try {
        const writing = database.transaction('bytes', 'readwrite');
        writing.oncomplete = () => resolve('kept');
        writing.onabort = () => resolve(writing.error.name);
        writing.objectStore('bytes').add(crypto.getRandomValues(new Uint8Array(size)));
      } catch (error) {
        resolve(error.name);
      }
    });
  const fill = async database => {
    for (let count = 0; count < 200; count += 1) {
      const outcome = await add(database, 65_536);
      if (outcome !== 'kept') return outcome;
    }
    return 'kept';
  };
  const lines = [];
  const database = await open();
  lines.push(`until there is no room: ${await fill(database)}`);
  lines.push(`the next, of a byte: ${await add(database, 1)}`);
  lines.push(`the one after it: ${await add(database, 1)}`);
  lines.push(`no room again: ${await fill(database)}`);
  await new Promise(resolve => setTimeout(resolve, 2000));
  lines.push(`the next, two seconds later: ${await add(database, 1)}`);
  lines.push(`no room again: ${await fill(database)}`);
  database.close();
  lines.push(`the next, by a new connection: ${await add(await open(), 1)}`);
  return lines;
}

const where = name => execFileSync('which', [name], { encoding: 'utf8' }).trim();
const root = process.getuid?.() === 0;
for (const [browser, name] of [['chrome', 'chromium'], ['firefox', 'firefox-esr']]) {
  const running = await puppeteer.launch({
    browser,
    executablePath: where(name),
    args: browser === 'chrome' && root ? ['--no-sandbox'] : [],
    // Kilobytes that all sites together may keep
    extraPrefsFirefox: { 'dom.quotaManager.temporaryStorage.fixedLimit': 2048 },
  });
  const page = await running.newPage();
  await page.goto(address);
  if (browser === 'chrome') {
    const session = await page.createCDPSession();
    await session.send('Storage.overrideQuotaForOrigin', { origin: new URL(address).origin, quotaSize: 2_097_152 });
  }
  console.log(name);
  for (const line of await page.evaluate(write)) console.log(`  ${line}`);
  await running.close();
}
server.close();
JS
node see.mjs 2> browsers.log | tee seen.txt
diff seen.txt - <<'SEEN'
chromium
  until there is no room: QuotaExceededError
  the next, of a byte: kept
  the one after it: kept
  no room again: QuotaExceededError
  the next, two seconds later: kept
  no room again: QuotaExceededError
  the next, by a new connection: kept
firefox-esr
  until there is no room: QuotaExceededError
  the next, of a byte: InvalidStateError
  the one after it: kept
  no room again: QuotaExceededError
  the next, two seconds later: InvalidStateError
  no room again: QuotaExceededError
  the next, by a new connection: kept
SEEN
echo 'As it was.'
