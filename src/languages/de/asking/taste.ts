import { tasteLanguage } from '../../shared/taste.js';
import { MATTER } from './words.js';
import { pattern } from '../../../article/pattern.js';

export const taste = tasteLanguage({
  matters: MATTER,
  flags: 'u',
  idioms: pattern('gu')`
    (?<!\p{L})(?:
      tote[rn]? (?:Winkel|Punkt|Gleis|Sprache)|Todesstoß|Opfer (?:seines|ihres) Erfolgs|
      Schuss (?:aufs|auf das|ins) Tor|Torschuss|Schüsse aufs Tor|Anschlag (?:bis zum|am)|Haftung|Haftpflicht\p{L}*|
      Tatort|Krimi(?:s|nalroman\p{L}*)?|Ermordung der Zeit|
      Verletzung (?:des|der) (?:Rechts|Regel|Vertrag|Gesetz)\p{L}*|Bombenstimmung|Kinderbuch\p{L}*|
      Kindergarten\p{L}*|Kindertagesstätte\p{L}*|Kinderspiel
    )(?!\p{L})
  `,
  office: pattern('i')`
    (?:
      präsident|kanzler|minister|premier|senator|abgeordnete|bürgermeister|gouverneur|kommissar|botschafter|
      staatssekretär|landrat|fraktionschef|fraktionsvorsitzende|parteichef|parteivorsitzende|vorsitzende|
      generalsekretär|sprecher|könig|papst|bischof|richter|staatsanwält|staatsanwalt|politiker|kandidat|rat|rätin|
      direktor|intendant|general|polizeichef|regierungschef|staatschef|außenbeauftragte|vorstandschef|
      geschäftsführer
    )
  `,
  says: /(?<!\p{L})(?:sagte|sagt|erklärte|erklärt|betonte|betont|meinte|meint|kritisierte|kritisiert|forderte|fordert|warnte|warnt|schrieb|schreibt|laut|zufolge|nach Angaben|nach Ansicht|nach Einschätzung|so|teilte|berichtete|äußerte|behauptete|nannte|bezeichnete|sprach)(?!\p{L})/u,
  sayingVerbs: 'sagte|sagt|erklärte|erklärt|betonte|so|laut|berichtete|berichtet',
  counts: /(?<!\p{L})(?:Dutzende|Hunderte|Tausende|Zehntausende|Millionen)(?!\p{L})/u,
  opensOpinion:
    /^(?:kommentar|meinung|gastbeitrag|gastkommentar|leitartikel|kolumne|glosse|essay|leserbrief)\b(?::|\s*$|:? von\b)/imu,
});
