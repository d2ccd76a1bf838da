/** What of a language tells who can have said what somebody else is quoted with, and who can't. */
export interface VoiceLanguage {
  /** Right before a name, or right after it: whose name it is says something. */
  speaks: { before: RegExp; after: RegExp };
  /** Opens the words behind a name and a comma that tell who that is. */
  introduces: RegExp;
  /** Right before a name: who bears it is dead. */
  late: RegExp;
  /** In a role, or beside a name: nobody who is offered for a guess. */
  outlaw: RegExp;
  /** In a role, or beside a name: who writes of others, and is asked nothing. */
  reports: RegExp;
  /** Right before a name: who bears it puts the questions. */
  asks: RegExp;
  /** Right after a name: puts a question, as interviewers do again and again. Default: none is known by it. */
  asksAgain?: RegExp;
  /** Right after a name: writes for whoever printed the article, as a note below it says. Default: none is known by it. */
  isOfThePaper?: RegExp;
  /** In a role, or beside a name: one of many, who speaks for nobody else. */
  ofTheMany: RegExp;
  /** In a role, or beside a name: whose words are those of somebody else. */
  speaksFor: RegExp;
  /** Right before the name of whom words back. */
  backs: RegExp;
  /** Right behind the name of whom words praise as the one to choose. Default: none do. */
  praises?: RegExp;
  /** Words of a quotation that only somebody says who stands for an office: "vote for me". Default: none are. */
  ownCandidacy?: RegExp;
  /** In a role, or beside a name: stands for an office, or beside whoever does. */
  stands: RegExp;
  /** Right after the words of a quotation, with its closing mark: the sentence tells of them, and nobody says them. */
  tellsOfWords?: RegExp;
}
