import { irregularParticiples, irregularPast, notPast, speechVerbs } from '../../events/words.js';

const words = (list: string): string[] => list.trim().split(/\s+/);

/** Verbs that the news uses, in their plain form. */
const PLAIN = words(`
  accept accuse achieve acknowledge act add address admire admit adopt advance advise advocate affect afford agree aid aim allow alter amount
  announce answer anticipate apologize appeal appear apply appoint appreciate approach approve argue arise arrange arrive ask assert assess
  assign assist assume assure attack attempt attend attract avoid award back ban base battle be bear beat become beg begin behave believe belong
  benefit blame block boast boost borrow bother break breathe bring broadcast build burn buy call campaign cancel capture care carry cast catch
  cause celebrate challenge change charge chase check cheer choose cite claim clean clear climb close collapse collect combine come comment
  commit compare compete complain complete concede concern conclude condemn conduct confirm confront connect consider consist constitute
  construct consume contact contain continue contribute control convene convince cook cope cost count cover crash create criticize cross cry cut
  damage dance deal debate decide declare decline dedicate defeat defend define delay deliver demand demonstrate deny depart depend
  describe deserve design destroy determine develop die differ disagree disappear discover discuss dismiss display dispute distribute divide
  do dominate donate double doubt draft draw dream drink drive drop earn ease eat educate elect eliminate embrace emerge emphasize employ
  enable encourage end endorse endure enforce engage enjoy ensure enter entitle escape establish estimate evaluate evolve examine exceed exclude
  execute exist expand expect expel experience explain explode explore export expose express extend face fail fall favor favour fear feature
  feed feel fight fill find finish fire fit fix flee float flow fly focus follow force forecast forget forgive form found frame free fuel fulfil
  function fund gain gather generate get give go govern grab grant greet grow guarantee guard guess guide handle hang happen hate have head heal
  hear heat help hesitate hide hire hit hold hope host hurt identify ignore illustrate imagine impact implement imply import impose improve
  include increase indicate influence inform inherit insist inspire install intend intervene introduce invade invent invest investigate invite
  involve issue join judge jump justify keep kick kill kiss know lack land last laugh launch lead lean learn leave lend let lie lift like limit
  link list listen live look lose love lower maintain make manage march mark marry match matter mean measure meet melt mention merge mind miss mix
  monitor motivate mount move name need negotiate note notice obey object observe obtain occupy occur offer open operate oppose order organize
  outline overcome owe own paint participate pass pause pay perform permit persuade pick place plan plant play plead please pledge point pose
  possess postpone pour practice praise pray predict prefer prepare present preserve press pressure prevent proceed process produce promise
  promote propose prosecute protect protest prove provide provoke publish pull punish purchase pursue push put qualify question quit quote race
  raise range rank rate reach react read realize rebuild recall receive recognize recommend record recover reduce refer reflect reform refuse
  regard register regret reject relate release rely remain remember remind remove rent repair repeat replace reply report represent request
  require rescue resemble resign resist resolve respect respond rest restore restrict result retain retire retreat return reveal reverse review
  ride ring rise risk roll rule run rush sail satisfy save say scare schedule score seal search secure see seek seem seize sell send separate
  serve set settle shake shape share shift shine ship shock shoot shout show shrink shut sign signal sing sink sit sleep slip slow smell smile
  solve sound spark speak specialize spend spill split sponsor spread spur stabilize stage stand stare start state stay steal step stick stop
  store strengthen stress stretch strike strip struggle study submit succeed suffer suggest suit supply support suppose surge surprise surrender
  surround survive suspect suspend swear sweep swim swing switch tackle take talk target taste tax teach tell tend terminate test testify thank
  think threaten throw tie touch tour trace track trade train transfer transform translate travel treat trigger trust try turn unify unite update
  upset urge use value vanish vary veto view violate visit volunteer vote wait wake walk want warn wash waste watch wave weaken wear weigh
  welcome win wish withdraw witness wonder work worry wound wreck write yell yield anger annoy dwarf plunge soar slump tumble falter loom hinge
  rest hail slam blast mock lament outpace outnumber overlook oversee undergo undermine underscore understand uphold reshape reopen resume
  house span border stem shed stir strain mislead misunderstand tolerate pump drain flood clash rally mourn honour honor boycott arm drag ought
  flourish thrive vow echo stall sway tighten loosen widen narrow deepen soften bolster curb lure owe cap lag hover hail air top trail edge`);

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  return /[^aeiou]y$/.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`;
}

export const plainVerbs: ReadonlySet<string> = new Set(PLAIN);
const thirdPersons: ReadonlySet<string> = new Set([...PLAIN.map(thirdPerson), 'has', 'does', 'is']);

export const AUXILIARY =
  /^(?:am|is|are|was|were|has|have|had|do|does|did|will|would|can|could|may|might|must|shall|should|cannot|ain't)$|n't$|^(?:i|you|we|they|he|she|it|that|there|what|who|where|how|here|let|nobody|everybody|everyone|somebody|someone|something|everything|nothing)'(?:s|re|ve|ll|d|m)$/;

/** A past form that can stand without a helper. */
export const isPast = (lower: string): boolean =>
  irregularPast.has(lower) ||
  /^(?:said|saw|told|thought|knew|spoke|left|felt|meant|heard|stood|sat|sang|drank|ran|flung|sued|died|tied|lied)$/.test(
    lower,
  ) ||
  (/[a-z]{2}ed$/.test(lower) && !notPast.has(lower));

export const isPlain = (lower: string): boolean => plainVerbs.has(lower);
export const isThirdPerson = (lower: string): boolean => thirdPersons.has(lower);

/** A verb in any form, by its looks alone. */
export const looksLikeVerb = (lower: string): boolean =>
  AUXILIARY.test(lower) || isPlain(lower) || isThirdPerson(lower) || isPast(lower) || irregularParticiples.has(lower);

/** "that" after it opens a clause: verbs and nouns of saying, thinking, showing. */
const REPORTS = new Set([
  ...speechVerbs,
  ...words(`say think know believe hope fear mean feel find see hear show prove ensure require suggest argue claim insist agree demand order
  warn promise vow decide conclude learn realize realise understand accept admit deny doubt expect assume suppose imagine guarantee declare
  recommend propose request urge remember forget notice assure tell remind inform convince persuade worry complain explain announce confirm
  discover reveal indicate estimate guess dream wish pray swear pretend concede acknowledge stress emphasize emphasise predict allege contend
  maintain repeat reply answer add note fear ask prefer stipulate dictate mandate provide determine establish argue reckon figure bet
  said thought knew meant felt saw heard found learned learnt understood forgot told swore shown proved proven proof fact idea claim belief
  view sense chance possibility risk danger hope evidence news sign word feeling argument notion condition assumption conclusion fear concern
  suggestion allegation statement report rumour rumor theory impression point sure clear glad happy sorry afraid certain confident
  aware convinced true likely unlikely possible obvious evident proud worried concerned surprised so now given provided except such`),
]);
const stems = (lower: string) => [
  lower,
  lower.replace(/s$/, ''),
  lower.replace(/d$/, ''),
  lower.replace(/ed$/, ''),
  lower.replace(/ing$/, ''),
  lower.replace(/ing$/, 'e'),
  lower.replace(/ied$/, 'y'),
];
export const reports = (lower: string): boolean => stems(lower).some(stem => REPORTS.has(stem));
