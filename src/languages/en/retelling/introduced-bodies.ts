import { occurrences } from '../../../pack/occurrences.js';
import type { Retelling } from '../../contract/retelling.js';
import { describedBehind, inFewWords, MOST_WORDS, wordsOf } from './few-words.js';
import type { Reteller } from './stretch.js';

/** Of more mentions the article is about it. */
const MANY_MENTIONS = 8;

const NAME =
  /(?<![\p{L}\p{N}.’'-])\p{Lu}[\p{L}\p{N}&.’-]*(?:(?: (?:of|for|and|the|&)){0,2} \p{Lu}[\p{L}\p{N}&.’-]*){1,6}/gu;
const IS_BODY =
  /(?<!\p{L})(?:groups?|PACs?|company|firm|organi[sz]ation|think tank|nonprofit|website|site|committee|fund|network|coalition|foundation|agency|magazine|newspaper|association|union|institute|lobby|outlet|blog|startup|maker|bank|consultancy|charity|initiative)(?=$| (?:of|for|in|with|led|run|founded|backing|supporting|based|to)(?!\p{L}))/iu;
/** "the bank's": of what was named beside it. */
const LEANS = /^the [\p{L} ]+[’']s? /u;
const TOLD_BEHIND = /^(?:,? \(|, which(?!\p{L}))/u;
/** "…, a huge sum": more that stands beside the name. */
const BESIDE = /^, (?:an?|the|one) /u;

/** A body that was introduced where it was first named, and stands bare here: "Lund Futures, a group that …". */
export const introducedBodies: Reteller = ({ start, end, askable: { article, people, places }, isQuoted }) => {
  const { text, metadata } = article;
  const own = text.slice(start, end);
  const told: Retelling[] = [];
  let words = wordsOf(own).length;
  for (const { 0: found, index } of own.matchAll(NAME)) {
    const name = found.replace(/\.$/, '');
    const at = start + index;
    const until = at + name.length;
    if (isQuoted(at) || people.personAt(at) !== undefined || TOLD_BEHIND.test(text.slice(until, until + 12))) continue;
    if (/^[’'&–-]|^,? (?:and|or) /.test(text.slice(until, until + 5)) || metadata.headline?.includes(name)) continue;
    const all = [...occurrences(text, name)];
    const [first] = all;
    if (first === undefined || first >= start || all.length > MANY_MENTIONS) continue;
    const description = describedBehind(text, first + name.length);
    const few = description && IS_BODY.test(description) ? inFewWords(description) : undefined;
    if (!few || !IS_BODY.test(few) || LEANS.test(few)) continue;
    if (places.some(each => each.start <= at && at < each.end)) continue;
    words += wordsOf(few).length;
    if (words > MOST_WORDS) break;
    const here = describedBehind(text, until);
    if (here && IS_BODY.test(here)) continue;
    const closing = /^[,.;:)]/.test(text.slice(until, until + 1)) || until === end ? '' : ',';
    const where = { start: first, end: first + name.length + 2 + few.length };
    const put = BESIDE.test(text.slice(until, until + 6)) ? ` (${few})` : `, ${few}${closing}`;
    told.push({ start: until, end: until, text: put, where: [where] });
  }
  return told;
};
