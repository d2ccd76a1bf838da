import { escaped } from '../pack/escaped.js';

export interface Bar {
  label: string;
  /** 0 to 1. */
  share: number;
  /** In place of the share in percent. */
  value?: string;
  /** What its colour tells, and the sign beside it. */
  kind: 'right' | 'wrong' | 'plain';
}

const WIDTH = 640;
const ROW = 44;
const LONGEST = 76;

const shortened = (text: string) => {
  const letters = [...text];
  return letters.length > LONGEST ? `${letters.slice(0, LONGEST - 1).join('')}…` : text;
};

/** Shares as bars, in SVG that says in words what it shows. */
export function barPlot(caption: string, bars: readonly Bar[]): string {
  const rows = bars.map(({ label, share, value = `${Math.round(share * 100)} %`, kind }, index) => {
    const top = index * ROW;
    const width = Math.max(1, Math.round(share * (WIDTH - 80)));
    return `<g><title>${escaped(label)}: ${value}</title>
<text x="0" y="${top + 15}">${kind === 'right' ? '✓ ' : ''}${escaped(shortened(label))}</text>
<rect class="ground" x="0" y="${top + 22}" width="${WIDTH - 80}" height="12" rx="2"/>
<rect class="${kind}" x="0" y="${top + 22}" width="${width}" height="12" rx="2"/>
<text x="${WIDTH}" y="${top + 33}" text-anchor="end">${value}</text></g>`;
  });
  const said = bars.map(({ label, share, value = `${Math.round(share * 100)} %` }) => `${label}: ${value}`).join('; ');
  return `<figure><figcaption>${escaped(caption)}</figcaption>
<svg viewBox="0 0 ${WIDTH} ${bars.length * ROW}" role="img" aria-label="${escaped(said)}">
${rows.join('\n')}
</svg></figure>`;
}
