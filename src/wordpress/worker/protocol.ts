import type { ContentPack } from '../../pack/types.js';
import type { Withdrawal } from '../held.js';

/** A post as it stands in the editor. */
export interface Post {
  title: string;
  /** The content as HTML, without the quiz. */
  html: string;
  /** BCP 47: what the site is written in. */
  lang: string;
  /** ISO 8601. */
  date?: string;
}

/** What is asked of the worker: what can be asked about a post, with a map where one is wanted; or what of a quiz it still bears out. */
export interface Request {
  id: number;
  post: Post;
  quiz?: ContentPack;
  withMap?: boolean;
}

/** Why there is no answer. `isAtlas`: the atlas could not be loaded. */
export interface Problem {
  problem: string;
  isAtlas?: boolean;
}

export type Answer = { id: number } & ({ found: ContentPack } | { withdrawn: Withdrawal[] } | Problem);
