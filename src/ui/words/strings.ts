/** What is said around a question that there is a time for; `{time}` stands for it in words: "30 seconds". */
export interface ClockStrings {
  startClock: string;
  /** Turns the clock off, before and after it was started. */
  noClock: string;
  timeLeft: string;
  moreTime: string;
  timeUp: string;
  showAnswer: string;
}

/** Every string of the interface. Those that depend on a number are functions. */
export interface Strings extends Partial<ClockStrings> {
  /** BCP 47 tag of the language that the strings are in. */
  lang: string;
  /** For languages that are written from right to left. */
  dir?: 'rtl';
  /** Headings, by tag name. */
  titles: Record<string, string>;
  progress(number: number, count: number): string;
  progressSpoken(number: number, count: number): string;
  loading: string;
  failed: string;
  retry: string;
  right: string;
  wrong: string;
  partly(percent: number): string;
  /** In its place of an order: of how many pairs of its lines so many stand the right way round. At least one, and not all. */
  pairsInOrder(right: number, count: number): string;
  /** Of a match: of how many pairs so many are right. */
  pairsMatched(right: number, count: number): string;
  /** In place of a verdict, where the answer was revealed. */
  revealed: string;
  rightAnswer: string;
  yourAnswer: string;
  next: string;
  seeResult: string;
  again: string;
  check: string;
  true: string;
  false: string;
  /** Read out for the gap in a sentence. */
  gap: string;
  evidence: string;
  readIt: string;
  result(right: number, count: number): string;
  /** Where answers scored in part, or not all count the same: each in the language's own digits, `share` in per cent. */
  points(points: string, max: string, share: string): string;
  /** `share`: 0 to 1. */
  praise(share: number): string;
  /** Of an event among others: to where what was before it stands. */
  earlier: string;
  later: string;
  moved(title: string, place: number, count: number): string;
  /** Of what an editor answers for, not the article. */
  addedByEditor: string;
  /** For what lay ahead, undated, when the article appeared. */
  ahead: string;
  about(date: string): string;
  until(from: string, to: string): string;
  since(date: string): string;
  /** `season`: 0 is spring. */
  season(season: number, year: string): string;
  /** `quarter`: 1 to 4. */
  quarter(quarter: number, year: string): string;
  /** `year`: the decade's first. */
  decade(year: string): string;
  choose: string;
  theAnswerWas(answer: string): string;
  youAnswered(answer: string): string;
  yourGuess: string;
  /** Label of the field beside the slider. */
  typeNumber: string;
  guessLabel: string;
  guessKept: string;
  /** Score card, before anything is answered. */
  notStarted(count: number): string;
  left(count: number): string;
  missed: string;
  share: string;
  /** The button that shares the result as a picture. */
  picture: string;
  copied: string;
  saved: string;
  notShared: string;
  print: string;
  answers: string;
  clear: string;
  cleared: string;
  answered(number: number, count: number): string;
  background: string;
  noBackground: string;
}
