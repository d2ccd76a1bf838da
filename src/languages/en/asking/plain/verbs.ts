/** Base, past and participle of the verbs that make theirs in a way of their own. */
const IRREGULAR = `
arise arose arisen;awake awoke awoken;be was been;bear bore borne;beat beat beaten;become became become;begin began begun;bend bent bent;
bet bet bet;bind bound bound;bite bit bitten;bleed bled bled;blow blew blown;break broke broken;breed bred bred;bring brought brought;
broadcast broadcast broadcast;build built built;burst burst burst;buy bought bought;cast cast cast;catch caught caught;choose chose chosen;
cling clung clung;come came come;cost cost cost;creep crept crept;cut cut cut;deal dealt dealt;dig dug dug;do did done;draw drew drawn;
drink drank drunk;drive drove driven;eat ate eaten;fall fell fallen;feed fed fed;feel felt felt;fight fought fought;find found found;
flee fled fled;fly flew flown;forbid forbade forbidden;forecast forecast forecast;forget forgot forgotten;forgive forgave forgiven;
freeze froze frozen;get got got;give gave given;go went gone;grind ground ground;grow grew grown;hang hung hung;have had had;hear heard heard;
hide hid hidden;hit hit hit;hold held held;hurt hurt hurt;keep kept kept;know knew known;lay laid laid;lead led led;leave left left;
lend lent lent;let let let;lose lost lost;make made made;mean meant meant;meet met met;outbid outbid outbid;overcome overcame overcome;
oversee oversaw overseen;overthrow overthrew overthrown;pay paid paid;put put put;quit quit quit;read read read;rebuild rebuilt rebuilt;
ride rode ridden;ring rang rung;rise rose risen;run ran run;say said said;see saw seen;seek sought sought;sell sold sold;send sent sent;
set set set;shake shook shaken;shed shed shed;shoot shot shot;show showed shown;shrink shrank shrunk;shut shut shut;sing sang sung;sink sank sunk;sit sat sat;
sleep slept slept;slide slid slid;speak spoke spoken;spend spent spent;spin spun spun;split split split;spread spread spread;stand stood stood;
steal stole stolen;stick stuck stuck;strike struck struck;swear swore sworn;sweep swept swept;swim swam swum;swing swung swung;take took taken;
teach taught taught;tear tore torn;tell told told;think thought thought;throw threw thrown;undergo underwent undergone;understand understood understood;
undertake undertook undertaken;unveil unveiled unveiled;uphold upheld upheld;wear wore worn;win won won;wind wound wound;withdraw withdrew withdrawn;
withhold withheld withheld;write wrote written`;

interface Verb {
  base: string;
  past: string;
  participle: string;
}

const verbs: readonly Verb[] = IRREGULAR.split(';').map(line => {
  const [base, past, participle] = line.trim().split(/\s+/) as [string, string, string];
  return { base, past, participle };
});
const byPast = new Map(verbs.map(verb => [verb.past, verb]));
const byParticiple = new Map(verbs.map(verb => [verb.participle, verb]));
byPast.set('were', byPast.get('was')!);

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Words in -ed that are no past tense. */
const NOT_PAST = words(`
  need exceed indeed speed proceed succeed hundred united red bed wed embed feed breed seed shed infrared sacred wicked
  naked kindred med fed ted fred reed creed greed limited aged so-called armed alleged supposed unprecedented detailed
  advanced experienced sophisticated beloved complicated dedicated educated so-called unidentified unnamed unsolicited
  uninsured undocumented biased gifted talented crowded rugged retired`);

/** Regular verbs whose base ends in e, where the ending doesn't tell. */
const WITH_E = words(`
  invite unite cite ignite excite recite incite write quote note vote devote promote denote owe dye eye phone postpone
  compete complete delete convene intervene supervene interfere adhere persevere sponge plunge change arrange challenge
  exchange range lunge avenge revenge infringe tinge binge cringe hinge impinge license rinse cleanse`);
