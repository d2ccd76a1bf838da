import { pattern } from '../../../article/pattern.js';

/** What opens a sentence that goes on with the one before it. */
export const LEANS_BACK = pattern('u')`
  ^[«“"¿¡]*(?:
    Y|E|O|Pero|Sino|Además|Asimismo|Igualmente|También|Tampoco|Sin embargo|No obstante|Por eso|Por ello|Por esto|
    Por lo tanto|Por tanto|Por otra parte|Por otro lado|Por su parte|Por último|Por el contrario|En cambio|
    En consecuencia|En este sentido|En ese sentido|En este caso|En ese caso|En total|En concreto|De hecho|De ahí|
    De esta forma|De esta manera|De este modo|De ese modo|De acuerdo con (?:esto|ello)|Así|Entonces|Luego|Después|
    Antes|Posteriormente|Finalmente|Mientras tanto|Entre ell[oa]s|Entre tanto|Allí|Mientras|En comparación|Cabe|
    Por cierto|Allá|Ahí|Aquí|A su vez|A pesar de (?:ello|eso|esto)|Al respecto|Al mismo tiempo|Con ello|Con eso|
    Con esto|Ello|Él|Ella|Ellos|Ellas|Este|Esta|Éste|Ésta|Estos|Estas|Esto|Ese|Esa|Eso|Esos|Esas|Aquel|Aquella|
    Aquellos|Su|Sus|Lo|Le|Les|La misma|El mismo|Los mismos|Las mismas|Otro|Otra|Otros|Otras|El otro|La otra|
    Los otros|Las otras|El segundo|La segunda|El primero|La primera|Ambos|Ambas|Dicho|Dicha|Dichos|Dichas|Tal|Tales|
    Todo ello|Porque|Pues|Aunque|Ya que|Es decir|O sea|Sí|No
  )(?!\p{L}|\p{N})
`;

/** Words that stand for what isn't there. */
export const POINTS = pattern('u')`
  (?<!\p{L})(?:
    él|ella|ellos|ellas|ello|éste|ésta|éstos|éstas|esto|eso|aquello|
    (?:este|esta|estos|estas|ese|esa|esos|esas|aquel|aquella|aquellos|aquellas) (?!
      año|mes|semana|siglo|mañana|tarde|noche|lunes|martes|miércoles|jueves|viernes|sábado|domingo|país\b
    )\p{L}+|
    dich[oa]s? \p{L}+|allí|allá|ahí|entonces|también|además|sin embargo|asimismo|tampoco|por ello|por eso|
    su (?!
      dimisión|renuncia|candidatura|apoyo|intención|rechazo|disposición|preocupación|satisfacción|confianza|
      voluntad|actividad|historia|conjunto|mayoría|parte
    )\p{L}+|
    sus \p{L}+|l[oa]s? (?=(?:ha|han|había|\p{Ll}+(?:ó|aron|ieron))(?!\p{L}))|lo (?=\p{Ll}+(?:an?|e|en)(?!\p{L}))|
    les?(?!\p{L}) |el mismo|la misma|los mismos|las mismas|(?:año|mes|día|semana) anterior|trimestre anterior|
    tod[oa]s (?!l[oa]s|est[oa]s|sus)|ambos|ambas|
    (?:[Ee]l|[Ll]a|del|al) (?:
      compañía|empresa|entidad|grupo|organismo|institución|firma|sociedad|club|equipo|sindicato|partido|ciudad|
      región|juez|jueza|tribunal|ministro|ministra|presidente|presidenta|acuerdo|pacto|decisión|medida|proyecto|
      plan|iniciativa|encuentro|reunión|informe|estudio|documento|comunicado|caso|incidente|accidente|edificio|
      película|obra|libro|disco|cuerpo|plantilla|barrio|municipio|hospital|feria|parque|campaña|estadio|paquete|
      banda|secretario|secretaria|alcalde|alcaldesa|avión|barco|buque|partido
    )(?! para \p{Ll}+[aei]r(?!\p{L}))(?=
      [,.?]|$| (?:se|y|en|por|para|con|a|el|la|es|ha|fue|tras|que|sobre|\p{Ll}+ó)(?!\p{L})
    )|
    est[ae] último|esta última|mi|mis|nuestr[oa]s?|nosotros|nosotras|yo|nos|me
  )(?!\p{L})
`;

export const OF_THE_SPEAKER = /(?<!\p{L})(?:mi|mis|nuestr[oa]s?|nosotros|nosotras|yo|nos|me|también)(?!\p{L})/giu;

