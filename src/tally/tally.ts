/** So few readers are no figure to tell: a share of them would say what single people answered. */
export const FEWEST_READERS = 20;

/** How readers answered one question. */
export interface QuestionTally {
  readers: number;
  /** By what was chosen, how many readers; together as many as `readers`. */
  answers: Record<string, number>;
}

/** What `explainer tally` writes and widgets take: by pack, by question. */
export interface Tally {
  version: 1;
  packs: Record<string, Record<string, QuestionTally>>;
}

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

/** How readers answered a question, where a file says so in a form that can be shown, and enough of them did. */
export function tallyOf(file: unknown, pack: string, question: string): QuestionTally | undefined {
  const { version, packs } = (file ?? {}) as Partial<Tally>;
  if (version !== 1 || !packs || !Object.hasOwn(packs, pack)) return;
  const questions = packs[pack];
  if (!questions || !Object.hasOwn(questions, question)) return;
  const { readers, answers } = questions[question] ?? ({} as Partial<QuestionTally>);
  if (!isCount(readers) || readers < FEWEST_READERS || typeof answers !== 'object' || !answers) return;
  const counts = Object.values(answers);
  return counts.every(isCount) && counts.reduce((sum, count) => sum + count, 0) === readers
    ? { readers, answers }
    : undefined;
}
