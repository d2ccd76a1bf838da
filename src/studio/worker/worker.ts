import { ArticleError } from '../../article/article-error.js';
import { buildPack } from '../../build/build-pack.js';
import { loadLanguage } from '../../languages/languages.js';
import { AtlasError } from '../../maps/atlas-error.js';
import type { Answer, Problem, Request } from './protocol.js';
import { read } from './read.js';
import { Unread } from './unread.js';

/** What is used of a worker's global scope, which TypeScript's DOM library doesn't describe. */
interface WorkerScope {
  onmessage: ((event: MessageEvent<Request>) => void) | null;
  postMessage(answer: Answer): void;
}

const scope = globalThis as unknown as WorkerScope;

/** What few ask for is loaded for them alone. */
async function answer(request: Request): Promise<Answer> {
  if ('packs' in request) {
    const { packs, title, most } = request;
    const { collect } = await import('../../collect/collect.js');
    return collect(packs, { title, questions: most, language: await loadLanguage(packs[0]!.lang) });
  }
  if ('mapped' in request) return { mapped: await (await import('./map.js')).map(request) };
  if ('quiz' in request) return (await import('./audit.js')).audit(request);
  const article = await read(request.given, request.metadata);
  const language = await loadLanguage(article.metadata.lang);
  return { article, pack: buildPack(article, { language }) };
}

scope.onmessage = async ({ data }) => {
  try {
    scope.postMessage(await answer(data));
  } catch (error) {
    scope.postMessage(problemOf(error));
  }
};

function problemOf(error: unknown): Problem {
  if (error instanceof Unread) return { unread: error.why };
  const isTold = error instanceof ArticleError || error instanceof AtlasError;
  return isTold ? { problem: error.message } : { failed: String(error) };
}
