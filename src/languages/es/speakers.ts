import { speakerLanguage } from '../shared/speaker-language.js';

export const speakers = speakerLanguage({
  verbs:
    'dijo dice dijeron dicen afirmó afirma afirmaron declaró declara declararon explicó explica explicaron aseguró asegura aseguraron señaló señala señalaron indicó indica indicaron añadió añade agregó agrega comentó comenta manifestó manifiesta expresó expresa sostuvo sostiene subrayó subraya destacó destaca recalcó insistió insiste reiteró admitió admite reconoció reconoce advirtió advierte anunció anuncia respondió responde contestó replicó preguntó pregunta escribió escribe contó cuenta relató apuntó apunta precisó precisa puntualizó argumentó concluyó confesó denunció lamentó prometió exclamó informó informa opinó opina matizó criticó aclaró apostilló',
  weakVerbs:
    'pidió pide exigió exige llamó calificó consideró considera defendió defiende recordó recuerda acusó confirmó confirma negó rechazó celebró describió definió reclamó propuso tuiteó publicó espera cree',
  participles:
    'dicho afirmado declarado explicado asegurado señalado indicado añadido agregado comentado manifestado expresado subrayado destacado insistido advertido anunciado respondido escrito reconocido admitido',
  auxiliaries: 'ha han había habían',
  prepositions:
    'a ante bajo con contra de desde durante en entre hacia hasta mediante para por según sin sobre tras del al',
  articles: 'el la los las un una este esta su',
  oblique: 'al del',
  pronouns: { él: 'male', ella: 'female' },
  conjunctions: 'y e o u pero sino ni',
  subordinators: 'que porque cuando si aunque como mientras donde quien cuyo pues',
  adverb:
    /^(?:también|además|ayer|hoy|ahora|luego|después|así|ya|no|se|le|les|nos|me|lo|entonces|tajante|posteriormente|recientemente|finalmente|igualmente|asimismo|\p{Ll}+mente|lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/u,
  according: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de', 'en opinión de'],
  as: 'como',
  marksSubject: /^(?:el|la)$/,
  labelTail: /(?:\bal respecto|\)|\btextualmente)$/u,
  denied:
    /(?<!\p{L})(?:negó|niega|desmintió|desmiente|nunca (?:ha |había )?(?:dijo|dicho)|no (?:ha |había )?(?:dijo|dicho))(?!\p{L})/u,
  supposed:
    /(?<!\p{L})(?:supuestamente|presuntamente|habría (?:dicho|afirmado|asegurado)|falso|falsa|bulo|sátira|parodia|ficticio|novela)(?!\p{L})/u,
  marks: {
    abbreviation: /^(?:Sr|Sra|Dr|Dra|Ud|Uds|D|Lic|Ing|Prof|EE|UU|art|núm|pág|etc|\p{Lu})$/u,
    smallWords: /^(?:el|la|los|las|de|del|en|y|a|al|un|una|por|para|con|the|of|and)$/i,
    ofThePage: /^(?:Lea también|Lee también|Más información|Noticias relacionadas)(?!\p{L})/u,
    workBefore:
      /(?<!\p{L})(?:película|libro|novela|álbum|canción|serie|programa|obra|diario|revista|disco|título|titulad[oa]|llamad[oa]|denominad[oa]|exposición|grupo|proyecto|campaña|operación|lema|término|palabra) $/u,
    workAfter: /^(?!,? ?(?:dijo|afirmó|declaró|explicó|aseguró|señaló|indicó)(?!\p{L}))/u,
    definite: /^(?:el|la|los|las) /i,
    asks: /^(?:Pregunta|Periodista|Entrevistador(?:a)?|P)$/i,
    answers: /^(?:Respuesta|R)$/i,
    medium:
      /(?<!\p{L})(?:en (?<place>una rueda de prensa|una conferencia de prensa|una entrevista|un comunicado|Twitter|Facebook|X)|en el (?<text>Parlamento|Congreso))(?!\p{L})/u,
    nearVerb: /^[\s,]*(?:(?:el|este|ayer|hoy|en|a|los|periodistas)\s*)*$/i,
  },
});
