/** What English a page needs before the first answer to `<who-said-it>`. */
export const first = {
  lang: 'en',
  titles: { 'who-said-it': 'Who said it?' } as Record<string, string>,
  whoSaidIt: 'Who said it?',
  said: (name: string, role?: string) => (role ? `${name}, ${role}, said it.` : `${name} said it.`),
  progress: (number: number, count: number) => `${number} of ${count}`,
  progressSpoken: (number: number, count: number) => `Question ${number} of ${count}`,
  loading: 'Loading …',
};
