import { unspoken } from '../../unspoken.js';
import type { ClaimLanguage } from '../../language.js';
import { GRAVE } from '../asking/words.js';
import { opposites } from './opposites.js';
import { statementIn } from './statements.js';

export const claims: ClaimLanguage = {
  ...unspoken('de').claims,
  statementIn,
  opposites,
  where: /(?:^|[^\p{L}-])[Ii]n $/u,
  swapsPlaces: true,
  withThe:
    /^(?:Niederlanden?|Vereinigte.*|USA|US|Schweiz|Türkei|Ukraine|Slowakei|Mongolei|Iran|Irak|Libanon|Sudan|Jemen|Kongo|Kosovo|Vatikan|Philippinen)$/u,
  // "in Norlands Süden"
  pluralPossessive: /^['’\p{L}]/u,
  listGoesOn: /^,? (?:und|oder|sowie) \p{Lu}|^, \p{Lu}/u,
  personal: /(?<!\p{L})(?:er|sie|ihm|ihn|ihr|ihre[nmrs]?|sein|seine[nmrs]?)(?!\p{L})/giu,
  grave: GRAVE,
};
