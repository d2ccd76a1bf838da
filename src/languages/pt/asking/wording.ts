import type { Wording } from '../../contract/asking.js';

export const wording: Wording = {
  whoSaidIt: 'Quem disse isto?',
  from: headline => `Em “${headline}”:`,
  timeline: 'Ordene os acontecimentos, o mais antigo primeiro.',
  whosWho: 'Associe cada pessoa ao seu cargo ou à sua função.',
  trueOrFalse: 'Verdadeiro ou falso?',
  guessTheNumber: 'Que número falta na lacuna?',
  fillTheGap: 'Que nome falta na lacuna?',
  whereIsIt: 'Que lugar falta na lacuna?',
  said: (name, role) => (role ? `Quem disse foi ${name} (${role}).` : `Quem disse foi ${name}.`),
  otherwise: (name, role) => `${name}: ${role}.`,
  instead: (from, to) => `O artigo diz «${from}», não «${to}».`,
  asStated: 'É o que diz o artigo.',
  articleSays: words => `O artigo diz: ${words}.`,
  addedByEditor: 'Acrescentado pela redação; não está no artigo.',
  gendered: /(?<!\p{L})(?:ele|ela|dele|dela|o|a|mesmo|mesma)(?!\p{L})/iu,
};
