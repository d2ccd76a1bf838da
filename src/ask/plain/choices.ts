import type { Asked, Phrase } from '../../languages/contract/plain.js';
import type { Findings } from '../types.js';
import { wrongBodies } from './bodies.js';
import { wrongDates } from './dates.js';
import { wrongNumbers } from './numbers.js';
import { wrongPeople } from './people.js';
import { wrongPhrases } from './phrases.js';
import { wrongPlaces } from './places.js';
import type { Choices, Spoken } from './types.js';

const FEWEST_WRONG = 2;

/** Finds wrong answers for what is asked; nothing where the article has too few that are fair. */
export function choicesFor(
  found: Findings,
  phrases: readonly Phrase[],
  language: Spoken,
): (asked: Asked) => Choices | undefined {
  const ways = {
    person: wrongPeople(found, language),
    place: wrongPlaces(found, language),
    number: wrongNumbers(found, language),
    date: wrongDates(found, language),
    body: wrongBodies(found, language),
    phrase: wrongPhrases(phrases, language),
  };
  return asked => {
    const choices = (ways[asked.answer.is] as (asked: Asked) => Choices | undefined)(asked);
    return choices && choices.wrong.length >= FEWEST_WRONG ? choices : undefined;
  };
}
