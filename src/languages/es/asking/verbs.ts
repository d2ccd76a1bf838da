import { pattern } from '../../../article/pattern.js';

const list = (words: string) => new Set(words.trim().split(/\s+/));

/** Verbs in the third person that their ending doesn't tell. */
const IRREGULAR = list(
  `es son era eran fue fueron será serán está están estaba estaban estuvo ha han había habían hubo hay tiene tienen tuvo tuvieron hizo hace hacen dijo dice dicen dijeron vino vinieron viene vienen puso pusieron quiso quiere quieren pudo puede pueden podrá supo sabe trajo trajeron condujo produjo produjeron redujo redujeron introdujo anduvo cupo dio dieron vio vieron va van iba iban debe deben sigue siguen existe existen mantiene mantienen obtiene obtuvo obtuvieron contiene detiene detuvo sostiene sostuvo propone propuso propusieron dispone dispuso supone supuso impuso impone expuso compuso interviene intervino convino previno conviene recibe reciben vive viven abre abren cierra cierran empieza empiezan comienza comienzan termina terminan llega llegan pide piden dirige incluye incluyen ofrece ofrecen pertenece cuesta cuestan alcanza alcanzan supera superan asiste asisten gana ganan pierde pierden aprueba aprueban acoge acogen lleva llevan permite permiten representa representan ocupa ocupan anuncia anuncian crece crecen cae caen sube suben baja bajan prevé prevén celebra celebran cuenta figura reúne reúnen atrae exige exigen busca buscan trabaja trabajan produce producen vende venden compra compran cobra cubre mide pesa dura duran nació sufre sufren murió podría podrían debería deberían`,
);
/** End as a verb does, and are none. */
const NO_VERB = list(
  `acción capó dominó paletó complot bufó barón varón patrón ladrón afán además jamás quizá quizás allá acá mamá papá sofá maharajá sueca día días vía vías guía guías compañía compañías policía policías energía economía mayoría minoría categoría teoría tecnología ingeniería minería galería batería librería panadería alcaldía fiscalía autonomía democracia todavía garantía garantías cuantía tía tías sangría había-ya bahía sequía monarquía biología filosofía fotografía geografía geología historia categorías empresaria primaria secundaria victoria arriba prueba trabajaba-ya iniciativa`,
);

export const isFinite = (word: string): boolean =>
  /^\p{Ll}/u.test(word) &&
  (IRREGULAR.has(word) ||
    (!NO_VERB.has(word) && /^\p{Ll}{2,}(?:ó|aron|ieron|eyeron|ujeron|aba|aban|rá|rán)$/u.test(word)));

/** In a person: also "vamos", "tengo"; for telling whether a sentence has a verb at all. */
export const isVerb = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    isFinite(lower) ||
    /(?:amos|emos|imos|áis|éis|aste|iste|ría|rían|ré|ía|ían)$/.test(lower) ||
    pattern()`
      ^(?:
        soy|eres|somos|he|hemos|tengo|tienes|quiero|puedo|sé|creo|voy|estoy|hago|digo|pido|espero|necesito|trabajo|
        quedan?|falta|faltan|parece|parecen|importa|gusta|gustan|preocupa|duele|cree|creen|necesita|necesitan|
        mejora|mejoran|sirve|sirven|ayuda|ayudan|pasa|pasan|queremos|habla|hablan|significa|demuestra|depende|
        dependen|afecta|afectan|merece|merecen|entra|entran|sale|salen|vuelve|vuelven|pone|ponen|toma|toman|usa|
        usan|paga|pagan|juega|juegan|requiere|requieren|corresponde|corresponden|suele|suelen|resulta|resultan|
        conoce|conocen|dan?|sea|sean|haya|hayan|ven?|siente|sienten|deja|dejan|defiende|defienden|rechaza|rechazan|
        apoya|apoyan|respeta|respetan|crea|crean|forma|forman|gobierna|gobiernan|decide|deciden|cumple|cumplen|
        muestra|muestran|recuerda|recuerdan|explica|explican|asegura|aseguran|afirma|afirman|señala|señalan|
        considera|consideran|insiste|insisten|destaca|destacan|añade|advierte|advierten|reconoce|reconocen|sueña|
        cambia|cambian
      )$
    `.test(lower)
  );
};
