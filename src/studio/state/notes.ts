import type { Note } from '../../export/types.js';
import type { ContentPack } from '../../pack/types.js';
import { words } from '../words/words.js';
import { findFact, summaryOf } from './kinds.js';

const LONGEST = 60;
/** So many are named; of more it is told how many they are. */
const MOST_NAMED = 3;

const short = (name: string): string => (name.length > LONGEST ? `${name.slice(0, LONGEST - 1).trimEnd()}…` : name);

/** What a note is about: a question by its words, a fact by its own. */
function nameOf(id: string, pack: ContentPack): string | undefined {
  const question = pack.questions.find(each => each.id === id);
  if (question) return question.stimulus?.text ?? question.prompt;
  const found = findFact(pack, id.replace(/^key-questions:/, ''));
  return found && summaryOf(found.kind, found.fact);
}

/** What was left out or is asked otherwise, each once, with the questions that it is told of. */
export function notesInWords(notes: readonly Note[], pack: ContentPack): string[] {
  const { notes: told, quoted } = words();
  const byWhy = new Map<string, string[]>();
  for (const { questionId, why } of notes) byWhy.set(why, [...(byWhy.get(why) ?? []), questionId]);
  return [...byWhy].map(([why, ids]) => {
    const named = ids.slice(0, MOST_NAMED).flatMap(id => nameOf(id, pack) ?? []);
    const more = ids.length - named.length;
    const names = named.map(name => quoted(short(name)));
    if (!names.length) return told.unnamed(ids.length, why);
    return more > 0 ? told.namedAndMore(ids.length, why, names, more) : told.named(ids.length, why, names);
  });
}
