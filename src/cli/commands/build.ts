import type { Command } from 'commander';
import { buildPack } from '../../build/build-pack.js';
import { updatePack, type PackUpdate } from '../../build/update-pack.js';
import type { Trace } from '../../extract/trace.js';
import { limitsOf } from '../../languages/limits.js';
import { loadLanguage } from '../../languages/languages.js';
import { FACT_KINDS, type ContentPack } from '../../pack/types.js';
import { Failure } from '../failure.js';
import { readArticleFile, readPackFile, STANDARD_INPUT } from '../input.js';
import { draft, draftOptions, type DraftCommandOptions } from './build-draft.js';
import { archiveOptions, buildArchiveFile, type ArchiveCommandOptions } from './build-archive.js';
import { fileUnlessOutput, refuseInputs, writeOutput } from '../output.js';
import { houseOf, houseOptions } from './house-options.js';
import { loadAtlas } from '../maps/load-atlas.js';
import { metadataOptions, metadataOf } from './metadata-options.js';

interface BuildOptions extends ArchiveCommandOptions, DraftCommandOptions {
  allowPrivate?: boolean;
  explain?: boolean;
  map: boolean;
  ndjson?: boolean;
  update?: string;
}

export function addBuildCommand(program: Command): void {
  const command = program
    .command('build')
    .summary('build a content pack from an article')
    .description('Finds the facts of an article and writes them as a content pack (JSON).')
    .argument('[article]', 'a file (.txt, .md, .html), a web address, or - for standard input', STANDARD_INPUT)
    .option('-o, --out <file>', 'write the pack to a file instead of standard output', fileUnlessOutput)
    .option('-u, --update <pack>', 'bring this earlier pack up to date: keeps its ids and what an editor changed in it')
    .option('--allow-private', 'fetch a web address of this machine or its own network, too')
    .option('--no-map', 'leave out where the places are, and the map of them')
    .option('--explain', 'tell on standard error which rule found each fact');
  draftOptions(archiveOptions(houseOptions(metadataOptions(command)))).action(build);
}

async function build(path: string, options: BuildOptions): Promise<void> {
  if (path === STANDARD_INPUT && process.stdin.isTTY) {
    throw new Failure('Which article? Name a file: explainer build article.txt, or pipe one in.');
  }
  if (options.ndjson && options.update) throw new Failure('--update takes one article, --ndjson many.');
  if (options.ndjson && options.draftWith) throw new Failure('--draft-with takes one article, --ndjson many.');
  if (options.ndjson) return buildArchiveFile(path, options);
  const { resume, jobs, keyed } = options;
  if (resume || jobs || keyed) throw new Failure('--resume, --jobs and --keyed go with --ndjson.');
  if (options.out) await refuseInputs(options.out, [path]);
  const article = await readArticleFile(path, metadataOf(options), options);
  const language = await loadLanguage(article.metadata.lang);
  const atlas = options.map ? loadAtlas() : undefined;
  const building = { language, atlas, house: houseOf(options), ...(options.explain && { explain: tell }) };
  const earlier = options.update ? await readPackFile(options.update) : undefined;
  if (earlier && earlier.sources.length > 1)
    throw new Failure(
      `${options.update} holds several articles: bring each article’s own pack up to date, and collect them anew.`,
    );
  const update = earlier && updatePack(earlier, article, building);
  const built = update?.pack ?? buildPack(article, building);
  const pack = options.draftWith ? await draft(article, built, options.draftWith, options.model) : built;
  const json = JSON.stringify(pack, null, 2) + '\n';
  if (!options.out) {
    process.stdout.write(json);
  } else {
    await writeOutput(options.out, json);
    console.error(`${options.out}: ${countFacts(pack)}.`);
  }
  if (update) console.error(summaryOf(update));
  const hint = undatedHint(pack);
  if (hint) console.error(hint);
  const limits = limitsOf(language);
  if (limits) console.error(limits);
}

function tell({ kind, id, text, rule, reason }: Trace): void {
  console.error(`${kind} ${id}: “${text}” (${rule})${reason ? `; to review: ${reason}` : ''}`);
}

function summaryOf({ kept, moved, changed, dropped, added }: PackUpdate): string {
  const counts = `${kept.length} facts kept, ${moved.length} moved, ${changed.length} corrected, ${added.length} new`;
  const gone = dropped.length ? ` (${dropped.join(', ')})` : '';
  return `${counts}, ${dropped.length} dropped${gone}. What is corrected or new is to review.`;
}

function countFacts(pack: ContentPack): string {
  const kinds = FACT_KINDS.filter(kind => pack[kind].length > 0);
  return kinds.map(kind => `${kind} ${pack[kind].length}`).join(', ') || 'no facts were found';
}

/** Where relative dates stay open for want of the article's own date: what to do about it. */
export function undatedHint(pack: ContentPack): string | undefined {
  const undated = pack.events.filter(event => event.review && !event.date).length;
  if (pack.sources[0].datePublished || !undated) return undefined;
  const events = undated === 1 ? '1 event stays' : `${undated} events stay`;
  return `${events} undated: give the article’s date with --date YYYY-MM-DD.`;
}
