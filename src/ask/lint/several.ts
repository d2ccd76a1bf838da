import { inEnglish } from '../../findings/finding.js';
import type { PackQuestion } from '../../pack/types.js';
import { GAP } from '../gap.js';
import { askedAbout } from '../asked-about.js';
import { closed, plainWords, rightOf } from './shown.js';
import type { RuleOfSeveral } from './types.js';

/** A run of so many words in two questions: they show one sentence. */
const RUN = 7;

const shown = ({ prompt, stimulus }: PackQuestion) => stimulus?.text ?? prompt;

/** Runs of words, each by its own key. */
function* runsOf(text: string): Generator<string> {
  const words = plainWords(text.split(GAP).join(' \u0001 '));
  for (let at = 0; at + RUN <= words.length; at++) yield words.slice(at, at + RUN).join(' ');
}

const beginning = (question: PackQuestion) => (question.stimulus?.text ?? question.prompt).slice(0, 60);

/** Two questions of one sentence. */
export const sameSentence: RuleOfSeveral = {
  name: 'same-sentence',
  flawsOf(questions) {
    const flaws = new Map<number, string>();
    const first = new Map<string, number>();
    questions.forEach((question, index) => {
      if (question.kind === 'order' || question.kind === 'match') return;
      const keys = askedAbout(question).map(({ start, source = 0 }) => `${source}:${start}`);
      for (const run of question.stimulus?.type === 'quotation' ? [] : runsOf(closed(question) || question.prompt))
        keys.push(run);
      for (const key of keys) {
        const other = first.get(key);
        if (other !== undefined && other !== index && !flaws.has(index)) {
          flaws.set(index, inEnglish('same-sentence', { question: beginning(questions[other]) }));
        } else if (other === undefined) first.set(key, index);
      }
    });
    return flaws;
  },
};

/** A figure or a name that another question tells in the same words, and a share that another leaves of the whole. */
export const givesAway: RuleOfSeveral = {
  name: 'gives-away',
  flawsOf(questions) {
    const flaws = new Map<number, string>();
    const figures = new Map<string, number[]>();
    questions.forEach((question, index) => {
      if (question.kind !== 'number' && question.kind !== 'choice' && question.kind !== 'gap') return;
      const answer =
        question.kind === 'number'
          ? (question.correct as number).toLocaleString('en')
          : (rightOf(question)?.text ?? '');
      const wrong = (question.options ?? []).filter(({ id }) => id !== question.correct).map(({ text }) => text);
      for (const figure of answer.match(/\d[\d.,]*\d|\d{2,}/g) ?? []) {
        // what a wrong option has, too, gives nothing away
        if (wrong.some(text => text.includes(figure))) continue;
        const at = figures.get(figure);
        if (at) at.push(index);
        else figures.set(figure, [index]);
      }
    });
    const shares = new Map<number, number>();
    questions.forEach(({ kind, unit, correct }, index) => {
      if (kind !== 'number' || unit !== '%' || typeof correct !== 'number') return;
      const other = shares.get(100 - correct);
      if (other !== undefined)
        flaws.set(
          index,
          inEnglish('shows-answer', { question: beginning(questions[other]!), words: `${100 - correct} %` }),
        );
      else shares.set(correct, index);
    });
    if (figures.size === 0) return flaws;
    questions.forEach((question, index) => {
      const text = [
        shown(question),
        ...(question.kind === 'order' ? (question.options ?? []).map(option => option.text) : []),
      ].join('\n');
      for (const figure of new Set(text.match(/\d[\d.,]*\d|\d{2,}/g) ?? [])) {
        for (const asked of figures.get(figure) ?? []) {
          if (asked !== index && !flaws.has(asked))
            flaws.set(asked, inEnglish('shows-answer', { question: beginning(question), words: figure }));
        }
      }
    });
    return flaws;
  },
};

/** The same question once more. */
export const askedTwice: RuleOfSeveral = {
  name: 'asked-twice',
  flawsOf(questions) {
    const flaws = new Map<number, string>();
    const seen = new Map<string, number>();
    questions.forEach((question, index) => {
      const key = plainWords(`${question.kind} ${question.prompt} ${question.stimulus?.text ?? ''}`).join(' ');
      if (question.kind === 'order' || question.kind === 'match') return;
      if (seen.has(key))
        flaws.set(index, inEnglish('asked-already', { question: beginning(questions[seen.get(key)!]) }));
      else seen.set(key, index);
    });
    return flaws;
  },
};
