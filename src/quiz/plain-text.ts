import type { Question } from './types.js';

/**
 * A question in lines of text, with its options and what is right: for an editor to read before readers do.
 * @param rule what made it, for whoever asks
 */
export function questionText(question: Question, rule?: string): string {
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
    case 'number':
      lines.push(`  ✓ ${question.correct} ${question.unit ?? ''}`.trimEnd());
      lines.push(`    between ${question.min} and ${question.max}, in steps of ${question.step}`);
  }
  if (question.explanation) lines.push(`  → ${question.explanation}`);
  if (rule) lines.push(`  (${rule})`);
  return lines.join('\n');
}

/** All questions, widget by widget, in the order given. */
export function questionsText(
  questions: readonly Question[],
  ruleOf: (question: Question) => string | undefined = () => undefined,
): string {
  const widgets = [...new Set(questions.map(({ widget }) => widget))];
  return widgets
    .map(widget => {
      const own = questions.filter(question => question.widget === widget);
      return [`# ${widget}: ${own.length}`, ...own.map(question => questionText(question, ruleOf(question)))].join(
        '\n\n',
      );
    })
    .join('\n\n');
}
