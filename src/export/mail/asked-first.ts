import type { ContentPack } from '../../pack/types.js';
import { commonSeed, questionsOf, type QuestionOptions } from '../../quiz/questions.js';
import type { ChoiceQuestion, Question, TrueFalseQuestion } from '../../quiz/types.js';
import { checkedUrl } from '../iframe.js';
import { ENGLISH_LABELS, type Labels } from '../types.js';

export interface MailOptions extends QuestionOptions {
  /** Where the quiz stands: what links lead to. http or https. */
  url: string;
  /** Words beyond the pack's. Default: English. */
  labels?: Labels;
  /** Custom properties: of them `--explainer-accent` is taken, where it is a plain colour. */
  theme?: Readonly<Record<string, string>>;
}

/** A question that is answered by choosing, as it stands outside of a page that has the widgets. */
export interface Chosen {
  id: string;
  prompt: string;
  stimulus?: string;
  explanation?: string;
  options: { id: string; text: string; isRight: boolean; href: string }[];
}

type Choosable = ChoiceQuestion | TrueFalseQuestion;

const isChoosable = (question: Question): question is Choosable =>
  question.kind === 'choice' || question.kind === 'gap' || question.kind === 'true-false';

/** Every question of a pack that a press answers, in the order of its widgets, with links that answer it on the page. */
export function choosable(pack: ContentPack, options: MailOptions): Chosen[] {
  const { url, labels = ENGLISH_LABELS, seed = commonSeed(pack) } = options;
  const page = new URL(checkedUrl(url));
  const asked = questionsOf(pack, { ...options, seed }).filter(isChoosable);
  if (!asked.length) throw new Error('This pack has no question that is answered by choosing.');
  return asked.map(question => {
    const { id, prompt, stimulus, explanation } = question;
    const given =
      question.kind === 'true-false'
        ? [true, false].map(truth => ({ id: String(truth), text: truth ? labels.true : labels.false }))
        : question.options;
    return {
      id,
      prompt,
      stimulus: stimulus?.replaceAll('____', '＿＿＿＿'),
      explanation,
      options: given.map(option => ({
        id: option.id,
        text: option.text,
        isRight: option.id === String(question.correct),
        href: answerUrl(page, id, option.id, seed),
      })),
    };
  });
}

/** What is given stands behind `#`: no server hears of it. */
function answerUrl(page: URL, question: string, option: string, seed: string): string {
  const address = new URL(page);
  address.hash = String(
    new URLSearchParams({ 'explainer-question': question, 'explainer-option': option, 'explainer-seed': seed }),
  );
  return address.href;
}

export const accentOf = (theme: MailOptions['theme'] = {}): string => {
  const accent = theme['--explainer-accent'] ?? '';
  return /^#(?:[\da-f]{3}|[\da-f]{6})$/i.test(accent) ? accent : '#1f4e79';
};
