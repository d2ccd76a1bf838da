import { graveOf, privateOf, tasteLanguage, type TasteWords } from '../../shared/taste.js';

const matters: TasteWords['matters'] = {
  suicide: 'suicid\\p{L}+|se quitó la vida|quitarse la vida|se ahorcó',
  'sexual violence':
    'viola(?:ción|ciones|dor|dores|da|das)(?! de (?:los|las|la|el|derechos|acuerdos?|normas?|leyes?))|violó a|agresi(?:ón|ones) sexual(?:es)?|abus\\p{L}+ sexual(?:es|mente)?|acoso sexual|acosó sexualmente|pederast\\p{L}+|pedofil\\p{L}+|pornografía infantil',
  death:
    'muert[oea]s?|muri[óe]\\p{L}*|mueren?|morir\\p{L}*|falleci\\p{L}+|fallece[nr]?|mat[óa](?:ron|ba|ban|r|do|dos|da|das|n)?|asesin\\p{L}+|homicidi\\p{L}+|ejecutad[oa]s?|ejecuciones?|masacr\\p{L}+|genocidi\\p{L}+|cadáver(?:es)?|víctimas?(?: mortal(?:es)?)?|perdi(?:ó|eron) la vida|funeral(?:es)?|entierr\\p{L}+|luto|ahogad[oa]s?|fusilad[oa]s?|decapit\\p{L}+|letal(?:es)?|mortal(?:es)?|catástrofe',
  harm: 'herid[oa]s?|hiri(?:ó|eron)|lesion\\p{L}+|tortur\\p{L}+|maltrat\\p{L}+|dispar(?:o|os|ó|aron)|tiroteo\\p{L}*|atentado\\p{L}*|explosi(?:ón|ones)|explot(?:ó|aron)|bombas?|bombarde\\p{L}+|rehén|rehenes|secuestr\\p{L}+|desaparecid[oa]s?|refugiad[oa]s?|violencia|violent[oa]s?|terroris\\p{L}+|apuñal\\p{L}+|envenen\\p{L}+|golpead[oa]s?|paliza|sin hogar|damnificad[oa]s?|hambruna|accidente\\p{L}*',
  crime:
    'deten(?:ido|ida|idos|idas|ción|ciones)|detuv(?:o|ieron)|arrest\\p{L}+|sospechos[oa]s?|acusad[oa]s?|acusaci(?:ón|ones)|acus(?:ó|aron|a|an)|imputad[oa]s?|procesad[oa]s?|condenad[oa]s?|condena|culpables?|culpabilidad|absuelt[oa]s?|absolvi\\p{L}+|cárcel|prisión|presos?|presas?|delitos?|delincuen\\p{L}+|crim(?:en|inal)\\p{L}*|crímenes|rob(?:o|os|ó|aron|ado|ados)|fraude\\p{L}*|estaf\\p{L}+|corrup\\p{L}+|soborn\\p{L}+|cohecho|malversa\\p{L}+|extorsi\\p{L}+|narcotr\\p{L}+|contraband\\p{L}+|presunt[oa]s?|presuntamente|fianza|querella\\p{L}*|denunciad[oa]s?|multad[oa]s?',
  shame:
    'escándal\\p{L}+|mentiros[oa]s?|minti\\p{L}+|racis\\p{L}+|machis\\p{L}+|antisemit\\p{L}+|nazis?|fascis\\p{L}+|insult\\p{L}+|dop(?:aje|ing|ado)|plagi\\p{L}+|ebri[oa]s?|borrach[oa]s?|drogas?|adulterio|prostitu\\p{L}+|despedid[oa]s?|destituid[oa]s?|destituy\\p{L}+|quiebra|bancarrota|vergüenza|vergonzos[oa]s?|humill\\p{L}+|dimitió tras|fracas\\p{L}+|desnud[oa]s?',
  kin: 'su (?:ex)?(?:espos[oa]|marido|mujer|hij[oa]|madre|padre|herman[oa]|viud[oa]|novi[oa]|pareja|famili\\p{L}+)|sus (?:hij[oa]s|padres|herman[oa]s|familiares)|divorci\\p{L}+|embarazada|boda|se casó',
  affair: 'adulterio|amante|infidelidad|infiel',
  children:
    'niñ[oa]s?|bebés?|menor(?:es)? de edad|menores|adolescentes?|infantil(?:es)?|escolares|alumn[oa]s?|colegiales|de \\d{1,2} años',
  address:
    '(?:calle|avenida|plaza|paseo) (?:de |del |la )?(?:(?!cerca|más|menos|unos|unas|casi|con|en|y|a|por|para|hasta|desde|tiene|tendrá|\\p{L}+rá|\\p{L}+ó)\\p{L}+ ?){1,4},? (?:n(?:úmero|º|\\.º)? ?)?\\d{1,4}',
  age: 'de \\d{1,2} años|\\d{1,2} años de edad|\\(\\d{1,2}\\)',
  health:
    'cáncer|tumor(?:es)?|enferm(?:o|a|os|as|ó)|enfermedad(?:es)?|coma|demencia|depresi(?:ón|ones)|infarto|ictus|hospitalizad[oa]s?|ingresad[oa]s?|operad[oa] de|psiquiátric[oa]s?|aborto|sida|VIH',
  money: 'su (?:sueldo|salario|deuda|fortuna|patrimonio|herencia|pensión)|sus (?:deudas|ingresos|bienes)',
  judgement:
    'mejor(?:es)?|peor(?:es)?|terribl\\p{L}+|horribl\\p{L}+|maravillos\\p{L}+|desgraciadamente|lamentablemente|afortunadamente|por suerte|por supuesto|evidentemente|vergonzos\\p{L}+|absurd\\p{L}+|excelent\\p{L}+|impresionant\\p{L}+|espectacular\\p{L}*|legendari\\p{L}+|debería(?:n|mos)?|injust\\p{L}+|ridícul\\p{L}+|brillant\\p{L}+|magnífic\\p{L}+|inaceptabl\\p{L}+|desastr\\p{L}+',
  forecast:
    '(?!comisaría|secretaría|notaría)\\p{Ll}{2,}(?:ar|ir)ían?|(?:habr|podr|tendr|pondr|vendr|saldr|querr|sabr|har|dir|ser|ver|ir|deber|perder|volver|vender|crecer)ían?|probablemente|posiblemente|quizás?|tal vez|previsiblemente|se espera|está previsto|amenaza con|se prevé|prevén?',
  rumour:
    'supuest[oa]s?|supuestamente|rumor(?:es)?|se rumorea|al parecer|presunt[oa]s?|presuntamente|habrían? \\p{Ll}+(?:ado|ido)',
  denial: 'neg(?:ó|aron|a|ado)|niegan?|desmint\\p{L}+|desmient\\p{L}+|rechaz(?:ó|aron|a|an) (?:las|la|los|el|haber)',
};

