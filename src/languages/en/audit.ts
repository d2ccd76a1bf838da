import type { AuditLanguage } from '../contract/audit.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import { pattern } from '../../article/pattern.js';

const AUXILIARY =
  "did|do|does|is|are|was|were|has|have|had|will|would|can|could|may|might|must|shall|should|didn[’']t|doesn[’']t|don[’']t";

/** What the answer itself says that it is: red is a colour. */
const PROPERTY = '(?:colou?r|shape|material|nationality)';
const PREPOSITIONS =
  'of|in|on|at|for|from|to|by|with|as|than|after|before|since|until|near|under|over|into|onto|between|through|against|about|around|during|behind|beside|towards?|across|without|within';

export const audit: AuditLanguage = {
  denies:
    /\b(?:not|never|no|nobody|none|nothing|neither|nor|without|cannot|hardly|barely|(?:is|was|are|were|did|does|do|has|have|had|ca|could|wo|would|should|must)n[’']t|den(?:y|ies|ied|ying)|refus(?:e|es|ed|ing)|reject(?:s|ed|ing)?|fail(?:s|ed|ing)? to|declin(?:e|es|ed|ing) to|rul(?:e|es|ed|ing) out|stopp?(?:s|ed) short of|falsely|untrue)\b/gi,
  supposes:
    /\b(?:[Ii]f|[Uu]nless|[Ww]hether|may|might|could|would|should|alleged(?:ly)?|[Rr]eportedly|rumou?r(?:s|ed)?|plan(?:s|ned)? to|threaten(?:s|ed)? to|intend(?:s|ed)? to|consider(?:s|ed|ing)?|(?:almost|nearly)(?! [\d$£€]))\b/g,
  asksSubject: leanRegExp(
    `^(?:[Aa]ccording to [^,]{1,80}, ?)?(?:[Ww]ho|[Ww]hat|(?:[Ww]hich|[Ww]hat|[Hh]ow many|[Hh]ow much)(?: of these| of the)?(?: (?!(?:${AUXILIARY})\\b)[\\p{L}’'-]+){1,5}?) (?!(?:did|do|does)\\b|(?:${AUXILIARY}) (?:\\p{Lu}|the |an? |his |her |its |their |it |they |he |she |this |that |these |those |in |at |on |not ))`,
    'u',
  ),
  turned: leanRegExp(
    `^(?<asked>(?:[Aa]ccording to [^,]{1,80}, ?)?(?:[Ww]hich|[Ww]hat|[Hh]ow many|[Hh]ow much) [^?]{1,80}?) (?:${AUXILIARY}) `,
    'u',
  ),
  asks: pattern('gi')`
    \b(?:
      what (?:is|was|are|were) the (?:colou?r|shape|material|nationality) of|
      (?:in |on |at |for |from |to |by |of |with )?(?:which|what)(?: of (?:these|the following|the))?(?:
        [ ](?:
          people|persons?|names?|city|cities|town|country|countries|state|place|region|year|month|day|date|number|
          figure|amount|percentage|share|sum|word|term|option|statement|company|organi[sz]ation|party|team|group|
          kind|type|news outlet|newspaper|magazine|agency|network|channel|school|university|court|candidate|
          politician|official|river|island|airport|sport|title|reason|colou?r|shape|material|nationality
        )s?
      )?|
      who|whom|whose|when|where|why|how (?:many|much|long|old|far|often|high|big|large)|how|
      according to(?: the (?:article|text|report|story|passage))?|belongs? in the gap|fill in|choose|select|complete
    )\b
  `,
  asksProperty: new RegExp(`^(?:of )?(?:what|which) (?:(?:is|was|are|were) the )?${PROPERTY}\\b`, 'i'),
  is: /^ (?:is|was|are|were|(?:has|have|had) been|looks|remains|remained|turned) (?:painted |now |still |all |entirely |mostly )?$/,
  otherSubject: new RegExp(
    `(?:;|,? (?:and|but|while|whereas|although|though)) (?:the|an?|its|his|her|their|our|this|that|these|those) (?:[\\p{L}’'-]+ ){0,3}(?!(?:${PREPOSITIONS}) )[\\p{L}’'-]+ $`,
    'iu',
  ),
  partsClauses:
    /[;:—]|, |\b(?:and|but|while|whereas|although|though|because|when|after|before|if|who|which|whose|where)\b/i,
  asksRole:
    /^(?:who|which (?:of these )?(?:people|person|man|woman|politician)s?) (?:is|was|serves? as|works? as) (?:an? |the )?(?<role>[^?]{3,120}?)\s*\?*$/i,
  statesRole: leanRegExp(
    `^(?<who>\\p{Lu}[^,;:.?!]{2,60}?) (?:is|serves as|works as) (?!(?:not|never|no|hardly|barely|neither|nor|${PREPOSITIONS})\\b(?!-))(?:an? |(?<only>the ))?(?<role>[^?,;:]{3,120}?)\\s*\\.?$`,
    'u',
  ),
  headed: /^from “[^”]{4,200}”: /i,
  asksSpeaker:
    /^(?:who (?:said|says|wrote|tweeted|told|uttered|is quoted)(?: (?:it|this|that|so|the following|these words|as saying))?|whose (?:words|quote|quotation|statement)\b[^?]{0,40}|which (?:of these )?(?:person|people|politician|speaker)s? (?:said|wrote) (?:it|this|that|the following))\s*[:?,]?/i,
  asksTruth: /^(?:true or false|right or wrong|is (?:it|this) (?:true|so|correct|right)(?: that)?)\s*[?:.]?\s*/i,
  currencies: { pound: 'GBP', pounds: 'GBP' },
  asksException: /\b(?:not|NOT|except|EXCEPT|false|incorrect|untrue|wrong|never)\b/,
};
