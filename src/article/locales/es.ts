import type { SentenceRules } from '../sentence-rules.js';

const words = (list: string) => new Set(list.split(/\s+/));

/** Where Spanish sentences end. */
export const spanish: SentenceRules = {
  neverLast: words(
    `sr sra srta sres dr dra drs prof profa lic ing arq gral cnel cap tte d dña dn fr mons pbro ud uds vd núm nro nº pág págs art arts cap fig vol ed av avda c cl pza ctra tel aprox máx mín st sto sta p.ej`,
  ),
  seldomLast: words(
    `ee.uu ee uu eeuu etc a.c d.c a.m p.m s.a s.l s.l.u cía co inc ltd jr ene feb mar abr jun jul ago sep sept oct nov dic lun mar mié jue vie sáb dom`,
  ),
  starters: words(
    `el la los las un una unos unas este esta estos estas ese esa esos esas aquel aquella su sus lo al del en a de con por para sin sobre entre desde hasta según ante tras durante y e o pero sino aunque porque cuando como donde quien si mientras pues así también además no sí ya aún todavía más muy hoy ayer ahora entonces después antes luego aquí allí él ella ellos ellas yo nosotros esto eso todo todos todas cada otro otra otros muchos algunos varios sin`,
  ),
  attribution: words(`dijo dice afirmó preguntó pregunta respondió exclamó añadió declaró escribió`),
};
