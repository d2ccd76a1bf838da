import type { Outcome } from '../contract/outcomes.js';

/** What lasts, and what ends it: what a later article tells of it makes old news of a question. */
export const outcomes: readonly Outcome[] = [
  {
    state: /(?<!\p{L})(?:vermisst\p{L}*|verschwunden\p{L}*|verschollen\p{L}*|gesucht\p{L}*)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:gefunden|geborgen|gerettet|entdeckt|wohlbehalten|tot|gestorben)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:eingeschlossen\p{L}*|verschüttet\p{L}*|gestrandet\p{L}*|abgeschnitten\p{L}*)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:gerettet|befreit|geborgen|erreicht|tot|gestorben)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:gesperrt\p{L}*|geschlossen\p{L}*|eingestellt|unterbrochen)(?!\p{L})/iu,
    ended:
      /(?<!\p{L})(?:(?:wieder |wieder)(?:geöffnet|eröffnet|frei|offen|befahrbar|aufgenommen)|freigegeben|aufgehoben)(?!\p{L})/iu,
  },
  {
    state:
      /(?<!\p{L})(?:geiseln?|entführt\p{L}*|festgehalten\p{L}*|in haft|inhaftiert\p{L}*|in untersuchungshaft)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:freigelassen|befreit|entlassen|freigesprochen|frei)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:auf der flucht|flüchtig\p{L}*|gesucht\p{L}*|fahndung)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:gefasst|festgenommen|verhaftet|gestellt)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:streik(?:s|en|t|ten)?|ausstand|blockaden?|besetzt)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:beendet|abgesagt|beigelegt|geeinigt|aufgehoben)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:brand|brände|feuer|waldbrand|brennt|brennen)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:gelöscht|unter kontrolle|eingedämmt)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:ohne strom|ohne wasser|stromausfall)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:wiederhergestellt|wieder strom|wieder wasser|behoben)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:geplant\p{L}*|soll(?:en)?|wird|werden)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:verschoben|abgesagt|gestrichen|vorgezogen)(?!\p{L})/iu,
  },
  {
    state: /(?<!\p{L})(?:angeklagt\p{L}*|verdächtig\p{L}*|vor gericht)(?!\p{L})/iu,
    ended: /(?<!\p{L})(?:freigesprochen|verurteilt|eingestellt)(?!\p{L})/iu,
  },
];
