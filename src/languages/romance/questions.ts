import { uncapital } from '../shared/capital.js';
import { leanRegExp } from '../../article/lean-pattern.js';
import type { QuestionLanguage } from '../contract/questions.js';
import { questionReader, type AskedWords } from '../shared/asked.js';
import { raisedReader, RANKS, type Raising } from '../shared/raised.js';
import { isPlaced } from '../shared/alone.js';
import { datedBy } from './asking/plain.js';
import { verbIn } from './asking/clauses.js';
import type { RomanceTold } from './told.js';

/** What a Romance language brings to what is open. */
export interface RomanceQuestionWords extends Pick<RomanceTold, 'alone' | 'grammar' | 'words'> {
  /** Says that it is open what the clause after it asks. */
  saysOpen: readonly string[];
  /** Says that somebody has yet to find it out, or to decide it. */
  findsOut: readonly string[];
  /** Right after what opens the sentence with a clause that asks: ", sigue sin saberse". */
  isOpen: readonly string[];
  /** "si ", "se ": whether. */
  whether: RegExp;
  /** Opens another clause that asks, as a pattern. */
  asks: string;
  /** A question by yes or no, of a clause: nothing where it can’t be put. */
  putWhether(clause: string): string | undefined;
  /** Another question, of a clause with what opens it. */
  putAsking(clause: string): string | undefined;
  /** Of what nothing is known: with the group `what`. */
  unknown: readonly RegExp[];
  /** How that is asked: "¿Cuál es la causa …?" */
  asksFor(what: string): string | undefined;
  /** What is planned: with the groups `who` and `deed`, an infinitive and what goes with it. */
  plans: RegExp;
  putPlan(who: string, deed: string): string | undefined;
  asked: AskedWords;
  /** Opens a question that is answered by yes or no, and what the answers are. */
  yesNo: RegExp;
  outcomes: readonly [string, string];
  or: RegExp;
  leansBack: RegExp;
  /** What takes the subject up in a question; global. */
  takesUp?: RegExp;
  spoils: readonly RegExp[];
}

const MOST_COMMAS = 1;

/** A subject and its verb, where nothing else stands before that: what a question turns round. */
export function partsOf(
  clause: string,
  { grammar }: Pick<RomanceTold, 'grammar'>,
): { verb: string; subject: string; rest: string } | undefined {
  const verb = verbIn(clause, grammar);
  const subject = clause.slice(0, verb?.start ?? 0).trim();
  if (!verb || !subject || /,/.test(subject)) return undefined;
  return { verb: clause.slice(verb.start, verb.end), subject, rest: clause.slice(verb.end).trim() };
}

/** What an article leaves open, as Romance languages tell it. */
export function romanceQuestions(words: RomanceQuestionWords): QuestionLanguage {
  const { alone, grammar, whether, asks, putWhether, putAsking, unknown, asksFor, plans, putPlan } = words;
  const opener = `(?:${whether.source.replace(/^\^/, '')}|(?:${asks}) )`;
  const after = (patterns: readonly string[]) =>
    leanRegExp(`(?<!\\p{L})(?:${patterns.join('|')}),? (?<clause>${opener}[^,]+(?:, [^,]+)?)\\.$`, 'iu');
  const first = leanRegExp(`^(?<clause>${opener}[^,]+),? (?:${words.isOpen.join('|')})[^,]*\\.$`, 'iu');
  const put = (clause: string) => {
    const own = uncapital(clause.trim());
    return whether.test(own) ? putWhether(own.replace(whether, '')) : putAsking(own);
  };
  const by = (pattern: RegExp) => (sentence: string) => {
    const { groups, index = 0 } = pattern.exec(sentence) ?? {};
    const isWhole = groups?.clause && (sentence.slice(0, index).match(/,/g) ?? []).length <= MOST_COMMAS;
    return isWhole ? put(groups.clause!) : undefined;
  };
  // "Et qui paiera …?", "¿Sobre qué base …?"
  const asksMore = leanRegExp(`^¿?(?:\\p{L}+,? ){0,2}${asks}(?!\\p{L})`, 'iu');
  const ways: readonly Raising[] = [
    { rule: 'said to be open', rank: RANKS.open, ask: by(after(words.saysOpen)) },
    { rule: 'said to be open after it', rank: RANKS.open, ask: by(first) },
    {
      rule: 'said to be unknown',
      rank: RANKS.open,
      ask(sentence) {
        const what = unknown.flatMap(pattern => pattern.exec(sentence)?.groups?.what ?? [])[0];
        return what && what.split(' ').length > 2 ? asksFor(uncapital(what)) : undefined;
      },
    },
    { rule: 'to be found out', rank: RANKS.decided, ask: by(after(words.findsOut)) },
    {
      rule: 'planned',
      rank: RANKS.planned,
      ask(sentence) {
        const { who, deed } = plans.exec(sentence)?.groups ?? {};
        if (!who || !deed || /,/.test(who) || /,/.test(deed)) return undefined;
        return putPlan(grammar.determiner.test(who) ? uncapital(who) : who, deed);
      },
    },
  ];
  return {
    questionIn: questionReader({ ...words.asked, namesSomething: isPlaced }),
    raisedBy: raisedReader({
      alone,
      words: words.words,
      namesSomething: isPlaced,
      ways,
      dated: datedBy(grammar),
      spoils: words.spoils,
      takesUp: words.takesUp,
    }),
    outcomesOf: question =>
      words.yesNo.test(question) && !asksMore.test(question) && !words.or.test(question)
        ? [...words.outcomes]
        : undefined,
    leansBack: words.leansBack,
  };
}
