const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const MONTHS = words(
  `january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec`,
);
export const WEEKDAYS = words(`monday tuesday wednesday thursday friday saturday sunday`);
/** With a capital, and nobody's name. */
export const CALENDAR: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS]);

/** Several by themselves. */
export const PEOPLE = words(`people men women children police folks youth media data cattle clergy personnel`);

export const SINGULAR_IN_S = words(`
  news series politics economics mathematics physics always perhaps besides across towards afterwards nevertheless
  nonetheless less unless whereas thus this its his yes was is has does goes says us as bus gas plus
  business process access success progress congress crisis basis analysis thesis status virus campus census focus bonus
  consensus surplus chaos diabetes headquarters means species sometimes overseas`);

/** Somebody, where no office tells it. */
export const PERSONS = words(`
  man woman boy girl person child kid baby guy lady gentleman human resident citizen voter worker patient customer user reader viewer
  listener neighbour neighbor passenger driver suspect victim employee boss friend colleague husband wife son daughter mother father
  parent brother sister uncle aunt cousin grandmother grandfather leader billionaire millionaire immigrant migrant refugee
  nominee candidate american briton frenchman englishman everyone everybody anyone anybody someone somebody nobody who whoever
  veteran teenager pensioner tenant landlord pupil student teacher nurse tourist visitor guest buyer seller applicant`);

/** One word for several people. */
export const GROUPS = words(`
  government administration army navy military team crew company firm club party union family couple committee council board panel court
  jury staff audience crowd band public majority minority group community parliament congress senate house campaign agency
  ministry department bank school university church police generation population electorate gop nato eu opposition coalition
  class team city town country nation press company network industry`);

/** "the measure", "the company": which, if nothing told it? People, groups and places, matters. */
export const VAGUE_PERSONS = words(`
  man woman men women boy girl boys girls suspect suspects couple pair duo trio victim victims driver gunman attacker attackers
  candidate candidates senator congressman congresswoman governor mayor judge lawyer author actor actress singer spokesman spokeswoman
  lawmaker lawmakers official officials officer officers investor analyst professor doctor teacher coach player pilot owner founder
  billionaire businessman businesswoman chairman chairwoman director executive nominee incumbent challenger winner loser veteran
  brothers sisters father mother son daughter husband wife researcher researchers scientist scientists team
  minister secretary commissioner councillor councilman journalist reporter protester protesters worker workers
  student students teenager child children parents family prosecutor prosecutors`);

export const VAGUE_GROUPS = words(`
  company companies firm firms group groups bank agency unit region town city village area neighbourhood neighborhood site building
  club league network newspaper paper magazine website organization organisation party committee panel board store chain plant factory
  ship boat plane aircraft vessel train hotel hospital school university college museum island river bridge road
  restaurant shop pub bar cafe hospital church theatre theater farm mine mill garage
  thrift concern maker airline carrier retailer charity foundation association union institute department ministry commission
  program programme state country nation channel station campaign`);

export const VAGUE_MATTERS = words(`
  move plan plans bill law legislation deal decision decisions measure measures proposal proposals agreement offer acquisition sale
  incident incidents attack attacks case report study statement statements result results change changes effort efforts project event
  meeting talks talk issue issues problem problems figures rate film movie book show game match race survey poll interview order ruling
  verdict letter email emails e-mail message messages video trial vote debate announcement accusation accusations allegation allegations
  comments comment remarks remark speech investigation probe inquiry strike protest protests ceremony crash fire storm blast explosion shooting
  killing killings arrest arrests raid raids search operation operations mission lawsuit suit complaint claim claims charge charges
  appeal request requests question questions answer controversy scandal dispute row crisis situation matter process rule rules
  requirement requirements restriction restrictions ban increase decline rise drop cut cuts amount total sum money fund funds grant
  award prize contract merger purchase transaction transactions settlement payment payments loan loans list document documents data
  findings discovery idea concept approach strategy policy system method technique experiment test tests treatment
  initiative resolution amendment provision clause appointment resignation endorsement relationship investments visit trip tour
  reason reasons difference topic subject theme motion scheme venture partnership exercise concert festival exhibition
  contest competition tournament season episode post tweet article story feature rally event gathering hearing session
  stance position view criticism reaction response suggestion warning threat challenge goal target objective task role job
  device machine tool product products service services update version version material image photo picture footage`);

/** After "the" they need nothing: there is only one, or everybody's. */
export const COUPLED = words(`pair two three four five six couple duo trio latter former others rest same`);
