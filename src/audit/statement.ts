import { inEnglish } from '../findings/finding.js';
import type { AuditLanguage } from '../languages/contract/audit.js';
import { align } from './align.js';
import type { Grounds, Passage } from './grounds.js';
import { meeting, shareOf, type Statement } from './meeting.js';
import { polarityOf } from './polarity.js';
import { sameToken, type Token } from './tokens.js';

/** How a statement stands to the article. */
export interface Standing {
  is: 'holds' | 'contradicted' | 'near' | 'absent';
  /** Share of its words that stand in the passage, in their order. */
  share: number;
  /** The same of those around the answer. */
  around: number;
  /** Share of its words that stand in the passage in any order, where it isn't about them. */
  strewn?: number;
  passage?: Passage;
  /** Where the answer stands that the passage doesn't have. */
  besides?: Passage;
  why: string;
}

const ENOUGH = 0.75;
/** Below, a passage is about something else. */
const ABOUT = 0.5;
/** So many words of the passage are looked at beside those that stand there. */
const BESIDE = 4;

const NAMES: ReadonlySet<Token['kind']> = new Set(['place', 'name']);
const isDetail = ({ kind }: Token) => kind !== 'word' && kind !== 'gap';
const sameKind = (one: Token, other: Token) =>
  one.kind === other.kind || (NAMES.has(one.kind) && NAMES.has(other.kind));

const RANK: Readonly<Record<Standing['is'], number>> = { holds: 3, contradicted: 2, near: 1, absent: 0 };

/** How much of a statement a passage has. */
const metOf = ({ share, strewn = share }: Standing) => strewn;

/** Holds a statement against the passages that speak of the same. */
export function standingOf(statement: Statement, grounds: Grounds): Standing {
  let best: Standing = { is: 'absent', share: 0, around: 0, why: inEnglish('audit-no-passage') };
  const passages = [...grounds.near(statement.words)];
  for (const passage of passages) {
    const found = isIts(statement, passage)
      ? { is: 'holds' as const, share: 1, around: 1, passage, why: inEnglish('audit-says-so') }
      : standingIn(statement, passage, grounds);
    if (found.is === 'holds') return found;
    const isBetter = RANK[found.is] - RANK[best.is] || metOf(found) - metOf(best);
    if (isBetter > 0) best = found;
  }
  if (best.is === 'near') {
    const turned = turnedRound(statement, passages, grounds);
    if (turned) best = turned;
    else return withAnswer(statement, best, grounds);
  }
  return best.is === 'contradicted' && standsElsewhere(statement, best, grounds)
    ? { ...best, is: 'near', why: inEnglish('audit-other-passage') }
    : best;
}

const plain = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();

/** Is a statement the passage itself, word for word? */
const isIts = ({ text, answer, isFilled }: Statement, passage: Passage): boolean =>
  (!answer || isFilled === true) && [passage.own, passage.text].some(own => plain(own) === plain(text));

/** A passage that says the same of a deed with the other outcome: “released”, where the statement has “refused to release”. */
function turnedRound(statement: Statement, passages: readonly Passage[], grounds: Grounds): Standing | undefined {
  const { opposites } = grounds.language.claims;
  if (!opposites) return undefined;
  for (const passage of passages) {
    for (const opposite of opposites.among(passage.text)) {
      const deed = opposite.toldIn(passage.text);
      if (!deed || !statement.text.includes(deed.to)) continue;
      const end = deed.at + deed.words.length;
      const text = passage.text.slice(0, deed.at) + deed.to + passage.text.slice(end);
      const found = standingIn(statement, { ...passage, text, tokens: grounds.read(text) }, grounds);
      if (found.is !== 'holds' || found.share < 1) continue;
      return {
        ...found,
        is: 'contradicted',
        passage,
        why: inEnglish('audit-passage-has', { other: deed.words, words: deed.to }),
      };
    }
  }
  return undefined;
}

const MOST_ELSEWHERE = 12;

