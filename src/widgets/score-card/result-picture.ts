import { withAltText } from './png-alt-text.js';

/** What is drawn. */
export interface PicturedResult {
  title: string;
  publisher?: string;
  /** The score as a figure, and in words. */
  figure: string;
  words: string;
  /** Of each question 0 to 1. Undefined: not answered yet. */
  scores: readonly (number | undefined)[];
  /** Where the quiz stands. */
  site: string;
  /** What the picture says, for whoever doesn't see it. */
  alt: string;
}

const WIDTH = 1200;
const HEIGHT = 630;
const MARGIN = 64;
const RULE = 16;
const LINE = WIDTH - 2 * MARGIN;

/** Squares in rows no higher than this, as large as they can be; with more questions than that, the figure alone. */
const SQUARES_HEIGHT = 120;
const SQUARE_SIZES = [44, 32, 22, 14];

const COLOURS = ['ink', 'muted', 'paper', 'edge', 'accent', 'right'] as const;
type Look = Record<(typeof COLOURS)[number], string> & { radius: number };

/**
 * The brand's tokens as they are inside the box. The picture leaves the device, and with it colours that its reader has
 * forced on pages would.
 */
function lookOf(box: HTMLElement): Look {
  const probe = document.createElement('i');
  box.append(probe);
  const computed = getComputedStyle(probe);
  probe.style.setProperty('forced-color-adjust', 'none');
  probe.style.borderRadius = 'var(--radius)';
  const radius = parseFloat(computed.borderTopLeftRadius) || 0;
  const colours = COLOURS.map(name => {
    probe.style.color = `var(--${name})`;
    return [name, computed.color] as const;
  });
  probe.remove();
  return { ...(Object.fromEntries(colours) as Record<(typeof COLOURS)[number], string>), radius };
}

const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;

/** What a line may be broken between: after spaces, and between words that are written without. */
function pieces(text: string, lang: string): string[] {
  if (!('Segmenter' in Intl)) return text.split(/(?<=\s)/);
  const parts: string[] = [];
  let wasWord: boolean | undefined = false;
  for (const { segment, isWordLike } of new Intl.Segmenter(lang, { granularity: 'word' }).segment(text)) {
    const mayBreak = !parts.length || /\s$/.test(parts.at(-1)!) || (wasWord && isWordLike);
    if (mayBreak) parts.push(segment);
    else parts[parts.length - 1] += segment;
    wasWord = isWordLike;
  }
  return parts;
}

/** A PNG of 1200 by 630, drawn in this browser out of what the score card shows. */
export async function resultPicture(box: HTMLElement, result: PicturedResult): Promise<Blob> {
  const look = lookOf(box);
  const { lang, dir } = box;
  const canvas = document.createElement('canvas');
  Object.assign(canvas, { width: WIDTH, height: HEIGHT });
  const context = canvas.getContext('2d')!;
  const isRtl = dir === 'rtl' || getComputedStyle(box).direction === 'rtl';
  const start = isRtl ? WIDTH - MARGIN : MARGIN;
  const family = getComputedStyle(box).fontFamily;
  const titleFamily = getComputedStyle(box.querySelector('.title') ?? box).fontFamily;

  async function font(weight: number, size: number, words: string, of = family): Promise<void> {
    context.font = `${weight} ${size}px ${of}`;
    // A page may have loaded the typeface in another weight alone
    await document.fonts.load(context.font, words).catch(() => {});
  }

  function linesOf(text: string, most: number): string[] {
    const lines: string[] = [''];
    for (const piece of pieces(text, lang)) {
      const longer = lines.at(-1)! + piece;
      if (lines.at(-1) && context.measureText(longer.trimEnd()).width > LINE) lines.push(piece);
      else lines[lines.length - 1] = longer;
    }
    const shown = lines.slice(0, most).map(line => line.trimEnd());
    if (lines.length > most) shown[most - 1] += '…';
    return shown;
  }

  /** Below `top`; gives where it ends. */
  async function write(text: string, top: number, weight: number, size: number, most = 1, of = family) {
    await font(weight, size, text, of);
    context.direction = RIGHT_TO_LEFT.test(text) ? 'rtl' : 'ltr';
    context.textAlign = isRtl ? 'right' : 'left';
    context.textBaseline = 'top';
    const lines = linesOf(text, most);
    for (const [place, line] of lines.entries()) context.fillText(line, start, top + place * size * 1.2, LINE);
    return top + lines.length * size * 1.2;
  }

  context.fillStyle = look.paper;
  context.fillRect(0, 0, WIDTH, HEIGHT);
  context.fillStyle = look.accent;
  context.fillRect(0, 0, WIDTH, RULE);
  const { title, publisher, figure, words, scores, site } = result;
  let top = 56;
  if (publisher) top = (await write(publisher, top, 700, 30)) + 12;
  context.fillStyle = look.ink;
  const long = title.length > 60;
  await write(title, top, 700, long ? 42 : 54, long ? 3 : 2, titleFamily);
  await write(figure, 278, 700, 110);
  await write(words, 402, 400, 34);
  drawSquares(context, scores, look, isRtl);
  context.fillStyle = look.muted;
  await write(site, 572, 400, 26);
  const blob = await new Promise<Blob | null>(done => canvas.toBlob(done, 'image/png'));
  if (!blob) throw new Error('This browser draws no picture.');
  return withAltText(blob, result.alt, lang);
}

/** The same marks as in the score card. */
function drawSquares(context: CanvasRenderingContext2D, scores: PicturedResult['scores'], look: Look, isRtl: boolean) {
  const size = SQUARE_SIZES.find(side => Math.ceil(scores.length / perRow(side)) * side * 1.25 <= SQUARES_HEIGHT);
  if (!size) return;
  context.lineWidth = Math.max(2, size / 12);
  for (const [place, score] of scores.entries()) {
    const across = (place % perRow(size)) * size * 1.25;
    const x = isRtl ? WIDTH - MARGIN - size - across : MARGIN + across;
    const y = 458 + Math.floor(place / perRow(size)) * size * 1.25;
    context.save();
    context.beginPath();
    context.roundRect(x, y, size, size, Math.min(look.radius, size / 8));
    context.strokeStyle = context.fillStyle = score ? look.right : look.edge;
    context.stroke();
    context.clip();
    if (score) context.fillRect(x, score === 1 ? y : y + size / 2, size, size);
    else if (score === 0) {
      context.beginPath();
      context.moveTo(x, y + size);
      context.lineTo(x + size, y);
      context.stroke();
    }
    context.restore();
  }
}

const perRow = (size: number): number => Math.floor((LINE + size / 4) / (size * 1.25));
