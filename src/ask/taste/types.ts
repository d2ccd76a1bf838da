import type { Language } from '../../languages/language.js';
import type { Matter } from '../../languages/contract/taste.js';
import type { PackQuestion, Person } from '../../pack/types.js';

/** What is known of an article when its questions are weighed for taste. */
export interface Scene {
  language: Pick<Language, 'taste'>;
  people: ReadonlyMap<string, Person>;
  /** Holds no public office, by what the article says. */
  isPrivate(person: Person): boolean;
  /** Names no public office, and stands mostly in sentences of death, harm or crime: ids. */
  drawnIn: ReadonlySet<string>;
  /** The article is mainly about death, violence or crime. */
  isGrave: boolean;
  /** The article gives views. */
  isOpinion: boolean;
}

/** A question with what its words touch. */
export interface Weighed {
  question: PackQuestion;
  /** All that it shows, the gap closed. */
  text: string;
  touched: ReadonlyMap<Matter, string>;
  /** Everybody whom it names, in its text or its options. */
  named: readonly Person[];
}

/** What an editor has to allow: the reason in words. */
export interface TasteRule {
  name: string;
  reasonFor(weighed: Weighed, scene: Scene): string | undefined;
}
