import { occurrences } from '../../../pack/occurrences.js';
import type { Standing, StandingLanguage } from '../../contract/standing.js';
import { rankOf } from './plain/roles.js';
import { pattern } from '../../../article/pattern.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

const OFFICES =
  words(`president premier chancellor minister governor senator representative congressman congresswoman mayor
  king queen prince princess emperor sultan emir pope secretary justice judge lawmaker legislator assemblyman assemblywoman councilman
  councilwoman councillor alderman ambassador commissioner delegate speaker whip czar sheriff prosecutor treasurer`);
const SERVES =
  words(`spokesman spokeswoman spokesperson manager aide adviser advisor director chairman chairwoman chairperson chair
  counsel lawyer attorney official officer strategist consultant pollster staffer operative organizer coordinator executive ceo founder
  co-founder owner envoy lobbyist treasurer administrator superintendent chief head leader deputy assistant head principal publisher
  head envoy negotiator surrogate producer president-elect`);
const KNOWS =
  words(`professor analyst expert economist historian scholar researcher scientist fellow author journalist reporter editor
  columnist host anchor commentator writer correspondent critic biographer sociologist psychologist lecturer pundit blogger specialist
  demographer strategist physicist biologist chemist astronomer geologist dean pollster`);
const SHOWS =
  words(`actor actress singer musician comedian player coach quarterback striker goalkeeper athlete artist painter film-maker
  filmmaker novelist poet star celebrity rapper guitarist drummer boxer golfer swimmer runner model designer chef mogul billionaire tycoon`);
const PRIVATE = words(`retiree pensioner student waitress waiter voter resident passenger neighbor neighbour supporter
  mother father wife husband son daughter brother sister widow widower friend cousin uncle aunt housewife homemaker bartender cashier
  hairdresser barber cleaner janitor landlord landlady tenant victim suspect witness tourist visitor customer patient pupil graduate
  sophomore freshman teenager boy girl man woman trucker fan parishioner roommate classmate girlfriend boyfriend fiancee worker
  driver firefighter schoolteacher farmer rancher welder electrician mechanic plumber contractor carpenter machinist miner
  steelworker factory-worker nurse clerk receptionist gardener roofer painter-decorator homeowner shopkeeper grocer baker gynecologist dentist`);

/** A shop of one's own, a vote of one's own. */
const OF_THEIR_OWN =
  /\b(?:business|shop|store|restaurant|bar|bakery|salon|farm|garage) owner\b|^(?:nominal|lifelong|registered|longtime) (?:republican|democrat|independent)$/;

/** Whom every reader of the news knows without a title beside the name. */
const KNOWN: readonly (readonly [name: RegExp, standing: Standing])[] = [
  [/^(?:Donald (?:J\. )?Trump|Ted Cruz|Mitt Romney|John McCain)$/, { position: 'candidate', party: 'R' }],
  [/^(?:Hillary (?:Rodham )?Clinton|Bernie Sanders)$/, { position: 'candidate', party: 'D' }],
  [/^George (?:H\. ?)?W\. Bush$/, { position: 'office', rank: 'president', party: 'R' }],
  [
    /^(?:Barack|Michelle) Obama$|^(?:Bill Clinton|Jimmy Carter|Joe Biden|Joseph R\. Biden Jr\.)$/,
    { position: 'office', rank: 'president', party: 'D' },
  ],
  [
    pattern()`
      ^(?:
        Ronald Reagan|Richard (?:M\. )?Nixon|John F\. Kennedy|Robert F\. Kennedy|Gerald (?:R\. )?Ford|
        Lyndon (?:B\. )?Johnson|Abraham Lincoln|Franklin (?:D\. )?Roosevelt|George Washington|Thomas Jefferson|
        Theodore Roosevelt|Harry (?:S\. )?Truman|Dwight (?:D\. )?Eisenhower|Barry (?:M\. )?Goldwater|
        George McGovern|Hubert (?:H\. )?Humphrey|Walter Mondale|Adlai Stevenson|George Wallace|Winston Churchill|
        Margaret Thatcher|Adolf Hitler|Joseph Stalin|Osama bin Laden|Saddam Hussein|
        Muammar (?:el-|al-)?(?:Gaddafi|Gadhafi|Qaddafi|Qadhafi)|Mao Zedong|Martin Luther King,? Jr\.?|
        William Howard Taft|Woodrow Wilson|Herbert Hoover|(?:Ted|Edward M\.) Kennedy|Benito Mussolini|
        Francisco Franco|Vladimir Lenin|Karl Marx|Mahatma Gandhi|Charles de Gaulle
      )$
    `,
    { position: 'past' },
  ],
  [
    /^(?:Vladimir (?:V\. )?Putin|Fidel Castro|Kim Jong[- ][Uu]n|Bashar al-Assad|Recep Tayyip Erdogan|Xi Jinping|Hassan Rouhani|Nelson Mandela|Boris Yeltsin|Enrique Peña Nieto|Petro Poroshenko)$/,
    { position: 'office', rank: 'president', abroad: true },
  ],
  [
    /^(?:Angela Merkel|Benjamin Netanyahu|David Cameron|Theresa May|Tony Blair|Nigel Farage|Marine Le Pen|Manuel Valls|Matteo Renzi)$/,
    { position: 'office', rank: 'premier', abroad: true },
  ],
];

