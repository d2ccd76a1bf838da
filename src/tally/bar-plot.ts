import { escaped } from '../pack/escaped.js';

export interface Bar {
  label: string;
  /** 0 to 1. */
  share: number;
  /** In place of the share in percent. */
  value?: string;
  /** What its colour tells. */
  kind: 'right' | 'wrong' | 'plain';
  /** It has a tick: the colour alone tells nobody who can't see it. */
  isTicked?: boolean;
  /** Of what the label is written in, where that isn't the page's. */
  lang?: string;
}

/** What a page's style sheet has for it. */
export const BAR_STYLE = `
.bars { margin: 0.5rem 0; padding: 0; list-style: none; }
.bars li { display: grid; grid-template-columns: 1fr 3.5rem; gap: 0 0.75rem; align-items: center; margin-bottom: 0.5rem; break-inside: avoid; }
.bars .label { grid-column: 1 / -1; } .bars .value { text-align: end; font-variant-numeric: tabular-nums; }
.bar { height: 0.75rem; border-radius: 2px; background: var(--line); forced-color-adjust: none; print-color-adjust: exact; }
.bar > span { display: block; min-width: 1px; height: 100%; border-radius: 2px; }
.bar .right { background: var(--right); } .bar .wrong { background: var(--wrong); } .bar .plain { background: var(--muted); }`;

/** Shares as bars: a list that is read without them, too. */
export function barPlot(caption: string, bars: readonly Bar[]): string {
  const rows = bars.map(({ label, share, value, kind, isTicked, lang }) => {
    const percent = Math.round(share * 100);
    return `<li><span class="label">${isTicked ? '<span title="right">✓</span> ' : ''}<span${lang ? ` lang="${escaped(lang)}" dir="auto"` : ''}>${escaped(label)}</span></span>
<span class="bar"><span class="${kind}" style="width: ${percent}%"></span></span><span class="value">${value ?? `${percent} %`}</span></li>`;
  });
  return `<figure><figcaption>${escaped(caption)}</figcaption>
<ul class="bars" role="list">
${rows.join('\n')}
</ul></figure>`;
}
