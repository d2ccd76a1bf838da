import type { Span } from '../../article/types.js';
import type { Person } from '../../pack/types.js';

export type Gender = 'female' | 'male';

/** A place where the article names somebody. */
export interface Mention extends Span {
  /** The name as it stands there, without title. */
  text: string;
  /** Id of the person; absent for a name that may be a person's but isn't known as one. */
  person?: string;
  /** Index into `Article.blocks`. */
  block: number;
  /** Where the title before the name begins; `start` where there is none. */
  outerStart: number;
  /** The mention gives given name and surname. */
  full: boolean;
  /** "’s" follows. */
  possessive: boolean;
  /** Others of the article bear the same name. */
  ambiguous: boolean;
}

/** Somebody whom the article names, before a record is made. */
export interface NamedPerson {
  name: string;
  /** Name parts in lower case without diacritics. */
  keys: string[];
  generation?: string;
  nickname?: string;
  gender?: Gender;
  /** Titles that stand before the name, in lower case. */
  titles: Set<string>;
  /** How often the article gives the full name. */
  fullMentions: number;
  rule: string;
  sure: boolean;
  why: string;
}

/** A mention and whom it names: an index into the list of people. */
export type IndexedMention = Mention & { index?: number };

/** What a person is, in the article's words. */
export interface Role extends Span {
  /** Empty where only the body is told. */
  text: string;
  affiliation?: string;
  /** Where the body is told, if not in the role: "Its director". */
  of?: Span;
  /** The sign that gave it. */
  rule: string;
}

/** Who is in the article, and where. */
export interface People {
  people: Person[];
  /** In order. */
  mentions: Mention[];
  /** Those of one person, in order. */
  mentionsOf(person: string): readonly Mention[];
  /** Id of the person whose name covers the offset. */
  personAt(offset: number): string | undefined;
  genderOf(person: string): Gender | undefined;
  /** Why a record is sure or not, for `--explain`. */
  trace: ReadonlyMap<string, { rule: string; sure: boolean; why: string }>;
}
