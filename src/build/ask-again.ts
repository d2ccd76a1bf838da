import { askQuestions, type AskOptions } from '../ask/ask.js';
import type { Findings, Nearby } from '../extract/find-facts.js';
import type { Language } from '../languages/language.js';
import type { ContentPack, PackQuestion } from '../pack/types.js';

/** What is not asked anew: what the builder didn't make, and what an editor has changed or left out. */
export const isKept = ({ origin = 'builder', edited, dropped }: PackQuestion): boolean =>
  origin !== 'builder' || !!edited || !!dropped;

/**
 * Asks about a pack's facts as they are now, corrected or added to since it was built. What an editor, a model or another
 * file brought in stays as it is, and so does what an editor has decided of a question: its words, whether it is asked, and
 * where it stands among the others.
 */
export function askAgain(
  pack: ContentPack,
  found: Findings,
  language: Language,
  options: AskOptions = {},
): PackQuestion[] {
  const before = new Map(pack.questions.map(question => [question.id, question]));
  const nearby = found.nearby ?? nearbyIn(pack);
  const asked = askQuestions({ ...found, facts: pack, nearby }, language, options);
  const ids = new Set(asked.map(({ id }) => id));
  const fresh = asked.map(question => decided(question, before.get(question.id)));
  return inOrderOf(pack.questions, [...pack.questions.filter(each => isKept(each) && !ids.has(each.id)), ...fresh]);
}

/** What lies around the places of a pack's map, as far as its questions name it: for where there is no atlas at hand. */
function nearbyIn({ map, questions }: ContentPack): Nearby | undefined {
  if (!map) return undefined;
  const points = new Set(map.points.map(({ id }) => id));
  return {
    of({ id }) {
      const asked = questions.find(
        ({ correct, stimulus, options = [] }) =>
          correct === id && stimulus?.type === 'sentence' && options.every(option => points.has(option.id)),
      );
      return (asked?.options ?? []).flatMap(option => (option.id === id ? [] : { id: option.id, name: option.text }));
    },
  };
}

/** A question with what an editor has decided of it. */
function decided(question: PackQuestion, before: PackQuestion | undefined): PackQuestion {
  if (before?.edited) return before;
  if (before?.dropped) return { ...question, review: true, dropped: true };
  if (!question.review || before?.review !== false) return question;
  const { reason: _settled, ...rest } = question;
  return { ...rest, review: false };
}

/** Those that were there before in their order; what is new, or waits no longer, after the one that it follows by its worth. */
function inOrderOf(before: readonly PackQuestion[], questions: readonly PackQuestion[]): PackQuestion[] {
  const byId = new Map(questions.map(question => [question.id, question]));
  const ordered = before.flatMap(({ id, review }) => {
    const question = byId.get(id);
    return question && !question.review === !review ? question : [];
  });
  const placed = new Set(ordered);
  let last = -1;
  for (const question of questions) {
    if (placed.has(question)) last = ordered.indexOf(question);
    else ordered.splice(++last, 0, question);
  }
  return ordered;
}
