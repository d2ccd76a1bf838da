import { inEnglish } from '../../../../findings/finding.js';
import { isPunctuation, type Reading } from './reading.js';
import { pattern } from '../../../../article/pattern.js';

/** Before the sentence proper: marks, and words that only draw breath. */
const BREATH =
  /^[\s"“”‘'([]*(?:(?:Well|Look|Listen|Oh|Hey|Now|You know|I mean|Frankly|Honestly|Obviously|Clearly|Certainly|Today),? )?/;

/** Conjunctions: what they join to stood before. */
const JOINS =
  /^(?:and|but|or|nor|yet(?! another)|so(?!-| (?:far|long as|many|much|few|little|great|called)\b)|plus,)(?![a-zÀ-ỿ’'])/i;

/** Adverbs that join to the sentence before, by themselves. */
const JOINING = pattern('i')`
  ^(?:
    however|meanwhile|moreover|furthermore|nevertheless|nonetheless|therefore|thus(?! far)|hence|consequently|
    accordingly|likewise|similarly|conversely|additionally|also|alternatively|subsequently|afterwards?|thereafter|
    even so|even then|only then|not only that|worse still|then|instead(?! of)|otherwise|
    soon (?:after|afterwards)(?=,| (?:he|she|it|they|we|I)\b)|shortly (?:after|afterwards|thereafter)(?=,)|
    later that|earlier that|
    (?:a few|several|two|three|four|five|six|\d+|a|an|some|the next|the following) (?:
      minutes?|hours?|days?|weeks?|months?|years?|day|morning|night
    )(?: or so)?(?: later| afterwards?| after that|(?<=(?:next|following) (?:day|morning|night|week|month|year)))|
    since then|until then|by then|before then|from then on|to that end|to this end|with that|with this|that said|
    that being said|having said that|if so|if not|as for|apart from (?:that|this)|aside from (?:that|this)|
    other than that|rather than that|to be sure
  )(?![a-zÀ-ỿ’'-])
`;

/** Those that do so with a comma after them. */
const JOINING_WITH_COMMA = pattern('i')`
  ^(?:
    still|indeed|now|overall|in all|all in all|as a start|increasingly|besides|rather|separately|later|earlier|too|
    again|finally|lastly|first|second|third|firstly|secondly|thirdly|next|
    in (?:
      addition|turn|fact|contrast|comparison|response|return|reply|other words|the meantime|the interim|the end|
      the process|short|sum|any case|exchange|both cases|doing so|so doing|that|this|the same (?:vein|way|breath)
    )|
    by (?:contrast|comparison|that time|the same token|the way|doing so|doing that|doing this)|for context:?|
    as (?:a result|such|a consequence|expected|before|always|usual)|
    for (?:
      example|instance|starters|one thing|one|another|that matter|(?:his|her|their|its) part|(?:that|this) reason
    )|
    on (?:the other hand|the contrary|the one hand|balance)|at (?:the (?:same )?time|the time|that|this|first)|
    after (?:that|this|all)|of course|sure enough|
    in (?:this|that) (?:regard|case|sense|respect|way|context|light|instance|spirit|event|vein)|
    at (?:this|that) (?:point|time|moment|stage)|on (?:this|that) (?:day|night|occasion|point|basis|score)|by that
  ),
`;

/** Those that do so further on, between commas. */
const JOINING_WITHIN = /, ((?:by|in) (?:contrast|comparison)|however|meanwhile|moreover|likewise),/i;

/** An answer to a question that isn't shown. */
const ANSWERS =
  /^(?:yes|no|yeah|yep|nope|nah|sure|exactly|absolutely|correct|right|true|okay|ok|of course not|not really|not at all|maybe|definitely)(?:[,.!]|$)/i;

const GENERIC =
  /^(?:say|says|argue|argues|believe|believes|think|thinks|fear|fears|wonder|call|see|expect|hope|want|might|may|will|would|know|like|love|hate)$/;
const AMOUNT =
  /^(?:some|many|most|few|several|all|none|neither|either|each|both|another|others|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|half|another|such)$/;
const ABOUT =
  /^(?:about|nearly|almost|roughly|only|just|some|over|around|at|least|more|than|up|to|another|as|many|a|further|fewer)$/;

/** "Many were", "Nearly half said", "The first is": of what or whom? */
function leavesOpenOfWhat({ words, finite, opensSentence }: Reading): string | undefined {
  let at = words.findIndex(word => !isPunctuation(word));
  if (at < 0) return undefined;
  const first = words[at];
  const ordinal =
    /^the$/i.test(first.text) &&
    /^(?:first|second|third|fourth|fifth|last|other|others|others'|next|latter|rest|remainder)$/.test(
      words[at + 1]?.lower ?? '',
    );
  if (ordinal) at += 1;
  else while (ABOUT.test(words[at]?.lower ?? '') && !(AMOUNT.test(words[at].lower) && finite[at + 1])) at += 1;
  const amount = words[at];
  if (!amount || !opensSentence(words.indexOf(first))) return undefined;
  const share = /^(?:%|percent|per|cent)$|%$/.test(words[at + 1]?.lower ?? '') || /%$/.test(amount.text);
  if (/^The (?:rest|remainder|others)$/.test(`${first.text} ${amount.lower}`) && words[at + 1]?.lower !== 'of')
    return `“${first.text} ${amount.text}” leaves open of what or of whom.`;
  const counts =
    ordinal ||
    AMOUNT.test(amount.lower) ||
    /^\d[\d.,]*%?$/.test(amount.text) ||
    (share && /^\p{Lu}?\p{Ll}/u.test(amount.text));
  if (!counts) return undefined;
  let verb = at + 1;
  while (
    /^(?:%|percent|per|cent|also|later|then|already|even|still|never|have)$|ly$/.test(words[verb]?.lower ?? '') &&
    !finite[verb]
  )
    verb += 1;
  if (!words[verb] || !finite[verb] || GENERIC.test(words[verb].lower)) return undefined;
  return inEnglish('open-of-whom', {
    words: words
      .slice(words.indexOf(first), at + 1)
      .map(({ text }) => text)
      .join(' '),
  });
}

/** Begins so that the sentence before is needed. */
export function faultOfOpening(reading: Reading): string | undefined {
  const opening = reading.text.slice(BREATH.exec(reading.text)?.[0].length ?? 0);
  for (const sign of [JOINS, JOINING, JOINING_WITH_COMMA]) {
    const found = sign.exec(opening)?.[0];
    if (found) return inEnglish('joins-to', { words: found.replace(/,$/, '') });
  }
  const within = reading.as === 'sentence' && JOINING_WITHIN.exec(opening)?.[1];
  if (within) return inEnglish('joins-to', { words: within });
  if (reading.as === 'sentence' && /^Now(?:, | all )/.test(reading.text))
    return '“Now” joins to a sentence that isn’t there.';
  const answer = ANSWERS.exec(opening)?.[0];
  if (answer) return inEnglish('answers-missing', { words: answer.replace(/[,.!]$/, '') });
  return leavesOpenOfWhat(reading);
}
