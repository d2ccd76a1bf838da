import type { Token } from '../../contract/tokens.js';
import { ROLE_NOUNS } from '../people/titles.js';
import { wordsOf } from './clause-words.js';
import { SAID_NOUNS } from './said-verbs.js';
import { isComma } from './tests.js';
import { pattern } from '../../../article/pattern.js';

/** "read out a letter in which Smith wrote", "told how Smith had called her and said" */
const IN_ANOTHERS_CLAUSE = pattern('u')`
  (?:^|[ ,])(?:(?:in|on|to|at) which|where|how|that|which)(?: (?:the|a|an|his|her|their|\p{L}+)){0,3}? @
  (?: [\p{L}@'-]+| ,){0,10}? (?:
    said|says|saying|wrote|writes|writing|told|tells|telling|asked|asks|asking|shouted|shouts|shouting|called|calls|
    calling|warned|warns|warning|promised|promises|promising|declared|declares|declaring|claimed|claims|claiming
  )(?: (?:him|her|them|@|the \p{L}+))?(?: that)?(?: [,:])?$
`;

const isWordsNoun = ({ kind, lower }: Token) =>
  kind === 'word' &&
  (SAID_NOUNS.has(lower) ||
    /^(?:lines?|sentences?|jokes?|quips?|boasts?|slogan|motto|phrase|essays?|articles?|columns?|op-eds?|poems?|songs?|books?|notes?|cards?|posts?|blogs?|reports?|papers?|text|texts)$/.test(
      lower,
    ));

