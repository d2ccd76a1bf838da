/**
 * A question's prompt where the title of its pack stands above it anyway: “From “The bridge”: Who said it?” is “Who said it?”
 * in what is called “The bridge”.
 */
export const promptUnder = (prompt: string, title: string): string =>
  prompt.replace(title, '\n').split(/\n\W{1,3}: /)[1] || prompt;
