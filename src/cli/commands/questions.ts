import type { Command } from 'commander';
import { askQuestions } from '../../ask/ask.js';
import type { HeldBack } from '../../ask/fit-to-print.js';
import { findFacts } from '../../extract/find-facts.js';
import { loadLanguage } from '../../languages/languages.js';
import type { ContentPack, PackQuestion } from '../../pack/types.js';
import { questionsText } from '../../quiz/plain-text.js';
import { questionsOf } from '../../quiz/questions.js';
import { Failure } from '../failure.js';
import { readArticleFile, readPackFile } from '../input.js';
import { houseOf, houseOptions, type HouseOptions } from './house-options.js';

interface QuestionsOptions extends HouseOptions {
  seed?: string;
  includeReview?: boolean;
  article?: string;
  explain?: boolean;
}

export function addQuestionsCommand(program: Command): void {
  const command = program
    .command('questions')
    .summary('list every question that the widgets ask of a content pack, and what was held back')
    .description(
      'Prints every question that the widgets ask of a content pack, with options and right answers, then what waits for an\n' +
        'editor and why: read it before your readers do. With the article, also what was not asked for a flaw.',
    )
    .argument('<pack>', 'the content pack, a JSON file; - for standard input')
    .option('-a, --article <file>', 'the article that the pack was built from: tells what was not asked, and why')
    .option('--explain', 'with --article: name the rule that made a question, or held it back')
    .option('--seed <text>', 'decides the order of questions and options')
    .option('--include-review', 'list what is still to review among the questions');
  houseOptions(command).action(list);
}

/** What the builder would do with the article today. */
interface Account {
  flawed: HeldBack[];
  /** Id of a question -> the rule that made it, or held it back. */
  rules: Map<string, string>;
}

async function list(path: string, options: QuestionsOptions): Promise<void> {
  const { article, explain, includeReview } = options;
  if (explain && !article) throw new Failure('--explain needs --article: rules are told by asking once more.');
  const pack = await readPackFile(path);
  const account = article ? await accountOf(pack, article, options) : undefined;
  const rules = explain ? account?.rules : undefined;
  const questions = questionsOf(pack, { ...options, limit: Infinity });
  const waiting = includeReview ? [] : pack.questions.filter(({ review, dropped }) => review && !dropped);
  const dropped = pack.questions.filter(question => question.dropped);
  const parts = [
    questionsText(questions, ({ id }) => rules?.get(id), pack.lang),
    heldText('Held back for an editor', waiting, ({ reason = '', id }) => withRule(reason, rules?.get(id))),
    heldText('Left out by an editor', dropped, () => 'dropped'),
    heldText(
      'Not asked, for a flaw',
      (account?.flawed ?? []).map(held => ({ ...held.question, held })),
      ({ held }) => withRule(held.reason, explain ? held.rule : undefined),
    ),
  ];
  const text = parts.filter(Boolean).join('\n\n');
  if (text) console.log(text);
  if (questions.length === 0) console.error(`${path}: no widget has enough to ask a question.`);
}

const withRule = (reason: string, rule?: string) => (rule ? `${reason} (${rule})` : reason);

async function accountOf(pack: ContentPack, path: string, options: HouseOptions): Promise<Account> {
  const article = await readArticleFile(path, { lang: pack.lang });
  const language = await loadLanguage(pack.lang);
  const found = findFacts(article, { date: pack.sources[0].datePublished, language });
  const account: Account = { flawed: [], rules: new Map() };
  askQuestions({ ...found, facts: pack }, language, {
    house: houseOf(options),
    heldBack: held => account.flawed.push(held),
    explain: ({ id, rule }) => account.rules.set(id, rule),
  });
  return account;
}

function heldText<Q extends PackQuestion>(
  title: string,
  questions: readonly Q[],
  reasonOf: (question: Q) => string,
): string {
  if (questions.length === 0) return '';
  const lines = questions.map(question => `${inOneLine(question)}\n  → ${reasonOf(question)}`);
  return [`# ${title}: ${questions.length}`, ...lines].join('\n\n');
}

/** What is asked, and the right answer where it is short. */
function inOneLine({ prompt, stimulus, kind, options = [], correct }: PackQuestion): string {
  const asked = stimulus ? `${prompt} ${stimulus.text}` : prompt;
  const right =
    typeof correct === 'object' ? undefined : (options.find(({ id }) => id === correct)?.text ?? `${correct}`);
  if (right !== undefined) return `${asked} – ${right}`;
  return kind === 'order' || kind === 'match' ? `${asked} ${options.map(({ text }) => text).join('; ')}` : asked;
}
