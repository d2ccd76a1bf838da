import type { FlawLanguage } from '../../contract/flaws.js';
import { leanRegExp } from '../../../article/lean-pattern.js';
import { ownerlessBy } from '../../shared/ownerless.js';
import { places } from '../places.js';
import { genderOfName } from '../../shared/names.js';
import { pattern } from '../../../article/pattern.js';

const NEVER = /(?!)/;
const FUNCTION = new Set(
  `el la los las lo un una unos unas de del al a en por para con sin sobre entre desde hasta según ante bajo tras contra durante y o u e ni que si pero sino como más muy es son era fue ha han había se le les su sus este esta estos estas ese esa no sí ya quién qué cuándo dónde cuánto cuántos cuántas cuál`.split(
    /\s+/,
  ),
);

const RULER =
  /^(?:ex)?(?:president[ea]|primer(?:a)? ministr[oa]|rey|reina|canciller|papa|mandatari[oa]|emperador|jef[ea] de (?:Estado|Gobierno))(?!\p{L})/u;
const OF_COUNTRY =
  '(?:\\p{Ll}+(?:és|esa|an[oa]|eñ[oa]|ense|ol|ola|in[oa]|[ií]ac[oa]|ec[oa]|eg[oa]|c[oa]|s[oa]|í)|belga|croata|israelí)';
const unmatched = ownerlessBy({
  rules: role =>
    RULER.test(role) &&
    (leanRegExp(`^[\\p{L} ]+? ${OF_COUNTRY}$`, 'u').test(role) ||
      places.placesIn(role, new Set(), new Set()).some(({ kind }) => kind === 'country')),
  owned: leanRegExp(
    `(?<!\\p{L})(?:de|del|en|para|a|ante) [^,]*\\p{Lu}|\\p{L} \\p{Lu}|^(?:vice)?ministr[oa] ${OF_COUNTRY}|embajador`,
    'u',
  ),
  noOwner: /(?!)/,
  trades: leanRegExp(
    `^(?:escritor|period|novel|pint|cant|act(?:or|riz)|músic|cineast|futbol|ten|investigador|científic|histori|econom|analist|experto|experta|empresari|abogad|médic)\\p{Ll}*(?: ${OF_COUNTRY})?$`,
    'u',
  ),
});
const FEMALE_ROLE =
  /^(?:ex)?(?:\p{Ll}+(?:ora|sa|triz|ina)|(?:vice)?presidenta|ministra|jefa|jueza|concejala|diputada|secretaria|abogada|consejera|delegada|candidata|comisaria|magistrada|catedrática|científica|médica)(?!\p{L})/u;
const MALE_ROLE =
  /^(?:ex)?(?:\p{Ll}+or|(?:vice)?ministro|jefe|diputado|secretario|abogado|consejero|delegado|candidato|comisario|magistrado|catedrático|científico|médico|alcalde|actor|rey|obispo)(?!\p{L})/u;

