import { capital } from '../shared/capital.js';
import type { Span } from '../../article/types.js';
import type { EventLanguage } from '../contract/events.js';
import { happeningReader, type Happening } from '../shared/happenings.js';
import { alone } from './asking/index.js';
import { LEANS_BACK } from './asking/words.js';
import { OF_PRIVATE } from './asking/taste.js';
import { deedIn, GOES_ON, HEARSAY, isPast, JUDGES, OF_THE_PAGE, OPENS_CLAUSE } from './told.js';
import { words } from './words.js';

/** Right before a day: what tells when. */
const ON_DAY = /(?:^|(?<= ))(?:(?:[УуВв]|[Нн]а початку|[Нн]априкінці|[Уу] кінці|[Вв] кінці|[Уу] середині) )?$/u;
const LIMITED =
  /(?<!\p{L})(?:до|з|із|зі|від|після|перед|на|про|за|та|і|й|або|чи|між|через|протягом|упродовж|впродовж|станом(?: на)?|для|кожн\p{L}+|цей|цього|того) $/iu;
/** "до кінця року", "під кінець місяця": not on a day, but by one. */
const BY_THEN = /^(?:до|під|після|від|з|із) /iu;
/** Has a day of its own: "зустріч 3 травня". */
const OCCASION =
  /(?:зустріч\p{L}*|засіданн\p{L}*|саміт\p{L}*|вибор\p{L}*|матч\p{L}*|дебат\p{L}*|голосуванн\p{L}*|мітинг\p{L}*|протест\p{L}*|концерт\p{L}*|свят\p{L}*|переговор\p{L}*|промов\p{L}*|інтерв['’ʼ]ю|візит\p{L}*|церемоні\p{L}*|конференці\p{L}*|форум\p{L}*|атак\p{L}*|обстріл\p{L}*|аварі\p{L}*|рішенн\p{L}*|указ\p{L}*|закон\p{L}*|постанов\p{L}*|подій|події)$/iu;
/** "й одразу почала": another deed. */
const FURTHER = /^ (?:й|і|та) (?:\p{Ll}+ )?(\p{Ll}+)(?!\p{L})/u;
const LONG = 12;

/** Ukrainian puts a day where it likes: without it the sentence stays whole. */
function withoutDay(text: string, day: Span): Happening | undefined {
  const own = text.slice(day.start, day.end);
  const lead = ON_DAY.exec(text.slice(0, day.start))?.[0] ?? '';
  const start = day.start - lead.length;
  const [before, after] = [text.slice(0, start), text.slice(day.end, -1).replace(/^ \(\d{1,2}[^)]{0,12}\)/u, '')];
  if (LIMITED.test(before) || BY_THEN.test(own)) return undefined;
  if (start === 0) return /^,? \p{L}/u.test(after) ? deed(capital(after.replace(/^,? /, ''))) : undefined;
  if (!/\p{L} $/u.test(before) || !/^(?: \p{L}|$)/u.test(after)) return undefined;
  const last = before.trim().split(' ').at(-1)!;
  const further = FURTHER.exec(after);
  const isFurther = further?.[1] !== undefined && isPast(further[1]);
  const isYear = /^\d{4}(?: року| році)?$/u.test(own);
  if (!isPast(last) && (OCCASION.test(last) || (isYear && (after !== '' || !lead)))) return undefined;
  return deed(`${before.trimEnd()}${isFurther ? '' : after}`);
}

function deed(title: string): Happening | undefined {
  if (!title || !deedIn(title)) return undefined;
  const [clause, ...others] = title.split(', ');
  const isBeside = others.length === 1 && title.split(' ').length > LONG && deedIn(clause!);
  return { title: isBeside ? clause! : title };
}

export const events: EventLanguage = {
  eventsIn: happeningReader({
    tag: 'uk',
    alone,
    words,
    withoutDay,
    declines: true,
    spoils: [LEANS_BACK, JUDGES, GOES_ON, OF_THE_PAGE, HEARSAY, OPENS_CLAUSE, OF_PRIVATE],
  }),
};
