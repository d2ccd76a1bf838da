import type { Outcome } from '../contract/outcomes.js';

/** What lasts, and what ends it: what a later article tells of it makes old news of a question. */
export const outcomes: readonly Outcome[] = [
  {
    state: /(?<!\p{L})(?:desaparecid[oa]s?|en paradero desconocido|busca(?:n|da|do)?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:encontrad[oa]s?|hallad[oa]s?|localizad[oa]s?|rescatad[oa]s?|a salvo|muert[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:atrapad[oa]s?|sepultad[oa]s?|aislad[oa]s?|incomunicad[oa]s?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:rescatad[oa]s?|liberad[oa]s?|a salvo|muert[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:cerrad[oa]s?|cortad[oa]s?|suspendid[oa]s?|cancelad[oa]s?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:reabiert[oa]s?|reabrió|reabre|reanud\p{L}+|restablecid[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:rehenes|secuestrad[oa]s?|detenid[oa]s?|encarcelad[oa]s?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:liberad[oa]s?|en libertad|absuelt[oa]s?|pus(?:o|ieron) en libertad)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:huelgas?|paros?|bloqueos?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:desconvocad[oa]s?|terminó|acabó|fin|acuerdo)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:incendios?|fuego|arde(?:n)?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:extinguid[oa]s?|controlad[oa]s?|apagad[oa]s?)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:previst[oa]s?|planead[oa]s?|programad[oa]s?|ser[áa]n?)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:aplazad[oa]s?|cancelad[oa]s?|suspendid[oa]s?|pospuest[oa]s?)(?!\p{L})/iu,
  },
];
