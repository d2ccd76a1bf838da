// What a page of the studio saves, on this machine's disk.
import { mkdtempSync, readdirSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** From now on the page saves into a folder of its own. Waits, each time it is called, for a file of the ending there. */
export async function downloads(page, ending) {
  const folder = mkdtempSync(join(tmpdir(), 'studio-'));
  const session = await page.createCDPSession();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allow',
    downloadPath: folder,
    browserContextId: page.browserContext().id,
  });
  return savedIn(folder, ending);
}

/** Waits, each time it is called, for a file of the ending in the folder. */
export function savedIn(folder, ending) {
  return async () => {
    for (let tries = 0; tries < 100; tries++) {
      const file = readdirSync(folder).find(name => name.endsWith(ending));
      // A browser holds the name before it writes
      if (file && statSync(join(folder, file)).size) return join(folder, file);
      await new Promise(resolve => setTimeout(resolve, 100));
    }
    throw new Error(`No file ending in ${ending} was saved.`);
  };
}
