import type { ContentPack, PackQuestion } from '../pack/types.js';
import { isChosen, packIdOf, rightOption } from './answered.js';
import { BAR_STYLE, barPlot } from './bar-plot.js';
import { escaped } from '../pack/escaped.js';
import { suspicionOf } from './suspect.js';
import { FEWEST_READERS, tallyOf, type QuestionTally, type Tally } from './tally.js';

const STYLE = `
:root { color-scheme: light dark; --ink: light-dark(#1c1b1a, #ecebe8); --muted: light-dark(#5d5a55, #b0aca4);
  --line: light-dark(#dcd7cd, #4a4845); --right: light-dark(#1d6b3c, #7fce9b); --wrong: light-dark(#a5281b, #f2998e);
  --paper: light-dark(#f7f5f0, #1e1e1f); }
body { max-width: 50rem; margin: 0 auto; padding: 2rem 1rem; background: var(--paper); color: var(--ink); font: 100%/1.5 system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; } h2 { margin-top: 3rem; border-top: 2px solid; padding-top: 1rem; }
.note { color: var(--muted); } .look { border-inline-start: 4px solid var(--wrong); padding-inline-start: 0.75rem; }
figure { margin: 1rem 0; } figcaption { font-weight: 600; }
blockquote { margin: 0.5rem 0; border-inline-start: 2px solid var(--line); padding-inline-start: 0.75rem; }
@media print { body { background: none; } section section { break-inside: avoid; } }${BAR_STYLE}`;

/** Letters of a question where it is named. */
const LONGEST = 76;

interface Asked {
  number: number;
  question: PackQuestion;
  tally?: QuestionTally;
}

/** A page for the newsroom and the teacher: how hard each question was, what drew readers, how many came how far. */
export function tallyReport(tally: Tally, packs: readonly ContentPack[]): string {
  const known = new Set(packs.map(packIdOf));
  const others = Object.keys(tally.packs).filter(id => !known.has(id)).length;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>How readers answered</title>
<style>${STYLE}</style>
</head>
<body>
<h1>How readers answered</h1>
<p class="note">Questions that fewer than ${FEWEST_READERS} readers have answered have no figures.</p>
${packs.map(pack => packSection(tally, pack)).join('\n')}
${others ? `<p class="note">${others} more of the tally’s packs were not named, and are left out here.</p>` : ''}
</body>
</html>
`;
}

function packSection(tally: Tally, pack: ContentPack): string {
  const id = packIdOf(pack);
  const asked = pack.questions.map((question, index) => ({
    number: index + 1,
    question,
    tally: tallyOf(tally, id, question.id),
  }));
  const counted = asked.filter((each): each is Required<Asked> => !!each.tally);
  const title = `<h2 lang="${escaped(pack.lang)}">${escaped(pack.title)}</h2>`;
  if (!counted.length) return `<section>${title}<p>Not enough readers have answered yet.</p></section>`;
  const shareOf = ({ question, tally: { readers, answers } }: Required<Asked>) =>
    (answers[rightOption(question)] ?? 0) / readers;
  const most = Math.max(...counted.map(each => each.tally.readers));
  const byHardness = [...counted].sort((one, other) => shareOf(one) - shareOf(other));
  const byReaders = [...counted].sort((one, other) => other.tally.readers - one.tally.readers);
  const looked = counted.flatMap(each => {
    const why = suspicionOf(each.question, each.tally);
    return why ? `<li><a href="#${id}-${each.number}">Question ${each.number}</a>: ${escaped(why)}</li>` : [];
  });
  return `<section>
${title}
${looked.length ? `<div class="look"><h3>Worth a look</h3><ul>${looked.join('')}</ul></div>` : ''}
${barPlot(
  'How hard each question was: the share of readers who got it right, the hardest first',
  byHardness.map(each => ({ ...named(each, pack), share: shareOf(each), kind: 'right' })),
)}
${barPlot(
  'Where they stopped: how many answered each question, as a share of the one that most answered',
  byReaders.map(each => ({
    ...named(each, pack),
    share: each.tally.readers / most,
    value: each.tally.readers.toLocaleString('en'),
    kind: 'plain',
  })),
)}
<p class="note">Questions come in another order for each reader unless the quiz has a <code>seed</code>.</p>
${asked.map(each => questionSection(id, pack, each)).join('\n')}
</section>`;
}

/** A prompt may be that of many: what is asked about tells them apart. */
function named(
  { number, question: { prompt, stimulus } }: Asked,
  { lang }: ContentPack,
): { label: string; lang: string } {
  const words = [...`${number}. ${stimulus ? `${prompt} ${stimulus.text}` : prompt}`];
  return { label: words.length > LONGEST ? `${words.slice(0, LONGEST - 1).join('')}…` : words.join(''), lang };
}

function questionSection(id: string, pack: ContentPack, { number, question, tally }: Asked): string {
  const stimulus = question.stimulus?.text;
  const heading = `<h3 id="${id}-${number}">${number}. <span lang="${escaped(pack.lang)}">${escaped(question.prompt)}</span></h3>
${stimulus ? `<blockquote lang="${escaped(pack.lang)}">${escaped(stimulus)}</blockquote>` : ''}`;
  if (!tally) return `<section>${heading}<p class="note">Fewer than ${FEWEST_READERS} readers.</p></section>`;
  const right = rightOption(question);
  const bars = optionsOf(question).map(({ option, label }) => ({
    label,
    share: (tally.answers[option] ?? 0) / tally.readers,
    kind: option === right ? ('right' as const) : ('wrong' as const),
    isTicked: option === right,
    lang: question.options ? pack.lang : undefined,
  }));
  const why = suspicionOf(question, tally);
  return `<section>${heading}
${why ? `<p class="look">${escaped(why)}</p>` : ''}
${barPlot(`${tally.readers.toLocaleString('en')} readers`, bars)}
</section>`;
}

function optionsOf({ kind, options = [] }: PackQuestion): { option: string; label: string }[] {
  if (!isChosen(kind)) return ['right', 'partly', 'wrong'].map(option => ({ option, label: option }));
  if (kind === 'true-false') return ['true', 'false'].map(option => ({ option, label: option }));
  return options.map(({ id, text }) => ({ option: id, label: text }));
}
