/** As the studio's words name it: a worker doesn't know which language is spoken. */
export type UnreadWhy = 'noWord' | 'noText';

/** A file that couldn't be read. */
export class Unread extends Error {
  constructor(readonly why: UnreadWhy) {
    super(why);
  }
}
