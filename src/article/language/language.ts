import type { DetectedLanguage } from './detect-language.js';
import { plainLanguage } from './function-words.js';

export type LanguageDetector = (text: string) => DetectedLanguage;

/** Each of a line is written so like the others that a text can't be held against its tag. */
const ALIKE = [
  ['no', 'nb', 'nn', 'da'],
  ['hr', 'sr', 'bs', 'sh', 'me'],
  ['id', 'ms'],
  ['zh', 'yue', 'wuu', 'cmn'],
  ['fa', 'prs', 'tg'],
  ['tl', 'fil'],
  ['es', 'gl', 'ast', 'pt'],
  ['fr', 'oc', 'ca', 'br'],
  ['nl', 'af', 'fy', 'li'],
  ['de', 'lb', 'gsw', 'nds'],
];
const TAG = /^[a-z]{2,3}(?:-[a-z]{4})?(?:-(?:[a-z]{2}|\d{3}))?(?=-|$)/i;

/** The tag in the form that a pack has it in: language, script and region. */
export function languageTag(stated: string | undefined): string | undefined {
  const tag = TAG.exec(stated?.trim().replaceAll('_', '-') ?? '')?.[0];
  return tag && !/^und\b/i.test(tag) ? tag : undefined;
}

const primary = (tag: string) => tag.toLowerCase().split('-')[0];

/** Does the text bear the tag out by its commonest words, so that nobody needs to look closer? */
export function isPlainlyIn(text: string, tag: string | undefined): boolean {
  const plain = plainLanguage(text);
  return plain !== undefined && (tag === undefined || primary(tag) === plain);
}

/**
 * The language of a text of which its page says `stated`, which is believed where the text doesn't clearly say other:
 * templates call pages English in every language. Nothing where neither the page nor the text tells.
 */
export function languageOfText(text: string, stated?: string, detect?: LanguageDetector): string | undefined {
  const tag = languageTag(stated);
  const plain = plainLanguage(text);
  if (plain) return tag && isAlike(plain, tag) ? tag : plain;
  const told = detect?.(text);
  if (!told || told.certainty < (tag ? 0.7 : 0.4)) return tag;
  return tag && isAlike(told.lang, tag) ? tag : told.lang;
}

function isAlike(lang: string, tag: string): boolean {
  const stated = primary(tag);
  // "pt" for a text in Galician is no contradiction, but "gl" for one in English is
  return lang === stated || ALIKE.some(group => group.includes(lang) && group.includes(stated) && !isBig(stated, lang));
}

/** Of two that are alike but both well known, the text's is meant. */
function isBig(stated: string, lang: string): boolean {
  return WELL_KNOWN.has(stated) && WELL_KNOWN.has(lang);
}
const WELL_KNOWN = new Set(['es', 'pt', 'fr', 'ca', 'nl', 'de']);
