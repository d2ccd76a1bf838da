import type { Command } from 'commander';
import { questionsText } from '../../quiz/plain-text.js';
import { questionsOf } from '../../quiz/questions.js';
import { readPackFile } from '../input.js';

interface QuestionsOptions {
  seed?: string;
  includeReview?: boolean;
}

export function addQuestionsCommand(program: Command): void {
  program
    .command('questions')
    .summary('list every question that the widgets ask of a content pack')
    .description(
      'Prints every question that the widgets ask of a content pack, with options and right answers: read it before your readers do.',
    )
    .argument('<pack>', 'the content pack, a JSON file; - for standard input')
    .option('--seed <text>', 'decides the order of questions and options')
    .option('--include-review', 'ask of facts that are still to review, too')
    .action(list);
}

async function list(path: string, options: QuestionsOptions): Promise<void> {
  const questions = questionsOf(await readPackFile(path), { ...options, limit: Infinity });
  if (questions.length > 0) console.log(questionsText(questions));
  else console.error(`${path}: no widget has enough to ask a question.`);
}
