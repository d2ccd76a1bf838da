import type { Wording } from '../../contract/asking.js';

export const wording: Wording = {
  whoSaidIt: 'Qui l’a dit\u00a0?',
  from: headline => `Dans «\u00a0${headline}\u00a0»\u00a0:`,
  innerMarks: ['“', '”'],
  timeline: 'Classez les événements, le plus ancien en premier.',
  whosWho: 'Associez chaque personne à ce qu’elle est.',
  trueOrFalse: 'Vrai ou faux\u00a0?',
  guessTheNumber: 'Quel nombre manque\u00a0?',
  fillTheGap: 'Quel nom manque\u00a0?',
  whereIsIt: 'Quel lieu manque\u00a0?',
  said: (name, role) => (role ? `C’est ${name} (${role}) qui l’a dit.` : `C’est ${name} qui l’a dit.`),
  otherwise: (name, role) => `${name}\u00a0: ${role}.`,
  instead: (from, to) => `L’article dit «\u00a0${from}\u00a0», et non «\u00a0${to}\u00a0».`,
  asStated: 'C’est ce que dit l’article.',
  articleSays: words => `L’article dit\u00a0: ${words}.`,
  addedByEditor: 'Ajouté par la rédaction\u00a0; ce n’est pas dans l’article.',
  gendered: /(?<!\p{L})(?:il|elle|lui|celui-ci|celle-ci|lui-même|elle-même)(?!\p{L})/iu,
};
