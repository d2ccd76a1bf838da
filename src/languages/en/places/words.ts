import { pattern } from '../../../article/pattern.js';

/** Stands before the name of a place. */
export const PLACE_PREPOSITION =
  /(?:^|[\s(“"‘])(?:in|at|from|to|into|near|outside|inside|across|throughout|around|over|toward|towards|against|of|between|for|with|and|on|visit|visited|visiting|left|leave|leaving|entered|reached)\s(?:the\s)?(?:(?:northern|southern|eastern|western|central|downtown|nearby|neighbou?ring|mainland|rural|occupied|northeastern|northwestern|southeastern|southwestern|post-war|war-torn)\s)?$/i;

/** So near a place that the name after it can be nothing else. */
export const SURE_PREPOSITION =
  /(?:^|[\s(])(?:in|near|outside|throughout|across)\s(?:(?:northern|southern|eastern|western|central|downtown|nearby|neighbou?ring|rural|occupied)\s)?$/i;

/** "the city of", "the region of". */
export const KIND_OF =
  /\b(?:city|town|village|region|province|state|county|island|port|capital|republic|suburb|district|municipality)\sof\s$/i;

/** What may follow a name to make it a place: "the Kursk region", "Orange County" is a name of its own. */
export const KIND_AFTER =
  /^\s(?:region|province|oblast|peninsula|city|town|village|valley|river|district|suburb|border|airport|prefecture|governorate)\b/;

/** Opens a list of places: "cities, including A, B and C". */
export const PLACE_LIST =
  /\b(?:cities|towns|villages|regions|provinces|countries|nations|states|islands|suburbs|counties|districts),?\s(?:including|such as|like|of|among them)\s$/i;

/** Capitalised words that follow "in" or "from" and are no places. */
export const NOT_PLACES = pattern()`
  ^(?:
    January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|
    Aug|Sept?|Oct|Nov|Dec|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Spring|Summer|Autumn|Fall|Winter|
    Congress|Parliament|Senate|House|Court|God|English|French|German|Spanish|Russian|Chinese|Arabic|Latin|Internet|
    Twitter|Facebook|Telegram|Instagram|YouTube|TikTok|Fox|Netflix|Google|Apple|Microsoft|Islam|Christianity|Easter|
    Christmas|Ramadan|Thanksgiving|Passover|I|He|She|It|They|We|You|The|This|That|These|Those|Mr|Mrs|Ms|Dr|
    President|Democrats?|Republicans?|Q|A
  )$
`;
