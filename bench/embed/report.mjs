// The measurements as docs/BENCH.md and docs/bench.svg.
import { CONDITIONS } from './measure.mjs';

const number = (value, digits = 0) =>
  value === undefined || Number.isNaN(value)
    ? '–'
    : value.toLocaleString('en', { maximumFractionDigits: digits, minimumFractionDigits: digits });
const kB = bytes => number(bytes / 1000, 1);

const table = (head, rows) =>
  [head, head.map((_, i) => (i ? '--:' : '---')), ...rows].map(cells => `| ${cells.join(' | ')} |`).join('\n');

const code = name => name.replace(/<[^>]+>/g, tag => `\`${tag}\``);

function weightTable(results) {
  return table(
    ['', 'kB until ready', 'requests', 'kB with an answer', 'requests', 'heap, kB', 'CLS', 'DOM nodes'],
    results.map(({ name, conditions: { plain } }) => [
      code(name),
      kB(plain.firstBytes),
      plain.firstRequests,
      kB(plain.bytes),
      plain.requests,
      kB(plain.heap),
      number(plain.shift, 2),
      number(plain.nodes),
    ]),
  );
}

function timeTable(results) {
  return table(
    [
      '',
      'ready',
      'slow 4G',
      'slow CPU',
      'both',
      'script',
      'script, slow CPU',
      'main thread, slow CPU',
      'answer painted',
    ],
    results.map(({ name, conditions }) => {
      const { plain } = conditions;
      const cpu = conditions['slow CPU'];
      return [
        code(name),
        number(plain.ready),
        number(conditions['slow 4G'].ready),
        number(cpu.ready),
        number(conditions['slow 4G and CPU'].ready),
        number(plain.script),
        number(cpu.script),
        number(cpu.busy),
        plain.wait === undefined ? '–' : plain.wait === 0 ? '< 16' : number(plain.wait),
      ];
    }),
  );
}

export function tapTable(results) {
  const tapped = results.filter(({ taps }) => taps);
  const limit = tapped.find(({ name }) => name.includes('hand-written'))?.taps;
  return table(
    [
      '',
      'laid out, slow 4G',
      'tap to verdict',
      'sum',
      'sum, of the limit',
      'tap to verdict, slow CPU',
      'both: tap to verdict',
      'sum',
      'asked for between',
      'kB with the verdict',
      'requests',
    ],
    tapped.map(({ name, taps }) => {
      const { 'slow 4G': slow, 'slow CPU': cpu, 'slow 4G and CPU': both } = taps;
      return [
        code(name),
        number(slow.option),
        number(slow.verdict),
        number(slow.sum),
        number(slow.sum / limit?.['slow 4G'].sum, 2),
        number(cpu.verdict),
        number(both.verdict),
        number(both.sum),
        Math.max(slow.between, cpu.between, both.between),
        kB(slow.bytes),
        slow.requests,
      ];
    }),
  );
}

function playTable(played) {
  const head = [
    '',
    'answers',
    'longest task, ms',
    'tasks over 50 ms',
    'slowest answer painted, ms',
    'kB to the end',
    'requests',
  ];
  return table(
    head,
    played.map(({ name, answers, longest, long, slowest, bytes, requests }) => [
      code(name),
      answers,
      number(longest),
      long,
      number(slowest),
      kB(bytes),
      requests,
    ]),
  );
}

function growthTable(results) {
  const grown = results.filter(({ growth }) => Object.keys(growth).length);
  const counts = [...new Set(grown.flatMap(({ growth }) => Object.keys(growth)))];
  const each = (growth, key, digits, by = 1) =>
    counts.map(count => number(growth[count] && growth[count][key] / by, digits));
  return table(
    ['', ...counts.map(count => `ms each, ${count}`), ...counts.map(count => `kB each, ${count}`)],
    grown.map(({ name, growth }) => [code(name), ...each(growth, 'ms', 2), ...each(growth, 'heap', 1, 1000)]),
  );
}

