import { basename } from 'node:path';
import { Option, type Command } from 'commander';
import { IMPORT_FORMATS, ImportError, importQuiz, type ImportedQuiz, type ImportFormat } from '../import/index.js';
import { Failure } from './failure.js';
import { readBytes, STANDARD_INPUT } from './input.js';

export interface FormatOption {
  format?: ImportFormat;
}

/** The option that says a question file's format, with a list of all. */
export function formatOption(command: Command): Command {
  const formats = Object.entries(IMPORT_FORMATS).map(([name, { summary }]) => `  ${name.padEnd(18)}${summary}`);
  return command
    .addOption(
      new Option('-f, --format <format>', 'its format. Default: as its name or its beginning tells').choices(
        Object.keys(IMPORT_FORMATS),
      ),
    )
    .addHelpText('after', `\nFormats:\n${formats.join('\n')}`);
}

/** Reads a question file in any format that is known. */
export async function readQuizFile(path: string, { format }: FormatOption = {}): Promise<ImportedQuiz> {
  const name = path === STANDARD_INPUT ? 'standard input' : path;
  const content = await readBytes(path, name);
  if (content.length === 0) throw new Failure(`${name} is empty.`);
  try {
    return importQuiz({ name: basename(name), content }, format);
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    throw new Failure(error.message);
  }
}
