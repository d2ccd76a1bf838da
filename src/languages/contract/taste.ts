/** What may hurt, or is nobody's business: what of it words touch. */
export type Matter =
  | 'death'
  | 'harm'
  | 'suicide'
  | 'sexual violence'
  | 'crime'
  | 'shame'
  | 'kin'
  | 'affair'
  | 'children'
  | 'address'
  | 'age'
  | 'health'
  | 'money'
  | 'judgement'
  | 'forecast'
  | 'rumour'
  | 'denial';

export interface TasteLanguage {
  /** What words touch, of these matters or of all, with the word that does; idioms don't ("killed the bill"). */
  touches(text: string, among?: readonly Matter[]): ReadonlyMap<Matter, string>;
  /** Does who has this role hold a public office, or speak for one? */
  holdsOffice(role: string): boolean;
  /** Does a text give whoever bears a name a public office, or a candidacy for one, right beside it? */
  inOffice(text: string, name: string): boolean;
  /** Does whoever bears a surname only speak there? */
  speaks(text: string, surname: string): boolean;
  /** What somebody is named to say: a view that is told as somebody's view. */
  attributed(text: string): boolean;
  /** The words by which whoever tells it judges, outside quotation marks and whoever is named: "lectured the nation". Default: none. */
  narrates?(text: string): string | undefined;
  /** Somebody is told to claim it: whoever tells that doesn't say it is so. Default: none is known. */
  claims?: RegExp;
  /** A name right behind what somebody of a crime is called: "gunman Tom Ames". Default: none is known. */
  culprit?: RegExp;
  /** Words that run down a people, a faith or a sex, if there are any. */
  belittles?(text: string): string | undefined;
  /** A count in words: "scores of people". Default: none is known. */
  counts?: RegExp;
  /** Opens a piece that gives views: "OPINION: By …". */
  opensOpinion: RegExp;
}
