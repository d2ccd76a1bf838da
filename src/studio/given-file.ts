import { words } from './words/words.js';

/** The endings of files that an article is read from. */
export const ARTICLE_FILES = '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mhtml,.mht,.docx';

const MOST_MEGABYTES = 20;

/** Why a file isn't read at all; `undefined` where it is. */
export const tooLargeProblem = ({ name, size }: File): string | undefined =>
  size > MOST_MEGABYTES * 1e6 ? words().files.tooLarge(name, MOST_MEGABYTES) : undefined;
