import type { Command } from 'commander';
import { collect } from '../../collect/index.js';
import { misfitAmong } from '../../collect/misfit.js';
import { loadLanguage } from '../../languages/languages.js';
import { Failure } from '../failure.js';
import { readPackFile } from '../input.js';
import { refuseInputs, writeOutput } from '../output.js';

interface CollectCommandOptions {
  questions: number;
  title: string;
  out?: string;
}

export function addCollectCommand(program: Command): void {
  program
    .command('collect')
    .summary('make one quiz of several articles')
    .description(
      'Makes one content pack of several, the quiz of the week: the best questions of each article by turns, kinds mixed,\n' +
        'one event asked once, each passage with its own article. What another of the articles contradicts, or a later\n' +
        'one outdates, is held back for an editor, with both passages.',
    )
    .argument('<packs...>', 'content packs of single articles, JSON files; the main news first')
    .requiredOption('--title <text>', 'title of the quiz')
    .option('--questions <number>', 'at most so many questions', readCount, 10)
    .option('-o, --out <file>', 'write the pack to a file instead of standard output')
    .action(run);
}

function readCount(value: string): number {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0 && count <= 200) return count;
  throw new Failure(`--questions takes a number from 1 to 200, not ${value}.`);
}

async function run(paths: string[], { questions, title, out }: CollectCommandOptions): Promise<void> {
  if (out) await refuseInputs(out, paths);
  const packs = [];
  for (const path of paths) packs.push(await readPackFile(path));
  const misfit = misfitAmong(packs, paths);
  if (misfit) throw new Failure(misfit);
  const { pack, heldBack, counts } = collect(packs, { title, questions, language: await loadLanguage(packs[0]!.lang) });
  const json = `${JSON.stringify(pack, null, 2)}\n`;
  if (out) await writeOutput(out, json);
  else process.stdout.write(json);
  paths.forEach((path, at) => console.error(`${path}: ${counts[at]} questions.`));
  for (const { prompt, stimulus, reason } of heldBack)
    console.error(`Held back: ${stimulus?.text ?? prompt}: ${reason}.`);
}
