import type { Command } from 'commander';
import type { Article } from '../../article/types.js';
import { ChatError, draftPack } from '../../draft/index.js';
import type { ContentPack } from '../../pack/types.js';
import { Failure } from '../failure.js';

export interface DraftCommandOptions {
  draftWith?: string;
  model?: string;
}

/** Where the key is looked for: never among the arguments, which other users of a machine can read. */
const KEY = 'EXPLAINER_DRAFT_KEY';

export function draftOptions(command: Command): Command {
  return command
    .option(
      '--draft-with <url>',
      `also let a language model propose facts and questions: an OpenAI-compatible endpoint, to which the article is sent; its key from ${KEY}`,
    )
    .option('--model <name>', 'which model, with --draft-with');
}

/** The pack with what a model proposed and the article bears out; tells what was taken in and what not. */
export async function draft(article: Article, pack: ContentPack, url: string, model?: string): Promise<ContentPack> {
  const onProgress = process.stderr.isTTY
    ? (characters: number) => process.stderr.write(`\rThe model is writing … ${characters} characters`)
    : undefined;
  try {
    const key = process.env[KEY];
    const drafted = await draftPack(
      article,
      pack,
      { url, ...(model && { model }), ...(key && { key }) },
      { onProgress },
    );
    if (onProgress) process.stderr.write('\n');
    const { admitted, rejected } = drafted;
    console.error(
      `The model made ${admitted.length + rejected.length} proposals: ${admitted.length} taken in, to review.`,
    );
    for (const { kind, text, reason } of rejected) console.error(`  left out of ${kind}: “${text}”: ${reason}`);
    return drafted.pack;
  } catch (error) {
    if (error instanceof ChatError) throw new Failure(`${error.message} Nothing was written.`);
    throw error;
  }
}
