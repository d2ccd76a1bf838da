import type { Article } from '../../article/types.js';
import type { Mention, Role } from '../contract/people.js';

const FAR_BEFORE = 90;
const FAR_AFTER = 120;
const MOST_STARTS = 12;

/** What stands right beside a name; group 1 is the role, whose first or second word says what somebody is. */
export interface RolePatterns {
  before: RegExp;
  after: RegExp;
  isRole(word: string): boolean;
}

/** Reads "a ministra da Defesa Ana Ruiz" and "Ana Ruiz, ministra da Defesa, …". */
export function roleReader({ before, after, isRole }: RolePatterns) {
  const opens = (words: string) => words.split(' ', 2).some(isRole);
  return ({ text, blocks }: Article, mention: Mention): Role | undefined => {
    const block = blocks[mention.block];
    let from = Math.max(block.start, mention.outerStart - FAR_BEFORE);
    // "anunciou o presidente": what opens the stretch may be another word than the role
    for (let n = 0; n < MOST_STARTS; n++) {
      const ahead = before.exec(text.slice(from, mention.start));
      if (!ahead) break;
      const start = from + ahead.index + ahead[0].indexOf(ahead[1]);
      if (opens(ahead[1])) {
        const isOpening = start === block.start || /[.!?…»”"]\s$/.test(text.slice(start - 2, start));
        const role = isOpening ? ahead[1][0].toLowerCase() + ahead[1].slice(1) : ahead[1];
        return { start, end: start + ahead[1].length, text: role, rule: 'role before' };
      }
      const next = text.indexOf(' ', start);
      if (next < 0 || next >= mention.start) break;
      from = next;
    }
    const behind = after.exec(text.slice(mention.end, Math.min(block.end, mention.end + FAR_AFTER)));
    if (!behind || !opens(behind[1])) return undefined;
    const start = mention.end + behind[0].length - behind[1].length;
    return { start, end: start + behind[1].length, text: behind[1], rule: 'role after a comma' };
  };
}