/** Whoever reads what was left open looks for the answer first: where the nearest passage lacks it, another may have it. */
function withAnswer({ words, answer }: Statement, near: Standing, grounds: Grounds): Standing {
  const own = answer ? words.slice(answer.start, answer.end).filter(isDetail) : [];
  const has = ({ tokens }: Passage) => own.every(word => tokens.some(each => sameToken(word, each)));
  if (own.length === 0 || has(near.passage!)) return near;
  const besides = grounds.near(words, MOST_ELSEWHERE).find(has);
  if (!besides) return near;
  const text = own.map(word => word.text).join(' ');
  return {
    ...near,
    besides,
    why: inEnglish('audit-stands-in-another', { why: near.why.replace(/\.$/, ''), words: text }),
  };
}

/** Another passage has what the contradicting one lacks. */
function standsElsewhere({ words, answer }: Statement, { passage }: Standing, { near, weightOf }: Grounds): boolean {
  const own = answer ? words.slice(answer.start, answer.end) : words.filter(isDetail);
  const missing = own.filter(word => !passage!.tokens.some(each => sameToken(word, each)));
  return near(words, 8).some(
    other =>
      other !== passage &&
      missing.every(word => other.tokens.some(each => sameToken(word, each))) &&
      align(words, other.tokens, weightOf).share >= ENOUGH,
  );
}

function standingIn(statement: Statement, passage: Passage, grounds: Grounds): Standing {
  const { words, answer } = statement;
  const { tokens } = passage;
  const { to, share, around } = meeting(statement, passage, grounds.weightOf);
  const of = (is: Standing['is'], why: string): Standing => ({ is, share, around, passage, why });
  const missing = words.flatMap((word, at) => (to[at]! < 0 && word.kind !== 'gap' ? at : []));
  const inAnswer = (at: number) => isIn(answer, at);
  const isMissingAnswer = missing.some(inAnswer);
  if (around < ABOUT) {
    const strewn = shareOf(words, at => tokens.some(each => sameToken(words[at]!, each)), grounds.weightOf);
    return { ...of('absent', inEnglish('audit-no-passage')), strewn };
  }
  const missingDetail = missing.find(at => !inAnswer(at) && isDetail(words[at]!));
  const holds = answer ? !isMissingAnswer && missingDetail === undefined && around >= ENOUGH : missing.length === 0;
  if (holds) {
    const otherwise = otherMatter(statement, passage, to, grounds.language.audit);
    if (otherwise) return of('near', otherwise);
    const polarity = polarityOf(statement.text, passage, to, grounds.language.audit);
    if (polarity === 'denied' && missing.length === 0 && share === 1)
      return of('contradicted', inEnglish('audit-opposite'));
    if (polarity)
      return of('near', polarity === 'denied' ? inEnglish('audit-may-be-opposite') : inEnglish('audit-supposes'));
    return of('holds', inEnglish('audit-says-so'));
  }
  const outOfPlace = missing.find(at => isDetail(words[at]!) && tokens.some(each => sameToken(words[at]!, each)));
  if (outOfPlace !== undefined) return of('near', inEnglish('audit-other-place', { words: words[outOfPlace]!.text }));
  const other = otherDetail(statement, passage, { to, missing, around, personal: grounds.language.claims.personal });
  const crossing = other && otherSubject(statement, passage, to, grounds.language.audit);
  if (crossing) return of('near', crossing);
  if (other) return of('contradicted', inEnglish('audit-passage-has', { other: other.there, words: other.here }));
  const words_ = missing.map(at => words[at]!.text);
  return of(
    'near',
    inEnglish('audit-nearest-lacks', {
      words: words_
        .slice(0, 4)
        .map(word => `“${word}”`)
        .join(', '),
    }),
  );
}

/** Why a passage that has the words tells of another matter: of another thing beside the one that is asked about. */
function otherMatter(
  statement: Statement,
  passage: Passage,
  to: readonly number[],
  audit: AuditLanguage | undefined,
): string | undefined {
  const { words, answer } = statement;
  const replaced = words.findIndex((_, at) => to[at]! < 0 && isReplaced(at, to, passage));
  if (replaced >= 0) return `The nearest passage doesn’t have “${words[replaced]!.text}”.`;
  const crossing = otherSubject(statement, passage, to, audit);
  if (crossing || !audit) return crossing;
  const { tokens } = passage;
  const around = words.flatMap((word, at) => (isIn(answer, at) || word.kind === 'gap' ? [] : at));
  if (!answer || answer.start === answer.end || around.length !== 1) return undefined;
  const [thing, first, last] = [around[0]!, answer.start, answer.end - 1].map(at => to[at]!) as [
    number,
    number,
    number,
  ];
  if (Math.min(thing, first, last) < 0) return undefined;
  const between = last < thing ? betweenOf(passage, last, thing) : betweenOf(passage, thing, first);
  const isAtIt = last < thing ? /^[ -]?$/.test(between) : audit.is.test(between);
  const isOfIt = statement.isProperty ? isAtIt : !audit.partsClauses.test(between);
  return isOfIt ? undefined : inEnglish('audit-may-lack', { words: tokens[first]!.text, other: tokens[thing]!.text });
}

