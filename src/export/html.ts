import type { Question } from '../quiz/types.js';
import { escapeXml } from './xml.js';

/** Plain text as HTML: also well-formed XML, line breaks and tabs kept. */
export function textAsHtml(text: string): string {
  return escapeXml(text).replaceAll('&#13;\n', '<br/>').replaceAll('\n', '<br/>').replaceAll('\t', '&#9;');
}

/** The task as HTML: the prompt, then what it is about. */
export function questionAsHtml(question: Question): string {
  const prompt = `<p>${textAsHtml(question.prompt)}</p>`;
  if (!question.stimulus) return prompt;
  return `${prompt}<blockquote>${textAsHtml(question.stimulus)}</blockquote>`;
}

/** What the reader is told after the answer. */
export function explanationAsHtml(question: Question): string | undefined {
  return question.explanation ? `<p>${textAsHtml(question.explanation)}</p>` : undefined;
}

/** One line that tells a question from others in an LMS's list. */
export function questionName(question: Question, length = 120): string {
  const name = [question.stimulus, question.prompt].filter(Boolean).join(' ').replace(/\s+/g, ' ').trim();
  const characters = Array.from(name);
  return characters.length > length ? `${characters.slice(0, length - 1).join('')}…` : name;
}
