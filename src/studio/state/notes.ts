import type { Note } from '../../export/types.js';
import type { ContentPack } from '../../pack/types.js';
import { findFact, summaryOf } from './kinds.js';

const LONGEST = 60;
/** So many are named; of more it is told how many they are. */
const MOST_NAMED = 3;

const short = (words: string): string => (words.length > LONGEST ? `${words.slice(0, LONGEST - 1).trimEnd()}…` : words);

/** What a note is about: a question by its words, a fact by its own. */
function nameOf(id: string, pack: ContentPack): string | undefined {
  const question = pack.questions.find(each => each.id === id);
  if (question) return question.stimulus?.text ?? question.prompt;
  const found = findFact(pack, id.replace(/^key-questions:/, ''));
  return found && summaryOf(found.kind, found.fact);
}

/** What was left out or is asked otherwise, each once, with the questions that it is told of. */
export function notesInWords(notes: readonly Note[], pack: ContentPack): string[] {
  const byWhy = new Map<string, string[]>();
  for (const { questionId, why } of notes) byWhy.set(why, [...(byWhy.get(why) ?? []), questionId]);
  return [...byWhy].map(([why, ids]) => {
    const named = ids.slice(0, MOST_NAMED).flatMap(id => nameOf(id, pack) ?? []);
    const more = ids.length - named.length;
    const names = named.map(name => `“${short(name)}”`).join(', ');
    if (!names) return `${ids.length} × ${why}`;
    return `${ids.length} × ${why}: ${names}${more > 0 ? ` and ${more} more` : ''}`;
  });
}
