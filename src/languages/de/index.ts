import type { Language } from '../language.js';
import { unspoken } from '../unspoken.js';
import { dates } from './dates.js';
import { people } from './people.js';
import { places } from './places.js';
import { speakers } from './speakers.js';

export const german: Language = {
  ...unspoken('de'),
  finds: ['people', 'quotes', 'places'],
  dates,
  people,
  speakers,
  places,
};
