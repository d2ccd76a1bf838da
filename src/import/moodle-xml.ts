import { inEnglish } from '../findings/finding.js';
import { withoutEmphasis } from './html.js';
import { LOST_OF_WORDS, asked, Draft, paired, type Task } from './draft.js';
import { fromBase64 } from '../pack/base64.js';
import { NO_FILES, type PictureFiles } from './pictures.js';
import type { ImportedQuestion, ImportedQuiz } from './types.js';
import { allBelow, childOf, childrenOf, textOf, type XmlElement } from './xml.js';

type Answered = Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct' | 'tolerance' | 'unit'>;

/** What Moodle has and a quiz here can't ask. */
const UNASKED: Readonly<Record<string, string>> = {
  description: inEnglish('lost-asks-nothing'),
  essay: inEnglish('lost-essay'),
  multianswer: inEnglish('lost-cloze'),
  cloze: inEnglish('lost-cloze'),
  calculated: inEnglish('lost-reckoned'),
  calculatedsimple: inEnglish('lost-reckoned'),
  calculatedmulti: inEnglish('lost-reckoned'),
  ddimageortext: inEnglish('lost-dragging'),
  ddmarker: inEnglish('lost-dragging'),
};

const PICTURE = /\.(?:png|jpe?g|gif|webp|svg|bmp)$/i;

const wordsOf = (element: XmlElement | undefined) => {
  const words = textOf(childOf(element, 'text') ?? element);
  return element?.attributes['format'] === 'markdown' ? withoutEmphasis(words) : words;
};
const isPlain = (element: XmlElement | undefined) => element?.attributes['format'] === 'plain_text';

/** What stands before the name of a file that the text carries along. */
const CARRIED = /^@@PLUGINFILE@@\//;

