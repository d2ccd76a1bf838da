/** The words around every question, and of `<who-said-it>`. They go into the first file of a page: the rest is in `en.ts`. */
export const questionWords = {
  lang: 'en',
  titles: { 'who-said-it': 'Who said it?' } as Record<string, string>,
  progress: (number: number, count: number) => `${number} of ${count}`,
  progressSpoken: (number: number, count: number) => `Question ${number} of ${count}`,
  loading: 'Loading …',
  failed: 'This explainer could not be loaded.',
  right: 'Right.',
  wrong: 'Not quite.',
  theAnswerWas: (answer: string) => `Answer: ${answer}`,
  rightAnswer: 'right answer',
  yourAnswer: 'your answer',
  next: 'Next question',
  seeResult: 'See your result',
};
