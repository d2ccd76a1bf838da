import { FACT_KINDS, type ContentPack, type Fact, type PackQuestion, type Quote } from '../pack/types.js';

/** What an author may put in other words. */
export type Wording = Partial<Pick<PackQuestion, 'prompt' | 'explanation'>> & { options?: readonly string[] };

/** So many questions a quiz begins with. */
const FIRST = 5;

const isSure = (pack: ContentPack) => {
  const unsure = new Set(
    FACT_KINDS.flatMap(kind => (pack[kind] as Fact[]).flatMap(({ id, review }) => (review ? id : []))),
  );
  return ({ review, about = [] }: PackQuestion) => !review && !about.some(id => unsure.has(id));
};

/** A pack with the best of what was found, and with the facts that it rests on. */
export function bestOf(found: ContentPack): ContentPack {
  const { map: _map, ...rest } = found;
  return pruned({ ...rest, questions: found.questions.filter(isSure(found)).slice(0, FIRST) });
}

/** Takes a question that was found into the quiz, in place of an older one of its id. The author answers for it. */
export function withQuestion(quiz: ContentPack, found: ContentPack, id: string): ContentPack {
  const question = found.questions.find(each => each.id === id);
  if (!question) return quiz;
  const needed = namedIn([question], found);
  const joined: Record<string, unknown> = { ...quiz, sources: found.sources };
  for (const kind of FACT_KINDS) {
    const fresh = (found[kind] as Fact[]).filter(fact => needed.has(fact.id)).map(accepted);
    const ids = new Set(fresh.map(fact => fact.id));
    joined[kind] = [...(quiz[kind] as Fact[]).filter(fact => !ids.has(fact.id)), ...fresh];
  }
  const isThere = quiz.questions.some(each => each.id === id);
  const taken = accepted(question);
  joined.questions = isThere ? quiz.questions.map(each => (each.id === id ? taken : each)) : [...quiz.questions, taken];
  return pruned(joined as unknown as ContentPack);
}

const accepted = <T extends { review?: boolean; reason?: string }>({ review: _review, reason: _reason, ...rest }: T) =>
  rest as T;

/** The quiz with the map of what was found, and the places that are on it. */
export function withMap(quiz: ContentPack, { map, places }: ContentPack): ContentPack {
  if (!map) return quiz;
  const own = new Set(places.flatMap(({ id, review }) => (review ? [] : id)));
  const points = map.points.filter(({ id }) => own.has(id));
  const ids = new Set(points.map(({ id }) => id));
  return pruned({
    ...quiz,
    map: { ...map, points },
    places: [...quiz.places.filter(({ id }) => !ids.has(id)), ...places.filter(({ id }) => ids.has(id))],
  });
}

export const withoutMap = ({ map: _map, ...quiz }: ContentPack): ContentPack => pruned(quiz);

export const withoutQuestion = (quiz: ContentPack, id: string): ContentPack =>
  pruned({ ...quiz, questions: quiz.questions.filter(each => each.id !== id) });

/** Moves a question up (-1) or down (1). */
export function movedQuestion(quiz: ContentPack, id: string, by: -1 | 1): ContentPack {
  const questions = [...quiz.questions];
  const from = questions.findIndex(each => each.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= questions.length) return quiz;
  questions.splice(to, 0, ...questions.splice(from, 1));
  return { ...quiz, questions };
}

/** Whether an option is a fact of the post, whose name is not for the author to choose. */
export const isNamed = (quiz: ContentPack, option: string): boolean =>
  FACT_KINDS.some(kind => (quiz[kind] as Fact[]).some(({ id }) => id === option));

/** Puts a question in other words. What is left empty stays as it was, and so do names; an explanation may be left out. */
export function rewordedQuestion(quiz: ContentPack, id: string, wording: Wording): ContentPack {
  const reworded = (question: PackQuestion): PackQuestion => {
    const { explanation: before, ...rest } = question;
    const explanation = (wording.explanation ?? before)?.trim();
    return {
      ...rest,
      prompt: wording.prompt?.trim() || question.prompt,
      ...(question.options && {
        options: question.options.map((option, place) => ({
          ...option,
          text: (!isNamed(quiz, option.id) && wording.options?.[place]?.trim()) || option.text,
        })),
      }),
      ...(explanation && { explanation }),
    };
  };
  return { ...quiz, questions: quiz.questions.map(each => (each.id === id ? reworded(each) : each)) };
}

/** Ids of all facts that questions name, and of those that these name. */
function namedIn(questions: readonly PackQuestion[], { quotes }: ContentPack): Set<string> {
  const ids = new Set(questions.flatMap(({ about = [], options = [] }) => [...about, ...options.map(({ id }) => id)]));
  for (const { id, speaker } of quotes as Quote[]) if (speaker && ids.has(id)) ids.add(speaker);
  return ids;
}

/** Without the facts that no question needs, nor the map: a page loads them all. */
function pruned(quiz: ContentPack): ContentPack {
  const needed = namedIn(quiz.questions, quiz);
  for (const { id } of quiz.map?.points ?? []) needed.add(id);
  const left: Record<string, unknown> = { ...quiz };
  for (const kind of FACT_KINDS) left[kind] = (quiz[kind] as Fact[]).filter(fact => needed.has(fact.id));
  left.quotes = (left.quotes as Quote[]).map(({ distractors: _distractors, ...quote }) => quote);
  return left as unknown as ContentPack;
}
