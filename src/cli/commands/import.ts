import type { Command } from 'commander';
import { packOfQuiz } from '../../audit/index.js';
import { countsText } from '../../audit/report.js';
import { loadLanguage } from '../../languages/languages.js';
import { counted } from '../counted.js';
import { readArticleFile } from '../input.js';
import { fileUnlessOutput, refuseInputs, writeOutput } from '../output.js';
import { formatOption, readQuizFile, type FormatOption } from '../quiz-file.js';
import { houseOf, houseOptions, type HouseOptions } from './house-options.js';
import { metadataOf, metadataOptions, type MetadataOptions } from './metadata-options.js';

interface ImportOptions extends HouseOptions, MetadataOptions, FormatOption {
  article: string;
  out?: string;
}

export function addImportCommand(program: Command): void {
  const command = program
    .command('import')
    .summary('make a content pack of anybody’s quiz and its article')
    .description(
      'Reads a question file, holds it against its article, and writes a content pack: what the article bears out with its\n' +
        'passages, the rest to review, with the reason. What can’t be carried over is told on standard error, by line or element.',
    )
    .argument('<quiz>', 'the question file; - for standard input')
    .requiredOption('-a, --article <file>', 'the article that it is about: a file, or a web address')
    .option('-o, --out <file>', 'write the pack to a file instead of standard output', fileUnlessOutput);
  formatOption(houseOptions(metadataOptions(command))).action(importFile);
}

async function importFile(path: string, { article: articlePath, out, ...options }: ImportOptions): Promise<void> {
  if (out) await refuseInputs(out, [path, articlePath]);
  const quiz = await readQuizFile(path, options);
  const article = await readArticleFile(articlePath, metadataOf(options));
  const language = await loadLanguage(article.metadata.lang);
  const { pack, audited, lost } = packOfQuiz(quiz, article, { language, rules: houseOf(options) });
  for (const { where, why } of lost) console.error(`${path}: ${where}: ${why}.`);
  const json = `${JSON.stringify(pack, null, 2)}\n`;
  if (out) await writeOutput(out, json);
  else process.stdout.write(json);
  const ready = pack.questions.filter(({ review }) => !review).length;
  console.error(
    `${out ?? path}: ${counted(ready, 'question')} ready, ${pack.questions.length - ready} to review (${countsText(audited) || 'none to audit'}).`,
  );
}
