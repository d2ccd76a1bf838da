import type { Article, Span } from '../article/types.js';
import { within } from '../article/within.js';
import type { ShowAlone, Statement } from '../languages/contract/claims.js';
import type { Mention, People } from '../languages/contract/people.js';
import type { Language } from '../languages/language.js';
import type { Claim, NumberFact } from '../pack/types.js';
import { alterDeed } from './claims/deeds.js';
import { alterNumber } from './claims/numbers.js';
import { alterPerson } from './claims/people.js';
import { alterPlace } from './claims/places.js';
import type { Alteration, Named } from './claims/types.js';
import { findDates, type DateMention } from './dates.js';
import { evidenceOf } from './evidence.js';
import { hash, stableIds } from './ids.js';
import { numberMentions, type NumberMention } from './numbers.js';
import { findPeople } from './people.js';
import { placeMentions, type PlaceMention } from './places.js';
import type { Retell } from './retell.js';
import type { Explain } from './trace.js';

export interface ClaimOptions {
  /** ISO 8601 date on which the article appeared. */
  date?: string;
  /** What the article names, where that is known already. */
  people?: People;
  places?: readonly PlaceMention[];
  dates?: readonly DateMention[];
  quantities?: readonly NumberMention[];
  /** The numbers to be guessed: what sentences tell them is left to that question, for half of them at least. */
  numbers?: readonly NumberFact[];
  /** Puts a sentence as it is shown alone. Default: as it stands. */
  retell?: Retell;
  language: Language;
  explain?: Explain;
}

type Alter = (statement: Statement, named: Named, by: number) => Alteration | undefined;

/** How a statement can be made false. Of those that work, the one used least so far is taken; then the first. */
const alterations: readonly Alter[] = [alterDeed, alterNumber, alterPlace, alterPerson];

const MOST_CLAIMS = 24;
const FEWEST_GUESSES = 2;
/** Of an article whose deeds can be turned round so many are made false by another detail. */
const MOST_OTHERS = 2;
/** Of those whose deed can be turned round so many are; a quiz draws as many true ones as false ones of all. */
const TURNED = 0.8;

interface Draft {
  statement: Statement;
  alteration?: Alteration;
  /** Decides by itself, so that a correction elsewhere changes nothing here. */
  by: number;
  truth: boolean;
}

/** Mentions with the role before the name as well: nobody else is "Kremlin spokesperson Dmitry Peskov" in part. */
function withRoles({ people, mentions }: People, text: string, kinship: RegExp): Mention[] {
  const roles = new Map(people.map(({ id, role = '' }) => [id, `${role} `]));
  return mentions.map(mention => {
    const role = roles.get(mention.person ?? '') ?? ' ';
    const start = mention.start - role.length;
    const stands = role.length > 1 && text.slice(Math.max(0, start), mention.start) === role;
    return stands && !kinship.test(role) && start < mention.outerStart ? { ...mention, outerStart: start } : mention;
  });
}

/** Says something that can be held against the article: a name, a place, a number, a date. */
function isGrounded(statement: Statement, { mentions, places, numbers, dates }: Named): boolean {
  const lists: readonly (readonly Span[])[] = [mentions, places, numbers, dates];
  return lists.some(list => within(list, statement).length > 0);
}

/** A sentence that asks for a number can't be shown with it elsewhere. */
function keptForGuessing(numbers: readonly NumberFact[]): ReadonlySet<number> {
  const asked = numbers.filter(({ review, range }) => !review && range);
  const kept = asked.filter(({ id }) => asked.length <= FEWEST_GUESSES || hash(id) % 2 === 0);
  return new Set(kept.map(({ evidence }) => evidence[0].start));
}

