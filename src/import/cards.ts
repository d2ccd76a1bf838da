import { Draft } from './draft.js';
import type { Row } from './rows.js';
import type { ImportedQuiz } from './types.js';

/** Anki's own file says of itself how it is to be read: "#tags column:3". */
const SAID = /^#([a-z ]{1,20}):(.*)$/;
/** Which of its columns hold no side of a card. */
const BESIDE = ['guid column', 'notetype column', 'deck column', 'tags column'];
/** "{{c1::Canberra::city}} was founded in {{c2::1913}}": what is left out, with a hint. */
const CLOZE = /\{\{c(\d{1,2})::((?:(?!::)[^{}])+)(?:::([^{}]*))?\}\}/g;
const SOUND = /\[sound:[^\]]{1,200}\]/g;

/** Does a text begin as one that Anki wrote? */
export const isAnki = (beginning: string): boolean =>
  /^#(?:separator|html|notetype|deck|tags|columns|guid)\b/.test(beginning);

const SEPARATORS: Readonly<Record<string, string>> = {
  comma: ',',
  semicolon: ';',
  tab: '\t',
  space: ' ',
  pipe: '|',
  colon: ':',
};

/** What parts the sides of a card. */
export function separatorOf(beginning: string): string {
  const [, said = 'tab'] = /^#separator:(.*)$/m.exec(beginning) ?? [];
  return SEPARATORS[said.trim().toLowerCase()] ?? (said.trim() || '\t');
}

/** Quizlet's and Anki's text: a card a line. The first of its sides asks for the second, or for what is left out of it. */
export function readCards(rows: readonly Row[]): ImportedQuiz {
  const draft = new Draft();
  const beside = new Set<number>();
  for (const { line, cells } of rows) {
    const [, name = '', value = ''] = SAID.exec(cells[0]!) ?? [];
    if (BESIDE.includes(name)) beside.add(Number(value) - 1);
    if (cells[0]!.startsWith('#')) continue;
    takeCard(
      cells.filter((_, at) => !beside.has(at)),
      `line ${line}`,
      draft,
    );
  }
  return { questions: draft.questions, lost: draft.lost };
}

function takeCard(cells: readonly string[], where: string, draft: Draft): void {
  if (cells.some(cell => cell.search(SOUND) >= 0)) draft.lose(where, 'a sound is left out');
  const [front = '', back = '', ...more] = cells.map(cell => draft.text(cell.replace(SOUND, ''), where));
  const id = where.replace(' ', '-');
  const clozes = [...front.matchAll(CLOZE)];
  if (clozes.length) return takeClozes(front, clozes, { id, where, explanation: back }, draft);
  if (!front || !back) return draft.lose(where, 'a card with one side only');
  if (more.some(Boolean)) draft.lose(where, 'what stands after its second side is left out');
  draft.add({ id, where, kind: 'short-answer', prompt: front, options: [{ id: 'o1', text: back }], correct: ['o1'] });
}

/** One question for each number, the others being filled in. */
function takeClozes(
  front: string,
  clozes: readonly RegExpExecArray[],
  { id, where, explanation }: { id: string; where: string; explanation: string },
  draft: Draft,
): void {
  if (clozes.some(([, , , hint]) => hint)) draft.lose(where, 'tips are left out');
  for (const number of new Set(clozes.map(([, each]) => each!))) {
    const own = clozes.filter(([, each]) => each === number);
    if (own.length > 1) {
      draft.lose(where, 'a text with several gaps at once is not read');
      continue;
    }
    const text = front.replace(CLOZE, (_, each: string, words: string) => (each === number ? '____' : words));
    draft.add({
      id: `${id}-${number}`,
      where,
      kind: 'short-answer',
      prompt: text,
      options: [{ id: 'o1', text: own[0]![2]!.trim() }],
      correct: ['o1'],
      ...(explanation && { explanation }),
    });
  }
}
