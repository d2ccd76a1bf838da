const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Forms of address and offices that stand right before a name, in lower case without full stop. */
export const TITLES = words(`
mr mrs ms miss mx dr doctor prof professor sir dame lord lady rev reverend fr father sister brother rabbi imam pastor archdeacon bishop archbishop cardinal pope saint hon justice judge
sen senator rep representative congressman congresswoman congressperson gov governor lt col colonel gen general maj major capt captain cpl corporal sgt sergeant constable pc wpc pcso con dci trooper patrolman patrolwoman adm admiral cmdr commander commodore ensign lieutenant brig brigadier marshal pvt private insp
inspector det detective chief officer sheriff supt pres president premier chancellor prime minister ambassador amb envoy secretary undersecretary treasurer speaker leader chairman chairwoman chairperson chair director
commissioner mayor councilman councilwoman councillor councilor king queen prince princess duke duchess emperor empress sheikh sultan emir ayatollah mullah attorney solicitor comptroller chancellor coach
spokesman spokeswoman spokesperson aide adviser advisor host editor correspondent vice deputy assistant first minister-president superintendent administrator dean provost ceo cfo cto coo nominee candidate sens reps govs gens drs messrs del delegate assemblyman assemblywoman
senators representatives presidents governors justices judges secretaries generals professors
`);

/** Stands right before a name as an office or a form of address: "president", "mayor-elect". In lower case. */
export const isTitle = (word: string): boolean =>
  TITLES.has(word) || TITLES.has(word.replace(/-(?:elect|designate|emeritus)$/, ''));

/** Titles of several people at once; none of them bears it so. */
export const PLURAL_TITLES = words(
  `senators representatives presidents governors justices judges secretaries generals professors sens reps govs gens drs messrs`,
);

/** Titles that stand before a name only as a part of a longer one: "Prime" Minister. */
export const TITLE_PARTS =
  words(`prime vice deputy assistant associate acting former ex first interim senior press foreign defense defence national general chief lord state attorney
majority minority house senate white party executive managing co-chair`);

export const MALE_TITLES = words(
  `mr sir lord fr father brother king prince duke emperor sultan pope congressman chairman spokesman councilman businessman cardinal bishop archbishop imam rabbi sheikh ayatollah messrs actor anchorman father son husband`,
);
export const FEMALE_TITLES = words(
  `mrs ms miss dame lady sister queen princess duchess empress congresswoman chairwoman spokeswoman councilwoman businesswoman actress anchorwoman mother daughter wife widow`,
);

/** Nouns that say what a person is; one of them makes a description a role. */
export const ROLE_NOUNS = words(`
${[...TITLES].join(' ')}
academic accountant activist actor actress adviser advisor advocate agent aide ally analyst anchor announcer anthropologist architect archaeologist artist assemblyman assemblywoman astronaut astronomer athlete attorney author
banker baron biographer biologist blogger boss broker builder businessman businesswoman campaigner candidate caretaker carpenter cashier celebrity champion chef chemist clerk clinician co-author co-chair co-chairman co-chairwoman co-director co-founder co-host
co-owner coach columnist comedian commander commentator composer conductor congressman consultant contractor contributor coordinator coroner correspondent counsel counselor counterpart critic curator daughter dean delegate democrat demographer
deputy designer detective developer diplomat director dissident doctor donor driver economist editor educator engineer entrepreneur envoy epidemiologist ethicist executive expert farmer father fellow fighter filmmaker financier firefighter founder
geologist geographer governor guard guitarist head historian host husband heir inspector instructor investigator investor journalist judge jurist justice landowner lawmaker lawyer leader lecturer legislator liaison librarian
lobbyist magistrate magnate manager mathematician mayor mechanic mediator member meteorologist midwife minister mogul monk mother musician negotiator neighbor neighbour neurologist nominee novelist nun nurse officer official ombudsman operative operator
organizer organiser owner painter parent partner pastor pathologist patient pediatrician philanthropist philosopher photographer physician physicist pilot planner player playwright poet politician pollster president presenter priest
moderator principal producer professor programmer prosecutor protester psychiatrist psychologist publisher pundit rabbi rancher realtor rector reporter representative republican researcher resident retiree runner scholar scientist screenwriter sculptor secretary
senator shareholder sheriff singer sister brother sociologist soldier solicitor son specialist spokesman spokesperson spokeswoman staffer star statistician stockbroker strategist student superintendent supervisor supporter surgeon surrogate teacher technician
technologist theologian trader trainer treasurer trustee tycoon undersecretary veteran veterinarian vice-chairman vice-president victim volunteer waiter waitress widow wife winner witness worker writer czar general whip mogul commissar capitalist economist-in-chief partner quarterback linebacker cornerback goalkeeper goalie substitute striker midfielder defender pitcher batsman fullback winger skipper sprinter cyclist trustee trader broadcaster presenter
actuary aid-worker animator apprentice arborist arranger auctioneer baker barber barrister bartender beekeeper biochemist blacksmith bookseller botanist bricklayer bookkeeper butcher choreographer cleaner cobbler cook cricketer cryptographer dancer dentist dietitian docent drummer electrician entomologist ecologist estate-agent farmhand fisherman florist footballer forester gardener geneticist geophysicist glaciologist grocer gymnast hairdresser hydrologist illustrator immunologist innkeeper joiner jockey keeper landlady landlord lifeguard linguist locksmith machinist marathoner microbiologist miner mountaineer neuroscientist nutritionist oncologist optician ornithologist paediatrician paramedic percussionist pharmacist pianist plumber potter printer psychotherapist ranger referee restaurateur rower sailor satirist seamstress shepherd shopkeeper shop-owner singer-songwriter skier songwriter soprano tenor statesman stonemason surveyor swimmer tailor taxidermist translator umpire violinist virologist watchmaker weaver webmaster welder whistleblower wrestler zoologist boxer golfer runner stuntman stuntwoman cellist flautist guitarist composer-conductor essayist memoirist lyricist diarist dramatist
vet scaffolder decorator bouncer doorman concierge receptionist typist stenographer undertaker mortician embalmer gravedigger sexton chorister oboist
clarinettist clarinetist accordionist ventriloquist clown ballerina costumier goldsmith silversmith jeweller jeweler engraver glassblower ceramicist
ceramist muralist draughtsman draughtswoman orthodontist podiatrist osteopath dietician phlebotomist obstetrician gynaecologist gynecologist
psychoanalyst neurosurgeon childminder babysitter governess tutor bursar fireman firewoman postmaster postmistress stevedore docker longshoreman
helmsman helmswoman oarsman oarswoman yachtsman yachtswoman aviator airman airwoman cosmonaut navigator gunner sapper rifleman infantryman paratrooper
commando sniper medic legionnaire submariner lumberjack logger shearer stockman cowboy cowgirl herdsman milkman milkmaid smallholder detectorist
birdwatcher birder stargazer caver potholer kayaker windsurfer kitesurfer paraglider skydiver triathlete decathlete heptathlete pentathlete hurdler
skater biathlete bobsledder linesman lineswoman tipster pawnbroker moneylender underwriter auditor quartermaster woodcarver wheelwright shipwright
boatbuilder boatman ferryman gondolier coachman stablehand wrangler dustman binman sweeper aquarist patissier vintner chieftain abbess prioress cantor
shaman headteacher headmaster headmistress cabbie paleontologist palaeontologist signatory councilperson alderman alderwoman parliamentarian
ombudswoman assemblyperson policeman policewoman patrolman patrolwoman serviceperson newsreader newscaster weatherman weatherwoman compere emcee
impresario baroness baronet viscount viscountess countess marquess marchioness monarch archduke archduchess
`);