/** The files that a text carries along, by what it calls them. */
function filesIn(element: XmlElement | undefined): PictureFiles {
  const files = childrenOf(element, 'file').filter(({ attributes }) => attributes['encoding'] === 'base64');
  if (files.length === 0) return NO_FILES;
  return src => {
    if (!CARRIED.test(src)) return undefined;
    const path = src.replace(/[?#].*$/s, '').replace(CARRIED, '/');
    const file = files.find(({ attributes: { path: folder = '/', name = '' } }) =>
      [folder + name, folder + encodeURIComponent(name)].includes(path),
    );
    try {
      return file && fromBase64(textOf(file).replace(/\s+/g, ''));
    } catch {
      return undefined;
    }
  };
}

class Reader {
  readonly draft = new Draft();
  title?: string;

  take(element: XmlElement, at: number): void {
    const { type = '' } = element.attributes;
    const where = `line ${element.line}`;
    if (type === 'category') {
      this.title ??= textOf(childOf(element, 'category'))
        .trim()
        .split(/(?<!\/)\/(?!\/)/)
        .at(-1)
        ?.replaceAll('//', '/');
      return;
    }
    const task = this.#task(childOf(element, 'questiontext'), where);
    if (UNASKED[type]) return this.draft.lose(where, UNASKED[type]);
    const answered = this.#answered(element, type, where);
    if (!answered) return this.draft.lose(where, inEnglish('lost-type', { words: type.slice(0, 40) }));
    this.#loseBeside(element, where);
    const explanation = this.#text(childOf(element, 'generalfeedback'), where);
    const points = Number(textOf(childOf(element, 'defaultgrade')));
    this.draft.add({
      id: textOf(childOf(element, 'idnumber')).trim() || `question-${at + 1}`,
      where,
      ...answered,
      ...asked(task, answered.kind),
      ...(explanation && { explanation }),
      ...(points > 0 && points !== 1 && { points }),
    });
  }

  /** What helps, or is told by how right an answer was, and files that nothing in the text shows. */
  #loseBeside(element: XmlElement, where: string): void {
    const says = (...names: string[]) => childrenOf(element, ...names).some(each => this.#text(each, where));
    if (says('hint')) this.draft.lose(where, inEnglish('lost-hints'));
    if (says('correctfeedback', 'partiallycorrectfeedback', 'incorrectfeedback'))
      this.draft.lose(where, 'feedback to right and wrong answers is left out');
    const named = [
      ...childrenOf(element, 'image').map(textOf),
      ...allBelow(element, 'file').map(({ attributes }) => attributes['name'] ?? ''),
    ];
    for (const name of named.map(each => each.trim()).filter(each => each && !PICTURE.test(each)))
      this.draft.lose(where, `the file ${name.slice(0, 60)} is left out`);
    // those in the text are told of with it
    if (childrenOf(element, 'image').some(each => PICTURE.test(textOf(each).trim())))
      this.draft.lose(where, 'a picture is left out');
  }

  #task(element: XmlElement | undefined, where: string): Task {
    const words = wordsOf(element);
    return isPlain(element) ? { prompt: words.trim() } : this.draft.shown(words, where, filesIn(element));
  }

  #text(element: XmlElement | undefined, where: string): string {
    const words = wordsOf(element);
    return isPlain(element) ? words.trim() : this.draft.text(words, where);
  }

  #answered(element: XmlElement, type: string, where: string): Answered | undefined {
    const answers = childrenOf(element, 'answer');
    const shareOf = (answer: XmlElement) => Number(answer.attributes['fraction'] ?? 0);
    switch (type) {
      case 'truefalse': {
        const right = answers.find(answer => shareOf(answer) > 0);
        if (answers.some(answer => this.#text(childOf(answer, 'feedback'), where)))
          this.draft.lose(where, 'feedback to one of true and false is left out');
        return { kind: 'true-false', correct: textOf(childOf(right, 'text')).trim().toLowerCase() === 'true' };
      }
      case 'multichoice':
      case 'multichoiceset': {
        const options = answers.map((answer, at) => {
          const feedback = this.#text(childOf(answer, 'feedback'), where);
          return { id: `o${at + 1}`, text: this.#text(answer, where), ...(feedback && { feedback }) };
        });
        const right = options.filter((_, at) => shareOf(answers[at]!) > 0).map(({ id }) => id);
        const whole = options.filter((_, at) => shareOf(answers[at]!) >= 99).map(({ id }) => id);
        if (textOf(childOf(element, 'single')).trim() === 'false' && right.length !== 1)
          return { kind: 'several', options, correct: right };
        if (right.length > 1) this.draft.lose(where, 'a share of the points for a wrong option is left out');
        return { kind: 'choice', options, correct: (whole[0] ?? right[0])! };
      }
      case 'shortanswer': {
        if (answers.some(answer => shareOf(answer) > 0 && shareOf(answer) < 99))
          this.draft.lose(where, LOST_OF_WORDS.share);
        if (answers.some(answer => this.#text(childOf(answer, 'feedback'), where)))
          this.draft.lose(where, LOST_OF_WORDS.feedback);
        const texts = answers
          .filter(answer => shareOf(answer) >= 99)
          .map(answer => textOf(childOf(answer, 'text')).trim());
        const options = texts.map((text, at) => ({ id: `o${at + 1}`, text: text.replaceAll('\\*', '*') }));
        if (texts.some(text => /(?<!\\)\*/.test(text))) this.draft.lose(where, inEnglish('lost-wildcard'));
        return { kind: 'short-answer', options, correct: options.map(({ id }) => id) };
      }
      case 'numerical': {
        const right = answers.find(answer => shareOf(answer) >= 99);
        const correct = Number(textOf(childOf(right, 'text')).trim().replace(',', '.'));
        const tolerance = Number(textOf(childOf(right, 'tolerance')).trim());
        if (answers.some(answer => shareOf(answer) > 0 && shareOf(answer) < 99))
          this.draft.lose(where, LOST_OF_WORDS.share);
        if (answers.some(answer => this.#text(childOf(answer, 'feedback'), where)))
          this.draft.lose(where, LOST_OF_WORDS.feedback);
        if (!right || !Number.isFinite(correct)) return undefined;
        const [unit = '', ...others] = childrenOf(childOf(element, 'units'), 'unit').map(each =>
          textOf(childOf(each, 'unit_name')).trim(),
        );
        if (others.length) this.draft.lose(where, inEnglish('lost-units'));
        return { kind: 'number', correct, ...(tolerance > 0 && { tolerance }), ...(unit && { unit }) };
      }
      case 'matching':
      case 'match': {
        const pairs = childrenOf(element, 'subquestion').map(pair => ({
          text: this.#text(pair, where),
          target: this.#text(childOf(pair, 'answer'), where),
        }));
        const { tied, ...answered } = paired(
          pairs.filter(({ text }) => text),
          pairs.filter(({ text }) => !text).map(({ target }) => target),
        );
        if (tied) this.draft.lose(where, inEnglish('lost-tied'));
        return answered;
      }
      case 'ordering': {
        const options = answers.map((answer, at) => ({ id: `o${at + 1}`, text: this.#text(answer, where) }));
        return { kind: 'order', options, correct: options.map(({ id }) => id) };
      }
      default:
        return undefined;
    }
  }
}

/** Moodle XML: a question bank. */
export function readMoodleXml(root: XmlElement): ImportedQuiz {
  const reader = new Reader();
  childrenOf(root, 'question').forEach((question, at) => reader.take(question, at));
  const { questions, lost } = reader.draft;
  return { ...(reader.title && { title: reader.title }), questions, lost };
}
