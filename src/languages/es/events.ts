import { romanceEvents } from '../romance/happenings.js';
import { told } from './told.js';

export const events = romanceEvents({
  ...told,
  says: /^(?:ha |han |había )?(?:dij\p{L}+|dicho|dice|afirm\p{L}+|declar\p{L}+|explic\p{L}+|asegur\p{L}+|señal\p{L}+|indic\p{L}+|añad\p{L}+|agreg\p{L}+|coment\p{L}+|consider\p{L}+|record\p{L}+|subray\p{L}+|manifest\p{L}+|opin\p{L}+|insist\p{L}+|destac\p{L}+|sostuv\p{L}+|advirt\p{L}+|inform\p{L}+)(?: |$)/u,
  ahead: /^(?:se )?(?:\p{Ll}+(?:rá|rán)|va a|van a)(?: |$)/u,
  onDay:
    /(?<!\p{L})(?:[Ee]n (?:el año |el mes de )?|[Ee]l (?:pasado |día )?|[Aa] (?:principios|finales|mediados) de )$/u,
  occasion:
    /(?:reunión|reuniones|elecciones|cumbre|partido|partidos|final|debate|votación|manifestación|protesta|protestas|marcha|atentado|accidente|concierto|fiesta|feria|negociaciones|conversaciones|discurso|entrevista|juicio|visita|ceremonia|estreno|acto|congreso|ataque|terremoto|carrera|referéndum|decisión|sentencia|acuerdo|sesión|jornada|encuentro|edición)$/iu,
  and: /^ (?:y|e) (?=\p{Ll}+(?:ó|aron|ieron|ará|erá|irá)(?!\p{L}))/u,
  doubts:
    /(?<!\p{L})(?:según|no|nunca|jamás|quizás?|posible\p{L}*|probable\p{L}*|habría|habrían|podría|podrían|sería|serían|dijo|afirmó|aseguró|informó|declaró|explicó|añadió|indicó|señaló)(?!\p{L})/iu,
});