/** And those without, where the ending says e. */
const WITHOUT_E = words(`
  visit limit edit await wait recruit suit benefit exhibit prohibit deposit inherit profit merit audit credit exit elicit
  solicit inhibit posit forfeit orbit debit pilot pivot ballot develop focus bias monitor honor favor sponsor labor author
  mentor tailor harbor anchor color doctor error factor minor motor succor rumor humor mention question condition abandon
  reason pardon season station function position caution auction fashion envision happen open threaten listen strengthen
  weaken widen frighten fasten tighten broaden deepen sharpen heighten lengthen worsen enter offer consider deliver
  discover cover recover answer order number suffer differ gather lower power remember transfer administer register
  encounter bother murder wonder render surrender alter bolster foster hinder hamper launder ponder pioneer volunteer
  engineer veer cheer steer peer appear clear fear near rear smear shear hear tour pour honour favour labour harbour
  belong long bang hang prolong wrong total signal rival equal label travel cancel model fuel duel channel level panel
  tunnel reveal appeal heal steal deal conceal repeal seal fail mail jail detail sail assail trail hail bail curtail
  derail entail prevail avail boil foil spoil toil haul overhaul maul target market budget rocket blanket greet meet
  tweet retweet interpret ticket fidget trumpet pocket carpet comfort gossip worship group regroup equip ship claim aim
  proclaim reclaim maim exclaim doom zoom loom boom room bloom groom steam dream scream stream team roam foam leak
  speak sneak break soak look cook book hook overlook unlock attack back block check lock pack pick kick back stock
  shock strike link rank thank bank drink ask mask risk work mark park spark talk walk help keep heap leap reap develop
  envelop gallop scoop loop troop swoop boat float coat treat heat seat defeat repeat cheat beat eat retreat greet
  raid aid avoid void braid load head plead bead read spread knead cloud crowd need heed seed weed exceed succeed proceed
  gain explain remain maintain contain obtain complain train restrain constrain sustain retain detain attain entertain
  campaign join coin ruin clean mean lean loan moan groan own down drown crown frown gown borrow follow allow show
  swallow narrow endow vow bow row plow slow flow grow know throw blow tow mow review view interview renew chew preview
  box fix mix tax relax index affix vex hoax play pay stay delay display betray portray employ enjoy deploy destroy annoy
  convey survey obey key pray stray sway journey favor endeavor flavor endanger trigger anger stagger linger stumper
  pepper slaughter laughter shelter filter falter totter flutter scatter shatter batter matter litter twitter utter butter cater
  poll roll enroll toll control pull full bulldoze kill fill drill bill grill thrill still install stall call recall fall spell
  tell sell dwell smell swell yell shell quell compel expel propel excel rebel equal pass press stress address process
  access assess guess bless confess express impress oppress profess progress suppress miss dismiss kiss discuss cross boss
  toss gloss witness harness amass harass embarrass buzz fizz staff stuff bluff sniff cuff scoff add butt edit purr err`);

/** A consonant that the base has twice as well. */
const DOUBLED = /(?:ss|ll|ff|zz|dd|rr|tt)$/;
const DOUBLED_BY_ENDING = words(`
  controlled patrolled compelled expelled propelled excelled rebelled cancelled travelled labelled modelled signalled
  totalled fuelled levelled channelled fulfilled quarrelled rivalled referred preferred deferred conferred transferred inferred occurred recurred incurred stirred barred
  starred marred scarred blurred spurred admitted committed submitted permitted omitted emitted transmitted regretted
  plotted allotted spotted knotted fitted omitted formatted vetted netted patted pitted rotted jotted outwitted acquitted equipped added`);

const VOWEL = 'aeiou';

/** Does the base of a verb in -ed end in e, by the letters before? */
function endsInE(stem: string): boolean {
  if (
    /(?:[cvuz]|[^aeiou][lr]|dg|[rl]g|ang|[^sunoa]s|[aeiou]s|rs|ns|ls|ps)$/.test(stem) &&
    !/(?:[^aeiou]er|or|rr|ll)$/.test(stem)
  ) {
    if (/[^aeiou][lr]$/.test(stem)) return !/(?:rl|wl|ll|rr)$/.test(stem);
    return true;
  }
  if (/[aeiou][bdgklmnprt]$/.test(stem)) {
    const before = stem.at(-3) ?? '';
    const vowel = stem.at(-2)!;
    // Two vowels and a consonant: "rained", "looked"; but "-uire", "-iate".
    if (
      VOWEL.includes(before) &&
      !(before === 'i' && vowel === 'a') &&
      !(before === 'u' && (vowel === 'i' || vowel === 'o' || vowel === 'a')) &&
      !(before === 'e' && vowel === 'a' && /[ct]eat$/.test(stem) && /creat$/.test(stem))
    )
      return /creat$/.test(stem);
    if (/(?:er|en|on|el|et|ow)$/.test(stem))
      return /(?:phon|pon|clon|don)$/.test(stem) && !/(?:aban|par)don$/.test(stem);
    if (stem.length <= 2) return true;
    return true;
  }
  return false;
}

