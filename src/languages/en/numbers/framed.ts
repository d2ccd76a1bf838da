import { inEnglish } from '../../../findings/finding.js';
import { doubtIn } from '../events/frame.js';
import { leanRegExp } from '../../../article/lean-pattern.js';

const NOT =
  "(?:(?:did|do|does|has|have|had|is|are|was|were|will|would|could|can|should|might|may)(?: not|n['’]t)|cannot|never|no longer|nobody|no one|none|neither|nor)";
/** What denies the number that ends the passage; “no fewer than” only bounds it, and “not until” tells when. */
const DENIED = leanRegExp(
  `\\b${NOT}\\b(?! (?:only|just|merely|until|before|since|mind)\\b)(?:(?! (?:but|because|although|though|until|after|since|that|who|which|despite|even|as|when|and|in the)\\b)[^,;:—–“”()]){0,45}$`,
  'iu',
);
const EXPECTED_BY_NOBODY =
  /\b(?:nobody|no one|few|never|not|n['’]t)(?: [a-zÀ-ỿ]+){0,3}? (?:expected|thought|believed|imagined|dreamed) (?:that )?[^,;:.]{0,40}$/i;
const CONTRASTED = /\bnot (?:the |some |about )?[$€£]?$/i;
const DENIAL =
  /\b(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|refut(?:e|es|ed|ing)|debunk(?:s|ed)?|disproved?)\b[^,;:]{0,60}$|\b(?:reject(?:s|ed|ing)?|dismiss(?:es|ed|ing)?)\b[^,;:]{0,30}\b(?:claims?|reports?|suggestions?|rumou?rs?|allegations?|estimates?|idea|notion)\b[^,;:]{0,40}$/i;
const WITHOUT_FACT = /\b(?:would|could|might|should|must) have (?!to\b)[a-z]+[^,;:]{0,40}$/i;
const IN_CONDITION =
  /(?:^(?:had|were|should)|(?:^|, |\b(?:and|but|that|even) )(?:if|unless|suppose|supposing|imagine|what if))\b[^,;:]{0,60}$/i;
const CLAIMED =
  /\b(?:claim(?:s|ed|ing)? (?:to|that|it|he|she|they)|pretend(?:s|ed)? to|boast(?:s|ed)? of)\b[^,;:]{0,50}$/i;
const REPLACED =
  /\b(?:(?:earlier|initial|original|previous|old|preliminary|wrong|false|mistaken|outdated) (?:[a-zÀ-ỿ]+ )?(?:counts?|figures?|numbers?|estimates?|totals?|toll|tally|reports?|versions?|claims?)|(?:initially|originally|previously|wrongly|falsely|mistakenly|incorrectly) (?:[a-zÀ-ỿ]+ )?(?:reported|stated|said|gave|put|announced|counted))\b[^,;:]{0,40}$/i;
const CALLED_WRONG =
  /^[^.;:“”]{0,60}?\b(?:is|are|was|were|proved|turned out(?: to be)?) (?:[a-zÀ-ỿ]+ly )?(?:wrong|false|incorrect|untrue|inaccurate|a lie|a myth|mistaken|exaggerated|an exaggeration|made up|invented|too (?:high|low))\b/i;
const PLANNED_INSTEAD =
  /\bhad (?:[a-zÀ-ỿ]+ly )?(?:planned|hoped for|wanted|expected|promised|intended|budgeted)\b[^,;:]{0,40}$/i;
const BUT_LESS =
  /^[^.;:]{0,50}?\bbut (?:only |just )?(?:[a-zÀ-ỿ]+ed|built|got|has|have|had|came|sold|found|bought|made)\b/i;
const BOUND = /\b(?:no|not) (?:fewer|less|more|later|earlier) than (?:some |about )?[$€£]?$/i;

/** How much somebody had drunk, or weighs. */
const DRUNK =
  /\b(?:blood[- ]alcohol|(?:blood|breath|(?:his|her|their|driver['’]s)) alcohol (?:level|content|concentration|reading)|breathaly[sz]er|breath (?:test|sample|specimen)s?|alcohol (?:per|in) (?:\d+ ?)?(?:ml|millilit\p{L}+|(?:his|her|their) (?:blood|breath))|grams? of alcohol|blew (?:a |an |about )?$)/iu;
const OF_DRINK =
  /^(?:\d[\d.,]*|\p{L}+) ?(?:%|percent|per cent|per mille|micrograms?|milligrams?|mcg|mg|µg|promille|times)|^0?\.\d+/u;
const LAWS_LIMIT = /\blimits?\b[^,;]{0,40}$/i;
const WEIGHS =
  /\b(?:[Hh]e|[Ss]he|[Tt]he (?:\p{Ll}+ )?(?:man|woman|boy|girl|baby|patient|driver|passenger|suspect|prisoner|pensioner|teenager|infant)) (?:(?:now |then |once )?weigh(?:s|ed)|had weighed|(?:has |had )?(?:lost|gained|put on)) (?:about |some |nearly |almost |more than |over |only |just )?$/u;
const OF_WEIGHT = /(?:kg|kilos?|kilograms?|pounds|lbs?|stone)$/;

const LONGEST_QUOTED = 40;
const quoted = (words: string) =>
  inEnglish('not-told-so', {
    words: words.length > LONGEST_QUOTED ? `${words.slice(0, LONGEST_QUOTED).trimEnd()} …` : words.trim(),
  });

/** Why what a sentence counts may not be so, by the words around the number at an offset: denied, supposed, put right. */
export function framed(sentence: string, start: number, end: number): string | undefined {
  const before = sentence.slice(Math.max(0, start - 120), start);
  if (!BOUND.test(before)) {
    for (const frame of [
      DENIED,
      EXPECTED_BY_NOBODY,
      CONTRASTED,
      DENIAL,
      WITHOUT_FACT,
      IN_CONDITION,
      CLAIMED,
      REPLACED,
    ]) {
      const found = frame.exec(before);
      if (found) return quoted(found[0]);
    }
  }
  const after = sentence.slice(end, end + 100);
  const wrong = CALLED_WRONG.exec(after);
  if (wrong) return quoted(wrong[0]);
  const shown = sentence.slice(start, end);
  const drunk =
    OF_DRINK.test(sentence.slice(start, end + 12)) && !LAWS_LIMIT.test(before) ? DRUNK.exec(sentence) : null;
  if (drunk || (OF_WEIGHT.test(shown) && WEIGHS.test(before)))
    return inEnglish('somebodys-body', { words: drunk?.[0] ?? shown });
  const planned = PLANNED_INSTEAD.exec(before);
  if (planned && BUT_LESS.test(after)) return quoted(planned[0]);
  return doubtIn(sentence);
}
