import type { Language } from '../language.js';
import { unspoken } from '../unspoken.js';
import { flaws } from './asking/flaws.js';
import { alone, asking, retelling } from './asking/index.js';
import { taste } from './asking/taste.js';
import { voices } from './asking/voices.js';
import { dates } from './dates.js';
import { numbers } from './numbers.js';
import { outcomes } from './outcomes.js';
import { people } from './people.js';
import { places } from './places.js';
import { speakers } from './speakers.js';
import { words } from './words.js';

export const portuguese: Language = {
  ...unspoken('pt'),
  finds: ['people', 'quotes', 'numbers', 'places'],
  words,
  dates,
  people,
  outcomes,
  retelling,
  speakers,
  numbers,
  places,
  alone,
  asking,
  flaws,
  taste,
  voices,
};
