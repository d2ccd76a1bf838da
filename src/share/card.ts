import type { ContentPack } from '../pack/types.js';
import { questionsOf } from '../quiz/questions.js';
import { SEMANTIC_DEFAULTS } from '../ui/tokens/defaults.js';
import { CARD_SIZE } from './tags.js';
import { teaserOf } from './teaser.js';

/** A part of the picture: what `@takumi-rs/core` draws. */
export type CardNode =
  | { type: 'container'; className?: string; lang?: string; children: CardNode[] }
  | { type: 'text'; className?: string; text: string };

export interface CardOptions {
  /** A brand's style sheet of `--explainer-…` properties, as themes are written. Default: the library's look. */
  theme?: string;
  /** The words below the title where no question stands there: "7 questions to answer." */
  count?: (questions: number) => string;
  rightToLeft?: boolean;
}

const text = (className: string, words: string): CardNode => ({ type: 'text', className, text: words });
const box = (className: string, children: CardNode[]): CardNode => ({ type: 'container', className, children });

/** A long title is set smaller: three lines at most. */
const sizeOf = ({ length }: string): string => (length <= 60 ? 'large' : length <= 110 ? 'middle' : 'small');

/** What stands on the card, and in what style: no more than the pack has, and never which answer is right. */
export function cardLayout(pack: ContentPack, options: CardOptions = {}): { node: CardNode; css: string } {
  const { theme = '', count, rightToLeft = false } = options;
  const { publisher } = pack.sources[0]!;
  const teaser = teaserOf(pack);
  const asked = questionsOf(pack).length;
  const below = teaser
    ? box('question', [
        ...(teaser.stimulus ? [text('quotation', teaser.stimulus)] : []),
        text('prompt', teaser.prompt),
        box(
          'options',
          teaser.options.slice(0, 4).map(option => box('option', [text('words', option.text)])),
        ),
      ])
    : box('question', count && asked ? [text('prompt', count(asked))] : []);
  const head = box('head', [
    ...(publisher ? [text('publisher', publisher)] : []),
    text(`title ${sizeOf(pack.title)}`, pack.title),
  ]);
  return {
    node: { ...box('card', [box('rule', []), head, below]), lang: pack.lang } as CardNode,
    css: inOneScheme(`${theme}\n${styles(rightToLeft)}`),
  };
}

const token = (name: keyof typeof SEMANTIC_DEFAULTS): string =>
  `--${name}: var(--explainer-${name}, ${SEMANTIC_DEFAULTS[name]});`;

const styles = (rightToLeft: boolean): string => `
.card {
  ${(['ink', 'muted', 'paper', 'raised', 'edge', 'accent'] as const).map(token).join('\n  ')}
  --radius: var(--explainer-radius, ${SEMANTIC_DEFAULTS.radius});
  direction: ${rightToLeft ? 'rtl' : 'ltr'};
  display: flex;
  flex-direction: column;
  justify-content: space-between;
  width: ${CARD_SIZE.width}px;
  height: ${CARD_SIZE.height}px;
  padding: 60px 64px 48px;
  background: var(--paper);
  color: var(--ink);
}
.rule { position: absolute; top: 0; left: 0; width: ${CARD_SIZE.width}px; height: 16px; background: var(--accent); }
.head { display: flex; flex-direction: column; width: 1072px; }
.publisher { color: var(--accent); font-size: 30px; font-weight: 700; line-clamp: 1; margin-bottom: 12px; }
.title { font-weight: 700; line-height: 1.16; line-clamp: 3; text-overflow: ellipsis; text-wrap: balance; }
.large { font-size: 60px; }
.middle { font-size: 48px; }
.small { font-size: 40px; }
.question { display: flex; flex-direction: column; width: 1072px; }
.prompt { color: var(--muted); font-size: 32px; line-height: 1.3; line-clamp: 2; text-overflow: ellipsis; }
.quotation {
  margin-bottom: 10px;
  padding: 0 24px;
  border-${rightToLeft ? 'right' : 'left'}: 6px solid var(--accent);
  font-size: 32px;
  line-height: 1.3;
  line-clamp: 3;
  text-overflow: ellipsis;
}
.options { display: flex; flex-wrap: wrap; gap: 14px; margin-top: 22px; }
.option {
  display: flex;
  align-items: center;
  width: 529px;
  height: 62px;
  padding: 0 24px;
  border: 2px solid var(--edge);
  border-radius: calc(var(--radius) * 2);
  background: var(--raised);
}
.words { width: 476px; font-size: 28px; font-weight: 700; line-clamp: 1; text-overflow: ellipsis; }
`;

const LIGHT_DARK = 'light-dark(';

/** A picture has one scheme: of every `light-dark(a, b)` the first is left, or the second where the brand is dark. */
export function inOneScheme(css: string): string {
  const isDark = /--explainer-scheme:\s{0,9}dark\b/.test(css);
  let result = '';
  let from = 0;
  for (let at = css.indexOf(LIGHT_DARK); at >= 0; at = css.indexOf(LIGHT_DARK, from)) {
    const start = at + LIGHT_DARK.length;
    const commas: number[] = [];
    let end = start;
    for (let depth = 1; end < css.length; end += 1) {
      if (css[end] === '(') depth += 1;
      else if (css[end] === ')') depth -= 1;
      else if (css[end] === ',' && depth === 1) commas.push(end);
      if (!depth) break;
    }
    const [comma = end] = commas;
    result += css.slice(from, at) + (isDark ? css.slice(comma + 1, end) : css.slice(start, comma));
    from = end + 1;
  }
  return result + css.slice(from);
}
