// Plays walks in a browser, and gives what was heard.
import { setTimeout as pause } from 'node:timers/promises';
import { startDesktop } from './desktop.mjs';

/** A browser that never spoke, or a key that got lost, is no verdict on a walk. */
const TRIES = 4;

const spoken = lines =>
  lines
    .filter(({ kind }) => kind === 'said')
    .map(({ text, lang }) => (/^en\b/.test(lang) ? text : `${text} <${lang}>`).replaceAll(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' | ');

/** What is heard on one page, a line a key. */
async function playOn({ heard, press }, { name, title, page = title, start, keys }, site) {
  heard.fresh();
  const { isThere } = await site.turnTo(`/pages/${name}`);
  await heard.until(({ text }) => text?.includes(`Finished loading ${page}.`), 30_000, 'Orca read no page');
  // A busy machine lets what a page shows come late
  await Promise.race([isThere, pause(10_000)]);
  // It reads the whole page by itself
  await heard.all();
  if (start) {
    await press(start);
    await heard.all();
  }
  const lines = [];
  for (const key of keys) {
    const [pressed, times = 1] = key.split('*');
    for (let time = 0; time < times; time++) {
      const first = await press(pressed);
      lines.push(`${pressed.padEnd(10)} ${spoken([...first, ...(await heard.all())])}`.trimEnd());
    }
  }
  return lines.join('\n');
}

/** A browser with a screen reader in it, which starts anew where it got stuck. */
export function listener({ name, path }, site, log) {
  let desktop;
  const stop = async () => {
    await desktop?.stop();
    desktop = undefined;
  };
  const start = async () => {
    desktop = await startDesktop({ name, path }, `${site.origin}/pages/start`);
    await desktop.heard.until(({ text }) => text?.includes('Finished loading Start'), 90_000, 'Orca read no page');
    await desktop.heard.all();
  };
  return {
    stop,
    /** @throws {Error} where it can't be played here */
    async play(walk) {
      for (let time = 1; ; time++) {
        try {
          if (!desktop) await start();
          return await playOn(desktop, walk, site);
        } catch (error) {
          await stop();
          if (time === TRIES) throw error;
          log(`${name}, ${walk.name}: ${error.message}; once more`);
        }
      }
    },
  };
}
