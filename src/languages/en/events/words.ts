const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Past forms that don't end in -ed, without those of saying and thinking. */
export const irregularPast = words(`
  arose ate became began beat bent bet bit bled blew bore bought bound bred broke brought built burnt burst came cast
  caught chose clung cost crept cut dealt did drank drew drove dug fed fell fled flew forbade forgave fought found froze
  gave got grew heard held hid hit hung hurt kept knelt laid lay led left lent lit lost made met outlawed overcame overran
  overthrew paid put quit ran rang read rebuilt resigned rode rose sank saw seized sent sought set shook shot shrank shut
  slid slipped sold spent split spoke spread sprang stole stopped strode struck stuck swam swept swore swung taught
  took tore undertook underwent unveiled upheld went withdrew woke won wore wound wrote`);

/** Participles that don't end in -ed, for the passive. */
export const irregularParticiples = words(`
  beaten begun bitten blown born bought bound broken brought built caught chosen cut dealt drawn driven fed forced
  forgiven fought found frozen given grown held hidden hit hung hurt kept known laid led left lent lit lost made met
  overrun overthrown paid put read rebuilt ridden run sold seen sent set shaken shot shown shut slain sold spent split
  spread stolen struck stuck sunk sworn swept taken taught thrown told torn undertaken upheld withdrawn won worn written`);

/** Verbs whose day is the day of the saying, not of what was said. */
export const speechVerbs = words(`
  said says say told tells added adds noted notes stated states wrote writes tweeted tweets argued argues insisted
  insists claimed claims reported reports warned warns explained believes believed thought thinks knew suggested
  suggests hinted mentioned emphasized emphasised stressed remarked replied responded answered asked commented
  acknowledged admitted conceded denied denies alleged maintained contended recalled predicted described showed shows
  quoted cited show suggest indicate reveal revealed reveals clarified cautioned observed testified expects expected hopes hoped wanted felt
  indicated asserted joked quipped urged estimated estimates found appeared seemed looked sounded tended wondered praised criticized
  criticised blasted slammed mocked complained lamented called remained continued included involved needed liked loved
  enjoyed supported opposed featured lived worked used owned`);

/** Verbs of saying that have a thing or a person for their object, so that no clause begins after them. */
export const transitiveSpeech = words(`
  found urged praised criticized criticised blasted slammed mocked asked called denied described used owned lived worked
  supported opposed enjoyed loved liked featured included involved told warned`);

/** What is said and is an act: "urged Mexico to join", "called for a vote". By the words that follow. */
export const saidActs: ReadonlyMap<string, RegExp> = new Map([
  ...['urged', 'asked', 'told', 'warned'].map(verb => [verb, /^(?!that\b|him\b|her\b|them\b|about\b)\S+/] as const),
  ...['praised', 'criticized', 'criticised', 'blasted', 'slammed', 'mocked', 'denied'].map(
    verb =>
      [verb, /^(?!that\b|it\b|him\b|her(?! [a-z]+ (?:rivals?|opponents?|[a-z]+er|[a-z]+or)\b)\b|them\b)\S+/] as const,
  ),
  ['called', /^(?:for|on)\b/],
]);

/** Verbs of saying that are acts as well: an announcement, a ruling, a vote. */
export const actVerbs = words(`announced declared confirmed ruled ordered voted agreed decided pledged vowed promised`);

/** Words in -ed or -t that are no past tense. */
export const notPast = words(`
  need exceed indeed speed proceed succeed hundred united red bed wed embed feed breed seed shed infrared sacred
  wicked naked kindred mohammed ahmed mohamed syed saeed hamed med fed ted ed fred reed creed greed limited aged compared`);

/** A noun can't end in these, so no verb follows as its predicate. */
export const functionWords = words(`
  the a an this that these those his her its their our my your of in on at by for from with to into onto over under
  about against between through during without within among toward towards per via as than and or but nor not no
  every each any some more most very so too newly recently widely highly well badly who which whom whose when where
  while if because since after before until although though be been being is are was were am has have had will would
  can could may might must should shall do does did only just even already still never ever also both`);

/** Begin a clause of their own within a sentence. */
export const subordinators = words(`
  since after before when while because that which who who's whom whose where although though if until unless whereas
  whether as amid despite following`);

export const pronouns = words(`
  he she it they him them i we you me us who whom this these those himself herself themselves itself one ones another
  others both neither either there here something someone everyone everything anyone nothing none such`);
export const possessives = words(`his her its their`);

/** At a clause's beginning these add nothing to what happened. */
export const openers = words(`
  and but meanwhile however then also additionally moreover furthermore still instead so yet later earlier separately
  finally eventually ultimately subsequently recently originally initially indeed first`);

/** No subject begins with these. */
export const prepositions = words(`
  in on at by for from with to into over under about against between through during without within among toward
  towards per via amid despite following after before since until as of like unlike given including based according
  because although though while when if where why how what once unless whether speaking`);

/** "the company": says who did it only to a reader of the sentence before. */
export const vagueHeads = words(`
  company firm group bank agency move plan bill law deal decision man woman men women suspect suspects couple pair two
  three four team event meeting talks incident attack case report study statement results result change effort project
  program programme proposal agreement offer acquisition sale unit issue figures rate index stock shares price prices
  film book show game match race network newspaper magazine paper website organization organisation party committee
  source sources former latter others rest boy girl child victim victims driver gunman attackers attacker candidate senator
  congressman congresswoman mayor governor judge lawyer author actor singer spokesman spokeswoman lawmaker survey poll interview president king queen minister monarch prince princess
  panel board court exchange investor analyst country leader lawmakers
  official officials thrift concern maker business facility operator resort measure order letter email emails message video trial election vote debate
  campaign store region area city town country state nation crowd protesters union brothers sisters family father
  mother son daughter wife husband officer officers soldiers troops pilot crew plane ship boat car train bus`);

/** Figures of a day's trade are no story. */
export const figures = words(`
  shares share stock stocks prices price index revenue revenues results sales profit profits earnings losses loss net income dividend
  yields yield futures trading turnover volume nasdaq nikkei dax ftse s&p`);

/** "dropped 20 points", "plunged, closing at $4 a share": a day's trade by its predicate. */
export const TRADE =
  /^\p{L}+ (?:by |about |nearly |almost |another |more than )?[\d.,/ ]+ (?:points|pence|cents|pfennigs)\b|\bclos(?:ing|ed|e) at [$£€]?\d/u;

/** "the government" needs no name. */
export const knownHeads = words(`
  government military army navy police pandemic war economy dollar euro pound ruble yen world public media internet
  president-elect pope church parliament moon sun eu`);

/** Left out of a title: they lean on the sentence before. */
export const leaning = words('also again then similarly likewise meanwhile however therefore thus');

/** What is planned to be done on a day. */
export const plannedActs = words(`
  meet travel visit vote hold begin start open launch appear speak testify rule sign publish leave arrive return
  debate host convene resume address attend fly premiere`);

/** A long title may end before these. */
export const cutPoints = words(
  `in at for with during amid following over near from against under within across after through on`,
);

/** A title doesn't end with these. */
export const danglers = words(`
  the a an this that these those his her its their of in on at by for from with to into over under about against
  between through during as than and or but nor not also then later earlier early late around some nearly almost more
  which who when while if because since after before until only just both either new when so about near`);
