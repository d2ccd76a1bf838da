import type { FlawLanguage } from '../../contract/flaws.js';
import { leanRegExp } from '../../../article/lean-pattern.js';
import { tellsYear } from '../../year.js';
import { unexplained } from './acronyms.js';
import { alone } from './alone.js';
import { ownerlessBy } from '../../shared/ownerless.js';
import { genderOfRole } from '../people.js';
import { MEN, MEN_ABROAD, WOMEN, WOMEN_ABROAD } from '../../shared/given-names.js';
import { pattern } from '../../../article/pattern.js';

const FUNCTION = new Set(
  `der die das den dem des ein eine einer eines einem einen und oder aber in im an am auf aus bei beim bis durch für gegen mit nach ohne seit über um unter von vom vor zu zum zur zwischen als wie dass ob wenn weil ist sind war waren hat haben hatte hatten wird werden wurde wurden nicht auch nur noch wer was wann wo welche welcher welches`.split(
    /\s+/,
  ),
);
/** A sentence of so many words, a name and a year tells of what it is. */
const FEWEST_WHOLE = 10;
/** A quotation of no more words needs two nouns to tell of what it is. */
const MOST_LITTLE = 20;
const NEVER = /(?!)/;

/** Gaps whose number nobody has to guess, or that another one shows. */
const ODD_GAPS = [
  // "19 der ____ ärmsten Länder", "200 feste und ____ freie Mitarbeiter"
  /(?<![\d.,])\d{1,2} der (?:\p{Ll}+ )?_{2,}|\d (?:[\p{L} ]{0,30} )?(?:und|oder) _{2,}/u,
  // how far away, before how many
  /_{2,} (?:Kilometern?|km|Metern?) (?:\p{Ll}+lich|vor|von|vom|entfernt|hinter|unter|über)(?!\p{L})/u,
  /(?<!\p{L})vor (?:\p{Ll}+ ){0,3}_{2,} (?:Zuschauern?|Zuhörern?|Fans|Besuchern?|Gästen|Menschen|Journalisten)(?!\p{L})/u,
  // one plan beside another
  /(?<!\p{L})(?:will|wollen|soll|sollen) .{0,60}(?:_{2,}|\d).{0,60}(?<!\p{L})(?:sollen|soll|will|wollen) .{0,40}(?:_{2,}|\d)/u,
  // too long to be read
  /^(?=.*_{2,})(?:\S+ ){32}/u,
  // a company's account
  /(?:[Ee]rgebnis|[Gg]ewinn|[Uu]msatz|[Vv]erlust|[Üü]berschuss)(?:e?s)? [^.]*_{2,}/u,
  // "____ Zeugen: Wer …"
  /_{2,}[^.:]{0,80}: \p{Lu}/u,
  // an age, a speed; "30 Hotels und Wohnanlagen": the gap would count both
  /_{2,}(?: \p{L}+)? bis (?:zu )?\d|(?:Alter von|ist|war|wurde|wird) _{2,} Jahren?|_{2,} Jahre alt/u,
  /_{2,} Kilometern? (?:pro Stunde|in der Stunde)|_{2,}(?: [\p{L}-]+)? (?:und|oder|sowie) (?:\p{Ll}+ |\d[\d.]* )?\p{Lu}/u,
  // what stands in an aside, or is known of the Union; users of what?
  /, (?:(?:in|mit|von|an|auf|bei|zu|aus|für) )?(?:der|die|das|den|dem|deren|dessen) [^,]*_{2,}[^,]*,|den _{2,} (?:Ländern|Staaten|Mitgliedstaaten|Mitgliedsstaaten)/u,
  /_{2,} (?:Nutzern?|Mitgliedern?|Teilnehmern?|Kunden|Abonnenten|Stück|Exemplaren?)(?=[.,])/u,
  // no year: when?
  /^(?!.*(?<!\d)(?:1[5-9]|20)\d\d(?!\d)).*_{2,}/u,
];
const ODD_GAP = leanRegExp(ODD_GAPS.map(({ source }) => source).join('|'), 'u');

/** Of a Land or a party, not of a country: of such there are many. */
const OF_LAND =
  /^(?:bayer|sächs|hess|niedersächs|thüring|brandenburg|saarländ|rheinland-pfälz|nordrhein-westfäl|baden-württemberg|schleswig-holstein|mecklenburg-vorpommersch|sachsen-anhalt|katalan|schott)/u;
