const words = (list: string) => new Set(list.trim().split(/\s+/));

/** Words that end or make the name of an organisation, a place, a work or a thing, and of no person. Lower case. */
export const ORGANISATION_WORDS = words(`
academy act administration administrative affairs agency agreement airlines airport airways alliance amendment america army arena assembly assn associates association athletics attorneys authority avenue award awards
bank bar base bay beach bill board boulevard bowl bridge broadcasting brigade brothers bureau cabinet campaign capital capitol caucus center centre chamber championship channel church city civil clinic club coalition code college
commission committee communications community company conference congress congressional constitution convention cooperation corp corporation council county court creek cup daily day debate debates defense defence delegation democracy democrats department
dept desert development district division dynasty economics economy edition education election electoral embassy empire energy enterprise enterprises entertainment environmental era estate exchange express
facebook faction falls federal federation festival field finance financial firm fleet force forces forest forum foundation freedom front fund funds gallery games garden gate gazette general global globe government group guard
hall health herald high highway hill hills holdings homeland hospital hotel house housing human immigration inc income independence industries industry initiative institute institution insurance intelligence international
international investigation investigations investment investments island islands journal justice kingdom labs lake league legislature library limited llc ltd magazine mall management march market markets media medical medicare medicaid memorial
mercury ministry mission monday month monument morning mosque mount mountain mountains movement museum music nation national nations navy network networks news newspaper north northern office olympics operations orchestra order organization organisation
pact palace pact panel park parliament parties partners partnership party patrol peace pentagon plan plaza police policy poll polls post press primary prison prize program project property protection protocol public publishing
radio railroad railway ranch range records region registry regiment relations report reports republic republicans research resort resources review revolution ridge river road room rule rules russia sanctuary school schools science sciences sea secret security senate
series service services show social society solutions south southern square squad staff stadium standard star state states station steel stock store strait strategic strategy street studies studio studios summit sunday supreme survey systems system
tax team technologies technology telegraph television temple territory theater theatre times today tower towers town township trade training transportation treasury treaty trial tribune qaeda shabab jazeera nusra trust tv twitter union unit united university
valley veterans village voice voters wall war water way week weekly west western workers works world year zone coast jr-high ballpark supporters donors contributors emails e-mails speaks says leads slams hits attacks hearing airbus boeing mercedes
corps pacs harbor harbour caucus educators teachers educator librarians nurses speech rally visit interview remarks resolution
accord affordable care caliphate islamic christian catholic jewish muslim muslims christians jews buddhist hindu protestant evangelical ballot bulletin observer inquirer examiner guardian chronicle dispatch monitor register sentinel sun mirror mail
chief-of-staff center-right center-left action priorities victory future progress watch fact-check factcheck data strategies analytics consulting capital advisors advisers equities securities motors airways pharmaceuticals laboratories
lines foods ferries shipping stores bakeries breweries brewery distillery construction logistics chemicals metals mining airline cruises farms dairies textiles plastics electronics software robotics biosciences therapeutics renewables utilities telecom wireless hotels properties developments rovers wanderers semiconductor semiconductors
`);

