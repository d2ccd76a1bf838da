import type { Command } from 'commander';
import { collect } from '../../collect/index.js';
import { misfitAmong } from '../../collect/misfit.js';
import { loadLanguage } from '../../languages/languages.js';
import { counted } from '../counted.js';
import { gatherPacks, type Gathered } from '../collect/gather.js';
import { Failure } from '../failure.js';
import { readPackFile } from '../input.js';
import { isDate } from '../metadata.js';
import { fileUnlessOutput, refuseInputs, writeOutput } from '../output.js';
import { houseOf, houseOptions, type HouseOptions } from './house-options.js';

interface CollectCommandOptions extends HouseOptions {
  questions: number;
  title: string;
  out?: string;
  from?: string[];
  days: number;
  until?: Date;
  articles: number;
  keep?: string;
  allowPrivate?: boolean;
}

export function addCollectCommand(program: Command): void {
  const command = program
    .command('collect')
    .summary('make one quiz of several articles')
    .description(
      'Makes one content pack of several, the quiz of the week: the best questions of each article by turns, kinds mixed,\n' +
        'one event asked once, each passage with its own article. What another of the articles contradicts, or a later\n' +
        'one outdates, is held back for an editor, with both passages.',
    )
    .argument('[packs...]', 'content packs of single articles, JSON files; the main news first')
    .requiredOption('--title <text>', 'title of the quiz')
    .option('--questions <number>', 'at most so many questions', readCount('--questions'), 10)
    .option('-o, --out <file>', 'write the pack to a file instead of standard output', fileUnlessOutput)
    .option(
      '--from <source>',
      'take the articles of a folder (packs and articles), a feed (RSS, Atom, JSON Feed: a file or a web address), or a\n' +
        'list of these and of pages, one a line; more than once for several',
      (source: string, earlier: string[] = []) => [...earlier, source],
    )
    .option('--days <number>', 'with --from: articles of so many days', readCount('--days'), 7)
    .option('--until <date>', 'with --from: the last of these days, YYYY-MM-DD. Default: today', readDay)
    .option('--articles <number>', 'with --from: at most so many articles', readCount('--articles'), 20)
    .option(
      '--keep <folder>',
      'with --from: keep each page’s pack there, so that next time what an editor changed in it stays',
    )
    .option('--allow-private', 'with --from: fetch web addresses of this machine or its own network, too');
  houseOptions(command).action(run);
}

const readCount = (option: string) => (value: string) => {
  const count = Number(value);
  if (Number.isSafeInteger(count) && count > 0 && count <= 200) return count;
  throw new Failure(`${option} takes a number from 1 to 200, not ${value}.`);
};

function readDay(value: string): Date {
  if (!isDate(value)) throw new Failure(`--until takes a date of the form YYYY-MM-DD, not ${value}.`);
  return new Date(value);
}

async function packsOf(given: string[], options: CollectCommandOptions): Promise<Gathered[]> {
  const { from = [], articles, days, until = new Date(), keep, allowPrivate } = options;
  if (!given.length && !from.length)
    throw new Failure('Which articles? Name content packs, or a folder or a feed with --from.');
  if (!from.length && keep) throw new Failure('--keep goes with --from.');
  const packs: Gathered[] = [];
  for (const name of given) packs.push({ name, pack: await readPackFile(name) });
  if (!from.length) return packs;
  const tell = (line: string) => console.error(line);
  const gathering = { from, most: articles, days, until, keep, allowPrivate, house: houseOf(options), tell };
  const gathered = await gatherPacks(gathering);
  const known = new Set(packs.map(({ pack }) => pack.sources[0].digest));
  for (const each of gathered) {
    const { digest } = each.pack.sources[0];
    if (!digest || !known.has(digest)) packs.push(each);
  }
  if (!packs.length) throw new Failure(`There is no article of the ${days} days until ${until.toJSON().slice(0, 10)}.`);
  return packs;
}

async function run(given: string[], options: CollectCommandOptions): Promise<void> {
  const { questions, title, out } = options;
  if (out) await refuseInputs(out, given);
  const named = await packsOf(given, options);
  const packs = named.map(({ pack }) => pack);
  const paths = named.map(({ name }) => name);
  const misfit = misfitAmong(packs, paths);
  if (misfit) throw new Failure(misfit);
  const { pack, heldBack, counts } = collect(packs, { title, questions, language: await loadLanguage(packs[0]!.lang) });
  if (options.from && !pack.questions.some(({ review }) => !review))
    throw new Failure('The articles give no question that may be asked without an editor: look at each pack’s own.');
  const json = `${JSON.stringify(pack, null, 2)}\n`;
  if (out) await writeOutput(out, json);
  else process.stdout.write(json);
  paths.forEach((path, at) => console.error(`${path}: ${counted(counts[at]!, 'question')}.`));
  for (const { prompt, stimulus, reason } of heldBack)
    console.error(`Held back: ${stimulus?.text ?? prompt}: ${reason}.`);
}
