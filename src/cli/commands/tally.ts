import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { Command } from 'commander';
import type { ContentPack } from '../../pack/types.js';
import { Counter, packIdOf, tallyReport, type Seen, type Tally } from '../../tally/index.js';
import { Failure } from '../failure.js';
import { readPackFile, STANDARD_INPUT } from '../input.js';
import { fileUnlessOutput, refuseInputs, writeFailure, writeOutput } from '../output.js';
import { eachLine } from '../tally/log-lines.js';

interface TallyOptions {
  packs?: string[];
  out?: string;
  byPack?: string;
  ndjson?: boolean;
  report?: string;
  key?: string;
}

export function addTallyCommand(program: Command): void {
  program
    .command('tally')
    .summary('count from a web server’s log how readers answered')
    .description(
      'Counts the answers that widgets with tally-to have sent to a web server, from its log: in the combined format or in\n' +
        'JSON lines, packed with gzip or not. Each reader counts once a question. Writes what widgets take by tally="…".',
    )
    .argument('[logs...]', 'the logs, or parts that --ndjson has written; - for standard input', [STANDARD_INPUT])
    .option('-p, --packs <files...>', 'the content packs: only what they ask is counted')
    .option('-o, --out <file>', 'write to a file instead of standard output', fileUnlessOutput)
    .option('--by-pack <folder>', 'write a file for each pack: of a page that has one, readers load no more')
    .option('--ndjson', 'write what was counted in lines that add up: run explainer tally on all parts')
    .option('--report <file>', 'write a page with plots for the newsroom and the teacher; needs --packs')
    .option('--key <text>', 'a secret that goes into what readers are told apart by; the same for all parts')
    .action(count);
}

async function count(logs: string[], options: TallyOptions): Promise<void> {
  const { packs: files = [], out, byPack, ndjson, report, key } = options;
  if (report && !files.length) throw new Failure('--report needs --packs: the log has no words of the questions.');
  if (ndjson && (byPack || report))
    throw new Failure('--ndjson writes parts: count them all for --by-pack and --report.');
  for (const written of [out, report]) if (written) await refuseInputs(written, [...logs, ...files]);
  const packs: ContentPack[] = [];
  for (const file of files) packs.push(await readPackFile(file));
  const counter = new Counter({ packs: files.length ? packs : undefined, key });
  for (const log of logs) await eachLine(log, line => addTo(counter, line));
  if (ndjson) {
    const text = [...counter.parts()].map(line => `${line}\n`).join('');
    await write(out, text);
  } else {
    const tally = counter.tally();
    if (report) await writeOutput(report, tallyReport(tally, packs));
    if (byPack) await writeEach(byPack, tally, packs, [...logs, ...files]);
    if (out || !(report || byPack)) await write(out, written(tally));
  }
  console.error(said(counter.seen));
}

function addTo(counter: Counter, line: string): void {
  try {
    counter.add(line);
  } catch (error) {
    if (error instanceof RangeError) throw new Failure(error.message);
    throw error;
  }
}

const written = (tally: Tally) => `${JSON.stringify(tally)}\n`;

async function write(out: string | undefined, text: string): Promise<void> {
  if (out) await writeOutput(out, text);
  else process.stdout.write(text);
}

async function writeEach(
  folder: string,
  { packs }: Tally,
  named: readonly ContentPack[],
  inputs: readonly string[],
): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(error => {
    throw writeFailure(folder, error);
  });
  // One that too few have answered has a file, too: a page asks for it
  const ids = new Set([...named.map(packIdOf), ...Object.keys(packs)]);
  const fileOf = (id: string) => join(folder, `${id}.json`);
  for (const id of ids) await refuseInputs(fileOf(id), inputs);
  for (const id of ids) {
    const questions = packs[id];
    await writeOutput(fileOf(id), written({ version: 1, packs: questions ? { [id]: questions } : {} }));
  }
}

function said({ lines, answers, refused, unknown }: Seen): string {
  const number = (count: number) => count.toLocaleString('en');
  return (
    `${number(lines)} lines, ${number(answers)} of them answers` +
    (refused ? `, ${number(refused)} of programs or refused by the server` : '') +
    (unknown ? `, ${number(unknown)} to nothing that is asked` : '') +
    '.'
  );
}
