import type { Article } from '../../article/types.js';
import type { Mention, Role } from '../contract/people.js';

const FAR_BEFORE = 90;
const FAR_AFTER = 120;

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
    const from = Math.max(block.start, mention.outerStart - FAR_BEFORE);
    const ahead = before.exec(text.slice(from, mention.start));
    if (ahead && opens(ahead[1])) {
      const start = from + ahead.index + ahead[0].indexOf(ahead[1]);
      return { start, end: start + ahead[1].length, text: ahead[1], rule: 'role before' };
    }
    const behind = after.exec(text.slice(mention.end, Math.min(block.end, mention.end + FAR_AFTER)));
    if (!behind || !opens(behind[1])) return undefined;
    const start = mention.end + behind[0].length - behind[1].length;
    return { start, end: start + behind[1].length, text: behind[1], rule: 'role after a comma' };
  };
}
