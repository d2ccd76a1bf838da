import type { DateParser, Unit } from '../../contract/dates.js';
import { S, STAGE, PART, WEEKDAY, pattern, isCapital, shiftOf, is, now } from './expressions.js';
import { COUNT, UNIT, countOf, partOfDay, turnOf, unitOf, weekdayNumber } from './words.js';

/** What counts from the article’s date or points to it. */
export const relativeParsers: readonly DateParser[] = [
  {
    rule: 'relative-day',
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${S})?(?<word>the day before yesterday|the day after tomorrow|yesterday|today|tomorrow)(?:${S}${PART})?`,
    ),
    read: ({ word, part }, { before, after }) => {
      if (/\b(?:USA)\s$/.test(before) || /^\s(?:show|Show)\b/.test(after)) return undefined;
      const amounts: Record<string, number> = { yesterday: -1, today: 0, tomorrow: 1 };
      const text = word!.toLowerCase();
      const amount = amounts[text] ?? (text.includes('before') ? -2 : 2);
      return is({ is: 'shift', unit: 'day', amount, from: 'reference' }, partOfDay(part));
    },
  },
  {
    rule: 'part-of-day',
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${S})?(?:(?<turn>this|last|that|the next|the following|the same)${S}(?:early${S}|mid[-\\s]?)?${PART}|(?<tonight>tonight))`,
    ),
    read: ({ turn, part, tonight }) => {
      const text = turn?.toLowerCase();
      const time = tonight ? 'TNI' : partOfDay(part);
      if (text === 'last' && time !== 'TNI') return undefined;
      const next = /next|following/.test(text ?? '');
      const from = next || /that|same/.test(text ?? '') ? 'mention' : 'reference';
      return is({ is: 'shift', unit: 'day', amount: text === 'last' ? -1 : next ? 1 : 0, from }, time);
    },
  },
  {
    rule: 'weekday',
    pattern: pattern(
      `(?:(?:earlier|later|late|early|mid)[-\\s])?(?:(?<turn>this past|this coming|last|this|next|coming)${S})?${WEEKDAY}(?:[’']s(?=${S}(?:morning|afternoon|evening|night)))?(?:${S}(?:early${S}|late${S}|mid[-\\s]?)?${PART}(?!s|\\sLive|\\sFootball))?(?:${S}(?:of${S})?(?<week>last|this|next) week)?`,
    ),
    read: ({ weekday, turn, part, week }, { before, after }) => {
      if (
        !isCapital(weekday) ||
        /\b(?:each|every|Black|Bloody|Ruby|Super|Good|Ash|Palm|Easter|Joe|Cyber|Fat|Shrove|Holy)\s$/.test(before)
      )
        return undefined;
      if (
        /^\s(?:Times|Telegraph|Mirror|Express|Herald|Post|Morning|Mail|Night|Evening|Star|Tribune)\b/.test(after) &&
        !part
      )
        return undefined;
      // "Monday week", "a week on Monday", "the Monday after the vote": another Monday
      if (!week && (/^\sweek\b/.test(after) || /\ba (?:week|fortnight) (?:on|from)\s$/.test(before))) return undefined;
      if (/\bthe\s$/i.test(before) && /^\s(?:after|before|following|preceding)\s/.test(after)) return undefined;
      return is(
        { is: 'weekday', weekday: weekdayNumber(weekday!), turn: turnOf(turn), week: shiftOf(week) },
        partOfDay(part),
      );
    },
  },
  {
    rule: 'turn-unit',
    pattern: pattern(
      `(?:(?:earlier|later|late|early|sometime|end|beginning|middle)(?:${S}(?:in|of))?${S}|${STAGE})?(?<turn>last|this|next|coming|the current|the previous|the prior|the preceding|the following|the next|the same|that(?:${S}same)?|later that)${S}(?:fiscal${S})?(?<unit>week|weekend|month|quarter|year|decade|century|day)(?:[’']s(?=\\W))?`,
    ),
    read: ({ turn, unit }, { before, after }) => {
      const text = turn!.toLowerCase().replace(/\s+/g, ' ');
      if (unit === 'day' && /^(?:last|this|next|coming|the current)$/.test(text)) return undefined;
      // ABC's "This Week"
      if (/["“]$/.test(before) && /^This/.test(turn!) && /^\p{Lu}/u.test(unit!)) return undefined;
      if (/^\s(?:of|when|that)\s/.test(after) && /^(?:the|that)/.test(text)) return undefined; // "the same day that …"
      if (/\bthe\s$/i.test(before) && text !== 'coming') return undefined; // "the last week", "the next year": a stretch
      if (text === 'coming' && !/\bthe\s$/i.test(before)) return undefined;
      const amount = /last|previous|prior|preceding/.test(text) ? -1 : /next|following|coming/.test(text) ? 1 : 0;
      const from = /^(?:the (?!current)|that|later that)/.test(text) ? 'mention' : 'reference';
      return is({ is: 'shift', unit: unitOf(unit!), amount, from });
    },
  },
  {
    rule: 'count-ago',
    pattern: pattern(
      `(?:(?:about|nearly|almost|some|more than|over|just|around|only|roughly)${S})?(?<count>${COUNT})[-\\s](?<unit>${UNIT})s?${S}(?<way>ago|earlier|before|later|after|from now|hence)`,
    ),
    read: ({ count, unit, way }, { before, after }) => {
      // "2 1/2 years ago"
      if (/\d\/$/.test(before)) return undefined;
      if (/before|after/i.test(way!) && !/^(?:[,.;:)]|$)/.test(after)) return undefined;
      const many = countOf(count!);
      const back = /ago|earlier|before/i.test(way!);
      if (many === undefined) return /ago/i.test(way!) ? now('PAST_REF') : undefined;
      const from = /ago|from now|hence/i.test(way!) ? 'reference' : 'mention';
      const wide = many === 1 && unit === 'year' && back && !/\b(?:more|less|fewer) than\s$/i.test(before);
      return is({ is: 'shift', unit: unitOf(unit!), amount: back ? -many : many, from, wide });
    },
  },
  {
    rule: 'the-unit',
    pattern: pattern(
      `(?:(?:earlier|later|late|early)${S}(?:(?:in|on)${S})?|${STAGE})the${S}(?<unit>day|week|weekend|month|year)|(?:over|during|through|on) (?<over>the weekend)|(?<=\\bof${S})(?<of>the year)(?=[.,])`,
    ),
    read: ({ unit, over, of }) => {
      const named: Unit = over ? 'weekend' : of ? 'year' : unitOf(unit!);
      return is({ is: 'shift', unit: named, amount: named === 'weekend' ? -1 : 0, from: 'reference' });
    },
  },
  {
    rule: 'year-end',
    pattern: pattern(`(?:the${S})?(?:end of the year|year[- ]end|year[’']s end)`),
    read: () => is({ is: 'date', month: 12, turn: 'this' }),
  },
  {
    rule: 'present',
    pattern: pattern(`now|currently|at present|at the moment|nowadays|(?:in${S})?these days|current|right now`),
    read: (_, { before, after }) =>
      /^(?:-|\s(?:affairs|events\b|account|president,))|^\sthat\s/i.test(after) ||
      /\b(?:from|then|alternating)[\s-]$/i.test(before)
        ? undefined
        : now('PRESENT_REF'),
  },
  {
    rule: 'past',
    pattern: pattern(
      `(?:more${S})?recently|(?:in${S})?recent (?:days|weeks|months|years|decades)|past years|(?:in )(?<past>the past)(?!${S}(?:\\w+${S})?(?:day|week|month|quarter|year|decade|century|few|several|two|three|four|five|six)s?)|the past several quarters`,
    ),
    read: (_, { after }) => (/^\sas\b/.test(after) ? undefined : now('PAST_REF')),
  },
  {
    rule: 'future',
    pattern: pattern(
      `the (?:near |immediate |foreseeable |distant )?future|in future|the (?:near|short) term|future (?:quarters|years|months|generations)|coming (?:days|weeks|months|years)|a later date|as soon as possible`,
    ),
    read: (_, { after }) => (/^-|^\s(?:Queen|King|of\s)/i.test(after) ? undefined : now('FUTURE_REF')),
  },
];
