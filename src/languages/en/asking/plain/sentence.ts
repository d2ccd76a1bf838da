import type { Sentence } from '../../../../article/types.js';
import type { Askable, Asked } from '../../../contract/plain.js';
import type { Mention } from '../../../contract/people.js';
import { DATELINE } from '../../claims/words.js';
import { clauseAt, mainClause, type Clause } from './clause.js';
import { predicateOf, spokenFrom, type Predicate } from './predicate.js';
import { tokensOf, type Token } from './tokens.js';
import { OPENER, SAYS } from './words.js';
import type { Writer } from './write.js';

const LONGEST = 420;

/** A clause that can be asked about: what it says first, and who tells it. */
export interface Told {
  index: number;
  sentence: Sentence;
  tokens: readonly Token[];
  clause: Clause;
  predicate: Predicate;
  /** The person who acts, also where a pronoun stands for the name. */
  actor?: Mention;
  /** On whose word the article gives it. */
  by?: Token[];
  /** A date that stood before the subject. */
  when?: Token[];
  /** Said within what somebody is quoted with. */
  within: boolean;
  askable: Askable;
  writer: Writer;
  /** The people, places and bodies of the whole sentence. */
  named: readonly string[];
  /** What the article says, as a sentence that stands alone. */
  statement(): string | undefined;
}

/** A way to turn a clause into a question. */
export type Turn = (told: Told) => Asked[];

const namedIn = (tokens: readonly Token[]): string[] =>
  tokens.flatMap(({ person, place }) => [person?.person ?? [], place?.key ?? []].flat());

const genderOf = (pronoun: string) => (/^he$/.test(pronoun) ? 'male' : /^she$/.test(pronoun) ? 'female' : undefined);

/** Whom the sentence before in the paragraph is about: its subject, where nobody else there fits the pronoun. */
export class Focus {
  #block = -1;
  #mention: Mention | undefined;
  #rival = false;
  readonly #askable: Askable;

  constructor(askable: Askable) {
    this.#askable = askable;
  }

