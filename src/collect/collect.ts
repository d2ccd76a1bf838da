import { lintBeside } from '../ask/lint/lint.js';
import type { Language } from '../languages/language.js';
import { sourceOf } from '../pack/source-of.js';
import type { ContentPack, PackQuestion } from '../pack/types.js';
import { isOneMatter } from './matter.js';
import { apart, merged } from './merge.js';
import { objectionsTo } from './outdated.js';

export interface CollectOptions {
  /** Title of the collection: "The week". */
  title: string;
  /** At most so many questions. Default: 10. */
  questions?: number;
  /** What is known of the articles' language: `await loadLanguage(packs[0].lang)`. */
  language: Language;
}

export interface Collection {
  /** One pack with an article's source each: the questions that are asked, then those that wait for an editor. */
  pack: ContentPack;
  /** Questions that another article of the collection contradicts or outdates. */
  heldBack: readonly PackQuestion[];
  /** How many questions each article gave, in the order given. */
  counts: readonly number[];
}

/**
 * Makes one quiz of several articles' packs: the best of each by turns, kinds mixed, no two on one matter. What another
 * article of the collection contradicts, or a later one outdates, is to review, with both passages.
 */
export function collect(
  packs: readonly ContentPack[],
  { title, questions: most = 10, language }: CollectOptions,
): Collection {
  const own = apart(packs);
  const held = new Map<string, PackQuestion>();
  for (const pack of own) {
    for (const other of own) {
      if (other === pack) continue;
      for (const [id, { reason, passage }] of objectionsTo(pack, other, language)) {
        const question = held.get(id) ?? pack.questions.find(each => each.id === id)!;
        const evidence = [...question.evidence, ...(passage ? [passage] : [])];
        held.set(id, { ...question, evidence, review: true, reason: question.reason ?? reason });
      }
    }
  }
  const queues = own.map(({ questions }) => questions.filter(({ id, review }) => !review && !held.has(id)));
  const chosen = choose(queues, most);
  const waiting = [...held.values()];
  const sources = own.flatMap(pack => pack.sources);
  return {
    pack: merged(own, [...chosen.map(question => withItsNews(question, sources)), ...waiting], title),
    heldBack: waiting,
    counts: own.map(({ questions }) => questions.filter(question => chosen.includes(question)).length),
  };
}

/** What asks “Put the events in order” alone says of which news: among several, by its headline. What an editor wrote stands. */
function withItsNews(question: PackQuestion, sources: ContentPack['sources']): PackQuestion {
  const { kind, origin = 'builder', edited, prompt } = question;
  const headline = sources[sourceOf(question)]?.headline?.trim();
  const isBare = (kind === 'order' || kind === 'match') && origin === 'builder' && !edited;
  if (!isBare || !headline || sources.length < 2) return question;
  const ended = /[.!?…。！？]["'”’»“]?$/u.test(headline) ? headline : `${headline}.`;
  return { ...question, prompt: `${ended} ${prompt}` };
}

/** How far down its list an article is looked through for a kind that was asked less often. */
const WINDOW = 4;

const kindOf = ({ kind, stimulus }: PackQuestion) => `${kind} ${stimulus?.type ?? ''}`;

/** Article by article the next best question, of the kind that was asked least, as long as it goes with the others. */
function choose(queues: readonly PackQuestion[][], most: number): PackQuestion[] {
  const chosen: PackQuestion[] = [];
  const times = new Map<string, number>();
  const timesOf = (question: PackQuestion) => times.get(kindOf(question)) ?? 0;
  const left = queues.map(queue => [...queue]);
  while (chosen.length < most && left.some(queue => queue.length)) {
    for (const queue of left) {
      if (chosen.length >= most) break;
      const fitting: PackQuestion[] = [];
      for (const question of [...queue]) {
        if (fitting.length >= WINDOW) break;
        if (fits(question, chosen)) fitting.push(question);
        else queue.splice(queue.indexOf(question), 1);
      }
      const [next] = fitting.sort((one, other) => timesOf(one) - timesOf(other));
      if (!next) continue;
      queue.splice(queue.indexOf(next), 1);
      chosen.push(next);
      times.set(kindOf(next), timesOf(next) + 1);
    }
  }
  return chosen;
}

/** Neither on the matter of a question that is asked, nor giving one away. */
function fits(question: PackQuestion, chosen: readonly PackQuestion[]): boolean {
  if (chosen.some(each => isOneMatter(each, question))) return false;
  return lintBeside([...chosen, question]).every(flaws => !flaws.length);
}
