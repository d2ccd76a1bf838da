import { inEnglish } from '../../../findings/finding.js';
import type { Token, TokenSentence } from '../../contract/tokens.js';
import type { Framing } from '../../contract/speakers.js';
import { wordsOf } from './clause-words.js';
import { SELDOM_VERBS } from './said-verbs.js';
import { areAnothersWords, arePassedOn, READ_FROM, speaksAsAnother } from './second-hand.js';
import { isPersonal } from './tests.js';
import { leanRegExp } from '../../../article/lean-pattern.js';
import { pattern } from '../../../article/pattern.js';

/** So much of a sentence is looked at on either side of its verb. */
const REACH = 30;
const FEW_WORDS = "(?: (?!and\\b|but\\b)[\\p{L}@’'-]+){0,4}?";

/** All before the verb, which stands at the end; all after it. */
interface Clause {
  before: string;
  verb: string;
  after: string;
}

const end = (pattern: string) => leanRegExp(`(?:^|[ ,])(?:${pattern})$`, 'u');
const ADVERB = '(?: (?:ever|even|also|once|just|quite|explicitly|publicly|actually|ever once|\\p{L}+ly))?';
const NOT = "(?:not|never|n't|\\p{L}+n't|cannot|hardly|scarcely)";

/** Not said, by the words before the verb. */
const DENIED: readonly RegExp[] = [
  end(
    `(?<!\\bnot only )${NOT}(?! only| just| merely| simply)${ADVERB}(?: (?:to|have|has|had|be|been|yet|in fact))*${ADVERB}`,
  ),
  // "never, ever said", "at no point did she say", "nor did she say"
  end(
    `(?:at no (?:point|time|stage|moment)(?: (?:in|on|at|of|during|before|after|throughout)(?: [\\p{L}@'-]+){1,6}?)?|nor|neither|neither (?:in|on|at|to|then|there)[^,;]{1,60}?|not once|never|in no way|(?:by no means|under no circumstances|on no account|on no occasion)|(?:nowhere|not|in none|in not one|not in one)(?: (?:in|on|at|of)(?: [\\p{L}@'-]+){1,5}?)?) (?:did|has|have|had|does|do|was|were)${FEW_WORDS}`,
  ),
  end(`${NOT}(?: \\p{L}+ly)? (?:bring|brought) (?:himself|herself|themselves) to`),
  end(`never(?: ,)? ever|never once`),
  // "can't remember saying", "has no memory of saying"
  end(
    `(?:${NOT}|no longer)(?: \\p{L}+ly)? (?:remember|recall|recollect)(?: ever)?(?: having)?|no (?:memory|recollection|recall)(?: at all)? of(?: ever)?(?: having)?`,
  ),
  end(
    `(?:${NOT}|refus(?:e|es|ed|ing) to) be (?:drawn|lured|pushed|talked|goaded|tricked|provoked|pressed|coaxed|baited) into`,
  ),
  // "The recording does not show Smith saying"
  end(
    `${NOT} (?:show|shows|record|contain|quote|quotes|depict|feature|mention|include|capture|have)(?: [\\p{L}@'-]+){1,4}?`,
  ),
  // "It was not Smith who said"
  end(
    `${NOT}(?: been)? (?:@|him|her|them|(?:the|a|an|his|her|their|any)(?: \\p{L}+){1,3}) who(?: had| has| have| ever| once| first)*`,
  ),
  end(
    `no (?:moment|time|point|occasion|instance|place|passage|part|word|speech|letter|sentence|interview|scene|text|post|video|tape)(?: [\\p{L}@'-]+){0,5}? (?:when|where|(?:at|in|on|to) which)(?: (?:the|a|his|her|their|@|\\p{L}+)){1,4}`,
  ),
  end(
    `c(?:o|a)m(?:e|es|ing) (?:so |very |quite |perilously |dangerously )?(?:close|near|nearer|closer) to|on the (?:point|verge|brink|cusp|edge) of|(?:stopped|interrupted|cut off|prevented|kept|barred|restrained|dissuaded|silenced) (?:himself |herself |themselves )?(?:from|before|short of)`,
  ),
  end(`(?:take|takes|took|taking|taken) back|(?:retract|recant|withdraw|withdrew)(?:s|n|ed|ing)?`),
  end(`(?:nobody|no one|none|neither)(?: of \\p{L}+(?: \\p{L}+)?)?(?: (?:has|have|had|ever))*`),
  end(`(?:has|have|had|is|are|was|were) yet to`),
  end(`stop(?:s|ped|ping)?(?: well| just| far)? short of`),
  end(`(?:without|instead of|rather than|short of|far from|nowhere near|let alone)${ADVERB}(?: having)?`),
  end(`(?:refus|declin|fail|neglect|omit|hesitat)(?:e|es|s|ed|ted|ing)? to`),
  end(`(?:avoid|resist|forgo|regret not|shun)(?:s|ed|ing)?${ADVERB}`),
  end(`(?:was|were|is|are|been)? ?(?:unable|unwilling|reluctant|too \\p{L}+) to`),
  end(
    `(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|disavow(?:s|ed)?|disown(?:s|ed)?)${ADVERB}(?: having)?${ADVERB}`,
  ),
  end(
    `(?:den(?:y|ies|ied|ying)|disput(?:e|es|ed|ing)|reject(?:s|ed|ing)?|refut(?:e|es|ed|ing)|debunk(?:s|ed)?|dismiss(?:es|ed)?|rebut(?:s|ted)?|contest(?:s|ed)?|scoff(?:s|ed)? at|laugh(?:s|ed) off|shrug(?:s|ged) off|brush(?:es|ed) (?:off|aside)|(?:push(?:es|ed)|hit(?:s)?|fought|fir(?:es|ed)) back (?:at|on|against))(?: as [\\p{L}-]+(?: [\\p{L}-]+)?)?(?: (?:the|a|an|any|all|these|those|news|media|false|online|\\p{L}+))?(?: (?:claims?|reports?|allegations?|accusations?|suggestions?|rumou?rs?|idea|notion|story|stories|assertions?))?(?: that)?(?: (?:he|she|they|it|@|the \\p{L}+|his \\p{L}+|her \\p{L}+))(?: (?:had|has|have|was))?(?: ever| once)?`,
  ),
  end(
    `(?:no|little|any|without|lack of|absence of) (?:\\p{L}+ )?(?:record|evidence|proof|sign|indication|trace|footage|recording|transcript|source)s?\\b[^,;]{0,40}?(?: that| of| in which| where| showing| shows)[^,;]{0,40}`,
  ),
];

