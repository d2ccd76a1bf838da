import { VERDICTS, type AuditedQuestion, type Verdict } from './types.js';

export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  'borne-out': 'borne out',
  refuted: 'refuted',
  'two-right': 'two right',
  'not-in-article': 'not in the article',
  unclear: 'can’t tell',
};

export const VERDICT_SIGNS: Readonly<Record<Verdict, string>> = {
  'borne-out': '✓',
  refuted: '✗',
  'two-right': '✗',
  'not-in-article': '?',
  unclear: '?',
};

/** As many passages as are shown of a question. */
export const MOST_PASSAGES = 3;

/** How many questions have each verdict. */
export function countsOf(audited: readonly AuditedQuestion[]): Record<Verdict, number> {
  const counts = Object.fromEntries(VERDICTS.map(verdict => [verdict, 0])) as Record<Verdict, number>;
  for (const { verdict } of audited) counts[verdict] += 1;
  return counts;
}

/** "3 borne out, 1 refuted" */
export const countsText = (audited: readonly AuditedQuestion[]): string =>
  Object.entries(countsOf(audited))
    .filter(([, count]) => count > 0)
    .map(([verdict, count]) => `${count} ${VERDICT_WORDS[verdict as Verdict]}`)
    .join(', ');

/** What is asked, with the answer that is marked as right. */
export function answerText({ question }: Pick<AuditedQuestion, 'question'>): string {
  const { kind, options = [], targets = [], correct } = question;
  const textOf = (id: string) => options.find(option => option.id === id)?.text ?? id;
  if (kind === 'match')
    return Object.entries(correct as Record<string, string>)
      .map(([id, target]) => `${textOf(id)} – ${targets.find(each => each.id === target)?.text ?? ''}`)
      .join('; ');
  if (Array.isArray(correct)) return correct.map(textOf).join(kind === 'short-answer' ? ' or ' : '; ');
  return typeof correct === 'string' ? textOf(correct) : `${correct}${question.unit ? ` ${question.unit}` : ''}`;
}

/** The audit in lines of text, question by question. */
export function auditText(audited: readonly AuditedQuestion[]): string {
  return audited
    .map(each => {
      const { question, verdict, why, evidence, flaws } = each;
      const asked = [question.prompt, question.stimulus?.text].filter(Boolean).join(' ');
      return [
        `${question.where}: ${VERDICT_WORDS[verdict]}: ${asked}`,
        `  = ${answerText(each)}`,
        `  → ${why}`,
        ...evidence.slice(0, MOST_PASSAGES).map(({ exact }) => `  “${exact.replace(/\s+/g, ' ')}”`),
        ...flaws.map(({ rule, message }) => `  ! ${message} [${rule}]`),
      ].join('\n');
    })
    .join('\n\n');
}
