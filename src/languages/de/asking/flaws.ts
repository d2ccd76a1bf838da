import type { FlawLanguage } from '../../contract/flaws.js';
import { tellsYear } from '../../year.js';
import { alone } from './alone.js';
import { MEN, MEN_ABROAD, WOMEN, WOMEN_ABROAD } from '../../shared/given-names.js';

const FUNCTION = new Set(
  `der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie dass ob wenn weil ist sind war waren hat haben hatte hatten wird werden wurde wurden nicht auch nur noch wer was wann wo welche welcher welches`.split(
    /\s+/,
  ),
);
/** A sentence of so many words, a name and a year tells of what it is. */
const FEWEST_WHOLE = 10;
const NEVER = /(?!)/;

export const flaws: FlawLanguage = {
  sumsUp: /^(?:alle|keine[rs]?|beide) (?:der |von )?(?:genannten|oben|davon|diesen)\b|^(?:alles|nichts) davon\b/i,
  // "30 Hotels und Wohnanlagen": the gap would count both; an age; what nobody has to guess
  oddNumberGap:
    /_{2,}(?: \p{L}+)? bis (?:zu )?\d|(?:Alter von|ist|war|wurde|wird) _{2,} Jahren?|_{2,} Jahre alt|_{2,} Kilometern? (?:pro Stunde|in der Stunde)|_{2,}(?: [\p{L}-]+)? (?:und|oder|sowie) (?:\p{Ll}+ |\d[\d.]* )?\p{Lu}/u,
  // "Die ____ sagte": the article, the adjective or the title before it goes with some names only
  gapTells:
    /(?<!\p{L})(?:[Dd](?:er|ie|as|es|em|en)|eine?[nmrs]?|\p{Ll}+e[nrms]?) _{2,}|\p{Lu}\p{L}+ _{2,}|_{2,} (?:und|oder|sowie|bzw) /u,
  negates: /(?<!\p{L})(?:nicht|kein|keine[nmrs]?|nie|niemals|falsch|außer)(?!\p{L})/iu,
  // A share of votes, and no election
  bareFigure: text =>
    /wahl/iu.test(text)
      ? undefined
      : /(?<!\p{L})(?:errang|erzielte|erhielt|bekam|holte|kam|kommt|landete|Stimmen|Platz)(?!\p{L}).*\d ?(?:%|Prozent)/u.exec(
          text,
        )?.[0],
  tellsNothing:
    /(?<!\p{L})(?:(?:wollte|wollten|will) sich (?:\p{L}+ ){0,4}nicht (?:dazu )?äußern|war (?:\p{L}+ ){0,4}nicht (?:zu erreichen|erreichbar)|reagierte (?:\p{L}+ ){0,5}nicht|ließ (?:\p{L}+ ){0,4}unbeantwortet|lehnte (?:\p{L}+ ){0,4}(?:eine Stellungnahme|einen Kommentar) ab)(?!\p{L})/iu,
  ticker:
    /(?<!\p{L})(?:Aktien?|Index|Dax|MDax|Dow|Nasdaq|Nikkei|Kurs|Eurokurs|Ölpreis|Goldpreis)(?!\p{L})[^.]{0,60}(?:stieg|fiel|verlor|gewann|legte|notierte|schloss|kletterte|rutschte|Punkte)|(?<!\p{L})(?:stieg|fiel|verlor|gewann|notierte|schloss|kletterte|rutschte) [^.]{0,40}(?:-Aktie|Aktie|Index|Kurs)n?(?!\p{L})/iu,
  titleBefore: /(?:Herr|Herrn|Frau|Ex-|ehemalige[nr]?|frühere[nr]?) ?$/u,
  tellsAfter: /^(?: selbst\b|, (?:der|die) (?:\p{Ll}+ )*\p{Lu}\p{L}+)/u,
  withThe: { before: NEVER, fits: NEVER },
  goesWith: () => true,
  isPlural: () => false,
  // Of which body, firm or town isn't told
  bareRole:
    /^(?:(?:der|die) )?(?:(?:Sprecher|Chef|Leiter|Vorsitzende|Bürgermeister|Direktor|Geschäftsführer|Präsident|Mitglied|Trainer|Bewohner)(?:in|r)? (?:der|des|seiner|ihrer) (?:Sparte|Stadt|Gemeinde|Partei|Fraktion|Firma|Unternehmens|Konzerns|Vereins|Verband(?:e)?s|Landes|Abteilung|Klubs|Gruppe|Polizei|Behörde|Organisation|Kommission|Ausschusses|Mannschaft|Teams|Instituts|Bank|Schule)|Stellvertreter(?:in)?|Student(?:in)?|Schüler(?:in)?|Torwart|Torhüter(?:in)?|Kapitän(?:in)?|Stürmer(?:in)?|Verteidiger(?:in)?|\p{L}+(?:außen|feld)spieler(?:in)?|König(?:in)?|Kaiser(?:in)?|Papst|General|Major|Oberst|Lord|Lady|Sir|Model|Journalist(?:in)?|Kurator(?:in)?|Künstler(?:in)?|Lands(?:mann|frau)|(?:Deutsch|Italiener|Kanadier|Liechtensteiner|Amerikaner|Schweizer|Österreicher|Schwed|Norweger|Finn|Russ|Franzos|Französ|Brit|Spanier|Pol|Tschech|Ungar|Japaner|Chines|Südtiroler|Däne?|Holländer|Niederländer|Belgier|Türk|Griech|Kroat|Serb)(?:e|in)?|Sprecher(?:in)?|Mitglied|Vorsitzende[rn]?|Leiter(?:in)?|Direktor(?:in)?|Mann|Frau|Experte|Expertin|Autor(?:in)?|Vater|Mutter|Sohn|Tochter|Bruder|Schwester|Chef(?:in)?|Präsident(?:in)?|Politiker(?:in)?|Minister(?:in)?|Trainer(?:in)?|Spieler(?:in)?|Obmann|Obfrau|Gründer(?:in)?|Beauftragte[rn]?|Abgeordnete[rn]?|Kandidat(?:in)?|Kollege|Kollegin)$/u,
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
  tellsWhole: text => text.split(/\s+/).length >= FEWEST_WHOLE && tellsYear(text) && alone.hangs(text) === undefined,
  genderTold: () => undefined,
  doubled: /(?<!\p{L})(und|oder|zu|mit|von|für|wir|ich|nicht|auf|im) \1(?!\p{L})/giu,
  isFunctionWord: word => FUNCTION.has(word) || word.length < 3,
};
