/** What of a language reads questions that somebody else wrote. */
export interface AuditLanguage {
  /** Takes back what is said around it: "not", "never", "denied". Global. */
  denies: RegExp;
  /** Leaves open whether it is so: "may", "if", "plans to". Global. */
  supposes: RegExp;
  /** Opens a question that asks for the subject of what follows: "Who signed", not "Who did they meet". */
  asksSubject: RegExp;
  /** A question that is turned round; the group `asked` is what stands after the verb in a statement. */
  turned: RegExp;
  /** What is asked for, and says nothing of the article: "Which of these people", "In what year". */
  asks: RegExp;
  /** Asks for what something is like: "What colour is …". */
  asksProperty: RegExp;
  /** All that may stand between a thing and what it is like: "the tower is [red]". */
  is: RegExp;
  /** The end of a stretch in which another thing has begun to be told of: "…; the repair", "…, and its crew". */
  otherSubject: RegExp;
  /** Parts a clause from the next one. */
  partsClauses: RegExp;
  /** Asks who has an office; the group `role` is the office. */
  asksRole: RegExp;
  /** States who has an office; the groups `who` and `role` are the person and the office, `only` is there where no two have it. */
  statesRole: RegExp;
  /** What the builder puts before a question: the article's headline. Default: nothing is known. */
  headed?: RegExp;
  /** Asks who said what stands beside it. */
  asksSpeaker: RegExp;
  /** Bare auxiliaries and answers around a statement: "True or false:", "Is it true that". */
  asksTruth: RegExp;
  /** Units that are money as well: "pounds" -> GBP. */
  currencies: Readonly<Record<string, string>>;
  /** Asks for what is not so: "Which of these is not". */
  asksException: RegExp;
}