function goals(results) {
  const find = part => results.find(({ name }) => name.includes(part));
  const ours = find('its own files');
  const limit = find('hand-written');
  if (!ours || !limit) return '';
  const ratio = condition => ours.conditions[condition].ready / limit.conditions[condition].ready;
  const { plain } = ours.conditions;
  const [ten, thousand] = [ours.growth[10], ours.growth[1000]];
  const rows = [
    ['page until ready, kB', '15', kB(plain.firstBytes), plain.firstBytes <= 15_000],
    ['page and what a first answer asks for, kB', '15', kB(plain.bytes), plain.bytes <= 15_000],
    ['requests until ready', '4', plain.firstRequests, plain.firstRequests <= 4],
    ['requests with a first answer', '4', plain.requests, plain.requests <= 4],
    ['ready on slow 4G, of the hand-written limit', '1.1', number(ratio('slow 4G'), 2), ratio('slow 4G') <= 1.1],
    ['ready on the slow CPU, of the hand-written limit', '1.4', number(ratio('slow CPU'), 2), ratio('slow CPU') <= 1.4],
    ['CLS', '0', number(plain.shift, 2), plain.shift < 0.005],
    ['a widget of 1,000, of one of 10', '1.2', number(thousand?.ms / ten?.ms, 2), thousand?.ms / ten?.ms <= 1.2],
    ['a widget of 1,000, ms', '1', number(thousand?.ms, 2), thousand?.ms < 1],
    ['a widget of 1,000, kB of heap', '10', kB(thousand?.heap), thousand?.heap < 10_000],
    ...tapGoals(find, limit),
    ['answer painted, ms (two frames: 33)', '40', plain.wait || '< 16', plain.wait <= 40],
  ];
  return table(
    ['goal', 'at most', 'measured', ''],
    rows.map(([what, most, is, holds]) => [what, most, is, holds ? 'held' : '**missed**']),
  );
}

function tapGoals(find, limit) {
  const [own, loader, oneFile] = ['its own files', 'by the loader', 'the one file'].map(each => find(each)?.taps);
  if (!own || !limit.taps) return [];
  const most = key => Math.max(...Object.values(own).map(each => each[key]));
  const ratio = taps => taps?.['slow 4G'].sum / limit.taps['slow 4G'].sum;
  const { bytes, requests } = own['slow 4G'];
  return [
    ['tapped at once: tap to verdict, ms (two frames: 33)', '33', number(most('verdict')), most('verdict') <= 33],
    ['asked for between', '0', most('between'), most('between') === 0],
    ['the page with a first verdict, kB', '14', kB(bytes), bytes <= 14_000],
    ['and requests', '5', requests, requests <= 5],
    ['first verdict on slow 4G, of the limit: its own files', '1.1', number(ratio(own), 2), ratio(own) <= 1.1],
    ['by the loader', '1.2', number(ratio(loader), 2), ratio(loader) <= 1.2],
    ['from the one file', '1.15', number(ratio(oneFile), 2), ratio(oneFile) <= 1.15],
  ];
}

function filesList(results) {
  return results
    .map(
      ({ name, files }) =>
        `- ${code(name)}: ${files.map(({ path, bytes }) => `\`${path}\` ${number(bytes)}`).join(', ')}`,
    )
    .join('\n');
}

/** Bars of what a page sends and when it is ready on slow 4G. */
function picture(results) {
  const rows = results.map(({ name, task, conditions }) => ({
    name: `${name.replace(/, its own files/, '')}`,
    ours: name.startsWith('<'),
    task,
    bytes: conditions.plain.bytes / 1000,
    ready: conditions['slow 4G and CPU'].ready / 1000,
  }));
  const width = 860;
  const [left, wide] = [250, 210];
  const escape = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  const lines = [];
  let y = 64;
  const most = { bytes: Math.max(...rows.map(r => r.bytes)), ready: Math.max(...rows.map(r => r.ready)) };
  for (const task of ['quiz', 'timeline']) {
    lines.push(`<text x="16" y="${y}" class="task">${task === 'quiz' ? 'Ten questions' : 'Ten events'}</text>`);
    y += 14;
    for (const row of rows.filter(each => each.task === task)) {
      lines.push(`<text x="16" y="${y + 14}">${escape(row.name)}</text>`);
      [
        ['bytes', left, `${number(row.bytes, 1)} kB`],
        ['ready', left + wide + 90, `${number(row.ready, 2)} s`],
      ].forEach(([key, x, label]) => {
        const length = Math.max(2, (row[key] / most[key]) * wide);
        lines.push(
          `<rect x="${x}" y="${y}" width="${length.toFixed(1)}" height="18" rx="3" class="${row.ours ? 'ours' : 'peer'}"/>`,
        );
        lines.push(`<text x="${(x + length + 6).toFixed(1)}" y="${y + 14}">${label}</text>`);
      });
      y += 26;
    }
    y += 22;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-label="Bytes sent and time to the first answerable question, by library">
<style>
text { font: 13px system-ui, sans-serif; fill: #222 } .task, .head { font-weight: 700 } .ours { fill: #1b6e5c } .peer { fill: #b9b4a8 } .back { fill: #fff }
@media (prefers-color-scheme: dark) { text { fill: #eee } .back { fill: #161616 } .ours { fill: #5cc4a8 } .peer { fill: #6d6a63 } }
</style>
<rect class="back" width="100%" height="100%"/>
<text x="${left}" y="30" class="head">sent, compressed</text>
<text x="${left + wide + 90}" y="30" class="head">ready, slow 4G and 4x slower CPU</text>
${lines.join('\n')}
</svg>
`;
}