const LANDS =
  /(?:Bayern|Sachsen|Hessen|Thüringen|Brandenburg|Saarland|Pfalz|Westfalen|Württemberg|Holstein|Vorpommern|Anhalt|Tirol|Kärnten)e?s$/u;
const RULES =
  /^(?:Bundeskanzler(?:in)?|Bundespräsident(?:in)?|US-Präsident(?:in)?|Papst|(\p{Ll}[\p{L}-]*(?:isch|deutsch)e[rs]? )?(?:Staats|Minister)?(?:[Pp]räsident|[Pp]remierminister|[Pp]remier|Regierungschef|Staatschef|Kanzler|König)(?:in)?(?: \p{Lu}[\p{L}-]+s)?)$/u;
/** Says of what a role is: "SPD-Fraktionschef", "Bundesrichter", "Bischof von Lund", "spanischer Innenminister". */
const OWNED =
  /\p{L}-\p{Lu}|(?<!\p{L})Bundes|(?<!\p{L})(?:de[rs]|von|vom|in|im|für|bei|beim|an|am|zu|zum) [^,]*\p{Lu}|\p{Lu}[\p{L}-]+ \p{Lu}|^\p{Ll}[\p{L}-]*(?:isch|deutsch)e[rs]? |minister(?:in)?$/u;
/** "katholischer Bischof", "Vize-Chef", "SPD-Politiker": that tells no place, no body, no office. */
const NO_OWNER =
  /^(?:Brigade|Vize|Ex|Chef|General)-|^[\p{L}/]+-(?:Politiker|Mitglied|Anhänger|Frau|Mann)(?:in)?$|^(?:katholisch|evangelisch|christlich|muslimisch|jüdisch|medizinisch|technisch|politisch|juristisch|wissenschaftlich|kaufmännisch|künstlerisch)e[rs]? /u;
/** What many are, and what tells nothing but of where they come from. */
const TRADE_OF_COUNTRY =
  /^\p{Ll}[\p{L}-]*(?:isch|deutsch)e[rs]? (?:\p{L}*(?:autor|schriftsteller|journalist|philosoph|künstler|schauspieler|sänger|musiker|regisseur|forscher|wissenschaftler|historiker|experte|expertin|analyst|anwalt|anwältin|politiker|sportler|spieler|läufer|fahrer|unternehmer|student|arzt|ärztin|soziologe|soziologin|\p{L}loge|\p{L}login|designer|architekt|diplomat))(?:in)?$/iu;

const unmatched = ownerlessBy({
  rules: role => RULES.test(role) && !OF_LAND.test(role) && !LANDS.test(role),
  owned: OWNED,
  noOwner: NO_OWNER,
  trades: TRADE_OF_COUNTRY,
});

