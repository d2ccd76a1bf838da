import { inWords } from './in-words.js';
import type { Question } from './types.js';

/**
 * A question in lines of text, with its options and what is right: for an editor to read before readers do.
 * @param rule what made it, for whoever asks
 * @param lang the language in which numbers are written
 */
export function questionText(question: Question, rule?: string, lang = 'en'): string {
  const lines = [question.stimulus ? `${question.prompt} ${question.stimulus}` : question.prompt];
  switch (question.kind) {
    case 'choice':
    case 'gap':
      for (const { id, text } of question.options) lines.push(`  ${id === question.correct ? '✓' : ' '} ${text}`);
      break;
    case 'several':
    case 'short-answer':
      for (const { id, text } of question.options) lines.push(`  ${question.correct.includes(id) ? '✓' : ' '} ${text}`);
      break;
    case 'true-false':
      lines.push(`  ✓ ${question.correct ? 'true' : 'false'}`);
      break;
    case 'order':
      question.correct.forEach((id, index) => {
        const option = question.options.find(each => each.id === id);
        lines.push(`  ${index + 1}. ${option?.text}${option?.date ? ` (${option.date})` : ''}`);
      });
      break;
    case 'match':
      for (const { id, text } of question.options) {
        const target = question.targets.find(each => each.id === question.correct[id]);
        lines.push(`  ${text} – ${target?.text}`);
      }
      break;
    case 'number': {
      const [correct, min, max, step] = [question.correct, question.min, question.max, question.step].map(value =>
        inWords(value, question, lang),
      );
      lines.push(`  ✓ ${correct}`, `    between ${min} and ${max}, in steps of ${step}`);
    }
  }
  if (question.explanation) lines.push(`  → ${question.explanation}`);
  if (rule) lines.push(`  (${rule})`);
  return lines.join('\n');
}

/** All questions, widget by widget, in the order given. */
export function questionsText(
  questions: readonly Question[],
  ruleOf: (question: Question) => string | undefined = () => undefined,
  lang?: string,
): string {
  const widgets = [...new Set(questions.map(({ widget }) => widget))];
  return widgets
    .map(widget => {
      const own = questions.filter(question => question.widget === widget);
      return [
        `# ${widget}: ${own.length}`,
        ...own.map(question => questionText(question, ruleOf(question), lang)),
      ].join('\n\n');
    })
    .join('\n\n');
}
