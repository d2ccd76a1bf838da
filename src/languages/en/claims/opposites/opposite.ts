import type { Opposite } from '../../../contract/claims.js';

/** "won the race, becoming", "praised the rules, which he said": the rest tells how it was, and would contradict. */
const GOES_NOT_ON =
  '(?!.*(?:,|[–—]) ?(?:(?:all )?of )?(?:which|who|whom|whose|where|as|thus|thereby)\\b)(?!.*(?:,|[–—]) ?(?!according|including|during|following|starting|beginning|speaking)\\p{Ll}{2,}ing\\b)(?!.*(?:,|[–—]) ?(?:in )?(?:(?:yet )?another|the (?:latest|first|second|third|last)|(?:an?|what)(?: \\p{L}+){0,2} (?:sign|move|step|decision|blow|victory|win|loss|defeat|example|shift|turn|result|feat|record|reversal|setback|boost|change|position|stance|vote))\\b)';

/** Words, what stands for the other outcome in their place, and what must stand beside them. */
export const opposite = (words: string, to: string, where = ''): Opposite => {
  let pattern: RegExp | undefined;
  return {
    first: /^\p{L}+/u.exec(words)![0],
    // of hundreds, an article needs a few: they are made when first asked for
    get words() {
      return (pattern ??= new RegExp(`(?<![\\p{L}-])${words}(?![\\p{L}-]|[’']t)${GOES_NOT_ON}${where}`, 'u'));
    },
    to,
  };
};

/** Both ways. */
export const pair = (one: string, other: string, where?: string): Opposite[] => [
  opposite(one, other, where),
  opposite(other, one, where),
];
