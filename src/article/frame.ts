import { isOfSources } from './furniture.js';
import { lengthOf, type Line } from './line.js';

/** What a press office puts above and below what it sends. */

const CONTACT =
  /^(?:(?:media|press|for (?:further|more) information)[^.!?]{0,30} )?(?:contacts?|enquiries|inquiries|kontakt|contacto?|contatos?|contatti|контакти?)(?: (?:presse|prensa|stampa|information))?:|^(?:pressekontakt|contact presse|rückfragen)\b/iu;
const EMBARGO =
  /^draft\b[ \p{L}\d–—,-]{0,40}$|^(?:embargoed|under embargo|strictly embargoed|embargo|sperrfrist|not for publication)\b.{0,80}\d/iu;
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
    return !(hasEnded || isContact || EMBARGO.test(text));
  });
}
