import { readFile } from 'node:fs/promises';
import { localeFiles, type ExportOptions } from '../export/index.js';
import type { LocaleFiles } from '../export/locale.js';
import { en } from '../ui/locales/en.js';
import type { Strings } from '../ui/words/strings.js';
import { Failure } from './failure.js';

/** The built languages, beside `cli/` in the package. */
const LOCALES = new URL('../locales/', import.meta.url);

/** The words of the interface in a language that it speaks. */
export async function stringsOf(lang: string): Promise<Strings | undefined> {
  if (/^en(?=-|$)/i.test(lang)) return en;
  return await stringsIn(await localeFiles(lang, readLocale));
}

/** A language's own file is the first of those that it needs. */
async function stringsIn(locales: LocaleFiles): Promise<Strings | undefined> {
  const [file] = Object.keys(locales);
  return file && (await import(new URL(file, LOCALES).href)).default;
}

/** What an export takes along of the pack's language, where the interface speaks it. */
export async function languageOf(lang: string): Promise<Pick<ExportOptions, 'locales' | 'labels'>> {
  const locales = await localeFiles(lang, readLocale);
  const strings = await stringsIn(locales);
  if (!strings) return {};
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
