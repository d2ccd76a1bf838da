/**
 * A question's prompt where the title of its pack stands above it anyway: “From “The bridge”: Who said it?” is “Who said it?”
 * in what is called “The bridge”.
 */
export function promptUnder(prompt: string, title: string): string {
  const at = title ? prompt.indexOf(title) : -1;
  if (at < 0) return prompt;
  const rest = /^\s?[”“»"’]\s?[:：]\s*(?=\S)/u.exec(prompt.slice(at + title.length));
  return rest ? prompt.slice(at + title.length + rest[0].length) : prompt;
}
