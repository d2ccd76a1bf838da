import type { VoiceLanguage } from '../../contract/voices.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const SAYS =
  'dijo|dice|declaró|declara|afirmó|afirma|aseguró|asegura|explicó|explica|señaló|señala|añadió|agregó|sostuvo|indicó|indica|respondió|escribió|advirtió|criticó|denunció|anunció|recordó|subrayó|manifestó|opinó';

export const voices: VoiceLanguage = {
  speaks: {
    before: leanRegExp(`(?<!\\p{L})(?:${SAYS}|según) (?:[\\p{L}.-]+ ){0,3}$`, 'iu'),
    after: leanRegExp(`^(?:,[^,.;:«»“”]{3,80},)? (?:ha |había )?(?:${SAYS})(?!\\p{L})`, 'u'),
  },
  introduces: /^(?:un|una|el|la) /u,
  late: /(?<!\p{L})(?:fallecid[oa]|difunt[oa]|asesinad[oa]) (?:[\p{L}.-]+ ){0,3}$/iu,
  outlaw:
    /(?<!\p{L})(?:terrorista|yihadista|(?:líder|jefe) (?:del (?:ISIS|EI|cartel|cártel)|de (?:ETA|Al Qaeda|la banda))|sospechos[oa]|asesin[oa]|homicida|acusad[oa]|narcotraficante)(?!\p{L})/iu,
  reports:
    /(?<!\p{L})(?:reporter[oa]|corresponsal|entrevistador[a]?|moderador[a]?|presentador[a]?|redactor[a]? jefe)(?!\p{L})/iu,
  asks: /(?<!\p{L})(?:entrevistad[oa] por|preguntad[oa] por|entrevista (?:con|a)) (?:\p{Lu}[\p{L}-]* ){0,2}$/u,
  ofTheMany:
    /(?<!\p{L})(?:client[ea]|elector[a]?|votante|vecin[oa]|residente|simpatizante|donante|paciente|inquilin[oa]|estudiante|pasajer[oa])(?!\p{L})/iu,
  speaksFor:
    /(?<!\p{L})(?:portavoz|vocer[oa]|(?:jefe|jefa|director|directora) de (?:campaña|gabinete|prensa|comunicación)|asesor[a]?)(?!\p{L})/iu,
  backs:
    /(?<!\p{L})(?:vot(?:o|aré|ar|amos|aremos) (?:por|a)|apoy(?:o|amos|aré|ar)(?: a)?|respald(?:o|amos|aré|ar)(?: a)?) (?:(?:don|doña|Sr\.|Sra\.) )?$/u,
  stands: /(?<!\p{L})(?:candidat[oa]|candidatura|aspirante|favorit[oa]|compañer[oa] de fórmula)(?!\p{L})/iu,
  tellsOfWords: /^[»”"]+ (?:es|era|fue|será|ha sido|había sido|sigue siendo)(?!\p{L})/u,
};
