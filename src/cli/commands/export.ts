import { readFile } from 'node:fs/promises';
import { InvalidArgumentError, Option, type Command } from 'commander';
import { FORMATS, exportPack, needsFurther, type ExportOptions, type Format } from '../../export/index.js';
import { Failure } from '../failure.js';
import { readArticleFile, readPackFile } from '../input.js';
import { languageOf } from '../language.js';
import { isUrl } from '../metadata.js';
import { refuseInputs, STANDARD_OUTPUT, writeOutput } from '../output.js';
import { cardOptions, imageOf, writeCard, type CardCommandOptions } from '../share/write-card.js';

/** Built files that formats need, beside `cli/` in the package. */
const BUILT = {
  library: '../explainer-elements.js',
  further: '../further-kinds.js',
  sharePicture: '../share-picture.js',
  reporter: '../report.js',
  fromMail: '../from-mail.js',
  corrections: '../corrections.js',
} as const;

interface ExportCommandOptions extends Omit<ExportOptions, 'forms' | 'theme' | 'corrections'>, CardCommandOptions {
  to: Format;
  out?: string;
  forms?: '1' | '2';
  corrections?: string;
  correctionsKey?: string;
}

export function addExportCommand(program: Command): void {
  const formats = Object.entries(FORMATS).map(([name, { summary }]) => `  ${name.padEnd(18)}${summary}`);
  const command = program
    .command('export')
    .summary('write a content pack for an LMS, a web page or a mail')
    .description(
      'Writes a content pack in another format. What the format can’t say is told on standard error, one line each.',
    )
    .argument('<pack>', 'the content pack, a JSON file; - for standard input')
    .addOption(new Option('-t, --to <format>', 'the format').choices(Object.keys(FORMATS)).makeOptionMandatory())
    .option('-o, --out <file>', 'the file to write; - for standard output. Default: named after the title')
    .option('--pass-mark <share>', 'from which share of the points a package counts as passed: 0 to 1', readShare)
    .option('--seed <text>', 'decides the order of questions and options')
    .option('--limit <number>', 'at most so many questions of each kind', readCount)
    .option('--include-review', 'ask of facts that are still to review, too')
    .option(
      '--url <address>',
      'where the HTML file is hosted (html, iframe, oembed), or the quiz stands (mails, AMP, feeds)',
    )
    .option('--height <pixels>', 'height of the iframe where nothing fits it to its contents', readCount)
    .option('--hosts <origins...>', 'the only origins that may frame the HTML file and be told its height')
    .option(
      '--corrections <address>',
      'the list of withdrawn questions, as explainer check --corrections writes it, that a page or a course asks for when it is opened',
    )
    .option('--corrections-key <key>', 'the public key that the list is signed with')
    .addOption(new Option('--paper <size>', 'of a sheet').choices(['a4', 'letter']))
    .option('--large-print', 'a sheet in 18 points')
    .addOption(new Option('--forms <number>', 'with 2, a sheet in two forms: B is shuffled').choices(['1', '2']))
    .option('--article <file>', 'a sheet with the article on it, its passages numbered')
    .addHelpText('after', `\nFormats:\n${formats.join('\n')}`);
  cardOptions(command).action(writeExport);
}

async function writeExport(
  path: string,
  { to, out, card, theme, font, forms, article, corrections, correctionsKey, ...options }: ExportCommandOptions,
): Promise<void> {
  const picture = { card, theme, font, url: options.url, image: options.image };
  if (card && to !== 'html') throw new Failure(`--card is for html: ${to} has no head that names a picture.`);
  const image = imageOf(picture);
  const pack = await readPackFile(path);
  await writeCard(pack, picture, [path]);
  const { needs } = FORMATS[to];
  if (needs.includes('url') && !options.url)
    throw new Failure(`${to} needs --url: the address where the HTML file is hosted.`);
  const library = needs.includes('library') ? await readBuilt(BUILT.library) : undefined;
  const further = needs.includes('library') && needsFurther(pack) ? await readBuilt(BUILT.further) : undefined;
  const sharePicture = needs.includes('library') ? await readBuilt(BUILT.sharePicture) : undefined;
  const reporter = needs.includes('reporter') ? await readBuilt(BUILT.reporter) : undefined;
  const fromMail = to === 'html' ? await readBuilt(BUILT.fromMail) : undefined;
  const list = await heededList(corrections, correctionsKey, needs.includes('library'));
  const language = await languageOf(pack.lang);
  const text = article === undefined ? undefined : (await readArticleFile(article)).text;
  const own = {
    ...options,
    image,
    ...language,
    forms: forms === '2' ? 2 : 1,
    article: text,
    corrections: list,
  } as const;
  const exported = write(() => exportPack(pack, to, { ...own, library, further, sharePicture, reporter, fromMail }));
  for (const { questionId, why } of exported.adapted) console.error(`${questionId}: ${why}.`);
  for (const { questionId, why } of exported.omitted) console.error(`${questionId}: left out: ${why}.`);
  if (out === STANDARD_OUTPUT) {
    process.stdout.write(exported.content);
    return;
  }
  const file = out ?? exported.fileName;
  await refuseInputs(file, [path]);
  await writeOutput(file, exported.content);
  console.error(`${file}: ${FORMATS[to].summary}.`);
}

async function heededList(url: string | undefined, key: string | undefined, isPage: boolean) {
  if (!url && !key) return undefined;
  if (!isPage) throw new Failure('--corrections is for pages and courses: the format has no script.');
  if (!url || !isUrl(url)) throw new Failure('--corrections takes the http or https address of the list.');
  if (!key || !/^[\w-]{43}$/.test(key))
    throw new Failure(
      '--corrections-key takes the public key that explainer check names: 43 letters, digits, - and _.',
    );
  return { url, key, script: await readBuilt(BUILT.corrections) };
}

function write<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Failure((error as Error).message);
  }
}

async function readBuilt(path: string): Promise<string> {
  return await readFile(new URL(path, import.meta.url), 'utf8').catch(() => {
    throw new Failure(`dist/${path.slice(3)} is not built: run npm run build, then try again.`);
  });
}

function readShare(value: string): number {
  const share = Number(value);
  if (!(share >= 0 && share <= 1) || value.trim() === '')
    throw new InvalidArgumentError('It is no number from 0 to 1.');
  return share;
}

function readCount(value: string): number {
  const count = Number(value);
  if (!Number.isInteger(count) || count < 1) throw new InvalidArgumentError('It is no whole number above 0.');
  return count;
}
