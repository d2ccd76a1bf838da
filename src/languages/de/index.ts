import type { Language } from '../language.js';
import { retellingLanguage } from '../shared/retelling.js';
import { unspoken } from '../unspoken.js';
import { alone } from './asking/alone.js';
import { flaws } from './asking/flaws.js';
import { asking } from './asking/index.js';
import { dated } from './asking/sentence.js';
import { taste } from './asking/taste.js';
import { voices } from './asking/voices.js';
import { STALE } from './asking/words.js';
import { claims } from './claims/index.js';
import { dates } from './dates.js';
import { events } from './events.js';
import { numbers } from './numbers.js';
import { outcomes } from './outcomes.js';
import { people } from './people.js';
import { places } from './places.js';
import { questions } from './questions/index.js';
import { speakers } from './speakers.js';
import { words } from './words.js';

export const german: Language = {
  ...unspoken('de'),
  finds: ['people', 'quotes', 'events', 'numbers', 'places', 'claims', 'openQuestions'],
  words,
  dates,
  events,
  questions,
  people,
  outcomes,
  retelling: retellingLanguage(dated, { stale: STALE }),
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
