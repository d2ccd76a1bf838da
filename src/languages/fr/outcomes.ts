import type { Outcome } from '../contract/outcomes.js';

/** What lasts, and what ends it: what a later article tells of it makes old news of a question. */
export const outcomes: readonly Outcome[] = [
  {
    state: /(?<!\p{L})(?:disparu(?:e|s|es)?|recherché(?:e|s|es)?|introuvables?)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:retrouvé(?:e|s|es)?|secouru(?:e|s|es)?|sain(?:e|s|es)? et sauf|sains et saufs|mort(?:e|s|es)?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:bloqué(?:e|s|es)?|piégé(?:e|s|es)?|enseveli(?:e|s|es)?|isolé(?:e|s|es)?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:secouru(?:e|s|es)?|libéré(?:e|s|es)?|évacué(?:e|s|es)?|mort(?:e|s|es)?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:fermé(?:e|s|es)?|coupé(?:e|s|es)?|suspendu(?:e|s|es)?|interrompu(?:e|s|es)?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:rouvert(?:e|s|es)?|rouvr\p{L}+|repris(?:e|es)?|rétabli(?:e|s|es)?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:otages?|enlevé(?:e|s|es)?|détenu(?:e|s|es)?|en garde à vue|emprisonné(?:e|s|es)?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:libéré(?:e|s|es)?|relâché(?:e|s|es)?|acquitté(?:e|s|es)?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:grèves?|blocages?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:levé(?:e|s|es)?|terminé(?:e|s|es)?|annulé(?:e|s|es)?|accord)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:incendies?|feux?|brûl\p{L}+)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:éteint(?:e|s|es)?|maîtrisé(?:e|s|es)?|circonscrit(?:e|s|es)?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:prévu(?:e|s|es)?|programmé(?:e|s|es)?|sera|seront)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:reporté(?:e|s|es)?|annulé(?:e|s|es)?|avancé(?:e|s|es)?)(?!\p{L})/iu,
  },
];
