import { inEnglish } from '../../findings/finding.js';
import type { Span } from '../../article/types.js';
import { dateProblem } from '../../pack/check-date.js';
import { timeSpan } from '../../pack/edtf.js';
import type { AloneLanguage } from '../contract/alone.js';
import type { DateMention } from '../contract/dates.js';
import type { EventLanguage } from '../contract/events.js';
import type { WordLanguage } from '../words.js';
import { NOTHING_NAMED } from './alone.js';
import { isPlainSentence } from './plain-sentence.js';
import { toldInFull } from './told.js';

/** What a sentence tells without the words of its day. */
export interface Happening {
  title: string;
  /** Its verb tells of what is to come. */
  ahead?: boolean;
}

/** By which words a language tells what happened on a day, in a plain sentence. */
export interface HappeningWords {
  /** BCP 47. */
  tag: string;
  alone: AloneLanguage;
  words: Pick<WordLanguage, 'contentStems'>;
  /** The sentence without the words of its day and its full stop; nothing where it isn’t told of that day what was done. */
  withoutDay(text: string, day: Span): Happening | undefined;
  /** What of a title can’t be told as what happened: hearsay, judged, left open of what. */
  spoils: readonly RegExp[];
  /** A pronoun that may be the subject; global. Default: none is put by its name. */
  pronoun?: RegExp;
  /** "his", of whoever the title opens with; global. Default: none is. */
  possessive?: RegExp;
  /** Names have cases: they stay as they are. */
  declines?: boolean;
}

const LONGEST_SENTENCE = 320;
const FEWEST_WORDS = 4;
/** Without articles. */
const FEWEST_DECLINED = 3;
const MOST_WORDS = 20;
/** A day, a month or a year: what spans more is no point in time. */
const POINT = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/;
const ASIDE = / \([^()]{1,60}\)/gu;

/** What is to come doesn’t end before the article’s day, what happened doesn’t begin after it. */
function fitsDay(edtf: string, published: string, upcoming: boolean): boolean {
  const [span, day] = [timeSpan(edtf), timeSpan(published.slice(0, 10))];
  return !span || !day || (upcoming ? span.end >= day.end : span.start <= day.start);
}

/** So far back a year was named that a day without one may be of. */
const NEAR_BEFORE = 500;
const DAY_WITHOUT_YEAR = /^(?!.*\d{4}).*\d/su;

/** "on 19 September", in a story of 1921: the year that was named last goes before the article’s own. */
function isOfEarlierYear({ start, end, edtf = '' }: DateMention, text: string): boolean {
  if (!DAY_WITHOUT_YEAR.test(text.slice(start, end))) return false;
  const last = text
    .slice(Math.max(0, start - NEAR_BEFORE), start)
    .match(/(?<!\d)(?:1\d|20)\d\d(?!\d)/g)
    ?.at(-1);
  return last !== undefined && last !== edtf.slice(0, 4);
}

const isPoint = ({ type, parts, edtf = '' }: DateMention): boolean => type === 'DATE' && !parts && POINT.test(edtf);

/** Reads what a plain sentence tells of the one day that it is of: the sentence without its day is what happened. */
export function happeningReader(words: HappeningWords): EventLanguage['eventsIn'] {
  const { tag, alone, withoutDay, spoils, pronoun, possessive, declines } = words;
  const { contentStems } = words.words;
  const isAlone = (title: string, people: readonly string[], headline: string): boolean => {
    // Whose it is, the one whom the title opens with tells
    const owned = people.length < 2 && possessive ? title.replace(possessive, '') : title;
    const told = `${owned}.`;
    const hangs = alone.hangs(told, { people });
    if ((hangs && hangs !== NOTHING_NAMED) || alone.fragment(told) || alone.undated(told)) return false;
    // Of what is it, if not of what the headline names?
    const news = contentStems(headline);
    return hangs === undefined || [...contentStems(title)].some(stem => news.has(stem));
  };
  return (article, sentence, known) => {
    const { mentions, date } = known;
    const days = mentions.filter(isPoint);
    const passage = article.text.slice(sentence.start, sentence.end);
    if (!days.length || passage.length > LONGEST_SENTENCE || !isPlainSentence(passage.replace(ASIDE, ''))) return [];
    if (mentions.some(({ type }) => type === 'SET')) return [];
    const told = toldInFull(article, sentence, known, { declines, pronoun });
    if (!told) return [];
    const found = days.flatMap(day => {
      const happening = withoutDay(told.text, { start: told.at(day.start), end: told.at(day.end) });
      return happening ? { day, happening } : [];
    });
    const [only] = found;
    if (!only || found.length > 1) return [];
    const { day, happening } = only;
    const title = happening.title.replace(ASIDE, '');
    const size = title.split(/\s+/).length;
    if (size < (declines ? FEWEST_DECLINED : FEWEST_WORDS) || size > MOST_WORDS || / {2}| ,/.test(title)) return [];
    if (spoils.some(sign => sign.test(`${title}.`)) || !isAlone(title, told.people, article.metadata.headline ?? ''))
      return [];
    const edtf = day.edtf!;
    const upcoming = happening.ahead === true || (date !== undefined && edtf.length === 10 && edtf > date.slice(0, 10));
    if ((date && !fitsDay(edtf, date, upcoming)) || dateProblem(edtf, passage, tag)) return [];
    const isSure = day.sure && !isOfEarlierYear(day, article.text);
    const reason = isSure ? undefined : inEnglish('other-date', { words: article.text.slice(day.start, day.end) });
    return [
      {
        title,
        date: edtf,
        upcoming,
        sentence,
        names: told.names,
        rule: `a plain sentence with ${day.rule}`,
        ...(reason && { reason }),
      },
    ];
  };
}
