import { inEnglish } from '../../../findings/finding.js';
import { FICTION } from '../speakers/framing.js';
import { pattern } from '../../../article/pattern.js';

const SUPPOSED =
  /^(?:(?:and|but) )?(?:had|were|should) (?!been\b)(?:the |a |an )?[a-zÀ-ỿ’' -]{2,40}? (?:[a-zÀ-ỿ]+ed|been|won|lost|left|gone|taken|made|given|come|become)\b|^(?:if|unless|suppose|supposing|imagine|what if|assuming)\b|\b(?:would|could|might|should) have [a-zÀ-ỿ]+|\b(?:as if|as though|in a parallel|in an alternat(?:e|ive)|hypothetical)\b/i;
const UNFULFILLED = pattern('i')`
  \b(?:
    (?:almost|nearly|never)(?!
      [ ](?:
        before|again|since|mind|[$£€]?\d|an?\b|all\b|every|as\b|two|three|four|five|six|seven|eight|nine|ten|half|
        twice|simultaneous[a-z]*|certain[a-z]*|identical
      )
    )|
    all but|failed to|fails to|was (?:never|not) (?:to|going to)|
    (?:had |was |were )?(?:planned|meant|hoped|intended|supposed|expected|scheduled|due|set|going) to|wanted to|
    tried to|attempted to|threatened to|stopped short of|came close to|was about to|were about to
  )\b
`;
const DOUBTED = /\b(?:allegedly|reportedly|supposedly|falsely|wrongly)\b/i;
const UNTRUE =
  /\b(?:hoax|fake|doctored|fabricated|satirical|satire|parody|spoof|conspiracy theory|false(?:ly)? claim[a-z]*|false (?:reports?|posts?|news|story|stories|statements?|videos?|messages?|e-?mails?|alarm)|rumou?rs?|debunked|myth|legend has it|according to (?:[a-zÀ-ỿ]+ ){0,2}(?:legend|folklore|gossip|fable)|forged|bogus|april fools?)\b/i;

export const fictionIn = (passage: string): string | undefined =>
  FICTION.test(passage.slice(0, 120).toLowerCase()) ? inEnglish('fiction') : undefined;

/** Fiction, hearsay or a lie, by the words of the sentence. */
export function doubtIn(passage: string): string | undefined {
  const fiction = fictionIn(passage);
  if (fiction) return fiction;
  const doubted = DOUBTED.exec(passage);
  if (doubted) return inEnglish('may-not-have-happened', { words: doubted[0] });
  const untrue = UNTRUE.exec(passage);
  return untrue ? inEnglish('untrue', { words: untrue[0] }) : undefined;
}

/** Why what a sentence tells may never have happened: fiction, a condition, hearsay, a lie. */
export const frameOf = (passage: string): string | undefined =>
  fictionIn(passage) ?? (SUPPOSED.test(passage) ? inEnglish('supposes') : doubtIn(passage));

const MADE_UP =
  /\b(?:hoax(?:es)?|satirical|spoof|parod(?:y|ies)|conspiracy theor(?:y|ies)|(?:fake|forged|bogus) (?:news|post|video|account|letter|report|story|website|document|email|e-mail|statement)|false (?:rumou?rs?|claims?|reports?|posts?)|rumou?rs?|april fool[a-z]*)(?: [a-zÀ-ỿ’'-]+){0,4}? (?:claims?|claimed|says?|said|wrote|writes|reported|held|has it|had it|told|announced|that)\b/i;

const HEARSAY =
  /^(?:according to|as an?|in an?) (?:[a-zÀ-ỿ’'-]+ ){0,3}(?:legend|myth|folklore|gossip|rumou?rs?|fable|joke|prank|hoax|parody)\b/i;

/** "Suppose the mayor sold it", "He allegedly sold it": nobody is asked whether that is true. */
export const isSupposed = (sentence: string): boolean =>
  DOUBTED.test(sentence) || /^(?:suppose|supposing|imagine|assuming|what if)\b/i.test(sentence);

/** Tells what a joke, a lie or a rumour says: who reads it as true is misled. */
export const isMadeUp = (sentence: string): boolean =>
  fictionIn(sentence) !== undefined || HEARSAY.test(sentence) || MADE_UP.test(sentence.slice(0, 160));

/** "In the game, the admiral took the port": the plot of a game, where the article is about one that is played on a screen or a board. */
export const playedIn = (passage: string, article: string): string | undefined =>
  /^in (?:the|this) game\b/i.test(passage) &&
  /\b(?:video|computer|board|role-playing|mobile|console|online) games?\b/i.test(article)
    ? inEnglish('fiction')
    : undefined;

/** Told with these, it is told that it came to nothing, or may have. */
const TELLS_SO = /^(?:tried|attempted|threatened) to$/i;

/** Why what a clause tells may have come to nothing: "nearly closed", "had planned to open". */
export function unfulfilledIn(clause: string, title = ''): string | undefined {
  const unfulfilled = UNFULFILLED.exec(clause);
  // "is expected to open": that lies ahead.
  if (unfulfilled && TELLS_SO.test(unfulfilled[0]) && title.includes(unfulfilled[0])) return undefined;
  if (unfulfilled && !/\b(?:is|are|will be|[’']s) $/.test(clause.slice(0, unfulfilled.index)))
    return inEnglish('may-not-have-happened', { words: unfulfilled[0] });
  return undefined;
}
