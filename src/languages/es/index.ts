import type { Language } from '../language.js';
import { unspoken } from '../unspoken.js';
import { dates } from './dates.js';
import { numbers } from './numbers.js';
import { people } from './people.js';
import { speakers } from './speakers.js';

export const spanish: Language = {
  ...unspoken('es'),
  finds: ['people', 'quotes', 'numbers'],
  dates,
  people,
  speakers,
  numbers,
};
