import { capital } from '../shared/capital.js';
import { partsOf, romanceQuestions } from '../romance/questions.js';
import { inverted } from './asking/inversion.js';
import { LEANS_BACK } from './asking/words.js';
import { told } from './told.js';
import { pattern } from '../../article/pattern.js';

const { grammar } = told;
const STILL = "(?: (?:encore|toujours|pour l[’']instant|pour le moment|à ce stade|aussi|toutefois|cependant))*";
const ASKS =
  "(?:(?:depuis |jusqu[’']à |à partir de )?quand|(?:à |de |avec |pour |par )?(?:qui|quoi|quels?|quelles?)|où|comment|pourquoi|combien(?: de| d[’'](?=\\p{L}))?)";
const W_WORD =
  /^(?:(?:depuis |jusqu['’]à |à partir de )?quand|(?:à |de |avec |pour |par )?(?:quels?|quelles?) \p{L}[\p{L}’'-]*|où|comment|pourquoi|combien (?:de |d['’])\p{L}+) /u;

const mark = (text: string) => `${capital(text)}\u00a0?`;

function turned(clause: string): string | undefined {
  const { verb, subject, rest } = partsOf(clause, told) ?? {};
  return verb && subject ? inverted(verb, subject, rest ?? '')?.trim() : undefined;
}

export const questions = romanceQuestions({
  ...told,
  saysOpen: [
    `(?:n['’]est|n['’]était|reste|n['’]est resté)${STILL} (?:pas${STILL} )?(?:clair|sûr|certain|connu|établi|décidé|incertain|flou)`,
    `(?:[Oo]n|[Nn]ul|[Pp]ersonne) (?:ignore|ne sait|ne savait)${STILL}(?: pas)?${STILL}`,
    `(?:reste|restait)${STILL} à (?:savoir|voir|déterminer|décider|établir|préciser)`,
    `(?:n['’]a|n['’]ont)${STILL} pas${STILL} (?:dit|précisé|décidé|annoncé|indiqué|confirmé|expliqué|voulu dire|révélé)`,
    `(?:la|une) question (?:est|reste|se pose)(?: de savoir)?${STILL}`,
    `se (?:pose|demande)(?:nt)?(?: (?:la question de savoir|encore))?`,
  ],
  findsOut: [
    `(?:doit|devra|va|veut|souhaite|entend|espère|tente de) (?:décider|déterminer|dire|trancher|établir|vérifier|examiner|étudier|découvrir)`,
    `(?:doivent|devront|vont|veulent|souhaitent|entendent|espèrent|tentent de) (?:décider|déterminer|dire|trancher|établir|vérifier|examiner|étudier|découvrir)`,
    `(?:décidera|décideront|déterminera|dira|tranchera|examine|examinent|étudie|étudient|vérifie|vérifient|cherche à savoir|cherchent à savoir)`,
  ],
  isOpen: [
    '(?:reste|restait) (?:encore )?(?:une inconnue|un mystère|incertain|à voir)',
    "(?:on )?(?:n['’]est pas (?:encore )?(?:clair|décidé|établi|connu)|l['’]ignore(?: encore)?|ne le sait pas(?: encore)?)",
  ],
  whether: /^(?:si |s['’](?=ils? ))/u,
  asks: ASKS,
  putWhether(clause) {
    const words = turned(clause);
    return words && mark(words);
  },
  putAsking(clause) {
    if (/^qui \p{Ll}/u.test(clause) && grammar.isFinite(clause.split(' ')[1]!)) return mark(clause);
    const opener = W_WORD.exec(clause)?.[0];
    if (!opener) return undefined;
    const rest = clause.slice(opener.length);
    // "quelle somme coûtera le pont"
    if (grammar.isFinite(rest.split(' ', 1)[0]!)) return mark(clause);
    const words = turned(rest);
    return words && mark(`${opener}${words}`);
  },
  unknown: [
    /^(?:[Oo]n ignore|[Nn]ul ne connaît|[Oo]n ne connaît pas)(?: encore| toujours)* (?<what>(?:(?:la|le) |l['’])(?:cause|raison|motif|origine|coût|montant|date|sort|identité)[^,]+)\.$/u,
    /^(?<what>(?:(?:La|Le) |L['’])(?:cause|raison|motif|origine|coût|montant|date|sort)[^,]+?) (?:reste|demeure|est)(?: encore| toujours)* (?:inconnue?|un mystère|une énigme|à déterminer|à établir|incertaine?|inexpliquée?)\.$/u,
  ],
  asksFor: what => mark(`${/^(?:la |l['’](?:origine|identité))/u.test(what) ? 'quelle est' : 'quel est'} ${what}`),
  plans: pattern('u')`
    ^(?<who>(?:(?:Le|La|Les) |L['’])?[\p{L}’'-]+(?: [\p{L}\d’'-]+){0,8}?) (?:
      prévoit d(?:e |['’])|prévoient d(?:e |['’])|envisagent? d(?:e |['’])|projettent? d(?:e |['’])|compte |
      comptent |entend |entendent |veut |veulent |souhaite |souhaitent[ ]
    )(?<deed>
      (?:
        ouvrir|fermer|construire|agrandir|réduire|acheter|vendre|augmenter|baisser|créer|supprimer|interdire|
        autoriser|approuver|présenter|signer|lancer|rouvrir|installer|déplacer|embaucher|licencier|investir|
        convoquer|organiser|publier|retirer|restaurer|rénover|démolir|planter|moderniser|éliminer
      ) [^.]+
    )\.$
  `,
  putPlan(who, deed) {
    const isMany = /^les /u.test(who);
    const words = inverted(isMany ? 'vont' : 'va', who, deed);
    return words && mark(words);
  },
  asked: {
    interrogative:
      /^(?:(?:Et|Mais|Ou|Or),? )?(?:(?:À|A|De|Avec|Pour|Par|Depuis|Jusqu['’]à) )?(?:qui|que|quoi|quels?|quelles?|quand|où|comment|pourquoi|combien|est-ce|faut-il|y a-t-il|qu['’]est-ce|peut-on|va-t-on|doit-on)(?!\p{L})|\p{L}-(?:t-)?(?:il|elle|ils|elles)(?!\p{L})/iu,
    appeals: words =>
      /(?<!\p{L})(?:vous|votre|vos|tu|te|toi|ton|ta|tes|nous|notre|nos|je|me|mon|ma|mes)(?!\p{L})|(?<!\p{L})(?:j|t|m)['’]/iu.test(
        words,
      ),
    leftOpen:
      /(?<!\p{L})(?:questions? (?:reste|restent|demeure|demeurent|est|sont) (?:ouvertes?|posées?|sans réponse|en suspens)|sans réponse|personne ne (?:le )?sait|nul ne (?:le )?sait|reste à (?:savoir|voir)|(?:les )?(?:grandes|principales|nombreuses) (?:questions|inconnues))(?!\p{L})/iu,
    announces: /(?<!\p{L})(?:questions?|inconnues?)(?!\p{L})/iu,
    answers: /^(?:Oui|Non|Parce|Peut-être|Bien sûr|La réponse|Personne|Jamais|C['’]est|Sans doute)(?!\p{L})/u,
    hanging:
      /(?<!\p{L})(?<!-)(?<!-t-)(?:ils?|elles?|eux|lui|leurs?|son|sa|ses|ce|cet|cette|ces|cela|ça|celui\p{L}*|celle\p{L}*|ainsi|là|alors|y)(?!\p{L})/iu,
  },
  yesNo:
    /^(?!(?:(?:À|A|De|Avec|Pour|Par|Depuis|Jusqu['’]à) )?(?:qui|que|quoi|quels?|quelles?|quand|où|comment|pourquoi|combien|qu['’]est-ce)(?!\p{L}))/iu,
  outcomes: ['Oui', 'Non'],
  or: /(?<!\p{L})ou(?! (?:non|pas)(?!\p{L}))(?!\p{L})/u,
  leansBack: LEANS_BACK,
  takesUp: /-(?:t-)?(?:ils?|elles?)(?!\p{L})/gu,
  spoils: [grammar.hearsay, /(?<!\p{L})(?:nous|l['’]homme|la femme|le mineur)(?!\p{L})/iu],
});
