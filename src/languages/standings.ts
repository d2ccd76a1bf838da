import type { Person } from '../pack/types.js';
import type { Standing, StandingLanguage } from './contract/standing.js';

export type Standings = (id: string) => Standing | undefined;

const known = new WeakMap<readonly Person[], { text: string; of: Standings }>();

/** What each of the article's people is in public, looked up once. */
export function standingsOf(
  people: readonly Person[],
  text: string,
  language: StandingLanguage | undefined,
): Standings {
  if (!language) return () => undefined;
  const before = known.get(people);
  if (before?.text === text) return before.of;
  const byId = new Map(people.map(person => [person.id, person]));
  const told = new Map<string, Standing | undefined>();
  const of: Standings = id => {
    const person = byId.get(id);
    if (!person) return undefined;
    if (!told.has(id)) told.set(id, language.standingOf(person.name, person.role ?? '', text));
    return told.get(id);
  };
  known.set(people, { text, of });
  return of;
}

const LEADS: ReadonlySet<Standing['position']> = new Set(['candidate', 'office']);
/** Holds or stands for an office: whoever reads news knows them, and one can have said what another did. */
export const leads = (standing: Standing | undefined): boolean =>
  standing !== undefined && LEADS.has(standing.position);

/** Who stands in the news for the same reason. */
const SIDES: readonly ReadonlySet<Standing['position']>[] = [LEADS, new Set(['serves', 'knows'])];

/** Stands for the highest office, or has it: nobody takes them for one of whom the article tells nothing. */
export const isOnEveryLine = (standing: Standing | undefined): boolean =>
  standing?.position === 'candidate' || (standing?.position === 'office' && standing.rank === 'president');

const RANKS_OF_LEADERS = /^(?:president|premier|chancellor|king|queen|pope)$/;
/** Known to every reader of the news by the name alone. */
export const leadsCountry = (standing: Standing | undefined): boolean =>
  standing?.position === 'office' && RANKS_OF_LEADERS.test(standing.rank ?? '');

/** Could one be taken for the other in what is asked, by what they are? */
export function passesFor(
  other: Standing | undefined,
  right: Standing | undefined,
  asked: string,
  language: StandingLanguage,
): boolean {
  if (!right) return other?.position !== 'private' && !isOnEveryLine(other);
  const isLeader = leads(right);
  // one of whom the article tells nothing, beside those whom everybody knows
  if (!other) return !isLeader && right.position !== 'past';
  if (right.position !== other.position && !SIDES.some(side => side.has(right.position) && side.has(other.position)))
    return false;
  if (isLeader && right.abroad !== other.abroad) return false;
  if (right.position === 'candidate' && other.position !== 'candidate' && language.isCampaign.test(asked)) return false;
  if (isLeader && right.rank && language.ranksIn(asked).has(right.rank)) return other.rank === right.rank;
  return !(right.party && other.party && right.party !== other.party && language.isPartisan.test(asked));
}
