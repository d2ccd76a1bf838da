import { inEnglish } from '../findings/finding.js';
import { wordsOf } from './words.js';
import type { Person } from './types.js';

/** So much of the article is read on either side of a quotation. */
const BEFORE = 180;
const AFTER = 160;

const SAY =
  'said|says|say|saying|told|tells|tell|telling|wrote|writes|write|writing|added|adds|asked|asks|claimed|claims|claim|announced|stated|states|declared|insisted|insists|argued|argues|replied|replies|tweeted|posted|explained|warned|warns|admitted|uttered|utter|uttering|called|calls|call|calling|quoted|promised|joked|recalled|acknowledged|noted|concluded|continued|responded|testified|remarked|conceded';

const between = (words: number) => `(?: (?!and\\b|but\\b|only\\b)[\\p{L}’'-]+){0,${words}}? `;
const near = (sign: string, words: number) =>
  new RegExp(`(?:^|[\\s“”"(])(?:${sign})${between(words)}(?:${SAY})\\b[^.?!“”"]{0,40}[:,]? ?["“'‘«„]?$`, 'iu');

/** What stands between the beginning of a sentence and a quotation that was not said, or may not have been. */
const UNSAID: readonly RegExp[] = [
  near(`never|not(?! only| just| hesitate| mince| afraid| shy)|cannot|\\p{L}+n['’]t`, 2),
  near('nobody|no one|nor did|without|yet to|refused to|declined to|failed to|instead of|rather than|avoided', 4),
  near('stopped (?:well |just )?short of|denie[sd]|deny|denying|dispute[sd]?|disputing', 6),
  near('no (?:record|evidence|proof|recording|sign|trace)', 9),
  near('might|may|could(?! only| be heard)|should|must|will|ought to', 3),
  near(
    '(?:is|are|was|were) (?:expected|due|set|likely|about|going|supposed|rumou?red|alleged|reported|believed|said) to',
    3,
  ),
  near('want(?:s|ed)|demand(?:s|ed)|urge[sd]?|ask(?:s|ed)|order(?:s|ed)|as if|as though', 6),
  near('if|unless|whether|suppose|imagine', 6),
  near('allegedly|reportedly|purportedly|supposedly|falsely|wrongly|incorrectly|mistakenly|erroneously', 6),
  near('accus(?:e|es|ed|ing)', 8),
  near(
    'doctored|fake|faked|fabricated|forged|manipulated|satirical|spoof|parody|hoax|deepfake|ai-generated|meme|made-up|invented|rumou?rs?|posts online',
    9,
  ),
  /(?:^|[.!?”"] )In (?:the|a|an|his|her|one)(?: \p{L}+){0,2} (?:novel|play|sketch|skit|parody|dream|film|movie|musical|comic|cartoon|satire|spoof)\b[^.?!“”"]{0,80}["“]?$/u,
  /(?:^|[.!?”"] )Had [^.?!,“”"]{2,40} (?:said|told|written|called)\b[^.?!“”"]{0,30}["“]?$/u,
  /(?:known as|nicknamed|shirts? that read|signs? (?:that )?(?:read|reads|reading|saying)|motto|slogan)(?: the words)? ?[:,]? ?["“]?$/iu,
];
/** Said all the same. */
const SAID =
  /\b(?:not only|would (?:only|later|often|always|sometimes|eventually|go on to)|could be heard|can be heard|not (?:hesitate|mince|shy|hold back|afraid))\b/i;

const REFUTED: readonly RegExp[] = [
  /^[^.?!]{0,3}["”'’»]?[^.?!“”"]{0,80}[.?!]?["”'’»]? ?(?:The |Our )?(?:verdict|ruling|rating|fact[- ]check)\b[^.]{0,30}\b(?:false|fake|untrue|wrong|misleading|pants on fire|fabricated|satire)/i,
  /^[^“”"]{0,3}["”'’»]?[^“”"]{0,100}\b(?:never|did not|didn['’]t|no such|has not|hasn['’]t) (?:ever |actually )?(?:said|say|uttered|utter|made|make|wrote|write)\b(?: (?:that|this|it|so|such|those|any)\b)/i,
  /^[^“”"]{0,3}["”'’»]?[^“”"]{0,80}\b(?:retracted|withdrew|withdrawn|removed|took back)\b[^.]{0,30}\b(?:quote|quotation|story|article|report|words)\b/i,
  /^[^“”"]{0,3}["”'’»]?[.!?]?["”'’»]? (?:That|This|It) (?:is|was) (?:false|untrue|not true|a lie|fake|fabricated|a hoax)\b/,
  /^[^“”"?]{0,3}["”'’»]\?/,
  /^[^“”"]{0,3}["”'’»]?,? [^.“”"]{0,50}\b(?:allegedly|reportedly|never|purportedly)\b[^.“”"]{0,20}\b(?:said|told|wrote|asked|added)\b/i,
];

/** Why the words at a place of an English article may never have been said, by what stands around them. */
export function unsaidProblem(article: string, start: number, end: number): string | undefined {
  const from = Math.max(article.lastIndexOf('\n', start - 1) + 1, start - BEFORE);
  const before = article.slice(from, start);
  // What another quotation says is no frame of this one.
  const own = before.slice(Math.max(0, lastEnd(before)));
  if (!SAID.test(own) && UNSAID.some(sign => sign.test(own)))
    return inEnglish('may-be-unsaid', { words: own.trim().slice(-60) });
  const after = article.slice(end, end + AFTER);
  const refuted = REFUTED.map(sign => sign.exec(after)).find(match => match !== null);
  return refuted ? inEnglish('may-be-unsaid', { words: refuted[0].trim().slice(0, 60) }) : undefined;
}

/** Where the last sentence or quotation before ends, the opening mark apart. */
function lastEnd(before: string): number {
  let at = 0;
  for (const match of before.slice(0, -2).matchAll(/[.!?;](?=["”’']? )|["”»](?= )/g)) {
    if (/\b(?:Mr|Mrs|Ms|Dr|Sen|Rep|Gov|Gen|St|Jr|\p{Lu})$/u.test(before.slice(0, match.index))) continue;
    at = match.index + 1;
  }
  return at;
}

const CLAUSE_AFTER = new RegExp(
  `^[,.!?…]?["”'’»]{0,2},? (?:(?:${SAY}) ([^.;“”"\\n]{2,80})|(?!that )([^.;:“”"\\n]{2,70}?) (?:also |later |then )?(?:${SAY})\\b)`,
  'u',
);
const CLAUSE_BEFORE = new RegExp(
  `([^.;:“”"\\n]{2,90}?) (?:also |later |then )?(?:said|says|told|wrote|added|asked|replied|tweeted)(?: [^.;:“”"\\n]{1,30})?[:,] ?["“'‘«„]$`,
  'u',
);

const surname = ({ name }: Person) => wordsOf(name.replace(/,? (?:Jr|Sr|II|III|IV)\.?$/, '')).at(-1) ?? name;

/** Words outside quotation marks. */
const narrated = (words: string) => words.replace(/“[^“”]*(?:”|$)|"[^"]*(?:"|$)|''.*?(?:''|$)|^[^“”]*”/g, ' ');
const WINDOW = 900;

/** Whom the words beside a quotation name in the place of its speaker, where they name somebody else of the pack. */
export function namedBeside(
  article: string,
  start: number,
  end: number,
  speaker: Person,
  people: readonly Person[],
): Person | undefined {
  const own = new Set([speaker.name, ...(speaker.aliases ?? [])].flatMap(name => wordsOf(name)));
  const others = people.filter(person => person !== speaker && !own.has(surname(person)));
  const namesOf = (words: readonly string[]) => others.filter(person => words.includes(surname(person)));
  const [whole, following, leading] = CLAUSE_AFTER.exec(article.slice(end, end + AFTER)) ?? [];
  // "said Jane Smith, a friend of Tom Roe": the name comes first.
  const clause =
    whole === undefined
      ? CLAUSE_BEFORE.exec(article.slice(Math.max(0, start - 120), start))?.[1]
      : (following?.split(/,| who | of | for | in | on | at /)[0] ?? leading);
  if (clause) {
    const words = wordsOf(clause);
    const named = namesOf(words);
    if (named.length === 1 && !words.some(word => own.has(word))) return named[0];
  }
  // Nobody else may be named in the sentence where the speaker isn't, nor in all that stands before.
  const before = article.slice(Math.max(0, start - WINDOW), start);
  const paragraph = before.slice(before.lastIndexOf('\n') + 1);
  const rest = article.slice(end, end + 400).split('\n')[0];
  const sentence = wordsOf(
    narrated(`${paragraph.slice(lastEnd(paragraph))}“`) + ' ' + narrated(rest).split(/[.!?] /)[0],
  );
  if (sentence.some(word => own.has(word))) return undefined;
  const [here] = namesOf(sentence);
  if (here && !sentence.some(word => /^(?:he|she|him|her|his|I|they|the|an?)$/i.test(word))) return here;
  const around = wordsOf(`${narrated(before)} ${rest}`);
  return around.some(word => own.has(word)) ? undefined : namesOf(around)[0];
}

const SUPPOSED =
  /^(?:In (?:the|a|an|his|her|one)(?: [\p{L}’'-]+){0,2} (?:novel|play|sketch|skit|parody|dream|film|movie|musical|comic|cartoon|satire|spoof|opera|drama|thriller)\b|(?:Had|Were|Should) [^.?!]{2,80}? would\b|(?:If|Unless|Imagine|Suppose)\b)|\b(?:almost|nearly|failed to|refused to|planned to|threatened to|tried to|came close to|stopped short of|was about to|hoax|doctored|satirical|debunked)\b/iu;

/** Why what a passage tells may never have happened, where the title doesn't tell so, too. */
export function supposedProblem(passage: string, title: string): string | undefined {
  const [sign] = SUPPOSED.exec(passage.trim()) ?? [];
  return sign && !SUPPOSED.test(title) ? inEnglish('may-be-unhappened', { words: sign }) : undefined;
}
