/** What somebody is in public: only people of one such standing are taken for one another. */
export type Position =
  /** Stands for an office. */
  | 'candidate'
  /** Holds an office that voters or a state give. */
  | 'office'
  /** Speaks or works for a body or for somebody. */
  | 'serves'
  /** Is asked for what they know. */
  | 'knows'
  /** Is known for what they do in public. */
  | 'shows'
  /** Is known from history. */
  | 'past'
  /** Is known to nobody but their own. */
  | 'private';

export interface Standing {
  position: Position;
  /** The office's noun: "governor", "senator". */
  rank?: string;
  party?: string;
  /** Leads another country than the one whose parties the article tells of. */
  abroad?: boolean;
}

/** What of a language tells who somebody is in public. */
export interface StandingLanguage {
  /** By the role that the article gives, and by what stands beside the name there; nothing where neither tells. */
  standingOf(name: string, role: string, text: string): Standing | undefined;
  /** The ranks of whom words speak: "the only sitting governor". */
  ranksIn(words: string): ReadonlySet<string>;
  /** The one party that words name, as a standing has it. */
  partyIn(words: string): string | undefined;
  /** What only one party's people do: vote in its primary, endorse its candidate. */
  isPartisan: RegExp;
  /** What only candidates do: raise money, win delegates, stand in polls. */
  isCampaign: RegExp;
}
