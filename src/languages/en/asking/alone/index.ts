import type { AloneLanguage, AloneOptions } from '../../../contract/alone.js';
import { SAID_OF_ANYTHING } from '../../../shared/alone.js';
import { faultOfPointer } from './demonstratives.js';
import { faultOfDescription } from './descriptions.js';
import { faultOfElsewhere } from './elsewhere.js';
import { faultOfSentence } from './fragments.js';
import { faultOfLeftOpen } from './left-open.js';
import { faultOfNamelessness, faultOfSomebody, isSaidOfAnything } from './nameless.js';
import { faultOfOpening } from './openers.js';
import { faultOfPronoun } from './pronouns.js';
import { readingOf, type Reading } from './reading.js';
import { faultOfSpoken } from './spoken.js';
import { faultOfSurname } from './strangers.js';
import { faultOfDay, faultOfSaidDay } from './undated.js';

/** What makes a passage hang in the air, in the order in which a reader would notice. */
const FAULTS: readonly ((reading: Reading) => string | undefined)[] = [
  faultOfOpening,
  faultOfPronoun,
  faultOfPointer,
  faultOfElsewhere,
  faultOfDescription,
  faultOfSomebody,
  faultOfNamelessness,
  faultOfLeftOpen,
  faultOfSpoken,
];

/** Nobody reads more of a passage, and nothing may take longer than it is long. */
const LONGEST = 2000;

/** Several questions are put of one passage: it is read once. */
let latest: (AloneOptions & { text: string; reading: Reading }) | undefined;

function read(text: string, options: AloneOptions): Reading {
  if (
    latest?.text !== text ||
    latest.as !== options.as ||
    latest.people !== options.people ||
    latest.known !== options.known ||
    latest.isToldOfWhom !== options.isToldOfWhom
  ) {
    latest = { ...options, text, reading: readingOf(text.slice(0, LONGEST), options) };
  }
  return latest.reading;
}

export const alone: AloneLanguage = {
  hangs(text, options = {}) {
    const reading = read(text, options);
    for (const fault of FAULTS) {
      const reason = fault(reading);
      if (reason) return reason;
    }
    return undefined;
  },
  fragment: (text, options = {}) => faultOfSentence(read(text, options)),
  undated: (text, options = {}) => (options.as === 'quotation' ? faultOfSaidDay : faultOfDay)(read(text, options)),
  saysLittle: (text, options = {}) =>
    options.as === 'quotation' && isSaidOfAnything(read(text, options)) ? SAID_OF_ANYTHING : undefined,
  stranger: (text, options = {}) =>
    faultOfSurname(read(text, options), options.people ?? [], options.known ?? '', options.beside),
};
