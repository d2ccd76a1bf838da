import type { Matter, TasteLanguage } from '../../contract/taste.js';
import { literally } from '../../shared/literally.js';
import { MATTERS } from './words.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

/** The same words where nobody is hurt; they are taken out first. */
const IDIOMS =
  /(?<!\p{L})(?:tote[rn]? (?:Winkel|Punkt|Gleis|Sprache)|Todesstoß|Opfer (?:seines|ihres) Erfolgs|Schuss (?:aufs|auf das|ins) Tor|Torschuss|Schüsse aufs Tor|Anschlag (?:bis zum|am)|Haftung|Haftpflicht\p{L}*|Tatort|Krimi(?:s|nalroman\p{L}*)?|Ermordung der Zeit|Verletzung (?:des|der) (?:Rechts|Regel|Vertrag|Gesetz)\p{L}*|Bombenstimmung|Kinderbuch\p{L}*|Kindergarten\p{L}*|Kindertagesstätte\p{L}*|Kinderspiel)(?!\p{L})/gu;
const OFFICE =
  /(?:präsident|kanzler|minister|premier|senator|abgeordnete|bürgermeister|gouverneur|kommissar|botschafter|staatssekretär|landrat|fraktionschef|fraktionsvorsitzende|parteichef|parteivorsitzende|vorsitzende|generalsekretär|sprecher|könig|papst|bischof|richter|staatsanwält|staatsanwalt|politiker|kandidat|rat|rätin|direktor|intendant|general|polizeichef|regierungschef|staatschef|außenbeauftragte|vorstandschef|geschäftsführer)/i;
const SAYS =
  /(?<!\p{L})(?:sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|kritisierte|kritisiert|forderte|fordert|warnte|warnt|schrieb|schreibt|laut|zufolge|nach Angaben|nach Ansicht|nach Einschätzung|so|teilte|berichtete|äußerte|behauptete|nannte|bezeichnete|sprach)(?!\p{L})/u;

export const taste: TasteLanguage = {
  touches(text, among) {
    const plain = text.replace(IDIOMS, ' ');
    const found = new Map<Matter, string>();
    for (const [matter, pattern] of MATTERS) {
      const match = !among || among.includes(matter) ? pattern.exec(plain) : undefined;
      if (match) found.set(matter, match[0]);
    }
    return found;
  },
  holdsOffice: role => OFFICE.test(role),
  inOffice(text, name) {
    const surname = literally(name.split(' ').at(-1) ?? name);
    const before = leanRegExp(`([\\p{Lu}][\\p{L}-]{4,40}) (?:[\\p{Lu}][\\p{L}.’-]+ ){0,3}${surname}(?!\\p{L})`, 'gu');
    return [...text.slice(0, 60_000).matchAll(before)].some(([, role]) => OFFICE.test(role));
  },
  speaks(text, surname) {
    const at = literally(surname);
    return leanRegExp(
      `(?:sagte|sagt|erklärte|erklärt|betonte|so|laut|berichtete) (?:[\\p{L}.-]+ ){0,4}${at}(?!\\p{L})|(?<!\\p{L})${at} (?:sagte|sagt|erklärte|erklärt|betonte|berichtete)`,
      'u',
    ).test(text);
  },
  attributed: text => SAYS.test(text),
  counts: /(?<!\p{L})(?:Dutzende|Hunderte|Tausende|Zehntausende|Millionen)(?!\p{L})/u,
  opensOpinion:
    /^(?:kommentar|meinung|gastbeitrag|gastkommentar|leitartikel|kolumne|glosse|essay|leserbrief)\b(?::|\s*$|:? von\b)/imu,
};