export const GRAVE = graveOf(matters);
export const OF_PRIVATE = privateOf(matters);

export const taste = tasteLanguage({
  matters,
  idioms:
    /(?<!\p{L})(?:punto muerto|Mar Muerto|tiempo muerto|lengua muerta|naturaleza muerta|bomba de agua|a muerte|Día de (?:los )?Muertos|operación de rescate|disparo a puerta|disparos a puerta|pena máxima|prisión preventiva de|mejor(?:a|as|ar|ó|aron)|mejor dicho|a lo mejor)(?!\p{L})/giu,
  office:
    /(?:presidente|presidenta|canciller|ministr|premier|senador|diputad|alcalde|alcaldesa|gobernador|comisari|embajador|secretari|portavoz|vocer|consejer|concejal|rey|reina|papa|obispo|cardenal|juez|jueza|magistrad|fiscal|polític|candidat|director|general|líder|jef[ea] de|mandatari|dirigente|delegad)/i,
  says: /(?<!\p{L})(?:dijo|dice|dijeron|afirm\p{L}+|declar(?:ó|a|aron)|explic(?:ó|a)|asegur(?:ó|a|aron)|señal(?:ó|a)|indic(?:ó|a)|añadió|agregó|coment(?:ó|a)|consider(?:a|ó|an)|critic(?:ó|a)|advirti(?:ó|eron)|advierte|según|opin(?:a|ó)|cree|creen|sostiene|denunci(?:ó|a|an|aron)|calificó|pidi(?:ó|eron)|exig(?:e|ió|en))(?!\p{L})/iu,
  sayingVerbs: 'dijo|dice|afirmó|afirma|declaró|explicó|aseguró|señaló|indicó|añadió|según|comentó|informó',
  counts: /(?<!\p{L})(?:decenas|docenas|cientos|centenares|miles|millones)(?!\p{L})/iu,
  opensOpinion:
    /^(?:opinión|tribuna|columna|editorial|carta al director|cartas al director|artículo de opinión|crítica)(?!\p{L})(?::|\s*$|:? (?:de|por) )/imu,
});
