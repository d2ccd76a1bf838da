import { InvalidArgumentError, type Command } from 'commander';
import type { HouseLine } from '../../ask/fit-to-print.js';
import { LINT_RULES } from '../../ask/lint/lint.js';
import { TASTE_RULES } from '../../ask/taste/taste.js';

export interface HouseOptions {
  allow?: string[];
}

const RULES = [...TASTE_RULES, ...LINT_RULES];

/** The option that sets what a house asks without an editor's look. */
export function houseOptions(command: Command): Command {
  return command.option(
    '--allow <rules>',
    `ask what these rules hold back, names parted by commas. Of taste: ${TASTE_RULES.join(', ')}. Of form: ${LINT_RULES.join(', ')}`,
    readRules,
  );
}

/** The rules that are switched off. */
export function houseOf({ allow = [] }: HouseOptions): HouseLine {
  return Object.fromEntries(allow.map(rule => [rule, false]));
}

function readRules(value: string, earlier: string[] = []): string[] {
  const names = value.split(',').map(name => name.trim());
  const unknown = names.find(name => !RULES.includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(`There is no rule “${unknown}”. Rules: ${RULES.join(', ')}.`);
  return [...earlier, ...names];
}
