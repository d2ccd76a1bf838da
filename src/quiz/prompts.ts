/** The words in which questions are asked and answers explained. One such object a language. */
export interface Prompts {
  whoSaidIt: string;
  timeline: string;
  whosWho: string;
  trueOrFalse: string;
  guessTheNumber: string;
  fillTheGap: string;
  /** Who said it, once answered. */
  said(name: string, role?: string): string;
  /** What a false claim should have said. */
  instead(from: string, to: string): string;
  /** A true claim, once answered. */
  asStated: string;
  /** The number or the word that the article has. */
  articleSays(words: string): string;
  /** What an editor answers for, not the article. */
  addedByEditor: string;
}

export const english: Prompts = {
  whoSaidIt: 'Who said it?',
  timeline: 'Put the events in order, earliest first.',
  whosWho: 'Who is who? Match each person to a role.',
  trueOrFalse: 'True or false?',
  guessTheNumber: 'Which number belongs in the gap?',
  fillTheGap: 'Which name belongs in the gap?',
  said: (name, role) => (role ? `${name}, ${role}, said it.` : `${name} said it.`),
  instead: (from, to) => `The article has “${from}”, not “${to}”.`,
  asStated: 'The article says so.',
  articleSays: words => `The article says: ${words}.`,
  addedByEditor: 'Added by the editor; the article doesn’t say it.',
};
