import { MONTHS } from '../claims/words.js';
import { pattern } from '../../../article/pattern.js';

const DATED =
  /\b(?:1[5-9]|20)\d\d\b|\b(?:January|February|March|April|June|July|August|September|October|November|December) \d/u;
/** A figure of a thing, not somebody's age. */
const FIGURE =
  /(?:[$£€]\s?\d|\b\d[\d,.]*(?! ?[-,]? ?(?:\d|years? old))(?: ?%| [a-zÀ-ỿ]{2,}|-[a-zÀ-ỿ]+)|\b(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|hundreds?|thousands?|millions?|billions?|dozens?|half|twice|first|second|third|only|percent|largest|biggest|oldest|youngest|longest|highest|tallest|smallest|lowest)\b)/i;
const WORDS = pattern('i')`
  \b(?:
    said|says|say|told|tells|added|wrote|writes|tweeted|argued|argues|announced|announces|insisted|warned|predicted|
    noted|notes|acknowledged|admitted|claimed|claims|estimates?d?|reported|reports|according to|testified|promised|
    pledged|vowed|called (?:for|on)|urged|proposed|proposes|suggested|explained|expressed|recalled|stressed|denied|
    confirmed|revealed|disclosed|criticized|criticised|praised|apologi[sz]ed|accepted|rejected|showed|found|
    concluded|ruled|believes?|thinks?|asked|thanked|congratulated|demanded|defended|complained|described|dismissed|
    mocked|expects?|refus(?:es|ed) to|declin(?:es|ed) to|plans? to|no plans to|oppos(?:es|ed)|supports|ruled out|
    rules out|voted
  )\b
`;
/** What is done once, in public, and stands in records. */
const DEEDS = pattern('i')`
  \b(?:
    vot(?:ed|es)|signed|signs|approved|approves|passed|passes|elected|endors(?:ed|es)|appointed|appoints|nominated|
    nominates|filed|files|sued|sues|banned|bans|opened|opens|closed|closes|launched|launches|published|publishes|
    released|releases|bought|buys|sold|sells|acquired|merged|agreed|vetoed|adopted|adopts|enacted|repealed|founded|
    built|builds|designed|designs|invented|won|lost|beat|defeated|met|visited|visits|traveled|travelled|arrived|
    joined|joins|left|quit|resigned|retired|hired|replaced|succeeds?|succeeded|became|becomes|served|serves|
    graduated|studied|taught|teaches|owns|owned|runs|ran|leads|led|chairs|chaired|represents|represented|scored a|
    (?:is|are) (?:now |currently )?(?:
      shifting|moving|suing|seeking|calling (?:for|on)|urging|reaffirming|launching|leaving|joining|
      running (?:for|against)|asking|backing|releasing|withdrawing|closing|opening|building|buying|selling|upgrading
    )|
    will (?!have|likely|probably|be (?:remembered|known))[a-zÀ-ỿ]+|withdrew|withdraws|suspended|dropped out|invited|
    hosted|held|holds|moved|moves|sent|sends|delivered|delivers|ordered|orders|blocked|issued|issues|awarded|
    donated|gave|gives|raised|raises|spent|paid|pays|seized|annexed|invaded|introduced|introduces|sponsored|
    co-sponsored|debated|aired|airs|broadcast|debuted|premiered|recorded|starred|directed|produced|created|
    established|organized|organised|formed|imposed|lifted|cut|cuts|doubled|tripled|borders|bordered|repaired|
    restored|mended|carved|planted|printed|painted|composed|baked|cooked|cleaned|dug|discovered|drew|translated|
    photographed|collected|installed|removed|crossed|climbed|swam|sailed|flew|drove|walked|rescued|saved|carried|
    measured|counted|tested|examined|trained|coached|captured|caught|grew|harvested|sang|played|performed|danced|
    sewed|knitted|wove|cast|forged|welded|engraved|bound|tuned|decorated|renovated|demolished|excavated|exhibited|
    staged|conducted|narrated|edited|drafted|negotiated|mediated|inspected|surveyed|mapped|requires?|allows?|
    prohibits?|forbids?|provides?|bars|covers
  )\b
`;
/** Who or what does it: a name, or what holds an office, opens the clause. */
const NAMED = /\p{Lu}\p{L}+/u;

