#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { setFlagsFromString } from 'node:v8';
import { Command, CommanderError } from 'commander';
import { addAuditCommand } from './commands/audit.js';
import { addBuildCommand } from './commands/build.js';
import { addCheckCommand } from './commands/check.js';
import { addCollectCommand } from './commands/collect.js';
import { addExportCommand } from './commands/export.js';
import { addImportCommand } from './commands/import.js';
import { addPreviewCommand } from './commands/preview.js';
import { addQuestionsCommand } from './commands/questions.js';
import { addRenderCommand } from './commands/render.js';
import { addTallyCommand } from './commands/tally.js';
import { BAD_INPUT, Failure } from './failure.js';
import { writeFailure } from './output.js';

// the rules are patterns by the thousand, each used again and again: V8 would compile each twice, for an interpreter first,
// and once it has made 16 MB of their code it compiles what comes after without optimising it
setFlagsFromString('--no-regexp-tier-up');

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const program = new Command('explainer')
  .description('Builds, checks, shows and exports the content packs of Explainer Elements.')
  .version(version)
  .showHelpAfterError('(explainer --help tells how)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 the content pack or quiz is refuted, 2 wrong usage or an input that can’t be read,\n' +
      '3 the article has changed and no longer bears all of the pack out, 4 an audit leaves some of a quiz open.',
  )
  .exitOverride();
addBuildCommand(program);
addCheckCommand(program);
addCollectCommand(program);
addAuditCommand(program);
addImportCommand(program);
addPreviewCommand(program);
addQuestionsCommand(program);
addExportCommand(program);
addRenderCommand(program);
addTallyCommand(program);

// whoever reads our output may stop early, as head does
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  console.error(`explainer: ${writeFailure('standard output', error).message}`);
  process.exit(BAD_INPUT);
});
// nobody can be told
process.stderr.on('error', () => undefined);

/** An address without the password that stands in it. */
const withoutPasswords = (text: string) => text.replace(/(\b[a-z][a-z\d+.-]{0,20}:\/\/)[^\s/@]{1,500}@/gi, '$1…@');

function tell(error: unknown): void {
  if (error instanceof Failure) return console.error(`explainer: ${withoutPasswords(error.message)}`);
  const { message, stack } = (error ?? {}) as Error;
  const words = process.env['EXPLAINER_DEBUG'] ? stack : `${message ?? error} (EXPLAINER_DEBUG=1 tells where)`;
  return console.error(`explainer: this is a fault of the program: ${withoutPasswords(String(words))}`);
}

process.on('uncaughtException', error => {
  tell(error);
  process.exit(BAD_INPUT);
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode && BAD_INPUT;
  } else {
    tell(error);
    process.exitCode = error instanceof Failure ? error.exitCode : BAD_INPUT;
    // A standard input that stays open would keep the command alive
    process.stderr.write('', () => process.exit());
  }
}