/** "cited Smith’s words: “…”", "attacked Smith over her remark “…”": whoever does so did not say them. */
export function areAnothersWords(tokens: readonly Token[], verb: number, at: number): boolean {
  let noun = at - 1;
  while (noun > verb && tokens[noun]!.kind === 'mark' && /^[,:]$/.test(tokens[noun]!.text)) noun -= 1;
  if (IN_ANOTHERS_CLAUSE.test(wordsOf(tokens, verb + 1, at))) return true;
  // "cited a speech by Smith: “…”"
  if (
    tokens[noun]!.kind === 'name' &&
    /^(?:by|of|from)$/.test(tokens[noun - 1]!.lower) &&
    noun - 2 > verb &&
    isWordsNoun(tokens[noun - 2]!)
  )
    return true;
  if (tokens[noun]!.lower === 'that') noun -= 1;
  if (noun <= verb + 1 || !isWordsNoun(tokens[noun]!)) return false;
  // "attacked Smith over the sentence “…”"
  if (
    /^(?:the|a|that)$/.test(tokens[noun - 1]!.lower) &&
    /^(?:over|for|about|with)$/.test(tokens[noun - 2]!.lower) &&
    tokens.slice(verb + 1, noun - 2).some(token => token.kind === 'name' && !token.possessive)
  )
    return !/^(?:greet|welcom|answer|thank|repl|address)/.test(tokens[verb]!.lower);
  for (let owner = noun - 1; owner > verb && owner >= noun - 3; owner--) {
    const { kind, lower, possessive } = tokens[owner]!;
    if (kind === 'name') return possessive === true;
    // "mocked the governor’s line “…”"
    if (kind === 'word' && possessive && ROLE_NOUNS.has(lower.replace(/['’]s?$/, ''))) return true;
    if (/^(?:his|her|their)$/.test(lower))
      return tokens.slice(verb + 1, owner).some(token => token.kind === 'name' && !token.possessive);
    if (kind !== 'word') return false;
  }
  return false;
}

/** People whom no office or trade tells of. */
const SOMEBODY = pattern()`
  ^(?:
    m[ae]n|wom[ae]n|boys?|girls?|child(?:ren)?|people|persons?|pupils?|friends?|pen pals?|neighbou?rs?|colleagues?|
    boss(?:es)?|tenants?|clients?|customers?|passengers?|readers?|viewers?|listeners?|callers?|strangers?|
    (?:grand|step|god)(?:mother|father|son|daughter|parents?|child(?:ren)?)|parents?|aunts?|uncles?|cousins?|
    nephews?|nieces?|relatives?|famil(?:y|ies)|couples?|survivors?|prisoners?|inmates?|refugees?|migrants?|
    constituents?|employees?|commuters?|tourists?|visitors?|guests?|fans?|followers?|admirers?|critics|opponents?|
    voters?|taxpayers?|subscribers?|detainees?|hostages?|examiners?|foremen|foreman|villagers?|islanders?|
    landl(?:ord|ady)s?|company|council|board|ministry|government|union|club|charity|committee|authorit(?:y|ies)|
    department|agency|police|school|college|university|firm|bank|team|group|association|organi[sz]ation|court
  )$
`;
const isSomebody = ({ kind, lower }: Token) => {
  if (kind === 'name') return true;
  const word = lower.replace(/['’]s?$/, '');
  return kind === 'word' && (SOMEBODY.test(word) || ROLE_NOUNS.has(word) || ROLE_NOUNS.has(word.replace(/s$/, '')));
};

const TEXTS =
  '(?:letters?|e-?mails?|(?:text |voice |video |audio )?messages?|texts?|notes?|cards?|postcards?|statements?|poems?|songs?|prayers?|quotations?|quotes?|lines?|verses?|words|pleas?|appeals?|warnings?|apolog(?:y|ies)|testimon(?:y|ies)|accounts?|diary|diaries|posts?|tweets?|voicemails?|recordings?|telegrams?|reviews?|complaints?|passages?|essays?|speech(?:es)?)';
/** Hands on what somebody else has put into words. */
const PASSES_ON =
  '(?:read(?:s|ing)?|recit(?:e[ds]?|ing)|quot(?:e[ds]?|ing)|cit(?:e[ds]?|ing)|show(?:s|ed|ing)?|shar(?:e[ds]?|ing)|h(?:olds?|eld|olding) up|relay(?:s|ed|ing)?|pass(?:es|ed|ing) on|repeat(?:s|ed|ing)?|play(?:s|ed|ing)?|re-?post(?:s|ed|ing)?|post(?:s|ed|ing)?|retweet(?:s|ed|ing)?|forward(?:s|ed|ing)?|present(?:s|ed|ing)?|display(?:s|ed|ing)?|unfold(?:s|ed|ing)?|open(?:s|ed|ing)?|receiv(?:e[ds]?|ing)|g[eo]ts?|produc(?:e[ds]?|ing)|wav(?:e[ds]?|ing)|brandish(?:es|ed|ing)?|conclud(?:e[ds]?|ing) with|end(?:s|ed|ing)? with|open(?:s|ed|ing)? with)';
/** "read aloud a letter from", "repeated the words of", up to those whose words they are. */
const FROM_SOMEBODY = new RegExp(
  `\\b${PASSES_ON}(?: [^,;:.“”]{1,40}?)?? ${TEXTS}(?: (?:which|that))?(?: (?:was|were|had been))?(?: (?:written|sent|signed|left|posted|composed|recorded|penned|dictated))? (?:from|by|of)$`,
);
/** "a letter that a patient had sent" */
const SENT_BY = new RegExp(
  `\\b${PASSES_ON}(?: [^,;:.“”]{1,40}?)?? ${TEXTS}(?: (?:that|which))? (?:an?|the|his|her|their|one(?: of (?:his|her|the|their))?)(?: [\\p{L}-]+){1,4}? (?:had |has )?(?:written|wrote|sent|left|posted|recorded)(?: (?:to )?(?:him|her|them))?(?: [^,;:.“”]{1,30})? ?[,:]?$`,
  'u',
);
/** "read a letter in which a tenant wrote" */
const WRITTEN_IN = new RegExp(
  `\\b${TEXTS} (?:in|on) which (?:an?|the|his|her|their|one(?: of (?:his|her|the|their))?)(?: [\\p{L}-]+){1,4}? (?:had |has )?(?:said|says?|wrote|writ(?:es|ten)|told|tells|asked|asks|described|describes|called|calls|warned|warns|complained|promised|begged|thanked|declared|explained)(?: (?:him|her|them|@))?(?: that)? ?[,:]?$`,
  'u',
);
/** "recalled the verdict: “…”": it was given to whoever recalls it. */
const REMEMBERED = pattern('u')`
  \b(?:
    recall(?:s|ed|ing)?|remember(?:s|ed|ing)?|h(?:ears?|eard)|forg[eo]t(?:s|ten)?|g[eo]t|receiv(?:es|ed|ing)|
    repeat(?:s|ed|ing)?|quot(?:es|ed|ing)|finds?|found|discover(?:s|ed)|keeps?|kept
  )(?: only| still| well)? (?:the|an?|one|that|another)(?: [\p{L}-]+){0,2}? (?:
    verdict|answer|reply|response|advice|warning|order|instruction|diagnosis|message|announcement|shout|call|
    whisper|question|promise|greeting|telegram|letter|note|card|postcard|e-?mail|text|words|joke|proverb|saying|
    adage|maxim|refrain|motto|rule
  )(?: (?:from|of|by|in|on|at|over|under|behind|through|beside)(?: [\p{L}@'-]+){1,5}?)? ?[,:]?$
`;
/** "opened the envelope and read: “…”" */
const OPENED =
  /\b(?:open(?:s|ed|ing)?|unfold(?:s|ed|ing)?|unroll(?:s|ed|ing)?|tore open|took out|pull(?:s|ed) out) [^,;:“”]{1,50} and reads?(?: aloud| out)*(?: from (?:it|them))? ?[,:]?$/;
/** “…,” Smith read from a letter of a stranger. */
export const READ_FROM =
  /^(?:aloud |out |out loud )*from (?:an?|the|one)(?: \p{L}+)?? (?:letters?|e-?mails?|notes?|cards?|postcards?|diary|messages?|texts?|poems?|reports?|books?|files?|documents?|transcripts?|leaflets?)(?!\p{L})/u;

/** "read aloud a letter from a patient: “…”", "recalled the verdict: “…”": whoever does so did not say it. */
export function arePassedOn(tokens: readonly Token[], at: number): boolean {
  if (at === 0) return false;
  const head = wordsOf(tokens, at - 30, at);
  if ([REMEMBERED, SENT_BY, WRITTEN_IN, OPENED].some(sign => sign.test(head))) return true;
  if (!/[,:]$/.test(head)) return false;
  // Of the phrase after "from", the first noun that can write counts: "a nurse on the ward".
  for (let i = at - 2; i > Math.max(0, at - 12); i--) {
    if (tokens[i].kind === 'mark' || tokens[i].kind === 'quotation') return false;
    if (!isSomebody(tokens[i]) || tokens[i].possessive) continue;
    for (let from = i; from > Math.max(0, i - 5) && tokens[from - 1].kind !== 'mark'; from--)
      if (/^(?:from|by|of)$/.test(tokens[from - 1].lower) && FROM_SOMEBODY.test(wordsOf(tokens, at - 30, from)))
        return true;
  }
  return false;
}

const AS_IF =
  /^(?:and |but |then )?(?:imitating|mimicking|impersonating|parodying|channell?ing|aping|(?:doing|giving) (?:an?|his|her|their)(?: \p{L}+){0,2} (?:impression|impersonation|imitation) of|(?:putting on|adopting|assuming|affecting) (?:an?|the|his|her)\b|in (?:an?|the|his|her)(?: \p{L}+){0,2} (?:voice|accent|guise|words) of|in character as|posing as|(?:playing|taking) the (?:part|role) of)\b/u;

/** "Imitating his old sergeant, Smith barked": who opens the sentence so speaks for somebody else. */
export function speaksAsAnother(tokens: readonly Token[], subject: number): boolean {
  let comma = subject - 1;
  while (comma > 1 && tokens[comma].kind === 'word' && isSomebody(tokens[comma])) comma -= 1;
  if (comma < 2 || !isComma(tokens[comma])) return false;
  let from = comma;
  while (from > 0 && tokens[from - 1].kind !== 'quotation' && tokens[from - 1].kind !== 'mark') from -= 1;
  const opening = AS_IF.exec(wordsOf(tokens, from, comma));
  if (!opening) return false;
  return tokens
    .slice(from, comma)
    .some(token => isSomebody(token) || /^(?:voice|accent|drawl|brogue|twang|lisp)$/.test(token.lower));
}
