import type { Language } from '../../languages/language.js';
import type { PackQuestion, Person } from '../../pack/types.js';
import { GAP } from '../gap.js';
import { surnameOf } from '../names.js';
import type { Grounds } from '../types.js';
import {
  accused,
  children,
  deaths,
  graveArticle,
  gravest,
  privateLife,
  shamefulOptions,
  shamefulWords,
  tolls,
  views,
} from './rules.js';
import { sceneOf } from './scene.js';
import type { TasteRule } from './types.js';

/** What may not be asked without an editor, the gravest first. */
const rules: readonly TasteRule[] = [
  gravest,
  children,
  tolls,
  accused,
  deaths,
  shamefulOptions,
  shamefulWords,
  privateLife,
  views,
  graveArticle,
];

/** The names of all rules, in their order. */
export const TASTE_RULES: readonly string[] = rules.map(({ name }) => name);

export interface Objection {
  /** The rule's name, by which a house switches it off. */
  rule: string;
  /** In words an editor can act on. */
  reason: string;
}

/** All that a question shows, the gap closed. */
function textOf({ prompt, stimulus, options = [], kind, correct, unit }: PackQuestion): string {
  const right = options.find(({ id }) => id === correct)?.text ?? `${correct} ${unit ?? ''}`.trim();
  const shown = stimulus?.text.replace(GAP, () => right) ?? `${prompt} ${kind === 'choice' ? right : ''}`;
  return kind === 'order' ? options.map(({ text }) => text).join('. ') : shown;
}

/** Tells of each question why an editor has to look at it first; nothing where a decent paper prints it as it stands. */
export function tasteOf(
  found: Grounds,
  language: Language,
  house: Readonly<Record<string, boolean>> = {},
): (question: PackQuestion) => Objection | undefined {
  const { taste } = language;
  if (!taste) return () => undefined;
  const scene = sceneOf(found, language);
  const bySurname = new Map<string, Person>(found.facts.people.map(person => [surnameOf(person), person]));
  return question => {
    const text = textOf(question);
    const inText = [...new Set(text.match(/\p{Lu}[\p{L}-]+/gu))].flatMap(word => bySurname.get(word) ?? []);
    const offered = (question.options ?? []).flatMap(({ id }) => scene.people.get(id) ?? []);
    const weighed = { question, text, touched: taste.touches(text), named: [...new Set([...inText, ...offered])] };
    for (const { name, reasonFor } of rules) {
      const reason = house[name] === false ? undefined : reasonFor(weighed, scene);
      if (reason) return { rule: name, reason };
    }
    return undefined;
  };
}
