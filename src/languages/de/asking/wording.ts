import type { Wording } from '../../contract/asking.js';

/** A title that would need its article: "Vorsitzende Clara Nowak". */
const DECLINED = /^(?:\p{Ll}[\p{L}-]+ )*[\p{L}-]*(?:vorsitzende|abgeordnete|beauftragte)[rn]? /iu;

export const wording: Wording = {
  whoSaidIt: 'Wer hat das gesagt?',
  from: headline => `Zu „${headline}“:`,
  innerMarks: ['‚', '‘'],
  timeline: 'Ordnen Sie die Ereignisse, das früheste zuerst.',
  whosWho: 'Ordnen Sie jeder Person zu, was sie ist.',
  trueOrFalse: 'Richtig oder falsch?',
  guessTheNumber: 'Welche Zahl gehört in die Lücke?',
  fillTheGap: 'Welcher Name gehört in die Lücke?',
  whereIsIt: 'Welcher Ort gehört in die Lücke?',
  said: (name, role) => `Das hat ${name.replace(DECLINED, '')} gesagt${role ? ` (${role})` : ''}.`,
  otherwise: (name, role) => `${name}: ${role}.`,
  instead: (from, to) => `Im Artikel steht „${from}“, nicht „${to}“.`,
  asStated: 'So steht es im Artikel.',
  articleSays: words => `Im Artikel steht: ${words}.`,
  addedByEditor: 'Von der Redaktion ergänzt; im Artikel steht es nicht.',
  besidePlace: { before: /(?:^|[^\p{L}])(?:[Ii]n|[Nn]ach|[Aa]us|[Bb]ei|[Vv]on) $/u, after: /^(?![’'-])/u },
  gendered: /(?<!\p{L})(?:er|sie|ihm|ihn|ihr|ihre[nmrs]?|sein|seine[nmrs]?)(?!\p{L})/iu,
};
