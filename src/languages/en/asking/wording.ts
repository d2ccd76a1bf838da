import { inEnglish } from '../../../findings/finding.js';
import type { Wording } from '../../contract/asking.js';

/** "Mayor Ada Brook"; "Ada Brook, head of the port,". */
const withRole = (name: string, role?: string): string =>
  !role ? name : /^\p{Lu}\p{Ll}+$/u.test(role) ? `${role} ${name}` : `${name}, ${role},`;

export const wording: Wording = {
  whoSaidIt: 'Who said it?',
  from: headline => `From “${headline}”:`,
  whoSaidItOf: {
    prompt: name => `Who said this of ${name}?`,
    pronouns: { male: /\b(?:he|him|his|himself)\b/gi, female: /\b(?:she|hers?|herself)\b/gi },
    before:
      /(?<!\p{L})(?:(?:sa(?:id|ys)|spoke|asked|wrote|tweeted|joked|talking|speaking)(?: (?!he |she |they |it |that |is |was )\p{L}+){0,3} (?:of|about)|(?:referring|reference) to) (?:\p{L}+\.? ){0,3}$/iu,
  },
  timeline: 'Put the events in order, earliest first.',
  whosWho: 'Who is who? Match each person to a role.',
  trueOrFalse: 'True or false?',
  guessTheNumber: 'Which number belongs in the gap?',
  fillTheGap: 'Which name belongs in the gap?',
  whereIsIt: 'Which place belongs in the gap?',
  said: (name, role) => `${withRole(name, role)} said it.`,
  otherwise: (name, role) => `${name} is ${/^(?:an?|the) /i.test(role) ? '' : 'named as '}${role}.`,
  instead: (from, to) => inEnglish('audit-article-has', { other: from, right: to }),
  asStated: 'The article says so.',
  articleSays: words => `The article says: ${words}.`,
  addedByEditor: 'Added by the editor; the article doesn’t say it.',
  besidePlace: {
    before:
      /(?:^|\s)(?:in|to|at|from|near|into|outside|across|through|around|toward|towards|visited|left|entered|reached|within|throughout|between|and)\s(?:the |northern |southern |eastern |western |central )?$|^(?:The )?$/i,
    after:
      /^(?:[.,;:)]|$| (?:in|on|at|to|and|or|but|for|from|with|by|of|after|before|during|when|where|while|as|is|was|were|has|had|have|will|would|that|which|who|because|since|until|through|over|about|against|under|without|said|says|if|than|into|amid|despite|also|\p{L}+(?:ed|ly|ing))(?!\p{L}))/u,
  },
  gendered: /\b(?:s?he|his|hers?|him)\b/i,
};
