import { readFile } from 'node:fs/promises';
import { localeFiles, type ExportOptions } from '../export/index.js';
import { Failure } from './failure.js';

/** The built languages, beside `cli/` in the package. */
const LOCALES = new URL('../locales/', import.meta.url);

/** What an export takes along of the pack's language, where the interface speaks it. */
export async function languageOf(lang: string): Promise<Pick<ExportOptions, 'locales' | 'labels'>> {
  const locales = await localeFiles(lang, readLocale);
  const [file] = Object.keys(locales);
  if (!file) return {};
  const { default: strings } = await import(new URL(file, LOCALES).href);
  return {
    locales,
    labels: { true: strings.true, false: strings.false, place: place => `${place}.` },
  };
}

async function readLocale(file: string): Promise<string | undefined> {
  return await readFile(new URL(file, LOCALES), 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw new Failure(`The language file ${file} could not be read: ${error.message}`);
  });
}