/** "released" -> "release", "stopped" -> "stop", "studied" -> "study". */
function baseOfRegular(past: string): string {
  const stem = past.slice(0, -2);
  if (/ied$/.test(past)) return past.length > 4 ? `${past.slice(0, -3)}y` : past.slice(0, -1);
  if (WITH_E.has(`${stem}e`)) return `${stem}e`;
  if (/(?:agre|disagre|fre|guarante|decre|refere|fle|se|overse)$/.test(stem)) return `${stem}e`;
  if (WITHOUT_E.has(stem)) return stem;
  if (DOUBLED_BY_ENDING.has(past)) return past === 'added' ? 'add' : stem.slice(0, -1);
  if (DOUBLED.test(stem)) return stem;
  if (/([bdgkmnpt])\1$/.test(stem)) return stem.slice(0, -1);
  if (/ck$|[^aeiou][kptdmnhwxy]$|[wxyh]$/.test(stem)) return stem;
  return endsInE(stem) ? `${stem}e` : stem;
}

/** Verbs that the news tells of in the present. */
const PRESENT = words(`
  say tell ask add argue believe think want hope plan expect intend need seek support oppose favor back run lead head own
  hold have do make take give get go come see know show suggest indicate call claim insist warn note describe
  carry represent serve work live teach chair direct oversee operate employ produce sell buy spend earn pay cost charge
  receive win lose face remain include contain cover require allow ban limit protect provide offer use keep begin start
  end open close meet visit travel fly leave arrive return speak write read report announce confirm deny reject accept
  endorse urge demand propose promise pledge vow threaten refuse decline agree acknowledge admit recall remember predict
  estimate consider consist belong depend become stand sit rank hail credit blame praise criticize accuse`);

const third = (base: string): string =>
  base === 'have'
    ? 'has'
    : /(?:[sxz]|ch|sh|o)$/.test(base)
      ? `${base}es`
      : /[^aeiou]y$/.test(base)
        ? `${base.slice(0, -1)}ies`
        : `${base}s`;

const byThird = new Map([...PRESENT].map(base => [third(base), base]));

export const BE: ReadonlySet<string> = words('is are was were');
export const AUXILIARIES: ReadonlySet<string> = words(
  'is are was were has have had will would can could may might must should did does do',
);

export const isPast = (word: string): boolean =>
  byPast.has(word) ||
  (/^[a-z-]{2,}ed$/.test(word) && !NOT_PAST.has(word) && !/(?:eed|teed)$/.test(word)) ||
  /^(?:agreed|freed|guaranteed|disagreed)$/.test(word);
export const isPresent = (word: string): boolean => byThird.has(word);
export const isParticiple = (word: string): boolean =>
  byParticiple.has(word) || (/^[a-z-]{2,}ed$/.test(word) && !/^(?:need|indeed|hundred|red|bed)$/.test(word));
/** The same word for past and base: "cut", "put", "hit". */
export const pastIsBase = (word: string): boolean => byPast.get(word)?.base === word;

/** The base of a finite verb, and the auxiliary that stands in for its tense. */
export function withAuxiliary(verb: string): { auxiliary: string; base: string } | undefined {
  const present = byThird.get(verb);
  if (present) return { auxiliary: 'does', base: present };
  if (!isPast(verb)) return undefined;
  return { auxiliary: 'did', base: byPast.get(verb)?.base ?? baseOfRegular(verb) };
}

/** "was written by X" -> who "wrote" it. */
export const pastOfParticiple = (participle: string): string | undefined =>
  byParticiple.get(participle)?.past ?? (/ed$/.test(participle) && isPast(participle) ? participle : undefined);

export const baseOf = (verb: string): string => withAuxiliary(verb)?.base ?? verb;