/** Countries, states, cities, continents and their like, in lower case: no names of people by themselves. */
export const PLACES = words(`
afghanistan africa alabama alaska albania aleppo algeria america amsterdam angola ankara antarctica arabia argentina arizona arkansas armenia asia athens atlanta austin australia austria azerbaijan baghdad bahrain baltics
baltimore bangladesh barcelona beijing beirut belarus belgium berlin bolivia bosnia boston botswana brazil britain brooklyn brussels budapest bulgaria burma cairo california cambodia cameroon canada caracas caribbean chechnya
chicago chile china cincinnati cleveland colombia colorado connecticut copenhagen crimea croatia cuba cyprus dakota dallas damascus delaware delhi denmark denver detroit donetsk dubai dublin ecuador edinburgh egypt
england estonia ethiopia europe finland florida france gaza geneva georgia germany ghana gibraltar greece greenland guam guantanamo guatemala haiti hamburg havana hawaii helsinki hempstead hollywood honduras houston hungary iceland idaho illinois
india indiana indianapolis indonesia iowa iran iraq ireland islamabad israel istanbul italy jakarta jamaica japan jeddah jerusalem kabul kansas kazakhstan kentucky kenya kharkiv kiev kosovo kremlin kursk kuwait kyiv kyrgyzstan lagos laos latvia lebanon
liberia libya lisbon lithuania london louisiana luhansk luxembourg macedonia madrid maine malaysia mali malta manchester manhattan manila mariupol maryland massachusetts mexico miami michigan milan milwaukee minneapolis minnesota
minsk mississippi missouri moldova monaco mongolia montana montenegro montreal morocco moscow mosul mozambique mumbai munich myanmar namibia nashville nebraska nepal netherlands nevada nicaragua niger nigeria norway oakland odesa odessa
ohio oklahoma oman ontario oregon orlando oslo ottawa pakistan palestine panama paraguay paris pennsylvania persia peru philadelphia philippines phoenix pittsburgh poland portugal prague pyongyang qatar quebec queens
raqqa riyadh romania rome russia rwanda sacramento scandinavia scotland seattle senegal seoul serbia shanghai siberia singapore slovakia slovenia somalia spain srebrenica stockholm sudan sweden switzerland sydney syria
taiwan tajikistan tampa tanzania tehran tennessee texas thailand tibet tokyo toledo toronto tripoli tunisia turkey turkmenistan tuscany uganda ukraine uruguay utah uzbekistan vatican venezuela venice vermont vienna vietnam
virginia wales warsaw washington wisconsin wyoming yemen yugoslavia yorkshire zagreb zambia zimbabwe zurich brexit donbas donbass europe mideast midwest northeast southeast southwest appalachia carolina carolinas hampshire jersey york angeles vegas diego francisco
antonio arabia korea zealand leone lanka rica salvador orleans bernardino
`);

/** Words that begin a sentence with a capital and belong to no name that follows. Lower case. */
export const OPENERS = words(`
a an the this that these those it its he she it they we you i his her their our my your if as at by for from in into of off on onto out over per since than then there to under until up upon via while with within without after
before between during despite besides beyond beneath beside behind inside outside toward towards throughout minus plus versus except excluding including concerning considering among around about above across against along amid and but or nor so yet because although though unless whether even just only also still again always never often sometimes soon now today tomorrow
yesterday tonight here not no yes all any both each either every few many more most much neither none other some several such another former earlier later meanwhile moreover however instead indeed perhaps maybe thus therefore hence
rather like unlike once did does do has have had is are was were can could should would asked said says according when where why how what who while
`);

