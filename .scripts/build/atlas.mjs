// The open data of the maps as browsers take it, for those who make quizzes: one file, packed, that no reader's page loads.
import { gzipSync } from 'node:zlib';
import { openData } from './open-data.mjs';

/** What their packages call the languages in which articles are read. */
const LANGUAGES = ['en', 'de', 'es', 'fr', 'pt', 'uk'];
/** A hundredth of a degree is half a unit of the narrowest map. */
const FINE = 100;
const SEATS = { PPLC: 'C', PPLA: 'A', PPLA2: 'B' };

const degrees = number => Math.round(number * FINE);

/** Three digits, never more than there are: what is asked of a population is how large it is at least. */
function people(population) {
  const unit = 10 ** Math.max(0, String(population).length - 3);
  return Math.floor(population / unit) * unit;
}

const order = (one, other) => (one < other ? -1 : one > other ? 1 : 0);

/** See src/maps/packed-atlas.ts, which unpacks it. */
function packed() {
  const { cities: towns, countryNames, ...shapes } = openData();
  const cities = [...towns].sort(
    (one, other) =>
      order(one.country, other.country) || order(one.adminCode, other.adminCode) || order(one.name, other.name),
  );
  const counts = {};
  for (const { country } of cities) counts[country] = (counts[country] ?? 0) + 1;
  const american = cities.filter(({ country }) => country === 'US');
  return {
    cities: {
      counts,
      names: cities.map(({ name }) => name).join('\n'),
      x: cities.map(({ loc }) => degrees(loc.coordinates[0])),
      y: cities.map(({ loc }) => degrees(loc.coordinates[1])),
      people: cities.map(({ population }) => people(population)),
      seats: cities.map(({ featureCode }) => SEATS[featureCode] ?? '-').join(''),
      states: american.map(({ adminCode }) => adminCode).join(''),
    },
    ...shapes,
    names: Object.fromEntries(LANGUAGES.map(lang => [lang, countryNames(lang)])),
  };
}

export const packedAtlas = () => gzipSync(JSON.stringify(packed()), { level: 9 });