/** No office of the country whose parties stand against one another. */
const ABROAD = /^(?:premier|king|queen|prince|princess|emperor|sultan|emir|pope)$/;
const STATES = new Set(['president', 'premier', 'chancellor', 'king', 'queen', 'prime minister']);
const LEGISLATORS = /^(?:representative|congressman|congresswoman|rep\.?|congressmember)$/;

/** One word for what is one rank. */
function plainRank(rank: string): string {
  if (LEGISLATORS.test(rank)) return 'representative';
  if (/^(?:premier|chancellor|minister)$/.test(rank)) return 'premier';
  if (/^sen\.?$/.test(rank)) return 'senator';
  if (/^gov\.?$/.test(rank)) return 'governor';
  return rank;
}

const TITLES: readonly (readonly [RegExp, string])[] = [
  [/\bPresident $/u, 'president'],
  [/\b(?:Prime Minister|Premier|Chancellor) $/u, 'premier'],
  [/\b(?:Senator|Sen\.?|Senate (?:Majority|Minority) Leader) $/u, 'senator'],
  [
    /\b(?:Representative|Rep\.?|Congressman|Congresswoman|(?:House )?Speaker|House (?:Majority|Minority) Leader) $/u,
    'representative',
  ],
  [/\b(?:Governor|Gov\.?) $/u, 'governor'],
  [/\bMayor $/u, 'mayor'],
  [/\b(?:Justice|Judge) $/u, 'judge'],
  [/\b(?:Secretary(?: of \p{Lu}\p{L}+)?|Attorney General|Minister|Ambassador) $/u, 'secretary'],
];
const STANDS = /\b(?:candidate|nominee|front-?runner|hopeful|contender|challenger) $/i;
const STANDS_AFTER =
  /^(?:[’']s? (?:\p{Ll}+ ){0,2}(?:campaign|candidacy|(?:presidential|White House) (?:bid|run|campaign))(?! (?:manager|spokes|aide|chair|advis|strateg|director|staff))|,? (?:the |a )?(?:\p{Lu}?[\p{L}-]+ ){0,3}(?:nominee|candidate|front-?runner|hopeful|contender)(?!\p{L}))/u;
const RULES_AFTER = /^[’']s? (?:administration|presidency|government|cabinet)(?!\p{L})/u;
const REPUBLICAN = /\b(?:Republican|GOP|R-\p{L}|Tea Party)\b/u;
const DEMOCRAT = /\b(?:Democrat(?:ic)?|D-\p{L})\b/u;
/** "Ann Bower, 62, a" */
const AGED = /^, \d\d, /;
const PARTY_AFTER = /^,? \(?([RD])[-)]/u;

const MOST_MENTIONS = 40;

/** What stands beside a name wherever the article has it. */
function beside(text: string, name: string): { before: string; after: string }[] {
  const surname = name
    .replace(/,? (?:Jr|Sr)\.?$/, '')
    .split(' ')
    .at(-1)!;
  const found: { before: string; after: string }[] = [];
  for (const at of occurrences(text, surname)) {
    if (found.length === MOST_MENTIONS) break;
    const end = at + surname.length;
    if (/\p{L}/u.test(text[end] ?? '') || /\p{L}/u.test(text[at - 1] ?? '')) continue;
    // the given names belong to the name
    const before = text
      .slice(Math.max(0, at - 70), at)
      .replace(/(?:\p{Lu}\p{Ll}+ (?:\p{Lu}\. )?|\p{Lu}\.(?: ?\p{Lu}\.)? ){1,2}$/u, given =>
        name.startsWith(given.trim().split(' ')[0]!) ? '' : given,
      );
    found.push({ before, after: text.slice(end, end + 60) });
  }
  return found;
}

const LEADS_HOUSE =
  /\b(senate|house) (?:majority|minority|republican|democratic)(?: leader| whip)?\b|\b(?:majority|minority) leader\b/;

function positionOf(role: string): Standing | undefined {
  const lower = role.toLowerCase();
  const house = LEADS_HOUSE.exec(lower);
  if (house) return { position: 'office', rank: house[1] === 'house' ? 'representative' : 'senator' };
  if (/\b(?:candidate|nominee|front-?runner|hopeful|contender|challenger)\b/.test(lower) && !/'s|’s/.test(lower))
    return { position: 'candidate' };
  const rank = rankOf(role) ?? /([\p{L}-]+)$/u.exec(lower)?.[1];
  if (!rank) return undefined;
  if (
    /\b(?:press|campaign|communications|executive|managing|field|political) (?:secretary|director|manager)$/.test(lower)
  )
    return { position: 'serves', rank };
  if (
    /^(?:vice president|president)$/.test(rank) &&
    /\b(?:of|at|for)\s(?:the\s)?(?!United|Russia|France|Mexico|Iran|Syria|Egypt|Turkey)/u.test(lower)
  )
    return { position: 'serves', rank };
  if (OFFICES.has(rank) && !/\bpress secretary\b/.test(lower)) return { position: 'office', rank: plainRank(rank) };
  if (PRIVATE.has(rank) || OF_THEIR_OWN.test(lower)) return { position: 'private' };
  if (SERVES.has(rank)) return { position: 'serves', rank };
  if (KNOWS.has(rank)) return { position: 'knows', rank };
  if (SHOWS.has(rank)) return { position: 'shows', rank };
  return undefined;
}

export const standing: StandingLanguage = {
  standingOf(name, role, text) {
    const places = beside(text, name);
    const known = KNOWN.find(([sign]) => sign.test(name))?.[1];
    const party = (() => {
      if (known?.party) return known.party;
      const signs = places.map(({ before, after }) => {
        const letter = PARTY_AFTER.exec(after)?.[1];
        const near = before
          .split(/[.,;:()“”"]/)
          .at(-1)!
          .slice(-40);
        return (
          letter ??
          (/(?:Republican|GOP)[\p{L} .-]{0,30}$/u.test(near)
            ? 'R'
            : /Democratic[\p{L} .-]{0,30}$/u.test(near)
              ? 'D'
              : undefined)
        );
      });
      return REPUBLICAN.test(role) ? 'R' : DEMOCRAT.test(role) ? 'D' : signs.find(Boolean);
    })();
    const told = positionOf(role);
    if (known?.position === 'past') return known;
    const withParty = (found: Standing): Standing => ({
      ...found,
      ...(party && { party }),
      ...((known?.abroad || ABROAD.test(found.rank ?? '')) && { abroad: true }),
    });
    if (told && (told.position === 'serves' || told.position === 'knows')) return withParty(told);
    if (places.some(({ before, after }) => STANDS.test(before) || STANDS_AFTER.test(after)))
      return withParty({ position: 'candidate', ...(told?.rank && { rank: told.rank }) });
    if (told && told.position !== 'private') return withParty(told);
    if (known) return withParty(known);
    for (const { before, after } of places) {
      const titled = TITLES.find(([sign]) => sign.test(before));
      if (titled) return withParty({ position: 'office', rank: titled[1] });
      if (RULES_AFTER.test(after)) return withParty({ position: 'office', rank: 'president' });
    }
    if (told) return told;
    return places.some(({ after }) => AGED.test(after)) && places.length < 4 ? { position: 'private' } : undefined;
  },
  ranksIn(text) {
    const ranks = new Set<string>();
    for (const [word] of text.toLowerCase().matchAll(/\p{L}+/gu)) {
      const rank = plainRank(word);
      if (OFFICES.has(word) || STATES.has(word) || OFFICES.has(rank)) ranks.add(rank);
    }
    return ranks;
  },
  partyIn(text) {
    const [isOfR, isOfD] = [REPUBLICAN.test(text), DEMOCRAT.test(text)];
    return isOfR === isOfD ? undefined : isOfR ? 'R' : 'D';
  },
  isCampaign:
    /\b(?:campaigns?|donors?|donat[a-z]+|raised|fundrais[a-z]+|polls?|polling|delegates?|primar(?:y|ies)|caucus[a-z]*|nomination|nominee|running|votes?|voters?|supporters|rally|rallies|debates?|ballots?|percent|points?|percentage|contenders?|candidates?)(?![a-z])/i,
  isPartisan:
    /\b(?:endors\p{L}+|primar(?:y|ies)|caucus\p{L}*|nominat\p{L}+|delegates?|running mate|rivals?|opponents?|Republicans?|GOP|Democrats?|Democratic)(?!\p{L})/u,
};
