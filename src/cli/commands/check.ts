import type { Command } from 'commander';
import { lintQuestions } from '../../ask/lint/lint.js';
import { loadLanguage } from '../../languages/languages.js';
import { checkPack, type CheckIssue } from '../../pack/check.js';
import { FACT_KINDS } from '../../pack/types.js';
import { standingsOf, type Standing } from '../../pack/corrections.js';
import type { ContentPack } from '../../pack/types.js';
import type { Article } from '../../article/types.js';
import { counted } from '../counted.js';
import { writeCorrectionList } from '../corrections/write-list.js';
import { Failure, REFUTED, STALE } from '../failure.js';
import { readArticleFile, readPackFile } from '../input.js';
import { houseOf, houseOptions, type HouseOptions } from './house-options.js';

export function addCheckCommand(program: Command): void {
  const command = program
    .command('check')
    .summary('hold a content pack against its article')
    .description(
      'Proves or refutes a content pack: its shape, that every fact stands in the article, and that its questions are\n' +
        'fit to print.\n' +
        'Prints one line an issue: JSON pointer, what, why. Ends with 1 where an error refutes the pack.\n' +
        'Of an article that has changed since, it tells which facts moved or went stale, and ends with 3 for stale ones.',
    )
    .argument(
      '<packs...>',
      'the content pack, a JSON file; - for standard input. With --corrections: packs, or folders of them',
    )
    .option(
      '-a, --article <file>',
      'the article that the pack was built from, or a newer version of it; of a collection, give it once for each article',
      (path: string, paths: string[] = []) => [...paths, path],
    )
    .option(
      '--corrections <file>',
      'hold published packs against their articles’ pages, and write the signed list of questions to be withdrawn',
    )
    .option('--key <file>', 'with --corrections: the private key, Ed25519 in PEM')
    .option('--allow-private', 'with --corrections: fetch pages of this machine or its own network, too');
  houseOptions(command).action(check);
}

interface CheckOptions extends HouseOptions {
  article?: string[];
  corrections?: string;
  key?: string;
  allowPrivate?: boolean;
}

async function check(packPaths: string[], options: CheckOptions): Promise<void> {
  const { article, corrections, key, allowPrivate, ...house } = options;
  if (corrections) return withdraw(packPaths, corrections, key, allowPrivate);
  if (packPaths.length > 1) throw new Failure('Check one pack at a time, or write a list with --corrections.');
  if (!article) throw new Failure('Against which article? Name it with --article.');
  return checkOne(packPaths[0]!, article, house);
}

async function withdraw(paths: string[], list: string, key?: string, allowPrivate?: boolean): Promise<void> {
  if (!key) throw new Failure('--corrections needs --key: the private key that the list is signed with.');
  const tell = (line: string) => console.error(line);
  const counts = await writeCorrectionList(paths, { list, key, allowPrivate, tell });
  console.error(
    `${list}: ${counted(counts.corrections, 'question')} of ${counted(counts.packs, 'pack')}, ${counts.unread} not read.`,
  );
  console.error(`Its public key, for --corrections-key: ${counts.publicKey}`);
}

async function checkOne(packPath: string, paths: string[], house: HouseOptions): Promise<void> {
  const pack = await readPackFile(packPath);
  const articles = await Promise.all(paths.map(path => readArticleFile(path)));
  const [article] = articles;
  const known = new Set(pack.sources.map(({ digest }) => digest));
  if (pack.sources.length > 1 || articles.length > 1) {
    const stray = articles.findIndex(({ digest }) => !known.has(digest));
    if (stray >= 0) throw new Failure(`${paths[stray]} is none of the articles of ${packPath}, or has changed since.`);
  } else if (pack.sources[0].digest && !known.has(article!.digest)) return checkNewer(packPath, pack, article!);
  const issues = articles.flatMap(each => checkPack(pack, each));
  issues.push(...(await flawsOf(pack, article!, house)));
  for (const { pointer, message, fact, level } of issues) {
    console.log(`${pointer}: ${level}: ${message}${fact ? ` (fact ${fact})` : ''}`);
  }
  const errors = issues.filter(({ level }) => level === 'error').length;
  const facts = FACT_KINDS.reduce((sum, kind) => sum + pack[kind].length, 0);
  const warnings = issues.length - errors;
  console.error(
    `${packPath}: ${counted(facts, 'fact')} checked, ${counted(errors, 'error')}, ${counted(warnings, 'warning')}.`,
  );
  if (errors) process.exitCode = REFUTED;
}

/** What a program sees amiss in the questions that readers get. */
async function flawsOf(pack: ContentPack, article: Article, house: HouseOptions): Promise<CheckIssue[]> {
  const asked = pack.questions.flatMap((question, place) =>
    question.review || question.dropped ? [] : { question, place },
  );
  const language = await loadLanguage(pack.lang);
  const flaws = lintQuestions(
    asked.map(({ question }) => question),
    { facts: pack, article: article.text, language, rules: houseOf(house) },
  );
  return asked.flatMap(({ question, place }, index) =>
    flaws[index]!.map(({ rule, message }) => ({
      pointer: `/questions/${place}`,
      message: `${message} [${rule}]`,
      fact: question.id,
      level: 'warning' as const,
    })),
  );
}

/** Tells which facts a newer version of the article still bears out. */
function checkNewer(packPath: string, pack: ContentPack, article: Article): void {
  const count: Record<Standing, number> = { holds: 0, moved: 0, stale: 0, refuted: 0 };
  for (const { id, pointer, standing, reason } of standingsOf(pack, article)) {
    count[standing] += 1;
    if (reason) console.log(`${pointer}: ${standing}: ${reason} (fact ${id})`);
  }
  const { holds, moved, stale, refuted } = count;
  const counts = `${counted(holds, 'fact')} ${holds === 1 ? 'holds' : 'hold'}, ${moved} moved, ${stale} stale, ${refuted} refuted`;
  console.error(`${packPath}: the article has changed since the pack was built: ${counts}.`);
  if (refuted) process.exitCode = REFUTED;
  else if (stale) process.exitCode = STALE;
}