/** Opens a sentence with its verb: who did it stands elsewhere. */
export const NO_SUBJECT = pattern('u')`
  ^(?:
    (?:En|Desde|Durante|Hasta) [^,.]{2,40}?,? (?:
      (?:tenía|tiene|tuvo|contaba|cuenta|alcanzó|ha marcado|ha ganado|ha logrado)(?! (?:el|la|los|las) )|
      (?:era|fue|estaba|logró|ganó|perdió)(?! (?:el|la|los|las|un|una) )
    )|
    Con [^,.]{2,60}, (?:ha|había|es|era|fue|tiene)|
    El \d{1,2} de \p{Ll}+(?: de \d{4})?,? (?:fue|es|era|ha sido|tomó|asumió)(?! (?:el|la|los|las|un|una) )|
    [«“"]?(?!Hay |Hubo |Había |Existen? |Falta|Hace falta|Cabe |Ganó el |Ganó la )(?:No |Ya |Se |Sólo |Solo ){0,2}(?:
      Es|Son|Era|Eran|Fue|Fueron|Será|Serán|Está|Están|Estaba|Ha|Han|Había|Tiene|Tienen|Tuvo|Hizo|Dijo|Dice|Expuso|
      Propuso|Dispuso|Supuso|Impuso|Puso|Obtuvo|Mantuvo|Sostuvo|Quiso|Pudo|Supo|Trajo|Produjo|Redujo|Dio|Vio|Cuenta|
      Cuentan|Consta|Ocupa|Mide|Pesa|Cuesta|Se trata|Puede|Pueden|Debe|Deben|Quiere|Quieren|Va a|Van a|Sería|Serían|
      Cree|Creen|Nació|Vive|Trabaja|Piden|Pide|Exigen|Reclaman|Ofrecen|Aseguran|Esperan|Denuncian|Proponen|
      \p{Lu}\p{Ll}{2,}(?:amos|imos)|Hemos|\p{Lu}\p{Ll}{2,}ó|\p{Lu}\p{Ll}{2,}(?:aron|ieron|aba|aban|rá|rán)
    )
  )(?!\p{L})
`;

/** "El acuerdo prevé …": which? Of some there is but one. */
export const WHICH = pattern('u')`
  ^(?:El|La|Los|Las) (?!
    Gobierno|gobierno|presidente|Parlamento|Congreso|Senado|policía|Policía|mundo|Tierra|Sol|sol|inflación|economía|
    oposición|Rey|Papa|papa|ONU|OTAN|UE|población|empleo|paro|desempleo|país|\p{Lu}
  )\p{Ll}+(?:
    [ ](?:
      permitid[oa]|de (?:\d+ )?(?:días|semanas|meses|años)|
      \p{Ll}+(?:an[oa]|és|esa|eñ[oa]|ense|er[oa]|iv[oa]|ic[oa]|al|ar)
    )
  )? (?:(?:se|ya|no|también) )?(?:
    es|son|era|eran|fue|fueron|será|está|están|ha|han|había|tiene|tienen|tuvo|incluye|prevé|permite|\p{Ll}{2,}ó|
    \p{Ll}{2,}(?:aron|ieron|aba|aban|rá|rán)
  )(?!\p{L})|
  ^(?:El|La|Los|Las) (?!
    Gobierno|gobierno|presidente|Parlamento|Congreso|Senado|policía|Policía|mundo|Tierra|Sol|sol|inflación|economía|
    oposición|Rey|Papa|papa|ONU|OTAN|UE|población|empleo|paro|desempleo|país|\p{Lu}
  )\p{Ll}+, (?:tras|que|una vez|después|con|sin|según|ya|aún|por)\b|
  ^(?:Al|A la|A los|A las|Según el|Según la|LA|EL|LOS|LAS) (?!
    Gobierno|gobierno|presidente|Parlamento|Congreso|Senado|policía|Policía|mundo|Tierra|Sol|sol|inflación|economía|
    oposición|Rey|Papa|papa|ONU|OTAN|UE|población|empleo|paro|desempleo|país|\p{Lu}|año|mes|inicio|final|principio|
    menos|día
  )[\p{Ll}\p{Lu}]+(?=,| (?:del? |se )?(?:\p{Ll}+ )?(?:\p{Ll}{2,}(?:ó|aron|ieron)|ha|han|es|son|fue|fueron)(?!\p{L}))
`;

/** Opens a sentence, and is no name. */
export const NO_NAME =
  /^[«“"¿¡(]*(?:El|La|Los|Las|Un|Una|Unos|Unas|Al|Del|En|De|Con|Por|Para|Según|Desde|Hasta|Durante|Tras|Entre|Sobre|Cada|Cerca|Más|Menos|Casi|Solo|Sólo|Solamente|Todos|Todas|Muchos|Muchas|Varios|Varias|Hay|Existen|Quedan|Alrededor|Aproximadamente|Ya|\p{Lu}\p{Ll}+mente|\d)(?!\p{L})/u;

/** Days that only the article's date tells. */
export const UNDATED = pattern('iu')`
  (?<!\p{L})(?:
    hoy|ayer|anteayer|antier|(?<!la |una |de )mañana(?! siguiente)|anoche|
    (?:el |este |del |al )?(?:pasado |próximo )?(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)(?!,? \d)|
    (?:la|el|los|las) (?:pasad|próxim|últim)[oa]s? (?:
      semana|mes|año|verano|invierno|primavera|otoño|día|temporada|fin de semana
    )s?|
    (?:semana|mes|año|verano|temporada) (?:pasad[oa]|que viene|próxim[oa]|en curso)|
    (?:este|esta|estos|estas) (?:año|mes|semana|mañana|tarde|noche|días|semanas|verano|invierno|temporada|fin)|
    hace (?:\p{L}+ ){0,2}(?:\p{L}+|\d+) (?:día|semana|mes|año|década|hora)\p{Ll}*|actualmente|recientemente|ahora|
    hasta ahora|en la actualidad|de momento|por el momento|próximamente|
    (?:principios|comienzos|mediados|finales|inicio|inicios) de(?:l)? (?:mes|año|semana|temporada)|
    (?:primer|segundo|tercer|cuarto|último) (?:trimestre|semestre)(?! de \d)|el (?:día )?\d{1,2}(?!\d| de)|dentro de
  )(?!\p{L})
`;
