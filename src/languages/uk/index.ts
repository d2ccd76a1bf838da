import type { Language } from '../language.js';
import { unspoken } from '../unspoken.js';
import { retellingLanguage } from '../shared/retelling.js';
import { dated } from './asking/dates.js';
import { flaws } from './asking/flaws.js';
import { alone, asking } from './asking/index.js';
import { taste } from './asking/taste.js';
import { voices } from './asking/voices.js';
import { claims } from './claims.js';
import { dates } from './dates.js';
import { events } from './events.js';
import { numbers } from './numbers.js';
import { outcomes } from './outcomes.js';
import { people } from './people.js';
import { places } from './places.js';
import { questions } from './questions.js';
import { speakers } from './speakers.js';
import { words } from './words.js';

export const ukrainian: Language = {
  ...unspoken('uk'),
  finds: ['people', 'quotes', 'events', 'numbers', 'places', 'claims', 'openQuestions'],
  words,
  dates,
  events,
  questions,
  people,
  outcomes,
  retelling: retellingLanguage(dated, { declines: true }),
  speakers,
  claims,
  numbers,
  places,
  alone,
  asking,
  flaws,
  taste,
  voices,
};
