import { capital } from './capital.js';
import type { Article } from '../../article/types.js';
import type { AloneLanguage } from '../contract/alone.js';
import type { QuestionLanguage } from '../contract/questions.js';
import type { WordLanguage } from '../words.js';
import type { Rewriting } from './clause.js';
import { toldInFull } from './told.js';

/** How plainly an article leaves it open: it says so; it is to be decided; it is planned. */
export const RANKS = { open: 0, decided: 1, planned: 2 } as const;

/** One way in which a sentence says that something is open. */
export interface Raising {
  rule: string;
  rank: number;
  /** The question that a sentence raises so; nothing where it raises none, or it can’t be put. */
  ask(sentence: string): string | undefined;
}

/** By which words a language tells what a sentence leaves open. */
export interface RaisingWords {
  alone: AloneLanguage;
  words: Pick<WordLanguage, 'contentStems'>;
  /** Does a question name something by which it is known of what it is asked? */
  namesSomething(text: string): boolean;
  /** In order; the first that finds a question decides. */
  ways: readonly Raising[];
  /** Finds the words of a day that only the article’s date tells, which are left out. Absent: such a question isn’t asked. */
  dated?: Rewriting['dated'];
  /** Opens a pronoun that may be put by the name it stands for; global. */
  pronoun?: RegExp;
  /** What takes the subject up in a question: “-t-elle”; global. Default: nothing. */
  takesUp?: RegExp;
  /** What nobody asks, or can’t be asked without what stands around it. */
  spoils: readonly RegExp[];
  /** Names have cases: they stay as they are. */
  declines?: boolean;
}

const LONGEST_SENTENCE = 360;
const FEWEST_WORDS = 4;
const MOST_WORDS = 26;
const LEAD = 2;
/** Somebody's words, an aside, a list. */
const NOT_PLAIN = /["„“”»«‚‘():;?!…\n[\]*]|''|``/u;

/** The headline and the sentences that open the article: what they name is known. */
function newsOf({ metadata: { headline = '' }, sentences, blocks, text }: Article): string {
  const first = sentences.filter(({ block }) => blocks[block]!.kind === 'paragraph').slice(0, LEAD);
  return [headline, ...first.map(({ start, end }) => text.slice(start, end))].join(' ');
}

/** Reads what a sentence says is unknown or yet to be decided, as questions that stand alone. */
export function raisedReader(words: RaisingWords): QuestionLanguage['raisedBy'] {
  const {
    alone,
    words: { contentStems },
    namesSomething,
    ways,
    dated,
    pronoun,
    takesUp,
    spoils,
    declines,
  } = words;
  return (article, sentence, known) => {
    const passage = article.text.slice(sentence.start, sentence.end);
    if (passage.length > LONGEST_SENTENCE || !passage.endsWith('.') || NOT_PLAIN.test(passage)) return [];
    // When it is decided goes out of date: the question doesn't
    const withoutDay: Rewriting['dated'] | undefined =
      dated && ((...day) => ((edit = dated(...day)) => edit && { ...edit, text: '' })());
    const told = toldInFull(article, sentence, known, { dated: withoutDay, pronoun, declines });
    if (!told) return [];
    const sentenceText = told.text.replace(/ {2,}/g, ' ').replace(/ (?=[.,])/g, '');
    for (const { rule, rank, ask } of ways) {
      const asked = ask(sentenceText);
      if (!asked) continue;
      const text = capital(asked.trim());
      const size = text.split(/\s+/).length;
      if (size < FEWEST_WORDS || size > MOST_WORDS || spoils.some(sign => sign.test(text))) return [];
      const plain = takesUp ? text.replace(takesUp, '') : text;
      if (alone.hangs(plain, { as: 'prompt', known: newsOf(article) }) ?? alone.undated(text, { as: 'prompt' }))
        return [];
      // Of what is it asked?
      const news = contentStems(newsOf(article));
      if (!namesSomething(text) && ![...contentStems(text)].some(stem => news.has(stem))) return [];
      return [{ sentence, rule, rank, text, names: told.names }];
    }
    return [];
  };
}