export function report(results, played, { runs, browser, cores, load, date }) {
  const of = task => results.filter(result => result.task === task);
  const markdown = `# What an embed costs

\`npm run bench:embed\` measures this library beside its peers: the same article, the same ten questions and ten events, in
one run, in ${browser} on ${cores} cores at a load of ${number(load)}, each visit with a cold cache in a page of its own, 412 pixels wide, everything
served with brotli from one origin over HTTP/1.1. Medians of ${runs} visits, with the slow CPU of ${runs * CONDITIONS['slow CPU'].visits}${date ? `, ${date}` : ''}. Ratios travel between machines; milliseconds don't.

![Bytes sent and time until the first question can be answered](bench.svg)

## A quiz of ten questions

Bytes as sent, brotli. \`ready\` is when the first question can be answered; what is asked for after that, up to a
second after a first answer, is in \`with an answer\`: \`<who-said-it>\` has the verdict with the question, and asks for what comes
after it once a reader has had it in view for 2.5 seconds, takes to it or has answered. Heap and DOM nodes are those before an answer.

${weightTable(of('quiz'))}

Times in milliseconds. \`slow 4G\` is 562 ms a request and 1.5 Mbit/s, \`slow CPU\` four times slower. \`answer painted\` is the
longest Event Timing duration of the tap on an answer (Interaction to Next Paint).

${timeTable(of('quiz'))}

### Tapped at once

The first option is tapped in the frame in which it is laid out; \`tap to verdict\` ends when the frame that shows the mark is
painted. \`asked for between\` are the requests that were made meanwhile; kB and requests are those that had come by then, on slow 4G: the
page, its style sheets and the pack are counted. SurveyJS and jsPsych tell no verdict before the
end, HAXtheWeb's element tells one once “Check answer” is pressed: of them, the choice shown.

${tapTable(of('quiz'))}

### To the end

Every question is answered, one after the other, on the slow CPU. A task is the time that the main thread itself worked at a
stretch; the least of ${runs} visits, since what else the machine does only adds. The page without a widget says what of it is the
browser's own: opening the page and laying its article out. The explainer is that of the sample article: questions of all kinds, each
in the widget that asks it.

${playTable(played)}

## A timeline of ten events

${weightTable(of('timeline'))}

${timeTable(of('timeline'))}

TimelineJS also asks fonts.gstatic.com for three fonts; the bench has no network, so they are not counted.

## Many on one page

Time of the main thread (script, style, layout) and heap for each, with 1, 10, 100 and 1,000 on one page, once the code is there. – : it would have taken minutes.

${growthTable(results)}

## The goals for \`<who-said-it>\`

${goals(results)}

## What each page asked for (bytes)

${filesList(results)}

The limits are the least that a quiz in a page can be: \`bench/embed/limits/\`. They have no feedback to a screen reader
worth the name, no locales, no themes, no error states, no keyboard order, no session and no reporting. H5P is not in the
table: its player (h5p-standalone) is on npm, its content types (MultiChoice, QuestionSet) are not.
`;
  return { markdown, svg: picture(results) };
}