/** Days, months, peoples, parties, first words of sentences and whatever else begins with a capital and is no name. */
export const CAPITALISED_WORDS = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december christmas easter thanksgiving ramadan halloween
american americans african africans afghan arab arabs argentine asian asians australian austrian belgian brazilian british briton britons bulgarian burmese canadian canadians chechen chinese christian christians colombian communist communists confederate conservative conservatives
croatian cuban cubans czech danish democrat democrats democratic dutch egyptian english estonian ethiopian european europeans filipino finnish french georgian german germans greek gop haitian hindu hispanic hispanics hungarian indian indians
indonesian iranian iranians iraqi iraqis irish islamic islamist israeli israelis italian italians japanese jew jewish jews jordanian korean koreans kurd kurdish kurds kuwaiti labour latin latino latinos latvian lebanese liberal liberals libertarian libertarians
libyan lithuanian malaysian mexican mexicans mormon muslim muslims nazi nazis nigerian norwegian orthodox pakistani palestinian palestinians peruvian polish portuguese progressive protestant republican republicans
romanian russian russians saudi saudis scottish serb serbian serbs shiite socialist soviet spanish sunni swedish swiss syrian syrians taiwanese texan thai tory tories turk turkish turks ukrainian ukrainians venezuelan vietnamese welsh yemeni
rival billionaire businessman real-estate reality
i i'm i've i'll i'd a an the this that these those it its he she they we you his her their our my your him them me us who whom whose which what when where why how if as at by for from in into of off on onto out over per since than then there
to under until up upon via while with within without after before between during despite among around about above across against along amid and but or nor so yet because although though unless whether even just only also still again
always never often sometimes soon now today tomorrow yesterday tonight here not no yes all any both each either every few many more most much neither none other others some several such another one two three four five six seven
eight nine ten first second third last next former earlier later meanwhile moreover however instead indeed perhaps maybe thus therefore hence rather quite well like unlike once ever too very same own new old good bad big
great get got let make made take can could may might must shall should will would is are was were be been being am do does did done has have had having say says said saying see seen look go going come came back down
asked according speaking citing following given including regarding based compared contact follow read watch related advertisement photo image video story update updated breaking exclusive opinion editorial analysis via source
hello hi hey dear thanks thank please sorry welcome oh ok okay wow god lord jesus christ bible quran congress senate house white capitol internet web twitter facebook google apple amazon microsoft youtube instagram snapchat
lives matter black white green red blue young women men people voters students workers officials critics experts supporters opponents police court judge obamacare medicare medicaid americana english spanish trumpism clintonism
`);

/** Of all these, what many people are called by their surname. Lower case. */
export const ALSO_SURNAMES = words(`
french english german welsh norman roman black white green young west hall banks wall hill hills lake bridge bridges park parks brooks rivers church king bishop day price power powers love justice
post page chambers temple marsh mills grant england london ireland holland france norway israel washington lincoln houston dallas austin montana paris berlin rome good best house may march
star field fields garden gates case ford moon york jordan jersey orlando cleveland denver madison carolina ross gray lane forest bay beach key star valley school college cook law
`);

/** What stands after a company's name. Lower case. */
export const COMPANY_FORMS = words(`co cos corp inc ltd plc llc llp cie ag gmbh nv sa spa ab oy amp`);

/** Companies called "General". Lower case. */
export const GENERAL_COMPANIES = words(
  `mills motors electric dynamics foods atomics assembly accident cable re cinema instrument telephone growth`,
);

/** Teams, who bear a town's name that may be a woman's too: "Charlotte", "Savannah". Lower case. */
export const TEAMS = words(`
panthers giants jets patriots packers steelers ravens bengals colts texans titans jaguars broncos chiefs raiders chargers redskins commanders saints falcons buccaneers seabears lions vidolphins
yankees mets dodgers cubs phillies orioles braves marlins astros rangers mariners padres royals twins tigers guardians pirates brewers rockies diamondbacks knicks nets lakers clippers celtics bulls cavaliers pistons pacers
hawks hornets wizards spurs mavericks rockets grizzlies pelicans nuggets suns kings warriors blazers timberwolves bruins sabres canadiens hurricanes penguins flyers devils islanders blackhawks predators oilers flames canucks sharks
wanderers rovers bulldogs wildcats huskies trojans longhorns seminoles aggies
`);

/** Days and months as newspapers shorten them, too. Lower case. */
export const DAYS_AND_MONTHS = words(`
monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec
`);

/** Companies and works that bear a person's name, by its first two words. Lower case. */
export const BRANDS = new Set(
  `morgan stanley;goldman sachs;wells fargo;charles schwab;merrill lynch;lehman brothers;bear stearns;dow jones;jp morgan;john deere;philip morris;
mercedes benz;harley davidson;aston martin;alfa romeo;land rover;rolls royce;calvin klein;ralph lauren;tommy hilfiger;louis vuitton;saint laurent;
hugo boss;michael kors;marc jacobs;kate spade;estee lauder;elizabeth arden;jack daniel;jack daniels;johnnie walker;jim beam;jose cuervo;captain morgan;
dr pepper;ben jerry;baskin robbins;papa john;tim hortons;lord taylor;saks fifth;neiman marcus;sherwin williams;lockheed martin;northrop grumman;
ernst young;booz allen;edward jones;raymond james;standard chartered;credit agricole;santa claus;harry potter;james bond;sherlock holmes;mickey mouse;
donald duck;peter pan;robin hood;uncle sam;john doe;jane doe;joe public;austin powers;king kong;polly peck;kohlberg kravis;dean witter;witter reynolds;
liz claiborne;jim crow;benjamin moore;oscar mayer;orville redenbacher;sara lee;betty crocker;marie callender;wolfgang puck;eddie bauer;perry ellis;oscar meyer;
warner bros;procter gamble;smith wesson;dolce gabbana;yves saint;uncle ben;aunt jemima;tim horton;peter piper;little caesars;trader joe;trader joes`
    .split(/[;\n]+/)
    .map(name => name.trim()),
);

/** Lower-case particles inside a name: "Ursula von der Leyen". */
export const PARTICLES = words(
  `de del della der den des di da do dos du la le van von zu zur ter ten al el bin ibn ben abu af av y e`,
);

/** Generations and degrees after a name. */
export const NAME_SUFFIXES = words(`jr sr ii iii iv v esq md phd`);
export const GENERATIONS = words(`jr sr ii iii iv`);
