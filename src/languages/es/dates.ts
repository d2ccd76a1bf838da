import type { DateLanguage, DateParser, Meaning, Reading, Season, Turn, Unit } from '../contract/dates.js';

const S = '\\s{1,3}';
const MONTHS = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
const MONTH = `(?<month>${MONTHS.join('|')}|setiembre)`;
const DAYS = 'lunes martes miércoles jueves viernes sábado domingo'.split(' ');
const WEEKDAY = `(?<weekday>${DAYS.join('|')})`;
const YEAR = '(?:1[0-9]|20)\\d\\d';
const UNIT = '(?<unit>días?|semanas?|meses|mes|trimestres?|años?|décadas?|siglos?)';
const NUMBERS = 'cero un dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte'.split(
  ' ',
);
const COUNT = `(?<count>\\d{1,3}|una?|${NUMBERS.slice(2).join('|')}|unos|unas|algunos|algunas|varios|varias|pocos|pocas|muchos)`;
const STAGE = `(?:(?:a${S})?(?:principios|comienzos|mediados|finales|fines)${S}(?:de${S}|del${S}))`;

const pattern = (source: string) => new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, 'giu');
const is = (meaning: Meaning): Reading => ({ meaning });
const now = (value: 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF') => is({ is: 'reference', value });
const number = (digits: string | undefined) => (digits ? Number(digits) : undefined);
const monthNumber = (word: string) => (word.toLowerCase() === 'setiembre' ? 9 : MONTHS.indexOf(word.toLowerCase()) + 1);
const weekdayNumber = (word: string) => DAYS.indexOf(word.toLowerCase()) + 1;
const turnOf = (word: string | undefined): Turn | undefined =>
  !word
    ? undefined
    : /^pasad|^últim/i.test(word)
      ? 'last'
      : /^(?:próxim|que viene|entrante)/i.test(word)
        ? 'next'
        : 'this';
const SHIFTS: Record<Turn, number> = { last: -1, this: 0, next: 1 };
const countOf = (word: string): number | undefined =>
  /^\d/.test(word)
    ? Number(word)
    : /^una?$/i.test(word)
      ? 1
      : NUMBERS.indexOf(word.toLowerCase()) > 0
        ? NUMBERS.indexOf(word.toLowerCase())
        : undefined;
function unitOf(word: string): Unit {
  const text = word.toLowerCase();
  if (text.startsWith('d') && !text.startsWith('dé')) return 'day';
  if (text.startsWith('se')) return 'week';
  if (text.startsWith('m')) return 'month';
  if (text.startsWith('t')) return 'quarter';
  if (text.startsWith('dé')) return 'decade';
  return text.startsWith('si') ? 'century' : 'year';
}
const ROMAN: Readonly<Record<string, number>> = { XV: 15, XVI: 16, XVII: 17, XVIII: 18, XIX: 19, XX: 20, XXI: 21 };
const SEASONS: Readonly<Record<string, Season>> = { primavera: 'SP', verano: 'SU', otoño: 'FA', invierno: 'WI' };
const OF_YEAR = `(?:,?${S}(?:de|del)${S}(?:año${S})?(?<year>${YEAR})|${S}(?:de|del)${S}(?:(?<next>próximo)${S}año|año${S}(?<last>pasado)|(?<this>este|presente)${S}año))`;
const shiftOf = ({ next, last, this: own }: Record<string, string | undefined>) =>
  next ? 1 : last ? -1 : own ? 0 : undefined;

const parsers: readonly DateParser[] = [
  {
    rule: 'figures',
    pattern: pattern(
      `(?<day>\\d{1,2})[/-](?<month>\\d{1,2})[/-](?<year>${YEAR})|(?<isoYear>${YEAR})-(?<isoMonth>\\d\\d)-(?<isoDay>\\d\\d)`,
    ),
    read: ({ day, month, year, isoYear, isoMonth, isoDay }) =>
      Number(month ?? isoMonth) > 12
        ? undefined
        : is({
            is: 'date',
            year: number(year ?? isoYear),
            month: number(month ?? isoMonth),
            day: number(day ?? isoDay),
          }),
  },
  {
    rule: 'day-month',
    pattern: pattern(
      `(?:el${S})?(?:(?<turn>pasado|próximo)${S})?(?:día${S})?(?<day>\\d{1,2}|primero|1º)(?:${S}de${S})${MONTH}(?:${S}(?<after>pasado|próximo))?${OF_YEAR}?`,
    ),
    read: ({ day, month, year, turn: _turn, after: _after, ...rest }) =>
      is({
        is: 'date',
        year: number(year),
        month: monthNumber(month!),
        day: /^\d/.test(day!) ? parseInt(day!, 10) : 1,
        yearShift: shiftOf(rest),
      }),
  },
  {
    rule: 'month',
    pattern: pattern(
      `${STAGE}?(?:(?:el${S})?(?<turn>pasado|próximo)${S}(?:mes${S}de${S})?|mes${S}de${S})?${MONTH}(?:${S}(?<after>pasado|próximo))?${OF_YEAR}?`,
    ),
    read: ({ month, year, turn, after, ...rest }, { before }) =>
      // "Julio Ruiz", "la Plaza de Mayo": names
      /^\p{Lu}/u.test(month!) || /\d (?:y|al|a|o) \d{1,2} de $/.test(before)
        ? undefined
        : is({
            is: 'date',
            year: number(year),
            month: monthNumber(month!),
            turn: turnOf(turn ?? after),
            yearShift: shiftOf(rest),
          }),
  },
  {
    rule: 'year',
    pattern: pattern(`${STAGE}?(?<named>(?:el${S})?año${S})?(?<year>${YEAR})(?![%°]|[.,]\\d|/\\d)`),
    read: ({ year, named }, { before, after }) => {
      if (/[#.,:/@$€-]$|\b(?:unos|casi|más de|cerca de|artículo|ley)\s$/i.test(before)) return undefined;
      if (
        /^\s(?:euros|dólares|pesos|personas|millones|metros|kilómetros|trabajadores|puntos|acciones|empleos|habitantes|toneladas|hectáreas|muertos|víctimas|casos)/.test(
          after,
        )
      )
        return undefined;
      const value = Number(year);
      return named || (value >= 1900 && value < 2050) ? is({ is: 'date', year: value }) : undefined;
    },
  },
  {
    rule: 'decade',
    pattern: pattern(
      `(?:(?:los|la década de los|la década del)${S})(?:años${S})?(?:(?<century>19|20)?(?<tens>[1-9])0|(?<word>veinte|treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa))`,
    ),
    read: ({ century, tens, word }, { after }) => {
      if (/^[.,]?\d|^\s\p{Ll}+s\b/u.test(after)) return undefined;
      const words = 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa'.split(' ');
      return is({
        is: 'decade',
        decade: Number(century ?? 19) * 10 + (word ? words.indexOf(word.toLowerCase()) + 2 : Number(tens)),
      });
    },
  },
  {
    rule: 'century',
    pattern: pattern(`${STAGE}?(?:el${S})?siglo${S}(?<roman>XXI|XX|XIX|XVIII|XVII|XVI|XV)`),
    read: ({ roman }) => is({ is: 'century', century: ROMAN[roman!.toUpperCase()] - 1 }),
  },
  {
    rule: 'season',
    pattern: pattern(
      `(?:el${S}|la${S}|este${S}|esta${S})?(?:(?<turn>pasad[oa]|próxim[oa])${S})?(?<season>primavera|verano|otoño|invierno)(?:${S}(?<after>pasad[oa]))?${OF_YEAR}?`,
    ),
    read: ({ season, year, turn, after, ...rest }) =>
      is({
        is: 'season',
        season: SEASONS[season!.toLowerCase()],
        year: number(year),
        turn: turnOf(turn ?? after),
        yearShift: shiftOf(rest),
      }),
  },
  {
    rule: 'quarter',
    pattern: pattern(`(?<ordinal>primer|segundo|tercer|cuarto|último)${S}trimestre${OF_YEAR}?`),
    read: ({ ordinal, year, ...rest }) =>
      is({
        is: 'quarter',
        quarter: { p: 1, s: 2, t: 3, c: 4, ú: 4 }[ordinal![0].toLowerCase()] ?? 4,
        year: number(year),
        yearShift: shiftOf(rest),
      }),
  },
  {
    rule: 'relative-day',
    pattern: pattern('(?<word>anteayer|antier|ayer|hoy|pasado mañana|mañana)'),
    read: ({ word }, { before, after }) => {
      const text = word!.toLowerCase();
      // "por la mañana", "esta mañana": a part of the day
      if (text === 'mañana' && /\b(?:la|esta|una|de|cada)\s$/i.test(before)) return undefined;
      if (text === 'hoy' && (/\b(?:hasta|de)\s$/i.test(before) || /^\s(?:en día|por hoy)\b/.test(after)))
        return now('PRESENT_REF');
      const amounts: Record<string, number> = {
        anteayer: -2,
        antier: -2,
        ayer: -1,
        hoy: 0,
        mañana: 1,
        'pasado mañana': 2,
      };
      return is({ is: 'shift', unit: 'day', amount: amounts[text], from: 'reference' });
    },
  },
  {
    rule: 'weekday',
    pattern: pattern(
      `(?:(?:el|este|del|al)${S})?(?:(?<turn>pasado|próximo)${S})?${WEEKDAY}(?:${S}(?<after>pasado|próximo|que viene))?`,
    ),
    read: ({ weekday, turn, after }, { before }) =>
      /\b(?:los|cada|todos los)\s$/i.test(before)
        ? undefined
        : is({ is: 'weekday', weekday: weekdayNumber(weekday!), turn: turnOf(turn ?? after) }),
  },
  {
    rule: 'turn-unit',
    pattern: pattern(
      `(?:(?:el|la|los|las)${S})?(?:(?<turn>pasad[oa]s?|próxim[oa]s?|últim[oa]s?|este|esta|estos|estas|presente)${S}${UNIT}|(?<own>día|semana|mes|trimestre|año|década|siglo)${S}(?<after>pasad[oa]|que viene|próxim[oa]|en curso))`,
    ),
    read: ({ turn, unit, own, after }) => {
      const which = turnOf(turn ?? after)!;
      const named = unitOf(unit ?? own!);
      if (unit && /s$/.test(unit) && unit !== 'mes')
        return now(which === 'last' ? 'PAST_REF' : which === 'next' ? 'FUTURE_REF' : 'PRESENT_REF');
      if (named === 'day') return undefined;
      return is({ is: 'shift', unit: named, amount: SHIFTS[which], from: 'reference' });
    },
  },
  {
    rule: 'count-ago',
    pattern: pattern(`(?:desde${S})?hace${S}(?:unos${S}|casi${S}|más${S}de${S}|apenas${S}|ya${S})?${COUNT}${S}${UNIT}`),
    read: ({ count, unit }) => {
      const many = countOf(count!);
      return many === undefined
        ? now('PAST_REF')
        : is({
            is: 'shift',
            unit: unitOf(unit!),
            amount: -many,
            from: 'reference',
            wide: many === 1 && /^año/i.test(unit!),
          });
    },
  },
  {
    rule: 'count-ahead',
    pattern: pattern(`dentro${S}de${S}${COUNT}${S}${UNIT}`),
    read: ({ count, unit }) => {
      const many = countOf(count!);
      return many === undefined ? undefined : is({ is: 'shift', unit: unitOf(unit!), amount: many, from: 'reference' });
    },
  },
  {
    rule: 'day-beside',
    pattern: pattern(`(?:el|al)${S}día${S}(?<word>siguiente|anterior)|la${S}víspera`),
    read: ({ word }) => is({ is: 'shift', unit: 'day', amount: word === 'siguiente' ? 1 : -1, from: 'mention' }),
  },
  {
    rule: 'present',
    pattern: pattern('ahora|actualmente|en la actualidad|en estos momentos|en este momento'),
    read: () => now('PRESENT_REF'),
  },
  { rule: 'past', pattern: pattern('recientemente|últimamente|entonces|en el pasado'), read: () => now('PAST_REF') },
  { rule: 'future', pattern: pattern('en el futuro|próximamente'), read: () => now('FUTURE_REF') },
  {
    rule: 'duration',
    pattern: pattern(
      `(?:(?:durante|por|en|tras|cada)${S})?(?:(?:los|las)${S})?(?:últim[oa]s${S}|próxim[oa]s${S}|primer[oa]s${S})?${COUNT}${S}(?:(?:últim|próxim)[oa]s${S})?${UNIT}|${COUNT.replace('<count>', '<hours>')}${S}(?:horas?|minutos?|segundos?)`,
    ),
    read: () => is({ is: 'duration', value: 'PX' }),
  },
  {
    rule: 'set',
    pattern: pattern(
      `cada${S}(?:día|semana|mes|año)|diariamente|semanalmente|anualmente|todos${S}los${S}(?:días|años|meses)`,
    ),
    read: () => is({ is: 'set', value: 'P1X' }),
  },
  {
    rule: 'clock',
    pattern: pattern(`(?:a${S}las${S})?\\d{1,2}[:.]\\d{2}(?:${S}(?:horas|h|GMT))?|a${S}las${S}\\d{1,2}(?:${S}horas)?`),
    read: () => is({ is: 'clock' }),
  },
];

const CUE =
  /(?<!\p{L})(?:(?<future>\p{Ll}{2,}(?:rá|rán|remos)|va a|van a|próxim[oa])|(?<past>fue|fueron|era|eran|había|habían|ha|han|hubo|estaba|tuvo|dijo|hizo|\p{Ll}{3,}(?:ó|aron|ieron|aba|aban)))(?!\p{L})/gu;
const WINDOW = 140;

/** Spanish as newspapers of Spain and Latin America write it. */
export const dates: DateLanguage = {
  parsers,
  joins: /^,?\s{1,3}(?:(?:el|día)\s)?$/i,
  through: /^\s?(?:[-–—]|al?|hasta(?: el)?|y(?: el)?)\s?$/i,
  from: /\b(?:desde|de|del|entre)\s(?:el\s)?$/i,
  limits: [
    { pattern: /\b(?:desde|a partir de)\s(?:el\s)?$/i, limit: 'since' },
    { pattern: /\b(?:hasta|antes de)\s(?:el\s)?$/i, limit: 'until' },
    { pattern: /\b(?:hacia|alrededor de)\s$/i, limit: 'about' },
  ],
  tenseAt(text, start, end) {
    const before = text.slice(Math.max(0, start - WINDOW), start).replace(/^[^]*[.!?]\s+(?=\p{Lu})/u, '');
    const after = text.slice(end, end + WINDOW).split(/[.!?]\s|\n/, 1)[0];
    const cues = [
      ...[...before.matchAll(CUE)].map(({ index, groups, 0: word }) => ({
        groups,
        distance: before.length - index - word.length,
      })),
      ...[...after.matchAll(CUE)].map(({ index, groups }) => ({ groups, distance: index })),
    ].sort((a, b) => a.distance - b.distance);
    return cues[0] && (cues[0].groups?.future ? 'future' : 'past');
  },
};
