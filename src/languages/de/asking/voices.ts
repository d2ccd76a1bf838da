import type { VoiceLanguage } from '../../contract/voices.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const SAYS =
  'sagte|sagt|erklärte|erklärt|betonte|meinte|meint|schrieb|schreibt|forderte|fordert|warnte|warnt|kritisierte|kritisiert|kündigte|teilte|berichtete|äußerte|antwortete|lobte|begrüßte|bezeichnete|nannte|widersprach';

export const voices: VoiceLanguage = {
  speaks: {
    before: leanRegExp(`(?<!\\p{L})(?:${SAYS}|laut|so) (?:[\\p{L}.-]+ ){0,3}$`, 'iu'),
    after: leanRegExp(`^(?: \\([^)]{1,20}\\))?(?:,[^,.;:“”„]{3,80},)? (?:hatte |hat )?(?:${SAYS})(?!\\p{L})`, 'u'),
  },
  introduces: /^(?:eine?[rnm]?|der|die|das) /u,
  late: /(?<!\p{L})(?:verstorbene[nrm]?|ermordete[nrm]?|getötete[nrm]?) (?:[\p{L}.-]+ ){0,3}$/iu,
  outlaw:
    /(?<!\p{L})(?:Terrorist(?:en)?(?:führer|chef)?|(?:IS|Taliban|Al-Kaida|Hamas)-(?:Chef|Führer|Kämpfer|Anführer)|(?:Tat)?verdächtige[nr]?|Attentäter|Mörder|Täter|Angeklagte[nr]?)(?!\p{L})/u,
  reports:
    /(?<!\p{L})(?:Reporter(?:in)?|Korrespondent(?:in)?|Moderator(?:in)?|Interviewer(?:in)?|Redakteur(?:in)?)(?!\p{L})/u,
  asks: /(?<!\p{L})(?:gefragt von|im Gespräch mit|im Interview mit|interviewt von) (?:\p{Lu}[\p{L}-]* ){0,2}$/u,
  ofTheMany:
    /(?<!\p{L})(?:Kund(?:e|in)|Wähler(?:in)?|Anwohner(?:in)?|Einwohner(?:in)?|Anhänger(?:in)?|Spender(?:in)?|Patient(?:in)?|Mieter(?:in)?|Student(?:in)?|Besucher(?:in)?|Fahrgast)(?!\p{L})/u,
  speaksFor:
    /(?<!\p{L})(?:(?:\p{L}+-)?[Ss]precher(?:in)?|Berater(?:in)?|Wahlkampf(?:leiter|manager|chef)(?:in)?|Büroleiter(?:in)?)(?!\p{L})/u,
  backs: /(?<!\p{L})(?:stimme(?:n)? für|wähle[n]?|unterstütze(?:n)?) (?:(?:Herrn|Frau|Präsident(?:en)?) )?$/u,
  stands: /(?<!\p{L})(?:(?:\p{L}+-?)?[Kk]andidat(?:in|en)?|Herausforder(?:er|in)|Bewerber(?:in)?)(?!\p{L})/u,
  tellsOfWords: /^[“"»«”]+ (?:ist|war|wurde|wird|hieß|heißt|lautet|lautete)(?!\p{L})/u,
};
