import type { Opposite } from '../../../contract/claims.js';
import { NO_CONTRAST, NO_MOUTHPIECE, NO_SECOND_NOT } from './conditions.js';
import { pattern } from '../../../../article/pattern.js';

const WORD_BEGINS = /(?<![\p{L}-])/uy;
const WORD_ENDS = /(?![\p{L}-]|[’']t)/uy;
/** "won the race, becoming", "praised the rules, which he said", "refused to come, the end of a feud.": the rest tells how it was, and would contradict. */
const GOES_NOT_ON = pattern('uy')`
  (?!.*(?:,| -|[–—]) ?(?:(?:all )?of )?(?:which|who|whom|whose|where|as|thus|thereby)\b)(?!
    .*(?:,| -|[–—]) ?(?!according|including|during|following|starting|beginning|speaking)\p{Ll}{2,}ing\b
  )(?!
    .*(?:,| -|[–—]) ?(?:in )?(?:
      (?:yet )?another|the (?:latest|first|second|third|last)|
      (?:an?|what)(?: \p{L}+){0,2} (?:
        sign|move|step|decision|blow|victory|win|loss|defeat|example|shift|turn|result|feat|record|reversal|setback|
        boost|change|position|stance|vote
      )
    )\b
  )(?!.*, (?:an?|the) (?![^,]*\b(?:said|says|reported|announced|told|wrote|showed)\b)[^,]+$)
`;
const PARTICIPLE = /\p{Ll}{3,}/uy;

/** What a sticky pattern matches at one place of a text. */
function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

const holdsAt = (condition: RegExp, text: string, at: number) => matchAt(condition, text, at) !== undefined;

const LONG = 5;
/** "sided with Oban to strike down a law": a verdict that "struck it down" would say it twice. */
function says(rest: string, to: string): boolean {
  const verb = /^(?:\p{L}+ )*?(\p{L}{5,}?)(?:ed|s|ing)?(?!\p{L})/u.exec(to)?.[1];
  return verb !== undefined && verb.length >= LONG && new RegExp(`(?<!\\p{L})${verb}`, 'iu').test(rest);
}

/** The conditions are patterns of their own, which hundreds of opposites share: each is compiled once. */
function seek(words: string, to: string, where: readonly RegExp[], next?: RegExp): Opposite {
  const pattern = new RegExp(words, 'g');
  return {
    first: /^[a-z]+/i.exec(words)![0],
    toldIn(text) {
      for (const { index, 0: found } of text.matchAll(pattern)) {
        let end = index + found.length;
        if (!holdsAt(WORD_BEGINS, text, index) || !where.every(condition => holdsAt(condition, text, end))) continue;
        const kept = next ? matchAt(next, text, end) : '';
        if (kept === undefined) continue;
        end += kept.length;
        if (!holdsAt(WORD_ENDS, text, end) || !holdsAt(GOES_NOT_ON, text, end)) continue;
        if (says(text.slice(0, index) + text.slice(end), to)) continue;
        return { at: index, words: text.slice(index, end), to: to + kept };
      }
      return undefined;
    },
  };
}

/** Words, what stands for the other outcome in their place, and what must hold right behind them. */
export const opposite = (words: string, to: string, ...where: readonly RegExp[]): Opposite => seek(words, to, where);

/** Both ways. */
export const pair = (one: string, other: string, ...where: readonly RegExp[]): Opposite[] => [
  opposite(one, other, ...where),
  opposite(other, one, ...where),
];

/** Words before a participle that deny it; what stands in their place keeps it. */
export const denial = (words: string, to: string): Opposite =>
  seek(`${words} `, `${to} `, [NO_CONTRAST, NO_SECOND_NOT, NO_MOUTHPIECE], PARTICIPLE);
