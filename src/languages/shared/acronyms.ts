const ACRONYM = /(?<![\p{L}\p{N}@#.&-])\p{Lu}[\p{Lu}&]*\p{Lu}(?:&\p{Lu})?(?![\p{L}\p{N}&]|[’'-]?\p{Ll}{2})/gu;
const FEWEST_LETTERS = 3;

/** Finds letters that stand for a name which nothing in view gives in full; nothing where all is capitals. `isKnown`: everybody reads them as words. */
export const unexplainedBy =
  (isKnown: (letters: string) => boolean) =>
  (text: string, inView = ''): string | undefined => {
    if (!/\p{Ll}/u.test(text)) return undefined;
    for (const { 0: letters, index } of text.matchAll(ACRONYM)) {
      if (letters.length < FEWEST_LETTERS || isKnown(letters) || inView.includes(letters)) continue;
      // "(USDP)" comes after its name; "MSF (Doctors Without Borders)" before it
      const isTold = /\($/.test(text.slice(0, index)) || /^ \(/.test(text.slice(index + letters.length));
      if (!isTold) return letters;
    }
    return undefined;
  };