export const flaws: FlawLanguage = {
  sumsUp: /^(?:alle|keine[rs]?|beide) (?:der |von )?(?:genannten|oben|davon|diesen)\b|^(?:alles|nichts) davon\b/i,
  oddNumberGap: ODD_GAP,
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
  percent: 'Prozent(?!\\p{L})',
  sharesChange:
    /(?<!\p{L})(?:von \d+|stieg\p{L}*|gestiegen|sank\p{L}*|gesunken|fiel\p{L}*|gefallen|wuchs\p{L}*|gewachsen|zugenommen|abgenommen|gegenüber|verglichen|als (?:im|vor|noch)|Vorjahr\p{L}*|zuvor|damals|früher)(?!\p{L})/iu,
  conversion: {
    or: 'oder|das (?:sind|ist|entspricht)|umgerechnet|entspricht',
    about: 'rund|etwa|ungefähr|circa|ca\\.|knapp|gut',
  },
  ticker:
    /(?<!\p{L})(?:Aktien?|Index|Dax|MDax|Dow|Nasdaq|Nikkei|Kurs|Eurokurs|Ölpreis|Goldpreis)(?!\p{L})[^.]{0,60}(?:stieg|fiel|verlor|gewann|legte|notierte|schloss|kletterte|rutschte|Punkte)|(?<!\p{L})(?:stieg|fiel|verlor|gewann|notierte|schloss|kletterte|rutschte) [^.]{0,40}(?:-Aktie|Aktie|Index|Kurs)n?(?!\p{L})/iu,
  titleBefore: /(?:Herr|Herrn|Frau|Ex-|ehemalige[nr]?|frühere[nr]?) ?$/u,
  tellsAfter: /^(?: selbst\b|, (?:der|die) (?:\p{Ll}+ )*\p{Lu}\p{L}+)/u,
  withThe: { before: NEVER, fits: NEVER },
  goesWith: () => true,
  isPlural: () => false,
  // Of which body, firm or town isn't told
  bareRole: pattern('u')`
    ^(?:(?:der|die) )?(?:
      (?:
        Sprecher|Chef|Leiter|Vorsitzende|Bürgermeister|Direktor|Geschäftsführer|Präsident|Mitglied|Trainer|Bewohner
      )(?:in|r)? (?:der|des|seiner|ihrer) (?:
        Sparte|Stadt|Gemeinde|Partei|Fraktion|Firma|Unternehmens|Konzerns|Vereins|Verband(?:e)?s|Landes|Abteilung|
        Klubs|Gruppe|Polizei|Behörde|Organisation|Kommission|Ausschusses|Mannschaft|Teams|Instituts|Bank|Schule
      )|
      Stellvertreter(?:in)?|Student(?:in)?|Schüler(?:in)?|Torwart|Torhüter(?:in)?|Kapitän(?:in)?|Stürmer(?:in)?|
      Verteidiger(?:in)?|\p{L}+(?:außen|feld)spieler(?:in)?|König(?:in)?|Kaiser(?:in)?|Papst|General|Major|Oberst|
      Lord|Lady|Sir|Model|Journalist(?:in)?|Kurator(?:in)?|Künstler(?:in)?|Lands(?:mann|frau)|
      (?:
        Deutsch|Italiener|Kanadier|Liechtensteiner|Amerikaner|Schweizer|Österreicher|Schwed|Norweger|Finn|Russ|
        Franzos|Französ|Brit|Spanier|Pol|Tschech|Ungar|Japaner|Chines|Südtiroler|Däne?|Holländer|Niederländer|
        Belgier|Türk|Griech|Kroat|Serb
      )(?:e|in)?|
      Sprecher(?:in)?|Mitglied|Vorsitzende[rn]?|Leiter(?:in)?|Direktor(?:in)?|Mann|Frau|Experte|Expertin|
      Autor(?:in)?|Vater|Mutter|Sohn|Tochter|Bruder|Schwester|Chef(?:in)?|Präsident(?:in)?|Politiker(?:in)?|
      Minister(?:in)?|Trainer(?:in)?|Spieler(?:in)?|Obmann|Obfrau|Gründer(?:in)?|Beauftragte[rn]?|Abgeordnete[rn]?|
      Kandidat(?:in)?|Kollege|Kollegin
    )$
  `,
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
  unmatched,
  unexplained,
  // "der bisherige Außenminister"
  formerBefore:
    /(?<!\p{L})(?:bisherige|abgelöste|abgewählte|abgesetzte|entlassene|gestürzte|zurückgetretene|einstige|damalige|ehemalige|frühere|vormalige)[nrms]? (?:\p{Ll}[\p{L}-]+ ){0,3}$|(?<!\p{L})(?:Ex|Alt)-$/u,
  // "Finanzminister Karl Brandt und Justizministerin Eva Lindner sind zurückgetreten"
  overAfter:
    /^(?:(?!dass |soll|müss|forder|verlang)[^„“])*?(?<!\p{L})(?:zurückgetreten|abberufen|abgewählt|abgesetzt|abgelöst|entlassen|(?:trat|tritt) (?:[^„“]{0,60} )?zurück|(?:seinen|ihren) Rücktritt)(?!\p{L})/u,
  genderOfRole(role) {
    const noun = role.split(' ').find(word => /^\p{Lu}/u.test(word));
    // As it is shown alone it is declined: "Vorsitzender" is a man
    if (/(?:vorsitzende|abgeordnete|beauftragte)$/iu.test(noun ?? '')) return 'f';
    const gender = genderOfRole(noun ?? '');
    return gender && (gender === 'female' ? 'f' : 'm');
  },
  tellsLittle: text =>
    text.split(/\s+/).length <= MOST_LITTLE &&
    (text.match(/(?<=\p{L},? )(?!Frau |Herrn? )\p{Lu}[\p{L}-]+/gu) ?? []).length < 2 &&
    !/\d|(?<!\p{L})\p{Lu}{2,}/u.test(text),
  tellsWhole: text => text.split(/\s+/).length >= FEWEST_WHOLE && tellsYear(text) && alone.hangs(text) === undefined,
  genderTold: () => undefined,
  doubled: /(?<!\p{L})(und|oder|zu|mit|von|für|wir|ich|nicht|auf|im) \1(?!\p{L})/giu,
  isFunctionWord: word => FUNCTION.has(word) || word.length < 3,
};
