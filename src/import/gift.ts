import { inEnglish } from '../findings/finding.js';
import {
  parse,
  type GIFTQuestion,
  type NumericalChoice,
  type NumericalFormat,
  type TextChoice,
  type TextFormat,
} from 'gift-pegjs';
import { withoutEmphasis } from './html.js';
import { LOST_OF_WORDS, asked, Draft, inWords, paired, type Task } from './draft.js';
import { unlettered } from './lettered.js';
import type { ImportedQuestion, ImportedQuiz } from './types.js';

interface Block {
  line: number;
  text: string;
  /** So far there is nothing else in it. */
  isComment: boolean;
}

const COMMENT = /^\s*\/\//;

/** Signs that open and close answers, without those that are escaped. */
const BRACE = /\\.|[{}]/g;
/** So many pieces are put together at most, where blank lines stand within braces. */
const MOST_PIECES = 12;

const isOpen = (text: string): boolean =>
  (text.match(BRACE) ?? []).reduce((depth, sign) => depth + (sign === '{' ? 1 : sign === '}' ? -1 : 0), 0) > 0;

/** A blank line ends a question. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  let open: Block | undefined;
  text.split('\n').forEach((content, index) => {
    if (!content.trim()) open = undefined;
    else if (open) {
      // a comment before a question tells of it, and isn't where it stands
      if (open.isComment) open.line = index + 1;
      open.isComment &&= COMMENT.test(content);
      open.text += `\n${content}`;
    } else blocks.push((open = { line: index + 1, text: content, isComment: COMMENT.test(content) }));
  });
  return blocks;
}

/** A question has answers once: what has some of its own after them is another one. */
const ANSWERED = /(?<!\\)\}/;
const ANSWERS = /(?<!\\)\{/;

/** Questions that no blank line parts: each begins with its title, or behind the answers of the one before. */
function unpartedIn({ line, text }: Block): Block[] {
  const parts: Block[] = [];
  text.split('\n').forEach((content, index) => {
    const last = parts.at(-1);
    const isComment = COMMENT.test(content);
    const isNext =
      content.startsWith('::') || (last && ANSWERED.test(last.text) && (isComment || ANSWERS.test(content)));
    if (!last || (isNext && !last.isComment && !isOpen(last.text)))
      parts.push({ line: line + index, text: content, isComment });
    else {
      if (last.isComment && !isComment) Object.assign(last, { line: line + index, isComment: false });
      last.text += `\n${content}`;
    }
  });
  return parts.filter(part => !part.isComment);
}

/** Comments and a title, which has signs of its own. */
const HEAD = /^((?:\s*\/\/[^\n]*\n)*\s*::)((?:\\.|(?!::)[^\\])*)::/;
const NUMERICAL = /\{\s*#[^{}]*\}/;

/** Moodle takes a colon in a text for what it is; the parser wants it escaped. */
function withColons(text: string): string {
  const escaped = (part: string) => part.replace(/(?<!\\):/g, '\\:');
  const [head = '', before = '', title = ''] = HEAD.exec(text) ?? [];
  const [numbers = ''] = NUMERICAL.exec(text.slice(head.length)) ?? [];
  const at = numbers ? text.indexOf(numbers, head.length) : text.length;
  const titled = head && `${before}${escaped(title)}::`;
  return titled + escaped(text.slice(head.length, at)) + numbers + escaped(text.slice(at + numbers.length));
}

/** Where an answer or feedback begins a line of its own, "header=True" within one is text. */
const withEqualSigns = (text: string): string =>
  text.replace(/^\s*[=~#].*$/gm, answer => answer.replace(/(?<=\w)=(?=\w)/g, '\\='));

/** The parser leaves its own marks for escaped signs in the right side of a pair. */
const unmarked = (text: string) =>
  text
    .replaceAll('&&010', '\n')
    .replace(/&&(\d{3});/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .trim();

type Answered = Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct' | 'tolerance'>;

class Reader {
  readonly draft = new Draft();
  title?: string;
  #where = '';

  /** Reads a question, and with it the pieces after it that blank lines within its braces part from it. */
  read(blocks: readonly Block[], at: number): number {
    const { line, text, isComment } = blocks[at]!;
    if (isComment) return at + 1;
    this.#where = `line ${line}`;
    let whole = text;
    let next = at + 1;
    while (isOpen(whole) && next < blocks.length && next < at + MOST_PIECES) whole += `\n${blocks[next++]!.text}`;
    if (next > at + 1 && this.#parsed(whole)) return next;
    if (this.#parsed(text)) return at + 1;
    const fault = this.#fault;
    const parts = unpartedIn(blocks[at]!);
    for (const part of parts) {
      this.#where = `line ${part.line}`;
      if (parts.length === 1 || !this.#parsed(part.text))
        this.draft.lose(this.#where, inEnglish('lost-no-gift', { why: parts.length === 1 ? fault : this.#fault }));
    }
    return at + 1;
  }

  #fault = '';

  #parsed(text: string): boolean {
    const clear = withEqualSigns(text);
    const found = this.#questionsIn(clear) ?? this.#questionsIn(withColons(clear));
    for (const question of found ?? []) this.#take(question);
    return found !== undefined;
  }

  #questionsIn(text: string): GIFTQuestion[] | undefined {
    try {
      return parse(`${text}\n`);
    } catch (error) {
      const { message, location } = error as { message: string; location?: { start: { line: number } } };
      const within = (location?.start.line ?? 1) - 1;
      const words = message.replace(/\s+/g, ' ').replace(/\.$/, '').slice(0, 160);
      this.#fault = within ? `${words} (${within} lines further down)` : words;
      return undefined;
    }
  }

  #text({ text, format }: TextFormat): string {
    return format === 'html' || /<\/?[a-z]/i.test(text) || text.includes('&')
      ? this.draft.text(text, this.#where)
      : text.trim();
  }

  #task({ text: written, format }: TextFormat): Task {
    const text = format === 'markdown' ? withoutEmphasis(written) : written;
    return format === 'plain' ? { prompt: text.trim() } : this.draft.shown(text, this.#where);
  }

  #take(question: GIFTQuestion): void {
    if (question.type === 'Category') {
      this.title ??= question.title
        .split(/(?<!\/)\/(?!\/)/)
        .at(-1)
        ?.replaceAll('//', '/');
      return;
    }
    if (question.type === 'Description') return this.draft.lose(this.#where, inEnglish('lost-asks-nothing'));
    if (question.type === 'Essay') return this.draft.lose(this.#where, inEnglish('lost-essay'));
    const task = this.#task(question.stem);
    if (question.hasEmbeddedAnswers) task.prompt = task.prompt.replace(/_{4,}(?: (?=[.,]))?/, '____');
    const answered = this.#answered(question);
    if (!answered) return;
    const explanation = question.globalFeedback ? this.#text(question.globalFeedback) : '';
    this.draft.add({
      id: question.id ?? `line-${this.#where.slice(5)}`,
      where: this.#where,
      ...answered,
      ...asked(task, answered.kind),
      ...(explanation && { explanation }),
    });
  }

  #answered(question: Exclude<GIFTQuestion, { type: 'Category' | 'Description' | 'Essay' }>): Answered | undefined {
    switch (question.type) {
      case 'TF': {
        if (question.trueFeedback || question.falseFeedback)
          this.draft.lose(this.#where, 'feedback to one of true and false is left out');
        return { kind: 'true-false', correct: question.isTrue };
      }
      case 'MC':
        return this.#choice(question.choices);
      case 'Short': {
        if (question.choices.some(({ weight }) => weight && weight < 100))
          this.draft.lose(this.#where, LOST_OF_WORDS.share);
        if (question.choices.some(({ feedback }) => feedback)) this.draft.lose(this.#where, LOST_OF_WORDS.feedback);
        return inWords(
          question.choices
            .filter(({ weight }) => weight === null || weight === 100)
            .map(({ text }) => this.#text(text).replaceAll('\\*', '*')),
        );
      }
      case 'Numerical':
        return this.#number(question.choices);
      case 'Matching': {
        const pairs = question.matchPairs.map(({ subquestion, subanswer }) => ({
          text: this.#text(subquestion),
          target: unmarked(subanswer),
        }));
        const { tied, ...answered } = paired(
          pairs.filter(({ text }) => text),
          pairs.filter(({ text }) => !text).map(({ target }) => target),
        );
        if (tied) this.draft.lose(this.#where, inEnglish('lost-tied'));
        return answered;
      }
    }
  }

  #choice(choices: readonly TextChoice[]): Answered {
    const texts = unlettered(choices.map(({ text }) => this.#text(text)));
    const options = choices.map(({ feedback }, at) => {
      const told = feedback ? this.#text(feedback) : '';
      return { id: `o${at + 1}`, text: texts[at]!.text, ...(told && { feedback: told }) };
    });
    const right = choices.flatMap(({ isCorrect, weight }, at) =>
      isCorrect ? (weight === null || weight >= 100 ? [options[at]!.id] : []) : [],
    );
    const shares = choices.flatMap(({ weight }, at) => (weight && weight > 0 ? [options[at]!.id] : []));
    if (right.length === 1) {
      if (shares.some(id => !right.includes(id)))
        this.draft.lose(this.#where, 'a share of the points for a wrong option is left out');
      return { kind: 'choice', options, correct: right[0]! };
    }
    if (right.length === 0 && shares.length === 1) return { kind: 'choice', options, correct: shares[0]! };
    return { kind: 'several', options, correct: right.length ? right : shares };
  }

  #number(choices: NumericalFormat | readonly NumericalChoice[]): Answered | undefined {
    const all = Array.isArray(choices) ? (choices as NumericalChoice[]) : undefined;
    const {
      type,
      number = NaN,
      range = 0,
      numberHigh = NaN,
      numberLow = NaN,
    } = all
      ? (all.find(({ weight }) => weight === null || weight === 100) ?? all[0]!).text
      : (choices as NumericalFormat);
    if (all?.some(({ weight }) => weight && weight < 100)) this.draft.lose(this.#where, LOST_OF_WORDS.share);
    if (all?.some(({ feedback }) => feedback)) this.draft.lose(this.#where, LOST_OF_WORDS.feedback);
    const value = type === 'high-low' ? (numberHigh + numberLow) / 2 : number;
    const tolerance = type === 'high-low' ? (numberHigh - numberLow) / 2 : range;
    if (!Number.isFinite(value)) {
      this.draft.lose(this.#where, inEnglish('lost-number'));
      return undefined;
    }
    return { kind: 'number', correct: value, ...(tolerance && { tolerance }) };
  }
}

/** Moodle's GIFT: questions parted by blank lines. */
export function readGift(text: string): ImportedQuiz {
  const reader = new Reader();
  const blocks = blocksOf(text);
  for (let at = 0; at < blocks.length;) at = reader.read(blocks, at);
  const { questions, lost } = reader.draft;
  return { ...(reader.title && { title: reader.title }), questions, lost };
}
