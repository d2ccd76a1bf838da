import { FICTION } from '../speakers/framing.js';

const SUPPOSED =
  /^(?:(?:and|but) )?(?:had|were|should) (?!been\b)(?:the |a |an )?[\p{L}’' -]{2,40}? (?:\p{L}+ed|been|won|lost|left|gone|taken|made|given|come|become)\b|^(?:if|unless|suppose|supposing|imagine|what if|assuming)\b|\b(?:would|could|might|should) have \p{L}+|\b(?:as if|as though|in a parallel|in an alternate|hypothetical)\b/iu;
const UNFULFILLED =
  /\b(?:almost|nearly|all but|failed to|fails to|refused to|declined to|decided (?:not to|against)|was (?:never|not) (?:to|going to)|(?:had |was |were )?(?:planned|meant|hoped|intended|supposed|expected|scheduled|due|set|going) to|wanted to|tried to|attempted to|threatened to|stopped short of|came close to|was about to|were about to|allegedly|reportedly|supposedly|falsely|wrongly)\b/iu;
const UNTRUE =
  /\b(?:hoax|fake|doctored|fabricated|satirical|satire|parody|spoof|conspiracy theory|false(?:ly)? claim\p{L}*|rumou?rs?|debunked|myth|legend has it)\b/iu;

/** Why what a sentence tells may never have happened: fiction, a condition, a plan that came to nothing, a lie. */
export function frameOf(passage: string): string | undefined {
  if (FICTION.test(passage.slice(0, 120).toLowerCase())) return 'It stands in a work of fiction.';
  if (SUPPOSED.test(passage)) return 'The sentence only supposes it.';
  const unfulfilled = UNFULFILLED.exec(passage);
  // "is expected to open": that lies ahead.
  if (unfulfilled && !/\b(?:is|are|will be|[’']s) $/.test(passage.slice(0, unfulfilled.index)))
    return `It may not have happened: “${unfulfilled[0]}”.`;
  const untrue = UNTRUE.exec(passage);
  return untrue ? `The sentence speaks of what is not true: “${untrue[0]}”.` : undefined;
}
