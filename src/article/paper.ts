import { widthOf, type Line } from './line.js';
import { SENTENCE_END } from './sentence-end.js';

/** What a page of paper leaves in the text that is copied off it: its number, its head, lines set double, words broken in two. */

const PAGE_NUMBER = /^\d{1,3}$/;
const LONGEST_HEAD = 90;
const LONGEST_REPEATED = 160;
const FEWEST_LINES = 6;

/** Without the numbers and the heads of pages; a paragraph that they cut in two is one again. */
export function withoutPages(lines: readonly Line[]): Line[] {
  const isAlone = (line: Line, at: number) => line.opens && (lines[at + 1]?.opens ?? true);
  /** The number of the page stands below its foot. */
  const isAboveNumber = (line: Line, at: number) =>
    line.opens &&
    lines[at + 1] !== undefined &&
    !lines[at + 1].opens &&
    PAGE_NUMBER.test(lines[at + 1].text) &&
    (lines[at + 2]?.opens ?? true);
  const numbers = lines.filter((line, at) => isAlone(line, at) && PAGE_NUMBER.test(line.text));
  const isCount =
    numbers.length > 1 &&
    numbers.every(({ text }, at) => at === 0 || Number(text) === Number(numbers[at - 1].text) + 1);
  const headOf = ({ text }: Line) => text.replace(/(?<!\d)\d{1,3}(?!\d)/g, '#');
  const heads = new Map<string, number[]>();
  lines.forEach((line, at) => {
    if (!isAlone(line, at) || line.text.length > LONGEST_HEAD || SENTENCE_END.test(line.text)) return;
    if (!/(?<!\d)\d{1,3}(?!\d)/.test(line.text) || !/\p{L}{2}/u.test(line.text)) return;
    const places = heads.get(headOf(line));
    if (places) places.push(at);
    else heads.set(headOf(line), [at]);
  });
  const areHeads = ([first, ...more]: readonly number[]) => {
    const figures = [first, ...more].map(at => lines[at].text.match(/(?<!\d)\d{1,3}(?!\d)/g)!.map(Number));
    // One figure of it counts the pages
    return (
      more.length > 0 && figures[0].some((_, nth) => figures.every((all, at) => all[nth] === figures[0][nth] + at))
    );
  };
  const dropped = new Set<Line>(isCount ? numbers : []);
  for (const places of heads.values()) if (areHeads(places)) for (const at of places) dropped.add(lines[at]);
  const repeated = new Map<string, number>();
  for (const { text } of lines) repeated.set(text, (repeated.get(text) ?? 0) + 1);
  lines.forEach((line, at) => {
    const isHead = line.text.length <= LONGEST_REPEATED && / \| /.test(line.text) && !SENTENCE_END.test(line.text);
    if (!isHead || repeated.get(line.text)! < 2) return;
    dropped.add(line);
    if (isAboveNumber(line, at)) dropped.add(lines[at + 1]);
  });
  if (dropped.size === 0) return [...lines];
  const kept: Line[] = [];
  lines.forEach((line, at) => {
    if (dropped.has(line)) return;
    const before = kept.at(-1);
    const isCut =
      before && dropped.has(lines[at - 1]) && !SENTENCE_END.test(before.text) && /^[\p{Ll}\d]/u.test(line.text);
    kept.push(isCut ? { ...line, opens: false } : line);
  });
  return kept;
}

/** Lines between each two of which a blank one stands are set double: those that go on in lower case are many. */
export function singleSpaced(lines: readonly Line[]): Line[] {
  const [title, ...rest] = lines;
  if (rest.length < FEWEST_LINES || !lines.every(({ opens }) => opens)) return [...lines];
  const goOn = rest.filter(({ text }, at) => at > 0 && /^\p{Ll}/u.test(text) && !SENTENCE_END.test(rest[at - 1].text));
  if (goOn.length < 0.4 * rest.length) return [...lines];
  return [title, ...rest.map((line, at) => ({ ...line, opens: at === 0 }))];
}

const BROKEN = /(?<=\p{L}{2})[-‐]$/u;
/** "Ein- und Ausgang", "pre- and post-war" */
const TO_BE_SHARED = /^(?:und|oder|bzw|sowie|and|or|et|ou|y|o|e|и|та|і|або)\b/u;
const NARROW = 50;

/** Is the last word of a line broken, its rest in the next? */
const goesOn = (line: Line, next: Line): boolean =>
  BROKEN.test(line.text) && /^\p{Ll}{2}/u.test(next.text) && !TO_BE_SHARED.test(next.text);

/** Puts the words together that a page breaks at the ends of its lines. A hyphen that stands alone in wide lines is the word's own. */
export function withWholeWords(group: readonly Line[], { isNarrow, areBroken }: Hyphens): Line[] {
  return group.map((line, at) => {
    const next = group[at + 1];
    const before = group[at - 1];
    const isRest = before && goesOn(before, line);
    const isOwn = /(?:^|[\s“(])(?:well|self|so|half|two|three|four|five|six|ten)-$/i.test(line.text);
    const text = next && goesOn(line, next) && !isOwn && (isNarrow || areBroken) ? line.text.slice(0, -1) : line.text;
    return { ...line, text, ...(isRest && { isGlued: true }) };
  });
}

export interface Hyphens {
  isNarrow: boolean;
  areBroken: boolean;
}

/** How the lines of a text are broken. */
export function hyphensOf(lines: readonly Line[]): Hyphens {
  const broken = lines.filter(
    ({ text }, at) => BROKEN.test(text) && /^\p{Ll}{2}/u.test(lines[at + 1]?.text ?? '') && !lines[at + 1].opens,
  );
  return { isNarrow: widthOf(lines) <= NARROW, areBroken: broken.length > 1 && broken.length > 0.03 * lines.length };
}
