import { inEnglish } from '../findings/finding.js';
import { takesPicture } from '../pack/takes-picture.js';
import type { Picture, QuestionKind, Stimulus } from '../pack/types.js';
import { shownHtml } from './html.js';
import { NO_FILES, pictureOf, type PictureFiles, type ShownPicture } from './pictures.js';
import type { ImportedQuestion, Lost } from './types.js';

const GAP = '____';

/** A task as a file has it: what is asked, and the sentence or the words that it is about. */
export interface Task {
  prompt: string;
  quotation?: string;
  picture?: Picture;
}

/** What a written answer has in Moodle, and none here. */
export const LOST_OF_WORDS = {
  share: 'an answer that counts in part is left out',
  feedback: 'feedback to written answers is left out',
} as const;

export const LOST_FEEDBACK = 'feedback to single answers is left out';

/** Puts questions of one file together: ids are unique, and what is lost is told with its place. */
export class Draft {
  readonly questions: ImportedQuestion[] = [];
  readonly lost: Lost[] = [];
  readonly #ids = new Set<string>();

  /** Tells what can't be carried over. */
  lose(where: string, why: string): void {
    if (this.lost.length < MOST_LOST) this.lost.push({ where, why });
  }

  /** A task of HTML: its text, and the first picture in it. What that can't show is told. */
  shown(html: string, where: string, files: PictureFiles = NO_FILES): Task {
    const { text, quotation, pictures, lost } = shownHtml(html);
    for (const what of lost) this.lose(where, `${what} is left out`);
    const [first, ...others] = pictures;
    const picture = first && this.picture(first, where, files);
    for (const _ of others) this.lose(where, 'a further picture is left out');
    return { prompt: text, quotation, ...(picture && { picture }) };
  }

  /** A picture of a task; undefined, and told, where it is none that can be kept. */
  picture(shown: ShownPicture, where: string, files: PictureFiles): Picture | undefined {
    const picture = pictureOf(shown, files);
    if (!('why' in picture)) return picture;
    this.lose(where, `a picture is left out: ${picture.why}`);
    return undefined;
  }

  /** Text of HTML, what it can't show being told. */
  text(html: string, where: string): string {
    const { text, quotation, pictures, lost } = shownHtml(html);
    for (const what of pictures.length ? ['a picture', ...lost] : lost) this.lose(where, `${what} is left out`);
    return [text, quotation].filter(Boolean).join('\n');
  }

  /**
   * What whoever answers is told, whatever they answered: it explains. Where it differs, or stands at one answer only, it is left
   * out, and that is said.
   */
  toldToAll(feedback: readonly string[], where: string): string | undefined {
    const told = new Set(feedback.map(html => this.text(html, where)));
    if (told.size > 1) this.lose(where, LOST_FEEDBACK);
    const [text] = told;
    return told.size === 1 ? text || undefined : undefined;
  }

  /** Takes a question in, under an id that no other has. */
  add({ id, picture, ...question }: ImportedQuestion): void {
    if (this.questions.length === MOST_QUESTIONS)
      return this.lose(question.where, inEnglish('lost-first-only', { count: MOST_QUESTIONS }));
    let own = id;
    for (let n = 2; this.#ids.has(own); n++) own = `${id}-${n}`;
    this.#ids.add(own);
    const isShown = picture && takesPicture(question);
    if (picture && !isShown) this.lose(question.where, 'a picture is left out: none is shown beside a quotation');
    this.questions.push({ id: own, ...question, ...(isShown && { picture }) });
  }
}

const MOST_QUESTIONS = 20_000;
const MOST_LOST = 20_000;

/** The kind and the stimulus of a task that is answered by choosing: a gap to fill, or words whose speaker is asked for. */
export function asked(
  { prompt, quotation, picture }: Task,
  kind: QuestionKind,
): Pick<ImportedQuestion, 'kind' | 'prompt' | 'stimulus' | 'picture'> {
  const isGap = kind === 'choice' && quotation?.split(GAP).length === 2;
  // what stands beside a picture is looked at with it
  const type: Stimulus['type'] = kind === 'choice' && !isGap && !picture ? 'quotation' : 'sentence';
  const shown = picture && { picture };
  if (!prompt && quotation) return { kind, prompt: quotation, ...shown };
  return { kind: isGap ? 'gap' : kind, prompt, ...(quotation && { stimulus: { type, text: quotation } }), ...shown };
}

/** Words to be written. Those that differ in capitals alone are one answer: nobody has to hit them. */
export function inWords(answers: readonly string[]): Pick<ImportedQuestion, 'kind' | 'options' | 'correct'> {
  const capitals = answers.map(text => text.toLowerCase());
  const options = answers
    .filter((_, at) => capitals.indexOf(capitals[at]!) === at)
    .map((text, at) => ({ id: `o${at + 1}`, text }));
  return { kind: 'short-answer', options, correct: options.map(({ id }) => id) };
}

/** "1.", "2)", "3rd": a place in an order. */
const PLACE = /^(\d{1,3})(?:[.)]|st|nd|rd|th)?$/;

/** Pairs as a question: an order where each is matched to its place, else a match. */
export function paired(
  pairs: readonly { text: string; target: string }[],
  others: readonly string[] = [],
): Pick<ImportedQuestion, 'kind' | 'options' | 'targets' | 'correct'> & { tied?: boolean } {
  const options = pairs.map(({ text }, at) => ({ id: `o${at + 1}`, text }));
  const places = pairs.map(({ target }) => Number(PLACE.exec(target)?.[1] ?? NaN));
  if (pairs.length > 2 && others.length === 0 && places.every(place => place >= 1 && place <= pairs.length)) {
    const order = options.map((_, at) => at).sort((one, other) => places[one]! - places[other]!);
    const tied = new Set(places).size < places.length;
    if (new Set(places).size > 1)
      return {
        kind: 'order',
        options: order.map(at => options[at]!),
        correct: order.map(at => options[at]!.id),
        ...(tied && { tied }),
      };
  }
  const targets = [...new Set([...pairs.map(({ target }) => target), ...others])].map((text, at) => ({
    id: `t${at + 1}`,
    text,
  }));
  const idOf = new Map(targets.map(({ id, text }) => [text, id]));
  return {
    kind: 'match',
    options,
    targets,
    correct: Object.fromEntries(pairs.map(({ target }, at) => [options[at]!.id, idOf.get(target)!])),
  };
}
