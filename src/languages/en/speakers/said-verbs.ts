const words = (list: string) => list.trim().split(/\s+/);

/** Makes past, third person and participle of regular verbs. */
function formsOf(verb: string): string[] {
  const stem = verb.replace(/e$/, '');
  if (/[^aeiou]y$/.test(verb)) return [`${verb.slice(0, -1)}ied`, `${verb.slice(0, -1)}ies`, verb, `${verb}ing`];
  const third = /(?:s|sh|ch|x|z)$/.test(verb) ? `${verb}es` : `${verb}s`;
  return [`${stem}ed`, third, verb, `${stem}ing`];
}

// Verbs that nearly always have speech for their object, and may stand before or after it.
const PURE =
  words(`add admit advise announce argue ask assert bellow boast chant claim comment complain conclude concede confess confirm contend counter cry declare demand
deny emphasize emphasise exclaim explain exhort fume gush insist interject joke jest lament muse note observe pledge posit proclaim promise protest quip recall reason recount reiterate
remark remind reply report respond retort scoff shout sneer sniff state stress suggest surmise tease testify urge vow warn whisper yell opine acknowledge affirm reaffirm allege caution
cite clarify comment confide crow deadpan deride enthuse elaborate exult groan grouse grumble hint implore inform instruct intone moan mutter mumble murmur object
plead predict preach propose pronounce question reassure rejoin relate retweet tweet blog post signal snap snark summarize theorize thunder underscore venture volunteer wonder assure bark snarl growl marvel gripe rant rave sigh counsel coo drawl chime bemoan hiss scream yowl sob stammer boom chuckle grin intimate guess fret react purr snort roar howl gasp plead wail chirp giggle scold correct beam croak`);

// Verbs that have speech for an object where it stands in quotation marks.
const WITH_QUOTATION =
  words(`accuse address agree answer applaud assail attack bash belittle blame blast blister challenge characterize characterise charge comment commend compare condemn congratulate
continue criticize criticise decry defend demean denounce describe disparage dismiss disagree emote encourage end endorse envision estimate express fear finish hail imply indicate insult label lambast lambaste laud liken mention mock
offer open order outline paint point praise press protest pronounce rail rap rate rebuke recite reference refer reject repeat reveal ridicule rip sing sign slam start sum tag target thank threaten tout trash unload use voice warm weigh
write-off conclude invoke open highlight brand dub disclose detail demur lecture request rule pray recommend repeat reflect vent welcome profess maintain hope believe promise portray urge
radio phone text telephone cable wire fax message telegraph e-mail email`);

const IRREGULAR_PURE =
  words(`said says say saying told tells tell telling wrote writes write writing admitted admits admitting replied swore swears
written sworn wondered quipped quipping quips interjected conceded began begins spoke speaks added adds adding went goes read reads reading stated shot fired confirmed`);

const IRREGULAR_WITH_QUOTATION =
  words(`called calls calling call put puts putting saw sees thought thinks thinking think felt feels made makes gave gives took takes taking held holds laid lays found finds finding found
kept keeps keep keeping referred referring dubbed dubbing ripped ripping slammed slamming hit hits hitting meant knew rapped tagged sang sings singing drew learned noticed heard quoted quotes quoting quote likened likening bragged brags
bragging admitting vowed branded pleaded trumpeted trumpets heralded vented chided chides scolded shared shares sharing concluded declared compared painted painting doubled riffed touted posted issued released delivered
rejected labeled labelled labeling pressed pushed cried raised recited`);

/** Forms of verbs of saying that show speech by themselves. */
export const SAID_VERBS: ReadonlySet<string> = new Set([
  ...PURE.flatMap(formsOf),
  ...IRREGULAR_PURE.filter(
    form => !/^(?:began|begins|went|goes|shot|fired|read|reads|reading|spoke|speaks)$/.test(form),
  ),
]);

/** Forms of verbs that show speech where a quotation stands beside them. */
export const QUOTATION_VERBS: ReadonlySet<string> = new Set([
  ...WITH_QUOTATION.flatMap(formsOf),
  ...IRREGULAR_PURE,
  ...IRREGULAR_WITH_QUOTATION,
]);

/** Forms that are seldom verbs after a name, and so are not taken for one there: "Trump supporters state" is rare, "the state" is not. */
export const SELDOM_VERBS: ReadonlySet<string> = new Set(
  words(`state report question claim charge comment post tweet blog offer order point press start end open fear hope use challenge attack defend demand promise protest request
  rule signal target voice note address answer reference detail share shares write-off object reason notes claims charges comments reports questions demands tweets posts reads read call put
  think feels sees hit hits label rip slam slams weigh welcome blast blasts sign press volunteer veteran program reports remark remarks orders offers promises protests states rates raps ends points opens rules signals targets voices views fears hopes
  challenges attacks uses call keep find hold
  radio phone text telephone cable wire fax message email e-mail radios phones texts telephones cables wires faxes messages emails e-mails`),
);

/** Nouns of saying: "Trump’s claim that …". */
export const SAID_NOUNS: ReadonlySet<string> = new Set(
  words(`claim claims comment comments remark remarks statement statements assertion assertions tweet tweets words quote quotes speech letter memo interview description argument warning vow pledge promise
  question answer response reply post message accusation charge allegation promise suggestion insistence contention complaint call criticism praise belief email e-mail`),
);
