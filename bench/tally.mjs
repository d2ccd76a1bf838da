// npm run bench:tally [-- LINES]: how fast answers are counted from a log, and in how much memory.
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';

const LINES = Number(process.argv[2] ?? 10_000_000);
const QUESTIONS = 2000;
const AGENT =
  'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.1 Mobile/15E148 Safari/604.1';
const BLOCK = 5000;

/** One line in ten is an answer, of 200 packs with ten questions each, from readers of which most answer several. */
function* log() {
  let state = 1;
  const random = below => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 4294967296) * below);
  };
  for (let written = 0; written < LINES; written += BLOCK) {
    const lines = [];
    for (let count = Math.min(BLOCK, LINES - written); count > 0; count -= 1) {
      const [reader, question] = [random(1 << 22), random(QUESTIONS)];
      const address = `10.${reader >> 16}.${(reader >> 8) & 255}.${reader & 255}`;
      const pack = String(Math.floor(question / 10)).padStart(14, '0');
      const target = random(10)
        ? `/news/2026/11/29/story-${question}`
        : `/t?p=${pack}&q=quick-quiz%3Aq-${question % 10}&o=option-${random(4)}`;
      lines.push(`${address} - - [29/Nov/2026:03:02:54 +0000] "POST ${target} HTTP/1.1" 204 0 "-" "${AGENT}"\n`);
    }
    yield lines.join('');
  }
}

/** The most memory that a process has had, in MB, as Linux tells it. */
const most = pid => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;
/** The seconds of a core that it has had. */
const core = pid => {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) / 100;
};

const child = spawn(process.execPath, ['dist/cli/explainer.js', 'tally', '-', '-o', '/dev/null'], {
  stdio: ['pipe', 'ignore', 'inherit'],
});
const started = performance.now();
let [memory, seconds] = [0, 0];
const watch = setInterval(() => {
  if (child.exitCode !== null) return;
  memory = Math.max(memory, most(child.pid));
  seconds = core(child.pid);
}, 100);
Readable.from(log()).pipe(child.stdin);
child.on('exit', code => {
  clearInterval(watch);
  const took = (performance.now() - started) / 1000;
  console.log(`${LINES.toLocaleString('en')} lines in ${took.toFixed(1)} s, ${seconds.toFixed(1)} s of a core:`);
  console.log(
    `${Math.round(LINES / seconds).toLocaleString('en')} lines a second and core, at most ${Math.round(memory)} MB`,
  );
  process.exitCode = code;
});
