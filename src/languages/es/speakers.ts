import { wordsOf } from '../shared/framing.js';
import { speakerLanguage } from '../shared/speaker-language.js';

/** Says, in whatever form. */
const SAID =
  'dijo|dice|dicho|decir|dijera|diga|diciendo|decía|afirm(?:ó|ado|ara|a)|declar(?:ó|ado|ara|a)|asegur(?:ó|ado|a)|escrib(?:ió|e)|escrito|pronunci(?:ó|ado)|sosten(?:ido)|sostuvo|gritó|prometi(?:ó|do)';

export const speakers = speakerLanguage({
  verbs:
    'dijo dice dijeron dicen afirmó afirma afirmaron declaró declara declararon explicó explica explicaron aseguró asegura aseguraron señaló señala señalaron indicó indica indicaron añadió añade agregó agrega comentó comenta manifestó manifiesta expresó expresa sostuvo sostiene subrayó subraya destacó destaca recalcó insistió insiste reiteró admitió admite reconoció reconoce advirtió advierte anunció anuncia respondió responde contestó replicó preguntó pregunta escribió escribe contó cuenta relató apuntó apunta precisó precisa puntualizó argumentó concluyó confesó denunció lamentó prometió exclamó informó informa opinó opina matizó criticó aclaró apostilló sonríe sonrió bromea bromeó ríe quejó queja quejaron',
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
  framing: {
    denied: wordsOf(
      [
        `(?:nunca|jamás|tampoco|ningún momento|modo alguno|ninguna manera|nadie)(?: \\p{L}+| @){0,4}? (?:${SAID})`,
        `no (?:(?:lo|le|les|se|ha|había|llegó a|quiso|pudo|ha querido|fue @ quien|fue @ la que|fue @ el que) ){0,3}(?:${SAID})`,
        'nadie (?:oyó|escuchó|vio|ha oído)|no hay (?:prueba|constancia|evidencia|indicio|rastro)s? de',
        `(?:neg|desment|desmint|desmient|nieg|rechaz|refut)(?:ó|a|an|aron|ado|e|ió) (?:\\p{L}+ ){0,3}?(?:haber (?:\\p{L}+ )?(?:${SAID}|usado|empleado)|que @ (?:\\p{L}+ ){0,2}(?:${SAID})|la frase|las palabras)`,
        'desmiente|desmintió|(?:se negó|se niega|se negaba) a (?:decir|afirmar|repetir)|(?:evit|rehus|declin)(?:ó|a|aron) (?:decir|pronunciar|repetir)|(?:no recuerda|no recordó|no recordaba) haber',
        '(?:frase|cita|expresión|declaración) “”(?: ,)? (?:no es|no fue|no pertenece|nunca|es falsa|es inventada|atribuida)',
      ].join('|'),
    ),
    supposed: wordsOf(
      [
        'supuestamente|presuntamente|al parecer|según (?:un|una|los|unos) (?:rumor|rumores|bulo|leyenda)|se dice que|dicen que|se rumorea|corre el rumor|bulo|sátira|parodia|ficticio|ficticia',
        `(?:habría|habrían|hubiera|hubiese|podría|debería|podría haber|debería haber) (?:\\p{L}+ ){0,1}?(?:${SAID})`,
        `si (?:la |el )?@ (?:\\p{L}+ ){0,2}?(?:${SAID}|hubiera|hubiese)|(?:cuando|en cuanto|hasta que|antes de que|como si|sin que|apenas) (?:la |el )?@ (?:\\p{L}+ )?(?:diga|dijera|dijese)`,
        `que (?:la |el )?(?:@ )?(?:no )?(?:diga|dijera|dijese|haya dicho|hubiera dicho)|(?:quizás?|tal vez|a lo mejor|posiblemente) (?:la |el )?(?:@ )?(?:haya |ha )?(?:${SAID})`,
        'dirán?|(?:va|van|iba) a decir|(?:quería|quiso|quisiera|planea|piensa|pretende|debe) decir(?: :)? “”|a punto de decir|casi (?:dijo|dice)',
        `imagin(?:e|en|a|emos) (?:que|a)|(?:imit|parodi)(?:ando|ó|a) a|haciéndose pasar por|fingiendo ser|en el papel de`,
        `en (?:la|el|una|un|su) (?:novela|película|filme|serie|obra|sueño|cómic|comedia|ficción|sketch)(?: ,)? (?:la |el )?@`,
        '(?:vídeo|video|cuenta|perfil|noticia|cita|audio|carta|grabación|imagen|mensaje|publicación)s? (?:\\p{L}+ ){0,2}(?:fals|manipulad|trucad|editad|falsificad|falsead|apócrif|inventad)[oa]s?|fals[oa]s? (?:vídeo|video|cuenta|perfil|noticia|cita|audio|carta|grabación|mensaje)s?',
        '(?:retir|rectific|corrig)\\p{L}+ (?:una|la|su|un|el) (?:entrevista|noticia|información|artículo|nota|vídeo|video)',
      ].join('|'),
    ),
    secondHand: wordsOf(
      [
        `(?:cre|sospech|record|recuerd|sosten|sostien|sostuv|aleg|pens|piens|denunci|cuent|cont|relat|supon|supus|dud|tem|asegur|afirm|dij|dic|declar|report|inform|admit)\\p{L}* que (?:la |el )?(?:@|ella|él) (?:\\p{L}+ ){0,2}?(?:${SAID})`,
        `acus(?:a|ó|aron|an) a? ?(?:la |el )?@ de (?:haber )?(?:${SAID})|citando a`,
      ].join('|'),
    ),
    refuted: wordsOf(
      '^(?:(?:pero )?(?:la (?:cita|frase|afirmación|grabación|imagen|noticia|declaración|información)|el (?:vídeo|video|audio|mensaje|titular)|eso|esto) (?:\\p{L}+ ){0,3}?(?:fals|inventad|manipulad|trucad|apócrif)[oa]|(?:pero )?(?:@ |ella |él )?(?:(?:nunca|jamás) (?:lo )?|no lo )(?:dijo|ha dicho))',
    ),
  },
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
