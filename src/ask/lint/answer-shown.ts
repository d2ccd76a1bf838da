import { inEnglish } from '../../findings/finding.js';
import type { PackQuestion } from '../../pack/types.js';
import { surnameOf } from '../names.js';
import { holds, plainWords, rightOf } from './shown.js';
import type { LintContext, Rule } from './types.js';

/** Names under which the right answer may stand in the question. */
function namesOf(question: PackQuestion, { facts }: LintContext): string[] {
  const right = rightOf(question);
  if (!right) return [];
  const person = facts?.people?.find(({ id }) => id === right.id);
  if (!person) return [right.text];
  return [person.name, ...(person.aliases ?? []), surnameOf(person)].filter(name => name.length > 2);
}

function flawOf(question: PackQuestion, context: LintContext): string | undefined {
  const { kind, prompt, stimulus, options = [], correct } = question;
  const asked = plainWords(`${prompt}\n${stimulus?.text ?? ''}`);
  if (kind === 'choice' || kind === 'gap') {
    const shown = namesOf(question, context).find(name => holds(asked, plainWords(name)));
    return shown && inEnglish('stands-in-question', { words: shown });
  }
  if (kind === 'number') {
    const figure = plainWords((correct as number).toLocaleString('en'))[0];
    const told = asked.find(word => word === figure || word === `${correct as number}`);
    return told && Math.abs(correct as number) > 1 ? inEnglish('stands-in-question', { words: told }) : undefined;
  }
  if (kind === 'order') {
    const told = options.find(({ text, date }) => date && text.includes(date.slice(0, 4)));
    return told && inEnglish('tells-its-year', { option: told.text });
  }
  return undefined;
}

/** The answer is read off the question. */
export const answerShown: Rule = { name: 'answer-shown', flawOf };
