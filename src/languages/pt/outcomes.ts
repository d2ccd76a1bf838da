import type { Outcome } from '../contract/outcomes.js';

/** What lasts, and what ends it: what a later article tells of it makes old news of a question. */
export const outcomes: readonly Outcome[] = [
  {
    state: /(?<!\p{L})(?:desaparecid[oa]s?|procurad[oa]s?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:encontrad[oa]s?|localizad[oa]s?|resgatad[oa]s?|a salvo|mort[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:presos? sob|soterrad[oa]s?|ilhad[oa]s?|isolad[oa]s?|retid[oa]s?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:resgatad[oa]s?|libertad[oa]s?|a salvo|mort[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:fechad[oa]s?|encerrad[oa]s?|cortad[oa]s?|suspens[oa]s?|interrompid[oa]s?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:reabert[oa]s?|reabr\p{L}+|retomad[oa]s?|restabelecid[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:reféns?|sequestrad[oa]s?|raptad[oa]s?|detid[oa]s?|pres[oa]s?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:libertad[oa]s?|solt[oa]s?|absolvid[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:greves?|paralisaç(?:ão|ões)|bloqueios?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:terminou|acabou|desconvocad[oa]s?|suspens[oa]s?|acordo)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:incêndios?|fogos?|arde(?:m)?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:extint[oa]s?|controlad[oa]s?|apagad[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:previst[oa]s?|planead[oa]s?|planejad[oa]s?|marcad[oa]s?|será|serão)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:adiad[oa]s?|cancelad[oa]s?|antecipad[oa]s?)(?!\p{L})/iu,
  },
];
