import { basename } from 'node:path';
import type { Command } from 'commander';
import { auditPage, auditQuestions, auditText, type AuditedQuestion } from '../../audit/index.js';
import { countsText } from '../../audit/report.js';
import { loadLanguage } from '../../languages/languages.js';
import { counted } from '../counted.js';
import { DOUBTED, REFUTED } from '../failure.js';
import { readArticleFile } from '../input.js';
import { refuseInputs, writeOutput } from '../output.js';
import { formatOption, readQuizFile, type FormatOption } from '../quiz-file.js';
import { houseOf, houseOptions, type HouseOptions } from './house-options.js';
import { metadataOf, metadataOptions, type MetadataOptions } from './metadata-options.js';

interface AuditCommandOptions extends HouseOptions, MetadataOptions, FormatOption {
  article: string;
  json?: boolean;
  html?: string;
}

export function addAuditCommand(program: Command): void {
  const command = program
    .command('audit')
    .summary('hold anybody’s quiz against its article')
    .description(
      'Tells of each question of a question file whether the article bears its answer out, refutes it, has two right answers,\n' +
        'doesn’t tell of it, or whether that can’t be told, with the passage and the flaws of how it is asked.\n' +
        'Ends with 0 where all are borne out, 1 where one is refuted or has two right answers, 4 where others are left open.\n' +
        'What the file has and a quiz here can’t is told on standard error, by line or element.',
    )
    .argument('<quiz>', 'the question file; - for standard input')
    .requiredOption('-a, --article <file>', 'the article that it is about: a file, or a web address')
    .option('--json', 'write the audit as JSON')
    .option('--html <file>', 'write the audit as a page to hand to a colleague, too');
  formatOption(houseOptions(metadataOptions(command))).action(audit);
}

async function audit(
  path: string,
  { article: articlePath, json, html, ...options }: AuditCommandOptions,
): Promise<void> {
  if (html) await refuseInputs(html, [path, articlePath]);
  const quiz = await readQuizFile(path, options);
  const article = await readArticleFile(articlePath, metadataOf(options));
  const language = await loadLanguage(article.metadata.lang);
  const audited = auditQuestions(quiz.questions, article, { language, rules: houseOf(options) });
  for (const { where, why } of quiz.lost) console.error(`${path}: ${where}: ${why}.`);
  console.log(json ? JSON.stringify({ questions: audited, lost: quiz.lost }, null, 2) : auditText(audited));
  if (html) {
    const { headline, url, lang } = article.metadata;
    const title = quiz.title ?? basename(path);
    await writeOutput(html, auditPage(audited, { title, headline, url, lang, lost: quiz.lost }));
  }
  console.error(`${path}: ${counted(audited.length, 'question')}: ${countsText(audited) || 'none to audit'}.`);
  process.exitCode = exitCodeOf(audited);
}

function exitCodeOf(audited: readonly AuditedQuestion[]): number {
  if (audited.some(({ verdict }) => verdict === 'refuted' || verdict === 'two-right')) return REFUTED;
  // of none nothing is borne out
  return audited.length && audited.every(({ verdict }) => verdict === 'borne-out') ? 0 : DOUBTED;
}
