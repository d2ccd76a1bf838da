import { isOfSources } from './furniture.js';
import { lengthOf, type Line } from './line.js';
import { dateIn, isMonth } from './written-date.js';

/** What a press office puts above and below what it sends. */

const CONTACT =
  /^(?:(?:media|press|for (?:further|more) information)[^.!?]{0,30} )?(?:contacts?|enquiries|inquiries|kontakt|contacto?|contatos?|contatti|контакти?)(?: (?:presse|prensa|stampa|information))?:|^(?:pressekontakt|contact presse|rückfragen)\b/iu;
const EMBARGO =
  /^(?:(?:strictly )?embargoed ?(?:until|till|for|to|[:–—-])|(?:under )?embargo ?(?:until|till|[:–—-])|sperrfrist\b|not for publication (?:before|until|till)\b).{0,80}\d/iu;
const DRAFT = /^draft(?:$|[ :,–—-]{1,3})/i;
const NOT_FOR = /(?:^|[ ,:–—-]{1,3})not for \p{L}[\p{L} ]{2,40}$/iu;
const OF_DRAFT = /^(?:of|dated|version|v|no|(?:mon|tues|wednes|thurs|fri|satur|sun)day)$/i;
/** "Draft", "Draft 2", "Draft of 14 May 2024", "DRAFT – not for circulation" */
function isDraft(text: string): boolean {
  if (text.length > LONGEST_DRAFT || !DRAFT.test(text)) return false;
  const rest = text.replace(DRAFT, '').replace(NOT_FOR, '');
  if (rest === '') return true;
  const isDated = dateIn(rest) !== undefined;
  const words = rest.match(/\p{L}+/gu) ?? [];
  return /\d/.test(rest) && words.every(word => OF_DRAFT.test(word) || (isDated && isMonth(word)));
}
const LONGEST_DRAFT = 80;
/** Where what is told ends. */
const END =
  /^(?:#{2,4}|[-–—* ]{0,4}(?:ends?|ende|fin|fim|-?30-?)[-–—* ]{0,4}|notes? (?:to|for) editors?:?|about the (?:author|company):?|contacts?:?|release summary)$/iu;

/** Without contacts, embargo, and what stands below the mark of the end. */
export function withoutFrame(lines: readonly Line[]): Line[] {
  const whole = lengthOf(lines);
  let told = 0;
  let isContact = false;
  let hasEnded = false;
  return lines.filter(({ text, opens }) => {
    if (opens) isContact = false;
    if (CONTACT.test(text)) isContact = true;
    hasEnded ||= told > whole / 2 && (END.test(text) || isOfSources(text));
    told += text.length;
    return !(hasEnded || isContact || EMBARGO.test(text) || isDraft(text));
  });
}
