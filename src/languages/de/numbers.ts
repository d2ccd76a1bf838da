import { numberLanguage } from '../shared/numbers.js';
import { numeralLikeBy } from '../shared/numeral-like.js';
import { LEANS_BACK } from './asking/words.js';
import { pattern } from '../../article/pattern.js';

const SMALL = 'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf'.split(' ');

export const numeralLike = numeralLikeBy('de', '.');

const read = numberLanguage({
  tag: 'de',
  groups: '.’\\u00a0\\u202f',
  decimal: ',',
  scales: {
    tausend: 1e3,
    tsd: 1e3,
    million: 1e6,
    millionen: 1e6,
    mio: 1e6,
    milliarde: 1e9,
    milliarden: 1e9,
    mrd: 1e9,
    billion: 1e12,
    billionen: 1e12,
  },
  between: /^$/,
  currencies: {
    euro: 'EUR',
    dollar: 'USD',
    'us-dollar': 'USD',
    franken: 'CHF',
    pfund: 'GBP',
    yen: 'JPY',
    rubel: 'RUB',
    hrywnja: 'UAH',
    griwna: 'UAH',
    złoty: 'PLN',
    zloty: 'PLN',
  },
  measures: {
    kilometer: 'Kilometer',
    kilometern: 'Kilometer',
    km: 'km',
    meter: 'Meter',
    metern: 'Meter',
    zentimeter: 'Zentimeter',
    zentimetern: 'Zentimeter',
    kilogramm: 'Kilogramm',
    kilo: 'Kilo',
    tonnen: 'Tonnen',
    liter: 'Liter',
    litern: 'Liter',
    hektar: 'Hektar',
    quadratmeter: 'Quadratmeter',
    quadratmetern: 'Quadratmeter',
    quadratkilometer: 'Quadratkilometer',
    quadratkilometern: 'Quadratkilometer',
    megawatt: 'Megawatt',
    stunden: 'Stunden',
    minuten: 'Minuten',
    tage: 'Tage',
    tagen: 'Tage',
    wochen: 'Wochen',
    monate: 'Monate',
    monaten: 'Monate',
    jahre: 'Jahre',
    jahren: 'Jahre',
  },
  percent: /^[ \u00a0\u202f]?(?:%|Prozent)(?![\p{L}-])/u,
  counted:
    /^[ \u00a0\u202f]((?:(?!(?:waren|wurden|hatten|haben|werden|sollten|konnten|wollten|mussten|sollen|können|müssen|wollen|dürfen|kamen|gingen|standen|lagen|blieben|erlitten|und|oder|bis|der|die|das|des|in|im|am|von|vom|zu|mit|aus|auf|als)\b)\p{Ll}[\p{L}-]{2,20}(?:e|en|er) ){0,2}\p{Lu}[\p{Ll}-]{3,30})(?![\p{L}-])/u,
  notCounted:
    /^(?:Uhr|Prozent|Prozentpunkte?n?|Punkte?n?|Grad|Mal|Tore?n?|Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Millionen|Milliarden|Cent|Jahrhundert|Seiten?|Sekunden|Lebensjahr|Runden?|Plätze|Euro)$/u,
  namesANumber:
    /(?:\b(?:Artikel|Art|Paragraf|Paragraph|Absatz|Abs|Nr|Nummer|Flug|Kapitel|Seite|Gleis|Linie|Klasse|Stufe|Platz|Rang|Kanal|Zimmer|Raum|Halle|Haus|Bus|Tram|Gruppe|Gesetz|Resolution|Version|Teil|Band|Alter von|Jahrgang|Jahr|Jahre|Jahren|Telefon|Tel|Postleitzahl|PLZ|Ziffer|Agenda|Top|Formel|Phase|Boeing|Airbus|Typ|Etage|Tag|Spieltag|Runde|Minute|Tor|§)\.? |[§#№@/:])$/iu,
  notAfter:
    /^(?:[ \u00a0](?:Uhr|Grad|Jahre alt|Jahren alt|Mal\b|mal\b|zu \d|:|Prozentpunkte?n?|er\b)|[°:²³]|-\p{L}|er\b|\.\d| ?[×x·/] ?\d)/u,
  range: /(?:\d|Millionen|Milliarden|Prozent|Euro)\s?(?:bis|oder|[-–—]|gegen|zu)\s?(?:zu\s)?$|\bzwischen\s$/,
  ago: /\b(?:vor|nach|seit|binnen|innerhalb von|in den (?:letzten|vergangenen|nächsten|kommenden)|alle)\s(?:rund |etwa |gut |knapp )?$|^ (?:später|zuvor|danach|alt)\b/i,
  atLeast: /\b(?:mehr als|über|mindestens|wenigstens|nicht weniger als|gut)\s$/i,
  atMost: /\b(?:weniger als|unter|höchstens|maximal|bis zu|knapp|nicht mehr als|fast)\s$/i,
  leansBack: LEANS_BACK,
  framed: {
    before: pattern('u')`
      (?<!\p{L})(?:
        (?:nie|niemals|nicht|keine?|keinen|keineswegs)(?! (?:nur|weniger|mehr|unter|über)) (?:\p{L}+ ){0,4}|
        (?:(?:bestreite|bestritt)\p{L}* ?,|dementiert|leugnet)\p{L}*[^.;:]{0,60}|niemand [^.;:]{0,50}|
        (?:^|, )(?:wenn|falls|hätten?|angenommen) [^.;:,]{0,60}|hätten? [^.;:,]{0,40}|falsch ist[^.;:]{0,40}|
        (?:frühere|erste|ursprüngliche|falsche)[nr]? (?:fassung|version|zahl|angabe|meldung)[^.;:]{0,50}
      )$
    `,
    anywhere:
      /(?<!\p{L})(?:angeblich\p{L}*|fälschlich\p{L}*|vermeintlich\p{L}*|gerücht\p{L}*|falschmeldung|soll(?:en)? [^.;:,]{0,40}\d[^.;:,]{0,40} (?:haben|sein))(?!\p{L})|^(?:im|in (?:dem|einem|ihrem|seinem)) (?:roman|krimi|märchen|traum|comic|theaterstück)(?!\p{L})/u,
    after:
      /^[^.;:]{0,40} (?:ist|war|sei|sind|waren) (?:\p{L}+ )?(?:falsch|unwahr|erfunden|übertrieben|gelogen)(?!\p{L})/u,
  },
  numberWords: new Map(SMALL.map((word, value) => [word, value] as const)),
});

export const numbers = { ...read, numeralLike };