  /** Whom a clause's subject stands for. */
  actorOf({ subject, head, compound }: Clause, block: number): Mention | undefined {
    const last = subject.at(-1)!;
    if (head === 'person' && !compound) return last.person;
    const gender = subject.length === 1 && last.is === 'word' ? genderOf(last.lower) : undefined;
    // Within a paragraph the subject of the sentence before outdoes whoever else that names.
    if (!gender || !this.#mention || block - this.#block > (this.#rival ? 0 : 1)) return undefined;
    return this.#askable.people.genderOf(this.#mention.person!) === gender ? this.#mention : undefined;
  }

  /** Takes in a sentence after it was asked about. */
  take(tokens: readonly Token[], block: number, actor: Mention | undefined, clause: Clause | undefined): void {
    const named = tokens.filter(({ is }) => is === 'person');
    const people = new Set(named.map(({ person }) => person!.person!));
    // A quotation goes on, and whoever spoke speaks.
    if (!clause && people.size === 0) {
      if (block - this.#block <= 1) this.#block = block;
      return;
    }
    const about = actor ?? (people.size === 1 && !named[0]!.possessive ? named[0]!.person : undefined);
    const gender = about && this.#askable.people.genderOf(about.person!);
    this.#rival = [...people].some(
      id => id !== about?.person && (this.#askable.people.genderOf(id) ?? gender) === gender,
    );
    this.#block = block;
    this.#mention = about && gender && !about.ambiguous && (actor !== undefined || !this.#rival) ? about : undefined;
  }
}

/** With its full stop: that of "Corp." is one. */
export const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);

function statementOf(
  told: Pick<Told, 'clause' | 'predicate' | 'actor' | 'by' | 'when' | 'writer'>,
): string | undefined {
  const { clause, predicate, actor, by, when, writer } = told;
  const subject: Token[] =
    actor && clause.subject.length === 1 && clause.subject[0]!.is === 'word'
      ? [{ is: 'person', text: actor.text, lower: '', start: -1, end: -1, person: actor }]
      : clause.subject;
  const named = new Set<string>();
  const source = by ? writer.write(by, named) : '';
  const written = writer.write([...subject, ...clause.verb, ...predicate.tokens, ...(when ?? [])], named);
  if (written === undefined || source === undefined) return undefined;
  return ended(source ? `According to ${source}, ${written}` : `${written[0]!.toUpperCase()}${written.slice(1)}`);
}

const withStatement = (told: Omit<Told, 'statement'>): Told => ({ ...told, statement: () => statementOf(told) });

const wordToken = (text: string): Token => ({ is: 'word', text, lower: text, start: -1, end: -1 });

/** Whoever acts, by a name where a pronoun stands for it. */
const sourceOf = (subject: readonly Token[], actor: Mention | undefined): Token[] => {
  const [first, ...others] = subject as [Token, ...Token[]];
  if (actor && subject.length === 1 && first.is === 'word')
    return [{ is: 'person', text: actor.text, lower: '', start: -1, end: -1, person: actor }];
  return first.is === 'word' && /^(?:The|A|An|Officials|Police|Some|Many)$/.test(first.text)
    ? [{ ...first, text: first.lower }, ...others]
    : [...subject];
};

/** What somebody denies is not so, and nobody says it. */
const DENIES = /^(?:den(?:y|ies|ied)|disput(?:e|es|ed)|doubt(?:s|ed)?|reject(?:s|ed))$/;

const OPENS_CLAUSE = /^(?:and|but|while|as|after|before|when|because|although|though|since|where|whereas)$/;
const SAYING: Readonly<Record<string, string>> = {
  saying: 'said',
  adding: 'said',
  noting: 'noted',
  arguing: 'argued',
  warning: 'warned',
  insisting: 'insisted',
  claiming: 'claimed',
  suggesting: 'suggested',
  stressing: 'stressed',
  explaining: 'explained',
  acknowledging: 'acknowledged',
  predicting: 'predicted',
  promising: 'promised',
  vowing: 'vowed',
  declaring: 'declared',
  announcing: 'announced',
  asserting: 'asserted',
  contending: 'contended',
  conceding: 'conceded',
  admitting: 'admitted',
  emphasizing: 'emphasized',
};

/** Clauses beside the main one: ", who …" after a name, "while …", "…, saying that …". */
function clausesBeside(
  tokens: readonly Token[],
  main: Clause | undefined,
  actor: Mention | undefined,
): { clause: Clause; actor?: Mention }[] {
  const found: { clause: Clause; actor?: Mention }[] = [];
  for (let at = 1; at < tokens.length - 3; at++) {
    const token = tokens[at]!;
    if (token.is !== 'word') continue;
    const before = tokens[at - 1]!;
    const named = tokens[at - 2];
    if (token.lower === 'who' && before.text === ',' && named?.is === 'person' && !named.possessive) {
      // The name takes the place of "who".
      const clause = clauseAt([named, ...tokens.slice(at + 1)], 0);
      if (clause?.head === 'person') found.push({ clause, actor: named.person! });
      continue;
    }
    const said = SAYING[token.lower];
    if (said && before.text === ',' && main && main.head === 'person' && !main.compound && actor) {
      const from = tokens[at + 1]!.lower === 'that' ? at + 2 : at + 1;
      if (clauseAt(tokens, from)) {
        const verb = { ...wordToken(said), start: token.start, end: token.start };
        found.push({
          clause: {
            subject: main.subject,
            head: main.head,
            compound: false,
            verb: [verb],
            main: verb,
            passive: false,
            negative: false,
            rest: tokens.slice(at + 1),
          },
          actor,
        });
      }
      continue;
    }
    if (
      OPENS_CLAUSE.test(token.lower) &&
      (before.text === ',' || /^(?:while|because|after|before|when)$/.test(token.lower))
    ) {
      const clause = clauseAt(tokens, at + 1);
      if (
        clause &&
        (clause.head === 'person' || clause.head === 'name' || clause.head === 'place' || clause.head === 'number')
      )
        found.push({
          clause,
          ...(clause.head === 'person' && !clause.compound && { actor: clause.subject.at(-1)!.person! }),
        });
    }
  }
  // "…, and released footage of it": a second predicate of the same subject.
  if (main) {
    const at = main.rest.findIndex((token, index) => index > 1 && token.is === 'word' && token.lower === 'and');
    const next = main.rest[at + 1];
    const within = main.rest
      .slice(0, Math.max(at, 0))
      .some(
        ({ is, lower }) => is === 'word' && /^(?:that|which|who|whom|whose|when|where|while|as|if|to)$/.test(lower),
      );
    if (at > 0 && !within && next?.is === 'word' && /^\p{Ll}/u.test(next.text)) {
      const clause = clauseAt([...main.subject, ...main.rest.slice(at + 1)], 0);
      const sameTense = main.auxiliary === undefined || (clause && clause.auxiliary !== undefined);
      if (clause && sameTense && clause.subject.length === main.subject.length)
        found.push({ clause, ...(actor && { actor }) });
    }
  }
  return found;
}

/** The clauses of a sentence that can be asked about: the main one, those beside it, and what it gives as somebody's words. */
export function toldIn(askable: Askable, sentence: Sentence, index: number, writer: Writer, focus: Focus): Told[] {
  const { text, blocks } = askable.article;
  const { kind } = blocks[sentence.block]!;
  if (kind !== 'paragraph' || sentence.end - sentence.start > LONGEST) return [];
  const own = text.slice(sentence.start, sentence.end);
  const lead = (DATELINE.exec(own) ?? OPENER.exec(own))?.[0].length ?? 0;
  const tokens = tokensOf(askable, { ...sentence, start: sentence.start + lead });
  const clause = mainClause(tokens);
  const actor = clause && focus.actorOf(clause, sentence.block);
  focus.take(tokens, sentence.block, actor, clause);
  if (!/[.]["”]?$/.test(own) || /[?!…<>{}|\n]|https?:|\.\.\./.test(own)) return [];
  // A quotation that goes beyond the sentence.
  if ((own.match(/“/g) ?? []).length !== (own.match(/”/g) ?? []).length || (own.match(/"/g) ?? []).length % 2 === 1)
    return [];
  const shared = { index, sentence, tokens, askable, writer, named: namedIn(tokens) };
  const told: Told[] = [];
  const speaks = clause && SAYS.has(clause.main.lower) && !clause.negative && clause.verb.length === 1;
  const take = (own: Clause, who: Mention | undefined, beside: boolean): void => {
    const predicate = predicateOf(own.rest);
    if (!predicate) return;
    const { by = predicate.by, when } = own;
    // What stands beside a clause of saying is somebody's word as well.
    const source = beside && speaks && !SAYS.has(own.main.lower) ? sourceOf(clause.subject, actor) : by;
    told.push(
      withStatement({ ...shared, clause: own, predicate, actor: who, by: source, when, within: source !== by }),
    );
    if (!SAYS.has(own.main.lower) || own.negative || own.verb.length > 1 || source) return;
    if (DENIES.test(own.main.lower)) return;
    const from = spokenFrom(predicate.tokens);
    const inner = from < 0 ? undefined : clauseAt(predicate.tokens, from);
    if (!inner) return;
    told.push(
      withStatement({
        ...shared,
        clause: inner,
        predicate: { tokens: inner.rest },
        actor: inner.head === 'person' && !inner.compound ? inner.subject.at(-1)!.person : undefined,
        by: sourceOf(own.subject, who),
        within: true,
      }),
    );
  };
  if (clause) take(clause, actor, false);
  for (const beside of clausesBeside(tokens, clause, actor)) take(beside.clause, beside.actor, true);
  return told;
}
