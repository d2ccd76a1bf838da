#!/usr/bin/env node
import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { addBuildCommand } from './commands/build.js';
import { addCheckCommand } from './commands/check.js';
import { addExportCommand } from './commands/export.js';
import { addPreviewCommand } from './commands/preview.js';
import { addQuestionsCommand } from './commands/questions.js';
import { addRenderCommand } from './commands/render.js';
import { BAD_INPUT, Failure } from './failure.js';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

const program = new Command('explainer')
  .description('Builds, checks, shows and exports the content packs of Explainer Elements.')
  .version(version)
  .showHelpAfterError('(explainer --help tells how)')
  .addHelpText(
    'after',
    '\nExit codes: 0 done, 1 the content pack is refuted, 2 wrong usage or an input that can’t be read,\n' +
      '3 the article has changed and no longer bears all of the pack out.',
  )
  .exitOverride();
addBuildCommand(program);
addCheckCommand(program);
addPreviewCommand(program);
addQuestionsCommand(program);
addExportCommand(program);
addRenderCommand(program);

// whoever reads our output may stop early, as head does
process.stdout.on('error', error => {
  if ((error as NodeJS.ErrnoException).code === 'EPIPE') process.exit(0);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode && BAD_INPUT;
  } else if (error instanceof Failure) {
    console.error(`explainer: ${error.message}`);
    process.exitCode = error.exitCode;
  } else {
    console.error(`explainer: this is a fault of the program: ${(error as Error)?.stack ?? error}`);
    process.exitCode = BAD_INPUT;
  }
}
