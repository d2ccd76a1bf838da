import { inEnglish } from '../findings/finding.js';
import { Draft } from './draft.js';
import * as names from './names.js';
import { plainName } from './names.js';
import type { Row } from './rows.js';
import type { ImportedQuiz } from './types.js';

/** Anki's own file says of itself how it is to be read: "#tags column:3". */
const SAID = /^#([a-z ]{1,20}):(.*)$/;
/** Which of its columns hold no side of a card. */
const BESIDE = ['guid column', 'notetype column', 'deck column', 'tags column'];
/** What it calls them where it names its columns. */
const ANKIS_OWN = ['guid', 'notetype', 'deck', 'tags'];
/** "{{c1::Canberra::city}} was founded in {{c2::1913}}": what is left out, with a hint. */
const CLOZE = /\{\{c(\d{1,2})::((?:(?!::)[^{}])+)(?:::([^{}]*))?\}\}/g;
const CLOZE_BEGINS = /\{\{c\d{1,2}::/;
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

/** What people and Quizlet's export have between the sides where it is no tab, the surest first. */
const BETWEEN = ['\t', '---', '/////', '::', ' – ', ' — ', ' - ', '|', ';'];
const FEWEST = 3;

/** What parts the sides of a card: as Anki's file says, else what does so in nearly every line. */
export function separatorOf(beginning: string): string | undefined {
  if (isAnki(beginning)) {
    const [, said = 'tab'] = /^#separator:(.*)$/m.exec(beginning) ?? [];
    return SEPARATORS[said.trim().toLowerCase()] ?? (said.trim() || '\t');
  }
  const lines = beginning.split('\n').filter(line => line.trim());
  if (lines.filter(line => line.includes('\t')).length > 1) return '\t';
  return BETWEEN.find(separator => {
    const sides = lines.map(line => line.split(separator).map(side => side.trim()));
    const widths = sides.filter(([front, back]) => front && back).map(({ length }) => length);
    const usual = widths.filter(width => width === widths[0]).length;
    return lines.length >= FEWEST && usual >= 0.8 * lines.length && widths.length >= 0.9 * lines.length;
  });
}

interface Card {
  where: string;
  front: string;
  back: string;
  isMore: boolean;
}

/**
 * Quizlet's and Anki's text: a card a line. The first of its sides asks for the second, or for what is left out of it; where most
 * cards explain a term, what explains it asks for the term, which can be written.
 */
export function readCards(rows: readonly Row[]): ImportedQuiz {
  const draft = new Draft();
  const beside = new Set<number>();
  const cards: Card[] = [];
  let isPlain = false;
  let sidesAt: number[] = [];
  for (const { line, cells } of rows) {
    const [, name = '', value = ''] = SAID.exec(cells[0]!) ?? [];
    if (BESIDE.includes(name)) beside.add(Number(value) - 1);
    if (name === 'html') isPlain = value.trim() === 'false';
    if (name === 'columns') {
      const columns = [value, ...cells.slice(1)].map(plainName);
      const at = (wanted: readonly string[]) => columns.findIndex(each => wanted.includes(each));
      sidesAt = [at(names.QUESTION), at(names.RIGHT)].filter(place => place >= 0);
      for (const each of ANKIS_OWN) if (columns.includes(each)) beside.add(columns.indexOf(each));
    }
    if (!cards.length && SAID.test(cells[0]!)) continue;
    const where = `line ${line}`;
    const named = sidesAt.length === 2 ? sidesAt : [];
    const rest = cells.filter((_, at) => !beside.has(at) && !named.includes(at));
    const sides = [...named.map(at => cells[at] ?? ''), ...rest];
    if (sides.some(side => side.search(SOUND) >= 0)) draft.lose(where, 'a sound is left out');
    const texts = sides.map(side => textIn(side.replace(SOUND, '').trim(), isPlain, where, draft));
    const [front = '', ...others] = texts;
    // The front once more, as it sounds
    const filled = others.filter(Boolean);
    const back = filled.length > 1 ? (filled.find(side => side !== front) ?? '') : (others[0] ?? '');
    const isMore = filled.some(side => side !== back && side !== front);
    cards.push({ where, front, back, isMore });
  }
  const whole = cards.filter(({ front, back }) => front && back);
  const asksTerms = whole.length >= FEWEST && whole.filter(isTerm).length >= 0.6 * whole.length;
  for (const card of cards) takeCard(card, asksTerms, draft);
  return { questions: draft.questions, lost: draft.lost };
}

function textIn(side: string, isPlain: boolean, where: string, draft: Draft): string {
  const before = draft.lost.length;
  const shown = isPlain ? side : draft.text(side, where);
  // "<marquee>" is what a card of HTML asks for
  const text =
    shown || (draft.lost.length === before ? side.replace(/<\/?(?:br|p|div|span)\b[^<>]*>|&nbsp;/gi, '') : '');
  return text.replace(/^\*\*([^*]+)\*\*$/, '$1').trim();
}

const wordsIn = (text: string) => text.split(/\s+/).length;
/** A sentence explains, and so do a few words of a single one. */
const explains = (front: number, back: number) => back >= 8 || (back >= 4 && back >= 4 * front);
const isTerm = ({ front, back }: Card) =>
  wordsIn(front) <= 5 &&
  explains(wordsIn(front), wordsIn(back)) &&
  !front.includes('?') &&
  !CLOZE_BEGINS.test(front) &&
  !back.toLowerCase().includes(front.toLowerCase());

function takeCard(card: Card, asksTerms: boolean, draft: Draft): void {
  const { where, front, back, isMore } = card;
  const id = where.replace(' ', '-');
  const clozes = [...front.matchAll(CLOZE)];
  if (clozes.length) return takeClozes(front, clozes, { id, where, explanation: back }, draft);
  if (!front || !back) return draft.lose(where, inEnglish('lost-one-side'));
  if (isMore) draft.lose(where, 'what stands after its second side is left out');
  const [prompt, text] = asksTerms && isTerm(card) ? [back, front] : [front, back];
  draft.add({ id, where, kind: 'short-answer', prompt, options: [{ id: 'o1', text }], correct: ['o1'] });
}

/** One question for each number, the others being filled in. */
function takeClozes(
  front: string,
  clozes: readonly RegExpExecArray[],
  { id, where, explanation }: { id: string; where: string; explanation: string },
  draft: Draft,
): void {
  if (clozes.some(([, , , hint]) => hint)) draft.lose(where, inEnglish('lost-tips'));
  for (const number of new Set(clozes.map(([, each]) => each!))) {
    const own = clozes.filter(([, each]) => each === number);
    if (own.length > 1) {
      draft.lose(where, inEnglish('lost-gaps-at-once'));
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