function draftsOf(named: Named, numbers: readonly NumberFact[], retell?: Retell): Draft[] {
  const drafts: Draft[] = [];
  const left = keptForGuessing(numbers);
  const isGuessed = new Set(
    numbers.flatMap(({ review, range, evidence }) => (!review && range ? evidence[0].start : [])),
  );
  const { statementIn } = named.language.claims;
  const asItStands: ShowAlone = ({ start, end }) => ({ text: named.article.text.slice(start, end), told: [] });
  const used = new Map<string, number>();
  const seen = new Set<string>();
  for (const [index, sentence] of named.article.sentences.entries()) {
    if (drafts.length >= MOST_CLAIMS) break;
    if (left.has(sentence.start)) continue;
    const statement = statementIn(named.article, index, sentence, named.mentions, retell ?? asItStands);
    if (!statement || seen.has(statement.text) || !isGrounded(statement, named)) continue;
    seen.add(statement.text);
    const by = hash(statement.text);
    const possible = alterations
      .flatMap(alter => alter(statement, named, by) ?? [])
      .sort((a, b) => (used.get(a.kind) ?? 0) - (used.get(b.kind) ?? 0));
    const ofKind = (wanted: Alteration['kind']) => possible.find(({ kind }) => kind === wanted);
    const alteration = ofKind('deed') ?? (named.language.claims.opposites && ofKind('number')) ?? possible[0];
    if (alteration) used.set(alteration.kind, (used.get(alteration.kind) ?? 0) + 1);
    drafts.push({ statement, alteration, by, truth: alteration === undefined || by % 2 === 0 });
  }
  const { opposites, swapsPlaces } = named.language.claims;
  return balanced(drafts, opposites && !swapsPlaces ? MOST_OTHERS : Infinity, isGuessed);
}

/**
 * About as many false as true ones, as far as they can be altered; of turnable deeds, where most others are left as they
 * stand, four in five: whoever knows such a deed by its looks can't be sure. Those that a correction leaves alone stay as they are.
 */
function balanced(drafts: Draft[], mostOthers: number, isGuessed: ReadonlySet<number>): Draft[] {
  const isDeed = ({ alteration }: Draft) => alteration?.kind === 'deed';
  const isFigure = ({ alteration, statement: { sentence } }: Draft) =>
    alteration?.kind === 'number' && !isGuessed.has(sentence.start);
  const all = drafts.filter(draft => draft.alteration && !isDeed(draft)).sort((a, b) => a.by - b.by);
  // Another name gives itself away, and what can be guessed is no other number as well: only where nothing else can be altered
  const isBetter = drafts.some(draft => isDeed(draft) || isFigure(draft));
  const others = mostOthers === Infinity || !isBetter ? all : all.filter(isFigure);
  for (const draft of all) if (!others.includes(draft)) draft.truth = true;
  for (const draft of others.slice(mostOthers)) draft.truth = true;
  const alterable = [...drafts.filter(isDeed), ...others.slice(0, mostOthers)].sort((a, b) => a.by - b.by);
  const most = mostOthers < Infinity ? Math.ceil(alterable.length * TURNED) : alterable.length;
  // of an odd number one more: a single one would always be true, and most can't be made false
  const middle = mostOthers < Infinity ? 0 : drafts.length % 2;
  const wanted = Math.min(Math.floor(drafts.length / 2) + middle, most);
  let lacking = wanted - drafts.filter(({ truth }) => !truth).length;
  for (const draft of alterable) {
    if (lacking === 0) break;
    if (draft.truth !== lacking > 0) continue;
    draft.truth = !draft.truth;
    lacking += draft.truth ? 1 : -1;
  }
  return drafts;
}

/** Statements of the article as they stand, and others that one changed detail makes false by the article. */
export function findClaims(article: Article, options: ClaimOptions): Claim[] {
  const { date, language, numbers = [], explain } = options;
  const { people = findPeople(article, language) } = options;
  const { dates = findDates(article.text, { reference: date, language: language.dates }) } = options;
  const named: Named = {
    article: date === undefined ? article : { ...article, metadata: { ...article.metadata, datePublished: date } },
    language,
    people,
    mentions: withRoles(people, article.text, language.claims.kinship),
    places: options.places ?? placeMentions(article, language, people.people),
    numbers: options.quantities ?? numberMentions(article, language, dates),
    dates,
  };
  const idFor = stableIds();
  return draftsOf(named, numbers, options.retell).map(({ statement, alteration, truth }) => {
    const { start, end, text } = statement;
    const evidence = [evidenceOf(article, start, end)];
    const id = idFor('claim', text);
    if (truth || !alteration) {
      explain?.({ kind: 'claims', id, text, rule: 'a sentence that stands alone' });
      return { id, text, truth: true, evidence };
    }
    const { at, to, kind } = alteration;
    const altered = { from: article.text.slice(at.start, at.end), to, kind };
    const told = text.slice(0, at.start - start) + to + text.slice(at.end - start);
    explain?.({ kind: 'claims', id, text: told, rule: `another ${kind} for “${altered.from}”` });
    return { id, text: told, truth: false, altered, evidence };
  });
}