export const flaws: FlawLanguage = {
  sumsUp:
    /^(?:tod[oa]s|ningun[oa]|amb[oa]s) (?:de )?(?:las|los|l[oa] anterior\p{L}*|ell[oa]s)(?!\p{L})|^(?:todo|nada) (?:de )?lo anterior/iu,
  // An age, one of two that are compared, how far away; what has no year
  oddNumberGap: pattern('iu')`
    ^(?!.*(?<!\d)(?:1[5-9]|20)\d\d(?!\d)).*_{2,}|
    (?<!\p{L})a (?:\p{L}+ ){0,4}_{2,} (?:km|kilómetros|metros) (?:de|del|al)(?!\p{L})|\([^)]*_{2,}|
    _{2,}[^.(]{0,30} \((?:[\p{L} ]{0,14} )?\d|(?<!\p{L})censo de \d{4}|^(?=.*_{2,})(?:\S+ ){32}|hasta situarse|
    (?<!\p{L})(?:a los|de|con|tiene|tenía|tienen|cumple|cumplió|los|las) _{2,} años|
    \d[\d.,% ]* (?:al?|hasta el) _{2,}|\(_{2,}|_{2,}(?: \p{L}+)? (?:al?|hasta(?: el)?) (?:el )?\d|
    (?<!\p{L})otr[oa]s _{2,}
  `,
  negates: /(?<!\p{L})(?:no|nunca|jamás|ningún|ninguna|ninguno|falso|falsa|excepto|salvo)(?!\p{L})/iu,
  tellsNothing:
    /(?<!\p{L})(?:(?:declinó|rechazó|rehusó|evitó) (?:\p{L}+ ){0,3}(?:comentar|declarar|opinar|pronunciarse|comentarios)|no (?:quiso|quisieron) (?:\p{L}+ ){0,3}(?:comentar|declarar|pronunciarse)|no (?:respondió|respondieron|contestó) (?:\p{L}+ ){0,5}|no hizo (?:\p{L}+ ){0,2}declaraciones)(?!\p{L})/iu,
  percent: 'por ciento',
  sharesChange:
    /(?<!\p{L})(?:del|desde|subi\p{L}+|aument\p{L}+|creci\p{L}+|baj\p{L}+|cay\p{L}+|descend\p{L}+|disminuy\p{L}+|frente|(?:más|menos|mayor|menor) que|antes|anterior)(?!\p{L})/iu,
  conversion: {
    or: 'o|es decir|equivalentes? a|lo que equivale a',
    about: 'unos|unas|cerca de|alrededor de|casi|aproximadamente',
  },
  ticker:
    /(?<!\p{L})(?:acci(?:ón|ones)|Ibex|índices?|Dow|Nasdaq|Nikkei|bolsas?|barril|euro|dólar|petróleo|valores|mercados? bursátil(?:es)?|(?:\p{L}+ )?bursátil(?:es)?)(?!\p{L})[^.]{0,90}(?:subi|sub[eí]|baj|cay|caíd|perdi|pérdida|gan|cerr|cotiz|avanz|retroced|puntos|enteros|devalu|revalu|revaloriz|dispar|acab)/iu,
  titleBefore: /(?:señor|señora|don|doña|Sr\.|Sra\.|ex|exministro|exministra|expresidente|antiguo|antigua) ?$/iu,
  tellsAfter: /^(?: mism[oa](?!\p{L})|, (?:el|la|un|una) (?:\p{L}+ )*\p{L}+)/u,
  withThe: { before: NEVER, fits: NEVER },
  goesWith: () => true,
  isPlural: option => /^(?:los|las|unos|unas) /i.test(option),
  bareRole:
    /^(?:(?:el|la|un|una) )?(?:portavoz|miembro|president[ea]|director(?:a)?|hombre|mujer|expert[oa]|autor(?:a)?|padre|madre|hij[oa]|herman[oa]|jef[ea]|polític[oa]|ministr[oa]|secretari[oa]|entrenador(?:a)?|jugador(?:a)?|diputad[oa]|candidat[oa]|compañer[oa]|líder|abogad[oa]|profesor(?:a)?|escritor(?:a)?|general|fiscal|juez|jueza)$/i,
  unmatched,
  genderOfRole: role => (FEMALE_ROLE.test(role) ? 'f' : MALE_ROLE.test(role) ? 'm' : undefined),
  joins: /^(?:,? \p{L}[\p{L}.’'-]*){0,4},? [ye] (?:el |la |su )?(?:\p{L}[\p{L}.’'-]* ){0,5}$/u,
  weekday: /^(?:lunes|martes|miércoles|jueves|viernes|sábado|domingo)$/i,
  month: /^(?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre)$/i,
  genderOf: genderOfName,
  genderTold: (before, after) =>
    /(?<!\p{L})(?:la|una|señora|doña|ella|[\p{L}]+ora|ministra|presidenta|alcaldesa|diputada) $/iu.test(before) ||
    /^,? (?:ella|la cual)(?!\p{L})/u.test(after)
      ? 'f'
      : /(?<!\p{L})(?:el|del|al|un|señor|don|ministro|alcalde|diputado) $/iu.test(before)
        ? 'm'
        : undefined,
  doubled: /(?<!\p{L})(y|el|los|las|un|una|de|en|por|con|para) \1(?!\p{L})/giu,
  isFunctionWord: word => FUNCTION.has(word) || word.length < 3,
};
