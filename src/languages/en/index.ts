import { FACT_KINDS } from '../../pack/types.js';
import type { Language } from '../language.js';
import { alone } from './asking/alone/index.js';
import { asking } from './asking/index.js';
import { audit } from './audit.js';
import { flaws } from './asking/flaws.js';
import { standing } from './asking/standing.js';
import { taste } from './asking/taste.js';
import { voices } from './asking/voices.js';
import { claims } from './claims/index.js';
import { englishDates } from './dates/index.js';
import { events } from './events/index.js';
import { numbers } from './numbers/index.js';
import { outcomes } from './outcomes.js';
import { people } from './people/index.js';
import { places } from './places/index.js';
import { questions } from './questions/index.js';
import { retelling } from './retelling/index.js';
import { speakers } from './speakers/index.js';
import { terms } from './terms/index.js';
import { english as words } from './words.js';

export const english: Language = {
  tag: 'en',
  finds: FACT_KINDS,
  words,
  dates: englishDates,
  people,
  outcomes,
  speakers,
  events,
  questions,
  claims,
  numbers,
  places,
  terms,
  alone,
  retelling,
  asking,
  flaws,
  standing,
  voices,
  taste,
  audit,
};
