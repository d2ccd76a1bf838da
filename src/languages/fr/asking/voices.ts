import type { VoiceLanguage } from '../../contract/voices.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const SAYS =
  'a (?:dit|déclaré|affirmé|ajouté|expliqué|assuré|répondu|écrit|estimé|annoncé|souligné|précisé|indiqué|rappelé|dénoncé|critiqué)|dit|déclare|affirme|explique|estime|assure|répond|écrit|souligne|précise|indique|rappelle|ajoute|dénonce|juge';

export const voices: VoiceLanguage = {
  speaks: {
    before: leanRegExp(`(?<!\\p{L})(?:${SAYS}|selon|d[’']après) (?:[\\p{L}.’'-]+ ){0,3}$`, 'iu'),
    after: leanRegExp(`^(?:,[^,.;:«»]{3,80},)? (?:${SAYS})(?!\\p{L})`, 'u'),
  },
  introduces: /^(?:une?|l[ea]|l[’'])[ \p{L}]/u,
  late: /(?<!\p{L})(?:feue?|défunte?|regrettée?|assassinée?) (?:[\p{L}.-]+ ){0,3}$/iu,
  outlaw:
    /(?<!\p{L})(?:terroriste|djihadiste|chef de (?:l[’']EI|Daech|Daesh|la mafia|gang)|suspecte?|meurtri(?:er|ère)|assassin|tueur|tueuse|prévenue?|accusée?)(?!\p{L})/iu,
  reports:
    /(?<!\p{L})(?:reporters?|correspondante?|intervieweu(?:r|se)|rédac(?:teur|trice) en chef|présenta(?:teur|trice))(?!\p{L})/iu,
  asks: /(?<!\p{L})(?:interrogée? par|interviewée? par|interview (?:à|avec)|entretien avec) (?:\p{Lu}[\p{L}-]* ){0,2}$/u,
  ofTheMany:
    /(?<!\p{L})(?:clients?|clientes?|élec(?:teur|trice)|habitante?|riveraine?|sympathisante?|dona(?:teur|trice)|patiente?|locataire|étudiante?|passag(?:er|ère))(?!\p{L})/iu,
  speaksFor:
    /(?<!\p{L})(?:porte-parole|direct(?:eur|rice) de (?:campagne|cabinet|la communication)|conseill(?:er|ère)|attachée? de presse)(?!\p{L})/iu,
  backs: /(?<!\p{L})(?:vote(?:r|rai)? pour|soutien(?:s|dr(?:ai|ons))|soutenons|soutenir) (?:(?:M\.|Mme) )?$/u,
  stands: /(?<!\p{L})(?:candidate?|colisti(?:er|ère)|candidature|favorie?)(?!\p{L})/iu,
  tellsOfWords: /^ ?[»”"]+ (?:est|était|fut|sera|a été|était|reste|devient|devint)(?!\p{L})/u,
};
