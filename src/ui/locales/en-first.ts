/** What English a page needs before the first answer to `<who-said-it>`. */
export const first = {
  lang: 'en',
  titles: { 'who-said-it': 'Who said it?' } as Record<string, string>,
  progress: (number: number, count: number) => `${number} of ${count}`,
  progressSpoken: (number: number, count: number) => `Question ${number} of ${count}`,
  loading: 'Loading …',
  failed: 'This explainer could not be loaded.',
};
