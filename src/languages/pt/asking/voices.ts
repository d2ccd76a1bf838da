import type { VoiceLanguage } from '../../contract/voices.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const SAYS =
  'disse|diz|declarou|declara|afirmou|afirma|garantiu|garante|explicou|explica|salientou|acrescentou|sublinhou|considerou|respondeu|escreveu|alertou|criticou|denunciou|anunciou|lembrou|defendeu|defende|contou|conta|ressaltou';

export const voices: VoiceLanguage = {
  speaks: {
    before: leanRegExp(`(?<!\\p{L})(?:${SAYS}|segundo|para) (?:[\\p{L}.-]+ ){0,3}$`, 'iu'),
    after: leanRegExp(`^(?:,[^,.;:«»“”]{3,80},)? (?:já |também )?(?:${SAYS})(?!\\p{L})`, 'u'),
  },
  introduces: /^(?:um|uma|o|a) /u,
  late: /(?<!\p{L})(?:falecid[oa]|assassinad[oa]|saudos[oa]) (?:[\p{L}.-]+ ){0,3}$/iu,
  outlaw:
    /(?<!\p{L})(?:terrorista|jihadista|(?:líder|chefe) (?:do (?:EI|ISIS|tráfico|cartel)|da (?:Al-Qaeda|quadrilha|máfia))|suspeit[oa]|assassin[oa]|homicida|acusad[oa]|traficante)(?!\p{L})/iu,
  reports:
    /(?<!\p{L})(?:repórter|correspondente|entrevistador[a]?|moderador[a]?|apresentador[a]?|editor[a]?-chefe)(?!\p{L})/iu,
  asks: /(?<!\p{L})(?:entrevistad[oa] por|questionad[oa] por|entrevista (?:com|a)) (?:\p{Lu}[\p{L}-]* ){0,2}$/u,
  ofTheMany:
    /(?<!\p{L})(?:client[ea]|eleitor[a]?|morador[a]?|residente|simpatizante|apoiador[a]?|doador[a]?|paciente|inquilin[oa]|estudante|passageir[oa])(?!\p{L})/iu,
  speaksFor:
    /(?<!\p{L})(?:porta-voz|(?:chefe|director|diretor|directora|diretora|coordenador|coordenadora) d[ea] (?:campanha|gabinete|comunicação|imprensa)|assessor[a]?)(?!\p{L})/iu,
  backs: /(?<!\p{L})(?:vot(?:o|arei|ar|amos|aremos) em|apoi(?:o|amos|arei|ar)) (?:(?:o|a|dona) )?$/u,
  stands: /(?<!\p{L})(?:candidat[oa]|candidatura|favorit[oa]|vice na chapa)(?!\p{L})/iu,
  tellsOfWords: /^[»”"]+ (?:é|era|foi|será|tem sido|continua a ser|tornou-se)(?!\p{L})/u,
};
