import { InvalidArgumentError, type Command } from 'commander';
import type { ArticleMetadata } from '../../article/types.js';
import { isDate, isLanguage, isUrl } from '../metadata.js';

export interface MetadataOptions {
  date?: string;
  title?: string;
  url?: string;
  lang?: string;
}

/** The options that tell of an article what its text doesn't. */
export function metadataOptions(command: Command): Command {
  return command
    .option('-d, --date <date>', 'when the article appeared: YYYY-MM-DD', readDate)
    .option('--title <title>', 'its headline')
    .option('--url <url>', 'where it stands: an http or https address', readUrl)
    .option('--lang <language>', 'its language: a tag such as en or en-GB', readLanguage);
}

export function metadataOf({ date, title, url, lang }: MetadataOptions): ArticleMetadata {
  return {
    ...(date && { datePublished: date }),
    ...(title && { headline: title }),
    ...(url && { url }),
    ...(lang && { lang }),
  };
}

function readDate(value: string): string {
  if (!isDate(value)) throw new InvalidArgumentError('It is no date of the form YYYY-MM-DD.');
  return value;
}

function readUrl(value: string): string {
  if (!isUrl(value)) throw new InvalidArgumentError('It is no http or https address.');
  return value;
}

function readLanguage(value: string): string {
  if (!isLanguage(value)) throw new InvalidArgumentError('It is no language tag such as en or en-GB.');
  return value;
}
