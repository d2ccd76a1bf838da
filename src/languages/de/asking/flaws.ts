import type { FlawLanguage } from '../../contract/flaws.js';
import { MEN, MEN_ABROAD, WOMEN, WOMEN_ABROAD } from '../../shared/given-names.js';

const FUNCTION = new Set(
  `der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie dass ob wenn weil ist sind war waren hat haben hatte hatten wird werden wurde wurden nicht auch nur noch wer was wann wo welche welcher welches`.split(
    /\s+/,
  ),
);
const NEVER = /(?!)/;

export const flaws: FlawLanguage = {
  sumsUp: /^(?:alle|keine[rs]?|beide) (?:der |von )?(?:genannten|oben|davon|diesen)\b|^(?:alles|nichts) davon\b/i,
  // "30 Hotels und Wohnanlagen": the gap would count both.
  oddNumberGap: /_{2,}(?: [\p{L}-]+)? (?:und|oder|sowie) (?:\p{Ll}+ |\d[\d.]* )?\p{Lu}/u,
  negates: /(?<!\p{L})(?:nicht|kein|keine[nmrs]?|nie|niemals|falsch|außer)(?!\p{L})/iu,
  tellsNothing:
    /(?<!\p{L})(?:(?:wollte|wollten|will) sich (?:\p{L}+ ){0,4}nicht (?:dazu )?äußern|war (?:\p{L}+ ){0,4}nicht (?:zu erreichen|erreichbar)|reagierte (?:\p{L}+ ){0,5}nicht|ließ (?:\p{L}+ ){0,4}unbeantwortet|lehnte (?:\p{L}+ ){0,4}(?:eine Stellungnahme|einen Kommentar) ab)(?!\p{L})/iu,
  ticker:
    /(?<!\p{L})(?:Aktien?|Index|Dax|MDax|Dow|Nasdaq|Nikkei|Kurs|Eurokurs|Ölpreis|Goldpreis)(?!\p{L})[^.]{0,60}(?:stieg|fiel|verlor|gewann|legte|notierte|schloss|kletterte|rutschte|Punkte)/iu,
  titleBefore: /(?:Herr|Herrn|Frau|Ex-|ehemalige[nr]?|frühere[nr]?) ?$/u,
  tellsAfter: /^(?: selbst\b|, (?:der|die) (?:\p{Ll}+ )*\p{Lu}\p{L}+)/u,
  withThe: { before: NEVER, fits: NEVER },
  goesWith: () => true,
  isPlural: () => false,
  bareRole:
    /^(?:Sprecher(?:in)?|Mitglied|Vorsitzende[rn]?|Leiter(?:in)?|Direktor(?:in)?|Mann|Frau|Experte|Expertin|Autor(?:in)?|Vater|Mutter|Sohn|Tochter|Bruder|Schwester|Chef(?:in)?|Präsident(?:in)?|Politiker(?:in)?|Minister(?:in)?|Trainer(?:in)?|Spieler(?:in)?|Abgeordnete[rn]?|Kandidat(?:in)?|Kollege|Kollegin)$/,
  joins: /^(?:,? \p{L}[\p{L}.’'-]*){0,4},? und (?:der |die |sein |ihr )?(?:\p{L}[\p{L}.’'-]* ){0,5}$/u,
  weekday: /^(?:Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag)$/,
  month: /^(?:Januar|Jänner|Februar|Feber|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)$/,
  genderOf(name) {
    const given = name.split(' ')[0].toLowerCase();
    return WOMEN.has(given) || WOMEN_ABROAD.has(given)
      ? 'f'
      : MEN.has(given) || MEN_ABROAD.has(given)
        ? 'm'
        : undefined;
  },
  genderTold: () => undefined,
  isFunctionWord: word => FUNCTION.has(word) || word.length < 3,
};
