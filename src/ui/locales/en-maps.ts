import { questionWords } from './en-question.js';

/** Adds the headings of the widgets with a map: a page without one does without them. */
export function addWordsOfMaps(): void {
  Object.assign(questionWords.titles, { 'story-map': 'Where it happens', 'where-is-it': 'Where is it?' });
}