/** Trades that are surnames, too, or rarer: they tell what somebody is where a small letter shows that they are no name. */
const TRADES = words(`
breeder brewer canon carer climber cooper crofter curate deacon diver drover farrier fiddler fisher groom guide hotelier miller nanny organist piper
porter roofer saddler spinner steward stewardess thatcher usher vicar verger warden bosun chaplain chauffeur constable courier coxswain deckhand
glazier glazer harpist hygienist janitor landscaper lifeboatman coastguard missionary newsagent pensioner plasterer postman postwoman purser registrar
restorer conservator archivist folklorist storyteller puppeteer magician juggler acrobat busker trumpeter bassist vocalist rapper promoter milliner
upholsterer luthier confectioner chocolatier greengrocer sommelier barista bookie croupier dispatcher therapist physiotherapist chiropractor counsellor
anaesthetist trombonist saxophonist snowboarder skateboarder youtuber influencer streamer vlogger supermodel laureate medallist medalist olympian paralympian trawlerman dairyman dairywoman groundsman cellarman signalman fisherwoman trainee intern bailiff horticulturist agronomist viticulturist
interpreter surfer canoeist ploughman bookbinder distiller grower picker trucker genealogist cartoonist naturalist conservationist environmentalist
motorist publican hiker rambler angler falconer ringer bellringer caterer clergyman clergywoman serviceman servicewoman craftsman craftswoman handyman
salesman saleswoman tradesman
walker attendant assessor adjuster bowler stoker mate steelworker sawyer abbot friar hermit novice pilgrim elder sponsor chandler dyer draper hatter trapper forager collector sweep
`);
const TRADE =
  /^\p{Ll}{3,}(?:keeper|master|mistress|maker|monger|grower|worker|teacher|owner|ologist|ographer|iatrist|driver)$/u;

/** A trade by its ending alone, which no surname has: "wicketkeeper", "harbourmaster". In lower case. */
export const endsAsTrade = (word: string): boolean => TRADE.test(word);

/** Names a trade: "wicketkeeper", "diver". In lower case. */
export const isTrade = (word: string): boolean => TRADES.has(word) || TRADE.test(word);

/** Words before a role that belong to it: "former", "acting". */
export const ROLE_MODIFIERS =
  words(`former late onetime one-time erstwhile would-be honorary caretaker ex- acting deputy vice senior longtime long-time chief lead leading top assistant associate
interim then retired presidential political military senate house congressional campaign national foreign defense defence finance state local
federal press communications executive managing general legal medical media policy security research party democratic republican conservative liberal
libertarian independent vice-presidential current outgoing incoming prominent veteran fellow co- prime white junior ranking radio television tv talk-show
newspaper magazine public climate energy health trade tax labor labour opposition rebel police prison army navy air intelligence majority minority first
second regional district county city village town world business technology tech art film music law science political-science history economics
sports arts fashion food travel features picture literary crime court education environment transport housing planning culture lock bus train taxi lorry truck cab tram
school union football rugby cricket tennis hockey basketball netball rowing team club company factory farm dairy sheep cattle fruit wine oyster salmon mine coal hotel
museum gallery theatre theater church parish temple prison bank store shop station harbour harbor port fire ambulance coastguard lifeboat forest wildlife marine`);