const betweenOf = ({ tokens, text }: Passage, one: number, other: number): string =>
  text.slice(tokens[one]!.end, tokens[other]!.start);

/** Between two words of the statement another thing has begun to be told of: "the search took a week, and the repair cost …". */
function otherSubject(
  { words }: Statement,
  passage: Passage,
  to: readonly number[],
  audit: AuditLanguage | undefined,
): string | undefined {
  const at = to.findIndex((met, place) => {
    const before = to[place - 1] ?? -1;
    return before >= 0 && met > before && audit?.otherSubject.test(betweenOf(passage, before, met));
  });
  return at > 0 ? inEnglish('audit-may-lack', { words: words[at]!.text, other: words[at - 1]!.text }) : undefined;
}

const isIn = (answer: Statement['answer'], at: number): boolean =>
  answer !== undefined && at >= answer.start && at < answer.end;

/** Has the passage another word in the place of one that it lacks: "the repair cost" for "the search cost"? */
function isReplaced(at: number, to: readonly number[], { tokens }: Passage): boolean {
  const taken = new Set(to);
  const isOther = (place: number) => tokens[place]?.kind === 'word' && !taken.has(place);
  const [before, after] = [to[at - 1] ?? -1, to[at + 1] ?? -1];
  return (after >= 0 && isOther(after - 1)) || (before >= 0 && isOther(before + 1));
}

/** Of few words all have to stand there. */
const isEnough = (met: number, others: number) => met > 2 || (met === 2 && others === 2);

/** The one detail that the passage has otherwise: a name, a number or a date where the statement has another. */
function otherDetail(
  { words, answer, isTurned }: Statement,
  { tokens, text }: Passage,
  {
    to,
    missing,
    around,
    personal,
  }: { to: readonly number[]; missing: readonly number[]; around: number; personal: RegExp },
): { here: string; there: string } | undefined {
  const first = missing[0]!;
  const last = missing.at(-1)!;
  const isRun = missing.length === last - first + 1;
  const details = missing.filter(at => isDetail(words[at]!));
  const [detail] = details;
  const met = to.filter(at => at >= 0).length;
  if (
    detail === undefined ||
    !isRun ||
    missing.length > 5 ||
    (answer ? around < 0.8 : met < 2 * missing.length) ||
    !isEnough(met, words.length - missing.length)
  )
    return undefined;
  if (answer && !(first >= answer.start && last < answer.end)) return undefined;
  const word = words[detail]!;
  // "He has …": it may be who is meant
  if (isTurned && word.kind === 'person' && text.match(personal)) return undefined;
  const taken = new Set(to);
  let [from, until] = [0, tokens.length];
  if (!isTurned) {
    const before = Math.max(-1, ...to.slice(0, first));
    const after = to.slice(last + 1).find(at => at >= 0);
    from = before >= 0 ? before + 1 : Math.max(0, (after ?? 0) - BESIDE);
    until = after ?? Math.min(tokens.length, before + 1 + BESIDE);
  }
  const isAlone = word.kind === 'date' || isTurned;
  const rivals = tokens.filter(
    (token, at) => !taken.has(at) && sameKind(token, word) && (isAlone || (at >= from && at < until)),
  );
  const different = new Set(rivals.map(({ key }) => key));
  if (rivals.length === 0 || (isAlone && different.size > 1)) return undefined;
  const own = missing.map(at => words[at]!);
  return {
    here: own.map(({ text: each }) => each).join(' '),
    there: text.slice(rivals[0]!.start, rivals.at(-1)!.end).slice(0, 80),
  };
}
