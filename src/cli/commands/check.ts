import type { Command } from 'commander';
import { checkPack } from '../../pack/check.js';
import { FACT_KINDS } from '../../pack/types.js';
import { REFUTED } from '../failure.js';
import { readArticleFile, readPackFile } from '../input.js';

export function addCheckCommand(program: Command): void {
  program
    .command('check')
    .summary('hold a content pack against its article')
    .description(
      'Proves or refutes a content pack: its shape, and that every fact stands in the article.\n' +
        'Prints one line an issue: JSON pointer, what, why. Ends with 1 where an error refutes the pack.',
    )
    .argument('<pack>', 'the content pack, a JSON file; - for standard input')
    .requiredOption('-a, --article <file>', 'the article that the pack was built from')
    .action(check);
}

async function check(packPath: string, { article: articlePath }: { article: string }): Promise<void> {
  const pack = await readPackFile(packPath);
  const article = await readArticleFile(articlePath);
  const issues = checkPack(pack, article);
  for (const { pointer, message, fact, level } of issues) {
    console.log(`${pointer}: ${level}: ${message}${fact ? ` (fact ${fact})` : ''}`);
  }
  const errors = issues.filter(({ level }) => level === 'error').length;
  const facts = FACT_KINDS.reduce((sum, kind) => sum + pack[kind].length, 0);
  const warnings = issues.length - errors;
  console.error(`${packPath}: ${facts} facts checked, ${errors} errors, ${warnings} warnings.`);
  if (errors) process.exitCode = REFUTED;
}
