import { romanceClaims } from '../romance/claims.js';
import { told } from './told.js';
import { pattern } from '../../article/pattern.js';

export const claims = romanceClaims({
  ...told,
  opposites: {
    pairs: `
      subió/bajó subieron/bajaron subido/bajado aumentó/disminuyó aumentaron/disminuyeron aumentado/disminuido aumento/descenso
      incremento/descenso subida/bajada creció/cayó crecieron/cayeron crecido/caído redujo/aumentó redujeron/aumentaron reducido/aumentado
      amplió/redujo ampliaron/redujeron ampliado/reducido ampliar/reducir aumentar/reducir reducir/aumentar
      ganó/perdió ganaron/perdieron ganado/perdido aprobó/rechazó aprobaron/rechazaron aprobado/rechazado aprobada/rechazada
      aprobados/rechazados aprobadas/rechazadas aceptó/rechazó aceptaron/rechazaron aceptado/rechazado rechazó/aceptó rechazaron/aceptaron
      abrió/cerró abrieron/cerraron abierto/cerrado abierta/cerrada inauguró/clausuró inauguraron/clausuraron inaugurado/clausurado
      inaugurada/clausurada comenzó/terminó comenzaron/terminaron comenzado/terminado empezó/terminó empezaron/terminaron
      autorizó/prohibió autorizaron/prohibieron autorizado/prohibido autorizada/prohibida permitió/prohibió legalizó/prohibió prohibió/autorizó
      prohibieron/autorizaron prohibido/autorizado apoyó/criticó apoyaron/criticaron apoyado/criticado respaldó/criticó respaldaron/criticaron
      elogió/criticó criticó/elogió criticaron/elogiaron confirmó/desmintió confirmaron/desmintieron confirmado/desmentido
      suspendió/reanudó suspendieron/reanudaron suspendido/reanudado suspendida/reanudada reanudó/suspendió reanudaron/suspendieron
      nacionalizó/privatizó nacionalizado/privatizado privatizó/nacionalizó fundó/disolvió fundado/disuelto fundada/disuelta creó/suprimió
      ratificó/anuló ratificaron/anularon ratificado/anulado anuló/ratificó anulado/ratificado mejoró/empeoró mejoraron/empeoraron mejorado/empeorado
      empeoró/mejoró aplazó/adelantó aplazado/adelantado aplazada/adelantada adelantó/aplazó superávit/déficit déficit/superávit
      inconstitucional/constitucional partidarios/contrarios conservó/perdió logró_su/perdió_su
    `,
    // "perdió la vida", "cayó preso"
    oneWay: pattern('u')`
      ^(?:
        aumento|incremento|creció|crecieron|crecido|redujo|redujeron|reducido|amplió|ampliaron|ampliado|ampliar|
        reducir|ganó|ganaron|ganado|abrió|abrieron|abierto|abierta|inaugur\p{L}+|comenzó|comenzaron|comenzado|
        empezó|empezaron|permitió|legalizó|apoy\p{L}+|respald\p{L}+|elogió|critic\p{L}+|rechaz\p{L}+|acept\p{L}+|
        autoriz\p{L}+|prohib\p{L}+|fund\p{L}+|creó|ratific\p{L}+|anul\p{L}+|reanud\p{L}+|privatizó|nacionaliz\p{L}+|
        empeoró|mejor\p{L}+|adelantó|aplaz\p{L}+|superávit|déficit|inconstitucional|partidarios|conservó|logró su|
        aumentar
      )$
    `,
    where: [
      { one: 'a favor de', other: 'en contra de', beside: /(?<!\p{L})(?:vot|pronunci|manifest|mostr)\p{L}+/u },
      { one: 'en contra de', other: 'a favor de', beside: /(?<!\p{L})(?:vot|pronunci|manifest|mostr)\p{L}+/u },
      { one: 'firmó', other: 'rompió', beside: /(?<!\p{L})(?:acuerdo|tratado|convenio|contrato|pacto)s?(?!\p{L})/u },
      { one: 'compró', other: 'vendió', beside: /(?<!\p{L})(?:acciones|participación|filial|división)(?!\p{L})/u },
      { one: 'vendió', other: 'compró', beside: /(?<!\p{L})(?:acciones|participación|filial|división)(?!\p{L})/u },
    ],
    tellsHow: pattern('u')`
      (?<!\p{L})(?:
        gracias a|debido a|porque|ya que|puesto que|a pesar de|pese a|aunque|sino|en vez de|en lugar de|
        por primera vez|de nuevo|otra vez|por falta de|con el apoyo|con el fin|tanto|más que|menos que|
        de [\d.,]+ (?:\p{L}+ )?a [\d.,]+|desde (?:los|las) [\d.,]+
      )(?!\p{L})|
      (?<!\p{L})(?:comenz|empez|termin)\p{L}+ (?:a|de|por|con|como)(?!\p{L})|
      (?<!\p{L})(?:ganado|abierto|abierta|perdido) (?:un|el) pulso
    `,
    notSo:
      /(?<!\p{L})(?:no|nunca|jamás|ni|sin|tampoco|casi|solo|sólo|podrían?|pueden?|podrán?|deberían?|debe|deben|quiere|quieren|intentó|intenta|para|que|quien|quienes|cuyo|cuya|donde|cuando|si|como|tras|después de|antes de)(?!\p{L})[^,]*$|, $/iu,
  },
});
