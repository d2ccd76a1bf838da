import { readFile } from 'node:fs/promises';
import { localeFiles, type ExportOptions } from '../export/index.js';
import { en } from '../ui/locales/en.js';
import type { Strings } from '../ui/strings.js';
import { Failure } from './failure.js';

/** The built languages, beside `cli/` in the package. */
const LOCALES = new URL('../locales/', import.meta.url);

/** The words of the interface in a language that it speaks. */
export async function stringsOf(lang: string): Promise<Strings | undefined> {
  const [name] = /^[a-z]{2,3}(?=-|$)/.exec(lang.toLowerCase()) ?? [];
  if (name === 'en') return en;
  const file = `${name}.js`;
  return name && (await readLocale(file)) ? (await import(new URL(file, LOCALES).href)).default : undefined;
}

/** What an export takes along of the pack's language, where the interface speaks it. */
export async function languageOf(lang: string): Promise<Pick<ExportOptions, 'locales' | 'labels'>> {
  const locales = await localeFiles(lang, readLocale);
  if (!Object.keys(locales).length) return {};
  const strings = await stringsOf(lang);
  return {
    locales,
    labels: { true: strings!.true, false: strings!.false, place: place => `${place}.` },
  };
}

async function readLocale(file: string): Promise<string | undefined> {
  return await readFile(new URL(file, LOCALES), 'utf8').catch(error => {
    if (error.code === 'ENOENT') return undefined;
    throw new Failure(`The language file ${file} could not be read: ${error.message}`);
  });
}
