import { inEnglish } from '../findings/finding.js';
import { Draft } from './draft.js';
import { take } from './taken.js';
import { offeredIn, placesOf } from './told.js';
import type { ImportedQuiz } from './types.js';

const OPTION = /^\(?[A-H](?:[).]\s*|:\s+)(?=\S)/i;
const ANSWER = /^(?:correct )?answers?\s*:\s*(.+)$/i;
const EXPLANATION = /^(?:explanation|rationale|feedback)\s*:\s*(.+)$/i;
/** "1. ", "Question 2: ": what only numbers the questions. */
const NUMBER = /^(?:(?:question|q)\s?\d{0,3}\s?[.:)]|\d{1,3}[.)])\s*(?=\S)/i;
/** Signs of Markdown, and a line that says no more than that options follow. */
const DRESS = /\*\*|^#+\s|^\s*[-*]\s(?=\(?[A-H][).:])|^\s*(?:-{3,}|options:)\s*$/gi;

interface Block {
  line: number;
  prompt: string[];
  options: string[];
  told?: string;
  explanation?: string;
}

const bare = (line: string) => line.replace(DRESS, '').trim();

/** Does a text have options by letters, and lines that tell which is right? */
export const isAiken = (beginning: string): boolean => {
  const lines = beginning.split('\n').map(bare);
  return lines.some(line => ANSWER.test(line)) && lines.filter(line => OPTION.test(line)).length > 1;
};

/** Moodle's Aiken, and what language models write like it: a question, options by letters, "ANSWER: B". */
export function readAiken(text: string): ImportedQuiz {
  const draft = new Draft();
  let block: Block | undefined;
  const close = () => {
    if (block) takeBlock(block, draft);
    block = undefined;
  };
  let isApart = false;
  text.split('\n').forEach((each, at) => {
    const words = bare(each);
    const [, told] = ANSWER.exec(words) ?? [];
    const [, explanation] = EXPLANATION.exec(words) ?? [];
    const isOption = OPTION.test(words) && block !== undefined;
    const isMore = isOption || Boolean(told) || Boolean(explanation) || (block?.explanation && !isApart);
    const isWhole = block?.told !== undefined || (isApart && Boolean(block?.options.length)) || NUMBER.test(words);
    if (words && isWhole && !isMore) close();
    if (told && block) block.told = told;
    else if (explanation && block) block.explanation = explanation;
    else if (words && block?.explanation) block.explanation += ` ${words}`;
    else if (isOption) block!.options.push(words);
    else if (words && block?.options.length) block.options.push(`${block.options.pop()} ${words}`);
    else if (words) (block ??= { line: at + 1, prompt: [], options: [] }).prompt.push(words);
    isApart = !words;
  });
  close();
  return { questions: draft.questions, lost: draft.lost };
}

function takeBlock({ line, prompt, options, told, explanation }: Block, draft: Draft): void {
  const where = `line ${line}`;
  if (!options.length) return draft.lose(where, inEnglish('lost-asks-nothing'));
  if (!told) return draft.lose(where, inEnglish('lost-no-right-answer'));
  const offered = offeredIn(options);
  const right = placesOf({ told: [told], offered }, undefined);
  if (!right.length) return draft.lose(where, inEnglish('lost-none-of-options', { words: told.slice(0, 60) }));
  const asked = prompt.join('\n').replace(NUMBER, '');
  take(
    { where, id: `line-${line}`, prompt: asked, options: offered, right, ...(explanation && { explanation }) },
    draft,
  );
}
