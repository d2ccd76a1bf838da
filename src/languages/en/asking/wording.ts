import type { Wording } from '../../contract/asking.js';

export const wording: Wording = {
  whoSaidIt: 'Who said it?',
  timeline: 'Put the events in order, earliest first.',
  whosWho: 'Who is who? Match each person to a role.',
  trueOrFalse: 'True or false?',
  guessTheNumber: 'Which number belongs in the gap?',
  fillTheGap: 'Which name belongs in the gap?',
  said: (name, role) => (role ? `${name}, ${role}, said it.` : `${name} said it.`),
  otherwise: (name, role) => `${name} is ${/^(?:an?|the) /i.test(role) ? '' : 'named as '}${role}.`,
  instead: (from, to) => `The article has “${from}”, not “${to}”.`,
  asStated: 'The article says so.',
  articleSays: words => `The article says: ${words}.`,
  addedByEditor: 'Added by the editor; the article doesn’t say it.',
  gendered: /\b(?:s?he|his|hers?|him)\b/i,
};
