import type { ContentPack } from '../pack/types.js';
import { REVEALED } from '../quiz/mark.js';
import { hash } from '../quiz/random.js';
import type { Question, Result } from '../quiz/types.js';

/** One reader's answer to one question: all that a page tells of it. */
export interface Answered {
  /** What `packIdOf` gives. */
  pack: string;
  /** The question's id. */
  question: string;
  /** The option's id; `right`, `partly` or `wrong` where a question has none to choose from. */
  option: string;
}

/** What a pack is counted by: the address of its article, or its title. It stays when the pack is corrected. */
export function packIdOf({ sources, title }: Pick<ContentPack, 'sources' | 'title'>): string {
  const named = sources[0]?.url ?? title;
  return [named, `${named} `].map(text => hash(text).toString(36).padStart(7, '0')).join('');
}

/** Questions of which it is counted which option was chosen. */
export const isChosen = (kind: string): boolean => /^(?:choice|gap|true-false)$/.test(kind);

/** What is counted of an answer; nothing of one that was shown in place of given. */
export function optionOf({ kind }: Pick<Question, 'kind'>, { answer, score, right }: Result): string | undefined {
  if (answer === REVEALED) return;
  return isChosen(kind) ? String(answer) : right ? 'right' : score > 0 ? 'partly' : 'wrong';
}

/** What is counted where a question was answered right. */
export function rightOption({ kind, correct }: { kind: string; correct: unknown }): string {
  return isChosen(kind) ? String(correct) : 'right';
}

/** The query that says it, in the one order in which logs are read. */
export function queryOf({ pack, question, option }: Answered): string {
  return `p=${pack}&q=${encodeURIComponent(question)}&o=${encodeURIComponent(option)}`;
}

const QUERY = /[?&]p=([a-z\d]{14})&q=([^&\s"#]{1,600})&o=([^&\s"#]{1,600})(?:[&\s"#]|$)/;

/** Reads it back from the target of a request. */
export function answeredIn(target: string): Answered | undefined {
  const [, pack, question, option] = QUERY.exec(target) ?? [];
  if (!pack) return;
  const [readQuestion, readOption] = [plain(question!), plain(option!)];
  return readQuestion && readOption ? { pack, question: readQuestion, option: readOption } : undefined;
}

function plain(encoded: string): string | undefined {
  if (!encoded.includes('%')) return encoded;
  try {
    return decodeURIComponent(encoded);
  } catch {
    return;
  }
}
