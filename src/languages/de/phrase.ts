import { leanRegExp } from '../../article/lean-pattern.js';
import { isPlaceName } from './places.js';

const NOUN = "(?:\\p{Lu}[\\p{L}\\p{N}.&’'/-]*|\\d+(?![\\d.,-]))";
const ADJECTIVE = '(?:(?:\\d+-)?\\p{Ll}[\\p{L}-]*(?:e|en|er|es|em))';
const COUNT =
  '(?:(?:rund|etwa|knapp|gut|über|fast|mehr als|bis zu) )?(?:\\d[\\d.,]*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|mehrere|viele|zahlreiche|einige|alle|beide|tausende|hunderte)';
const DETERMINER = `(?:der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|${COUNT})`;
const GROUP = `(?:${DETERMINER} )?(?:${ADJECTIVE} ){0,3}${NOUN}(?: „[^“]{1,40}“)?(?: ${NOUN}){0,4}`;
/** "des Rates", "der alten Stadt": an adjective in "en", or it were the subject. */
const OWNER = `(?: (?:des|der|eines|einer) (?:\\p{Ll}[\\p{L}-]*en ){0,2}${NOUN}(?: ${NOUN}){0,3})`;
const PLACED =
  '(?:in|im|auf|bei|beim|vor|nach|mit|an|am|aus|zum|zur|unter|zwischen|während|nahe|anlässlich|wegen|durch|gegen|für)';

const NOUN_PHRASE = leanRegExp(`^${GROUP}${OWNER}?(?: (?:und|sowie) ${GROUP}${OWNER}?)?`, 'u');
const OF_NAME = leanRegExp(`^ von ${NOUN}(?: ${NOUN}){0,2}`, 'u');
const WITH_PREPOSITION = leanRegExp(
  `^(?:im|beim|am|zum|zur|${PLACED} ${DETERMINER}) (?:${ADJECTIVE} ){0,3}${NOUN}(?: „[^“]{1,40}“)?${OWNER}?`,
  'u',
);
const WITH_PLACE = leanRegExp(`^(?:in|bei|nahe|aus|nach) (?=(${NOUN}(?: ${NOUN}){0,2}))`, 'u');
const NAME = leanRegExp(`^${NOUN}(?: ${NOUN}){1,4}`, 'u');
/** Belongs to the noun before it, or may. */
const GOES_ON =
  /^(?:,| (?:von|vom|für|gegen|über|zur|zum|zu|um|ohne|zwischen|de|di|van|und|oder|sowie|bis|wie|als|aus|an|der|des|eines|einer|mit)(?!\p{L}))/u;
const GOES_ON_PLACED = /^(?:,| (?:von|vom|de|und|oder|sowie|bis|der|des|eines|einer)(?!\p{L}))/u;

const WITH_WHAT = leanRegExp(
  `^(?:${DETERMINER}) (?:${ADJECTIVE} ){0,3}${NOUN}${OWNER}?(?: (?:über|für|gegen|zum|zur|in|im|bei|am|an|auf|aus|von|vom|um|zwischen|mit) ${GROUP}${OWNER}?){1,3}$`,
  'u',
);

/** A noun with what is told of it, and nothing else: "die Brücke über den Fluss bei Linden". */
export const isOnePhrase = (text: string): boolean =>
  WITH_WHAT.test(text) && !/ (?:von|vom|durch) (?:de[rmn] |eine[mnr] )/u.test(text);

/** "in New York", of a place that is known: what has a capital after it may be another phrase. */
function placeIn(text: string): string | undefined {
  const match = WITH_PLACE.exec(text);
  const words = match?.[1]?.split(' ') ?? [];
  for (let count = words.length; match && count > 0; count--) {
    const name = words.slice(0, count).join(' ');
    if (isPlaceName(name)) return match[0] + name;
  }
  return undefined;
}

/** The length of the phrase that opens words which follow a verb: "der Rat der Stadt", "in Bremen". Nothing where that can’t be told. */
export function firstPhrase(text: string, { passive = false } = {}): number | undefined {
  const place = placeIn(text);
  const placed = place ?? WITH_PREPOSITION.exec(text)?.[0];
  // "im Stadtteil Linden", "vor einem Bremer Haus"
  if (!place && placed && /^ \p{Lu}/u.test(text.slice(placed.length))) return undefined;
  if (placed) return GOES_ON_PLACED.test(text.slice(placed.length)) ? undefined : placed.length;
  const group = NOUN_PHRASE.exec(text)?.[0];
  if (!group) return undefined;
  // "die Fischer von Bremen"
  const phrase = group + (passive ? '' : (OF_NAME.exec(text.slice(group.length))?.[0] ?? ''));
  const after = text.slice(phrase.length);
  // "wurde die Brücke von der Ministerin eröffnet"
  const isOpen =
    GOES_ON.test(after) && !(passive && /^ (?:von|vom|durch) (?:de[rmn] |einer? )?(?:\p{Ll}+en )?\p{Lu}/u.test(after));
  // "dankte Clara Nowak der Stadt"
  const isOfVerb = NAME.test(phrase) && /^ (?:der|mit|für|gegen|über|zum|zur|an|aus) /u.test(after);
  if (isOpen && !isOfVerb) return undefined;
  return phrase.length;
}
