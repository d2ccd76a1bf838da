import type { Prompts } from '../quiz/prompts.js';
import { en } from './locales/en.js';

/** Every string of the interface. Those that depend on a number are functions. */
export interface Strings extends Prompts {
  /** Headings, by tag name. */
  titles: Record<string, string>;
  progress(number: number, count: number): string;
  progressSpoken(number: number, count: number): string;
  loading: string;
  failed: string;
  retry: string;
  right: string;
  wrong: string;
  partly(percent: number): string;
  /** In place of a verdict, where the answer was revealed. */
  revealed: string;
  rightAnswer: string;
  yourAnswer: string;
  next: string;
  seeResult: string;
  again: string;
  check: string;
  true: string;
  false: string;
  /** Read out for the gap in a sentence. */
  gap: string;
  evidence: string;
  readIt: string;
  result(right: number, count: number): string;
  /** `share`: 0 to 1. */
  praise(share: number): string;
  earlier(title: string): string;
  later(title: string): string;
  moved(title: string, place: number, count: number): string;
  /** For what lay ahead, undated, when the article appeared. */
  ahead: string;
  about(date: string): string;
  until(from: string, to: string): string;
  since(date: string): string;
  /** Spring first. */
  seasons: string[];
  choose: string;
  theAnswerWas(answer: string): string;
  yourGuess: string;
  /** Label of the field beside the slider. */
  typeNumber: string;
  guessLabel: string;
  guessKept: string;
  /** Score card, before anything is answered. */
  notStarted(count: number): string;
  left(count: number): string;
  missed: string;
  share: string;
  copied: string;
  notShared: string;
  print: string;
  answers: string;
  clear: string;
  cleared: string;
  /** Label of the progress bar over all widgets. */
  overall: string;
  answered(number: number, count: number): string;
  background: string;
  noBackground: string;
}

const locales = new Map<string, Strings>([['en', en]]);

/** Makes the interface speak another language wherever `lang` asks for it. What is missing stays English. */
export function addLocale(lang: string, strings: Partial<Strings>): void {
  locales.set(lang, { ...en, ...strings });
}

/** The strings for a BCP 47 tag: `pt-BR` falls back to `pt`, all else to English. */
export function stringsFor(lang: string): Strings {
  return locales.get(lang) ?? locales.get(lang.split('-')[0]!) ?? en;
}
