/** Of a sentence with what is put in: more nobody reads before an answer. */
export const MOST_WORDS = 45;
/** Of what is put in. */
export const LONGEST = 8;

export const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** Between commas, or up to a clause of its own. */
const BEHIND_NAME =
  /^, ((?:an?|the|[\p{L}.]+[’']s?) [^,.;:()“”"\n]{3,120}?)(?=[,.;]| (?:who|that|which|whose|where) )/u;

/** Of a day, or of whom was named beside it. */
const LEANS = /(?<!\p{L})(?:then-|his|her|its|their|our|my|this|that|these|those|same|other|another|latter)(?!\p{L})/u;

/** What stands behind a name and tells who or what it is of: "a friend of the mayor". */
export const describedBehind = (text: string, end: number): string | undefined => {
  const found = BEHIND_NAME.exec(text.slice(end, end + 200))?.[1];
  return found && !LEANS.test(found) ? found : undefined;
};

const STOPS = /^(?:of|at|for|in|with|on|to|from|and)$/;

/** "the University" of Wexmouth: half a name. */
const parts = (words: readonly string[], at: number): boolean =>
  STOPS.test(words[at]!) && !(words[at] === 'of' && /^\p{Lu}/u.test(words[at - 1]!));

/** What somebody is, in few words: "a professor of law" of "… at the University of Wexmouth in Larne". */
export function inFewWords(description: string): string | undefined {
  const words = wordsOf(description);
  let { length } = words;
  while (length > LONGEST) {
    length -= 1;
    while (length > 2 && !parts(words, length)) length -= 1;
    if (length <= 2) return undefined;
  }
  return words.slice(0, length).join(' ');
}
