/** What of a language tells the flaws of a question that hang on its words. */
export interface FlawLanguage {
  /** An option that sums others up: "all of the above". */
  sumsUp: RegExp;
  /** A task that asks for what is not so. */
  negates: RegExp;
  /** Nothing was learnt by who knows it: "did not respond to a request for comment". */
  tellsNothing: RegExp;
  /** The words by which a question tells what nobody learns anything by, told apart by more than a pattern. Default: none. */
  trivial?(text: string): string | undefined;
  /** What a share, a currency or an index did on a day, and the stakes, branches and losses of a company. */
  ticker: RegExp;
  /** Ends right before a gap with an office or "former": it tells too much of who fits. */
  titleBefore: RegExp;
  /** Begins right after a gap and gives away who fits: "himself", ", the Republican front-runner,". */
  tellsAfter: RegExp;
  /** Right before a gap: a word that goes with some names only: "the ____". */
  withThe: { before: RegExp; fits: RegExp };
  /** Does what stands before the gap go with what begins so: "a" and "an"? */
  goesWith(before: string, option: string): boolean;
  /** Is it said of several? */
  isPlural(option: string): boolean;
  /** A role that many hold, or that is cut off. */
  bareRole: RegExp;
  /** A role with the body that is told elsewhere: "director", "Norlink" -> "director of Norlink". Default: the role alone. */
  ofBody?(role: string | undefined, body: string): string;
  /** Of those, what tells somebody who has answered who the speaker is: "strategist". Default: none. */
  trade?: RegExp;
  /** Between two names: what is said of one is said of both. */
  joins: RegExp;
  weekday: RegExp;
  /** A month, as a whole. */
  month: RegExp;
  /** Of a name with a given name that the language knows. */
  genderOf(name: string): 'f' | 'm' | undefined;
  /** The gender that a word close to a gap tells of who fits. */
  genderTold(before: string, after: string): 'f' | 'm' | undefined;
  /** Has a sentence a date, a figure, a public deed or somebody's words, so that one can know whether it is so? */
  canBeHeldTo?(text: string): boolean;
  /** Does a sentence tell what somebody said or decided on a day? Where a language can't say so, a year alone places one. */
  tellsAct?(text: string): boolean;
  /** Is a sentence long enough, and named enough in it, that a reader needs nothing that was told before? Default: none is. */
  tellsWhole?(text: string): boolean;
  /** Are the words of a quotation so few and so general that nobody could tell whose they are? Default: none are. */
  tellsLittle?(text: string): boolean;
  /** A sentence with `____` whose gap tells of nothing done, or shares the name beside it. */
  gapTells?: RegExp;
  /** What stands right before the gap of a number belongs to it, or leaves open of what it is told: "in her ____". */
  oddNumberGap?: RegExp;
  /** In a number's own words: it counts by how many more or fewer. */
  comparedNumber?: RegExp;
  /** Words of a quotation by which whoever said it is found: "my father". */
  tellsSpeaker?: RegExp;
  /** Speaks for a body or a camp: "our". */
  speaksForSeveral?: RegExp;
  /** Does a role tell of an office and not of what, or of a trade and a town? `text`: the article's. Default: none does. */
  ownerless?(role: string, text?: string): boolean;
  /** Does a role tell too little to be matched, whatever roles stand beside it? Default: none does. */
  unmatched?(role: string): boolean;
  /** The gender that the form of a role tells: "Sprecherin". Default: none does. */
  genderOfRole?(role: string): 'f' | 'm' | undefined;
  /** A role without words that praise or mock whoever has it. Default: as it is. */
  withoutEpithet?(role: string): string;
  /** Right before a surname in a role: "Mr. ". */
  addressed?: RegExp;
  /** "6th", "Seventh": roles that only such words tell apart are taken for one another. */
  ordinal?: RegExp;
  /** Owns what a role is of, if a surname stands before it: "Harker campaign manager". */
  ownedBy?: RegExp;
  /** A party and a place in a role's stead: "Republican of Iowa". */
  partyTag?: RegExp;
  /** A small word that nobody writes twice, and was; global, with the word as its first group. */
  doubled?: RegExp;
  /** Words behind a name that tell who that is, not what they did there: "who runs a bakery". */
  describes?: RegExp;
  /** Ends right before a role that is over: "former". */
  formerBefore?: RegExp;
  /** Goes on behind a role, in its sentence, that whoever has it is leaving: "resigned". */
  overAfter?: RegExp;
  /** Letters that stand for a name which nothing in view gives in full. */
  unexplained?(text: string, inView?: string): string | undefined;
  /** So many years apart comes what words tell of, if it comes by turns: an election, the Olympics. */
  yearsApart?(text: string): number | undefined;
  /** A figure of a poll, a vote or a count that nobody can place: without its source, day or race. */
  bareFigure?(text: string): string | undefined;
  /** Source of a pattern: after a figure, it is a share of a hundred: "percent". */
  percent: string;
  /** A sentence tells of shares of one time and another, which are no parts of one whole: "rose from". Default: none is known to. */
  sharesChange?: RegExp;
  /** Sources of patterns: between a measure and the same in another unit, and before a figure that is about right. Default: none. */
  conversion?: { or: string; about: string };
  /** Without content, in lower case. */
  isFunctionWord(word: string): boolean;
}