/** "It is not true that Smith said “…”" */
const UNTRUE_THAT =
  /\b(?:(?:not|n't|hardly|never|simply not) (?:true|correct|so|the case)|untrue|false|a lie|a myth|a hoax|wrong|nonsense|invented|made up)(?: ,)? that(?: (?:the|a|his|her|@|he|she|they|\p{L}+)){1,4}(?: (?:had|has|have|ever|once|also))*$/u;

/** Would have been said, or is to be. */
const HYPOTHETICAL: readonly RegExp[] = [
  // "Smith would do better to say that"
  end(`would (?:do|have done|be|have been) (?:better|well|wiser?|right|advised|smart) to(?: have)?`),
  end(
    `(?:might|may|could|should|must|ought to|will|shall|'ll)(?: (?:not|also|well|then|just|easily|simply|perhaps|still|have|be|been|yet|even|now|soon|\\p{L}+ly))*`,
  ),
  end(
    `would(?: (?:not|also|well|then|just|easily|simply|perhaps|still|have|be|been|even|now|probably|likely|never|surely|certainly))*`,
  ),
  end(
    `(?:want|wish|expect|plan|hop|intend|aim|prepar|threaten|promis|pledg|vow|decid|declar|agree|mean|pretend|seem|appear|need|offer|long|refus|swear|swore|meant)(?:e|es|s|ed|d|ping|ing)?${FEW_WORDS} to(?: have| be)*`,
  ),
  end(
    `(?:ask|urg|order|tell|told|beg|implor|advis|instruct|pressur|press|push|encourag|beseech|lobb|permit|allow|invit|coach|train|requir|script)(?:e|es|s|ed|ied|ing)?${FEW_WORDS} to(?: have)?`,
  ),
  end(
    `(?:about|due|set|going|ready|likely|unlikely|scheduled|supposed|slated|poised|tempted|meant|willing|eager|itching|expected|believed|almost|bound) to(?: have)?`,
  ),
  end(`(?:is|was|are|were|be|been|am) to(?: have)?`),
  end(`(?:had|has|have|having|needs?|needed) (?:only|merely|but|just) to|needs? (?:only|merely|but|just)`),
  end(
    `(?:perhaps|maybe|possibly|conceivably)(?: (?:the|a|his|her|their|@|he|she|they)){1,3}(?: (?:had|has|once|also))*`,
  ),
  end(
    `(?:dar(?:e|es|ed|ing)|challeng(?:e|es|ed|ing)|tempt(?:s|ed|ing)?|forbid(?:s|ding)?|forbade|forbidden|lur(?:e|es|ed|ing)|goad(?:s|ed|ing)?|implor(?:e|es|ed|ing)|beg(?:s|ged|ging)?|want(?:s|ed)?)${FEW_WORDS} to`,
  ),
  end(
    `(?:wait|long|yearn|call|hop|pray|plead|wish|push|press|look|beg|ask|itch)(?:s|ed|e|es|ing|ping)? (?:for|on|upon)${FEW_WORDS} to`,
  ),
  end(
    `(?:as if|as though|so as|in order|enough|the chance|a chance|the right|permission|someone|somebody|anyone|nobody|him|her|them|us|me|you) to`,
  ),
  end(
    `(?:imagin|pictur|dream|fantasi[sz]|pretend|rehears|practi[sc]|consider|contemplat|suggest|propos|recommend|avoid|risk)(?:e|es|s|ed|t|ing|ne)?(?: of)?${FEW_WORDS}`,
  ),
  end(`(?:almost|nearly|all but|as good as|would sooner|half)`),
];
/** "would later write", "could be heard saying", "can only say": it was said. */
const SAID_ALL_THE_SAME = leanRegExp(
  `(?:would|could|can|will|must)(?: (?:only|later|often|always|sometimes|eventually|subsequently|repeatedly|frequently|usually|routinely|regularly|occasionally|famously|ultimately|thereafter|again|go on to|be (?:heard|seen|overheard)))+(?: \\p{L}+ly)?$|\\b(?:not|n't|never|didn't|doesn't) (?:hesitate|shy|afraid|hold back|mince|fear|fail|stop short|tire|shrink|flinch|cease|help but|resist|refuse)\\b[^,]{0,20}$|\\bnot(?: \\p{L}+){0,2} (?:afraid|shy|alone in|ashamed|content) ?(?:to|of|in|by)?$`,
  'u',
);

/** "would say only “…”" */
const NOTHING_BUT =
  /^(?:only|merely|just|no more than|nothing (?:but|more than|except|other than|beyond)|little (?:but|more than|beyond))\b/;

/** Right before the clause with the verb of saying. */
const CONDITION = end(
  `(?:if|unless|whether|lest|suppose|supposing|assuming|provided|imagine|in case|what if|even if|as if|as though|only if|until|till)(?: (?:and when|the|a|an|his|her|their|@|ever|he|she|they|it|you|i|we|\\p{L}+)){0,6}`,
);
/** "As soon as Smith says “…”, …": what is told in the present is still to come. */
const NOT_YET = end(
  `(?:once|as soon as|as long as|by the time|the next time|every time|each time|(?:the|that|a) (?:day|moment|minute|second|hour|week|time)(?: that| when)?|before|after|when|whenever|the first to)(?: (?:the|a|an|his|her|their|@|he|she|they|\\p{L}+)){1,4}`,
);
const IS_PRESENT = /^(?:says?|tells?|writes?|admits?|announces?|declares?|calls?|repeats?|promises?|confirms?)$/;
const INVERTED = /(?:^|[,“”–—-] |\bthat )(?:had|were|should)(?: (?:the|a|his|her|@|he|she|they|it|\p{L}+)){1,5}$/u;

const ALLEGED_ADVERB =
  /^(?:allegedly|purportedly|supposedly|reportedly|ostensibly|apparently|falsely|wrongly|incorrectly|erroneously|mistakenly|inaccurately|misleadingly|deceptively|untruthfully|fictitiously)$/;
const ALLEGED: readonly RegExp[] = [
  end(
    `(?:was|were|been|is|are) (?:quoted|cited) (?:out of context|selectively|in part|incompletely)(?: by [^,]{1,40}?)? as`,
  ),
  end(
    `(?:is|was|are|were|been|being)(?: \\p{L}+ly)*(?: (?:widely|long|also))? (?:said|alleged|reported|rumou?red|believed|claimed|thought|understood|purported|supposed|suspected|accused|assumed|held|misreported|misquoted)(?: by [^,]{1,40}?)? (?:to have|to be|of(?: having)?|as(?: having)?)`,
  ),
  end(`accus(?:e|es|ed|ing)(?: [\\p{L}@'-]+){1,8} of(?: having)?`),
  end(
    `(?:(?:misquot|misrepresent|impersonat|mistranslat|misreport|mistranscrib|misattribut)(?:e|es|ed|ing)|mishear(?:s|ing)?|misheard)(?: [\\p{L}@'-]+){0,4}(?: as| by)?`,
  ),
  // "The paper regrets reporting that Smith had said"
  end(
    `(?:regret(?:s|ted|ting)?|apologi[sz](?:e|es|ed|ing) for|sorry for|retract(?:s|ed)?|wrong to) (?:having )?(?:report|quot|claim|stat|writ|publish|say|attribut|suggest|print)(?:e|ed|ing|es)?\\b[^,;]{0,60}`,
  ),
  end(
    `(?:withdr[ae]w|withdrawn|retract(?:s|ed)?|correct(?:s|ed)|pull(?:s|ed)|delet(?:es|ed)|remov(?:es|ed)|took down|taken down|disown(?:s|ed)|recall(?:s|ed)) (?:a|an|the|its|their|his|her|that)(?: [\\p{L}-]+){0,2}? (?:story|report|article|post|item|piece|statement|quote|quotation|line|headline|dispatch|tweet|clip|video)\\b[^,;]{0,60}`,
  ),
  // "Rumour has it that", "as the story goes", "Word is that"
  end(
    `(?:legend|rumou?r|gossip|word|story|joke|myth|folklore|tale|anecdote|tradition|hearsay)s?(?: (?:on|in|at|of|around|among)(?: \\p{L}+){1,3}?)? (?:has it|had it|have it|goes|went|is)(?: ,)?(?: that)?(?: (?:the|a|his|her|their|once|@|he|she|they|had|has|\\p{L}+)){1,4}`,
  ),
  // "Smith suspects that Jones said"
  end(
    `(?:suspect(?:s|ed)?|assum(?:e|es|ed)|presum(?:e|es|ed)|guess(?:es|ed)?|doubt(?:s|ed)?|fear(?:s|ed)|bet(?:s)?|predict(?:s|ed)?|pretend(?:s|ed)?|imagin(?:e|es|ed)|speculat(?:e|es|ed)|suppos(?:e|es|ed)|jok(?:es|ed)|jest(?:s|ed)|infer(?:s|red)?|surmis(?:es|ed)|dream(?:s|t|ed)?|thinks?|thought|believ(?:e|es|ed)|hint(?:s|ed))(?: that)?(?: (?:the|a|his|her|their|@|he|she|they)){1,3}(?: (?:had|has|have|ever|once|later|must have))*`,
  ),
  end(
    `(?:rumou?rs?|hoax(?:es)?|memes?|posts?(?: online| on [^,]{1,30})?|conspiracy theor(?:y|ies)|trolls?|bots?|chain (?:mails?|letters?)|social media users?|users?)(?: [^,]{1,30}?)? (?:claim(?:s|ed|ing)?|alleg(?:e|es|ed|ing)|hold|held|had it|have it|has it|sa(?:y|id|ys)|suggest(?:s|ed)?|insist(?:s|ed)?|spread|circulated|that)(?: that)?(?: @| he| she| they| \\p{L}+){0,4}`,
  ),
];

/** Said by nobody but in a picture, a recording or a text that was made up. */
const FAKE = pattern()`
  \b(?:
    doctored|fak(?:e|ed)|fabricated|forged|manipulated|(?:deceptively|selectively|misleadingly|heavily) edited|
    altered|photoshopped|(?:ai|computer|digitally)[- ]generated|
    (?:made|created|generated|produced) (?:up )?(?:by|with|using) (?:an? |the )?(?:
      computer|machine|software|programme?|chatbots?|a\.?i\.?|artificial intelligence|app
    )|
    (?:made|makes|making) up (?:an? |the |these |those )?(?:quotes?|quotations?|statements?|remarks?|interviews?)|
    digitally (?:altered|created)|deep-?fakes?|bogus|hoax(?:es)?|satirical|spoof(?:ed|s)?|parod(?:y|ies|ied)|
    made-up|invented|fictional|fictitious|imaginary|imagined|impost[eo]rs?|impersonators?|impersonations?|
    look-?alikes?|chatbots?|puppets?|dummy|dummies|holograms?|(?:imitat|impersonat)(?:es|ing)|
    (?:purport|claim|pretend)(?:s|ed|ing)? to (?:be|come)(?: from| by)?(?= @)|pos(?:es|ing) as|unverified|
    unauthenticated|
    (?:could|can|cannot|has|have|had) ?(?:not|n't)? (?:be|been) (?:independently )?(?:verified|authenticated)|
    undelivered|(?:never|not) (?:given|delivered|held|spoken)|memes?|phony|phoney|counterfeit|synthetic|cloned
  )\b
`;
/** "Asked about the doctored video": it is only spoken of. */
const SPOKEN_OF = /\b(?:about|over|of|to|calls?|called|calling|against|after|following)(?: [\p{L}’'“”-]+){0,4}$/u;
const MADE_IN =
  /\b(?:says?|saying|said|tells?|telling|shows?|showed|has|had|quot(?:es|ed|ing)|wr(?:ites|ote|iting)|claim(?:s|ed|ing)|attribut|reads?|depict)/;

export const FICTION = pattern('u')`
  ^(?:(?:and|but|so|then|yet) )?(?:in|at the end of|at the start of|throughout)(?:
    [ ](?:the|a|an|one|his|her|their|its|this|that|@|\p{L}+'s|\p{L}+)
  ){1,5}? (?:
    novel|novella|(?:short|fictional|made-up|invented|ghost|bedtime|children's|love|detective) story|comedy|tragedy|
    ballet|(?:television|tv|drama|radio|comedy|crime|web|mini-?) ?series|mini-?series|soap opera|telenovela|sequel|
    biopic|farce|melodrama|alternative history|play|sketch|skit|parody|dream|nightmare|musical|opera|operetta|
    sitcom|comic|comics|cartoon|fantasy|satire|spoof|fairy tale|fable|film|movie|drama|thriller|fiction|
    thought experiment|screenplay|script|pantomime|daydream|alternate history|video game|computer game|board game|
    role-playing game|storyline|plot|scenario|simulation|re-enactment|(?:speech |thought )?bubble|caricature|
    drawing|lampoon|mural|mock \p{L}+
  )\b(?!
    [ ](?:
      industry|business|world|festivals?|studios?|company|companies|school|club|competition|section|trade|market|
      rights|sector|department|and television|criticism|academy|prize|award
    )\b
  )
`;

/** Words on something, or what somebody is called: "wearing a shirt that read “…”", "known as “…”". */
const INSCRIBED = pattern('u')`
  (?:
    \b(?:known as|nicknamed|emblazoned with|adorned with|stamped with|bearing|inscribed(?: with)?|entitled|titled)|
    \b(?:
      signs?|shirts?|t-shirts?|banners?|caps?|hats?|placards?|posters?|tattoos?|stickers?|plaques?|badges?|buttons?|
      jackets?|flags?|billboards?|balloons?|cakes?|cards?|mottos?|slogans?|headlines?|captions?|labels?|hashtags?
    )(?: \p{L}+){0,2}? (?:
      read|reads|reading|said|says|saying|with|proclaiming|declaring|
      that (?:read|reads|said|says|proclaimed|declared)|which (?:read|reads|said|says)|in letters|words|was|is
    )
  )(?: (?:the )?(?:words|phrase|slogan|message|simply|only|a))? ?[,:]?$|
  \b(?:motto|slogan|nickname|hashtag|inscription)s? ?[,:]?$
`;

/** "was greeted with chants of “…”" */
const CALLED_BY_MANY =
  /\b(?:chants?|cries|shouts|cheers|jeers|choruse?s?|yells|catcalls|boos|murmurs) (?:of|like)(?: the words)?(?: [,:])?$/u;

/** "insists he never uttered the words “…”": what stands right before the quotation denies it. */
const NEVER_UTTERED =
  /\b(?:never|not|n't|\p{L}+n't|nor|den(?:y|ies|ied|ying)|without)(?: (?:once|ever|even|actually|having|have|had))*(?: (?:utter(?:ed|ing)?|pronounced?|used?|using|sp(?:oke|oken|eak)|wr(?:ote|ite|itten|iting)|sa(?:id|y|ying))) (?:of )?(?:the|these|those|such|any)(?: (?:exact|actual|very))?(?: (?:words?|phrase|sentence|line|remark|term|thing))?s? ?[,:]?$/u;

const isShortName = (words: string) => words.split(/\s+/).length <= 4 && !/[,.!?]\p{P}?$/u.test(words);

/** "said “A,” not “B”": what was said is the other. */
const CONTRASTED = /“”(?: ,)? (?:and |but )?(?:not|never|rather than|instead of)$/;

/** Calls false, in what follows, what was quoted. */
const REFUTED: readonly RegExp[] = [
  /^(?:(?:the|our|my|final) )*(?:fact[- ]check |fact[- ]checkers' )?(?:verdict|rating|ruling|finding|conclusion|assessment|answer|truth|fact|facts|reality|result)(?: is| was)?\b[^.]{0,20}?\b(?:false|fake|untrue|wrong|misleading|incorrect|inaccurate|fiction|fabricated|pants on fire|satire|hoax|no evidence|unproven|unsubstantiated|not true|mostly false|made up|never said|debunked)/,
  pattern('u')`
    ^(?:but |and |yet |however ?,? |in fact ?,? |in truth ?,? |actually ?,? )*(?:
      that|this|it|
      the (?:claim|quote|quotation|remark|statement|story|report|post|clip|video|image|tweet|attribution|words)
      (?: itself)?
    )(?: (?:is|was|turned out to be|has been|proved to be|proved|appears to be|are|were)| 's)
    (?: \p{L}+ly| all| simply| just| also| a| an| in fact)* (?:
      false|untrue|not true|fake|a lie|lie|wrong|incorrect|inaccurate|misquote|misquotation|fabricated|fabrication|
      invented|invention|made up|made-up|satire|satirical|hoax|fiction|fictional|forged|forgery|doctored|debunked|
      misattributed|fake quote|not (?:real|genuine|authentic|what)
    )\b
  `,
  /^[^.]{0,60}?\b(?:never|not|didn't|nobody(?: has)?|hasn't|hadn't|haven't) (?:actually |ever |in fact )?(?:say|said|uttered?|wrote|written|write|made|make|spoke|spoken|speak|tweeted|posted) (?:that|this|it|so|them|those words|these words|the words|any such|such|anything (?:of the (?:kind|sort)|like)|the (?:quote|quotation|sentence|line|remark))\b/,
  pattern('u')`
    ^(?:@|he|she|they|the \p{L}+|his \p{L}+|her \p{L}+|there)[^.]{0,40}?\b(?:
      (?:said|says|made|wrote) no such|never did|did no such|
      no (?:record|evidence|trace|sign|proof|recording|transcript) (?:
        of (?:it|this|that|such|any|@|him|her|them|the (?:quote|remark|words))|
        that (?:it|this|@|he|she|they) (?:ever |had |has )?(?:said|says|made|wrote|uttered|exists)|shows|exists|
        was found
      )|
      den(?:ies|ied) (?:ever )?(?:having )?(?:
        saying|said|making|made|writing|that(?= [.,;!]|$)|it|this|
        the (?:remark|quote|quotation|statement|words|comment)
      )
    )(?!\p{L})
  `,
  /^[^.]{0,60}?\b(?:retract(?:s|ed)?|withdr(?:ew|awn)|took back|taken back|removed|deleted|corrected|disowned)\b[^.]{0,30}?\b(?:quote|quotation|story|article|report|words|attribution|piece)\b/,
  pattern()`
    ^[^.]{0,40}?\b(?:
      quote|quotation|remark|words|statement|clip|video|audio|recording|footage|tape|transcript|screenshot|post|
      tweet|letter|message
    )\b[^.]{0,30}?\b(?:was|were|is|are|has been|had been|turned out)\b[^.]{0,20}?\b(?:
      spliced|manipulated|tampered with|altered|edited|staged|not (?:genuine|authentic|real)|fake|faked|fabricated|
      invented|made up|doctored|forged|misattributed|false|satire|satirical|a hoax|generated|
      never (?:said|uttered|made|spoken|written)
    )\b
  `,
];
/** After the quotation, in its own sentence: what the clause that follows says of it. */
const REFUTED_THERE = pattern()`
  ^ ?,? ?(?:
    but|though|although|yet|a (?:quote|quotation|remark|line|claim|statement|phrase|sentence)(?: that| which)?|
    words(?: that| which)?|something(?: that| which)?|which|however|even though|only
  )\b[^.;]{0,60}?\b(?:
    never (?:said|uttered|made|spoke|wrote|did)|(?:did not|didn't|has not|had not) (?:say|said|utter|make|made)|
    den(?:y|ies|ied)|no such|no record|no evidence|invented|fabricated|made up|misattributed|retract(?:s|ed)|
    was (?:false|fake|satire|a hoax|a lie)|is (?:false|fake|satire|a hoax|a lie)
  )\b
`;
const UTTERED_BY_NOBODY =
  /^ ?,? ?(?:was|were|is|has|had|have) (?:never|not|falsely|wrongly|incorrectly|mistakenly|erroneously)\b/;

/** Somebody tells what the speaker is to have said. */
const TELLS = pattern('u')`
  (?:^| )(?:
    say|said|says|claim(?:s|ed)|
    told(?: (?:@|him|her|them|the \p{L}+|reporters|police|investigators|jurors|\p{L}+)){1,3}|alleg(?:e|es|ed)|
    testif(?:y|ies|ied)|recall(?:s|ed)|remember(?:s|ed)|recount(?:s|ed)|relat(?:e|es|ed)|insist(?:s|ed)|hear(?:s|d)|
    overhear(?:s|d)|wr(?:ite|ites|ote)|report(?:s|ed)|add(?:s|ed)|confirm(?:s|ed)|not(?:es|ed)|stat(?:es|ed)|
    maintain(?:s|ed)|contend(?:s|ed)|complain(?:s|ed)|record(?:s|ed)
  )(?: (?:that|how|when|once))?(?: (?:the|a|his|her|their|one|@|he|she|they|\p{L}+)){0,3}?$
`;
const TOLD_BASE = end(
  `(?:hear|hears|heard|overheard|saw|seen|sees|watched|made|makes|let|lets|had|helped?)(?: (?:the|a|his|her|@|him|he|she|they|\\p{L}+)){1,4}`,
);

/** “A,” Smith says Jones told him. */
const TELLS_ONWARD =
  /^(?:that )?(?:@|(?:the|a|an|his|her|their)(?: \p{L}+){1,2})(?: (?:had|has|once|later|then|also))* (?:said|says|told|tells|wrote|writes|asked|shouted|yelled|promised|warned|replied|answered|claimed|whispered)\b/u;
/** "Smith testified that Jones threatened her, saying": either may be meant. */
const TELLS_HOW =
  /^(?:has |had |later |also )*(?:(?:testif|describ|recount|recall|remember|relat|alleg|sw[eo]re|complain)\p{L}*(?: \p{L}+){0,4}?|told(?: [\p{L}@]+){1,3}) (?:that|how|when)(?: \p{L}+){0,3}? @ [^“”;:]*?(?:,|and|,? then)$/u;
/** "Imitating Smith, Jones said", “A,” Jones said, quoting Smith. */
const AS_ANOTHER = leanRegExp(
  `(?:^|[ ,])(?:(?:(?:imitat|mimick|impersonat|parody|quot|paraphras|play|channell?)(?:ing)|(?:pos|pass)ing (?:himself |herself )?(?:off )?as|pretending to be|in the (?:voice|guise|manner|style|words) of)(?: (?:the|a|an|his|her|\\p{L}+)){0,3} @(?: ,)? @|(?:pretend(?:s|ed)? to be|impersonat(?:es|ed)|imitat(?:es|ed)|mimick(?:s|ed)|pos(?:es|ed) as)(?: (?:the|a|an|his|her|\\p{L}+)){0,3} @(?: ,)? (?:and|when (?:he|she|they)))$`,
  'u',
);
const AS_ANOTHER_AFTER =
  /^(?:@ )?(?:, )?(?:imitating|mimicking|impersonating|parodying|quoting|paraphrasing|in the (?:voice|words) of)(?: (?:the|a|an|his|her|\p{L}+)){0,3} (?:@|\p{L}+)/u;

/** “A,” Smith quoted Jones as saying. */
const QUOTES_ANOTHER = /^(?:misquot|quot|cit|recall|remember|hear|heard|overhear|record|imitat|mimick|paraphras)/;
const HEARD_SAYING =
  /^(?:@|him|her|them|(?:the|a|an|his|her|their|one)(?: \p{L}+){1,3})(?: (?:as|once|later|often))? (?:(?:having|being|to have) )?(?:say|tell|writ|shout|yell|ask|promis|warn|claim|whisper|joking|adding|said|told|heard)/u;

const BASE =
  /^(?:say|tell|write|add|admit|ask|announce|apologi[sz]e|argue|call|claim|confess|confirm|declare|explain|insist|promise|repeat|reply|state|swear|warn|deny|concede|acknowledge|describe)$/;

const clauseOf = (tokens: readonly Token[], verb: number): Clause => ({
  before: wordsOf(tokens, verb - REACH, verb).replace(/^.*[;:] /, ''),
  verb: tokens[verb].lower,
  after: wordsOf(tokens, verb + 1, verb + REACH),
});

const isShort = (clause: string) => clause.slice(-160);

function quoted(words: string): string {
  return words.replace(/@|“”/g, '…').trim();
}

/** Whether the words of a quotation were said at all, by what the article says around them. */
export const framing: Framing = {
  /** By the clause of its verb. */
  ofVerb(sentence, verb, subject) {
    const { tokens } = sentence;
    const clause = clauseOf(tokens, verb);
    const before = isShort(clause.before);
    const near = `${before.split(' ').slice(-4).join(' ')} ${clause.verb}`;
    for (let i = Math.max(0, verb - 4); i < Math.min(tokens.length, verb + 3); i++) {
      if (tokens[i].kind === 'word' && ALLEGED_ADVERB.test(tokens[i].lower)) return alleged(tokens[i].lower);
    }
    if (/^t(?:ake|akes|ook|aken|aking)$/.test(clause.verb) && clause.after.startsWith('back '))
      return denied(`${near} back`);
    if (QUOTES_ANOTHER.test(clause.verb) && HEARD_SAYING.test(clause.after)) return SECOND_HAND;
    if (/^read/.test(clause.verb) && READ_FROM.test(clause.after)) return SECOND_HAND;
    const all = SAID_ALL_THE_SAME.test(before);
    if (UNTRUE_THAT.test(before) || (!all && DENIED.some(pattern => pattern.test(before)))) return denied(near);
    if (ALLEGED.some(pattern => pattern.test(before))) return alleged(near);
    if (!all && !NOTHING_BUT.test(clause.after) && HYPOTHETICAL.some(pattern => pattern.test(before)))
      return hypothetical(near);
    const opening = isShort(wordsOf(tokens, Math.max(0, subject.from - 8), verb));
    if (CONDITION.test(opening) || INVERTED.test(opening)) return hypothetical(near);
    if (IS_PRESENT.test(clause.verb) && NOT_YET.test(opening)) return hypothetical(near);
    if (verb > subject.from && TELLS_ONWARD.test(clause.after)) return SECOND_HAND;
    if (AS_ANOTHER.test(before) || AS_ANOTHER_AFTER.test(clause.after)) return SECOND_HAND;
    if (verb > subject.to && TELLS_HOW.test(wordsOf(tokens, subject.to, verb))) return SECOND_HAND;
    const beside = tokens[subject.from - 1];
    if (beside?.kind === 'word' && FAKE.test(beside.lower)) return fabricated(beside.lower);
    const isThird = tokens[subject.from]?.kind === 'name' || isPersonal(tokens[subject.from]);
    const plural = /^(?:i|we|they|you)$/.test(tokens[subject.from]?.lower) || tokens[subject.from - 1]?.lower === 'and';
    const inverted = /\b(?:did|does|do)(?: the| a)? @?\p{L}*$/u.test(before);
    if (BASE.test(clause.verb) && isThird && subject.to === verb && !plural && !inverted) {
      if (TOLD_BASE.test(before)) return SECOND_HAND;
      if (!SELDOM_VERBS.has(clause.verb)) return hypothetical(near);
    }
    return undefined;
  },
  /** By the sentence of the quotation, whatever tells who speaks. */
  ofSentence({ sentence, at }, verb, subject) {
    const { tokens } = sentence;
    const last = tokens[tokens.length - 1];
    if (last.kind === 'mark' && last.text === '?' && at < tokens.length - 1) {
      return inEnglish('question-whether-said');
    }
    const upTo = verb !== undefined && verb < at ? verb : at;
    const head = wordsOf(tokens, 0, Math.min(upTo, 60));
    const fake = FAKE.exec(head);
    const stands = subject ? wordsOf(tokens, 0, subject.from).length : head.length;
    if (
      fake &&
      fake.index < stands &&
      !SPOKEN_OF.test(head.slice(0, fake.index).trim()) &&
      MADE_IN.test(wordsOf(tokens, 0, at))
    )
      return fabricated(fake[0]);
    const fiction = FICTION.exec(head);
    if (fiction) return inEnglish('fiction-words', { words: quoted(fiction[0]) });
    const near = at > 0 ? NEVER_UTTERED.exec(wordsOf(tokens, at - 9, at))?.[0] : undefined;
    if (near) return denied(near);
    const contrast = at > 0 ? wordsOf(tokens, at - 4, at) : '';
    if (CONTRASTED.test(contrast)) return denied(contrast);
    if (verb !== undefined && verb < at && areAnothersWords(tokens, verb, at)) return SECOND_HAND;
    if (arePassedOn(tokens, at) || (subject && speaksAsAnother(tokens, subject.from))) return SECOND_HAND;
    // “Amina “the Hammer” Farouk”
    const isAmidName =
      tokens[at - 1]?.kind === 'name' && tokens[at + 1]?.kind === 'name' && isShortName(tokens[at]!.text);
    if (isAmidName || (at > 0 && INSCRIBED.test(wordsOf(tokens, at - 8, at)))) return inEnglish('inscription');
    if (at > 0 && CALLED_BY_MANY.test(wordsOf(tokens, at - 6, at))) return inEnglish('crowd-calls');
    const rest = wordsOf(tokens, at + 1, at + REACH);
    if (UTTERED_BY_NOBODY.test(rest)) return denied(rest.split(' ').slice(0, 4).join(' '));
    const there = REFUTED_THERE.exec(rest);
    if (there) return refuted(there[0]);
    const before = sentence.previous?.block === sentence.block ? wordsOf(sentence.previous.tokens, 0, 40) : '';
    if (before && /^(?:in it|there|on it|in the (?:clip|video|post|recording))\b/.test(head) && FAKE.test(before))
      return fabricated(FAKE.exec(before)![0]);
    return refutedAfter(sentence);
  },
};

function refutedAfter({ next, block }: TokenSentence): string | undefined {
  let sentence = next;
  for (let n = 0; n < 2 && sentence && sentence.block - block <= 1; n++, sentence = sentence.next) {
    const words = wordsOf(sentence.tokens, 0, 40);
    // What others are quoted with is their view.
    if (words.startsWith('“”')) return undefined;
    const found = REFUTED.map(pattern => pattern.exec(words)).find(match => match !== null);
    if (found) return refuted(found[0]);
  }
  return undefined;
}

const SECOND_HAND = inEnglish('second-hand');
const denied = (words: string) => inEnglish('denied', { words: quoted(words) });
const hypothetical = (words: string) => inEnglish('hypothetical', { words: quoted(words) });
const alleged = (words: string) => inEnglish('alleged', { words: quoted(words) });
const fabricated = (words: string) => inEnglish('fabricated', { words: quoted(words) });
const refuted = (words: string) => inEnglish('refuted', { words: quoted(words) });

/** Whose word it is that somebody else said so: "Jones said Smith told him, “A”". */
export function tellsOfAnother(tokens: readonly Token[], subject: { from: number }): boolean {
  if (subject.from === 0 || isPersonal(tokens[subject.from])) return false;
  return TELLS.test(wordsOf(tokens, Math.max(0, subject.from - 10), subject.from));
}
