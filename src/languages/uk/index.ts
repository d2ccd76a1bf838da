import type { Language } from '../language.js';
import { unspoken } from '../unspoken.js';
import { dates } from './dates.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
import { places } from './places.js';
import { speakers } from './speakers.js';

export const ukrainian: Language = {
  ...unspoken('uk'),
  finds: ['people', 'quotes', 'numbers', 'places'],
  dates,
  people,
  speakers,
  numbers,
  places,
};