/** "isn’t the only one": what it leads up to is the news */
const NOT_ALONE = /\b(?:is|are|was|were)(?:n[’']t| not) the only\b/;

/** Has a sentence a date, a figure, a public deed or somebody's words, so that one can know whether it is so? */
export function canBeHeldTo(text: string): boolean {
  if (NOT_ALONE.test(text)) return false;
  if (DATED.test(text) || FIGURE.test(text) || /[“"][^”"]{3,}[”"]/.test(text)) return true;
  return NAMED.test(text) && (WORDS.test(text) || DEEDS.test(text));
}

const MONTH = MONTHS.join('|');
const ON_A_DAY = new RegExp(`\\b(?:${MONTH}) \\d{1,2}, \\d{4}|\\b\\d{1,2} (?:${MONTH}) \\d{4}`);
const ACTED =
  /\b(?:said|told|announced|reported|revealed|disclosed|documented|defended|criticized|criticised|praised|warned|urged|vowed|pledged|testified|acknowledged|denied|endorsed|declared|prevailed|won|lost|clinched|defeated|beat|voted|signed|approved|rejected|passed|ruled|vetoed|ordered|appointed|nominated|resigned|called (?:for|on))\b/;
/** What is told of is the talk, not what was said in it. */
const OF_THE_TALK = /\b(?:news conference|interview|podcast|excerpt)\b/i;

/** Does a sentence tell what somebody said or decided on a day? */
export const tellsAct = (text: string): boolean => ON_A_DAY.test(text) && ACTED.test(text) && !OF_THE_TALK.test(text);

/** A shorter sentence leans on what was told before. */
const SHORTEST_WHOLE = 100;
const FEWEST_NAMED = 3;
const NAMED_WITHIN = /(?<=[\p{Ll}\p{N},;%”"’'.)] )["“‘(]?\p{Lu}[\p{L}.’-]+/gu;
const POINTS_BACK = /\b(?:he|she|it|they|them|him|her|his|hers|their|theirs|its|himself|herself|themselves)\b/i;
/** How things stand, told for a reader who comes anew. */
const STANDS =
  /\b(?:has|have)(?:n[’']t| not)? (?:(?:also|long|now|already|since|both|all|never|\p{Ll}+ly) )?(?:been |\p{Ll}+(?:ed|en|wn)\b)/u;

/** Is a sentence long enough, and enough named in it, that a reader needs nothing of what was told before? */
export const tellsWhole = (text: string): boolean =>
  text.length >= SHORTEST_WHOLE &&
  (text.match(NAMED_WITHIN)?.length ?? 0) >= FEWEST_NAMED &&
  (!POINTS_BACK.test(text) || STANDS.test(text));

const FEWEST_WORDS = 12;
const FEWEST_OF_ONESELF = 25;
const NAMES_OR_COUNTS = /(?<=[\p{Ll}\p{N},;%”"’'.)] )["“‘(]?(?!I(?:[’']\p{L}+)?(?!\p{L}))\p{Lu}[\p{L}.’-]*|\p{N}/u;
const OF_ONESELF = /(?<!\p{L})I(?!\p{L})/u;

/** Are words so few, and name so little, that they could be anybody's? Of themselves people say the most general things. */
export function tellsLittle(text: string): boolean {
  if (NAMES_OR_COUNTS.test(text)) return false;
  const count = text.split(/\s+/).length;
  return count < FEWEST_WORDS || (count < FEWEST_OF_ONESELF && OF_ONESELF.test(text));
}
